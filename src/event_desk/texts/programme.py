"""What changed since the last programme, in sentences: "Opening moved from 09:00 to 09:30"."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from event_desk.folding import isolate
from event_desk.model.item_changes import FieldChange, ItemChange, ItemNews
from event_desk.texts.catalogue import translate
from event_desk.texts.lists import field_name
from event_desk.texts.states import access
from event_desk.texts.words import item_kind, language_name, localised

_LANGUAGES = frozenset({"floor", "interpret_into"})
_Figures = Callable[[str], str]


def item_change(change: ItemChange, figures: _Figures = str) -> tuple[str, ...]:
    """One sentence for each thing that changed about an item; none for one that is the same.

    `figures` puts times into the digits in use.
    """
    name = _called(change)
    match change.news:
        case ItemNews.NEW:
            return (_new(change, name, figures),)
        case ItemNews.MISSING:
            sentence = translate("texts", "{item} is no longer on the list. It stays as it is.")
            return (sentence.format(item=name),)
        case ItemNews.CHANGED:
            return tuple(_sentences(change, name, figures))
        case ItemNews.SAME:
            return ()


def _new(change: ItemChange, name: str, figures: _Figures) -> str:
    if change.start is None:
        return translate("texts", "{item} is new.").format(item=name)
    sentence = translate("texts", "{item} is new: {when}.")
    return sentence.format(item=name, when=isolate(figures(f"{change.start:%Y-%m-%d %H:%M}")))


def _sentences(change: ItemChange, name: str, figures: _Figures) -> Iterator[str]:
    fields = {one.field: one for one in change.fields}
    start, end = fields.get("start"), fields.get("end")
    if start is not None:
        yield _moved(start, name, figures)
    if end is not None and not _same_length(start, end):
        yield _ends(end, name, figures)
    for one in change.fields:
        if one.field not in ("start", "end"):
            yield _sentence(one, name)


def _moved(start: FieldChange, name: str, figures: _Figures) -> str:
    before, after = _times(start, figures)
    if not before:
        return translate("texts", "{item} now begins at {after}.").format(item=name, after=after)
    return _from_to(name, before, after)


def _from_to(name: str, before: str, after: str) -> str:
    sentence = translate("texts", "{item} moved from {before} to {after}.")
    return sentence.format(item=name, before=before, after=after)


def _ends(end: FieldChange, name: str, figures: _Figures) -> str:
    before, after = _times(end, figures)
    if not before:
        return translate("texts", "{item} now ends at {after}.").format(item=name, after=after)
    sentence = translate("texts", "{item} now ends at {after} instead of {before}.")
    return sentence.format(item=name, before=before, after=after)


def _sentence(one: FieldChange, name: str) -> str:
    before, after = _shown(one.field, one.before), _shown(one.field, one.after)
    if one.field == "room":
        if before:
            return _from_to(name, before, after)
        return translate("texts", "{item} is now in {after}.").format(item=name, after=after)
    if one.field == "speakers":
        if after:
            sentence = translate("texts", "{name} is new on stage in {item}.")
            return sentence.format(name=after, item=name)
        sentence = translate("texts", "{name} is no longer on the list for {item}.")
        return sentence.format(name=before, item=name)
    if one.field.startswith("title_"):
        if before:
            sentence = translate("texts", "{before} is now called {after}.")
            return sentence.format(before=before, after=after)
        sentence = translate("texts", "{item} has a title in {language} now: {after}.")
        language = language_name(one.field.removeprefix("title_"))
        return sentence.format(item=name, language=language, after=after)
    return _other(one.field, name, before, after)


def _other(field: str, name: str, before: str, after: str) -> str:
    if not before:
        sentence = translate("texts", "{item}: {field} is now {after}.")
        return sentence.format(item=name, field=field_name(field), after=after)
    sentence = translate("texts", "{item}: {field} is now {after} instead of {before}.")
    return sentence.format(item=name, field=field_name(field), after=after, before=before)


def _same_length(start: FieldChange | None, end: FieldChange) -> bool:
    """Whether the whole item moved: then its end needs no sentence of its own."""
    if start is None or None in (start.before, start.after, end.before, end.after):
        return False
    return bool(end.before - start.before == end.after - start.after)


def _times(one: FieldChange, figures: _Figures) -> tuple[str, str]:
    """The clock alone where the day stays."""
    before, after = one.before, one.after
    same_day = (
        isinstance(before, datetime)
        and isinstance(after, datetime)
        and before.date() == after.date()
    )
    form = "%H:%M" if same_day else "%Y-%m-%d %H:%M"
    return (
        isolate(figures(before.strftime(form))) if before else "",
        isolate(figures(after.strftime(form))) if after else "",
    )


def _shown(field: str, value: Any) -> str:
    if value in (None, "", (), []):
        return ""
    if field in _LANGUAGES:
        return ", ".join(language_name(code) for code in value)
    if field == "kind":
        return item_kind(value)
    return access(value) if field == "access" else isolate(str(value))


def _called(change: ItemChange) -> str:
    return isolate(localised(change.titles) or change.code)
