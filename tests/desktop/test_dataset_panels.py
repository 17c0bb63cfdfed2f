"""The page of a dataset: files come up, versions are compared, conditions told, files come down."""

import json
import struct
import zlib
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from alliancehub.desktop.dialogs import files_compared
from alliancehub.desktop.dialogs.compare_sheet import CompareSheet
from alliancehub.desktop.dialogs.form_sheet import CommandSheet
from alliancehub.desktop.dialogs.upload_sheet import UploadSheet
from alliancehub.desktop.views.safe_picture import decoded
from alliancehub.model.errors import Refusal
from alliancehub.wire.version_diffs import COMPARING
from tests.hub import PASSWORD

ROWS = 150
MANY = 1_200  # more than a page of differences


def png(width, height):
    """Return a picture of one colour; of a huge one only the head says so."""

    def chunk(name, data):
        body = name + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    lines = b"".join(b"\0" + b"\x40\x80\xc0" * width for _ in range(min(height, 64)))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(lines))
        + chunk(b"IEND", b"")
    )


def fill(folder, extra=""):
    (folder / "data").mkdir(parents=True)
    lines = [f"{n},word {n},{n % 7}" for n in range(ROWS)]
    (folder / "data" / "words.csv").write_text("\n".join(["id,word,class", *lines]) + "\n")
    (folder / "map.png").write_bytes(png(40, 30))
    (folder / "model.pkl").write_bytes(b"\x80\x04N.")
    (folder / "README.md").write_text(f"# Words\n\nAll of them.{extra}\n")


@pytest.fixture(scope="module")
def desktop(shared_stage, hub):
    hub.member("ada")
    shared_stage.sign_in(hub.url, "ada", PASSWORD)
    shared_stage.until(lambda: shared_stage.desk.known.hello.creatable, "who this is")
    return shared_stage


def give(desktop, name, **args):
    receipt = desktop.ask("submit", name=name, args=args)
    desktop.until_synced()
    return receipt.row


def version_row(desktop, dataset, label):
    where = {"dataset": [dataset], "label": [label]}
    (hit,) = desktop.ask("query", query={"kind": "dataset_version", "where": where}).hits
    return hit


def transferred(desktop, transfer):
    def state():
        found = desktop.ask("transfers").transfers
        return next(one for one in found if one.id == transfer)

    desktop.until(lambda: state().is_ended or state().state == "failed", "the transfer")
    assert state().state == "done", state()
    desktop.until_synced()


def publish(desktop, dataset, label, folder):
    give(desktop, "draft_version", dataset=dataset, label=label)
    version = version_row(desktop, dataset, label).id
    transferred(desktop, desktop.ask("upload_version", version=version, folder=str(folder)))
    give(desktop, "publish_version", version=version)
    desktop.until(
        lambda: version_row(desktop, dataset, label).values["state"] == "published", "publication"
    )
    return version


@pytest.fixture(scope="module")
def held(desktop, tmp_path_factory):
    """A dataset with two published versions."""
    values = {"title": "All words", "name": "all-words", "licence": "CC-BY-4.0"}
    dataset = give(desktop, "create", kind="dataset", values=values)
    versions = []
    for label, extra in (("1.0.0", ""), ("1.1.0", " And more.")):
        folder = tmp_path_factory.mktemp("files") / label
        folder.mkdir()
        fill(folder, extra)
        if label == "1.1.0":
            (folder / "model.pkl").unlink()
            (folder / "more.jsonl").write_text('{"a": 1, "b": [2]}\n{"a": 2}\nno JSON\n')
        versions.append(publish(desktop, dataset, label, folder))
    return dataset, versions


@pytest.fixture
def pane(desktop, held):
    desktop.desk.open_row("dataset", held[0])
    desktop.settle()
    screen = desktop.window.current
    desktop.until(lambda: screen.pane is not None and screen.pane.detail, "the dataset")
    yield screen.pane
    desktop.window.over.close_all()
    desktop.settle(0.05)


@pytest.fixture
def opened(desktop, pane):
    def open_one(name):
        pane.show_tab(name)
        desktop.settle(0.1)
        return pane.pages.currentWidget()

    return open_one


