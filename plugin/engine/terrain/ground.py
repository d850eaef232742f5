"""A surface under construction, and the landforms built on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from .relief import Floats, Mask, Window, fractal

Body = Literal["mars", "moon"]


@dataclass(frozen=True)
class Built:
    """A landform on the ground: where, and by how much it changed heights (added) and brightness (a factor)."""

    kind: str
    window: Window
    inside: Mask
    rise: Floats
    tint: Floats | None = None


@dataclass
class Ground:
    """Heights in samples, brightness relative to average ground, and the share of the sky's light that arrives.

    ``metres`` is the ground length of a sample. ``wind`` is the direction that sand moves to, in radians from +column
    towards +row; it is one for the whole scene.
    """

    height: Floats
    albedo: Floats
    metres: float
    body: Body
    wind: float
    rng: np.random.Generator
    built: list[Built] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.sky: Floats = np.ones_like(self.height)
        self._top = np.full(self.height.shape, -1, dtype=np.int32)
        self._noise = {"rough": fractal(self.size, 1.65, self.rng), "smooth": fractal(self.size, 2.1, self.rng)}

    @property
    def size(self) -> int:
        """Samples along each side."""
        return int(self.height.shape[0])

    @property
    def window(self) -> Window:
        """The whole scene."""
        return slice(0, self.size), slice(0, self.size)

    def noise(self, window: Window, character: Literal["rough", "smooth"]) -> Floats:
        """Random relief for the window's shape with standard deviation of about 1; another at each call."""
        field_ = self._noise[character]
        rows, columns = (part.stop - part.start for part in window)
        top, left = (int(self.rng.integers(self.size - length + 1)) for length in (rows, columns))
        piece = field_[top : top + rows, left : left + columns]
        return piece[:: self.rng.choice([-1, 1]), :: self.rng.choice([-1, 1])]

    def add(self, kind: str, window: Window, inside: Mask, rise: Floats, tint: Floats | None = None) -> None:
        """Change the ground within a window and remember the landform; one outside the scene is left out."""
        if not inside.any():
            return
        rise = rise.astype(np.float32)
        self.height[window] += rise
        if tint is not None:
            tint = tint.astype(np.float32)
            self.albedo[window] *= tint
        self._top[window][inside] = len(self.built)
        self.built.append(Built(kind, window, inside, rise, tint))

    def group(self, kind: str, members: list[Built]) -> None:
        """Remember landforms that already stand on the ground as one landform."""
        rows = slice(min(item.window[0].start for item in members), max(item.window[0].stop for item in members))
        columns = slice(min(item.window[1].start for item in members), max(item.window[1].stop for item in members))
        inside = np.zeros((rows.stop - rows.start, columns.stop - columns.start), dtype=bool)
        rise = np.zeros(inside.shape, dtype=np.float32)
        for item in members:
            part = tuple(
                slice(own.start - whole.start, own.stop - whole.start)
                for own, whole in zip(item.window, (rows, columns), strict=True)
            )
            inside[part] |= item.inside
            rise[part] += item.rise
        self.built.append(Built(kind, (rows, columns), inside, rise))

    def place(self, radius: float) -> tuple[float, float]:
        """Column and row for a landform of this radius, mostly on ground that no landform has taken."""
        best, least = (0.0, 0.0), np.inf
        for _ in range(8):
            column, row = self.rng.uniform(0.05, 0.95, 2) * self.size
            around = tuple(slice(max(int(at - radius), 0), int(at + radius) + 1) for at in (row, column))
            taken = float((self._top[around] >= 0).mean())
            if taken < least:
                best, least = (float(column), float(row)), taken
        return best

    def covered(self, index: int) -> float:
        """Share of a landform that later ones lie on."""
        item = self.built[index]
        if item.kind == "pit_chain":
            return 0.0
        return float((self._top[item.window][item.inside] > index).mean())
