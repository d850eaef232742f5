"""Makes ``python -m plugin.engine.cli`` the same as ``landform``."""

from __future__ import annotations

import sys

from .app import main

if __name__ == "__main__":
    sys.exit(main())
