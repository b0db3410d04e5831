"""What the kinds of problems in a list are called, where one of them is chosen."""

from event_desk.model.problems import ProblemCode
from event_desk.texts.catalogue import language, translate


def problem_kind(code: ProblemCode) -> str:
    return _kinds(language()).get(code, code.value.replace("_", " ").capitalize())


def _kinds(_language: str) -> dict[ProblemCode, str]:
    return {**_rows(), **_values(), **_others()}


def _rows() -> dict[ProblemCode, str]:
    return {
        ProblemCode.NAME_MISSING: translate("texts", "Rows without a name"),
        ProblemCode.NAME_TOO_LONG: translate("texts", "Names that are too long"),
        ProblemCode.TITLE_MISSING: translate("texts", "Rows without a title"),
        ProblemCode.TIME_MISSING: translate("texts", "Sessions without a time"),
        ProblemCode.TIMES_REVERSED: translate("texts", "Sessions that end before they start"),
        ProblemCode.OUTSIDE_EVENT: translate("texts", "Outside the days of the event"),
    }


def _values() -> dict[ProblemCode, str]:
    return {
        ProblemCode.EMAIL_DOUBTFUL: translate("texts", "Doubtful e-mail addresses"),
        ProblemCode.EMAIL_SEVERAL: translate("texts", "Several e-mail addresses in one cell"),
        ProblemCode.PHONE_DOUBTFUL: translate("texts", "Doubtful phone numbers"),
        ProblemCode.PHONE_SEVERAL: translate("texts", "Several phone numbers in one cell"),
        ProblemCode.DIGITS_LOST: translate("texts", "Numbers that lost digits"),
        ProblemCode.COUNTRY_UNKNOWN: translate("texts", "Unknown countries"),
        ProblemCode.LANGUAGE_UNKNOWN: translate("texts", "Unknown languages"),
        ProblemCode.CATEGORY_UNKNOWN: translate("texts", "New categories"),
        ProblemCode.DATE_UNREADABLE: translate("texts", "Unreadable dates"),
        ProblemCode.DATE_AMBIGUOUS: translate("texts", "Dates that can be read in two ways"),
        ProblemCode.YES_NO_UNKNOWN: translate("texts", "Neither yes nor no"),
        ProblemCode.NUMBER_UNREADABLE: translate("texts", "Unreadable numbers"),
        ProblemCode.TIMEZONE_UNKNOWN: translate("texts", "Unknown time zones"),
        ProblemCode.TEXT_TOO_LONG: translate("texts", "Texts that are too long"),
        ProblemCode.FORMULA_WITHOUT_VALUE: translate("texts", "Formulas without a value"),
    }


def _others() -> dict[ProblemCode, str]:
    return {
        ProblemCode.REGISTRATION_PENDING: translate("texts", "Registrations that are pending"),
        ProblemCode.ORGANISATION_FILLED_DOWN: translate("texts", "Organisations from above"),
        ProblemCode.HOST_IS_STAFF: translate("texts", "Hosts of online meetings"),
        ProblemCode.TWO_NAMES: translate("texts", "Two people in one row"),
        ProblemCode.CHECKED_IN_ELSEWHERE: translate("texts", "Checked in elsewhere"),
        ProblemCode.SHARED_MAILBOX: translate("texts", "Shared e-mail addresses"),
        ProblemCode.POSSIBLE_DUPLICATE: translate("texts", "Possible duplicates"),
        ProblemCode.CONTRADICTION: translate("texts", "Contradictions"),
        ProblemCode.ITEM_UNKNOWN: translate("texts", "Unknown sessions"),
        ProblemCode.ITEM_LIKELY: translate("texts", "Sessions found by a similar title"),
        ProblemCode.ITEM_REPEATS: translate("texts", "Sessions that repeat"),
        ProblemCode.ROOM_UNKNOWN: translate("texts", "Unknown rooms"),
        ProblemCode.EVENT_DIFFERS: translate("texts", "Differs from the event"),
        ProblemCode.SHEET_HIDDEN: translate("texts", "Hidden sheets"),
        ProblemCode.ROWS_HIDDEN: translate("texts", "Hidden rows"),
        ProblemCode.COLUMNS_HIDDEN: translate("texts", "Hidden columns"),
        ProblemCode.ROW_STRUCK_OUT: translate("texts", "Rows that are struck out"),
        ProblemCode.HEADING_TWICE: translate("texts", "Headings that stand there twice"),
    }
