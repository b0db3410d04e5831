"""How each language of a session can be heard: what the grid's chips and the coverage table say."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from event_desk import texts
from event_desk.programme import ChannelView, ItemView
from event_desk.ui.theme import State

translate = QCoreApplication.translate


class Cover(StrEnum):
    """`SHORT`: interpreted, but with too few people. `OPEN`: wanted, and no plan says how.

    `RETOUR`: the booth of the language spoken works into this one, too.
    """

    FLOOR = "floor"
    DIRECT = "direct"
    RETOUR = "retour"
    RELAY = "relay"
    SHORT = "short"
    GAP = "gap"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class LanguageCover:
    """`via` is the language a relay is taken from, `booth` counts from 1 within the room."""

    language: str
    cover: Cover
    via: str = ""
    booth: int | None = None
    people: tuple[str, ...] = ()


# The class of the check-in card whose colours a chip takes; None paints it in the card's own.
TONES: dict[Cover, State | None] = {
    Cover.FLOOR: None,
    Cover.DIRECT: State.OK,
    Cover.RETOUR: State.NOTE,
    Cover.RELAY: State.ALREADY,
    Cover.SHORT: State.ALREADY,
    Cover.GAP: State.STOP,
    Cover.OPEN: State.ASK,
}


def covers(item: ItemView) -> tuple[LanguageCover, ...]:
    """The languages spoken, then those to be heard as well, in the order of the programme."""
    channels = {channel.language: channel for channel in item.channels}
    seats = {gap.language for gap in item.gaps if gap.detail.get("kind") == "seat"}
    pairs = {gap.language for gap in item.gaps if gap.language} - seats
    pairs |= {gap.language for gap in item.gaps if gap.source}
    found: list[LanguageCover] = []
    for language in dict.fromkeys((*item.floor, *item.interpret_into)):
        wanted = language in item.interpret_into and set(item.floor) != {language}
        if not wanted:
            found.append(LanguageCover(language, Cover.FLOOR))
            continue
        channel = channels.get(language)
        cover = _cover(channel, gap=language in pairs, short=language in seats)
        found.append(
            LanguageCover(
                language,
                cover,
                (channel.relay_from or "") if channel else "",
                channel.booth if channel else None,
                channel.interpreters if channel else (),
            )
        )
    return tuple(found)


def _cover(channel: ChannelView | None, *, gap: bool, short: bool) -> Cover:
    if gap:
        return Cover.GAP
    if channel is None:
        return Cover.GAP if short else Cover.OPEN
    if channel.relay_from:
        return Cover.RELAY
    return Cover.SHORT if short else Cover.DIRECT


def words(found: LanguageCover) -> str:
    """For a table's cell, an ear or a tool tip: the state without the language."""
    match found.cover:
        case Cover.FLOOR:
            return translate("coverage", "Spoken")
        case Cover.DIRECT:
            return translate("coverage", "Direct")
        case Cover.RETOUR:
            return translate("coverage", "Retour")
        case Cover.RELAY:
            via = texts.language_name(found.via)
            return translate("coverage", "Relay via %1").replace("%1", via)
        case Cover.SHORT:
            return translate("coverage", "Team too small")
        case Cover.GAP:
            return translate("coverage", "Gap")
        case Cover.OPEN:
            return translate("coverage", "Not planned")


def sentence(found: LanguageCover) -> str:
    return f"{texts.language_name(found.language)}: {words(found)}"
