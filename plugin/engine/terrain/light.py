"""Sunlight on heights: reflectance, cast shadows, light of the sky."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .relief import Floats

# share of Lommel and Seeliger's law by phase angle in degrees, as measured on the Moon (McEwen 1996, LPSC 27, 841)
_LUNAR_SHARE = (-1.46e-6, 0.242e-3, -0.019, 1.0)


@dataclass(frozen=True)
class Sun:
    """Where the sun stands, in degrees.

    ``azimuth`` is the direction towards the sun, clockwise from the picture's right, as the sub-solar azimuth of PDS
    labels is.
    """

    elevation: float
    azimuth: float


@dataclass(frozen=True)
class Light:
    """A sun, the share of Lommel and Seeliger's law in the ground's reflectance, and the sky's share of the light."""

    sun: Sun
    lunar: float
    sky: float


def lunar_share(sun: Sun) -> float:
    """Weight of Lommel and Seeliger's law for a camera that looks straight down, where the phase is the incidence."""
    return float(np.clip(np.polyval(_LUNAR_SHARE, 90 - sun.elevation), 0, 1))


def reflectance(height: Floats, sun: Sun, share: float) -> Floats:
    """Lunar–Lambert brightness of a surface seen from straight above (McEwen 1991, Icarus 92, 298).

    Args:
        height: (H, W) heights in samples.
        sun: Where the sun stands.
        share: 0 is Lambert's law, 1 Lommel and Seeliger's.

    Returns:
        (H, W), relative to level ground.
    """
    elevation, azimuth = np.radians(sun.elevation), np.radians(sun.azimuth)
    slope_row, slope_column = np.gradient(height)
    norm = 1 / np.sqrt(1 + slope_row**2 + slope_column**2)
    sun_column = np.float32(np.cos(azimuth) * np.cos(elevation))
    sun_row = np.float32(np.sin(azimuth) * np.cos(elevation))
    level = np.float32(np.sin(elevation))
    incidence = np.maximum((level - slope_column * sun_column - slope_row * sun_row) * norm, 0)
    seeliger = incidence / (incidence + norm) * ((level + 1) / level)
    result: Floats = np.float32(share) * seeliger + np.float32(1 - share) * incidence / level
    return result.astype(np.float32)


def sunlit(height: Floats, sun: Sun) -> Floats:
    """Share of the sun that reaches each sample past higher ground: 0 in cast shadow, 1 in the sun.

    Lines of sight are followed exactly: the scene is sheared so that they run along one axis, and the highest line so
    far is carried along it. The shadow's border is about a sample wide.

    Args:
        height: (H, W) heights in samples.
        sun: Where the sun stands.
    """
    azimuth = np.radians(sun.azimuth)
    across, along = np.sin(azimuth), np.cos(azimuth)
    ground = height
    if swapped := bool(abs(across) > abs(along)):
        ground, across, along = ground.T, along, across
    if mirrored := bool(along < 0):
        ground, along = ground[:, ::-1], -along
    drop = np.float32(np.tan(np.radians(sun.elevation)) / along)  # of a sun ray from one column to the next
    columns = np.arange(ground.shape[1], dtype=np.float32)
    shift = columns * np.float32(across / along)
    shift -= max(float(shift.max()), 0.0)
    rows = np.arange(ground.shape[0] + int(np.ceil(-float(shift.min()))) + 1, dtype=np.float32)
    sheared = _at_rows(ground, rows[:, None] + shift)
    level = sheared - columns * drop
    rays = np.maximum.accumulate(level[:, ::-1], axis=1)[:, ::-1]
    below = _at_rows(rays - level, rows[: ground.shape[0], None] - shift)
    # a sample is in the dark altogether when the ray passes half a sample's drop above it
    lit = 1 - np.clip((below - np.float32(0.02)) / max(drop / 2, np.float32(0.05)), 0, 1)
    if mirrored:
        lit = lit[:, ::-1]
    result: Floats = lit.T if swapped else lit
    return result


def _at_rows(values: Floats, rows: Floats) -> Floats:
    """Each column's values at fractional rows, linear between samples."""
    rows = np.clip(rows, 0, values.shape[0] - 1)
    low = np.minimum(rows.astype(np.int32), values.shape[0] - 2)
    part = rows - low
    columns = np.arange(values.shape[1])[None, :]
    result: Floats = values[low, columns] * (1 - part) + values[low + 1, columns] * part
    return result
