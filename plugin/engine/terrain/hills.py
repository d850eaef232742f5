"""Hills: mesas, volcanic cones, boulders.

Sources:
    Cones: Wood 1980, J. Volcanol. Geotherm. Res. 7, 387 (height 0.18 and summit crater 0.40 of the base's width when
    fresh); pitted cones of Mars are flatter (Fagents, Lanagan & Greeley 2002, Geol. Soc. Spec. Publ. 202, 295).
    Boulders: cumulative number falls with about the cube of the size (Hartmann 1969, Icarus 10, 201; Golombek et al.
    2003, J. Geophys. Res. 108, 8086).
"""

from __future__ import annotations

import numpy as np

from .ground import Ground
from .pits import REPOSE
from .relief import Patch, power_law, smooth_step

BOULDER_SLOPE = 3.0


def mesa(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """Build a flat-topped remnant: a cliff of cap rock above an apron of talus; the mask ends at the apron's foot."""
    patch = Patch(
        ground.size,
        centre,
        radius,
        rng,
        reach=1.9,
        roughness=rng.uniform(0.06, 0.22),
        axis_ratio=rng.uniform(1, 2.2),
        orders=10,
    )
    if not patch.r.size:
        return
    height = radius * rng.uniform(0.12, 0.32)
    cliff = height * rng.uniform(0.2, 0.5)
    ribs = 1 + 0.12 * ground.noise(patch.window, "rough")  # gullies in the apron
    talus = np.minimum(REPOSE * rng.uniform(0.6, 1.0) * np.maximum(patch.inward, 0) * ribs, height - cliff)
    relief = talus + cliff * smooth_step(talus, 0.93 * (height - cliff), height - cliff)
    on_top = smooth_step(relief, height - 0.3 * cliff, height)
    old = ground.height[patch.window]
    relief += (np.float32(old.mean()) - old) * on_top * np.float32(rng.uniform(0.0, 0.8))
    tint = None
    if rng.random() < 0.4:
        tint = 1 + np.float32(rng.uniform(-0.25, 0.25)) * on_top
    ground.add("mesa", patch.window, patch.r < 1, relief, tint)


def cone(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """Build a volcanic cone or pitted mound with a summit crater; the mask ends at its foot."""
    patch = Patch(
        ground.size, centre, radius, rng, reach=1.6, roughness=rng.uniform(0.02, 0.08), axis_ratio=rng.uniform(1, 1.35)
    )
    if not patch.r.size:
        return
    height = 2 * radius * 0.18 * (1 - 0.6 * rng.random() ** 1.5)
    summit = float(np.clip(rng.normal(0.40, 0.08), 0.2, 0.6))
    flank = np.clip((1 - patch.r) / (1 - summit), 0, 1) ** np.float32(rng.uniform(1.0, 1.4))
    hollow = rng.uniform(0.3, 0.9) * smooth_step(patch.r, summit, 0.1 * summit)
    relief = height * (flank - hollow)
    if rng.random() < 0.3:  # breached on one side
        breach = smooth_step(np.cos(patch.angle - np.float32(rng.uniform(-3, 3))), 0.8, 1.0)
        relief *= 1 - 0.6 * breach * smooth_step(patch.r, 1.0, 0.8)
    if radius > 10:
        relief += ground.noise(patch.window, "rough") * np.float32(radius * 0.02) * smooth_step(patch.r, 1.0, 0.8)
    tint = None
    if rng.random() < 0.3:
        tint = 1 + np.float32(rng.uniform(-0.3, 0.15)) * smooth_step(patch.r, 1.05, 0.9)
    ground.add("cone", patch.window, patch.r < 1, relief, tint)


def boulder(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """Build a rock with facets; the mask is the rock, not its shadow."""
    patch = Patch(ground.size, centre, radius, rng, reach=1.6, roughness=0.0, axis_ratio=rng.uniform(1, 1.6))
    if not patch.r.size:
        return
    height = radius * rng.uniform(0.6, 1.2)
    relief = np.full(patch.r.shape, height, dtype=np.float32)
    for angle in np.sort(rng.uniform(0, 2 * np.pi, int(rng.integers(6, 11)))):
        towards = patch.u * np.float32(np.cos(angle)) + patch.v * np.float32(np.sin(angle))
        steep = rng.uniform(0.9, 3.0)
        relief = np.minimum(relief, steep * (np.float32(radius * rng.uniform(0.85, 1.15)) - towards))
    # the top is rounded, and what faces leave open is closed by a circle
    relief = np.minimum(relief, 2.5 * (np.float32(1.2 * radius) - patch.r * np.float32(radius)))
    relief = np.maximum(relief - 0.25 * height * np.minimum(patch.r, 1) ** 2, 0) * (relief > 0)
    inside = relief > 0
    tint = np.where(inside, np.float32(rng.uniform(0.85, 1.3)), np.float32(1))
    ground.add("boulder", patch.window, inside, relief, tint)


def boulder_field(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """Strew boulders around a place; ``radius`` is the largest one's in samples."""
    spread = ground.size * rng.uniform(0.12, 0.5)
    for size in power_law(int(rng.integers(60, 300)), 1.8, radius, BOULDER_SLOPE, rng):
        column, row = np.asarray(centre) + rng.normal(0, spread, 2)
        boulder(ground, (float(column), float(row)), float(size), rng)
