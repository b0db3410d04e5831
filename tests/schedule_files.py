"""Schedules made for a test, as other programs write them."""

import json
import textwrap

from lists import text


def talk(key, title, start, minutes, room="Hall A", **more):
    """A talk as both forms of the schedule know it."""
    return {
        "id": key,
        "guid": f"5f1c0000-0000-4000-8000-00000000{key:04}",
        "title": title,
        "start": start,
        "minutes": minutes,
        "room": room,
        "language": "en",
        "type": "Talk",
        "persons": [],
        **more,
    }


def person(name, key):
    return {"id": key, "name": name, "guid": f"9a000000-0000-4000-8000-00000000{key:04}"}


TALKS = (
    talk(
        1,
        "Opening",
        "2030-05-01T09:00:00+03:00",
        60,
        persons=[person("Amal Haddad", 1), person("Rami Khoury", 2)],
        code="OPEN77",
    ),
    talk(2, "Coffee break", "2030-05-01T10:00:00+03:00", 30, "Foyer", type="Break"),
    talk(3, "جلسة الأطفال", "2030-05-01T10:30:00+03:00", 90, language="ar"),
    talk(4, "Coffee break", "2030-05-02T10:00:00+03:00", 30, "Foyer", type="Break"),
)


def by_day(talks):
    days = {}
    for one in talks:
        days.setdefault(one["start"][:10], {}).setdefault(one["room"], []).append(one)
    return days


def length(one):
    return f"{one['minutes'] // 60:02}:{one['minutes'] % 60:02}"


def as_json(path, talks, zone="Asia/Riyadh"):
    days = [
        {
            "index": number,
            "date": day,
            "rooms": {
                room: [
                    {
                        **{key: value for key, value in one.items() if key != "minutes"},
                        "date": one["start"],
                        "start": one["start"][11:16],
                        "duration": length(one),
                        "persons": [
                            {"public_name": who["name"], "id": who["id"], "guid": who["guid"]}
                            for who in one["persons"]
                        ],
                    }
                    for one in held
                ]
                for room, held in rooms.items()
            },
        }
        for number, (day, rooms) in enumerate(by_day(talks).items(), 1)
    ]
    conference = {
        "title": "Voices 2030",
        "acronym": "voices2030",
        "start": "2030-05-01",
        "end": "2030-05-03",
        "daysCount": 3,
        "time_zone_name": zone,
        "rooms": [{"name": "Hall A", "capacity": 300}, {"name": "Foyer", "capacity": None}],
        "days": days,
    }
    content = json.dumps({"schedule": {"version": "1", "conference": conference}})
    return text(path, content)


def as_xml(path, talks, zone="Asia/Riyadh"):
    def one_event(one):
        code = f' code="{one["code"]}"' if "code" in one else ""
        names = "".join(
            f'<person id="{who["id"]}" guid="{who["guid"]}">{who["name"]}</person>'
            for who in one["persons"]
        )
        return (
            f'<event id="{one["id"]}" guid="{one["guid"]}"{code}><date>{one["start"]}</date>'
            f"<start>{one['start'][11:16]}</start><duration>{length(one)}</duration>"
            f"<room>{one['room']}</room><title>{one['title']}</title><subtitle/>"
            f"<type>{one['type']}</type><language>{one['language']}</language>"
            f"<persons>{names}</persons><links/></event>"
        )

    days = "".join(
        f'<day index="1" date="{day}">'
        + "".join(
            f'<room name="{room}">{"".join(map(one_event, held))}</room>'
            for room, held in rooms.items()
        )
        + "</day>"
        for day, rooms in by_day(talks).items()
    )
    return text(
        path,
        f'<?xml version="1.0" encoding="UTF-8"?><schedule><version>1</version><conference>'
        f"<acronym>voices2030</acronym><title>Voices 2030</title><start>2030-05-01</start>"
        f"<end>2030-05-03</end><days>3</days><time_zone_name>{zone}</time_zone_name>"
        f"</conference>{days}</schedule>",
    )


def calendar(path, *entries):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Somebody//EN"]
    for entry in entries:
        lines += ["BEGIN:VEVENT", *textwrap.dedent(entry).strip().splitlines(), "END:VEVENT"]
    return text(path, "\r\n".join([*lines, "END:VCALENDAR", ""]))
