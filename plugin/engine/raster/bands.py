"""Reading what is shown of a raster: one band, a composite of three, the mean of any, or a hillshade."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pyproj
import rasterio
from affine import Affine
from numpy.typing import NDArray

from ...protocol.messages.rasters import Hillshade, RasterReference
from .contrast import mean_of
from .heights import are_too_flat, metres_of, unknown_unit
from .hillshade import HillshadeReader
from .opening import grown_zeros
from .resample import BlockReader, NullRule, Rectangle, read_block
from .sample import Sample, SourceStatistics, native_windows, sample_of, statistics_of

#: Statistics of the sources seen last, so that opening a raster again costs nothing.
_statistics: OrderedDict[str, SourceStatistics] = OrderedDict()
_lock = threading.Lock()


def reader_of(
    dataset: rasterio.DatasetReader,
    bands: tuple[int, ...],
    reference: RasterReference,
    stamp: Hashable,
    place: tuple[pyproj.CRS | None, Affine],
) -> tuple[BlockReader, SourceStatistics]:
    """What reads a source, and what is known of its values.

    Args:
        dataset: Open raster.
        bands: 1-based numbers.
        reference: What is asked for.
        stamp: Changes when the file does.
        place: CRS and geotransform.
    """
    mean, nodata = reference.mean, reference.nodata
    key = repr((stamp, bands, mean, nodata, reference.all_ground))
    known = _known(key, lambda: statistics_of(sample_of(dataset, bands, nodata, mean, reference.all_ground), mean))
    if known.undeclared:
        nodata = tuple((value, value) for value in known.undeclared)
    nulls = NullRule(known.special, nodata, every=mean)
    reader = BandReader(dataset, bands, mean, nulls, known.zero_is_null)
    if reference.hillshade is None:
        return reader, known
    sun, (metres, told) = reference.hillshade, metres_of(dataset, bands[0])
    size = dataset.width, dataset.height
    unsure = False
    key = repr((key, sun, place[1][:6], "" if place[0] is None else place[0].to_wkt()))
    if sun.unit_m:
        metres = dataset.scales[bands[0] - 1] * sun.unit_m
    shades = HillshadeReader(reader, sun, *place, size, metres)
    found = _known(key, lambda: statistics_of(shades_of(dataset, shades, known), False))
    unit = "" if sun.unit_m else unknown_unit(dataset, bands[0])
    if not sun.unit_m and not told and not unit:
        plain = HillshadeReader(reader, Hillshade(), *place, size, metres)
        unsure = are_too_flat(shades_of(dataset, plain, known))
    return shades, replace(found, heights_unsure=unsure, unknown_unit=unit)


def _known(key: str, find: Callable[[], SourceStatistics]) -> SourceStatistics:
    with _lock:
        known = _statistics.get(key)
    if known is None:
        known = find()
    with _lock:
        _statistics[key] = known
        _statistics.move_to_end(key)
        while len(_statistics) > 64:
            _statistics.popitem(last=False)
    return known


def shades_of(dataset: rasterio.DatasetReader, shades: BlockReader, known: SourceStatistics) -> Sample:
    """Shades from all over a raster, at its own resolution, since slopes flatten when heights are averaged."""
    read = [
        shades((window.col_off, window.row_off, window.width, window.height), shape)
        for window, shape in native_windows(dataset)
    ]
    values, valid = (np.concatenate([parts[number] for parts in read], axis=-1) for number in (0, 1))
    return Sample(values, valid, known.zero_is_null, known.special)


@dataclass(frozen=True)
class BandReader:
    """Reads rectangles of an open raster.

    Attributes:
        dataset: The raster.
        bands: 1-based numbers.
        mean: The mean of the bands is shown, not themselves.
        nulls: Which pixels have no data.
        zero_is_null: Nor have patches where all bands are zero.
    """

    dataset: rasterio.DatasetReader
    bands: tuple[int, ...]
    mean: bool
    nulls: NullRule
    zero_is_null: bool

    def __call__(self, rectangle: Rectangle, shape: tuple[int, int]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Values (bands shown, rows, columns) of a rectangle in (rows, columns) samples, and where there is data."""
        values, valid = read_block(self.dataset, self.bands, rectangle, shape, self.nulls)
        if self.zero_is_null:
            column, row, width, height = rectangle
            valid &= ~grown_zeros(values, Affine(width / shape[1], 0.0, column, 0.0, height / shape[0], row))
        return (mean_of(values) if self.mean else values), valid
