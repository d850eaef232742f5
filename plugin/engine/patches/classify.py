"""Classifies the cells of a grid over an extent: the door that the desktop and the command line come through."""

from __future__ import annotations

import math
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.windows import Window

from ...protocol.messages.patches import MapPatches, MappedPatches
from ..encoders.encoder import FeatureEncoder
from ..encoders.loader import hash_at, load_encoder
from ..errors import ModelError, OutputError
from ..formats.cog_copy import copy_as_cog
from ..formats.files import writing
from ..formats.geopackage import write_cells
from ..formats.targets import check_targets
from ..jobs import JobContext
from ..judging.commonest import no_better_than_commonest
from ..raster.source import RasterSource
from ..training.other_ground import other_ground
from ..words import counted
from .classifier import PatchModel, load_model
from .grid import PatchGrid, crs_text, grid_over
from .pooling import patch_vector
from .progress import Clock
from .rest import EVERY_CELL, has_rest

CELLS, PROBABILITIES, LAYER = "patches.gpkg", "probabilities.tif", "patches"
#: Where there is no probability.
NODATA = -1.0
#: Rows of cells that are written to the GeoPackage at once hold about so many cells.
_CHUNK = 5000


def classify_patches(request: MapPatches, context: JobContext) -> MappedPatches:
    """Say the class of each cell; the grid layer and the raster of probabilities appear when all is done.

    Args:
        request: Raster, package, extent, output folder.
        context: Progress with the time left, and cancellation.

    Raises:
        OutputError: The results are there already, or the folder cannot be written.
        ModelError: The package is damaged or no patch classifier, or needs another encoder; or the least probability
            is none.
        RasterError: The raster cannot be read, or the extent does not touch it.
        Cancelled: The user stopped; nothing is written.
    """
    model = load_model(Path(request.package))
    folder = Path(request.output)
    cells, probabilities = folder / CELLS, folder / PROBABILITIES
    least = request.least_probability
    if not 0 <= least <= 1:
        raise ModelError(f"The least probability is {least:g}, but probabilities go from 0 to 1.")
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"{folder} is a file. Choose a folder for the results.")
    check_targets(cells, probabilities, overwrite=request.overwrite, inputs=request)
    with RasterSource.open(request.raster) as source:
        grid = grid_over(source, _side(request, model, source), request.extent_wkt)
        doubts = [*other_ground(model.card, source), *_scale_doubts(grid, model), *grid.doubts(source)]
        # a package may come from anywhere: the file that it names is not opened before it is known to be the right one
        found = hash_at(model.card.encoder.reference)
        if found is not None:
            model.require_encoder(found)
        encoder = load_encoder(model.card.encoder.reference, context.within())
        model.require_encoder(encoder.model_hash)
        with writing(probabilities) as scratch:
            plain = scratch.with_name("plain.tif")
            asked = _classify(grid, source, model, encoder, plain, context)
            counts: Counter[str | None] = Counter()
            kinds = _kinds(model)
            with rasterio.open(plain) as raster:
                rows = _features(raster, grid, source, model, least, counts, context)
                write_cells(cells, rows, kinds, source.crs, LAYER, request.overwrite)
            try:
                options = {"OVERVIEW_RESAMPLING": "NEAREST", "BLOCKSIZE": "256"}
                copy_as_cog(plain, scratch, options, lambda share: context.check())
            except BaseException:
                if not request.overwrite:  # no grid without its probabilities
                    with suppress(OSError):
                        os.unlink(cells)
                raise
        useless = no_better_than_commonest(model.card.scores, f"The patch classifier {model.card.name}")
        forced = not least and not has_rest(item.name for item in model.card.classes)
        notes = tuple([*([useless] if useless else ()), *doubts, *([EVERY_CELL] if forced else ())])
    seen = sum(counts.values())
    named = {item.name: counts[item.name] for item in model.card.classes}
    classified = sum(named.values())
    return MappedPatches(
        str(cells), LAYER, str(probabilities), classified, asked - seen, named, notes, no_class=seen - classified
    )


