"""Worker processes of tests."""

from __future__ import annotations

import psutil


def workers() -> list[psutil.Process]:
    """Worker processes of this one."""
    found = []
    for child in psutil.Process().children(recursive=True):
        try:
            if "spawn_main" in " ".join(child.cmdline()):
                found.append(child)
        except psutil.NoSuchProcess:
            continue
    return found
