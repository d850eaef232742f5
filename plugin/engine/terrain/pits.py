"""Collapse pits, skylights and chains of pits: holes without a rim.

Sources:
    Forms of pits and pit chains: Wyrick et al. 2004, J. Geophys. Res. 109, E06005. Atypical pit craters and skylights
    with overhang: Cushing, Okubo & Titus 2015, J. Geophys. Res. Planets 120, 1023. Lunar pits: Wagner & Robinson 2014,
    Icarus 237, 52. Talus rests at about 33 degrees.
"""

from __future__ import annotations

import numpy as np

from .ground import Ground
from .relief import Floats, Patch, smooth_step

REPOSE = 0.65  # slope of loose talus, tan 33 degrees


def pit(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """Build a collapse pit: a cliff under its edge, talus below, often a flat floor; the mask ends at its edge."""
    patch = Patch(
        ground.size,
        centre,
        radius,
        rng,
        reach=1.8,
        roughness=rng.uniform(0.02, 0.12),
        axis_ratio=float(rng.choice([rng.uniform(1.0, 1.4), rng.uniform(1.4, 3.0)], p=[0.8, 0.2])),
        orders=24,
    )
    if not patch.r.size:
        return
    relief = -_hollow(patch, radius * rng.uniform(0.0, 0.35), radius * rng.uniform(0.3, 0.75))
    if radius > 10:
        rubble = ground.noise(patch.window, "rough") * np.float32(radius * 0.025)
        relief += rubble * smooth_step(patch.inward, 1.0, 0.3 * radius)
    if rng.random() < 0.4:  # sagging ground around the collapse
        relief -= np.float32(radius * rng.uniform(0.02, 0.1)) * smooth_step(patch.r, 1.7, 0.95)
    tint = None
    if rng.random() < 0.25:  # fresh talus, or dust on the floor
        tint = 1 + np.float32(rng.uniform(-0.25, 0.2)) * smooth_step(patch.r, 1.0, 0.85)
    ground.add("pit", patch.window, patch.r < 1, _cut(ground, patch) + relief, tint)


def skylight(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """Build a hole in the roof of a cave: its edge overhangs, so that no wall is seen, and the sun may reach the floor.

    The mask ends at the hole's edge, not at the funnel of sagged ground that may lie around it.
    """
    patch = Patch(
        ground.size, centre, radius, rng, reach=2.6, roughness=rng.uniform(0.02, 0.1), axis_ratio=rng.uniform(1, 1.5)
    )
    if not patch.r.size:
        return
    hole = patch.r < 1
    relief = np.where(hole, np.float32(-radius * rng.uniform(0.5, 3.0)), np.float32(0))
    if rng.random() < 0.5:
        relief -= np.float32(radius * rng.uniform(0.03, 0.22)) * smooth_step(patch.r, 2.4, 1.0)
    tint = np.where(hole, np.float32(rng.uniform(0.4, 1.0)), np.float32(1))
    # the floor under the overhang, and the walls, see little of the sky; what the sun reaches does not depend on it
    edge = hole & (patch.inward < 1.3)
    ground.sky[patch.window][hole] = rng.uniform(0.0, 0.1)
    ground.albedo[patch.window][edge] *= np.float32(0.2)
    ground.add("skylight", patch.window, hole, _cut(ground, patch) * hole + relief, tint)


def pit_chain(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """Build a row of collapse pits along a buried fracture: each pit, and the chain as one where they touch."""
    turn, gap = rng.uniform(0, 2 * np.pi), rng.uniform(1.2, 2.5)
    first, before = len(ground.built), ground.height.copy()
    count = int(rng.integers(3, 9))
    for index in range(count):
        along = (index - count / 2) * gap * radius
        column, row = np.add(centre, (along * np.cos(turn), along * np.sin(turn))) + rng.normal(0, 0.15 * radius, 2)
        _bowl(ground, (float(column), float(row)), radius * rng.uniform(0.75, 1.15), turn, before)
    if gap < 1.7 and len(ground.built) - first > 1:
        ground.group("pit_chain", ground.built[first:])


def _bowl(ground: Ground, centre: tuple[float, float], radius: float, turn: float, before: Floats) -> None:
    """One pit of a chain: a cone of talus, drawn out along the chain; where pits meet, the deeper one counts.

    ``before`` are the heights without the chain.
    """
    rng = ground.rng
    patch = Patch(
        ground.size,
        centre,
        radius,
        rng,
        reach=1.5,
        roughness=0.05,
        axis_ratio=rng.uniform(1, 1.3),
        turn=turn,
        orders=16,
    )
    if not patch.r.size:
        return
    wanted = -_hollow(patch, radius * rng.uniform(0.0, 0.1), radius * rng.uniform(0.35, 0.6))
    rise = np.minimum(wanted + before[patch.window] - ground.height[patch.window], 0) * (patch.r < 1)
    ground.add("pit", patch.window, patch.r < 1, rise)


def _hollow(patch: Patch, cliff: float, depth: float) -> Floats:
    """Depth below the edge: a cliff, then talus at rest, down to a floor."""
    wall = cliff * smooth_step(patch.inward, -0.5, 1.5) + REPOSE * np.maximum(patch.inward - 1, 0)
    result: Floats = np.minimum(wall, np.float32(depth))
    return result


def _cut(ground: Ground, patch: Patch) -> Floats:
    """The change that takes the older relief out of the hole."""
    old = ground.height[patch.window]
    near = patch.r < 1.1
    level = np.float32(old[near].mean()) if near.any() else np.float32(0)
    return np.asarray((level - old) * smooth_step(patch.r, 1.0, 0.8) * 0.9, dtype=np.float32)
