"""Reading what is shown of a raster: one band, a composite of three, or the mean of any."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray

from ...protocol.messages.annotating import RasterReference
from .contrast import mean_of
from .opening import grown_zeros
from .resample import BlockReader, NullRule, Rectangle, read_block
from .sample import SourceStatistics, sample_of, statistics_of

#: Statistics of the sources seen last, so that opening a raster again costs nothing.
_statistics: OrderedDict[str, SourceStatistics] = OrderedDict()


def reader_of(
    dataset: rasterio.DatasetReader, bands: tuple[int, ...], reference: RasterReference, stamp: Hashable
) -> tuple[BlockReader, SourceStatistics]:
    """What reads a source, and what is known of its values.

    Args:
        dataset: Open raster.
        bands: 1-based numbers.
        reference: What is asked for.
        stamp: Changes when the file does.
    """
    mean, nodata = reference.mean, reference.nodata
    key = repr((stamp, bands, mean, nodata))
    if key not in _statistics:
        _statistics[key] = statistics_of(sample_of(dataset, bands, nodata, every=mean), mean)
        while len(_statistics) > 64:
            _statistics.popitem(last=False)
    found = _statistics[key]
    return BandReader(dataset, bands, mean, NullRule(found.special, nodata, every=mean), found.zero_is_null), found


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
