"""How many threads networks may use: all processors that the process is given, or ``$LANDFORM_THREADS`` of them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import torch


def allowed_threads() -> int | None:
    """Their number, where somebody says it."""
    said = os.environ.get("LANDFORM_THREADS", "")
    return int(said) if said.isdigit() and int(said) > 0 else None


def keep_torch_to_allowed() -> None:
    """Have torch use no more, for processes that work for others."""
    threads = allowed_threads()
    if threads is not None:
        torch.set_num_threads(threads)


@contextmanager
def one_torch_thread() -> Iterator[None]:
    """Torch adds in one order meanwhile, whatever the number of processors: results are the same to the bit."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)
