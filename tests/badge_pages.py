"""Badges for tests: what stands on them, and their pages looked at by independent readers."""

import dataclasses
from uuid import uuid4

import zxingcpp
from PIL import Image

from event_desk import badges, codes
from event_desk.badges import BadgeContent, Side
from event_desk.paper import raster

KEY = codes.new_key()


def content(name="Dr. Amal Haddad", native_name="د. أمل حداد", **given):
    values = {
        "person_id": uuid4(),
        "person": "ABCDE",
        "code": codes.make(KEY, 77, codes.new_badge_id()),
        "typing_code": "X7RC4HNP",
        "name": name,
        "native_name": native_name,
        "organisation": "Lebanese University",
        "native_organisation": "الجامعة اللبنانية",
        "position": "",
        "category": "speaker",
        "category_label": "Speaker",
        "native_category_label": "متحدث",
        "languages": ("ar", "fr"),
        "minor": False,
        "photo_consent": None,
        "event_name": "Annual meeting 2026",
        "native_event_name": "الاجتماع السنوي ٢٠٢٦",
    }
    return BadgeContent(**values | given)


def with_fields(*fields, **given):
    return dataclasses.replace(badges.DEFAULT, front=Side(fields), **given)


def image(pdf, page=0, dpi=203):
    found = raster.page(pdf, page, dpi)
    return Image.frombytes("RGBX", (found.width, found.height), found.pixels).convert("L")


def scanned(picture):
    # Asked for every kind, the reader now and then takes a stretch of letters for a bar code.
    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
    return sorted(code.text for code in found)
