"""A keyring that a test's processes share: its secrets are of test hubs, and end with the test."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

NAME = "tests.engine.file_keyring.FileKeyring"
PLACE = "TEST_KEYRING_FILE"


class FileKeyring(KeyringBackend):
    """Keeps them in the file that the environment names."""

    priority = -1.0  # never taken but by its name

    def get_password(self, service, username):
        return self._all().get(f"{service}/{username}")

    def set_password(self, service, username, password):
        self._put(self._all() | {f"{service}/{username}": password})

    def delete_password(self, service, username):
        found = self._all()
        if found.pop(f"{service}/{username}", None) is None:
            raise PasswordDeleteError
        self._put(found)

    def _all(self):
        try:
            return json.loads(Path(os.environ[PLACE]).read_text("utf-8"))
        except FileNotFoundError:
            return {}

    def _put(self, secrets):
        place = Path(os.environ[PLACE])
        part = place.with_suffix(".part")
        part.write_text(json.dumps(secrets), "utf-8")
        part.replace(place)
