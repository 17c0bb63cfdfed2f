"""The way to hubs as a profile has it: its settings, and the proxy's password."""

from __future__ import annotations

from alliancehub.engine.diagnosis_api import NetworkSettings
from alliancehub.engine.profile_book import ProfileBook
from alliancehub.engine.proxy import Route, route_to
from alliancehub.engine.secrets import TokenVault


class Way:
    """May be used from any thread."""

    def __init__(self, book: ProfileBook, vault: TokenVault) -> None:
        self._book = book
        self._vault = vault

    def route(self, hub: str) -> Route:
        """Return the way to a hub; may ask the keyring and the desktop."""
        settings = self.settings()
        is_named = settings.mode == "manual" and settings.user
        password = self._vault.load(settings.password_key) if is_named else ""
        return route_to(hub, settings, password)

    def settings(self) -> NetworkSettings:
        """Return how hubs are gone to."""
        return NetworkSettings.of(self._book.settings())

    def keep(self, settings: NetworkSettings) -> None:
        """Write down how hubs are gone to; connections there are, go on as they are."""
        for key, value in settings.as_settings().items():
            self._book.set_setting(key, value)