def test_a_dataset_of_a_catalogue_has_no_tabs_about_files(desktop, held):
    values = {"title": "From elsewhere", "url": "https://data.example/x"}
    other = give(desktop, "create", kind="dataset", values=values)
    desktop.desk.open_row("dataset", other)
    desktop.settle()
    pane = desktop.window.current.pane
    desktop.until(lambda: pane.detail and pane.detail.hit.id == other, "the dataset")
    assert {"files", "preview", "access", "cite"}.isdisjoint(pane.tabs)
    assert {"versions", "uses"} <= set(pane.tabs)
    assert not {"draft_version", "set_terms", "grant_access"} & set(pane.detail.offered)
    told = " ".join(one.text() for one in pane.facts.findChildren(QLabel))
    assert "Readiness" not in told
    assert "Access to files" not in told
    pane.show_tab("versions")
    desktop.settle(0.1)
    panel = pane.pages.currentWidget()
    assert panel.list.empty.isVisible()
    asked: list[str] = []
    desktop.desk.link_opened.connect(asked.append)
    panel.list.empty.button.click()
    desktop.desk.link_opened.disconnect(asked.append)
    assert asked == ["https://data.example/x"]
    desktop.window.over.close_all()
    edit = {"kind": "dataset", "id": other, "values": {"name": "from-elsewhere"}}
    give(desktop, "edit", **edit)
    desktop.until(lambda: "draft_version" in pane.detail.offered, "that it can be held here")


def test_files_are_listed_with_size_and_hash_and_copied_as_sha256sum_reads_them(desktop, opened):
    panel = opened("files")
    listed = ["README.md", "data/words.csv", "map.png", "more.jsonl"]
    desktop.until(lambda: [one.key for one in panel.table.rows] == listed, "the files")
    panel.search.set_words("words")
    found = ["data/words.csv"]
    desktop.until(lambda: [one.key for one in panel.table.rows] == found, "the one that is meant")
    panel.table.choose(0)
    panel.copy_button.click()
    clipboard = QGuiApplication.clipboard()
    desktop.until(lambda: clipboard.text().endswith("  data/words.csv\n"), "the copy")
    assert len(clipboard.text().split()[0]) == 64
    panel.search.set_words("")


def test_another_version_is_chosen_and_has_other_files(desktop, opened, held):
    panel = opened("files")
    desktop.until(lambda: panel.version and panel.version.title == "1.1.0", "the latest one first")
    panel.choice.setCurrentIndex(panel.choice.findData(held[1][0]))
    desktop.until(lambda: "model.pkl" in [one.key for one in panel.table.rows], "its files")


def test_two_versions_are_compared_by_file(desktop, opened):
    panel = opened("versions")
    desktop.until(panel.compare_button.isEnabled, "two versions")
    panel.compare_button.click()
    desktop.until(lambda: desktop.sheet and desktop.sheet.fields.rows, "the comparison")
    sheet = desktop.sheet
    assert isinstance(sheet, CompareSheet)
    assert [one.title for one in sheet.pair] == ["1.0.0", "1.1.0"]
    sheet.fields.choose([one.key for one in sheet.fields.rows].index("listing"))
    desktop.until(lambda: sheet.parts.rows, "the files that differ")
    found = {one.cells[1]: one.cells[0] for one in sheet.parts.rows}
    assert found == {"README.md": "Modified", "model.pkl": "Removed", "more.jsonl": "Added"}
    assert "1 added, 1 removed, 1 changed, 0 moved, 2 the same." in sheet.caption.text()


