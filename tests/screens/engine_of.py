"""An engine process like ``alliancehub engine --stay``, but with another catalogue.

``python -m tests.screens.engine_of PROFILE MODULE:ATTR``
"""

import asyncio
import importlib
import sys

from alliancehub.engine.engine import Engine
from alliancehub.engine.lock import ProfileLock
from alliancehub.engine.paths import profile_paths
from alliancehub.engine.service import Service


def main() -> None:
    """Serve until told to end."""
    _, profile, catalogue = sys.argv
    module, _, name = catalogue.partition(":")
    paths = profile_paths(profile)
    with ProfileLock(paths.data / "engine.lock"):
        engine = Engine(paths, getattr(importlib.import_module(module), name))
        asyncio.run(Service(engine, paths, None).run())


if __name__ == "__main__":
    main()
