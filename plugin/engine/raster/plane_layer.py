"""A raster, or a further layer of its ground, in another plane than its own, on the windows of that plane's grid."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Protocol

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from .contrast import FILL
from .image import WindowImage, apply_affine
from .placement import Placement
from .plane import FloatArray
from .window import WINDOW, GridWindow

#: Windows that are kept.
_KEPT = 4

#: Stretched samples (H, W, 3) at native columns and rows (H, W), and where there is data: nowhere without numbers.
ReadAt = Callable[[FloatArray, FloatArray], tuple[NDArray[np.uint8], NDArray[np.bool_]]]
#: Where native columns and rows are meant, and these.
Part = tuple[NDArray[np.bool_], FloatArray, FloatArray]


class Plane(Protocol):
    """Pixels that lie elsewhere than those of the raster that they show."""

    @property
    def name(self) -> str:
        """Tells it from other planes of the raster."""

    @property
    def width(self) -> int:
        """In its own pixels."""

    @property
    def height(self) -> int:
        """In its own pixels."""

    def window_to_pixels(self, window: GridWindow, /) -> Affine:
        """Samples of a window to pixels of the plane."""

    def native(self, xs: FloatArray, ys: FloatArray, /) -> Iterator[Part]:
        """Native columns and rows (H, W) of pixels of the plane, in parts that each lie together on the raster."""


class Placed(Protocol):
    """A layer that is read at any places of a raster."""

    name: str
    identity: str

    def read_at(self, columns: FloatArray, rows: FloatArray, /) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
        """As :data:`ReadAt`."""


class PlaneLayer:
    """See the module; one of :class:`.layer.GridLayer`.

    Args:
        plane: Its grid, its windows.
        name: Of the layer.
        identity: Of the layer.
        borrowed: The layer may end anywhere.
        read_at: Reads it at native columns and rows of the raster.
    """

    def __init__(self, plane: Plane, name: str, identity: str, borrowed: bool, read_at: ReadAt) -> None:
        self.name, self.borrowed = name, borrowed
        self.width, self.height = plane.width, plane.height
        self.identity = hashlib.sha256(repr((identity, plane.name)).encode()).hexdigest()
        self._plane, self._read_at = plane, read_at
        self.read: Callable[[GridWindow], WindowImage] = lru_cache(maxsize=_KEPT)(self._read)

    def placement(self, window: GridWindow) -> Placement:
        """Where a window lies in the plane."""
        return Placement(self._plane.window_to_pixels(window), None)

    def samples_of(
        self, window: GridWindow, columns: Any, rows: Any
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Where pixels of the plane lie in a window, in samples from its upper left corner."""
        return self.placement(window).samples_of(columns, rows)

    def _read(self, window: GridWindow) -> WindowImage:
        """A window; its transform leads to pixels of the plane.

        Raises:
            RasterError: The raster cannot be read there.
        """
        to_pixels = self._plane.window_to_pixels(window)
        ys, xs = np.mgrid[:WINDOW, :WINDOW] + 0.5
        rgb, valid = np.full((WINDOW, WINDOW, 3), FILL, dtype=np.uint8), np.zeros((WINDOW, WINDOW), dtype=bool)
        for here, columns, rows in self._plane.native(*apply_affine(to_pixels, xs, ys)):
            colours, known = self._read_at(np.where(here, columns, np.nan), rows)
            rgb[here], valid[here] = colours[here], known[here]
        return WindowImage(rgb, valid, to_pixels, window.level, (False, False, False, False))


def layers_in(plane: Plane, source: Placed, others: Sequence[Placed]) -> tuple[PlaneLayer, ...]:
    """A raster, and further layers of its ground, in another plane."""
    own = PlaneLayer(plane, source.name, source.identity, False, source.read_at)
    return own, *(PlaneLayer(plane, one.name, one.identity, True, one.read_at) for one in others)
