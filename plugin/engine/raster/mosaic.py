"""Several rasters of one body seen as one: on a common grid, each with its own stretch, the finest on top."""

from __future__ import annotations

import hashlib
import math
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import lru_cache, partial

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from ...protocol.messages.rasters import RasterReference
from ..crs.bodies import body_name, same_body
from ..crs.crs import transform_function
from ..crs.seam import turn_of
from ..errors import RasterError
from .across import read_across
from .aligned import AlignedLayer
from .contrast import FILL
from .image import WindowImage, apply_affine
from .placement import placement_of
from .plane import FloatArray
from .recent import RecentWindows
from .source import RasterSource
from .window import WINDOW, GridWindow

#: Pixels whose sizes differ by less are as fine as each other, so that the order decides.
_AS_FINE = 1.01
#: Places along a side of a raster by which its extent on the common grid is known.
_SPREAD = 65
_PLACEMENTS = 256


class MosaicSource(RasterSource):
    """Several rasters on one grid; see :class:`.source.RasterSource`.

    The grid is in the CRS of the first raster and as fine as the finest; it goes on that of the first where this is the
    finest. Where rasters overlap the finer one is seen, of two as fine the one that comes earlier; where that has no
    data the next is.

    Args:
        sources: Opened rasters, in order; whoever opened them closes them.

    Raises:
        RasterError: They do not lie on one body, or one of them has no georeference.
    """

    def __init__(self, sources: Sequence[RasterSource]) -> None:
        _require_one_body(sources)
        first = sources[0]
        self.flat = True
        self.reference, self.bands, self.dtype, self.nodata = first.reference, first.bands, first.dtype, first.nodata
        self.crs, self.body, self.stretch, self.instrument = first.crs, first.body, first.stretch, first.instrument
        self.automatic = all(source.automatic for source in sources)
        self.empty = all(source.empty for source in sources)
        self.rows_down = False
        self.name = f"{first.name} and {len(sources) - 1} more"
        self.warnings = tuple(dict.fromkeys(said for source in sources for said in source.warnings))
        self.pixel_m = min(source.pixel_m for source in sources)
        self._turn = threading.RLock()
        boxes = [_bounds_on(first, source) for source in sources]
        left, top = min(box[0] for box in boxes), max(box[3] for box in boxes)
        right, bottom = max(box[2] for box in boxes), min(box[1] for box in boxes)
        across, down = _pixel(first, self.pixel_m)
        # on the pixels of the first where these are the finest
        origin = first.transform.c, first.transform.f
        left = origin[0] + math.floor((left - origin[0]) / across + 1e-6) * across
        top = origin[1] + math.ceil((top - origin[1]) / down - 1e-6) * down
        self.transform = Affine(across, 0.0, left, 0.0, -down, top)
        self.width = max(1, math.ceil((right - left) / across - 1e-6))
        self.height = max(1, math.ceil((top - bottom) / down - 1e-6))
        self.pixel_size = max(across, down)
        parts = [source.identity for source in sources], self.transform[:6], (self.width, self.height)
        self.identity = hashlib.sha256(repr(("mosaic", *parts)).encode()).hexdigest()
        self.placement = lru_cache(maxsize=_PLACEMENTS)(partial(placement_of, self))
        self._recent = RecentWindows(self._read_window)
        finer = sorted(range(len(sources)), key=lambda number: (_fineness(sources, number), number))
        self._layers = [AlignedLayer(self, sources[number]) for number in finer]
        self._boxes = [self._pixel_box(boxes[number]) for number in finer]

    def close(self) -> None:
        """Forget windows; the rasters are closed by whoever opened them."""
        self._recent.forget()

    def read(self, window: GridWindow) -> WindowImage:
        """Read a window of the grid.

        Raises:
            RasterError: A file is gone, has changed, or is damaged there.
        """
        with self._turn:
            return self._recent(window)

    def read_at(self, columns: FloatArray, rows: FloatArray) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """As :meth:`.source.RasterSource.read_at`."""
        finite = np.isfinite(columns) & np.isfinite(rows)
        box = _box_of(columns[finite], rows[finite])
        with self._turn:
            return self._seen([partial(layer.read_at, columns, rows) for layer in self._near(box)], columns.shape)

    def read_pixels(
        self, column_off: float, row_off: float, width: float, height: float, out_width: int, out_height: int
    ) -> WindowImage:
        """As :meth:`.source.RasterSource.read_pixels`."""
        step = Affine(width / out_width, 0.0, column_off, 0.0, height / out_height, row_off)
        ys, xs = np.mgrid[:out_height, :out_width] + 0.5
        rgb, valid = self.read_at(*apply_affine(step, xs, ys))
        level = round(float(np.log2(max(step.a, step.e))))
        return WindowImage(rgb, valid, self.transform @ step, level, (False, False, False, False))

    def _read_window(self, window: GridWindow) -> WindowImage:
        if window.is_across and self.goes_round:
            return read_across(self, window)
        place = self.placement(window)
        corners = place.pixels_of(np.array([0, WINDOW, 0, WINDOW]), np.array([0, 0, WINDOW, WINDOW]))
        images = [partial(_colours, layer, window) for layer in self._near(_box_of(*corners))]
        rgb, valid = self._seen(images, (WINDOW, WINDOW))
        return WindowImage(rgb, valid, self.transform @ place.to_pixels, window.level, (False, False, False, False))

    def _near(self, box: FloatArray) -> list[AlignedLayer]:
        """Layers that may reach into a box of pixels: left, top, right, bottom; the topmost first."""
        return [
            layer
            for layer, own in zip(self._layers, self._boxes, strict=True)
            if (own[:2] <= box[2:]).all() and (own[2:] >= box[:2]).all()
        ]

    def _pixel_box(self, bounds: FloatArray) -> FloatArray:
        columns, rows = self.pixels_of(bounds[[0, 2]], bounds[[3, 1]])
        return np.array([columns[0], rows[0], columns[1], rows[1]]) + (-1, -1, 1, 1)

    @staticmethod
    def _seen(
        readers: Sequence[Callable[[], tuple[NDArray[np.uint8], NDArray[np.bool_]]]], shape: tuple[int, ...]
    ) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """What is seen from above; what lies under others throughout is not read."""
        rgb, valid = np.full((*shape, 3), FILL, dtype=np.uint8), np.zeros(shape, dtype=bool)
        for read in readers:
            if valid.all():
                break
            colours, known = read()
            new = known & ~valid
            rgb[new] = colours[new]
            valid |= known
        return rgb, valid


