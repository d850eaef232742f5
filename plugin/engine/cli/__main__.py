"""Makes ``python -m plugin.engine.cli`` the same as ``landform``."""

from __future__ import annotations

import gc
import signal
import sys

from .app import main

if __name__ == "__main__":
    status = main()
    # All is said by now: a late Ctrl-C, while threads are let go, ends the process without a traceback.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # Nor is anything looked for among all that goes with the process anyway: that takes half a second after torch.
    gc.freeze()
    sys.exit(status)
