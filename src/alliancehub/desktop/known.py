"""What the window knows of the hub it shows: kinds, commands, accounts and who looks at it."""

from __future__ import annotations

from dataclasses import replace

from alliancehub.desktop.texts import command_in_words, in_words, spoken
from alliancehub.engine.standing import AccountInfo, Hello, Status
from alliancehub.model.kind_spec import CommandSpec, KindSpec


class Known:
    """The engine's greeting, by name, its words in the member's language.

    Args:
        hello: the greeting, or news of it without kinds and commands.
        before: what was known: its kinds and commands hold where the greeting has none.

    Attributes:
        language: code of the language that the words are in.
    """

    def __init__(self, hello: Hello | None = None, before: Known | None = None) -> None:
        self.is_whole = hello is not None
        self.hello = hello or Hello(0, "", [], [], [], Status("no_hub"))
        self.language = spoken()
        if before is not None and not self.hello.kinds:
            known = before.hello
            self.hello = replace(self.hello, kinds=known.kinds, commands=known.commands)
        if (
            before is not None
            and self.hello.kinds is before.hello.kinds
            and self.language == before.language
        ):
            self.kinds: dict[str, KindSpec] = before.kinds
            self.commands: dict[str, CommandSpec] = before.commands
            return
        self.kinds = {kind.name: in_words(kind) for kind in self.hello.kinds}
        self.commands = {one.name: command_in_words(one) for one in self.hello.commands}

    @property
    def account(self) -> AccountInfo | None:
        """The current account; None where no hub is known yet."""
        return next((one for one in self.hello.accounts if one.is_current), None)

    @property
    def account_key(self) -> str:
        """Names the current account: whose drafts these are; empty where no hub is known yet."""
        return self.account.key if self.account else ""

    @property
    def me(self) -> str:
        """The id of the person, empty for a guest."""
        return self.hello.person

    @property
    def is_admin(self) -> bool:
        """Whether this person administers the alliance."""
        return self.hello.is_admin

    def kinds_in(self, place: str) -> list[KindSpec]:
        """Return the kinds that a place lists, in the order of their declaration."""
        return [kind for kind in self.kinds.values() if kind.place == place]

    def may_create(self, kind: str) -> bool:
        """Whether this member may make a row of that kind, somewhere at least."""
        return kind in self.hello.creatable

    def may_restore(self, kind: KindSpec) -> bool:
        """Whether what this member deletes of a kind could be restored by them."""
        return not kind.may_create or self.may_create(kind.name)

    def title_of(self, kind: str) -> str:
        """Return what a kind is called, or its name where it is not known here."""
        spec = self.kinds.get(kind)
        return spec.title if spec else kind.replace("_", " ").capitalize()

    def shows_same_as(self, other: Known) -> bool:
        """Whether a window that shows the one can go on as it is with the other."""
        mine, theirs = self.hello, other.hello
        return (
            self.is_whole is other.is_whole
            and self.account_key == other.account_key
            and (mine.person, mine.is_admin) == (theirs.person, theirs.is_admin)
            and (mine.kinds, mine.commands) == (theirs.kinds, theirs.commands)
        )
