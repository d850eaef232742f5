"""Scenes of rendered ground: which landforms, how many, under which sun."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from . import landforms
from .landforms import Ground, Mask
from .light import photograph, reflectance, shadowed
from .relief import fractal

_MAKERS = {
    "crater": landforms.crater,
    "pit": landforms.pit,
    "mesa": landforms.mesa,
    "cone": landforms.cone,
    "boulder": landforms.boulder,
    "dune_field": landforms.dune_field,
    "landslide": landforms.landslide,
    "channel": landforms.channel,
    "albedo_unit": landforms.albedo_unit,
}
KINDS = (*_MAKERS, "pit_chain", "ground")
"""Names of the landforms; ``ground`` is what a bright or dark unit leaves, such as highlands around maria."""

# what a scene is about, how often, and the kinds in it with their largest number and radii as shares of the scene
_THEMES: dict[str, tuple[float, tuple[tuple[str, int, float, float], ...]]] = {
    "cratered": (0.34, (("crater", 14, 0.02, 0.24),)),
    "pits": (0.14, (("pit", 4, 0.03, 0.2), ("pit_chain", 1, 0.02, 0.07), ("crater", 3, 0.02, 0.08))),
    "albedo": (0.22, (("albedo_unit", 3, 0.1, 0.42), ("crater", 12, 0.008, 0.07))),
    "knobs": (0.1, (("mesa", 3, 0.05, 0.22), ("cone", 4, 0.03, 0.13), ("crater", 3, 0.02, 0.08))),
    "aeolian": (0.06, (("dune_field", 2, 0.08, 0.28), ("crater", 3, 0.02, 0.12))),
    "rocky": (0.06, (("boulder", 16, 0.008, 0.06), ("crater", 3, 0.03, 0.15))),
    "valleys": (0.08, (("channel", 1, 0.02, 0.08), ("landslide", 2, 0.08, 0.22), ("crater", 6, 0.02, 0.12))),
}


@dataclass(frozen=True)
class Landform:
    """One landform of a scene and the samples that belong to it, also where a later landform lies on top."""

    kind: str
    mask: Mask


@dataclass(frozen=True)
class Scene:
    """A rendered picture, (H, W) eight-bit, its landforms, and the sun in degrees."""

    image: NDArray[np.uint8]
    landforms: tuple[Landform, ...]
    theme: str
    sun_elevation: float
    sun_azimuth: float


def render_scene(seed: int, size: int = 640, theme: str | None = None) -> Scene:
    """Render ground with landforms on it; the same seed gives the same scene.

    Args:
        seed: Any non-negative number.
        size: Samples along each side.
        theme: One of the scene kinds, or None for a random one.

    Returns:
        The scene, with masks of all landforms that are at least 60 samples large.
    """
    rng = np.random.default_rng([seed, size])
    if theme is None:
        theme = str(rng.choice(list(_THEMES), p=[share for share, _ in _THEMES.values()]))
    rough = size * rng.uniform(0.001, 0.012)
    height = fractal(size, rng.uniform(1.5, 2.3), rng, stretch=rng.choice([1.0, 1.0, 2.0, 4.0])) * np.float32(rough)
    height += fractal(size, rng.uniform(0.7, 1.2), rng) * np.float32(rng.uniform(0.0, 0.25))
    albedo = np.exp(fractal(size, rng.uniform(1.0, 2.0), rng) * np.float32(rng.uniform(0.01, 0.12)))
    ground = Ground(height, albedo)
    found = [item for plan in _THEMES[theme][1] for item in _place(ground, *plan, rng)]
    found += _leftover(found, size)
    elevation = np.radians(rng.uniform(35, 85) if theme == "albedo" else rng.uniform(8, 65))
    azimuth = rng.uniform(0, 2 * np.pi)
    light = reflectance(ground.height, elevation, azimuth, rng.uniform(0, 1))
    dark = shadowed(ground.height, elevation, azimuth)
    light[dark] *= np.float32(0.05)
    light += np.float32(rng.uniform(0.0, 0.08))
    image = photograph(light * ground.albedo, rng)
    kept = tuple(item for item in found if int(item.mask.sum()) >= 60 and _seen(item, dark))
    return Scene(image, kept, theme, float(np.degrees(elevation)), float(np.degrees(azimuth)))


def _place(
    ground: Ground, kind: str, most: int, smallest: float, largest: float, rng: np.random.Generator
) -> list[Landform]:
    """Put a random number of landforms of a kind on the ground, the large ones first."""
    size = ground.size
    count = int(rng.integers(1, most + 1))
    # cumulative numbers fall with about the square of the size, as of craters in saturation (Hartmann 1984)
    spread = rng.random(count)
    radii = np.sort(size / np.sqrt(spread / smallest**2 + (1 - spread) / largest**2))[::-1]
    if kind == "crater":
        found = []
        for radius in radii:
            found.append(Landform(kind, landforms.crater(ground, _centre(rng, size), float(radius), rng)))
        return found
    if kind == "pit_chain":
        return _pit_chain(ground, float(radii[0]), rng)
    flat = rng.uniform(smallest, largest, count) * size
    if kind == "albedo_unit":
        return _units(ground, flat, rng)
    return [Landform(kind, _MAKERS[kind](ground, _centre(rng, size), float(radius), rng)) for radius in flat]


def _centre(rng: np.random.Generator, size: int) -> tuple[float, float]:
    return float(rng.uniform(0.05, 0.95) * size), float(rng.uniform(0.05, 0.95) * size)


def _units(ground: Ground, radii: NDArray[np.float64], rng: np.random.Generator) -> list[Landform]:
    """Bright and dark units; where a later one covers an earlier one, the earlier one ends."""
    masks: list[Mask] = []
    for radius in radii:
        mask = landforms.albedo_unit(ground, _centre(rng, ground.size), float(radius), rng)
        masks = [older & ~mask for older in masks] + [mask]
    return [Landform("albedo_unit", mask) for mask in masks]


def _pit_chain(ground: Ground, radius: float, rng: np.random.Generator) -> list[Landform]:
    """A row of collapse pits along a buried fracture: each pit, and the chain as one where they touch."""
    column, row = _centre(rng, ground.size)
    turn, gap = rng.uniform(0, 2 * np.pi), rng.uniform(1.2, 2.6)
    pits = []
    for index in range(int(rng.integers(3, 8))):
        distance = index * gap * radius
        wobble = rng.normal(0, 0.25 * radius, 2)
        centre = (column + distance * np.cos(turn) + wobble[0], row + distance * np.sin(turn) + wobble[1])
        mask = landforms.pit(ground, (float(centre[0]), float(centre[1])), radius * rng.uniform(0.7, 1.2), rng)
        pits.append(Landform("pit", mask))
    if gap < 1.8:
        chain = np.logical_or.reduce([item.mask for item in pits])
        return [*pits, Landform("pit_chain", chain)]
    return pits


def _seen(item: Landform, dark: Mask) -> bool:
    """False for what lies in the dark altogether; pits may."""
    return item.kind in ("pit", "pit_chain") or float(dark[item.mask].mean()) < 0.7


def _leftover(found: list[Landform], size: int) -> list[Landform]:
    """What bright and dark units leave of the scene, as a landform of its own."""
    units = [item.mask for item in found if item.kind == "albedo_unit"]
    if not units:
        return []
    rest = ~np.logical_or.reduce(units)
    return [Landform("ground", rest)] if 0.1 < float(rest.mean()) < 0.97 else []