def _side(request: MapPatches, model: PatchModel, source: RasterSource) -> float:
    if request.side_m:
        return request.side_m
    if model.side_m is None:
        raise ModelError(
            f"The patch classifier {model.card.name} learnt from images of unknown size. Give the side of a cell in "
            f"{source.length_unit}: about that of the ground in such an image."
        )
    if model.card.georeferenced and source.crs is None:
        raise ModelError(
            f"{source.name} has no georeference, and the patch classifier {model.card.name} wants cells of "
            f"{model.side_m:g} m. Give the raster a CRS and a geotransform, or a side in {source.length_unit}."
        )
    return model.side_m


def _scale_doubts(grid: PatchGrid, model: PatchModel) -> list[str]:
    learnt = model.side_m
    if learnt is None or 0.5 <= grid.side_m / learnt <= 2.0:
        return []
    return [
        f"Cells of {grid.side_m:g} m are classified by what was learnt from patches of {learnt:g} m: landforms look "
        "smaller or larger in them than they did there."
    ]


def _classify(
    grid: PatchGrid,
    source: RasterSource,
    model: PatchModel,
    encoder: FeatureEncoder,
    path: Path,
    context: JobContext,
) -> int:
    """Write the probabilities row by row; returns the number of cells that were looked at."""
    classes = model.card.classes
    wanted = [grid.wanted(source, row) for row in range(grid.rows)]
    total = sum(len(columns) for columns in wanted)
    clock = Clock(context, f"Classifying {counted(total, 'cell')}", total, (0.0, 0.95))
    profile: dict[str, Any] = {
        "driver": "GTiff", "width": grid.columns, "height": grid.rows, "count": len(classes), "dtype": "float32",
        "transform": grid.transform, "nodata": NODATA, "compress": "DEFLATE", "bigtiff": "IF_SAFER",
    }  # fmt: skip
    if source.crs is not None:
        profile["crs"] = crs_text(source.crs)
    side = max(model.sides)
    with rasterio.open(path, "w", **profile) as raster:
        for number, item in enumerate(classes, 1):
            raster.set_band_description(number, item.name)
        for row, columns in enumerate(wanted):
            values = np.full((len(classes), 1, grid.columns), NODATA, np.float32)
            for column in columns:
                image = grid.read(source, row, int(column), side)
                if image is not None:
                    vector = patch_vector(encoder, image.rgb, model.sides)
                    values[:, 0, column] = model.classifier.probabilities(vector[None])[0]
                clock.step()
            raster.write(values, window=Window(0, row, grid.columns, 1))
    return total


def _kinds(model: PatchModel) -> dict[str, str]:
    fixed = {"class": "text", "score": "real", "row": "integer", "column": "integer", "width_m": "real",
             "height_m": "real", "area_m2": "real"}  # fmt: skip
    ends = {"origin": "text", "model": "text", "model_hash": "text", "source_image": "text", "mapped_at": "text"}
    return {**fixed, **{_field(item.name): "real" for item in model.card.classes}, **ends}


def _field(name: str) -> str:
    return f"p_{name}"


def _features(
    raster: rasterio.DatasetReader,
    grid: PatchGrid,
    source: RasterSource,
    model: PatchModel,
    least: float,
    counts: Counter[str | None],
    context: JobContext,
) -> Iterator[list[Mapping[str, Any]]]:
    """The cells that hold data, some rows at a time, without a class where none is probable enough; counts them too."""
    names = [item.name for item in model.card.classes]
    origin = {
        "origin": "model",
        "model": model.card.name,
        "model_hash": model.hash,
        "source_image": source.name,
        "mapped_at": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    step = max(1, _CHUNK // grid.columns)
    for top in range(0, grid.rows, step):
        context.check()
        values = raster.read(window=Window(0, top, grid.columns, min(step, grid.rows - top)))
        found: list[Mapping[str, Any]] = []
        for down, column in np.argwhere(values[0] >= 0).tolist():
            row, shares = top + down, values[:, down, column]
            best = int(shares.argmax())
            name = names[best] if shares[best] >= least else None
            counts[name] += 1
            width, height = grid.sides_m(source, row, column) or (math.nan, math.nan)
            found.append(
                {
                    "geometry": grid.outline(row, column),
                    "class": name,
                    "score": float(shares[best]),
                    "row": row,
                    "column": column,
                    "width_m": width,
                    "height_m": height,
                    "area_m2": grid.area_m2(source, row, column),
                    **{_field(name): float(share) for name, share in zip(names, shares, strict=True)},
                    **origin,
                }
            )
        yield found
