"""A form laid over the window: for a new row, an edit, or what a command asks.

What is typed is kept as a draft within half a second, so that a crash, a power cut or Esc loses
nothing; the form offers it again when it is next opened.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QPushButton

from alliancehub.desktop.desk import Desk
from alliancehub.desktop.dialogs.asker import Asker, answers_of
from alliancehub.desktop.dialogs.form_draft import FormDraft, say_kept
from alliancehub.desktop.dialogs.form_names import ask_names
from alliancehub.desktop.dialogs.record_namer import namers_of
from alliancehub.desktop.dialogs.sheet import Sheet
from alliancehub.desktop.labels import label
from alliancehub.desktop.later import made
from alliancehub.desktop.models.cell_text import title_of
from alliancehub.desktop.texts import mid, pair, tr
from alliancehub.desktop.theme import set_role
from alliancehub.desktop.views.banner import Banner
from alliancehub.desktop.views.form import DetailForm
from alliancehub.engine.api import Draft, OutboxEntry, Receipt, Refusals
from alliancehub.model.errors import Refusal
from alliancehub.model.field_spec import FieldSpec
from alliancehub.model.kind_spec import CommandSpec, KindSpec
from alliancehub.model.query import Hit
from alliancehub.model.suggestion import Suggestion

PREVIEW_MS = 350


class FormSheet(Sheet):
    """Base of the forms.

    Signals:
        taken(Receipt): what was filled in was taken.
    """

    closes_below = False

    taken = Signal(object)

    def __init__(  # noqa: PLR0913 - keywords that the three forms differ in
        self,
        desk: Desk,
        title: str,
        fields: tuple[FieldSpec, ...],
        values: dict[str, Any],
        labels: dict[str, str] | None = None,
        *,
        hint: str = "",
        aside: str = "",
        hit: Hit | None = None,
        save_text: str = "",
    ) -> None:
        """Make it.

        Args:
            desk: the window's services.
            title: what is filled in.
            fields: what is asked.
            values: what they begin with.
            labels: words for the references among them.
            hint: what to know beforehand.
            aside: name of what is shown beside it, if ``ASIDES`` has that.
            hit: the row it is about, if there is one.
            save_text: the words on the button.
        """
        super().__init__(title, hint)
        self.desk = desk
        self._title_text = title
        self.given: dict[str, Any] = {}
        self._is_sending = False
        self._preview_number = 0
        self._amends: OutboxEntry | None = None
        self._touched: set[str] = set()
        self.form = DetailForm(fields, values, labels or {}, self)
        if hit is not None:
            self.form.learn_names(hit)
        self.form.candidates_wanted.connect(self._find_candidates)
        self.form.field_edited.connect(self._touched.add)
        self.form.edited.connect(self._on_edited)
        self.form.submitted.connect(self.save)
        self._askers = [Asker(desk, self.form, field, hit) for field in answers_of(self.form)]
        self._namers = namers_of(desk, self.form, hit)
        self.body.addWidget(self.form, 1)
        self.problem = label(role="problem", is_wrapped=True)
        self.problem.hide()
        self.aside = made("part:aside", aside, desk, self.form, hit) if aside else None
        if self.aside is not None:
            self.form.add_aside(self.aside, self.aside.after)
        self.body.addWidget(self.problem)
        self._add_buttons(save_text or tr("Save"))
        if self.aside is not None:
            self.aside.summed.connect(self.sum.setText)
        self._draft = FormDraft(desk, self._as_draft, self)
        self._draft.told.connect(self.kept.setText)
        self._draft.left.connect(self._on_left)
        self._preview_timer = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._preview_timer.timeout.connect(self._preview)
        desk.bridge.call("draft", {"key": self.draft_key}, self._offer_draft, owner=self)

    def _add_buttons(self, save_text: str) -> None:
        self.kept = label(role="small")
        self.foot.insertWidget(0, self.kept)
        self.sum = label(role="title")  # of the aside, which may be out of sight
        self.foot.insertWidget(1, self.sum)
        self.discard_button = self.add_button(tr("Discard"), "plain")
        self.discard_button.clicked.connect(self.discard)
        self.save_button: QPushButton = self.add_button(save_text, "primary")
        self.save_button.setToolTip("Ctrl+Return")
        self.save_button.clicked.connect(self.save)

    # -- what the forms differ in

    @property
    def draft_key(self) -> str:
        """Names the form among the drafts."""
        raise NotImplementedError(type(self).__name__)

    def command(self) -> tuple[str, dict[str, Any]] | None:
        """Return name and arguments of what is asked for; None where nothing changed."""
        raise NotImplementedError(type(self).__name__)

    def done_text(self) -> str:
        """Return what is said once it was taken."""
        raise NotImplementedError(type(self).__name__)

    def amend(self, entry: OutboxEntry) -> None:
        """Fill in what a change of the outbox holds; saving puts this in its place."""
        self._amends = entry
        told = entry.args.get("values", entry.args)
        values = {name: value for name, value in told.items() if name in self.form.fields}
        self.form.fill(values)
        ask_names(self.desk, self.form, values, self)
        self._touched |= set(values)
        self.desk.bridge.call("draft", {"key": self._kept_as}, self._offer_draft, owner=self)
        self.save_button.setText(tr("Send again") if entry.state == "rejected" else tr("Change it"))
        self._preview_timer.start()

    @property
    def _kept_as(self) -> str:
        """The key of its draft: one that amends a change must not overwrite one that makes one."""
        return self.draft_key if self._amends is None else f"amend:{self._amends.mid}"

    def _amended(self, entry: OutboxEntry, args: dict[str, Any]) -> dict[str, Any]:
        """Return the arguments with what the form does not know of the change it replaces."""
        if "id" in entry.args:
            args = {**args, "id": entry.args["id"]}  # later changes may build on a new row
        if entry.command != "edit":
            return args
        names = set(args["values"]) | (set(entry.args["values"]) & set(self.form.fields))
        written = self.form.values()
        # Without the old values: they are what the hub has once the change is taken back.
        rest = {name: value for name, value in args.items() if name != "base"}
        return {**rest, "values": {name: written[name] for name in names}}

    # -- drafts

    def _as_draft(self) -> dict[str, Any]:
        values = {**self.form.changed_values(), **self.given}
        return {"key": self._kept_as, "title": self._title_text, "values": values}

    def keep_draft(self) -> None:
        """Keep what was typed, durably."""
        self._draft.keep()

    def discard(self) -> None:
        """Forget what was typed, with a way back, and close."""
        self._draft.discard(is_worth_keeping=self.form.is_changed)
        self.closed.emit()

    def leave(self) -> None:
        """Close once what was typed is kept as a draft; where it cannot be, stay."""
        self._draft.leave()

    def _on_left(self, is_kept: bool) -> None:
        if is_kept:
            say_kept(self.desk)
        self.closed.emit()

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self.form.focus_first()

    def _offer_draft(self, found: Draft | None) -> None:
        if found is None or found.key != self._kept_as:
            return
        if self._amends is None and self.form.changed_values():
            return
        self._draft.is_there = True
        self.form.fill(found.values)
        ask_names(self.desk, self.form, found.values, self)
        self._touched |= set(found.values)
        self.kept.setText(tr("Your draft is back"))
        self._preview_timer.start()

    # -- checking

    def _on_edited(self) -> None:
        self._draft.keep_soon()
        self._preview_timer.start()

    def _preview(self) -> None:
        asked = self.command()
        if asked is None:
            return
        name, args = asked
        self.desk.bridge.forget(self._preview_number)
        self._preview_number = self.desk.bridge.call(
            "preview", {"name": name, "args": args}, self._on_preview, _ignore, self
        )

    def _on_preview(self, found: Refusals) -> None:
        # A field that nobody came to yet is not wrong yet.
        problems = {name: text for name, text in found.fields.items() if name in self._touched}
        self.form.set_problems(problems)
        self._show_problem("" if found.fields else found.text, found.remedy)

    def _show_problem(self, text: str, remedy: str = "") -> None:
        self.problem.setText(f"{text} {remedy}".strip() if text else "")
        self.problem.setVisible(bool(text))

    # -- saving

    def save(self) -> None:
        """Ask for it; where it is refused the form says why and stays."""
        if self._is_sending:
            return
        self._preview_timer.stop()  # it would take back what is said now
        self.desk.bridge.forget(self._preview_number)
        self._touched |= set(self.form.fields)
        if not self.form.check():
            return
        asked = self.command()
        if asked is None:
            self.discard()
            return
        self._is_sending = True
        self.save_button.setEnabled(False)
        name, args = asked
        if self._amends is None:
            self.desk.submit(name, args, self.done_text(), self._on_taken, self._on_refused)
            return
        told = {"mid": self._amends.mid, "name": name, "args": self._amended(self._amends, args)}
        self.desk.bridge.call("amend", told, self._on_amended, self._on_refused, self)

    def _on_amended(self, receipt: Receipt) -> None:
        self.desk.say(tr("Changed. It waits to be sent."))
        self._on_taken(receipt)

    def _on_taken(self, receipt: Receipt) -> None:
        self._draft.drop()
        self.taken.emit(receipt)
        self.closed.emit()

    def _on_refused(self, refusal: Refusal) -> None:
        self._is_sending = False
        self.save_button.setEnabled(True)
        self._show_problem("")
        if refusal.field in self.form.fields:
            self.form.set_problems({refusal.field: str(refusal)})
            self.form.focus_first_problem()
        else:
            self.form.set_problems({}, refusal.text, refusal.remedy)

    # -- references

    def _find_candidates(self, name: str, target: str, text: str) -> None:
        def found(hits: list[Hit]) -> None:
            self.form.set_candidates(name, hits)

        args = {"kind": target, "text": text}
        self.desk.bridge.call("choices", args, found, owner=self)


class CreateSheet(FormSheet):
    """A new row of a kind."""

    def __init__(
        self,
        desk: Desk,
        kind: KindSpec,
        given: dict[str, Any] | None = None,
        labels: dict[str, str] | None = None,
        suggested: dict[str, Any] | None = None,
    ) -> None:
        """Make it.

        Args:
            desk: the window's services.
            kind: what is made.
            given: values that are filled in, such as what the row belongs to.
            labels: words for the references among them.
            suggested: values to begin with, which can be changed.
        """
        self._kind = kind
        given = given or {}
        # A project begins with its lead, so it has a command of its own.
        starts = f"start_{kind.name}"
        self._command = starts if starts in desk.known.commands else "create"
        fields = tuple(one for one in writable(desk, kind) if one.name not in given)
        values = {one.name: one.default for one in fields if one.default is not None}
        values |= suggested or {}
        super().__init__(
            desk,
            tr("New {kind}", kind=mid(kind.title)),
            fields,
            values,
            labels,
            aside=kind.name,
            save_text=tr("Create"),
        )
        self.given = given

    @property
    def draft_key(self) -> str:
        return ":".join(["create", self._kind.name, *map(str, self.given.values())])

    def command(self) -> tuple[str, dict[str, Any]]:
        values = {**self.form.values(), **self.given}
        if self._command == "create":
            return "create", {"kind": self._kind.name, "values": values}
        return self._command, {"values": values}

    def done_text(self) -> str:
        spec = self.desk.known.commands.get(self._command)
        return tr(spec.done) if spec and spec.done else tr("{kind} made.", kind=self._kind.title)


class EditSheet(FormSheet):
    """A row that is there: only the fields that changed are sent, with what they were."""

    def __init__(self, desk: Desk, kind: KindSpec, hit: Hit) -> None:
        self._kind = kind
        self._hit = hit
        fields = tuple(one for one in writable(desk, kind) if not one.is_fixed)
        values = {one.name: hit.values[one.name] for one in fields if one.name in hit.values}
        super().__init__(
            desk,
            tr("Edit “{title}”", title=title_of(kind, hit)),
            fields,
            values,
            hit.labels,
            aside=kind.name,
            hit=hit,
        )

    @property
    def draft_key(self) -> str:
        return f"edit:{self._kind.name}:{self._hit.id}"

    def command(self) -> tuple[str, dict[str, Any]] | None:
        changed = self.form.changed_values()
        if not changed:
            return None
        # What moves together goes together: else the hub could not tell that a part was changed.
        for unit in self._kind.units.values():
            if len(unit) > 1 and any(one.name in changed for one in unit):
                seen = self._hit.values
                changed = {one.name: seen[one.name] for one in unit if one.name in seen} | changed
        base = {name: self._hit.values.get(name) for name in changed}
        args = {"kind": self._kind.name, "id": self._hit.id, "values": changed, "base": base}
        return "edit", args

    def done_text(self) -> str:
        return tr("Saved.")


class CommandSheet(FormSheet):
    """What a command asks of the member, on the row it acts on."""

    def __init__(self, desk: Desk, command: CommandSpec, hit: Hit) -> None:
        self._spec = command
        self._hit = hit
        fields = tuple(one for one in command.fields if not _is_of_other(one, hit))
        values = {one.name: one.default for one in fields if one.default is not None}
        super().__init__(
            desk,
            pair(tr(command.title), title_of(desk.known.kinds[hit.kind], hit)),
            fields,
            values,
            hint=tr(command.help) if command.help else "",
            aside=f"{command.name}:{hit.kind}",
            hit=hit,
            save_text=tr(command.title),
        )
        self.origin = Banner("info")
        self.origin.hide()
        self.body.insertWidget(0, self.origin)
        if command.is_danger:
            set_role(self.save_button, "danger")

    @property
    def draft_key(self) -> str:
        return f"{self._spec.name}:{self._hit.id}"

    def _offer_draft(self, found: Draft | None) -> None:
        # What it begins with comes first: a draft is what the member has changed of that.
        go_on = super()._offer_draft
        if not self._spec.suggests or self._amends is not None:
            go_on(found)
            return

        def begin(suggested: Suggestion) -> None:
            self._begin_with(suggested)
            go_on(found)

        args = {"name": self._spec.name, "kind": self._hit.kind, "id": self._hit.id}
        self.desk.bridge.call("suggestion", args, begin, lambda _: go_on(found), self)

    def _begin_with(self, suggested: Suggestion) -> None:
        if self._amends is not None:
            return
        if suggested.words:
            self.origin.show_words("info", suggested.words, suggested.note)
        values = {n: v for n, v in suggested.values.items() if n in self.form.fields}
        if values and not self.form.is_changed:  # who has begun already goes on
            focus = QApplication.focusWidget()
            has_focus = focus is not None and self.form.isAncestorOf(focus)
            self.form.set_values({**self.form.values(), **values})
            self.form.filled.emit()
            ask_names(self.desk, self.form, values, self)
            if has_focus:  # what had it may have gone with a line
                self.begin()

    def command(self) -> tuple[str, dict[str, Any]]:
        return self._spec.name, command_args(self._spec, self._hit, self.form.values())

    def done_text(self) -> str:
        return tr(self._spec.done) if self._spec.done else tr("Done.")


def _ignore(_: Refusal) -> None:
    """A preview that could not be had is no news: saving says what is wrong."""


def writable(desk: Desk, kind: KindSpec) -> list[FieldSpec]:
    """Return the fields of a kind that this member may fill in."""
    return [one for one in kind.form if desk.known.is_admin or not one.is_for_admins]


def command_args(
    command: CommandSpec, hit: Hit, values: dict[str, Any] | None = None
) -> dict[str, Any]:
    """Return the arguments of a command on a row: its id, its kind where any will do, the rest."""
    args = {**(values or {}), command.target: hit.id}
    return {**args, "kind": hit.kind} if command.on == "*" else args


def _is_of_other(field: FieldSpec, hit: Hit) -> bool:
    """Whether a granted amount is asked about a row that has no such amount."""
    return field.name.startswith("granted_") and "grants" not in hit.values


def amending_sheet(desk: Desk, entry: OutboxEntry, hit: Hit | None) -> FormSheet | None:
    """Return the form of a change that waits or was refused; None where it has none.

    Args:
        desk: the window's services.
        entry: as the outbox has it.
        hit: the row it is about, where that is here.
    """
    known = desk.known
    kind, command = known.kinds.get(entry.kind), known.commands.get(entry.command)
    sheet: FormSheet | None = None
    if kind is not None and entry.command in {"create", f"start_{entry.kind}"}:
        shown = {one.name for one in writable(desk, kind)}
        given = {n: v for n, v in entry.args.get("values", {}).items() if n not in shown}
        sheet = CreateSheet(desk, kind, given)
    elif kind is not None and hit is not None and entry.command == "edit":
        sheet = EditSheet(desk, kind, hit)
    elif command is not None and command.fields and hit is not None:
        sheet = CommandSheet(desk, command, hit)
    if sheet is not None:
        sheet.amend(entry)
    return sheet


def draft_sheet(desk: Desk, draft: Draft, hit: Hit | None) -> FormSheet | None:
    """Return the form of a draft; None where its kind, command or row is no longer known.

    Args:
        desk: the window's services.
        draft: as kept.
        hit: the row it is about, where it is about one.
    """
    head, _, rest = draft.key.partition(":")
    known = desk.known
    if head == "create":
        name, _, belongs_to = rest.partition(":")
        kind = known.kinds.get(name)
        given = {name: value for name, value in draft.values.items() if value == belongs_to}
        return CreateSheet(desk, kind, given) if kind else None
    if hit is None:
        return None
    if head == "edit":
        kind = known.kinds.get(hit.kind)
        return EditSheet(desk, kind, hit) if kind else None
    command = known.commands.get(head)
    return CommandSheet(desk, command, hit) if command else None
