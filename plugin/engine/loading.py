"""Imports of libraries that take most of a second: what Python need not do beside them is left out."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def loading() -> Iterator[None]:
    """For imports: no garbage in cycles is looked for meanwhile, nor later among what they made.

    Libraries define hundreds of thousands of objects that stay. Python would go through all of them whenever there are
    a quarter more, which takes a quarter of the time that importing torch does.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if not gc.get_freeze_count():  # once: a process with many commands is to find the garbage that others leave
            gc.freeze()
        if was_on:
            gc.enable()
