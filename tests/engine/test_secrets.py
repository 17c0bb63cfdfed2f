"""Tokens are kept in the keyring or not at all, and the account says which."""

import keyring.backends.fail
import pytest
from keyring.backend import KeyringBackend

from alliancehub.engine.secrets import TokenVault
from tests.world import MemoryKeyring


def test_a_token_is_kept_in_the_keyring():
    backend = MemoryKeyring()
    assert TokenVault(backend).save("lea@hub", "secret") == "kept"
    assert backend.kept == {("alliancehub", "lea@hub"): "secret"}
    again = TokenVault(backend)
    assert (again.load("lea@hub"), again.state("lea@hub")) == ("secret", "kept")
    again.drop("lea@hub")
    assert backend.kept == {}
    assert (again.load("lea@hub"), again.state("lea@hub")) == ("", "none")


def test_without_a_keyring_a_token_lasts_for_the_session():
    vault = TokenVault(keyring.backends.fail.Keyring())
    assert vault.save("lea@hub", "secret") == "session"
    assert vault.load("lea@hub") == "secret"
    assert TokenVault(keyring.backends.fail.Keyring()).load("lea@hub") == ""


def test_a_locked_keyring_is_said_to_be_locked():
    backend = MemoryKeyring()
    TokenVault(backend).save("lea@hub", "secret")
    backend.is_locked = True
    vault = TokenVault(backend)
    assert (vault.load("lea@hub"), vault.state("lea@hub")) == ("", "locked")
    assert vault.save("max@hub", "other") == "locked"
    assert vault.load("max@hub") == "other", "it lasts for the session"
    backend.is_locked = False
    assert (vault.load("lea@hub"), vault.state("lea@hub")) == ("secret", "kept")


def test_a_keyring_that_breaks_breaks_nothing_else():
    class Broken(MemoryKeyring):
        def _open(self):
            raise RuntimeError("the bus is gone")

    vault = TokenVault(Broken())
    assert vault.save("lea@hub", "secret") == "session"
    assert vault.load("lea@hub") == "secret"
    vault.drop("lea@hub")


@pytest.mark.parametrize("module", ["keyrings.alt.file", "keyring.backends.null"])
def test_a_keyring_that_writes_tokens_where_anybody_reads_them_is_not_used(module):
    unsafe = type("Keyring", (MemoryKeyring,), {"__module__": module})()
    assert TokenVault(unsafe).save("lea@hub", "secret") == "session"
    assert unsafe.kept == {}


def test_of_several_keyrings_the_first_safe_one_is_used():
    unsafe = type("Keyring", (MemoryKeyring,), {"__module__": "keyrings.alt.file"})()
    safe = MemoryKeyring()

    class Chain(KeyringBackend):
        priority = 10
        backends = (unsafe, safe)

        def get_password(self, service, username):
            raise AssertionError("asked the chain")

        def set_password(self, service, username, password):
            raise AssertionError("asked the chain")

    assert TokenVault(Chain()).save("lea@hub", "secret") == "kept"
    assert len(safe.kept) == 1
    assert unsafe.kept == {}


def test_the_status_says_that_the_keyring_is_locked(near):
    lea = near.member("lea")
    lea.keyring.is_locked = True
    lea.restart()
    status = lea.sync()
    assert (status.state, status.problem) == (
        "sign_in_needed",
        "The keyring is locked. Your sign-in is kept in it.",
    )
    assert lea.engine.hello().accounts[0].token_state == "locked"
    lea.keyring.is_locked = False
    assert lea.sync().state == "online"
