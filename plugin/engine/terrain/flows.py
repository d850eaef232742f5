"""What flows leave: landslide lobes, channels, and units of another brightness.

Sources:
    Sine-generated meanders: Langbein & Leopold 1966, U.S. Geol. Surv. Prof. Pap. 422-H. Lunar rilles: Hurwitz, Head &
    Hiesinger 2013, Planet. Space Sci. 79-80, 1 (depth about a tenth of the width). Landslides with raised fronts and
    grooves along the flow: Quantin, Allemand & Delacourt 2004, Planet. Space Sci. 52, 1011.
"""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw
from scipy import ndimage

from .ground import Ground
from .relief import Floats, Mask, Patch, fractal, outline_radius, smooth_step


def landslide(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """Build a lobe of slid material below the scar that it left; the mask is the lobe."""
    turn = rng.uniform(0, 2 * np.pi)
    patch = Patch(
        ground.size, centre, radius, rng, reach=2.3, roughness=0.0, axis_ratio=rng.uniform(1.2, 2.0), turn=turn
    )
    if not patch.r.size:
        return
    along, across = patch.u / np.float32(radius), patch.v / np.float32(radius)
    spread = across / (0.8 + 0.3 * np.clip(along, -1, 1))  # wider at the toe
    outline = outline_radius(np.arctan2(spread, along), rng.uniform(0.06, 0.15), rng, 20)
    r = np.hypot(along, spread) / outline
    thick = radius * rng.uniform(0.03, 0.08)
    front = np.sqrt(np.clip((1 - r) / 0.15, 0, 1)) * (0.45 + 0.55 * smooth_step(r, 0.4, 0.9))
    groove = spread * np.float32(rng.uniform(3, 8)) + 1.2 * ground.noise(patch.window, "smooth")
    texture = 0.07 * np.sin(2 * np.pi * groove) + 0.2 * ground.noise(patch.window, "rough")
    lobe = thick * front * (1 + texture)
    # the scar is an amphitheatre behind the lobe, steep at the back, shallow towards the lobe
    scar = smooth_step(np.hypot((along + 0.9) / 0.75, across / 0.85), 1.0, 0.8) * np.clip((-along - 0.3) / 0.9, 0, 1)
    lobe = np.where(r < 1, lobe, 0) - np.float32(thick * rng.uniform(1.0, 2.5)) * scar
    tint = 1 + np.float32(rng.uniform(-0.15, 0.15)) * (r < 1)
    ground.add("landslide", patch.window, r < 1, lobe, tint)


def channel(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """Build a sinuous valley or rille, through the scene or ending in it; ``radius`` is half its width."""
    points = meander(ground.size, centre, radius, rng)
    distance = distance_to_line(points, ground.size)
    width = radius * np.clip(1 + 0.15 * fractal(ground.size, 2.0, rng), 0.5, 1.6)
    r = distance / width + 0.08 * ground.noise(ground.window, "rough")  # slumps and gullies in the banks
    depth = 2 * radius * rng.uniform(0.06, 0.2)
    floor = rng.uniform(0.1, 0.75)
    rise = -depth * smooth_step(r, 1.0, floor)
    rise += ground.noise(ground.window, "rough") * np.float32(0.04 * depth) * smooth_step(r, 1.0, 0.9)
    tint = None
    if rng.random() < 0.3:
        tint = 1 + np.float32(rng.uniform(-0.2, 0.2)) * smooth_step(r, floor + 0.05, floor)
    ground.add("channel", ground.window, r < 1, rise, tint)


def meander(
    size: int, centre: tuple[float, float], radius: float, rng: np.random.Generator
) -> list[tuple[float, float]]:
    """Points of a sine-generated curve through the centre, a sample apart: the direction swings like a sine."""
    swing, wave = rng.uniform(0.2, 1.3), radius * rng.uniform(12, 30)
    direction = rng.uniform(0, 2 * np.pi)
    halves = []
    for side in (1, -1):
        length = size * (rng.uniform(0.15, 0.6) if rng.random() < 0.3 else 2.5)
        at = np.arange(int(length))
        wander = np.cumsum(rng.normal(0, 0.25 / np.sqrt(wave), at.size))
        angle = direction + swing * np.sin(2 * np.pi * side * at / wave) + wander
        halves.append(np.column_stack([np.cumsum(side * np.cos(angle)), np.cumsum(side * np.sin(angle))]) + centre)
    return [(float(x), float(y)) for x, y in np.concatenate([halves[1][::-1], halves[0]])]


def distance_to_line(points: list[tuple[float, float]], size: int) -> Floats:
    """Samples from each sample of a scene to a line through the points, which may leave the scene."""
    margin = size // 4
    canvas = Image.new("1", (size + 2 * margin, size + 2 * margin), 1)
    ImageDraw.Draw(canvas).line([(x + margin, y + margin) for x, y in points], fill=0)
    distance = ndimage.distance_transform_edt(np.asarray(canvas)).astype(np.float32)
    # the line's staircase would show in the banks
    smooth: Floats = ndimage.gaussian_filter(distance, 1.0)[margin:-margin, margin:-margin]
    return smooth


def albedo_unit(ground: Ground, centre: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """Build a unit of another brightness, such as a mare: it floods low ground, and its shore follows the relief."""
    size = ground.size
    axis = np.arange(size, dtype=np.float32)
    distance = np.hypot(axis[None, :] - np.float32(centre[0]), axis[:, None] - np.float32(centre[1]))
    shore = fractal(size, rng.uniform(1.4, 2.2), rng) * np.float32(rng.uniform(0.25, 0.6))
    relief = ndimage.gaussian_filter(ground.height, 2.0)
    relief = (relief - relief.mean()) / max(float(relief.std()), 1e-6) * np.float32(rng.uniform(0.0, 0.25))
    inside = _around(shore - relief + 1.0 - distance / np.float32(radius) > 0, distance)
    if not inside.any():
        return
    soft = ndimage.gaussian_filter(inside.astype(np.float32), rng.uniform(0.6, 2.5))
    change = rng.uniform(0.25, 0.55) if rng.random() < 0.75 else -rng.uniform(0.12, 0.4)
    mottle = 1 + 0.12 * ground.noise(ground.window, "smooth")
    # lava floods and smooths, and leaves the wide slopes
    rise = (ndimage.gaussian_filter(ground.height, 12.0) - ground.height) * soft * np.float32(rng.uniform(0.3, 0.95))
    ground.add("albedo_unit", ground.window, inside, rise, 1 - np.float32(change) * soft * mottle)


def _around(field: Mask, distance: Floats) -> Mask:
    """The connected part of the field that is nearest to the centre, without small islands inside."""
    labels, _ = ndimage.label(field)
    row, column = np.unravel_index(int(np.argmin(distance + 1e6 * ~field)), distance.shape)
    if not field[row, column]:
        return np.zeros(field.shape, dtype=bool)
    part: Mask = labels == labels[row, column]
    outside, count = ndimage.label(~part)
    sizes = np.bincount(outside.ravel(), minlength=count + 1)
    small = (sizes < 150) & (np.arange(count + 1) > 0)
    return part | small[outside]
