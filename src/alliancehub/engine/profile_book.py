"""What a profile knows beside its caches: its accounts and its settings, in one small file."""

from __future__ import annotations

import json
import os
import re
import threading
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from alliancehub.engine.settings import SETTINGS, check_setting, defaults
from alliancehub.model.errors import Refusal
from alliancehub.model.told import told

FILE = "profile.json"


@dataclass(frozen=True)
class AccountRecord:
    """An account as it is written down; see ``engine.api.AccountInfo``."""

    key: str
    hub: str
    person: str = ""
    name: str = ""
    login: str = ""

    @property
    def is_guest(self) -> bool:
        """Whether it only looks around."""
        return not self.person


class ProfileBook:
    """Accounts and settings of one profile. May be used from any thread.

    Args:
        folder: where its file and the caches lie.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._folder = folder
        self._lock = threading.RLock()
        data = self._read()
        self._accounts = {
            one["key"]: AccountRecord(**one) for one in data.get("accounts", []) if "key" in one
        }
        self._current: str = data.get("current", "")
        self._last_hub: str = data.get("last_hub", "")
        known = {one.key: one for one in SETTINGS}
        self._settings: dict[str, Any] = {
            key: value
            for key, value in data.get("settings", {}).items()
            if key in known and not known[key].problem(value)
        }

    @property
    def current(self) -> AccountRecord | None:
        """The account in use."""
        return self._accounts.get(self._current)

    @property
    def last_hub(self) -> str:
        """The hub that was used last, also where its account was forgotten since."""
        return self._last_hub

    @property
    def accounts(self) -> list[AccountRecord]:
        """All accounts, in the order in which they were added."""
        return list(self._accounts.values())

    def account(self, key: str) -> AccountRecord:
        """Return an account; raises Refusal where there is none."""
        if key not in self._accounts:
            raise Refusal(
                "not_found",
                told("There is no account {key} on this machine.", key=repr(key[:80])),
                remedy="Look at the accounts: it was forgotten, or is called otherwise.",
            )
        return self._accounts[key]

    def cache_path(self, key: str) -> Path:
        """Return the file of an account's cache."""
        plain = re.sub(r"[^a-zA-Z0-9.-]+", "-", key)[:60].strip("-.")
        return self._folder / f"{plain}-{zlib.crc32(key.encode()):08x}.sqlite3"

    def transfers_path(self, key: str) -> Path:
        """Return the file of what an account is moving."""
        return self.cache_path(key).with_suffix(".transfers.sqlite")

    def put(self, record: AccountRecord) -> None:
        """Add an account or change it."""
        with self._lock:
            self._accounts[record.key] = record
            self._write()

    def use(self, key: str) -> None:
        """Make an account current; empty for none."""
        with self._lock:
            self._current = key
            if key in self._accounts:
                self._last_hub = self._accounts[key].hub
            self._write()

    def forget(self, key: str) -> None:
        """Remove an account."""
        with self._lock:
            self._accounts.pop(key, None)
            if self._current == key:
                self._current = next(iter(self._accounts), "")
            self._write()

    def settings(self) -> dict[str, Any]:
        """Return all settings by key."""
        return defaults() | self._settings

    def set_setting(self, key: str, value: Any) -> None:
        """Change a setting; raises Refusal where the value does not fit."""
        check_setting(key, value)
        with self._lock:
            self._settings[key] = value
            self._write()

    def _read(self) -> dict[str, Any]:
        try:
            data = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise Refusal(
                "profile_damaged",
                told("{path} cannot be read: {why}.", path=str(self._path), why=str(error)),
                remedy="Move the file away; accounts have to be added again, caches stay.",
            ) from error
        return data if isinstance(data, dict) else {}

    def _write(self) -> None:
        data = {
            "current": self._current,
            "last_hub": self._last_hub,
            "accounts": [asdict(one) for one in self._accounts.values()],
            "settings": self._settings,
        }
        text = json.dumps(data, ensure_ascii=False, indent=1)
        fresh = self._path.with_suffix(".new")
        # Whole or not at all: written aside, on the disk, then renamed over the old one.
        with fresh.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)
