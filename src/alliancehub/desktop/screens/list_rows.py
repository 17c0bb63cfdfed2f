"""What is done with the rows of a place that lists kinds: with the chosen ones, or the one read."""

from __future__ import annotations

from collections.abc import Callable

from alliancehub.desktop.message_drafts import POST
from alliancehub.desktop.screens.list_place import ListPlace
from alliancehub.desktop.screens.row_takeout import RowTakeout
from alliancehub.model.kind_spec import CommandSpec
from alliancehub.model.query import Hit


class ListRows(ListPlace):
    """One place, with the answers to the window's actions that are about rows."""

    def commands(self) -> list[CommandSpec]:
        offered = self.pane.detail.offered if self.pane is not None and self.pane.detail else []
        known = self.desk.known.commands
        apart = {"edit", "delete", POST}  # actions of the window, and a box of its own
        return [known[name] for name in offered if name in known and name not in apart]

    def act(self, name: str) -> None:
        if self.pane is not None:
            self.pane.act(name)

    def chosen(self) -> list[Hit]:
        detail = self.pane.detail if self.pane is not None else None
        found = self.kind_list.work.hits() if self.kind_list is not None else []
        return found or ([detail.hit] if detail is not None else [])

    @property
    def has_chosen(self) -> bool:
        has_detail = self.pane is not None and self.pane.detail is not None
        return has_detail or (self.kind_list is not None and self.kind_list.work.count > 0)

    def with_chosen(self, then: Callable[[list[Hit]], None]) -> None:
        if self.kind_list is not None and self.kind_list.work.count:
            self.kind_list.work.copies.with_hits(then)
        else:
            super().with_chosen(then)

    def copy(self) -> None:
        if self.kind_list is not None and self.kind_list.work.count:
            self.kind_list.work.copies.table()
        else:
            super().copy()

    def delete_chosen(self) -> None:
        if self.kind_list is not None and self.kind_list.work.count:
            self.kind_list.work.delete_offered()
        else:
            super().delete_chosen()

    def export(self) -> None:
        if self.kind_list is not None:
            self.kind_list.work.export()

    @property
    def takeout(self) -> RowTakeout | None:
        """What takes rows out of the list in sight."""
        if self.kind_list is None:
            return None
        detail = self.pane.detail if self.pane is not None else None
        return RowTakeout(self.desk, self, self.kind_list, detail.hit if detail else None)

    @property
    def may_print(self) -> bool:  # type: ignore[override]  # a property where the base has a constant
        """Whether there is a row to print."""
        return self.kind_list is not None and self.kind_list.model.rowCount() > 0

    def print_rows(self) -> None:
        if self.takeout is not None:
            self.takeout.print(is_for_file=False)

    def save_pdf(self) -> None:
        if self.takeout is not None:
            self.takeout.print(is_for_file=True)

    @property
    def card(self) -> str:
        """What the rows of the list in sight can be saved as."""
        card = self.kind_list.kind.card if self.kind_list is not None else None
        return card.form if card is not None and self.has_chosen else ""

    def save_card(self) -> None:
        if self.takeout is not None:
            self.takeout.save_card()
