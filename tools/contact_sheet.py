"""Draws docs/images/terrain.jpg: rendered scenes of each theme, with and without the outlines of their landforms.

Usage: python -m tools.contact_sheet PICTURE
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw
from scipy import ndimage

from plugin.engine.terrain import THEMES, Scene, render_scene

SIDE, SHOWN, GAP, CAPTION = 640, 250, 4, 13
#: For each theme a scene shown with and without outlines, and one without.
SEEDS = dict(
    zip(
        THEMES,
        ((14, 32), (37, 33), (20, 41), (23, 45), (42, 25), (17, 18), (31, 13), (28, 15), (27, 34), (43, 11)),
        strict=True,
    )
)
OUTLINE = (255, 96, 32)


def outlined(scene: Scene) -> Image.Image:
    """The scene with its landforms' borders in colour."""
    picture = np.repeat(scene.image[..., None], 3, axis=2)
    for landform in scene.landforms:
        if landform.kind != "ground":
            mask = landform.mask
            picture[ndimage.binary_dilation(mask, iterations=1) & ~ndimage.binary_erosion(mask)] = OUTLINE
    return Image.fromarray(picture)


def sheet() -> Image.Image:
    """Two themes in a row: a scene, the same with outlines, and another scene; above them what they are."""
    tile, high = SHOWN + GAP, SHOWN + GAP + CAPTION
    canvas = Image.new("RGB", (6 * tile - GAP, -(-len(THEMES) // 2) * high), "white")
    draw = ImageDraw.Draw(canvas)
    for number, (theme, seeds) in enumerate(SEEDS.items()):
        first, second = (render_scene(seed, SIDE, theme) for seed in seeds)
        left, top = number % 2 * 3 * tile, number // 2 * high
        images = (Image.fromarray(first.image), outlined(first), Image.fromarray(second.image))
        for step, image in enumerate(images):
            small = image.resize((SHOWN, SHOWN), Image.Resampling.LANCZOS)
            canvas.paste(small, (left + step * tile, top + CAPTION))
        for step, seed, scene in ((0, seeds[0], first), (2, seeds[1], second)):
            ground = f"{scene.metres:.2g} m" if scene.metres < 100 else f"{scene.metres / 1000:.2g} km"
            text = f"{theme} {seed}: {scene.body.title()}, {ground} a sample, sun {scene.sun.elevation:.0f}°"
            draw.text((left + step * tile + 2, top + 1), text, fill="black")
    return canvas


if __name__ == "__main__":
    sheet().save(Path(sys.argv[1]), quality=75, optimize=True)
