"""Makes ``python -m plugin.engine.cli`` the same as ``landform``."""

from __future__ import annotations

import atexit
import contextlib
import os
import signal
import sys
import threading
from typing import NoReturn

from .app import main


def leave(status: int) -> NoReturn:
    """End the process when all is said.

    What libraries have made goes with the process; Python would take it apart piece by piece first, which takes half a
    second after torch. Whoever asked to be called at the end is, and threads that end by themselves are waited for.

    Args:
        status: Of the process.
    """
    # A late Ctrl-C, while threads are let go, ends the process without a traceback.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if any(not thread.daemon for thread in threading.enumerate() if thread is not threading.main_thread()):
        sys.exit(status)
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):  # whoever read it has gone, and was told all that could be
            stream.flush()
    os._exit(status)


if __name__ == "__main__":
    leave(main())
