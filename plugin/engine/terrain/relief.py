"""Random shapes that ground and landforms are made of. Lengths and heights are in samples."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]
Window = tuple[slice, slice]

_OUTLINE_ANGLES = np.linspace(-np.pi, np.pi, 721)


def fractal(size: int, exponent: float, rng: np.random.Generator, stretch: float = 1.0) -> Floats:
    """A self-affine random surface by spectral synthesis (Voss 1988, in *The Science of Fractal Images*).

    Args:
        size: Samples along each side.
        exponent: Fall of the amplitude with frequency, the Hurst exponent plus one; 1 is very rough, 2.5 smooth.
        rng: Source of randomness.
        stretch: Elongation along a random direction, as of wind-carved ground.

    Returns:
        (size, size) with mean 0 and standard deviation 1.
    """
    vertical = np.fft.fftfreq(size)[:, None]
    horizontal = np.fft.rfftfreq(size)[None, :]
    if stretch != 1.0:
        angle = rng.uniform(0, np.pi)
        along = horizontal * np.cos(angle) + vertical * np.sin(angle)
        across = vertical * np.cos(angle) - horizontal * np.sin(angle)
        vertical, horizontal = across, along * stretch
    radius = np.hypot(vertical, horizontal).astype(np.float32)
    radius[0, 0] = 1.0
    noise = rng.standard_normal((2, *radius.shape), dtype=np.float32)
    spectrum = (noise[0] + 1j * noise[1]) * radius**-exponent
    spectrum[0, 0] = 0.0
    surface: Floats = np.fft.irfft2(spectrum, s=(size, size)).astype(np.float32)
    return surface / max(float(surface.std()), 1e-9)


def outline_radius(angle: Floats, roughness: float, rng: np.random.Generator, orders: int = 9) -> Floats:
    """Relative radius of an irregular closed outline at the given angles; its mean is close to 1.

    Args:
        angle: Angles in radians, between -π and π, any shape.
        roughness: Size of the deviation: 0 a circle, 0.05 a natural crater, 0.3 a ragged patch.
        rng: Source of randomness.
        orders: Number of harmonics; more give a finer border.
    """
    order = np.arange(2, orders + 2)
    amplitude = roughness * rng.standard_normal(orders) / order**0.9
    phase = rng.uniform(0, 2 * np.pi, orders)
    radius = 1 + amplitude @ np.cos(order[:, None] * _OUTLINE_ANGLES + phase[:, None])
    result: Floats = np.interp(angle, _OUTLINE_ANGLES, np.maximum(radius, 0.25)).astype(np.float32)
    return result


class Patch:
    """The part of a scene around a landform, with coordinates scaled to the landform's outline.

    ``u`` and ``v`` are samples along and across its long axis, stretched so that the outline is about a circle;
    ``r`` is 0 in the centre and 1 on the outline; ``angle`` belongs to ``u`` and ``v``.
    """

    def __init__(
        self,
        size: int,
        centre: tuple[float, float],
        radius: float,
        rng: np.random.Generator,
        *,
        reach: float = 2.5,
        roughness: float = 0.04,
        axis_ratio: float = 1.0,
        orders: int = 9,
        turn: float | None = None,
    ) -> None:
        """Cut the square that ``reach`` radii around the centre cover.

        Args:
            size: Samples along each side of the scene.
            centre: Column and row of the centre.
            radius: Mean radius of the outline in samples.
            rng: Source of randomness.
            reach: How many radii around the centre the landform changes.
            roughness: See :func:`outline_radius`.
            axis_ratio: Long over short axis.
            orders: See :func:`outline_radius`.
            turn: Direction of the long axis in radians, from +column towards +row; None for any.
        """
        column, row = centre
        self.radius = radius
        span = reach * radius * max(axis_ratio, 1.0) ** 0.5 + 2
        self.rows = slice(max(int(row - span), 0), max(min(int(row + span) + 1, size), 0))
        self.columns = slice(max(int(column - span), 0), max(min(int(column + span) + 1, size), 0))
        dy = (np.arange(self.rows.start, self.rows.stop, dtype=np.float32) - np.float32(row))[:, None]
        dx = (np.arange(self.columns.start, self.columns.stop, dtype=np.float32) - np.float32(column))[None, :]
        angle = rng.uniform(0, np.pi) if turn is None else turn
        cosine, sine = np.float32(np.cos(angle)), np.float32(np.sin(angle))
        squeeze = np.float32(axis_ratio**0.5)
        self.u: Floats = ((dx * cosine + dy * sine) / squeeze).astype(np.float32, copy=False)
        self.v: Floats = ((dy * cosine - dx * sine) * squeeze).astype(np.float32, copy=False)
        self.angle: Floats = np.arctan2(self.v, self.u)
        self.r: Floats = (np.hypot(self.u, self.v) / np.float32(radius)).astype(np.float32, copy=False)
        if roughness:
            # the outline's dents fade towards the centre, or they would meet there like the ribs of an umbrella
            dents = outline_radius(self.angle, roughness, rng, orders) - np.float32(1)
            self.r /= 1 + dents * smooth_step(self.r, 0.1, 0.7)

    @property
    def window(self) -> Window:
        """Rows and columns of the scene that the patch covers."""
        return self.rows, self.columns

    @property
    def inward(self) -> Floats:
        """Samples from the outline towards the centre, about; negative outside."""
        result: Floats = (1 - self.r) * np.float32(self.radius)
        return result


def smooth_step(values: Floats, start: float, end: float) -> Floats:
    """0 before ``start``, 1 after ``end``, a smooth S between; also falling when ``start`` > ``end``."""
    t = np.clip((values - np.float32(start)) / np.float32(end - start), 0, 1)
    result: Floats = t * t * (3 - 2 * t)
    return result


def power_law(count: int, smallest: float, largest: float, slope: float, rng: np.random.Generator) -> Floats:
    """Sizes whose cumulative number falls with the power ``slope`` of the size, the largest first."""
    share = rng.random(count)
    tail = (largest / smallest) ** -slope
    sizes: Floats = (smallest * (share * (1 - tail) + tail) ** (-1 / slope)).astype(np.float32)
    return np.sort(sizes)[::-1]
