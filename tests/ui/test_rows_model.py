from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from event_desk.ui.rows_model import ROW_ROLE, Column, RowsModel


@dataclass(frozen=True)
class Fruit:
    name: str
    grams: int


FRUIT = (Fruit("pear", 180), Fruit("Apple", 95), Fruit("fig", 1000))


@pytest.fixture
def model(qapp):
    model = RowsModel(
        [
            Column("Name", lambda fruit: fruit.name),
            Column("Grams", lambda fruit: f"{fruit.grams:,}", sort_key=lambda fruit: fruit.grams),
        ]
    )
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, model
    )
    model.show_rows(FRUIT)
    assert tester is not None
    return model


def names(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_rows_and_titles_are_shown(model):
    assert names(model) == ["pear", "Apple", "fig"]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Grams"
    assert model.index(2, 1).data() == "1,000"
    assert model.index(1, 0).data(ROW_ROLE) is FRUIT[1]


def test_texts_are_sorted_without_case_and_figures_as_figures(model):
    model.sort(0)
    assert names(model) == ["Apple", "fig", "pear"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["fig", "pear", "Apple"]


def test_the_order_stays_when_rows_are_shown_again(model):
    model.sort(1)
    model.show_rows((*FRUIT, Fruit("plum", 60)))
    assert names(model) == ["plum", "Apple", "pear", "fig"]


def test_what_was_chosen_stays_chosen_when_the_order_changes(model):
    chosen = QPersistentModelIndex(model.index(0, 0))
    model.sort(0)
    assert chosen.row() == 2
    assert chosen.data() == "pear"
