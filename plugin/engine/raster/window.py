"""A window of the fixed grid on a raster; :mod:`.grid` finds the one that is wanted."""

from __future__ import annotations

from dataclasses import dataclass

WINDOW = 1024
STRIDE = 512


@dataclass(frozen=True)
class GridWindow:
    """A window by its pyramid level and its place in the grid of that level."""

    level: int
    column: int
    row: int

    @property
    def pixels_per_sample(self) -> float:
        """Native pixels along a side of a sample."""
        return float(2.0**self.level)

    @property
    def pixel_bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom in native columns and rows."""
        step = self.pixels_per_sample
        left, top = self.column * STRIDE * step, self.row * STRIDE * step
        return left, top, left + WINDOW * step, top + WINDOW * step
