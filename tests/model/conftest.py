"""What tests of the model share."""

import pytest

from tests.model.alliance import Alliance


@pytest.fixture
def alliance() -> Alliance:
    """Return a small alliance of its own."""
    return Alliance()
