"""What is common to a raster and to another layer of its ground, see :class:`.source.RasterSource`."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from .image import WindowImage
from .placement import Placement
from .window import GridWindow


class GridLayer(Protocol):
    """Pixels in the windows of a grid.

    Attributes:
        name: Short name for messages.
        identity: Changes when anything does that the pixels depend on.
        width, height: Of the raster whose grid it is, in pixels.
        borrowed: The grid is another raster's, so that the layer may end anywhere within it.
    """

    name: str
    identity: str
    width: int
    height: int
    borrowed: bool

    def placement(self, window: GridWindow, /) -> Placement:
        """Where a window lies."""

    def read(self, window: GridWindow, /) -> WindowImage:
        """Read a window."""

    def samples_of(
        self, window: GridWindow, columns: Any, rows: Any
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Where native columns and rows lie in a window, in samples from its upper left corner."""
