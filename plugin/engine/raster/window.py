"""A window of the fixed grid on a raster; :mod:`.grid` finds the one that is wanted."""

from __future__ import annotations

from dataclasses import dataclass

WINDOW = 1024
STRIDE = 512
#: Samples that windows beside each other share where each place is needed once, with some ground around it.
OVERLAP = 128


@dataclass(frozen=True)
class GridWindow:
    """A window by its pyramid level and its place in the grid of that level.

    Attributes:
        level: Pyramid level.
        column, row: Strides from the upper left corner of the raster.
        right, down: Samples that it is moved from there; see :func:`.grid.windows_beside`.
        to_scale: Where pixels are sheared on the ground its samples are as large as those of its level elsewhere; those
            of other windows are larger there, so that neighbours overlap. See :mod:`.sheared_grid`.
    """

    level: int
    column: int
    row: int
    right: int = 0
    down: int = 0
    to_scale: bool = False

    @property
    def pixels_per_sample(self) -> float:
        """Native pixels along a side of a sample."""
        return float(2.0**self.level)

    @property
    def pixel_bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom in native columns and rows."""
        step = self.pixels_per_sample
        left, top = (self.column * STRIDE + self.right) * step, (self.row * STRIDE + self.down) * step
        return left, top, left + WINDOW * step, top + WINDOW * step

    @property
    def is_across(self) -> bool:
        """Whether it lies across the border of a map all around a body: see :func:`.grid.windows_across`."""
        return self.column < 0
