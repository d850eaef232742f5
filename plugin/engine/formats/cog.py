"""Converts a raster to a Cloud Optimized GeoTIFF, whose windows are read fast at every scale."""

from __future__ import annotations

import contextlib
import errno
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...protocol.messages.jobs import Convert, Converted, Progress
from ..errors import LandformError, OutputError, RasterError
from ..file_waits import waiting_for_file
from ..jobs import JobContext
from ..raster import opening
from ..words import said_by
from .cog_copy import copy_as_cog
from .disk import is_full
from .files import writing
from .targets import check_targets

#: Bytes read at once.
_STRIP_BYTES = 1 << 27

#: Rows and columns of a tile.
_TILE = 512

#: Share of the time that reading takes; a JPEG 2000 of one tile is the usual case.
_READING = 0.7


def convert(request: Convert, context: JobContext) -> Converted:
    """Convert a raster.

    Args:
        request: What to read and where to write.
        context: Is told how far it is and how long it still takes; can stop it at any time.

    Raises:
        RasterError: The raster cannot be read.
        OutputError: There is a file already, the folder cannot be written to, or the disk is full.
        Cancelled: The user has stopped it; nothing is left.
    """
    output, name = Path(request.output), opening.short_name(request.source)
    if output.resolve() == Path(request.source).resolve():
        raise OutputError(f"{output} is the raster itself: choose another name for the COG.")
    check_targets(output, overwrite=request.overwrite, inputs=request)
    tell = _Clock(context)
    with opening.open_dataset(request.source, name) as source, writing(output) as scratch, _worded(scratch.parent):
        opening.require_numbers(source, range(1, source.count + 1), name)
        tiled = scratch.with_name("tiled.tif")
        _copy_tiled(source, tiled, name, lambda share: tell(f"Reading {name}", _READING * share))
        resampling = "NEAREST" if ColorInterp.palette in source.colorinterp else "AVERAGE"
        options = {"PREDICTOR": "YES", "OVERVIEW_RESAMPLING": resampling}
        copy_as_cog(
            tiled, scratch, options, lambda share: tell(f"Writing {output.name}", _READING + (1 - _READING) * share)
        )
        context.check()
    return Converted(str(output), output.stat().st_size)


@contextlib.contextmanager
def _worded(folder: Path) -> Iterator[None]:
    """GDAL meets a full disk with errors of many kinds and words; the room that is left tells."""
    try:
        yield
    except LandformError:
        raise
    except Exception as error:  # those of GDAL have no public class in common
        if is_full(error, folder):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
        raise RuntimeError(str(error)) from error


class _Clock:
    """Tells how far the conversion is, and from the time that has passed, how long the rest takes."""

    def __init__(self, context: JobContext) -> None:
        self._context = context
        self._begun = time.monotonic()
        self._furthest = 0.0

    def __call__(self, text: str, fraction: float) -> None:
        passed = time.monotonic() - self._begun
        fraction = self._furthest = max(fraction, self._furthest)  # files that go again do not set it back
        left = passed * (1 - fraction) / fraction if fraction > 0 else None
        self._context.stoppable(Progress(text, fraction, left))


def _copy_tiled(source: rasterio.DatasetReader, target: Path, name: str, tell: Callable[[float], None]) -> None:
    """Copy all of a raster, strip by strip, to a tiled file."""
    row_bytes = source.width * sum(np.dtype(dtype).itemsize for dtype in source.dtypes)
    rows = max(1, _STRIP_BYTES // (row_bytes * _TILE)) * _TILE
    masked = any(MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags for flags in source.mask_flag_enums)
    # Bands of ISIS and PDS4 have masks of their own, over all their special constants; a copy keeps one of them alone.
    special = [band for band, flags in enumerate(source.mask_flag_enums, start=1) if not flags]
    masked = masked or (bool(special) and source.nodata is None)
    profile = {
        "driver": "GTiff", "width": source.width, "height": source.height, "count": source.count,
        "dtype": np.result_type(*source.dtypes), "crs": source.crs, "transform": source.transform,
        "nodata": source.nodata, "tiled": True, "blockxsize": _TILE, "blockysize": _TILE, "compress": "DEFLATE",
        "zlevel": 1, "predictor": 3 if np.dtype(source.dtypes[0]).kind == "f" else 2, "bigtiff": "IF_SAFER",
        "num_threads": "ALL_CPUS",
    }  # fmt: skip
    with (
        opening.without_georeference_warning(),
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True, GDAL_PAM_ENABLED="NO", GDAL_NUM_THREADS="ALL_CPUS"),
        rasterio.open(target, "w", **profile) as writer,
    ):
        _describe(source, writer)
        for top in range(0, source.height, rows):
            tell(top / source.height)
            window = Window(0, top, source.width, min(rows, source.height - top))
            try:
                with waiting_for_file():
                    values = source.read(window=window)
                    for band in special if source.nodata is not None else ():
                        values[band - 1][source.read_masks(band, window=window) == 0] = source.nodata
                    mask = source.dataset_mask(window=window) if masked else None
            except (RasterioError, OSError) as error:
                raise RasterError(f"{name} cannot be read to its end; it may be damaged: {said_by(error)}.") from error
            writer.write(values, window=window)
            if mask is not None:
                writer.write_mask(mask, window=window)


def _describe(source: rasterio.DatasetReader, writer: rasterio.io.DatasetWriter) -> None:
    """Take over what the bands mean."""
    writer.update_tags(**source.tags())
    points, crs = source.gcps
    if points:
        writer.gcps = points, crs
    if source.rpcs is not None:
        writer.rpcs = source.rpcs
    writer.colorinterp = source.colorinterp
    writer.scales, writer.offsets = source.scales, source.offsets
    for band, (description, unit) in enumerate(zip(source.descriptions, source.units, strict=True), start=1):
        writer.update_tags(band, **source.tags(band))
        if description:
            writer.set_band_description(band, description)
        if unit:
            writer.set_band_unit(band, unit)
        if source.colorinterp[band - 1] == ColorInterp.palette:
            writer.write_colormap(band, source.colormap(band))
