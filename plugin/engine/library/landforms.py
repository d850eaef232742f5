"""Landforms: a raster described, one or all of its landforms outlined, and kept."""

from __future__ import annotations

import datetime
import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...environment.locations import cache_folder
from ...protocol.messages.annotating import Prompt
from ...protocol.messages.rasters import RasterDescription
from ..errors import PromptError
from ..jobs import JobContext
from .given import Asked, File, Raster, Told, reference

if TYPE_CHECKING:
    import geopandas

    from ..segmenting.segmenter import Segmenter

#: Smallest landform that is looked for where nobody says a size, in pixels across.
_SMALLEST_PX = 20.0


def info(raster: Raster) -> RasterDescription:
    """Size, body, scale, contrast and warnings of a raster.

    Args:
        raster: What to open.

    Raises:
        RasterError: It cannot be read.
    """
    from ..raster.source import RasterSource

    with RasterSource.open(reference(raster)) as source:
        return source.describe()


def segment(
    raster: Raster,
    points: Sequence[tuple[float, float]] = (),
    labels: Sequence[int] | None = None,
    box: tuple[float, float, float, float] | None = None,
    model: str = "default",
    class_name: str = "",
    progress: Told = None,
    cancelled: Asked = None,
) -> geopandas.GeoDataFrame:
    """Outline the landform that clicks or a box point at.

    Args:
        raster: What to look at.
        points: Clicks in the raster's CRS; in columns and rows where it has none.
        labels: 1 on the landform, 0 off it, for each click; all on it without.
        box: xmin, ymin, xmax, ymax around it.
        model: Name of the catalogue or path of a model to click with.
        class_name: Class that is written into the table.
        progress: See above.
        cancelled: See above.

    Returns:
        Candidates, the best first, with `score` and measures on the body.

    Raises:
        PromptError: Nothing is pointed at, or no landform is seen there.
        RasterError: The raster cannot be read.
        ModelError: The model is missing or damaged.
    """
    from ..raster.source import RasterSource
    from ..segmenting.attributes import click_attributes
    from ..segmenting.given import nothing_seen

    prompt = Prompt(tuple(points), tuple(labels) if labels is not None else (1,) * len(points), box)
    context = JobContext(progress, cancelled)
    with RasterSource.open(reference(raster)) as source:
        segmenter = _segmenter(model, context)
        found = segmenter.segment(source, prompt, context=context)
        if not found.candidates:
            raise PromptError(nothing_seen(prompt))
        rows = [
            {**click_attributes(one, found, segmenter.model, source, prompt), "geometry": one.polygon}
            for one in found.candidates
        ]
        return _table(rows, source.crs, class_name)


def everything(
    raster: Raster,
    extent: tuple[float, float, float, float] | None = None,
    min_area_m2: float | None = None,
    model: str = "default",
    class_name: str = "",
    progress: Told = None,
    cancelled: Asked = None,
) -> geopandas.GeoDataFrame:
    """Outline all landforms of a raster, or of a part of it.

    Args:
        raster: What to search.
        extent: xmin, ymin, xmax, ymax in the raster's CRS; all of it without. Across the border of a map that goes all
            round xmax is less than xmin: 170, -20, -170, 20 in degrees goes across 180°.
        min_area_m2: Least area, in pixels without a CRS; from 20 pixels across on without.
        model: As for `segment`.
        class_name: As for `segment`.
        progress: See above.
        cancelled: See above; what was found so far is returned.

    Returns:
        The landforms, without duplicates.

    Raises:
        PromptError: The extent lies outside the raster, or is none.
        RasterError: The raster cannot be read.
    """
    from ..raster.source import RasterSource
    from ..segmenting.search import rows_of, search

    context = JobContext(progress, cancelled)
    with RasterSource.open(reference(raster)) as source:
        segmenter = _segmenter(model, context)
        across = _SMALLEST_PX if min_area_m2 is None else math.sqrt(4 * min_area_m2 / math.pi) / source.pixel_m
        found = search(source, segmenter.model, segmenter.cache, max(across, 1.0) * source.pixel_size, extent, context)
        rows = [{**row, "geometry": mask.polygon} for mask, _, row in rows_of(found, segmenter.model, source)]
        least = min_area_m2 or 0.0
        return _table([row for row in rows if (row.get("area_m2") or least) >= least], source.crs, class_name)


def save(landforms: geopandas.GeoDataFrame, path: File, overwrite: bool = False) -> Path:
    """Write landforms as the GeoPackage layer that QGIS and `train` read.

    Args:
        landforms: Of `segment` or `everything`, or several of them one below the other.
        path: File to write.
        overwrite: Replace a file that is there.

    Raises:
        OutputError: The file is there already, or cannot be written.
    """
    from ..formats.geopackage import write_landforms

    rows = [dict(row) for _, row in landforms.iterrows()]
    return write_landforms(path, rows, landforms.crs, overwrite=overwrite)


def _segmenter(model: str, context: JobContext) -> Segmenter:
    from ..embeddings.cache import EmbeddingCache
    from ..sam.loader import load_model
    from ..segmenting.segmenter import Segmenter

    return Segmenter(load_model(model, progress=context.stoppable), EmbeddingCache(cache_folder() / "embeddings"))


def _table(rows: list[dict[str, Any]], crs: Any, class_name: str) -> geopandas.GeoDataFrame:
    import geopandas

    mapped_at = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    given = {"class": class_name or None, "mapped_at": mapped_at, "reviewed": False}
    if not rows:
        return geopandas.GeoDataFrame({name: [] for name in given}, geometry=[], crs=crs)
    return geopandas.GeoDataFrame([{**row, **given} for row in rows], geometry="geometry", crs=crs)
