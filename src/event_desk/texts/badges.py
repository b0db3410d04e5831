"""What may be wrong with a badge, as sentences."""

from event_desk.folding import isolate
from event_desk.texts.catalogue import translate


def design_name(name: str) -> str:
    """A preset's or a sheet's name in the reader's language; the event's own stay as they are."""
    for word, shown in (
        ("landscape", translate("texts", "landscape")),
        ("upright", translate("texts", "upright")),
        ("two sides", translate("texts", "two sides")),
        ("folded", translate("texts", "folded")),
        ("roll", translate("texts", "roll")),
    ):
        if name.endswith(f" {word}"):
            return f"{name.removesuffix(word)}{shown}"
    return name


def badge_warning(code: str, **values: str) -> str:
    """The sentence for a `badges.Problem`; `values` as the warning has them."""
    shown = {key: isolate(value) for key, value in values.items()}
    if code == "letters_missing" and not values.get("script"):
        code = "signs_missing"
    return {
        "text_small": translate(
            "texts", "{text} is long and was printed at {size} points, smaller than planned."
        ),
        "word_broken": translate("texts", "{text} has a word too long for one line; it was cut."),
        "letters_missing": translate(
            "texts", "{text}: our fonts have no letters for {letters} ({script})."
        ),
        "signs_missing": translate("texts", "{text}: our fonts cannot draw {letters}."),
        "no_name": translate(
            "texts", "This person has no name yet; the badge shows the description {text}."
        ),
        "no_picture": translate("texts", "A picture of the design is missing or damaged."),
        "sessions_missing": translate(
            "texts", "There is no room for the session {text} on this badge."
        ),
        "off_the_page": translate(
            "texts", "The design {text} has a field that reaches past the edge."
        ),
        "code_small": translate(
            "texts",
            "The code of the design {text} is small: each of its squares is {size} mm wide, and "
            "scanners are only sure of 0.33 mm. Make it larger.",
        ),
    }[code].format(**shown)


def paper_trouble(code: str, text: str, detail: str) -> str:
    """The sentence for a `paper.text.Trouble` on a sign or a card."""
    match code:
        case "too_long":
            return badge_warning("text_small", text=text, size=detail)
        case "word_broken":
            return badge_warning("word_broken", text=text)
        case _:
            return badge_warning("letters_missing", text=text, letters=detail, script="")