def test_all_files_that_differ_are_told_however_many_a_version_has(desktop, tmp_path):
    dataset = give(desktop, "create", kind="dataset", values={"title": "Many", "licence": "MIT"})
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(MANY):
        (folder / f"{number:04}.txt").write_text(str(number))
    first = publish(desktop, dataset, "1.0.0", folder)
    for number in range(MANY):
        (folder / f"{number:04}.txt").write_text(f"{number} again")
    (folder / "0000.txt").rename(folder / "9999.txt")
    give(desktop, "draft_version", dataset=dataset, label="1.1.0")
    draft = version_row(desktop, dataset, "1.1.0").id
    transferred(desktop, desktop.ask("upload_version", version=draft, folder=str(folder)))

    sheet = CompareSheet(desktop.desk, "dataset_version", (first, draft))
    desktop.desk.sheet_wanted.emit(sheet)
    desktop.until(lambda: sheet.fields.rows, "the comparison")
    sheet.fields.choose([one.key for one in sheet.fields.rows].index("listing"))
    desktop.until(lambda: sheet.parts.rows, "the first page")
    assert f"{MANY - 1:,} changed" in sheet.caption.text()
    while len(sheet.parts.rows) < MANY + 1:
        before = len(sheet.parts.rows)
        sheet.parts.scrollToBottom()
        desktop.until(lambda: len(sheet.parts.rows) > before, "the next page")  # noqa: B023 - waited for here
    assert [one.key for one in sheet.parts.rows][-1] == "9999.txt"
    assert sheet.files is not None
    assert not sheet.files.has_more
    sheet.leave()
    desktop.settle(0.05)


def test_datasets_are_compared_by_the_files_of_their_latest_versions(desktop, held, tmp_path):
    values = {"title": "Fewer words", "licence": "CC-BY-4.0"}
    dataset = give(desktop, "create", kind="dataset", values=values)
    fill(tmp_path / "fewer", " And more.")
    (tmp_path / "fewer" / "map.png").unlink()
    publish(desktop, dataset, "1.0.0", tmp_path / "fewer")
    sheet = CompareSheet(desktop.desk, "dataset", (held[0], dataset))
    desktop.desk.sheet_wanted.emit(sheet)
    desktop.until(lambda: sheet.fields.rows, "the comparison")
    sheet.fields.choose([one.key for one in sheet.fields.rows].index("listing"))
    desktop.until(lambda: sheet.parts.rows, "the files that differ")
    found = {one.cells[1]: one.cells[0] for one in sheet.parts.rows}
    assert found == {"map.png": "Removed", "model.pkl": "Added", "more.jsonl": "Removed"}
    sheet.leave()
    desktop.settle(0.05)


def test_the_first_rows_of_a_table_are_shown_and_said_to_be_the_first(desktop, opened):
    panel = opened("preview")
    desktop.until(lambda: panel.preview is not None, "the preview")
    assert panel.preview.path == "data/words.csv"
    assert panel.preview.heads == ["id", "word", "class"]
    assert panel.table.rows[3].cells == ("3", "word 3", "3")
    assert panel.note.text() == "The first 50 rows are shown."


@pytest.mark.parametrize(
    ("path", "page"),
    [("map.png", "picture"), ("README.md", "text"), ("more.jsonl", "table")],
)
def test_pictures_texts_and_lines_of_json_are_shown_as_what_they_are(desktop, opened, path, page):
    panel = opened("preview")
    panel.files.setCurrentIndex(panel.files.findData(path))
    desktop.until(lambda: panel.preview is not None and panel.preview.path == path, path)
    assert panel.pages.currentWidget() is getattr(panel, page)


def test_a_file_that_could_run_a_program_is_not_opened(desktop, opened, held):
    panel = opened("preview")
    panel.choice.setCurrentIndex(panel.choice.findData(held[1][0]))
    panel.files.setCurrentIndex(panel.files.findData("model.pkl"))
    desktop.until(lambda: panel.preview and panel.preview.path == "model.pkl", "the words")
    assert panel.pages.currentWidget() is panel.nothing
    assert "can run a program" in panel.preview.words


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", png(9, 9)[:40]])
def test_what_is_no_picture_is_refused(data):
    with pytest.raises(ValueError, match=r".*"):
        decoded(data)


def test_a_picture_with_too_many_pixels_is_refused_before_it_is_decoded():
    with pytest.raises(ValueError, match=r"^$"):
        decoded(png(19_000, 19_000))
    image, size = decoded(png(40, 30))
    assert (size.width(), size.height()) == (40, 30)
    assert not image.isNull()


