"""Draw the generic parts of the desktop, light and dark, into build/screens/parts-*.png.

``python -m tests.screens.parts`` — to be looked at by whoever changes the look.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from alliancehub.desktop.models.cell_text import cell_text, is_number
from alliancehub.desktop.row_roles import HIT_ROLE, SPEC_ROLE
from alliancehub.desktop.theme import Theme, set_role
from alliancehub.desktop.views.banner import Banner
from alliancehub.desktop.views.conflict_fields import ConflictFields, Version
from alliancehub.desktop.views.detail_header import DetailHeader, HeaderAction
from alliancehub.desktop.views.empty_state import EmptyState
from alliancehub.desktop.views.facet_panel import FacetPanel
from alliancehub.desktop.views.form import DetailForm
from alliancehub.desktop.views.list_table import ListTable
from alliancehub.desktop.views.markdown_view import MarkdownView
from alliancehub.desktop.views.message_list import Composer, MessageList, Said
from alliancehub.desktop.views.pill import LOOKS, Pill, PillLook
from alliancehub.desktop.views.progress_strip import ProgressStrip
from alliancehub.desktop.views.report_table import ReportTable
from alliancehub.desktop.views.search_field import SearchField
from alliancehub.desktop.views.section import Section
from alliancehub.desktop.views.status_chip import StatusChip
from alliancehub.desktop.views.toast import ToastArea
from alliancehub.engine.api import ImportReport
from alliancehub.engine.job_api import LineReport
from alliancehub.engine.standing import Status
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.query import Hit

OUT = Path(__file__).parents[2] / "build" / "screens"
AREAS = (("benchmarks", "Benchmarks & evaluation"), ("trust", "Trust & safety tools"))
STATES = (
    ("draft", "Draft"),
    ("active", "Active"),
    ("paused", "Paused"),
    ("completed", "Completed"),
)
ID = "01926f5e-0000-7000-8000-00000000000{}"

COLUMNS = (
    FieldSpec("line", "Title", name="title"),
    FieldSpec("choice", "Focus area", name="focus_area", choices=AREAS, is_facet=True),
    FieldSpec("ref", "Organisation", name="organisation", target="organisation"),
    FieldSpec("credits", "Credits", name="granted"),
    FieldSpec("choice", "State", name="state", choices=STATES, is_facet=True),
    FieldSpec("instant", "Updated", name="updated_at"),
)
FORM = (
    FieldSpec("line", "Title", name="title", is_required=True),
    FieldSpec("text", "Summary", name="summary", help="One or two sentences.", max_length=120),
    FieldSpec("markdown", "Description", name="description", max_length=50_000),
    FieldSpec("choice", "Focus area", name="focus_area", choices=AREAS, is_required=True),
    FieldSpec(
        "ref", "Accelerator", name="resource", target="accelerator_resource", is_required=True
    ),
    FieldSpec("tags", "Needs", name="needs", help="Skills the team looks for."),
    FieldSpec("refs", "Datasets", name="datasets", target="dataset"),
    FieldSpec("choices", "Open to", name="open_to", choices=(*AREAS, *STATES)),
    FieldSpec("day", "Lapses on", name="expires_on"),
    FieldSpec("instant", "Starts", name="starts_at"),
    FieldSpec("integer", "Units", name="units", minimum=1, maximum=100_000),
    FieldSpec("credits", "Rate", name="rate", minimum=0, help="Per unit and hour."),
    FieldSpec("url", "Repository", name="repository", max_length=2_000),
    FieldSpec("orcid", "ORCID iD", name="orcid"),
    FieldSpec("flag", "Open to students", name="is_open_to_students"),
)
VALUES = {
    "title": "Multilingual safety benchmark",
    "summary": "Comparable safety evaluations for forty languages, with people who speak them. "
    * 2,
    "description": "## Why\n\nMost *benchmarks* are English.\n\n- `accuracy`\n- **coverage**",
    "focus_area": "trust",
    "needs": ["Linguistics", "Evaluation", "Python", "Annotation"],
    "datasets": [ID.format(1), ID.format(2)],
    "open_to": ["benchmarks", "active"],
    "expires_on": "2026-12-24",
    "starts_at": "2026-11-30T09:30:00Z",
    "units": 64,
    "rate": 2_350_000,
    "is_open_to_students": True,
}
TITLES = (
    ("Multilingual safety benchmark", "Comparable safety evaluations for forty languages"),
    ("Open climate emulator", "A foundation model of the atmosphere that runs on one accelerator"),
    (
        "Responsible prompting course",
        "Six lessons for first-year students, with exercises and answers",
    ),
    ("Low-precision training on open hardware", "Reproducible recipes for eight-bit training"),
    ("Provenance tools", "Who made this dataset, from what, and under which licence"),
    ("Red teaming handbook", "What to try, how to write it down, whom to tell"),
    ("Speech for small languages", ""),
)


class Rows(QAbstractTableModel):
    """Invented rows, as the window's own model would tell them."""

    def __init__(self):
        super().__init__()
        states = [one for one, _ in STATES]
        self.hits = [
            Hit(
                "project",
                ID.format(at),
                title,
                summary,
                values={
                    "title": title,
                    "focus_area": AREAS[at % 2][0],
                    "organisation": "x",
                    "granted": (at + 1) * 12_400_500_000,
                    "state": states[at % 4],
                    "updated_at": f"2026-11-{23 - at:02d}T09:00:00Z",
                },
                labels={"organisation": ("Cornell University", "MLCommons", "NASA")[at % 3]},
                is_pending=at == 1,
            )
            for at, (title, summary) in enumerate(TITLES * 6)
        ]

    def rowCount(self, parent=None):
        return len(self.hits)

    def columnCount(self, parent=None):
        return len(COLUMNS)

    def headerData(self, section, orientation, role=0):
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return COLUMNS[section].label
        return COLUMNS[section] if role == SPEC_ROLE else self._side(section, role)

    def _side(self, section, role):
        if role == Qt.ItemDataRole.TextAlignmentRole and is_number(COLUMNS[section]):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index, role=0):
        hit, spec = self.hits[index.row()], COLUMNS[index.column()]
        if role == HIT_ROLE:
            return hit
        if role == SPEC_ROLE:
            return spec
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(spec, hit)
        return self._side(index.column(), role)


