"""What a person decides about a list counts, is remembered, and can be forgotten."""

import pytest
from helpers import MORNING
from lists import run, workbook

from event_desk import people
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import choices, column_views, imports
from event_desk.exchange.choices import LEAVE_OUT, NO_HEADINGS, SheetChoice
from event_desk.exchange.column_views import Sure

HEADINGS = ("Who", "Where from", "Contact", "Remark")
ROWS = (
    ("Amal Haddad", "AUB", "a@aub.example", "veg"),
    ("Rami Khoury", "LAU", "r@lau.example", "none"),
    ("Siham Nader", "USJ", "s@usj.example", ""),
)
MEANT = SheetChoice(
    kind="people", header_row=2, fields={0: "name", 1: "organisation", 3: "dietary"}
)


@pytest.fixture
def book(tmp_path):
    return workbook(tmp_path / "guests.xlsx", ("Our guests",), HEADINGS, *ROWS)


def plan(db, path, **options):
    read = imports.read(path)
    with db.read() as session:
        return imports.plan(session, read, at=MORNING, **options)


def mapped(plan, sheet=0):
    return plan.tables[sheet].mapped


def names(db):
    with db.read() as session:
        return sorted(view.name for view in people.views(session))


def test_a_choice_overrules_what_was_recognised_and_the_rest_is_recognised(db, book):
    made = plan(db, book, choices={"List": MEANT})
    assert mapped(made) == {
        "name": "Who",
        "organisation": "Where from",
        "email": "Contact",
        "dietary": "Remark",
    }
    assert made.counts.created == 3
    assert made.tables[0].header_row == 2


def test_a_column_can_be_left_out(db, book):
    made = plan(db, book, choices={"List": SheetChoice("people", 2, {0: "name", 2: LEAVE_OUT})})
    assert "email" not in mapped(made)


def test_a_field_that_is_given_to_another_column_leaves_the_first(db, tmp_path):
    path = workbook(tmp_path / "l.xlsx", ("Name", "Badge name"), ("Amal H.", "Amal Haddad"))
    made = plan(db, path, choices={"List": SheetChoice(fields={1: "name"})})
    assert mapped(made)["name"] == "Badge name"
    assert [column.index for column in made.tables[0].columns if column.field == "name"] == [1]


def test_a_sheet_can_be_left_out(db, tmp_path):
    sheets = {"One": [("Name",), ("Amal Haddad",)], "Two": [("Name",), ("Rami Khoury",)]}
    path = workbook(tmp_path / "two.xlsx", sheets)
    made = plan(db, path, choices={"Two": SheetChoice("ignored")})
    assert [table.kind for table in made.tables] == ["people", "ignored"]
    assert made.counts.created == 1


def test_a_list_without_headings_can_be_read(db, tmp_path):
    path = workbook(tmp_path / "bare.xlsx", *ROWS)
    with pytest.raises(EventDeskError):
        plan(db, path)
    made = plan(
        db, path, choices={"List": SheetChoice("people", NO_HEADINGS, {0: "name", 2: "email"})}
    )
    assert made.counts.created == 3
    assert made.tables[0].header_row == 0


def test_nothing_recognised_is_an_error_unless_somebody_helps(db, tmp_path):
    path = workbook(tmp_path / "x.xlsx", ("aaa", "bbb", "ccc"), (1, 2, 3))
    with pytest.raises(EventDeskError) as caught:
        plan(db, path)
    assert caught.value.code is ErrorCode.NO_NAME_COLUMN
    made = plan(db, path, helped=True)
    assert made.changes_nothing
    assert column_views.likely_row(made.tables[0]) == 1


def test_choices_count_again_for_the_next_list_with_the_same_headings(db, book, tmp_path):
    run(db, book, at=MORNING, choices={"List": MEANT})
    later = workbook(
        tmp_path / "later.xlsx",
        ("Our guests",),
        ("a line more",),
        tuple(text.upper() for text in HEADINGS),
        *ROWS,
        ("Lina Aoun", "USEK", "l@usek.example", "vegan"),
        sheet="July",
    )
    made = plan(db, later)
    assert mapped(made)["dietary"] == "REMARK"
    assert made.remembered == {"July"}
    assert made.tables[0].header_row == 3
    assert (made.counts.created, made.counts.unchanged) == (1, 3)


def test_other_headings_are_another_list(db, book, tmp_path):
    run(db, book, at=MORNING, choices={"List": MEANT})
    other = workbook(tmp_path / "other.xlsx", ("Name", "Remark"), ("Amal Haddad", "veg"))
    made = plan(db, other)
    assert not made.remembered
    assert "dietary" not in mapped(made)


def test_starting_afresh_forgets(db, book):
    run(db, book, at=MORNING, choices={"List": MEANT})
    made = plan(db, book, afresh=True, helped=True)
    assert not made.remembered
    assert "dietary" not in mapped(made)
    run(db, book, at=MORNING, afresh=True, choices={"List": SheetChoice("people", 2, {0: "name"})})
    again = plan(db, book)
    assert "dietary" not in mapped(again)
    assert mapped(again)["name"] == "Who"
    run(db, book, at=MORNING, afresh=True, helped=True)
    assert not plan(db, book, helped=True).remembered


def test_a_choice_is_laid_over_what_is_remembered(db, book):
    run(db, book, at=MORNING, choices={"List": MEANT})
    made = plan(db, book, choices={"List": SheetChoice(fields={3: "notes"})})
    assert mapped(made)["notes"] == "Remark"
    assert mapped(made)["name"] == "Who"