def test_the_line_to_copy_names_hub_dataset_and_version(desktop, opened, hub):
    panel = opened("cite")
    desktop.until(lambda: panel.boxes, "the lines")
    panel.copy_buttons["huggingface_hub"].click()
    line = QGuiApplication.clipboard().text()
    assert f"HF_ENDPOINT={hub.url}" in line
    assert "'ada/all-words'" in line
    assert "revision='1.1.0'" in line
    assert {"cff", "bibtex", "datacite"} <= set(panel.boxes)
    panel.copy_buttons["bibtex"].click()
    assert QGuiApplication.clipboard().text().startswith("@")
    assert "All words" in QGuiApplication.clipboard().text()


def test_a_version_is_saved_as_croissant_from_its_page(desktop, opened, tmp_path):
    panel = opened("cite")
    desktop.until(lambda: panel.boxes, "the lines")
    assert panel.save_button.menu().actions()[0].text() == "Croissant"
    path = tmp_path / "croissant.json"
    panel.save_to("croissant", str(path))
    desktop.until(path.exists, "the file")
    names = [one["@id"] for one in json.loads(path.read_bytes())["distribution"]]
    assert names == ["README.md", "data/words.csv", "map.png", "more.jsonl"]


def test_who_keeps_it_may_have_its_files(desktop, opened):
    panel = opened("access")
    desktop.until(lambda: panel.view is not None, "the answer")
    assert panel.view.is_allowed
    assert panel.pill.look.word == "You may download it"


def test_projects_that_name_it_stand_under_used_by(desktop, opened, held):
    values = {"title": "Dictionary", "summary": "Of words.", "focus_area": "models"}
    project = give(desktop, "start_project", values=values | {"datasets": [held[0]]})
    panel = opened("uses")
    desktop.until(lambda: project in panel.uses.links, "the project")
    assert panel.uses.links[project].text() == "Dictionary"
    assert panel.empty.isHidden()


def test_a_draft_says_what_an_upload_would_mean_and_takes_it(desktop, held, tmp_path):
    fill(tmp_path / "next", " Once more.")
    give(desktop, "draft_version", dataset=held[0], label="2.0.0")
    draft = version_row(desktop, held[0], "2.0.0")
    desktop.desk.open_row("dataset_version", draft.id)
    desktop.settle()
    pane = desktop.sheet.pane
    desktop.until(lambda: pane.detail, "the draft")
    pane.show_tab("files")
    panel = pane.pages.currentWidget()
    assert panel.upload_button.isVisible()
    assert not panel.download_button.isVisible()
    panel.upload(str(tmp_path / "next"))
    sheet = desktop.sheet
    assert isinstance(sheet, UploadSheet)
    desktop.until(sheet.upload_button.isEnabled, "what it would mean")
    assert sheet.sum.text().startswith("4 files, ")
    assert "in use" in sheet.room.text()
    sheet.upload_button.click()
    desktop.until(lambda: desktop.sheet is not sheet, "the upload to begin")
    transferred(desktop, desktop.desk.transfers.all[0].id)
    desktop.until(lambda: panel.table.rows, "the files of the draft")
    desktop.window.over.close_all()
    give(desktop, "discard_version", version=draft.id)


def test_files_come_down_from_the_page(desktop, opened, tmp_path):
    panel = opened("files")
    panel.choice.setCurrentIndex(0)
    target = tmp_path / "words"
    panel.download_to(str(target))
    desktop.until((target / "data" / "words.csv").exists, "the files")
    assert (target / "README.md").read_text().endswith("And more.\n")