def list_page():
    """Return facets and a list with a search."""
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    facets = FacetPanel([one for one in COLUMNS if one.is_facet])
    facets.setFixedWidth(220)
    facets.set_counts(
        {
            "focus_area": [("trust", "Trust & safety tools", 61), ("benchmarks", AREAS[0][1], 34)],
            "state": [("active", "Active", 71), ("draft", "Draft", 1204), ("paused", "Paused", 3)],
        }
    )
    facets.set_where({"state": ["active"]})
    row.addWidget(facets)
    main = QFrame()
    set_role(main, "pane")
    column = QVBoxLayout(main)
    head = QHBoxLayout()
    search = SearchField("Search projects")
    search.setText("climate")
    head.addWidget(search, 1)
    new = QPushButton("New project")
    set_role(new, "primary")
    head.addWidget(new)
    for role in ("", "plain", "danger"):
        button = QPushButton(role or "Export")
        set_role(button, role)
        head.addWidget(button)
    gone = QPushButton("Disabled")
    gone.setEnabled(False)
    head.addWidget(gone)
    column.addLayout(head)
    table = ListTable("Projects")
    table.setModel(Rows())
    table.model().setParent(table)
    table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    column.addWidget(table)
    row.addWidget(main, 1)
    return page, lambda: begin_in(table)


def begin_in(table):
    """Choose a row, with the keyboard on it."""
    table.choose_row(2)
    table.setFocus()


def form_page():
    """Return a form with everything in it, and what is wrong with some of it."""
    page = QWidget()
    set_role(page, "pane")
    row = QHBoxLayout(page)
    form = DetailForm(FORM, VALUES, {"datasets": "Common Voice, Earth Observation Tiles"})
    form.set_problems(
        {"resource": "Accelerator is needed."}, "You may not edit this.", "Ask a lead."
    )
    row.addWidget(form)
    return page, form.focus_first


def detail_page():
    """Return a detail pane with a conversation."""
    page = QWidget()
    set_role(page, "pane")
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 16, 24, 16)
    column.setSpacing(16)
    header = DetailHeader()
    header.set_title("project", "Project", *TITLES[0])
    header.set_pills([PillLook("Active", "success", "disc"), PillLook("Core", "neutral", "disc")])
    header.set_actions(
        [
            HeaderAction("edit", "Edit", "edit"),
            HeaderAction("ask_to_join", "Ask to join", "join", is_primary=True),
            HeaderAction("delete", "Delete", "delete", is_danger=True),
        ]
    )
    column.addWidget(header)
    shown = MarkdownView()
    shown.set_markdown(
        "## Aim\n\nEvaluations that **hold** in forty languages, with [a plan](https://example.org)."
        "\n\n- people who speak them\n- `fixed` seeds\n\n> Nothing about us without us.\n\n"
        "| Language | Items |\n|---|---|\n| Yoruba | 1200 |\n| Quechua | 900 |"
    )
    column.addWidget(shown)
    section = Section("Conversation", "Follow")
    section.set_count(2)
    messages = MessageList()
    messages.set_messages(
        [
            Said("1", "Ada Okafor", "Which languages come **first**?", "2026-11-23T09:00:00Z"),
            Said(
                "2",
                "Ben Li",
                "Those with speakers here: Yoruba, Quechua.\n\nMore in the "
                "[notes](https://example.org).",
                "2026-11-23T15:50:00Z",
                True,
                True,
            ),
        ]
    )
    section.add(messages)
    section.add(Composer())
    column.addWidget(section)
    column.addStretch(1)
    return page, header.setFocus


