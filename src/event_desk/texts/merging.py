"""Why two people may be one, and what a merge would do, in words."""

from collections.abc import Iterable

from event_desk.model.words import BadgeFate, Likeness
from event_desk.texts.catalogue import translate


def _likeness(one: Likeness) -> str:
    return {
        Likeness.SAME_MAIL: translate("texts", "same e-mail"),
        Likeness.SAME_PHONE: translate("texts", "same phone"),
        Likeness.SAME_NAME: translate("texts", "same name"),
        Likeness.OTHER_SCRIPT: translate("texts", "same name in the other script"),
        Likeness.ONE_LETTER: translate("texts", "names nearly the same"),
        Likeness.SHORTER: translate("texts", "a shorter form of the name"),
        Likeness.TURNED: translate("texts", "parts of the name in another order"),
    }[one]


def likeness(reasons: Iterable[Likeness], *, elsewhere: bool = False) -> str:
    """All reasons in one line; `elsewhere`: their organisations differ."""
    said = [_likeness(one) for one in reasons]
    if elsewhere:
        said.append(translate("texts", "at another organisation"))
    return " · ".join(said)


def badge_fate(fate: BadgeFate) -> str:
    """What becomes of the badges; nothing where there are none."""
    return {
        BadgeFate.NONE: translate("texts", "No badge has been made yet."),
        BadgeFate.STAYS: translate("texts", "The badge stays valid."),
        BadgeFate.OTHER_REPLACED: translate(
            "texts",
            "The badge of the entry that is kept stays valid. "
            "The other badge is answered with “replaced”.",
        ),
        BadgeFate.OTHER_TAKEN: translate(
            "texts", "The badge of the other entry goes on working, as the badge of this person."
        ),
        BadgeFate.KEPT_REPLACED: translate(
            "texts",
            "The other entry's badge is printed already, so it goes on working. "
            "The unprinted one is answered with “replaced”.",
        ),
    }[fate]
