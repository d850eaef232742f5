"""Results of commands that were stopped: the same command replaces what it left, as long as nobody has changed it."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from pathlib import Path
from typing import Any

from ...environment.locations import make_private, outlined_folder

_FOLDER = "stopped"


def call_of(*parts: Any) -> str:
    """Name a call by what decides its result.

    Args:
        parts: Texts, numbers and lists of them; of a path that is a file its content counts.
    """
    digest = hashlib.sha256()
    for part in parts:
        if isinstance(part, Path) and part.is_file():  # a pipe would be waited for
            with contextlib.suppress(OSError), part.open("rb") as file:
                part = hashlib.file_digest(file, "sha256").hexdigest()
        digest.update(json.dumps(part, default=str).encode() + b"\n")
    return digest.hexdigest()


def remember_stopped(out: Path, call: str) -> None:
    """Note that a call that was stopped has left a file; where that is not possible, it is one like any other."""
    with contextlib.suppress(OSError):
        note = _note(out)
        make_private(note.parent.parent)
        note.parent.mkdir(exist_ok=True)
        aside = note.with_suffix(".part")
        aside.write_text(json.dumps({"call": call, "sha256": _sum(out)}), encoding="utf-8")
        os.replace(aside, note)


def forget_stopped(out: Path) -> None:
    """The file is whole, or another one."""
    with contextlib.suppress(OSError):
        _note(out).unlink(missing_ok=True)


def left_by(out: Path, call: str) -> bool:
    """Whether a file is what the same call has left when it was stopped, and as it was then."""
    try:
        told = json.loads(_note(out).read_text(encoding="utf-8"))
        return bool(told["call"] == call and told["sha256"] == _sum(out))
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _note(out: Path) -> Path:
    return outlined_folder() / _FOLDER / f"{hashlib.sha256(os.path.abspath(out).encode()).hexdigest()}.json"


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
