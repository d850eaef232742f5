"""Whether a disk is full: libraries meet it with errors of many kinds and words."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

#: With less room than this, a disk counts as full after an error.
_NO_ROOM_BYTES = 1 << 22
_READ_ONLY = ("read-only", "readonly", "permission denied")
_WORDS = ("no space left", "disk is full", "disk full", "quota exceeded", "not enough space")


def is_full(error: BaseException, folder: Path) -> bool:
    """Whether an error of writing came of a full disk.

    Args:
        error: What was raised, or what is behind it.
        folder: That was written into; it need not be there.
    """
    seen: BaseException | None = error
    while seen is not None:
        # GDAL's own errors have a number as well, which is another one
        if isinstance(seen, OSError) and seen.errno is not None:
            return seen.errno in (errno.ENOSPC, errno.EDQUOT)
        if any(words in str(seen).lower() for words in _WORDS):
            return True
        if any(words in str(seen).lower() for words in _READ_ONLY):
            return False
        seen = seen.__cause__
    place = next((place for place in (folder, *folder.parents) if place.exists()), None)
    try:
        return place is not None and shutil.disk_usage(place).free < _NO_ROOM_BYTES
    except OSError:
        return False


def full_sentence(what: str) -> str:
    """What to say of a full disk; ``what`` was not written, with its path, such as "the map in folder"."""
    return f"The disk is full, so {what} was not written. Free some space and try again."
