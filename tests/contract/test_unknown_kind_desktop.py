"""The proof, in the window: a kind of which nothing but its declaration exists has all of it."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.contract.test_kinds import sample_of
from tests.contract.unknown_kind import CATALOGUE, Satellite
from tests.hub import PASSWORD, Hub
from tests.screens.stage import Stage

NAME = f"{Satellite.__module__}:CATALOGUE"
SPEC = CATALOGUE.spec("satellite")


@pytest.fixture(scope="module")
def hub():
    """A hub that knows the kind, with a member."""
    with Hub(catalogue=NAME) as made:
        made.member("ada")
        yield made


@pytest.fixture
def desktop(qapp, home, hub, monkeypatch):
    """Ada's window over an engine that knows the kind."""
    monkeypatch.setenv("ALLIANCEHUB_HOME", str(home))
    with Stage("ada", catalogue=NAME) as made:
        made.sign_in(hub.url, "ada", PASSWORD)
        made.until(lambda: made.desk.known.may_create("satellite"), "the rights")
        yield made


def test_an_unknown_kind_is_listed_made_found_edited_and_exported_in_the_window(
    desktop, hub, tmp_path
):
    screen = desktop.go("catalogue")
    screen.show_tab("satellite")
    desktop.settle()
    assert screen.kind_list.empty.title() == "No satellites yet"

    screen.new()
    desktop.settle()
    form = desktop.sheet.form
    assert set(form.fields) == {one.name for one in SPEC.form}
    values = {one.name: sample_of(one) for one in SPEC.form} | {
        "owner": "",
        "datasets": [],
        "title": "Hail Copernicus",
    }
    for name, value in values.items():
        form.fields[name].set_value(value)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(QApplication.focusWidget() or form, Qt.Key.Key_Return, control)
    desktop.until(lambda: desktop.sheet is None, "the form to close")
    desktop.until_synced()
    kept = hub.sign_in("ada").records("satellite")
    assert [(one["title"], one["mass_kg"]) for one in kept] == [
        ("Hail Copernicus", values["mass_kg"])
    ]

    screen.kind_list.search.set_words("copern")
    desktop.settle()
    screen.kind_list.table.choose_row(0)
    desktop.settle()
    assert screen.kind_list.table.current_hit().title == "Hail Copernicus"
    assert {one.name for one in screen.kind_list.model.columns} >= {"title", "orbit", "mass_kg"}
    assert screen.pane.header.title() == "Hail Copernicus"

    screen.edit()
    desktop.settle()
    desktop.sheet.form.fields["title"].set_value("Sentinel")
    desktop.sheet.save()
    desktop.until(lambda: desktop.sheet is None, "the form to close")
    desktop.until_synced()
    assert [one["title"] for one in hub.sign_in("ada").records("satellite")] == ["Sentinel"]

    screen.kind_list.search.set_words("")
    desktop.settle()
    path = tmp_path / "satellites.csv"
    screen.export()
    desktop.sheet.export_to(str(path))
    desktop.until(path.exists, "the file")
    desktop.settle()
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert any("Sentinel" in row for row in rows)

    screen.pane.show_tab("conversation")
    screen.pane.conversation.composer.set_text("Seen from here.")
    screen.pane.conversation.composer.send()
    desktop.settle()
    assert screen.pane.conversation.messages.count() == 1
