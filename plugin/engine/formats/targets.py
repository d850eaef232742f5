"""What may be replaced: a file of its own under the name that was given, where that is allowed, and nothing else."""

from __future__ import annotations

import dataclasses
import os
import re
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..errors import OutputError

#: Files of a model package: a result under one of these names in its folder would replace them.
_PACKAGE_FILES = ("card.json", "model.safetensors", "curves.png")
#: Fields of requests that say where results go.
_RESULTS = ("output",)


def check_targets(*targets: Path, overwrite: bool = False, inputs: Any = ()) -> None:
    """Keep what is there, unless it may be replaced and is a file that can be.

    Links are not followed, and not replaced either: whoever made one wants it kept, and what it leads to too.

    Args:
        targets: Files to appear.
        overwrite: Files that are there may be replaced.
        inputs: What is read for the results: a request, paths, or several of them (see :func:`files_in`).

    Raises:
        OutputError: One of the files is there already, is no file of its own, or is read for the results.
    """
    for target in targets:
        status = _status(target)
        if status is None:
            continue
        if not overwrite:
            raise OutputError(
                f"{target} is there already: choose another name, or allow overwriting it (--overwrite in a terminal)."
            )
        check_replaceable(target)
        if any(os.path.samestat(status, read) for read in map(_followed, files_in(inputs)) if read is not None):
            raise OutputError(f"{target} is read for this result and is not replaced by it: choose another name.")


def check_replaceable(target: Path) -> None:
    """Refuse to put a file in the place of a folder, a link or a device.

    Raises:
        OutputError: There is one.
    """
    status = _status(target)
    if status is not None and not stat.S_ISREG(status.st_mode):
        raise OutputError(f"{target} is {_kind(status.st_mode)} and is not replaced: choose another name.")


def files_in(request: Any) -> Iterator[Path]:
    """Files that a request names, wherever in it: rasters, layers, tables, the files of a model package.

    Args:
        request: A message, a path, or several of them. Fields that say where results go are left out, and so is what
            is no path of a file.
    """
    if isinstance(request, (str, os.PathLike)):
        yield from _files_of(os.fspath(request))
    elif dataclasses.is_dataclass(request) and not isinstance(request, type):
        for field in dataclasses.fields(request):
            if field.name not in _RESULTS:
                yield from files_in(getattr(request, field.name))
    elif isinstance(request, Mapping):
        yield from files_in(tuple(request.values()))
    elif isinstance(request, (tuple, list)):
        for each in request:
            yield from files_in(each)


def _files_of(text: str) -> Iterator[Path]:
    """The file of a source string: ``scene.tif``, ``file.gpkg|layername=a``, ``/vsizip//folder/a.zip/scene.tif``."""
    plain = re.sub(r"^(/vsi\w+/)+", "", text.partition("|")[0])
    if not plain or "\0" in plain:
        return
    path = Path(plain)
    places = (path, *path.parents) if plain != text.partition("|")[0] else (path,)
    try:
        found = next((place for place in places if place.is_file()), None)
        if found is not None:
            yield found
        elif path.is_dir():
            yield from (path / name for name in _PACKAGE_FILES)
    except OSError:  # a text that is no path, such as a WKT, may be longer than paths can be
        return


def _status(path: Path) -> os.stat_result | None:
    try:
        return os.lstat(path)
    except (OSError, ValueError):
        return None


def _followed(path: Path) -> os.stat_result | None:
    try:
        return os.stat(path)
    except (OSError, ValueError):
        return None


def _kind(mode: int) -> str:
    if stat.S_ISLNK(mode):
        return "a link"
    if stat.S_ISDIR(mode):
        return "a folder"
    return "a device or a pipe, not a file,"


def check_ending(target: Path, ending: str = ".gpkg") -> None:
    """Refuse a name that would tell other programs another format than is written.

    Raises:
        OutputError: The name does not end so.
    """
    if target.suffix.lower() != ending:
        raise OutputError(f"{target} does not end in {ending}. Choose a name that does.")
