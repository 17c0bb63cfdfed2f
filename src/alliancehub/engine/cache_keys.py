"""The keys of encrypted caches: random, one for each account, and nowhere but in the keyring."""

from __future__ import annotations

import secrets as chance

from alliancehub.engine.secrets import TokenVault
from alliancehub.engine.store.driver import KEY_BYTES, has_cipher
from alliancehub.model.errors import Refusal

_NAME = "cache:{account}"
LOST = "cache_key_lost"
SHUT_OUT = frozenset({"cache_key_locked", LOST})
"""Codes of refusals for which a cache stays closed and the engine goes on."""


class CacheKey:
    """The key of one account's cache. May be used from any thread.

    Args:
        vault: speaks to the keyring.
        account: key of the account.
    """

    def __init__(self, vault: TokenVault, account: str) -> None:
        self._vault = vault
        self._name = _NAME.format(account=account)

    def kept(self) -> str:
        """Return the key of a cache that is encrypted; raises Refusal where there is none."""
        key, state = self._vault.kept(self._name)
        if key and has_cipher():
            return key
        if not has_cipher():
            raise _no_cipher()
        if state == "locked":
            raise Refusal(
                "cache_key_locked",
                "What is kept on this device is encrypted, and the keyring with its key is locked.",
                remedy="Unlock the keyring of this desktop, then sync.",
            )
        raise Refusal(
            LOST,
            "What is kept on this device is encrypted, and the keyring has no key for it any more.",
            remedy="Sign in again: all comes back from the hub, but for changes not sent yet.",
        )

    def made(self) -> str:
        """Return a fresh key, once the keyring has kept it; raises Refusal where it does not."""
        if not has_cipher():
            raise _no_cipher()
        key = chance.token_bytes(KEY_BYTES).hex()
        if not self._vault.keep(self._name, key) or self._vault.kept(self._name)[0] != key:
            raise Refusal(
                "no_keyring",
                "Nothing can be encrypted here: there is no keyring that keeps the key.",
                remedy="Unlock or install a keyring: `alliancehub doctor` tells how it stands.",
            )
        return key

    def destroy(self) -> None:
        """Forget the key: what it encrypted can never be read again."""
        self._vault.drop(self._name)


def _no_cipher() -> Refusal:
    return Refusal(
        "no_cipher",
        "Nothing can be encrypted here: this installation lacks SQLCipher.",
        remedy="Install the app from its package, or add the Python package sqlcipher3.",
    )
