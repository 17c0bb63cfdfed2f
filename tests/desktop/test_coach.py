"""A folder or a description is dropped on Datasets, mended, and becomes a draft with its files."""

import json

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from alliancehub.desktop.dialogs.coach_sheet import CoachSheet
from alliancehub.desktop.dialogs.import_sheet import ImportSheet
from alliancehub.desktop.drops import takes
from alliancehub.model.readiness import at_least
from tests.hub import PASSWORD


@pytest.fixture(scope="module")
def desktop(shared_stage, hub):
    hub.member("ada")
    shared_stage.sign_in(hub.url, "ada", PASSWORD)
    shared_stage.until(lambda: shared_stage.desk.known.hello.creatable, "who this is")
    return shared_stage


@pytest.fixture
def datasets(desktop):
    screen = desktop.go("datasets")
    screen.show_tab("dataset")
    desktop.settle()
    yield screen
    desktop.window.over.close_all()
    desktop.settle(0.05)


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "Words of the North"
    (made / "data").mkdir(parents=True)
    rows = [f"{n},word {n}" for n in range(20)]
    (made / "data" / "words.csv").write_text("\n".join(["id,word", *rows]) + "\n")
    return made


def drop(widget, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    at = QPointF(widget.rect().center())
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(at.toPoint(), action, data, button, key)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(at, action, data, button, key))
    return enter.isAccepted()


def has_keyboard(widget):
    focus = QApplication.focusWidget()
    return focus is not None and widget.isAncestorOf(focus)


def read(desktop, sheet, is_so=lambda proposal: True):
    desktop.until(lambda: sheet.proposal is not None and is_so(sheet.proposal), "the report")
    desktop.settle(0.05)
    return sheet.proposal


def test_the_list_of_datasets_takes_folders_and_descriptions_and_others_do_not(folder, tmp_path):
    card = tmp_path / "README.md"
    card.write_text("# Words")
    assert takes("dataset", str(folder))
    assert takes("dataset", str(card))
    assert not takes("dataset", str(tmp_path / "picture.png"))
    assert not takes("tool", str(folder))


def test_a_table_that_is_dropped_is_imported_as_before(desktop, datasets, tmp_path):
    table = tmp_path / "rows.csv"
    table.write_text("Title\nOne\n")
    assert drop(datasets.kind_list, table)
    assert isinstance(desktop.sheet, ImportSheet)


def test_a_dropped_folder_is_mended_until_the_grade_has_risen_and_becomes_a_draft(
    desktop, datasets, folder
):
    assert drop(datasets.kind_list, folder)
    sheet = desktop.sheet
    assert isinstance(sheet, CoachSheet)
    first = read(desktop, sheet)
    assert first.form == "folder"
    assert sheet.form.fields["title"].value() == "Words of the North"
    assert "licence" in {one.mend for one in first.report.findings}
    assert sheet.mends.licence.isVisible()

    sheet.mends.licence.setCurrentIndex(sheet.mends.licence.findData("CC-BY-4.0"))
    sheet.mends.licence.activated.emit(sheet.mends.licence.currentIndex())
    read(desktop, sheet, lambda one: one.dataset.get("licence") == "CC-BY-4.0")
    assert not sheet.mends.licence.isVisible()
    for name in ("hashes", "schema"):
        button = getattr(sheet.mends, name)
        if button.isVisible():
            button.click()
            read(desktop, sheet, lambda one, name=name: name in one.mends)
    sheet.mends.personal.setCurrentIndex(1)
    sheet.mends.personal.activated.emit(1)
    read(desktop, sheet, lambda one: one.dataset.get("data_classes") == ["public"])
    sheet.form.fields["description"].set_value("Words that are said in the north, with a number.")
    sheet.form.fields["creator"].set_value("Ada")
    sheet.form.fields["published_on"].set_value("2026-11-01")
    sheet.form.fields["authors"].set_value([{"name": "Ada", "orcid": "", "affiliation": ""}])
    sheet.form.edited.emit()
    last = read(desktop, sheet, lambda one: "north" in one.dataset.get("description", ""))
    assert at_least(last.report.grade, first.report.grade)
    assert last.report.grade != first.report.grade
    assert len(last.report.findings) < len(first.report.findings)
    assert sheet.steps.pills["importable"].look.shape == "check"

    sheet.make_button.click()
    desktop.until(lambda: desktop.sheet is None, "the draft")
    desktop.until_synced()
    (dataset,) = desktop.ask(
        "query", query={"kind": "dataset", "where": {"title": ["Words of the North"]}}
    ).hits
    assert dataset.values["licence"] == "CC-BY-4.0"
    where = {"dataset": [dataset.id]}
    (version,) = desktop.ask("query", query={"kind": "dataset_version", "where": where}).hits
    assert version.values["state"] == "draft"
    columns = [one["column"] for one in version.values["schema_rows"]]
    assert columns == ["id", "word"]

    def uploaded():
        found = desktop.ask("transfers").transfers
        return any(one.version == version.id and one.state == "done" for one in found)

    desktop.until(uploaded, "the files")
    files = desktop.ask("version_files", version=version.id).files
    assert [one.path for one in files] == ["data/words.csv"]


def test_what_cannot_be_taken_says_where_and_makes_nothing(desktop, datasets, tmp_path):
    bad = tmp_path / "croissant.json"
    bad.write_text(
        json.dumps(
            {
                "@type": "sc:Dataset",
                "distribution": [
                    {"@type": "cr:FileObject", "@id": "a", "contentUrl": "file:///etc/passwd"}
                ],
            }
        )
    )
    sheet = CoachSheet(desktop.desk, str(bad))
    desktop.desk.sheet_wanted.emit(sheet)
    proposal = read(desktop, sheet)
    assert any(one.code == "E" for one in proposal.report.findings)
    where = [one.cells[3] for one in sheet.table.rows]
    assert any(one.startswith("$.distribution[0]") for one in where)
    assert not sheet.make_button.isEnabled()
    assert sheet.make_button.toolTip()


def test_a_folder_that_is_gone_is_said_in_words(desktop, datasets, tmp_path):
    sheet = CoachSheet(desktop.desk, str(tmp_path / "nowhere"))
    desktop.desk.sheet_wanted.emit(sheet)
    desktop.until(sheet.problem.isVisible, "the words")
    assert "nowhere" in sheet.problem.text()
    assert not sheet.make_button.isEnabled()


def test_all_of_it_goes_by_keyboard(desktop, datasets, folder):
    desktop.window.activateWindow()
    assert desktop.window.book.run("from_files")
    sheet = desktop.sheet
    assert isinstance(sheet, CoachSheet)
    assert sheet.folder_button.hasFocus()
    sheet.look_at(str(folder))
    read(desktop, sheet)
    at = next(n for n, one in enumerate(sheet.table.rows) if one.key in sheet.form.fields)
    sheet.table.setFocus()
    sheet.table.choose(at)
    QTest.keyClick(sheet.table, Qt.Key.Key_Return)
    field = sheet.form.fields[sheet.table.rows[at].key]
    desktop.until(lambda: has_keyboard(field), "the field")
