"""What was found wrong in a list that came in, and what it meant: sentences for each code."""

from collections.abc import Mapping
from typing import Any

from event_desk.folding import isolate
from event_desk.model.problems import Problem, ProblemCode
from event_desk.texts.catalogue import language, tr, translate


def problem_sentence(problem: Problem) -> str:
    """One sentence; sheet, row and column are said beside it."""
    return sentence(problem.code, problem.values)


def sentence(code: ProblemCode, values: Mapping[str, Any]) -> str:
    said = {name: isolate(str(value)) for name, value in values.items()}
    if isinstance(field := values.get("field"), str):
        said["field"] = field_name(field)
    n = int(values.get("n", 1))
    if code is ProblemCode.FORMULA_WITHOUT_VALUE:
        return tr("%n formula(s) here have no value. Open the file in Excel and save it.", "", n)
    if code is ProblemCode.TEXT_TOO_LONG:
        return tr("This text is too long. Its first %n letter(s) were kept.", "", n)
    if code is ProblemCode.COLUMNS_HIDDEN:
        columns = said.get("value", "")
        return tr("%n hidden column(s) were read as well: {value}.", "", n).format(value=columns)
    if code is ProblemCode.ROWS_HIDDEN:
        return tr("%n hidden row(s) were read as well.", "", n)
    if code is ProblemCode.CHECKED_IN_ELSEWHERE:
        return tr("%n person(s) went in elsewhere, says the list. That is not counted here.", "", n)
    if code is ProblemCode.ITEM_UNKNOWN and n > 1:
        item = said.get("value", "")
        found = tr("%n rows name {value}, but no session on the programme is called so yet.", "", n)
        return found.format(value=item)
    if code is ProblemCode.ORGANISATION_FILLED_DOWN:
        return tr("%n row(s) without an organisation were given the one above. Check them.", "", n)
    return _sentences(language())[code].format_map(_Values(said))