def odds_page():
    """Return the rest: pills, chips, banners, progress, conflict, report, empty state."""
    page = QWidget()
    set_role(page, "pane")
    column = QVBoxLayout(page)
    column.setSpacing(14)
    pills = QHBoxLayout()
    for value in (
        "draft",
        "submitted",
        "accepted",
        "partly_accepted",
        "declined",
        "active",
        "late",
        "paused",
    ):
        pills.addWidget(Pill.of(PillLook(value.replace("_", " ").capitalize(), *LOOKS[value])))
    pills.addStretch(1)
    column.addLayout(pills)
    chips = QHBoxLayout()
    for status in (
        Status("online"),
        Status("syncing", waiting=3),
        Status("offline", waiting=12),
        Status("online", conflicts=2),
        Status("sign_in_needed"),
        Status("online", rejected=1),
        Status("syncing", progress_done=300, progress_total=1000),
    ):
        chip = StatusChip()
        chip.set_status(status)
        chips.addWidget(chip)
    chips.addStretch(1)
    column.addLayout(chips)
    column.addWidget(
        Banner("warning", "You are offline.", "Your changes are kept and go out later.")
    )
    column.addWidget(
        Banner("danger", "Your membership is suspended.", "Write to the alliance.", "Details")
    )
    column.addWidget(
        Banner("info", "You look around as a guest.", "", "Sign in", is_dismissable=True)
    )
    strip = ProgressStrip("First sync", may_stop=True)
    strip.set_progress(3_240, 9_743)
    column.addWidget(strip)
    conflict = ConflictFields(
        FORM[1],
        Version("Comparable safety evaluations for forty languages."),
        Version(
            "Comparable safety evaluations for sixty languages.",
            who="You",
            at="2026-11-23T15:00:00Z",
        ),
        Version(
            "Comparable evaluations for forty languages and dialects.",
            who="Ada Okafor",
            at="2026-11-22T15:00:00Z",
        ),
    )
    column.addWidget(conflict)
    row = QHBoxLayout()
    report = ReportTable()
    report.set_report(
        ImportReport(
            12,
            3,
            1,
            2,
            [
                LineReport(4, "error", "E-mail 'ada@' is not an e-mail address.", "members.csv"),
                LineReport(9, "error", "Role 'chief' is none of: admin, member.", "members.csv"),
                LineReport(2, "new", "Grace Hopper, Yale University", "members.csv"),
            ],
            is_dry_run=True,
        )
    )
    row.addWidget(report, 1)
    row.addWidget(
        EmptyState(
            "project",
            "No projects yet",
            "Clear the filters, or start one of your own.",
            "Start a project",
        ),
        1,
    )
    column.addLayout(row, 1)
    area = ToastArea(page)
    return page, lambda: area.say("Project saved.", "Undo", lambda: None)


PAGES = {
    "list": (list_page, 1100, 560),
    "form": (form_page, 620, 1500),
    "detail": (detail_page, 640, 800),
    "odds": (odds_page, 980, 900),
}


def main():
    """Draw all pages in both themes, 1.5 times as large as they are."""
    app = QApplication(sys.argv[:1])
    theme = Theme(app)
    OUT.mkdir(parents=True, exist_ok=True)
    for mode in ("light", "dark"):
        theme.apply(mode)
        for name, (make, width, height) in PAGES.items():
            page, begin = make()
            page.resize(width, height)
            page.show()
            page.activateWindow()
            app.processEvents()
            begin()
            for _ in range(3):
                app.processEvents()
            picture = QPixmap(page.size())
            page.render(picture)
            path = OUT / f"parts-{name}-{mode}.png"
            picture.save(str(path))
            print(path)
            page.close()
            page.deleteLater()
    app.processEvents()


if __name__ == "__main__":
    main()
