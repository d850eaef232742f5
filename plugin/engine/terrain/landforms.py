"""Landforms to put on a surface: each changes heights and brightness in place and returns its exact mask."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .relief import Floats, Patch, fractal, smooth_step

Mask = NDArray[np.bool_]


@dataclass
class Ground:
    """A surface under construction: heights in samples, and brightness relative to average ground."""

    height: Floats
    albedo: Floats

    @property
    def size(self) -> int:
        """Samples along each side."""
        return int(self.height.shape[0])

    def full(self, patch: Patch, inside: Mask) -> Mask:
        """The patch's mask in the whole scene."""
        mask = np.zeros(self.height.shape, dtype=bool)
        mask[patch.window] = inside
        return mask


def crater(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> Mask:
    """An impact crater, from fresh to nearly erased; the mask ends at the rim's crest.

    Depth 0.2 and rim height 0.04 of the diameter when fresh (Pike 1977, in *Impact and Explosion Cratering*); ejecta
    thin out with the cube of the distance (McGetchin et al. 1973, EPSL 20, 226); decay flattens and fills.
    """
    age = rng.beta(1.2, 1.4)
    ratio = 1.0 + abs(rng.normal(0, 0.06))
    patch = Patch(ground.size, centre, radius, rng, reach=2.6, roughness=rng.uniform(0.0, 0.05), axis_ratio=ratio)
    if patch.empty:
        return np.zeros(ground.height.shape, dtype=bool)
    depth = 2 * radius * 0.2 * (1 - 0.85 * age) * rng.uniform(0.7, 1.1)
    rim = 2 * radius * 0.04 * (1 - 0.9 * age)
    r = patch.r
    bowl = -depth + (depth + rim) * np.minimum(r, 1.0) ** rng.uniform(1.8, 3.5)
    if rng.random() < 0.4:  # a floor of melt, dust or lava
        bowl = np.maximum(bowl, np.float32(-depth * rng.uniform(0.4, 0.9)))
    ejecta = rim * np.maximum(r, 1.0) ** -3 * smooth_step(r, 2.6, 1.6)
    profile = np.where(r < 1, bowl, ejecta).astype(np.float32)
    if age > 0.3:
        profile = ndimage.gaussian_filter(profile, radius * 0.12 * age)
    old = ground.height[patch.window]
    inside_fill = smooth_step(r, 1.15, 0.75) * np.float32(0.7 * (1 - age))
    base = np.float32(old.mean())
    ground.height[patch.window] = old + (base - old) * inside_fill + profile
    if age < 0.25 and rng.random() < 0.5:
        rays = 1 + rng.uniform(0.05, 0.4) * smooth_step(r, 2.4, 0.9)
        ground.albedo[patch.window] *= rays.astype(np.float32)
    return ground.full(patch, r < 1)


def pit(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> Mask:
    """A collapse pit or skylight: no rim, steep walls, its floor often in the dark below an overhang."""
    ratio = rng.uniform(1.0, 1.7)
    patch = Patch(ground.size, centre, radius, rng, reach=1.8, roughness=rng.uniform(0.01, 0.1), axis_ratio=ratio)
    if patch.empty:
        return np.zeros(ground.height.shape, dtype=bool)
    depth = radius * rng.uniform(0.5, 2.2)
    wall = rng.uniform(0.35, 0.92)
    floor = -depth * smooth_step(patch.r, 1.0, wall)
    if rng.random() < 0.5:  # sagging ground around the collapse
        floor = floor - radius * rng.uniform(0.02, 0.12) * smooth_step(patch.r, 1.7, 0.9)
    ground.height[patch.window] += floor.astype(np.float32)
    if rng.random() < 0.4:
        dark = 1 - rng.uniform(0.5, 0.95) * smooth_step(patch.r, 1.0, max(wall, 0.8))
        ground.albedo[patch.window] *= dark.astype(np.float32)
    return ground.full(patch, patch.r < 1)


def mesa(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> Mask:
    """A flat-topped remnant with a cliff and an apron of talus; the mask ends at the apron's foot."""
    patch = Patch(
        ground.size, centre, radius, rng, reach=1.7, roughness=rng.uniform(0.08, 0.3), axis_ratio=rng.uniform(1, 2.2)
    )
    if patch.empty:
        return np.zeros(ground.height.shape, dtype=bool)
    height = radius * rng.uniform(0.12, 0.5)
    cliff = rng.uniform(0.6, 0.92)
    top = height * (0.65 * smooth_step(patch.r, cliff + 0.06, cliff) + 0.35 * smooth_step(patch.r, 1.0, cliff))
    ground.height[patch.window] += top.astype(np.float32)
    if rng.random() < 0.4:
        tint = 1 + rng.uniform(-0.3, 0.3) * smooth_step(patch.r, cliff + 0.05, cliff)
        ground.albedo[patch.window] *= tint.astype(np.float32)
    return ground.full(patch, patch.r < 1)


def cone(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> Mask:
    """A volcanic cone or pitted mound with a summit crater; the mask ends at its foot."""
    patch = Patch(
        ground.size, centre, radius, rng, reach=1.6, roughness=rng.uniform(0.02, 0.12), axis_ratio=rng.uniform(1, 1.5)
    )
    if patch.empty:
        return np.zeros(ground.height.shape, dtype=bool)
    height, summit = radius * rng.uniform(0.2, 0.6), rng.uniform(0.12, 0.45)
    flank = height * np.clip((1 - patch.r) / (1 - summit), 0, 1) ** np.float32(rng.uniform(0.9, 1.6))
    hollow = height * rng.uniform(0.2, 0.7) * smooth_step(patch.r, summit, 0.0)
    ground.height[patch.window] += (flank - hollow).astype(np.float32)
    return ground.full(patch, patch.r < 1)


def boulder(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> Mask:
    """A rock with its shadow; the mask is the rock alone."""
    patch = Patch(
        ground.size, centre, radius, rng, reach=1.4, roughness=rng.uniform(0.05, 0.2), axis_ratio=rng.uniform(1, 1.6)
    )
    if patch.empty:
        return np.zeros(ground.height.shape, dtype=bool)
    dome = radius * rng.uniform(0.5, 1.1) * np.sqrt(np.maximum(1 - patch.r**2, 0))
    ground.height[patch.window] += dome.astype(np.float32)
    return ground.full(patch, patch.r < 1)


def dune_field(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> Mask:
    """A field of dunes or transverse ripples with one wind direction; the mask is the whole field."""
    patch = Patch(
        ground.size, centre, radius, rng, reach=1.5, roughness=rng.uniform(0.1, 0.3), axis_ratio=rng.uniform(1, 2.5)
    )
    if patch.empty:
        return np.zeros(ground.height.shape, dtype=bool)
    wave = max(radius * rng.uniform(0.08, 0.3), 5.0)
    bend = fractal(ground.size, 1.8, rng)[patch.window] * np.float32(wave * 0.9)
    phase = ((patch.u + bend) / np.float32(wave)) % 1.0
    slip = rng.uniform(0.55, 0.85)  # slip faces are steeper than the windward side
    ridge = np.where(phase < slip, phase / slip, (1 - phase) / (1 - slip))
    body = smooth_step(patch.r, 1.05, 0.9)
    ground.height[patch.window] += (wave * rng.uniform(0.1, 0.22) * ridge * body).astype(np.float32)
    ground.albedo[patch.window] *= (1 - rng.uniform(-0.1, 0.35) * body).astype(np.float32)
    return ground.full(patch, patch.r < 1)


def landslide(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> Mask:
    """A lobe of slid material: raised front, hummocks and flow-wise grooves."""
    patch = Patch(
        ground.size, centre, radius, rng, reach=1.4, roughness=rng.uniform(0.05, 0.15), axis_ratio=rng.uniform(1.3, 2.4)
    )
    if patch.empty:
        return np.zeros(ground.height.shape, dtype=bool)
    thick = radius * rng.uniform(0.06, 0.16)
    front = smooth_step(patch.r, 1.0, 0.82) * (0.6 + 0.4 * smooth_step(patch.r, 0.5, 0.9))
    hummocks = fractal(ground.size, 1.3, rng, stretch=2.5)[patch.window] * np.float32(0.25)
    ground.height[patch.window] += (thick * front * (1 + hummocks)).astype(np.float32)
    return ground.full(patch, patch.r < 1)


def channel(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> Mask:
    """A sinuous valley or rille through the scene; ``radius`` is half its width."""
    turn = rng.uniform(0, np.pi)
    axis = np.arange(ground.size, dtype=np.float32)
    dx, dy = axis[None, :] - np.float32(centre[0]), axis[:, None] - np.float32(centre[1])
    along = dx * np.float32(np.cos(turn)) + dy * np.float32(np.sin(turn))
    across = dy * np.float32(np.cos(turn)) - dx * np.float32(np.sin(turn))
    for _ in range(3):
        wave = radius * rng.uniform(5, 22)
        across = across + np.float32(radius * rng.uniform(0.2, 1.6)) * np.sin(
            along / np.float32(wave) * 2 + np.float32(rng.uniform(0, 6.3))
        )
    across = across + fractal(ground.size, 2.0, rng) * np.float32(radius * 0.25)
    r = np.abs(across) / np.float32(radius)
    if rng.random() < 0.5:  # ends inside the scene
        r = np.maximum(r, 1 + (along - ground.size * rng.uniform(-0.1, 0.4)) / np.float32(radius))
    ground.height -= (radius * rng.uniform(0.25, 0.8) * smooth_step(r, 1.0, rng.uniform(0.2, 0.8))).astype(np.float32)
    inside: Mask = r < 1
    return inside


def albedo_unit(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> Mask:
    """A unit that differs in brightness with a ragged border, such as a lunar mare or a dust-free patch."""
    size = ground.size
    axis = np.arange(size, dtype=np.float32)
    distance = np.hypot(axis[None, :] - np.float32(centre[0]), axis[:, None] - np.float32(centre[1]))
    field = fractal(size, rng.uniform(1.5, 2.3), rng) * np.float32(rng.uniform(0.25, 0.7))
    field = field + 1.0 - distance / np.float32(radius)
    labels, _ = ndimage.label(field > 0)
    row, column = np.unravel_index(int(np.argmin(distance - 1e3 * (field > 0))), distance.shape)
    inside: Mask = labels == labels[row, column] if labels[row, column] else np.zeros(distance.shape, dtype=bool)
    soft = ndimage.gaussian_filter(inside.astype(np.float32), rng.uniform(0.5, 3.0))
    change = rng.uniform(0.3, 0.6) if rng.random() < 0.75 else -rng.uniform(0.25, 0.6)
    ground.albedo *= 1 - np.float32(change) * soft
    ground.height *= 1 - np.float32(rng.uniform(0, 0.8)) * soft  # lava floods and smooths
    return inside
