"""Files that appear whole or not at all, and never in the place of another one unasked."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from pyogrio.errors import DataLayerError, DataSourceError, FieldError

from ..errors import OutputError
from .targets import check_replaceable


@contextlib.contextmanager
def writing(target: Path, *companions: Path) -> Iterator[Path]:
    """A file beside the target that takes its place when all went well, and leaves no trace otherwise.

    Args:
        target: File to appear.
        companions: Files of the same folder that belong to it and are written, under their own names, beside the file
            that this yields; they appear just before it.

    Raises:
        OutputError: The folder is not there, is read-only, or the disk is full; or what is there under a name is no
            file.
    """
    for file in (*companions, target):
        check_replaceable(file)
    made = not target.parent.exists()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        folder = tempfile.mkdtemp(prefix=".landform-", dir=target.parent)
    except OSError as error:
        raise OutputError(_write_sentence(target, error)) from error
    scratch = Path(folder) / target.name
    try:
        yield scratch
        for file in (*companions, target):
            with (scratch.parent / file.name).open("rb") as finished:
                os.fsync(finished.fileno())
        for file in (*companions, target):
            check_replaceable(file)
        for file in (*companions, target):
            os.replace(scratch.parent / file.name, file)
    except (OSError, DataSourceError, DataLayerError, FieldError, RuntimeError) as error:
        raise OutputError(_write_sentence(target, error)) from error
    finally:
        for leftover in Path(folder).glob("*"):
            with contextlib.suppress(OSError):
                leftover.unlink()
        with contextlib.suppress(OSError):
            os.rmdir(folder)
            if made:  # a folder that holds nothing is a trace too; one that holds something stays
                os.rmdir(target.parent)


def _write_sentence(target: Path, error: Exception) -> str:
    number = getattr(error, "errno", None)
    text = str(error).lower()
    if number == errno.ENOSPC or "no space" in text or "disk is full" in text or "disk full" in text:
        return f"The disk is full, so {target} was not written: make room and try again. Nothing else has changed."
    if number in (errno.EACCES, errno.EROFS, errno.EPERM) or "read-only" in text or "readonly" in text:
        return f"{target.parent} cannot be written to, so {target.name} was not saved: choose another folder."
    return f"{target} could not be written: {error}. Choose another folder or name."
