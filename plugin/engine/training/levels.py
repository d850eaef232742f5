"""Which pyramid levels a decoder looks at: the landform, and its surroundings, by the sizes of each class."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import shapely

from ..raster.grid import MIN_LEVEL, coarsest_level
from ..raster.source import RasterSource
from ..raster.window import WINDOW
from .labels import LabelLayer

#: Samples that a typical landform of the smallest class should span: five features. With one and a half, or three,
#: most craters of 20 pixels on CTX tiles that were not learnt from are missed.
OBJECT_SAMPLES = 80
#: Magnifying further than this only interpolates.
FINEST_LEVEL = max(MIN_LEVEL, -2)
#: The coarsest part is at most so many levels above the finest.
MOST_UP = 3
#: Labels of a class without which its size does not count.
_FEWEST = 3


def class_diameters(layers: Sequence[LabelLayer], sources: Sequence[RasterSource]) -> dict[str, tuple[float, float]]:
    """Diameters of the labels of each class, of the circle of equal area, in metres or pixels.

    Returns:
        For each class that of the label in the middle, and that of the label which holds the middle of the ground.
    """
    found: dict[str, list[float]] = {}
    for layer, source in zip(layers, sources, strict=True):
        pixel_area = abs(source.transform.determinant)
        areas = shapely.area(np.array(layer.geometries, dtype=object)) / pixel_area
        diameters = 2.0 * np.sqrt(np.maximum(areas, 1.0) / math.pi) * _unit(source, sources)
        for name, diameter in zip(layer.names, diameters, strict=True):
            found.setdefault(name, []).append(float(diameter))
    counted = {name: values for name, values in found.items() if len(values) >= _FEWEST} or found
    return {name: (float(np.median(values)), _middle_of_ground(values)) for name, values in counted.items()}


def choose_levels(
    sources: Sequence[RasterSource], layers: Sequence[LabelLayer]
) -> tuple[float, list[int], tuple[int, ...]]:
    """Choose the ground sampling from the smallest class, and the levels above it from the largest.

    Small rasters are never reduced: they hold no more than a few windows anyway, and maps of them keep every pixel.

    Returns:
        Metres (pixels where a raster has no CRS) a sample at the finest level, that level of each raster, and how many
        levels coarser each part of what the decoder sees is, from 0.
    """
    diameters = class_diameters(layers, sources).values()
    smallest, largest = min(typical for typical, _ in diameters), max(most for _, most in diameters)
    finest = min(_unit(source, sources) for source in sources) * 2.0**FINEST_LEVEL
    sampling = max(smallest / OBJECT_SAMPLES, finest)
    # a power of two of the first raster's pixels, so that its levels need no other resampling
    unit = _unit(sources[0], sources)
    sampling = unit * 2.0 ** round(math.log2(sampling / unit))
    on_ground = all(source.crs is not None for source in sources)
    if any(max(source.width, source.height) <= 2 * WINDOW for source in sources):
        sampling = min(sampling, unit)
    levels = [nearest_level(source, sampling, on_ground) for source in sources]
    sampling = unit * 2.0 ** levels[0]
    top = min(max(round(math.log2(largest / OBJECT_SAMPLES / sampling)), 1), MOST_UP)
    return sampling, levels, tuple(sorted({0, math.ceil(top / 2), top}))


def _middle_of_ground(diameters: list[float]) -> float:
    """Half of the labelled ground lies in labels up to this diameter."""
    ordered = np.sort(diameters)
    ground = np.cumsum(ordered**2)
    return float(ordered[np.searchsorted(ground, ground[-1] / 2)])


def nearest_level(source: RasterSource, sampling: float, on_ground: bool = True) -> int:
    """The level of a raster whose samples come nearest to a sampling in metres, or in pixels when not ``on_ground``."""
    level = round(math.log2(sampling / (source.pixel_m if on_ground else 1.0)))
    return max(MIN_LEVEL, min(level, max(coarsest_level(source.width, source.height), 0)))


def _unit(source: RasterSource, sources: Sequence[RasterSource]) -> float:
    return source.pixel_m if all(one.crs is not None for one in sources) else 1.0
