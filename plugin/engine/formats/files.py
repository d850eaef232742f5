"""Files that appear whole or not at all, and never in the place of another one unasked."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from pyogrio.errors import DataLayerError, DataSourceError, FieldError

from ..errors import OutputError
from .disk import is_full
from .scratch import scratch_folder
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
    try:
        with scratch_folder(target.parent) as folder:
            scratch = folder / target.name
            yield scratch
            for file in (*companions, target):
                with (folder / file.name).open("rb") as finished:
                    os.fsync(finished.fileno())
            for file in (*companions, target):
                check_replaceable(file)
            for file in (*companions, target):
                os.replace(folder / file.name, file)
    except (OSError, DataSourceError, DataLayerError, FieldError, RuntimeError) as error:
        raise OutputError(_write_sentence(target, error)) from error


def _write_sentence(target: Path, error: Exception) -> str:
    number = getattr(error, "errno", None)
    text = str(error).lower()
    if is_full(error, target.parent):
        return f"The disk is full, so {target} was not written: make room and try again. Nothing else has changed."
    if number in (errno.EACCES, errno.EROFS, errno.EPERM) or "read-only" in text or "readonly" in text:
        return f"{target.parent} cannot be written to, so {target.name} was not saved: choose another folder."
    return f"{target} could not be written: {error}. Choose another folder or name."