def test_another_member_reads_the_conditions_and_asks_in_the_form(desktop, stage, hub, held):
    terms = "Only for research."
    give(desktop, "set_terms", dataset=held[0], text=terms)
    edit = {"kind": "dataset", "id": held[0], "values": {"gating": "request", "cooldown_days": 30}}
    give(desktop, "edit", **edit)
    hub.member("max")
    other = stage("max")
    other.sign_in(hub.url, "max", PASSWORD)
    other.until(lambda: other.desk.known.hello.creatable, "who this is")
    other.desk.open_row("dataset", held[0])
    other.settle()
    pane = other.window.current.pane
    other.until(lambda: pane.detail, "the dataset")
    pane.show_tab("access")
    panel = pane.pages.currentWidget()
    other.until(lambda: panel.view is not None and panel.buttons, "the conditions")
    assert panel.view.code == "ask"
    assert panel.terms_text.text() == terms
    assert {"ask_access", "sign_terms"} <= set(panel.buttons)
    panel.buttons["ask_access"].click()
    sheet = other.sheet
    assert isinstance(sheet, CommandSheet)
    fields = sheet.form.fields
    fields["purpose"].set_value("To count them.")
    fields["until"].set_value("2099-01-01")
    fields["accepts_terms"].set_value(True)
    sheet.form.edited.emit()
    sheet.save()
    other.until(lambda: other.sheet is None, "the request")
    other.until_synced()
    other.until(lambda: panel.view.code == "waiting", "that it waits")
    assert panel.pill.look.word == "Your request waits"
    assert panel.view.is_signed


def test_a_withdrawn_version_says_why_and_names_its_files_to_its_keepers_alone(
    desktop, tmp_path_factory
):
    values = {"title": "Taken back", "name": "taken-back", "licence": "CC-BY-4.0"}
    dataset = give(desktop, "create", kind="dataset", values=values)
    folder = tmp_path_factory.mktemp("files")
    fill(folder, "")
    version = publish(desktop, dataset, "1.0.0", folder)
    give(desktop, "withdraw_version", version=version, reason="A person asked for it.")
    desktop.until(
        lambda: version_row(desktop, dataset, "1.0.0").values["state"] == "withdrawn", "the end"
    )
    desktop.desk.open_row("dataset_version", version)
    desktop.settle()
    pane = desktop.window.over.sheet.pane
    desktop.until(lambda: pane.detail is not None, "the version")
    pane.show_tab("files")
    panel = pane.pages.currentWidget()
    assert pane.detail.hit.values["listing"] == []
    assert panel.empty.isVisibleTo(panel) or panel.files
    desktop.until(lambda: panel.files, "its files, which its keeper is told")
    assert panel.table.isVisibleTo(panel)
    assert not panel.empty.isVisibleTo(panel)
    assert not panel.download_button.isVisibleTo(panel)
    assert panel.sum.text().startswith(f"{pane.detail.hit.values['file_count']} files")
    pane.show_tab("preview")
    preview = pane.pages.currentWidget()
    assert "A person asked for it." in preview.nothing.accessibleName()
    refusal = Refusal("withdrawn", "This version was withdrawn: A person asked for it.")
    panel.show_version(pane.detail.hit)
    panel._refused(refusal)  # what whoever does not keep it hears of the hub
    assert panel.empty.isVisibleTo(panel)
    assert "A person asked for it." in panel.empty.accessibleName()
    assert not panel.note.isVisibleTo(panel)
    desktop.window.over.close_all()
    desktop.settle(0.05)


class NotThroughYet:
    """A bridge over which the hub says at first that it is not through with comparing."""

    def __init__(self, bridge):
        self._bridge = bridge
        self.asked = []

    def call(self, name, args, take, refused, owner):
        self.asked.append(args["after"])
        if len(self.asked) < 3:
            refused(Refusal(files_compared.COMPARING, "The hub is not through yet."))
        else:
            self._bridge.call(name, args, take, refused, owner)


def test_what_the_hub_is_not_through_with_is_asked_for_again(desktop, held, monkeypatch):
    assert files_compared.COMPARING == COMPARING  # told apart by the same word as the hub's
    monkeypatch.setattr(files_compared, "AGAIN_MS", 1)
    bridge: Any = NotThroughYet(desktop.desk.bridge)
    versions = tuple(held[1])
    compared = files_compared.FilesCompared(bridge, versions, desktop.window)
    assert compared.found is None
    assert compared.refusal is None
    desktop.until(lambda: compared.found, "the answer")
    assert bridge.asked == ["", "", ""]
    assert compared.rows
    compared.deleteLater()