def open_mosaic(first: RasterReference, more: Sequence[RasterReference], stack: ExitStack) -> RasterSource:
    """Open what is to be mapped: one raster, or several as one.

    Args:
        first: The raster whose CRS the result has.
        more: Further ones, in order; where rasters are as fine as each other the earlier one is seen.
        stack: Closes them.

    Raises:
        RasterError: One of them cannot be read, lies on another body, or has no georeference.
    """
    sources = [stack.enter_context(RasterSource.open(reference, flat=True)) for reference in (first, *more)]
    return stack.enter_context(MosaicSource(sources)) if more else sources[0]


def _colours(layer: AlignedLayer, window: GridWindow) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    image = layer.read(window)
    return image.rgb, image.valid


def _require_one_body(sources: Sequence[RasterSource]) -> None:
    for source in sources:
        if source.crs is None:
            raise RasterError(
                f"{source.name} has no georeference, so nobody knows where it lies beside the others. Give it a CRS "
                "and a geotransform, or map it by itself."
            )
    first = sources[0]
    others = [
        f"{source.name} on {body_name(source.crs)}"
        for source in sources[1:]
        if source.crs is not None and first.crs is not None and not same_body(first.crs, source.crs)
    ]
    if others and first.crs is not None:
        raise RasterError(
            f"{first.name} lies on {body_name(first.crs)}, but {', '.join(others)}. One map lies on one body: map them "
            "one by one."
        )


def _fineness(sources: Sequence[RasterSource], number: int) -> int:
    finest = min(source.pixel_m for source in sources)
    return math.floor(math.log(sources[number].pixel_m / finest) / math.log(_AS_FINE))


def _pixel(first: RasterSource, pixel_m: float) -> tuple[float, float]:
    """Width and height of the grid's pixels in units of the first raster's CRS."""
    a, b, _, d, e, _ = first.transform[:6]
    finer = 1.0 if first.pixel_m <= pixel_m * _AS_FINE else pixel_m / first.pixel_m
    return math.hypot(a, d) * finer, math.hypot(b, e) * finer


def _bounds_on(first: RasterSource, source: RasterSource) -> FloatArray:
    """Left, bottom, right and top of a raster in the CRS of the first, on the turn that is nearest to it.

    Raises:
        RasterError: It cannot be laid on the first raster's map.
    """
    columns, rows = np.meshgrid(np.linspace(0, source.width, _SPREAD), np.linspace(0, source.height, _SPREAD))
    xs, ys = transform_function(source.crs, first.crs)(*(v.ravel() for v in source.coordinates_of(columns, rows)))
    known = np.isfinite(xs) & np.isfinite(ys)
    if not known.any():
        raise RasterError(f"{source.name} lies where the map of {first.name} does not reach. Map it by itself.")
    box = np.array([xs[known].min(), ys[known].min(), xs[known].max(), ys[known].max()])
    turn = turn_of(first.crs)
    if turn is not None:
        left, _, right, _ = first.ground.bounds
        shift = round(((left + right) / 2 - (box[0] + box[2]) / 2) / turn) * turn
        box[[0, 2]] += shift
    return box


def _box_of(columns: FloatArray, rows: FloatArray) -> FloatArray:
    if not columns.size:
        return np.array([0.0, 0.0, -1.0, -1.0])
    return np.array([columns.min(), rows.min(), columns.max(), rows.max()])
