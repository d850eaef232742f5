"""The windows in which maps see labelled ground: the raster's own, and around the poles those of planes of their own.

Who learns from ground near a pole, or is judged there, sees it as a map sees it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ..raster.aligned import AlignedLayer
from ..raster.cap_window import CapWindow
from ..raster.grid import windows_over
from ..raster.image import WindowImage
from ..raster.layer import GridLayer
from ..raster.plane_layer import layers_in
from ..raster.polar_cap import PolarCap, caps_of
from ..raster.sheared_grid import is_sheared, windows_to_scale
from ..raster.source import RasterSource
from ..raster.window import GridWindow
from .labels import LabelLayer

#: Sides of a label get corners at this distance in samples, since they bend in another plane.
_CORNERS = 8


@dataclass(frozen=True)
class SeenWindow:
    """A window, and in which layers it is seen.

    Attributes:
        window: Of their grid.
        layers: The raster, and further layers of its ground, in the window's plane.
        labels: Those of the raster, with sides that may bend.
        caps: The planes that are looked at beside the raster's own, where this is the raster's own.
        place: Where it lies on the raster, around a pole.
    """

    window: GridWindow
    layers: tuple[GridLayer, ...]
    labels: LabelLayer
    caps: tuple[PolarCap, ...]
    place: CapWindow | None = None

    def read(self) -> WindowImage:
        """Its samples, which lie in the raster's CRS whatever the plane.

        Raises:
            RasterError: The raster cannot be read there.
        """
        image = self.layers[0].read(self.window)
        return image if self.place is None else replace(image, plane=self.place)

    def counts(self, rows: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
        """Whether a map takes what it finds on rows of the raster from windows such as this, alone or among others."""
        if self.place is not None:
            return self.place.cap.share(rows) > 0
        alone = [cap.share(rows) >= 1 for cap in self.caps]
        return ~np.any(alone, axis=0) if alone else np.ones(rows.shape, dtype=bool)


def seen_windows(
    source: RasterSource, labels: LabelLayer, level: int, others: Sequence[AlignedLayer] = (), in_planes: bool = True
) -> Iterator[SeenWindow]:
    """Windows that may hold labels: with an own extent all of it, else those around the labels.

    Args:
        source: The raster, opened flat.
        labels: On it.
        level: At which they are looked at.
        others: Further layers of its ground.
        in_planes: Around the poles the ground is looked at in planes of their own.
    """
    caps = caps_of(source, level) if in_planes else ()
    for window in _windows_around(source, labels, level):
        yield SeenWindow(window, (source, *others), labels, caps)
    if not caps:
        return
    bent = _with_corners(labels, _CORNERS * 2.0**level * math.sqrt(abs(source.transform.determinant)))
    for cap in caps:
        layers = layers_in(cap, source, others)
        for window in _two_apart(windows_over(cap.width, cap.height, level)):
            place = CapWindow(cap, source, cap.window_to_pixels(window))
            if place.shows(labels.ground):
                yield SeenWindow(window, layers, bent, (), place)


def _windows_around(source: RasterSource, labels: LabelLayer, level: int) -> list[GridWindow]:
    xmin, ymin, xmax, ymax = labels.ground.bounds
    columns, rows = source.pixels_of([xmin, xmin, xmax, xmax], [ymin, ymax, ymin, ymax])
    bounds = (
        max(float(columns.min()), 0.0),
        max(float(rows.min()), 0.0),
        min(float(columns.max()), float(source.width)),
        min(float(rows.max()), float(source.height)),
    )
    if is_sheared(source, level):
        return windows_to_scale(source, level, bounds, overlap=0)
    return _two_apart(windows_over(source.width, source.height, level, bounds))


def _with_corners(labels: LabelLayer, distance: float) -> LabelLayer:
    shapes = shapely.segmentize(np.array(labels.geometries, dtype=object), distance)
    return replace(labels, geometries=tuple(shapes), ground=shapely.segmentize(labels.ground, distance))


def _two_apart(windows: list[GridWindow]) -> list[GridWindow]:
    across, down = (_every_other(sorted({getattr(one, axis) for one in windows})) for axis in ("column", "row"))
    return [window for window in windows if window.column in across and window.row in down]


def _every_other(places: list[int]) -> set[int]:
    """Places two apart, and the last: windows overlap by half, and need not be learnt from four times."""
    return {*places[::2], places[-1]}
