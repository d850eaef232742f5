"""Further layers of one ground, such as its relief, on the very samples of the first raster's windows."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy import ndimage

from ...protocol.messages.rasters import RasterReference
from ..crs.bodies import body_name, same_body
from ..crs.crs import transform_function
from ..crs.seam import turn_of
from ..errors import CrsError, RasterError
from .image import WindowImage
from .source import RasterSource
from .window import WINDOW, GridWindow

FloatArray = NDArray[np.float64]

#: Samples between the places whose coordinates are worked out; those between are interpolated.
_NODE = 16
#: Pixels of the other layer by which interpolated places may be off, in the steps from sample to sample.
_SLACK = 0.1
#: Windows of a layer that are kept: that of each level which a decoder looks at, once more for its detail.
_KEPT = 4
#: Places along a side of a raster at which it is looked for on another one.
_SPREAD = 65
#: Share of some ground over which a layer that reaches is not spoken of: borders seldom fit to the pixel.
_WHOLE = 0.98


class AlignedLayer:
    """Another raster of the first one's ground, on the first one's windows; see :class:`.layer.GridLayer`.

    It may have another CRS of the same body, another resolution and another extent. Where it does not reach it has no
    data. Use from one thread at a time, while both rasters are open.

    Args:
        first: Its grid, its windows.
        other: Its pixels, as its own reference shows them.

    Raises:
        RasterError: They do not lie on the same ground.
    """

    borrowed = True

    def __init__(self, first: RasterSource, other: RasterSource) -> None:
        _require_alike(first, other)
        self.first, self.source = first, other
        self.name, self.width, self.height = other.name, first.width, first.height
        grid = first.transform[:6], "" if first.crs is None else first.crs.to_wkt(), (first.width, first.height)
        self.identity = hashlib.sha256(repr((other.identity, "on", grid)).encode()).hexdigest()
        self.placement, self.samples_of = first.placement, first.samples_of
        self.read: Callable[[GridWindow], WindowImage] = lru_cache(maxsize=_KEPT)(partial(_read, self))
        try:
            self._transform = transform_function(first.crs, other.crs)
        except CrsError as error:
            raise RasterError(f"{other.name} cannot be laid on {first.name}: {error}") from error
        if not self._meets():
            raise RasterError(
                f"{other.name} does not reach the ground of {first.name}. Choose a layer of the same place, or correct "
                "the georeference that is wrong."
            )

    def places(self, window: GridWindow) -> tuple[FloatArray, FloatArray]:
        """Coordinates (1024, 1024) in the other layer's CRS of a window's samples; not finite where there are none."""
        half = _NODE // 2
        nodes = np.arange(0, WINDOW + 1, half, dtype=np.float64)
        found = self._coordinates(window, *np.meshgrid(nodes, nodes))
        even = tuple(values[::2, ::2] for values in found)
        centres = (np.arange(WINDOW) + 0.5) / _NODE
        if all(np.isfinite(values).all() for values in found) and self._is_smooth(found):
            at = np.meshgrid(centres, centres, indexing="ij")
            xs, ys = (ndimage.map_coordinates(values, at, order=1) for values in even)
            return xs, ys
        # a pole or the end of a projection in it
        return self._coordinates(window, *np.meshgrid(centres * _NODE, centres * _NODE))

    def read_at(self, columns: FloatArray, rows: FloatArray) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """Stretched samples (H, W, 3) at the first raster's columns and rows (H, W), and where there is data.

        Raises:
            RasterError: The file is gone, has changed, or is damaged there.
        """
        return self.shown_at(*self._moved(*self.first.coordinates_of(columns, rows)))

    def shown_at(self, xs: FloatArray, ys: FloatArray) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """As :meth:`read_at`, at coordinates (H, W) of the layer's own CRS."""
        images = [self.source.read_at(*self.source.pixels_of(xs + turn, ys)) for turn in self.turns(xs)]
        rgb, valid = images[0]
        for colours, known in images[1:]:
            rgb, valid = np.where(known[..., None], colours, rgb), valid | known
        return rgb, valid

    def _coordinates(self, window: GridWindow, xs: FloatArray, ys: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Window coordinates to coordinates of the other layer's CRS."""
        return self._moved(*self.first.coordinates_of(*self.first.placement(window).pixels_of(xs, ys)))

    def _moved(self, xs: FloatArray, ys: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Coordinates of the first raster's CRS to the other's."""
        try:
            moved = self._transform(xs.ravel(), ys.ravel())
        except CrsError as error:
            raise RasterError(f"{self.name} cannot be laid on {self.first.name}: {error}") from error
        return moved[0].reshape(xs.shape), moved[1].reshape(xs.shape)

    def _is_smooth(self, found: tuple[FloatArray, FloatArray]) -> bool:
        """Whether coordinates between every second node lie where those suggest, in steps from sample to sample."""
        columns, rows = self.source.pixels_of(*found)
        for places in (columns, rows):
            between = (places[:-2:2, :-2:2] + places[2::2, :-2:2] + places[:-2:2, 2::2] + places[2::2, 2::2]) / 4
            off = np.abs(places[1::2, 1::2] - between)
            step = np.hypot(np.diff(places, axis=1)[:-1], np.diff(places, axis=0)[:, :-1]) * 2 / _NODE
            if off.max() > _SLACK * max(float(np.median(step)), 1.0):
                return False
        return True

    def turns(self, xs: FloatArray) -> list[float]:
        """What to add to x so that coordinates lie on the other layer, which may count from another meridian."""
        turn = turn_of(self.source.crs)
        known = xs[np.isfinite(xs)]
        if turn is None or not known.size:
            return [0.0]
        left, _, right, _ = self.source.ground.bounds
        first = np.floor((left - known.max()) / turn) + 1
        return [float(n * turn) for n in np.arange(first, np.ceil((right - known.min()) / turn))] or [0.0]

    def share_of(self, ground: shapely.Geometry) -> float:
        """Share of some ground, in the first raster's CRS, over which the layer reaches; 1 for ground without area.

        Ground around labels may reach beyond the raster: what lies there is nobody's.
        """
        xmin, ymin, xmax, ymax = ground.bounds
        xs, ys = np.meshgrid(np.linspace(xmin, xmax, _SPREAD), np.linspace(ymin, ymax, _SPREAD))
        turn = turn_of(self.first.crs) or 0.0
        inside = np.any([_holds(self.first, xs + n * turn, ys) for n in ((-1, 0, 1) if turn else (0,))], axis=0)
        inside &= shapely.contains_xy(ground, xs, ys)
        return float(self._reached(xs[inside], ys[inside]).mean()) if inside.any() else 1.0

    def _reached(self, xs: FloatArray, ys: FloatArray) -> NDArray[np.bool_]:
        """Where coordinates of the first raster's CRS lie on the layer."""
        there = self._moved(xs, ys)
        return np.any([_holds(self.source, there[0] + turn, there[1]) for turn in self.turns(there[0])], axis=0)

    def _meets(self) -> bool:
        """Whether a spread of places of either raster lies on the other one."""
        first, other = self.first, self.source
        if self._reached(*first.coordinates_of(*_spread(first))).any():
            return True
        back = transform_function(other.crs, first.crs)
        here = back(*(values.ravel() for values in other.coordinates_of(*_spread(other))))
        turn = turn_of(first.crs)
        turns = (0,) if turn is None else (-1, 0, 1)
        return any(_holds(first, here[0] + n * (turn or 0.0), here[1]).any() for n in turns)


def open_layers(first: RasterSource, others: Sequence[RasterReference], stack: ExitStack) -> tuple[AlignedLayer, ...]:
    """Open further layers of a raster's ground.

    Args:
        first: The raster.
        others: The layers, in order.
        stack: Closes them.

    Raises:
        RasterError: One of them cannot be read, or does not lie on the raster's ground.
    """
    return tuple(
        AlignedLayer(first, stack.enter_context(RasterSource.open(reference, flat=True))) for reference in others
    )


def short_layers(layers: Sequence[AlignedLayer], ground: shapely.Geometry, what: str) -> tuple[str, ...]:
    """Sentences about layers that reach over a part of some ground alone.

    Args:
        layers: Further layers of a raster's ground.
        ground: In the raster's CRS.
        what: The ground in words.
    """
    shares = [(layer.name, layer.share_of(ground)) for layer in layers]
    return tuple(
        f"{name} reaches over {100 * share:.0f} % of {what}; elsewhere nothing of it is known to the decoder."
        for name, share in shares
        if share < _WHOLE
    )


def _read(layer: AlignedLayer, window: GridWindow) -> WindowImage:
    rgb, valid = layer.shown_at(*layer.places(window))
    place = layer.first.placement(window)
    transform = layer.first.transform @ place.to_pixels
    image = WindowImage(rgb, valid, transform, window.level, (False, False, False, False))
    return image if place.plane is None else replace(image, plane=place.plane)


def _require_alike(first: RasterSource, other: RasterSource) -> None:
    """Refuse rasters of which it is known, or cannot be known, that they do not lie on each other."""
    one, two = first.crs, other.crs
    if one is None and two is None:
        same = (first.width, first.height, first.transform) == (other.width, other.height, other.transform)
        if not same:
            raise RasterError(
                f"{first.name} ({first.width} × {first.height} pixels) and {other.name} ({other.width} × "
                f"{other.height}) have no georeference, so they lie on each other only where their size is the same. "
                "Give both a CRS and a geotransform."
            )
    elif one is None or two is None:
        bare, placed = (first, other) if one is None else (other, first)
        raise RasterError(
            f"{bare.name} has no georeference and {placed.name} has one, so nobody knows how they lie on each other. "
            f"Give {bare.name} a CRS and a geotransform."
        )
    elif not same_body(one, two):
        raise RasterError(
            f"{other.name} lies on {body_name(two)} and {first.name} on {body_name(one)}. Layers of one ground lie on "
            "one body: choose another layer, or correct the coordinate reference system that is wrong."
        )


def _spread(source: RasterSource) -> tuple[Any, Any]:
    columns, rows = np.meshgrid(np.linspace(0, source.width, _SPREAD), np.linspace(0, source.height, _SPREAD))
    return columns, rows


def _holds(source: RasterSource, xs: FloatArray, ys: FloatArray) -> NDArray[np.bool_]:
    columns, rows = source.pixels_of(xs, ys)
    with np.errstate(invalid="ignore"):
        inside = (columns > 0) & (columns < source.width) & (rows > 0) & (rows < source.height)
    return np.asarray(inside)
