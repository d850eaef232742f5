"""Rasters of a command that takes several: files, GDAL sources, and folders of files."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ...protocol.messages.rasters import RasterReference
from ..errors import CrsError, RasterError

if TYPE_CHECKING:
    import pyproj

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


def check_one_body(references: Sequence[RasterReference], instead: str) -> None:
    """Refuse rasters of several bodies before work on any begins; what cannot be opened is told when its turn comes.

    Args:
        references: The rasters.
        instead: What to do where they are.

    Raises:
        CrsError: Two of them lie on different bodies.
    """
    from ..crs.bodies import body_name, same_body
    from ..raster.source import RasterSource

    placed: list[tuple[str, pyproj.CRS]] = []
    for reference in references:
        with contextlib.suppress(RasterError, CrsError), RasterSource.open(reference) as source:
            if source.crs is not None:
                placed.append((source.name, source.crs))
    for name, crs in placed[1:]:
        if not same_body(placed[0][1], crs):
            raise CrsError(
                f"{placed[0][0]} lies on {body_name(placed[0][1])} and {name} on {body_name(crs)}, and one file holds "
                f"landforms of one body. {instead}"
            )
