"""Heights without landforms, and the random shapes that landforms are made of. Lengths and heights are in samples."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def fractal(size: int, exponent: float, rng: np.random.Generator, stretch: float = 1.0) -> Floats:
    """A self-affine random surface by spectral synthesis (Voss 1988, in *The Science of Fractal Images*).

    Args:
        size: Samples along each side.
        exponent: Fall of the amplitude with frequency; 1 is very rough, 2.5 smooth.
        rng: Source of randomness.
        stretch: Elongation along a random direction, as of layered or wind-carved ground.

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
        angle: Angles in radians, any shape.
        roughness: Size of the deviation: 0 a circle, 0.05 a natural crater, 0.3 a ragged patch.
        rng: Source of randomness.
        orders: Number of harmonics; more give a finer border.
    """
    radius = np.ones_like(angle)
    for order in range(2, orders + 2):
        amplitude = np.float32(roughness * rng.normal() / order**0.9)
        radius += amplitude * np.cos(order * angle + np.float32(rng.uniform(0, 2 * np.pi)))
    return np.maximum(radius, np.float32(0.25))


class Patch:
    """The part of a scene around a landform, with polar coordinates scaled to the landform's outline."""

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
        """
        column, row = centre
        span = reach * radius * max(axis_ratio, 1.0) ** 0.5 + 2
        self.rows = slice(max(int(row - span), 0), min(int(row + span) + 1, size))
        self.columns = slice(max(int(column - span), 0), min(int(column + span) + 1, size))
        dy = (np.arange(self.rows.start, self.rows.stop, dtype=np.float32) - np.float32(row))[:, None]
        dx = (np.arange(self.columns.start, self.columns.stop, dtype=np.float32) - np.float32(column))[None, :]
        turn = rng.uniform(0, np.pi)
        cosine, sine = np.float32(np.cos(turn)), np.float32(np.sin(turn))
        squeeze = np.float32(axis_ratio**0.5)
        self.u = (dx * cosine + dy * sine) / squeeze
        self.v = (dy * cosine - dx * sine) * squeeze
        self.angle: Floats = np.arctan2(self.v, self.u)
        outline = outline_radius(self.angle, roughness, rng, orders) if roughness else np.float32(1.0)
        self.r: Floats = np.hypot(self.u, self.v) / (np.float32(radius) * outline)

    @property
    def window(self) -> tuple[slice, slice]:
        """Rows and columns of the scene that the patch covers."""
        return self.rows, self.columns

    @property
    def empty(self) -> bool:
        """True when the patch lies outside the scene."""
        return self.r.size == 0


def smooth_step(values: Floats, start: float, end: float) -> Floats:
    """0 before ``start``, 1 after ``end``, a smooth S between; also falling when ``start`` > ``end``."""
    t = np.clip((values - np.float32(start)) / np.float32(end - start), 0, 1)
    result: Floats = t * t * (3 - 2 * t)
    return result
