"""What wind builds: barchans, fields of transverse dunes, and fields of transverse ripples.

Sources:
    Barchans: Hesp & Hastings 1998, Geomorphology 22, 193 (height about a tenth of the width; slip faces of about 32
    degrees, windward sides of about 10). Transverse aeolian ridges: Balme et al. 2008, Geomorphology 101, 703, and
    Zimbelman 2010, Geomorphology 121, 22 (nearly symmetric, sharp crests, slopes of about 15 degrees).
"""

from __future__ import annotations

import numpy as np

from .ground import Ground
from .relief import Floats, Patch, smooth_step

SLIP_FACE = 0.62  # tan 32 degrees
WINDWARD = 0.18  # tan 10 degrees
RIDGE_SIDE = 0.27  # tan 15 degrees


def barchan(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """Build a crescent dune whose horns point down the wind; ``radius`` is half its width, the mask its whole foot."""
    turn = ground.wind + rng.normal(0, 0.06)
    patch = Patch(ground.size, centre, radius, rng, reach=2.2, roughness=0.0, turn=turn)
    if not patch.r.size:
        return
    lean = np.float32(1 + rng.normal(0, 0.12))
    across = patch.v / np.float32(radius) * np.where(patch.v > 0, lean, 1 / lean) + np.float32(0.06) * ground.noise(
        patch.window, "smooth"
    )
    crest_height = np.float32(0.2 * radius * rng.uniform(0.8, 1.2)) * np.maximum(1 - across**2, 0)
    crest = np.float32(radius * rng.uniform(0.7, 1.3)) * across**2 - np.float32(0.3 * radius)
    behind = patch.u - crest  # positive on the slip face
    windward = np.clip(1 + WINDWARD * behind / np.maximum(crest_height, 1e-3), 0, 1)
    # concave at the foot, convex at the top
    rising = crest_height * np.sin(0.5 * np.pi * windward) ** 1.5
    relief = np.maximum(np.where(behind > 0, crest_height - SLIP_FACE * behind, rising), 0).astype(np.float32)
    inside = relief > 0.005 * radius
    ground.add("barchan", patch.window, inside, relief, _sand(inside, rng))


def dune_field(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """Build a field of transverse dunes; the mask is the whole field."""
    wave = max(radius * rng.uniform(0.1, 0.28), 7.0)
    slip = WINDWARD / (WINDWARD + SLIP_FACE)
    _waves(ground, "dune_field", _field(ground, centre, radius, rng), wave, 1 - slip, rng)


def ripple_field(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """Build a field of transverse aeolian ridges, often bright; the mask is the whole field."""
    wave = float(np.clip(radius * rng.uniform(0.05, 0.12), 5.0, 16.0))
    _waves(ground, "ripple_field", _field(ground, centre, radius, rng), wave, 0.5, rng)


def _field(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> Patch:
    return Patch(
        ground.size,
        centre,
        radius,
        rng,
        reach=1.6,
        roughness=rng.uniform(0.08, 0.22),
        axis_ratio=rng.uniform(1, 2.5),
        orders=11,
    )


def _waves(ground: Ground, kind: str, patch: Patch, wave: float, crest_at: float, rng: np.random.Generator) -> None:
    """Ridges across the wind within the patch, with forks where the phase jumps between neighbours."""
    if not patch.r.size:
        return
    rows, columns = np.mgrid[patch.window].astype(np.float32)
    along = columns * np.float32(np.cos(ground.wind)) + rows * np.float32(np.sin(ground.wind))
    bend = ground.noise(patch.window, "smooth") * np.float32(rng.uniform(0.3, 1.0))
    bend = bend + ground.noise(patch.window, "rough") * np.float32(rng.uniform(0.03, 0.1))
    phase = (along / np.float32(wave) + bend) % 1.0
    rising = phase < crest_at
    ridge = np.where(rising, phase / crest_at, (1 - phase) / (1 - crest_at))
    body = smooth_step(patch.r, 1.0, 0.85)
    # crests are not all equally high, and low ones leave bare ground between
    swell = np.clip(0.75 + 0.3 * ground.noise(patch.window, "smooth"), 0.25, 1.2)
    ridge = np.maximum(ridge - rng.uniform(0.0, 0.35), 0)
    steep = SLIP_FACE * (1 - crest_at) if crest_at > 0.6 else RIDGE_SIDE * 0.5
    relief = np.float32(wave * steep) * ridge * swell * body
    inside = patch.r < 0.97
    ground.add(kind, patch.window, inside, relief, _sand(body, rng, ridge if crest_at <= 0.6 else None))


def _sand(body: Floats, rng: np.random.Generator, ridge: Floats | None = None) -> Floats | None:
    """Dark sand, or bright dust on the ridges, or none of both."""
    kind = rng.random()
    if ridge is not None and kind < 0.5:
        return np.asarray(1 + rng.uniform(0.1, 0.35) * ridge * body, dtype=np.float32)
    if kind < 0.75:
        return np.asarray(1 - rng.uniform(0.12, 0.45) * body, dtype=np.float32)
    return None
