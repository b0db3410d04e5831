"""The bill of materials, CycloneDX in JSON: what the program itself says it is made of."""

import json
import re
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from installer import tools
from installer.manifest import Manifest

_SPDX = re.compile(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*")


def made_of(program: Path) -> list[dict[str, Any]]:
    """Asked of the finished program, so nothing is listed that isn't in it."""
    off_screen = {"QT_QPA_PLATFORM": "offscreen"}
    told = tools.run([program, "licences", "--json"], environ=off_screen)
    found: list[dict[str, Any]] = json.loads(told)
    return found


def write(
    root: Path, manifest: Manifest, version: str, parts: list[dict[str, Any]], path: Path
) -> Path:
    bom = Bom()
    moment = tools.moment(root)
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_DNS, f"{manifest.id} {version} {moment}")
    bom.metadata.timestamp = datetime.fromtimestamp(moment, UTC)
    licences = LicenseFactory()
    own = Component(
        name=manifest.file,
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref=manifest.file,
        licenses=[licences.make_from_string(manifest.licence)],
    )
    bom.metadata.component = own
    known: dict[str, Component] = {}
    for part in parts:
        known[part["name"]] = _component(part, licences)
        bom.components.add(known[part["name"]])
    bom.register_dependency(own, [known[part["name"]] for part in parts if not part["inside"]])
    for part in parts:
        if part["inside"]:
            bom.register_dependency(known[part["inside"]], [known[part["name"]]])
    path.write_text(JsonV1Dot6(bom).output_as_string(indent=1) + "\n", "utf-8")
    return path


def _component(part: dict[str, Any], licences: LicenseFactory) -> Component:
    name, version = part["name"], part["version"] or None
    python = bool(version) and name != "Python"
    spdx = _SPDX.fullmatch(part["licence"])
    licence = licences.make_from_string(part["licence"]) if spdx else None
    return Component(
        name=name,
        version=version,
        type=ComponentType.LIBRARY,
        bom_ref=re.sub(r"\W+", "-", name).lower(),
        purl=PackageURL("pypi", None, name, version) if python else None,
        licenses=[licence or licences.make_with_name(part["licence"])],
    )


def checksums(packages: list[Path], path: Path) -> Path:
    """As `sha256sum --check` reads them."""
    lines = (f"{tools.sha256(one)}  {one.name}" for one in sorted(packages))
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path