def test_a_left_out_sheet_is_remembered_by_its_name_too(db, tmp_path):
    rows = [(*HEADINGS[:1], "E-mail"), ("Amal Haddad", "a@aub.example")]
    sheets = {"Speakers": rows, "Old": rows}
    path = workbook(tmp_path / "two.xlsx", sheets)
    chosen = {"Old": SheetChoice("ignored"), "Speakers": SheetChoice("people", 1, {0: "name"})}
    run(db, path, at=MORNING, choices={"Old": SheetChoice("ignored")}, helped=True)
    made = plan(db, path, choices={"Speakers": chosen["Speakers"]})
    assert [table.kind for table in made.tables] == ["people", "ignored"]
    assert plan(db, path, sheets=["Old"], mapping={"name": "Who"}).tables[1].kind != "ignored"


def test_a_mapping_of_the_command_line_is_remembered_and_overrules(db, book):
    run(db, book, at=MORNING, mapping={"name": "Who", "dietary": "Remark"})
    made = plan(db, book)
    assert mapped(made)["dietary"] == "Remark"
    assert made.remembered == {"List"}
    made = plan(db, book, mapping={"notes": "Remark"})
    assert mapped(made)["notes"] == "Remark"
    assert "dietary" not in mapped(made)
    assert names(db) == sorted(row[0] for row in ROWS)


def test_hidden_sheets_are_read_when_somebody_says_so_and_not_by_memory(db, tmp_path):
    import openpyxl

    path = tmp_path / "hidden.xlsx"
    book = openpyxl.Workbook()
    book.active.title = "Front"
    hidden = book.create_sheet("Last year")
    hidden.sheet_state = "hidden"
    for sheet, person in ((book.active, "Amal Haddad"), (hidden, "Rami Khoury")):
        sheet.append(("Name", "E-mail"))
        sheet.append((person, ""))
    book.save(path)
    chosen = plan(db, path, choices={"Last year": SheetChoice("people")})
    assert chosen.counts.created == 2
    run(db, path, at=MORNING, choices={"Front": SheetChoice("people")})
    assert [table.kind for table in plan(db, path).tables] == ["people", "ignored"]


def test_how_sure_a_column_is(db, tmp_path):
    path = workbook(
        tmp_path / "l.xlsx",
        ("Full name", "x", "Your e-mail address for the invitation letter", "Remark"),
        *((row[0], row[2], row[2], row[3]) for row in ROWS),
    )
    chosen = {"List": SheetChoice(fields={3: "dietary"})}
    made = plan(db, path, choices=chosen)
    views = column_views.column_views(made.tables[0], made.choices["List"])
    assert views[0].sure is Sure.HEADING
    assert views[0].samples == tuple(row[0] for row in ROWS)
    assert views[3].sure is Sure.CHOSEN
    assert {view.sure for view in views} & {Sure.LIKELY, Sure.CELLS, Sure.UNREAD}
    assert not column_views.needs(made.tables[0])


def test_a_field_moves_from_the_column_it_was_chosen_for():
    choice = SheetChoice().with_field(1, "phone").with_field(2, "phone").with_field(3, "notes")
    assert choice.fields == {1: LEAVE_OUT, 2: "phone", 3: "notes"}
    assert choice.with_field(4, "notes").fields[3] == "notes"


def test_another_kind_starts_its_columns_anew():
    earlier = SheetChoice("people", 3, {1: "phone"})
    assert SheetChoice("rooms").over(earlier) == SheetChoice("rooms", 3, {})
    assert SheetChoice(header_row=5).over(earlier) == SheetChoice("people", 5, {})
    assert SheetChoice(fields={2: "email"}).over(earlier).fields == {1: "phone", 2: "email"}
    assert choices.NOTHING.over(earlier) == earlier


def test_headings_in_two_languages_are_remembered_as_well(db, tmp_path):
    rows = (
        ("Full name", "E-mail", "Wish"),
        ("الاسم الكامل", "البريد الإلكتروني", "رغبة"),
        ("Amal Haddad", "a@aub.example", "veg"),
        ("Rami Khoury", "r@lau.example", "none"),
    )
    path = workbook(tmp_path / "both.xlsx", *rows)
    run(db, path, at=MORNING, choices={"List": SheetChoice(fields={2: "dietary"})})
    made = plan(db, path)
    assert made.remembered == {"List"}
    assert mapped(made)["dietary"] == "Wish"
    assert (made.counts.rows, made.counts.unchanged) == (2, 2)


def test_a_known_sender_stays_known_when_a_column_was_chosen(db, tmp_path):
    path = workbook(
        tmp_path / "tickets.xlsx",
        ("Order #", "Order Date", "First Name", "Last Name", "Email", "Quantity", "Price Tier",
         "Ticket Type", "Attendee #", "Attendee Status", "Job Title", "Company"),
        ("1", "2030-01-01", "Amal", "Haddad", "a@aub.example", "1", "", "Full", "11", "Attending",
         "Dean", "AUB"),
    )  # fmt: skip
    first = plan(db, path)
    assert first.tables[0].sender
    run(db, path, at=MORNING, choices={"List": SheetChoice(fields={7: "notes"})})
    again = plan(db, path)
    assert again.remembered
    assert again.tables[0].sender == first.tables[0].sender
    assert mapped(again)["notes"] == "Ticket Type"
    assert again.counts.unchanged == 1
