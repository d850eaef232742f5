"""How many threads networks may use: all processors that the process is given, or ``$LANDFORM_THREADS`` of them."""

from __future__ import annotations

import os

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
