"""How long models take to look at a window on this machine: noted when one does, for whoever chooses among them."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import threading
from pathlib import Path

from ...environment.locations import home, make_private

_FILE = "window_paces.json"
#: A window that took this share less than the quickest so far is news.
_QUICKER = 0.9
_lock = threading.Lock()
_known: dict[tuple[str, str], float] = {}


def note(model: str, seconds: float) -> None:
    """Note what a window took; the quickest counts, since others may have waited for the machine.

    Args:
        model: Its name in the catalogue, or its path.
        seconds: From pixels to embedding.
    """
    key = str(home()), model
    with _lock:
        if seconds >= _known.get(key, float("inf")) * _QUICKER:
            return
        noted = paces()
        if seconds < noted.get(model, float("inf")) * _QUICKER:
            noted[model] = seconds
            with contextlib.suppress(OSError):  # no more than a help
                _write(home() / _FILE, noted)
        _known[key] = noted[model]


def paces() -> dict[str, float]:
    """Seconds a window by the model's name; empty where none was noted or the file cannot be read."""
    try:
        noted = json.loads((home() / _FILE).read_text(encoding="utf-8"))
        return {str(name): float(seconds) for name, seconds in noted.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def _write(path: Path, noted: dict[str, float]) -> None:
    make_private(path.parent)
    aside = path.with_name(f"{path.name}.{os.getpid()}-{secrets.token_hex(4)}.part")
    try:
        aside.write_text(json.dumps(noted), encoding="utf-8")
        os.replace(aside, path)
    finally:
        aside.unlink(missing_ok=True)