class _Values(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""


def _sentences(_language: str) -> dict[ProblemCode, str]:
    return {**_rows(), **_values(), **_people(), **_programme()}


def _rows() -> dict[ProblemCode, str]:
    return {
        ProblemCode.NAME_MISSING: translate("texts", "This row has no name, so it was left out."),
        ProblemCode.NAME_TOO_LONG: translate(
            "texts", "This name is too long to be one, so the row was left out."
        ),
        ProblemCode.TITLE_MISSING: translate("texts", "This row has no title, so it was left out."),
        ProblemCode.TIME_MISSING: translate("texts", "This session has no start time yet."),
        ProblemCode.TIMES_REVERSED: translate(
            "texts", "It would end ({end}) before it starts ({start}), so it was left out."
        ),
        ProblemCode.OUTSIDE_EVENT: translate("texts", "{value} is outside the days of the event."),
        ProblemCode.ROW_STRUCK_OUT: translate(
            "texts", "{value} is struck out in the list, but was taken in. Check who still comes."
        ),
        ProblemCode.SHEET_HIDDEN: translate(
            "texts", "The hidden sheet {value} was not read. Choose it to read it."
        ),
    }


def _values() -> dict[ProblemCode, str]:
    return {
        ProblemCode.EMAIL_DOUBTFUL: translate(
            "texts", "{value} does not look like an e-mail address. It was kept as it is."
        ),
        ProblemCode.EMAIL_SEVERAL: translate(
            "texts", "There are several e-mail addresses here. {value} was taken."
        ),
        ProblemCode.PHONE_DOUBTFUL: translate(
            "texts", "{value} may not be a phone number that works. Check it."
        ),
        ProblemCode.PHONE_SEVERAL: translate(
            "texts", "There are several phone numbers here. {value} was taken."
        ),
        ProblemCode.DIGITS_LOST: translate(
            "texts", "{value} has lost digits in the spreadsheet. Ask for the number again."
        ),
        ProblemCode.COUNTRY_UNKNOWN: translate("texts", "No country is called {value}."),
        ProblemCode.LANGUAGE_UNKNOWN: translate("texts", "No language is called {value}."),
        ProblemCode.CATEGORY_UNKNOWN: translate(
            "texts", "{value} is a new category. It was kept as it is."
        ),
        ProblemCode.DATE_UNREADABLE: translate("texts", "{value} cannot be read as a date."),
        ProblemCode.DATE_AMBIGUOUS: translate(
            "texts", "Dates like {value} can be read in two ways. They were read day first."
        ),
        ProblemCode.REGISTRATION_PENDING: translate(
            "texts", "This registration is not settled yet ({value}). The person was taken in."
        ),
        ProblemCode.HOST_IS_STAFF: translate(
            "texts", "{value} is a host of the meeting, and came in as staff."
        ),
        ProblemCode.TWO_NAMES: translate(
            "texts", "{value} looks like two people. They came in as one: add the other by hand."
        ),
        ProblemCode.YES_NO_UNKNOWN: translate("texts", "{value} is neither yes nor no."),
        ProblemCode.NUMBER_UNREADABLE: translate("texts", "{value} is not a number."),
        ProblemCode.TIMEZONE_UNKNOWN: translate(
            "texts", "{value} is not a time zone. The event's own was kept."
        ),
    }


def _people() -> dict[ProblemCode, str]:
    return {
        ProblemCode.SHARED_MAILBOX: translate(
            "texts", "Several people use {value}: {names}. They were kept as different people."
        ),
        ProblemCode.POSSIBLE_DUPLICATE: translate(
            "texts", "{name} and {other} may be the same person. Please decide."
        ),
        ProblemCode.CONTRADICTION: translate(
            "texts", "{field}: the list says {given}, but {kept} was known. {kept} was kept."
        ),
    }


def _programme() -> dict[ProblemCode, str]:
    return {
        ProblemCode.ITEM_UNKNOWN: translate(
            "texts", "No session on the programme is called {value} yet."
        ),
        ProblemCode.ITEM_LIKELY: translate(
            "texts", "No session is called just {value}. {kept} was taken. Check it."
        ),
        ProblemCode.ITEM_REPEATS: translate(
            "texts", "{value} repeats. Only the first time was taken; add the others."
        ),
        ProblemCode.ROOM_UNKNOWN: translate("texts", "No room is called {value}."),
        ProblemCode.EVENT_DIFFERS: translate(
            "texts", "{field}: the list says {given}, but the event has {kept}. {kept} was kept."
        ),
    }


def field_name(field: str) -> str:
    """What a field is called on the screen; one we have no word for as it is."""
    return _fields(language()).get(field, field)


def _fields(_language: str) -> dict[str, str]:
    return {
        **_name_fields(),
        **_contact_fields(),
        **_stay_fields(),
        **_programme_fields(),
        **_column_fields(),
    }


def _name_fields() -> dict[str, str]:
    return {
        "name": translate("texts", "Name"),
        "latin_name": translate("texts", "Name in Latin letters"),
        "native_name": translate("texts", "Name in the other script"),
        "display_name": translate("texts", "Name on the badge"),
        "given_name": translate("texts", "Given name"),
        "family_name": translate("texts", "Family name"),
        "title": translate("texts", "Title"),
        "organisation": translate("texts", "Organisation"),
        "organisation_id": translate("texts", "Organisation"),
        "native_organisation": translate("texts", "Organisation in the other script"),
        "position": translate("texts", "Position"),
        "description": translate("texts", "Description"),
        "code": translate("texts", "Code"),
        "external_id": translate("texts", "External number"),
        "external_part": translate("texts", "Place in the order"),
        "checked_in": translate("texts", "Went in elsewhere"),
        "contact_email": translate("texts", "E-mail of who registered them"),
        "external_code": translate("texts", "External code"),
    }


def _contact_fields() -> dict[str, str]:
    return {
        "country": translate("texts", "Country"),
        "email": translate("texts", "E-mail"),
        "phone": translate("texts", "Phone"),
        "languages": translate("texts", "Languages"),
        "interpretation": translate("texts", "Interpretation into"),
        "category": translate("texts", "Category"),
        "gender": translate("texts", "Gender"),
        "minor": translate("texts", "Under 18"),
        "guardian": translate("texts", "Guardian"),
        "hand_over": translate("texts", "Handing over"),
        "photo_consent": translate("texts", "Photo consent"),
        "photo_purposes": translate("texts", "Photographs for"),
    }


def _stay_fields() -> dict[str, str]:
    return {
        "arrival": translate("texts", "Arrival"),
        "departure": translate("texts", "Departure"),
        "dietary": translate("texts", "Diet"),
        "access_needs": translate("texts", "Access needs"),
        "notes": translate("texts", "Notes"),
        "flag": translate("texts", "Note for the desk"),
        "cancelled_at": translate("texts", "Cancelled"),
        "item": translate("texts", "Session"),
        "role": translate("texts", "Role"),
        "number": translate("texts", "Running number"),
        "ignored": translate("texts", "Not read"),
    }


def _programme_fields() -> dict[str, str]:
    return {
        "kind": translate("texts", "Kind"),
        "titles": translate("texts", "Title"),
        "start": translate("texts", "Start"),
        "end": translate("texts", "End"),
        "floor": translate("texts", "Floor languages"),
        "interpret_into": translate("texts", "Interpreted into"),
        "expected": translate("texts", "Expected"),
        "access": translate("texts", "Access"),
        "room": translate("texts", "Room"),
        "room_id": translate("texts", "Room"),
        "capacity": translate("texts", "Capacity"),
        "booths": translate("texts", "Booths"),
        "receivers": translate("texts", "Receivers"),
        "layout": translate("texts", "Layout"),
        "timezone": translate("texts", "Time zone"),
        "place": translate("texts", "Place"),
        "group": translate("texts", "Group"),
    }


def _column_fields() -> dict[str, str]:
    """What only a list's columns are called; it is stored in another form."""
    return {
        "middle_name": translate("texts", "Middle name"),
        "second_family_name": translate("texts", "Second family name"),
        "phone_prefix": translate("texts", "Dialling code"),
        "latin_organisation": translate("texts", "Organisation in Latin letters"),
        "nationality": translate("texts", "Nationality"),
        "adult": translate("texts", "18 or older"),
        "age": translate("texts", "Age"),
        "birth_date": translate("texts", "Date of birth"),
        "no_photo": translate("texts", "No photographs"),
        "status": translate("texts", "Status"),
        "speaks": translate("texts", "Language (ticked)"),
        "attending": translate("texts", "Will come"),
        "source": translate("texts", "Source"),
        "bio": translate("texts", "About the person"),
        "timestamp": translate("texts", "Registered at"),
        "a_languages": translate("texts", "A languages"),
        "b_languages": translate("texts", "B languages"),
        "c_languages": translate("texts", "C languages"),
        "skills": translate("texts", "Languages"),
        "available": translate("texts", "Available"),
        "available_from": translate("texts", "Available from"),
        "available_to": translate("texts", "Available to"),
        "remote": translate("texts", "Works remotely"),
        "cleared": translate("texts", "Cleared for closed meetings"),
        "team_leader": translate("texts", "Team leader"),
        "sign": translate("texts", "Sign language"),
        **{
            f"title_{code}": translate("texts", "Title ({language})").format(language=code)
            for code in ("ar", "en", "fr", "es")
        },
        **{
            f"name_{code}": translate("texts", "Name ({language})").format(language=code)
            for code in ("ar", "en", "fr", "es")
        },
        "day": translate("texts", "Day"),
        "time": translate("texts", "Time"),
        "duration": translate("texts", "Duration"),
        "places": translate("texts", "Places"),
        "speakers": translate("texts", "Speakers"),
        "moderator": translate("texts", "Moderator"),
        "chair": translate("texts", "Chair"),
        "rapporteur": translate("texts", "Rapporteur"),
        "repeats": translate("texts", "Repeats"),
        "step_free": translate("texts", "Step-free"),
        "heavy": translate("texts", "Heavy"),
        "zone": translate("texts", "Zone"),
        "building": translate("texts", "Building"),
        "key": translate("texts", "Key"),
        "value": translate("texts", "Value"),
    }


def sheet_kind(kind: str) -> str:
    """What a sheet holds, or a whole workbook."""
    return {
        "people": translate("texts", "People"),
        "speakers": translate("texts", "Speakers"),
        "interpreters": translate("texts", "Interpreters"),
        "programme": translate("texts", "Programme"),
        "rooms": translate("texts", "Rooms"),
        "stands": translate("texts", "Stands"),
        "event": translate("texts", "Event"),
        "workbook": translate("texts", "Several sheets"),
        "ignored": translate("texts", "Not read"),
    }.get(kind, kind)
