"""The client without a face: cache, outbox, sync. It never imports Qt."""

import sys

# Where click and rich are installed, httpx loads a command line of its own: 5 MB for nobody.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # as imports are forbidden
