"""Pictures of unlabelled rasters with the masks that everything mode finds on them; masks are kept on disk."""

from __future__ import annotations

import hashlib
import json
import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from ...environment.locations import cache_folder, make_private
from ...protocol.messages.rasters import RasterReference
from ..embeddings.cache import EmbeddingCache
from ..errors import Cancelled
from ..jobs import CANCELLED, JobContext
from ..raster.grid import coarsest_level, windows_beside
from ..raster.image import WindowImage
from ..raster.source import RasterSource
from ..sam.model import SamModel
from ..segmenting.everything import Search
from ..segmenting.search import search
from ..students.network import STEP
from .rankings import RankedMask

_log = logging.getLogger(__name__)

#: Diameter in native pixels of the smallest landforms that count; the same as on a screen.
SMALLEST_PX = 20.0
#: Sides of pictures are multiples of so many samples, for the student's sake.
_SIDE = 64
#: Part of the key of kept masks; raise it when everything mode finds others.
_FORMAT = 1


@dataclass(frozen=True)
class Picture:
    """A part of a raster as a student sees it.

    Attributes:
        samples: (H, W, 3) uint8, sides multiples of 64.
        valid: (H / 4, W / 4) where there is data.
        masks: In cells of the label image, four samples wide.
    """

    samples: NDArray[np.uint8]
    valid: NDArray[np.bool_]
    masks: tuple[RankedMask, ...]


@dataclass(frozen=True)
class Seen:
    """What was seen of a raster: ``pixel_m`` of a sample, and whether it has a CRS."""

    name: str
    pictures: list[Picture]
    sample_m: float
    georeferenced: bool
    level: int


def pictures_of(reference: RasterReference, model: SamModel, context: JobContext) -> Seen:
    """All of a raster, at native scale; a raster smaller than a window is magnified until it fills one.

    Args:
        reference: The raster.
        model: What everything mode asks.
        context: Progress and cancellation of this raster's search.

    Raises:
        RasterError: It cannot be read.
        Cancelled: The user stopped; the search of this raster is lost, those before are kept.
    """
    with RasterSource.open(reference) as source:
        found = _masks(source, model, context)
        level = min(0, coarsest_level(source.width, source.height))
        bounds = (0.0, 0.0, float(source.width), float(source.height))
        images = (source.read(window) for window in windows_beside(source.width, source.height, level, bounds))
        pictures = [picture for picture in (_picture(image, found) for image in images) if picture is not None]
        sample = source.pixel_m * 2.0**level
        return Seen(source.name, pictures, sample, source.crs is not None, level)


def _picture(image: WindowImage, found: list[RankedMask]) -> Picture | None:
    """A window cut to where its data is; None where that is less than the smallest picture."""
    rows, columns = np.flatnonzero(image.valid.any(1)), np.flatnonzero(image.valid.any(0))
    if not len(rows):
        return None
    top, left = rows[0] // STEP * STEP, columns[0] // STEP * STEP
    height, width = ((last + 1 - first) // _SIDE * _SIDE for first, last in ((top, rows[-1]), (left, columns[-1])))
    if not height or not width:
        return None
    part = slice(top, top + height), slice(left, left + width)
    valid = np.asarray(image.valid[part].reshape(height // STEP, STEP, width // STEP, STEP).all((1, 3)))
    frame = shapely.box(0, 0, width / STEP, height / STEP)
    masks = []
    for mask in found:
        columns_, rows_ = image.from_crs(*shapely.get_coordinates(mask.outline).T)
        cells = np.column_stack([(np.asarray(columns_) - left) / STEP, (np.asarray(rows_) - top) / STEP])
        outline = shapely.set_coordinates(shapely.from_wkb(shapely.to_wkb(mask.outline)), cells)
        if frame.intersects(outline):
            masks.append(RankedMask(outline, mask.rating, mask.stability))
    return Picture(np.ascontiguousarray(image.rgb[part]), valid, tuple(masks))


def _masks(source: RasterSource, model: SamModel, context: JobContext) -> list[RankedMask]:
    """The masks of a raster, from disk where it was searched before."""
    path = _kept(source, model)
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        return [RankedMask(shapely.from_wkb(wkb), rating, stability) for wkb, rating, stability in rows]
    except FileNotFoundError:
        pass
    except (OSError, ValueError, shapely.errors.GEOSException) as error:
        _log.warning("The masks kept in %s are damaged (%s); they are looked for again.", path, error)
    cache = EmbeddingCache(None)
    found: Search = search(source, model, cache, SMALLEST_PX * source.pixel_size, None, context)
    if found.stopped:
        raise Cancelled(CANCELLED)
    masks = [RankedMask(mask.polygon, mask.score, mask.stability) for mask in found.masks]
    _keep(path, masks)
    return masks


def _kept(source: RasterSource, model: SamModel) -> Path:
    key = json.dumps([_FORMAT, source.identity, model.model_hash, model.precision, SMALLEST_PX])
    return cache_folder() / "everything" / f"{hashlib.sha256(key.encode()).hexdigest()}.json"


def _keep(path: Path, masks: list[RankedMask]) -> None:
    rows = [[shapely.to_wkb(mask.outline, hex=True), mask.rating, mask.stability] for mask in masks]
    aside = path.with_name(f"{path.stem}.{os.getpid()}.part")
    try:
        make_private(path.parent)
        aside.write_text(json.dumps(rows), encoding="utf-8")
        os.replace(aside, path)
    except OSError as error:
        _log.warning("The masks of an image cannot be kept in %s (%s).", path.parent, error)
        aside.unlink(missing_ok=True)


def masks_in(pictures: list[Picture]) -> Iterator[RankedMask]:
    """All masks of pictures; one that lies on two of them comes twice."""
    for picture in pictures:
        yield from picture.masks
