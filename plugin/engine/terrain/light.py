"""Sunlight on heights: reflectance, cast shadows, and what a camera makes of them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .relief import Floats


def reflectance(height: Floats, elevation: float, azimuth: float, lunar_weight: float) -> Floats:
    """Lunar–Lambert brightness of a surface seen from straight above (McEwen 1991, Icarus 92, 298).

    Args:
        height: (H, W) heights in samples.
        elevation: Sun's elevation in radians.
        azimuth: Direction towards the sun in radians, from +column towards +row.
        lunar_weight: 0 is Lambert's law, 1 Lommel and Seeliger's.

    Returns:
        (H, W), about the sine of the elevation on level ground.
    """
    slope_row, slope_column = np.gradient(height)
    norm = 1 / np.sqrt(1 + slope_row**2 + slope_column**2)
    sun_column = np.float32(np.cos(azimuth) * np.cos(elevation))
    sun_row = np.float32(np.sin(azimuth) * np.cos(elevation))
    incidence = (np.float32(np.sin(elevation)) - slope_column * sun_column - slope_row * sun_row) * norm
    incidence = np.maximum(incidence, 0)
    seeliger = 2 * incidence / (incidence + norm + np.float32(1e-3))
    result: Floats = (np.float32(lunar_weight) * seeliger + np.float32(1 - lunar_weight) * incidence).astype(np.float32)
    return result


def shadowed(height: Floats, elevation: float, azimuth: float) -> NDArray[np.bool_]:
    """Where higher ground towards the sun hides it.

    The highest line of sight is gathered by doubling: after n steps each sample knows the ground 2ⁿ samples ahead, so a
    scene takes the logarithm of its size in steps.

    Args:
        height: (H, W) heights in samples.
        elevation: Sun's elevation in radians.
        azimuth: Direction towards the sun in radians, from +column towards +row.
    """
    rise = np.tan(elevation)
    horizon = height.copy()
    step = 1
    while step < max(height.shape):
        columns, rows = round(step * np.cos(azimuth)), round(step * np.sin(azimuth))
        drop = np.float32(np.hypot(columns, rows) * rise)
        if drop > float(np.ptp(height)):
            break
        here, there = _shifted(height.shape, rows, columns)
        np.maximum(horizon[here], horizon[there].copy() - drop, out=horizon[here])
        step *= 2
    hidden: NDArray[np.bool_] = horizon > height + np.float32(0.05)
    return hidden


def _shifted(shape: tuple[int, ...], rows: int, columns: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Windows of the samples that have a neighbour at this offset, and of those neighbours."""

    def pair(length: int, offset: int) -> tuple[slice, slice]:
        if offset >= 0:
            return slice(0, max(length - offset, 0)), slice(offset, length)
        return slice(-offset, length), slice(0, max(length + offset, 0))

    here_rows, there_rows = pair(shape[0], rows)
    here_columns, there_columns = pair(shape[1], columns)
    return (here_rows, here_columns), (there_rows, there_columns)


def photograph(radiance: Floats, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Blur, noise, striping and an eight-bit contrast stretch.

    Args:
        radiance: (H, W), not negative.
        rng: Source of randomness.

    Returns:
        (H, W) eight-bit picture.
    """
    picture = ndimage.gaussian_filter(radiance, rng.choice([0.0, 0.5, 0.8, 1.2, 2.0], p=[0.2, 0.3, 0.25, 0.15, 0.1]))
    low, high = np.percentile(picture[::4, ::4], [rng.uniform(0, 2), rng.uniform(98, 100)])
    span = max(float(high - low), 1e-3)
    picture = (picture - np.float32(low)) / np.float32(span)
    picture = np.clip(picture, 0, 1) ** np.float32(np.exp(rng.normal(0, 0.25)))
    noise = rng.choice([0.0, 0.01, 0.025, 0.06], p=[0.2, 0.4, 0.3, 0.1])
    picture = picture + rng.standard_normal(picture.shape, dtype=np.float32) * np.float32(noise)
    if rng.random() < 0.2:
        picture = picture + rng.normal(0, 0.02, (1, picture.shape[1])).astype(np.float32)
    floor, gain = rng.uniform(0, 60), rng.uniform(120, 195)
    result: NDArray[np.uint8] = np.clip(floor + gain * picture, 0, 255).astype(np.uint8)
    return result
