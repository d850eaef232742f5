"""Rasters of a command that takes several: files, GDAL sources, and folders of files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

#: Endings of images in folders; others are given by name.
_ENDINGS = (".tif", ".tiff", ".jp2", ".j2k", ".cub", ".img", ".vrt", ".asc", ".png", ".jpg", ".jpeg")


def rasters_of(words: Sequence[str]) -> list[str]:
    """Rasters in order; those of a folder by name. A folder without images is taken as it is, as a format may want."""
    found: list[str] = []
    for word in words:
        folder = Path(word)
        inside = sorted(folder.iterdir()) if folder.is_dir() else []
        images = [path for path in inside if path.suffix.lower() in _ENDINGS and path.is_file()]
        found += [str(_labelled(path)) for path in images if not path.name.startswith(".")] or [word]
    return found


def _labelled(path: Path) -> Path:
    """The label of an image that has one beside it, as PDS3 has."""
    for ending in (".lbl", ".LBL"):
        if path.suffix.lower() == ".img" and path.with_suffix(ending).is_file():
            return path.with_suffix(ending)
    return path
