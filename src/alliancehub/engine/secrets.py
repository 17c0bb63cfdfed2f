"""Refresh tokens in the keyring of the operating system, with its three honest states.

``kept``: in the keyring. ``locked``: there is one, but it must be unlocked. ``session``: there is
none, so that the token lives until the engine ends. Never in a file of our own making.
"""

from __future__ import annotations

import logging
import threading
from contextlib import closing
from importlib import import_module

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError

log = logging.getLogger(__name__)

SERVICE = "alliancehub"
KEPT, LOCKED, SESSION, NONE = "kept", "locked", "session", "none"
# Installed, these would take a token and keep it in a file that anybody can decode.
WORKS, EMPTY, ABSENT, BROKEN = "works", "no_collection", "absent", "broken"
TRIAL_KEY = "trial@alliancehub"
_DEFAULT_COLLECTION = "/org/freedesktop/secrets/aliases/default"
_UNSAFE = ("keyrings.alt", "keyring.backends.fail", "keyring.backends.null")


class TokenVault:
    """Keeps one refresh token for each account. May be used from any thread; may wait for the
    member to unlock the keyring, so never on the way of a query.

    Args:
        backend: the keyring to use instead of the system's.
    """

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._given = backend
        self._session: dict[str, str] = {}
        self._states: dict[str, str] = {}
        self._lock = threading.Lock()

    def state(self, key: str) -> str:
        """Return where the token of an account is, as far as it was looked for."""
        return self._states.get(key, NONE)

    def save(self, key: str, token: str) -> str:
        """Keep a token, in the keyring if possible; returns its state."""
        with self._lock:
            self._session[key] = token
            self._states[key] = self._write(key, token)
            return self._states[key]

    def load(self, key: str) -> str:
        """Return the token of an account, empty where there is none or the keyring is locked."""
        with self._lock:
            if key not in self._session:
                token, self._states[key] = self._read(key)
                if token:
                    self._session[key] = token
            return self._session.get(key, "")

    def drop(self, key: str) -> None:
        """Forget the token of an account, in the keyring too."""
        with self._lock:
            self._session.pop(key, None)
            self._states[key] = NONE
            if (backend := self._backend()) is not None:
                try:
                    backend.delete_password(SERVICE, key)
                except PasswordDeleteError:
                    pass  # it was not there
                except Exception as error:  # noqa: BLE001 - backends raise what their libraries do
                    log.warning("the keyring did not delete a token: %s", type(error).__name__)

    def keep(self, name: str, secret: str) -> bool:
        """Keep a secret that is of use only where it is kept; tell whether the keyring took it."""
        with self._lock:
            if self._write(name, secret) != KEPT:
                return False
            self._session[name], self._states[name] = secret, KEPT
            return True

    def kept(self, name: str) -> tuple[str, str]:
        """Return what the keyring itself has under a name, and ``kept``, ``locked`` or ``none``."""
        with self._lock:
            secret, state = self._read(name)
            if secret:
                self._session[name], self._states[name] = secret, KEPT
            return secret, state

    def keyring_state(self, *, may_ask: bool = False) -> tuple[str, str]:
        """Return how the keyring stands, and what it is called; see ``diagnosis_api.Keyring``.

        Args:
            may_ask: lets it show its prompt: to unlock, or to make its first collection.
        """
        backend = self._backend()
        if backend is None:
            return ABSENT, ""
        name = str(getattr(backend, "name", type(backend).__name__)).partition(" ")[0]
        with self._lock:
            try:
                if not may_ask and (known := _without_asking(backend)):
                    return known, name
                backend.set_password(SERVICE, TRIAL_KEY, "trial")
                backend.delete_password(SERVICE, TRIAL_KEY)
            except KeyringLocked:
                return LOCKED, name
            except InitError:
                return EMPTY, name
            except Exception as error:  # noqa: BLE001 - backends raise what their libraries do
                log.warning("the keyring does not work: %s", type(error).__name__)
                return BROKEN, name
        return WORKS, name

    def retry(self) -> None:
        """Put into the keyring what it did not take before, as far as it takes it now."""
        with self._lock:
            for key, token in self._session.items():
                if self._states.get(key) != KEPT:
                    self._states[key] = self._write(key, token)

    def all_secrets(self) -> list[str]:
        """Return everything that is held just now, so that it can be taken out of a text."""
        with self._lock:
            return list(self._session.values())

    def _write(self, key: str, token: str) -> str:
        backend = self._backend()
        if backend is None:
            return SESSION
        try:
            backend.set_password(SERVICE, key, token)
        except KeyringLocked:
            return LOCKED
        except Exception as error:  # noqa: BLE001 - backends raise what their libraries do
            log.warning("the keyring did not keep a token: %s", type(error).__name__)
            return SESSION
        return KEPT

    def _read(self, key: str) -> tuple[str, str]:
        backend = self._backend()
        if backend is None:
            return "", NONE
        try:
            token = backend.get_password(SERVICE, key) or ""
        except KeyringLocked:
            return "", LOCKED
        except Exception as error:  # noqa: BLE001 - backends raise what their libraries do
            log.warning("the keyring cannot be read: %s", type(error).__name__)
            return "", NONE
        return token, KEPT if token else NONE

    def _backend(self) -> KeyringBackend | None:
        backend = self._given or keyring.get_keyring()
        inner = getattr(backend, "backends", None)  # the chainer's, best first
        found = list(inner) if inner else [backend]
        safe = [one for one in found if not type(one).__module__.startswith(_UNSAFE)]
        return safe[0] if safe else None


def _without_asking(backend: KeyringBackend) -> str:
    """Return the state of a Secret Service without showing a prompt; empty where it is open."""
    if type(backend).__module__ != "keyring.backends.SecretService":
        return ""
    service = import_module("secretstorage")
    errors = import_module("secretstorage.exceptions")
    with closing(service.dbus_init()) as bus:
        try:
            collection = service.Collection(bus, _DEFAULT_COLLECTION)
            return LOCKED if collection.is_locked() else ""
        except errors.ItemNotFoundException:
            return EMPTY
