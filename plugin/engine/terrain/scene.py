"""Scenes of rendered ground: built by a theme, lit, photographed, with the landforms that can be seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .camera import Camera, Picture, any_camera, mosaic_part, photograph
from .craters import population
from .ground import Body, Built, Ground
from .light import Light, Sun, lunar_share
from .relief import Floats, Mask, Window, fractal, power_law
from .textures import clutter, fractal_ground, layered
from .themes import MAKERS, THEMES, Plan, Theme
from .visibility import brightness, visible

#: Landforms with fewer samples have no mask.
SMALLEST_AREA = 80
#: Nor have those of which later ones cover more than this share.
LARGEST_COVER = 0.4


@dataclass(frozen=True)
class Landform:
    """One landform of a scene: the samples that belong to it, also where a later landform lies on top.

    ``window`` is the part of the scene that ``inside`` covers.
    """

    kind: str
    window: Window
    inside: Mask
    shape: tuple[int, int]

    @property
    def mask(self) -> Mask:
        """(H, W), as large as the scene."""
        whole = np.zeros(self.shape, dtype=bool)
        whole[self.window] = self.inside
        return whole


@dataclass(frozen=True)
class Scene:
    """A rendered picture, (H, W) with 8 or 10 bits, its landforms, and how it was made.

    ``metres`` is the ground length of a sample. ``height`` is (H, W) in samples, without the planet's curvature.
    """

    image: Picture
    landforms: tuple[Landform, ...]
    theme: str
    body: Body
    metres: float
    sun: Sun
    height: Floats


def render_scene(
    seed: int,
    size: int = 640,
    theme: str | None = None,
    *,
    bits: int = 8,
    sun: Sun | None = None,
    camera: Camera | None = None,
) -> Scene:
    """Render ground with landforms on it; the same arguments give the same scene.

    Args:
        seed: Any non-negative number.
        size: Samples along each side.
        theme: One of :data:`~plugin.engine.terrain.themes.THEMES`, or None for a random one.
        bits: 8, or 10 for uint16 values as HiRISE products have them.
        sun: Where the sun stands, or None for a position that suits the theme.
        camera: Faults of the picture, or None for random ones.

    Returns:
        The scene, with masks of the landforms that can be seen.
    """
    rng = np.random.default_rng([seed, size])
    if theme is None:
        theme = str(rng.choice(list(THEMES), p=[item.share for item in THEMES.values()]))
    plan = THEMES[theme]
    # low suns show relief best and are taken more often
    elevation = plan.sun[0] + (plan.sun[1] - plan.sun[0]) * rng.beta(1.3, 1.8)
    drawn = Sun(float(elevation), float(rng.uniform(0, 360)))
    sun = sun or drawn
    ground = _built_ground(size, plan, sun, rng)
    light = _light(ground.body, sun, rng)
    drawn_camera = any_camera(rng)
    camera = camera or drawn_camera
    radiance = brightness(ground, ground.height, ground.window, light)
    if rng.random() < 0.08:
        radiance = _mosaicked(ground, radiance, light, rng)
    radiance *= ground.albedo
    image = photograph(radiance, camera, rng, bits)
    noise = camera.noise * float(np.subtract(*np.percentile(radiance[::4, ::4], (99, 1))))
    found = [
        item
        for index, item in enumerate(ground.built)
        if item.inside.sum() >= SMALLEST_AREA
        and ground.covered(index) < LARGEST_COVER
        and visible(ground, item, light, noise)
    ]
    return Scene(image, _landforms(ground, found), theme, ground.body, ground.metres, sun, ground.height)


def _light(body: Body, sun: Sun, rng: np.random.Generator) -> Light:
    """Mars has dust in its sky and on its ground; the Moon has the law measured there, and some light from slopes."""
    if body == "moon":
        return Light(sun, lunar_share(sun), float(rng.uniform(0.0, 0.03)))
    return Light(sun, float(rng.uniform(0.3, 0.8)), float(rng.uniform(0.04, 0.25)))


def _built_ground(size: int, theme: Theme, sun: Sun, rng: np.random.Generator) -> Ground:
    """Ground with all landforms of a theme."""
    ground = _bare_ground(size, theme, sun, rng)
    _build(ground, theme.plans[0], rng)
    # large craters are older than the many small ones, everything else is younger
    population(ground, float(np.exp(rng.uniform(*np.log(theme.craters)))), 1.6, 0.06 * size, rng)
    for plan in theme.plans[1:]:
        _build(ground, plan, rng)
    np.clip(ground.albedo, 0.25, 1.8, out=ground.albedo)
    return ground


def _bare_ground(size: int, theme: Theme, sun: Sun, rng: np.random.Generator) -> Ground:
    """Ground without landforms."""
    metres = float(np.exp(rng.uniform(*np.log(theme.metres))))
    wind = float(rng.uniform(0, 2 * np.pi))
    height = fractal_ground(size, sun, rng)
    albedo = np.exp(fractal(size, rng.uniform(1.2, 2.2), rng) * np.float32(rng.uniform(0.004, 0.05)))
    if rng.random() < theme.layered:
        height, shades = layered(height, rng)
        albedo *= shades
    height += clutter(height, wind, rng)
    body = theme.bodies[rng.integers(len(theme.bodies))]
    return Ground(height, albedo, metres, body, wind, rng)


def _build(ground: Ground, plan: Plan, rng: np.random.Generator) -> None:
    """Put a random number of landforms of a kind on the ground, the large ones first; craters may fall on any."""
    count = int(rng.integers(plan.fewest, plan.most + 1))
    for share in power_law(count, plan.smallest, plan.largest, 1.0, rng):
        radius = float(share) * ground.size
        column, row = rng.uniform(0.05, 0.95, 2) * ground.size
        anywhere = plan.kind in ("crater", "albedo_unit")
        MAKERS[plan.kind](ground, (float(column), float(row)) if anywhere else ground.place(radius), radius, rng)


def _mosaicked(ground: Ground, radiance: Floats, light: Light, rng: np.random.Generator) -> Floats:
    """Part of the scene as another orbit saw it: another sun nearby, another calibration."""
    elevation = float(np.clip(light.sun.elevation + rng.normal(0, 5), 5, 80))
    other = Light(Sun(elevation, light.sun.azimuth + float(rng.normal(0, 12))), light.lunar, light.sky)
    second = brightness(ground, ground.height, ground.window, other) * np.float32(np.exp(rng.normal(0, 0.08)))
    return np.where(mosaic_part(ground.size, rng), second, radiance).astype(np.float32)


def _landforms(ground: Ground, found: list[Built]) -> tuple[Landform, ...]:
    """Landforms as they are outlined: a unit ends where a later one begins, and what units leave is ``ground``."""
    landforms: list[Landform] = []
    shape = (ground.size, ground.size)
    taken = np.zeros(shape, dtype=bool)
    for item in reversed(found):
        inside = item.inside
        if item.kind == "albedo_unit":
            inside = inside & ~taken
            taken |= item.inside
        landforms.append(Landform(item.kind, item.window, inside, shape))
    if 0.03 < float(taken.mean()) < 0.9:
        landforms.append(Landform("ground", ground.window, ~taken, shape))
    return tuple(item for item in landforms[::-1] if item.inside.sum() >= SMALLEST_AREA)
