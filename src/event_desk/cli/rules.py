"""The rules for plans from the command line: shown with their sources, changed one by one."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from event_desk import clock, venue
from event_desk.allocation import profile_settings
from event_desk.allocation.profile import PROFILES, Level, Rule
from event_desk.allocation.profile_settings import LIMITS, Allowed, RuleChoices
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import say, say_json, say_table, tell
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.texts import translate
from event_desk.texts.profiles import level_name, limit_name, profile_name
from event_desk.texts.rules import rule_words
from event_desk.venue import Deed, Hand


def rules(options: Namespace, _window: Window) -> None:
    with opened(options) as db:
        with db.read() as session:
            before = profile_settings.choices(session)
            unknown = profile_settings.unknown_in(session)
        chosen = _changed(before, options)
        if chosen != before:
            with db.write() as session:
                venue.record(
                    session,
                    Hand(clock.now()),
                    Deed.EDITED,
                    "events",
                    "",
                    lambda: _save(session, chosen),
                )
        with db.read() as session:
            chosen = profile_settings.choices(session)
            allowed = profile_settings.allowed(session)
    if unknown:
        words = translate("texts", "Written by another version and not used here: {words}")
        tell(words.format(words=", ".join(unknown)))
    if options.json:
        say_json(_as_json(chosen, allowed))
    else:
        _show(chosen, allowed)


def _save(session: Any, chosen: RuleChoices) -> None:
    profile_settings.save_choices(session, chosen, at=clock.now())


def _changed(before: RuleChoices, options: Namespace) -> RuleChoices:
    """Another profile begins anew; what is set beside it counts on top."""
    chosen = before
    if options.profile is not None:
        if options.profile not in PROFILES:
            raise EventDeskError(
                ErrorCode.UNKNOWN_PROFILE, value=options.profile, known=", ".join(PROFILES)
            )
        chosen = RuleChoices(options.profile, receivers=before.receivers)
    levels, limits = dict(chosen.levels), dict(chosen.limits)
    for text in options.set:
        rule, level = _level(text)
        levels.pop(rule, None)
        if level is not None:
            levels[rule] = level
    for text in options.limit:
        name, _equals, typed = text.partition("=")
        if name not in LIMITS:
            raise EventDeskError(ErrorCode.UNKNOWN_LIMIT, value=name, known=", ".join(LIMITS))
        limits.pop(name, None)
        if typed:
            number = profile_settings.number_of(name, typed)
            if number is None:
                raise EventDeskError(ErrorCode.LIMIT_WRONG, value=typed, limit=name)
            limits[name] = number
    return replace(chosen, levels=levels, limits=limits, receivers=_stock(chosen, options))


def _level(text: str) -> tuple[Rule, Level | None]:
    name, _equals, typed = text.partition("=")
    if name not in set(Rule):
        raise EventDeskError(ErrorCode.UNKNOWN_PLAN_RULE, value=name)
    rule = Rule(name)
    if not typed:
        return rule, None
    possible = [level for level in Level if profile_settings.may_be(rule, level)]
    if typed not in possible:
        known = ", ".join(level.value for level in possible)
        raise EventDeskError(ErrorCode.LEVEL_WRONG, value=typed, rule=name, known=known)
    return rule, Level(typed)


def _stock(chosen: RuleChoices, options: Namespace) -> int | None:
    typed = options.receivers
    if typed is None:
        return chosen.receivers
    if not typed:
        return None
    if not typed.isdecimal():
        raise EventDeskError(ErrorCode.LIMIT_WRONG, value=typed, limit="receivers")
    return int(typed)


def _as_json(chosen: RuleChoices, allowed: Sequence[Allowed]) -> dict[str, Any]:
    made = chosen.made()
    return {
        "profile": chosen.profile,
        "receivers": chosen.receivers,
        "rules": [
            {
                "rule": rule.value,
                "level": made.level(rule).value,
                "own": rule in chosen.levels,
                "says": rule_words(rule.value).sentence,
                "source": rule_words(rule.value).source,
            }
            for rule in Rule
        ],
        "limits": {name: profile_settings.shown_number(getattr(made, name)) for name in LIMITS},
        "own_limits": sorted(chosen.limits),
        "allowed": [
            {
                "rule": one.rule,
                "item": one.item or None,
                "interpreter": one.interpreter or None,
                "reason": one.reason,
                "at": one.at,
            }
            for one in allowed
        ],
    }


def _show(chosen: RuleChoices, allowed: Sequence[Allowed]) -> None:
    made = chosen.made()
    say(f"{profile_name(chosen.profile)} ({chosen.profile})")
    say()
    own = translate("texts", "own")
    say_table(
        (
            translate("texts", "Rule"),
            translate("texts", "Level"),
            "",
            translate("texts", "What it says"),
            translate("texts", "Source"),
        ),
        [
            (
                rule.value,
                level_name(made.level(rule).value),
                own if rule in chosen.levels else "",
                rule_words(rule.value).sentence,
                rule_words(rule.value).source,
            )
            for rule in Rule
        ],
    )
    say()
    say_table(
        (translate("texts", "Number"), translate("texts", "Value"), "", ""),
        [
            (
                name,
                profile_settings.shown_number(getattr(made, name)),
                own if name in chosen.limits else "",
                limit_name(name),
            )
            for name in LIMITS
        ],
    )
    if allowed:
        say()
        head = (translate("texts", "Allowed"), translate("texts", "Where"))
        rows = [
            (rule_words(one.rule).name, f"{one.item} {one.interpreter}".strip(), one.reason)
            for one in allowed
        ]
        say_table((*head, translate("texts", "Reason")), rows)
