"""Access: whether this member may have the files, what it takes, and asking for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.form_sheet import CommandSheet
from alliancehub.desktop.icons import icon
from alliancehub.desktop.labels import label
from alliancehub.desktop.layouts import emptied
from alliancehub.desktop.panels import PANELS
from alliancehub.desktop.panels.related_sections import RelatedSections
from alliancehub.desktop.panels.version_panel import DATASET, VERSION, VersionPanel
from alliancehub.desktop.texts import counted, day_text, listing, number, relative_day, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.flow_layout import FlowLayout
from alliancehub.desktop.views.pill import SHAPE_OF, Pill, PillLook
from alliancehub.desktop.views.scroll_page import scroll_page
from alliancehub.desktop.views.section import Section
from alliancehub.engine.api import Detail
from alliancehub.engine.version_api import AccessView
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Hit

SIGN = "sign_terms"
OFFERED = ("ask_access", "set_terms", "grant_access")
LOOKS = {
    "waiting": "info",
    "ask": "warning",
    "sign_terms": "warning",
    "expired": "warning",
    "sign_in": "neutral",
}


class AccessPanel(VersionPanel):
    """Told from the cache, offline too, by the same rule that the hub's routes follow."""

    concerned = (
        VERSION,
        DATASET,
        "access_request",
        "access_grant",
        "dataset_terms",
        "terms_signature",
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.view: AccessView | None = None
        self._dataset: Detail | None = None
        self._asked = 0
        area, column = scroll_page(tr("Access"))
        column.setContentsMargins(8, 4, 8, 16)
        column.setSpacing(14)
        self.column.addWidget(area)
        head = QWidget()
        flow = FlowLayout(head, gap=8)
        self.pill = Pill("")
        flow.addWidget(self.pill)
        column.addWidget(head)
        self.words = label(role="strong", is_wrapped=True)
        self.remedy = label(role="muted", is_wrapped=True)
        column.addWidget(self.words)
        column.addWidget(self.remedy)
        bar = QWidget()
        self._bar = FlowLayout(bar, gap=8)
        self.buttons: dict[str, QPushButton] = {}
        column.addWidget(bar)
        self.facts = Section(tr("What it takes"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.facts.body.addLayout(self._grid)
        column.addWidget(self.facts)
        self.terms = Section(tr("Terms"))
        self.terms_text = label(is_wrapped=True)
        self.terms_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.terms.add(self.terms_text)
        self.terms.hide()
        column.addWidget(self.terms)
        self.rows = RelatedSections(desk, PANELS["access"].covers)
        column.addWidget(self.rows)
        column.addStretch(1)

    def show_detail(self, detail: Detail) -> None:
        """Show its version, and what can be done with its dataset."""
        super().show_detail(detail)
        if detail.hit.kind == DATASET:
            self._take_dataset(detail)
        else:
            self._ask_dataset()
        self._ask_view()

    def ask(self) -> None:
        """Ask anew for the versions, and whether this member may have their files."""
        super().ask()
        if self.detail is not None and self.detail.hit.kind == VERSION:
            self._ask_dataset()
        self._ask_view()

    def show_version(self, version: Hit) -> None:
        """Ask whether this member may have its files."""
        self._ask_view()

    def _ask_dataset(self) -> None:
        if self.detail is not None:
            args = {"kind": DATASET, "id": str(self.detail.hit.values.get(DATASET) or "")}
            self.desk.bridge.call("detail", args, self._take_dataset, _ignore, self)

    def _take_dataset(self, detail: Detail) -> None:
        self._dataset = detail
        self.rows.ask(detail.hit)
        self._offer()

    def _ask_view(self) -> None:
        if self.version is not None:
            self.desk.bridge.forget(self._asked)
            args = {"version": self.version.id}
            self._asked = self.desk.bridge.call("may_i", args, self._show, self._refused, self)

    def _refused(self, refusal: Refusal) -> None:
        self.pill.set_look(PillLook(tr("Not known"), "neutral", SHAPE_OF["neutral"]))
        self.words.setText(refusal.text)
        self.remedy.setText(refusal.remedy)

    # -- showing

    def _show(self, view: AccessView) -> None:
        self.view = view
        if view.is_allowed:
            look = PillLook(tr("You may download it"), "success", SHAPE_OF["success"])
        else:
            tone = LOOKS.get(view.code, "danger")
            word = tr("Your request waits") if view.code == "waiting" else tr("Not yet")
            look = PillLook(word, tone, SHAPE_OF[tone])
        self.pill.set_look(look)
        self.words.setText(view.words)
        self.words.setVisible(bool(view.words))
        self.remedy.setText(view.remedy)
        self.remedy.setVisible(bool(view.remedy))
        self._show_facts(view)
        self.terms.setVisible(bool(view.terms_text))
        self.terms_text.setText(view.terms_text)
        self._offer()

    def _show_facts(self, view: AccessView) -> None:
        emptied(self._grid)
        gating = self.desk.known.kinds[DATASET].field("gating")
        facts = [(tr(gating.label), gating.choice_label(view.gating))]
        if view.gating != "open" and view.gated_paths:
            facts.append((tr("Only these files"), listing(view.gated_paths)))
        if view.gating == "request":
            facts.append((tr("Who decides"), view.keeper_name or tr("Whoever keeps the dataset")))
        if view.terms:
            facts.append((tr("Terms"), _terms_words(view)))
        if view.ends_on:
            facts.append((tr("Access ends"), relative_day(view.ends_on)))
        if view.cooldown_days:
            days = counted(view.cooldown_days, "{n} day", "{n} days")
            facts.append((tr("After a decline"), tr("One may ask again after {days}.", days=days)))
        if view.ask_again_on:
            facts.append((tr("You may ask again"), day_text(view.ask_again_on)))
        if view.questions:
            facts.append((tr("Questions"), tr("The form asks further questions.")))
        for row, (name, value) in enumerate(facts):
            self._grid.addWidget(label(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(value, is_wrapped=True), row, 1)

    def _offer(self) -> None:
        offered = self._dataset.offered if self._dataset is not None else []
        names = [one for one in OFFERED if one in offered]
        view = self.view
        if view is not None and view.code in {SIGN, "ask"} and view.terms and not view.is_signed:
            names.insert(0, SIGN)
        if names == list(self.buttons):
            return
        emptied(self._bar)
        self.buttons = {}
        for name in names:
            spec = self.desk.known.commands[name]
            words = tr("Sign the terms…") if name == SIGN else tr("{title}…", title=tr(spec.title))
            button = QPushButton(icon(spec.icon), words)
            if spec.is_primary:
                set_role(button, "primary")
                button.setIcon(icon(spec.icon, "on_accent"))
            button.setToolTip(tr(spec.help) if spec.help else "")
            button.clicked.connect(partial(self.do, name))
            self.buttons[name] = button
            self._bar.addWidget(button)

    def do(self, name: str) -> None:
        """Open the form of a command: signing is done on the terms, the others on the dataset."""
        if name != SIGN and self._dataset is not None:
            self._open(name, self._dataset)
        elif self.view is not None:
            args = {"kind": "dataset_terms", "id": self.view.terms}
            show = partial(self._open, name)
            self.desk.bridge.call("detail", args, show, self.desk.refuse, self)

    def _open(self, name: str, detail: Detail) -> None:
        spec = self.desk.known.commands[name]
        self.desk.sheet_wanted.emit(CommandSheet(self.desk, spec, detail.hit))


def _terms_words(view: AccessView) -> str:
    if view.is_signed:
        return tr("Version {n}, accepted", n=number(view.terms_number))
    return tr("Version {n}, not accepted yet", n=number(view.terms_number))


def _ignore(_: Refusal) -> None:
    """Without its dataset nothing is offered; what holds for the version is told all the same."""
