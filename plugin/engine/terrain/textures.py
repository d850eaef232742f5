"""Ground before landforms: fractal relief, layers, and small forms that nobody outlines."""

from __future__ import annotations

import numpy as np

from .flows import distance_to_line, meander
from .light import Sun
from .relief import Floats, fractal, smooth_step


def fractal_ground(size: int, sun: Sun, rng: np.random.Generator) -> Floats:
    """Heights of fractal ground, smooth at large and rough at small scale.

    Slopes grow with the sun's height: a mapper has pictures taken under a sun that shows the forms, and under a low sun
    rough ground would be a chaos of shadows.
    """
    wide = fractal(size, rng.uniform(1.8, 2.4), rng, stretch=rng.choice([1.0, 1.0, 1.0, 1.8]))
    fine = fractal(size, rng.uniform(1.1, 1.6), rng)
    contrast = float(np.tan(np.radians(min(sun.elevation, 45))))
    height = wide * np.float32(contrast * rng.uniform(0.02, 0.12) / _slope(wide))
    steep = min(contrast, 0.6) * np.exp(rng.uniform(np.log(0.03), np.log(0.22)))
    result: Floats = height + fine * np.float32(steep / _slope(fine))
    return result


def _slope(height: Floats) -> float:
    """Root mean square slope from sample to sample."""
    return float(np.hypot(np.diff(height, axis=0).std(), np.diff(height, axis=1).std()))


def layered(height: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Cut ground into layers of hard and soft rock: benches with scarps, and a brightness for each layer.

    Args:
        height: (H, W) heights in samples.
        rng: Source of randomness.

    Returns:
        The new heights, and brightness as a factor.
    """
    count = int(rng.integers(6, 22))
    range_ = max(float(np.ptp(height)), 1e-3)
    # layers are of unequal thickness and dip a little
    rows, columns = np.mgrid[: height.shape[0], : height.shape[1]].astype(np.float32) / height.shape[0] - 0.5
    dip, turn = rng.uniform(0, 0.3), rng.uniform(0, 2 * np.pi)
    level = (height - height.min()) / range_ + dip * (
        rows * np.float32(np.sin(turn)) + columns * np.float32(np.cos(turn))
    )
    edges = np.sort(rng.uniform(-0.5, 1.5, 2 * count)).astype(np.float32)
    number = np.clip(np.searchsorted(edges, level) - 1, 0, 2 * count - 2)
    low, high = edges[number], edges[number + 1]
    part = (level - low) / np.maximum(high - low, 1e-4)
    stepped = low + (high - low) * smooth_step(part, 0.55, 0.95)
    hardness = np.float32(rng.uniform(0.5, 0.95))
    new = height + (stepped - level) * hardness * np.float32(range_)
    shades = rng.normal(1, rng.uniform(0.01, 0.07), 2 * count).astype(np.float32)
    return new.astype(np.float32), np.clip(shades[number], 0.6, 1.4)


def clutter(height: Floats, wind: float, rng: np.random.Generator) -> Floats:
    """Heights of things that nobody outlines: patches of small ripples, wrinkle ridges, knobs."""
    size = height.shape[0]
    added = np.zeros_like(height)
    if rng.random() < 0.35:
        added += _ripples(size, wind, rng)
    if rng.random() < 0.15:
        for _ in range(int(rng.integers(1, 3))):
            added += _ridge(size, rng)
    if rng.random() < 0.4:
        _knobs(added, rng)
    return added


def _ripples(size: int, wind: float, rng: np.random.Generator) -> Floats:
    """Ripples of a few samples' wavelength in the hollows of a random field."""
    rows, columns = np.mgrid[:size, :size].astype(np.float32)
    wave = rng.uniform(4, 9)
    along = columns * np.float32(np.cos(wind)) + rows * np.float32(np.sin(wind))
    phase = along / np.float32(wave) + fractal(size, 1.5, rng) * np.float32(rng.uniform(0.3, 0.8))
    where = smooth_step(fractal(size, 1.9, rng), rng.uniform(-1.5, 0.6), 1.4)
    result: Floats = np.sin(2 * np.pi * phase) * where * np.float32(wave * rng.uniform(0.008, 0.03))
    return result


def _ridge(size: int, rng: np.random.Generator) -> Floats:
    """A wrinkle ridge: a broad arch with a narrow crest along a sinuous line (Plescia & Golombek 1986).

    The paper is Geol. Soc. Am. Bull. 97, 1289.
    """
    width = size * rng.uniform(0.006, 0.025)
    centre = (float(rng.uniform(0, size)), float(rng.uniform(0, size)))
    distance = distance_to_line(meander(size, centre, width, rng), size) / np.float32(width)
    uneven = np.clip(1 + 0.5 * fractal(size, 1.8, rng), 0.1, 2)
    profile = 0.6 * np.exp(-(distance**2) / 2) + 0.4 * np.exp(-(distance**2) * 4)
    result: Floats = (profile * uneven).astype(np.float32) * np.float32(width * rng.uniform(0.04, 0.16))
    return result


def _knobs(height: Floats, rng: np.random.Generator) -> None:
    """Small hills of a few samples, in clusters."""
    size = height.shape[0]
    heart, spread = rng.uniform(0, size, 2), size * rng.uniform(0.1, 0.5)
    for _ in range(int(rng.integers(10, 160))):
        row, column = (int(value) for value in heart + rng.normal(0, spread, 2))
        radius = float(rng.uniform(1.2, 5))
        span = int(2.5 * radius) + 1
        if not (span <= row < size - span and span <= column < size - span):
            continue
        y, x = np.ogrid[-span : span + 1, -span : span + 1]
        bump = np.exp(-(x * x + y * y) / (2 * (radius / 1.6) ** 2)) * radius * rng.uniform(0.1, 0.5)
        height[row - span : row + span + 1, column - span : column + span + 1] += bump.astype(np.float32)
