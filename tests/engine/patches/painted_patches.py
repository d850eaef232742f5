"""Bright, dark and striped ground that a simple encoder tells apart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

CLASSES = ("bright", "dark", "striped")


class PlainEncoder:
    """Brightness and roughness of each cell of 16 samples, in place of a network."""

    name, title, model_hash, precision, device = "plain", "Plain", "ab" * 32, "f32", "cpu"
    channels, whole = 3, False

    def features(self, rgb: np.ndarray) -> np.ndarray:
        height, width = (side // 16 for side in rgb.shape[:2])
        cells = rgb[..., 0].reshape(height, 16, width, 16).astype(np.float32) / 255
        steps = np.abs(np.diff(cells, axis=1)).mean((1, 3))
        return np.stack([cells.mean((1, 3)), cells.std((1, 3)), steps])


def ground(name: str, side: int, rng: np.random.Generator) -> np.ndarray:
    """A patch (side, side) uint8."""
    level = {"bright": 190, "dark": 60, "striped": 125}[name] + rng.normal(0, 8)
    picture = level + rng.normal(0, 6, (side, side))
    if name == "striped":
        picture += 70 * np.sign(np.sin(np.arange(side) * 2 * np.pi / 8))[:, None]
    return np.clip(picture, 1, 255).astype(np.uint8)


def write_table(folder: Path, observations: int = 8, each: int = 2, side: int = 50) -> Path:
    """A table of patches: ``each`` of every class in every observation."""
    rng = np.random.default_rng(1)
    images = folder / "images"
    images.mkdir(parents=True)
    rows = ["image,class,observation"]
    for observation in range(observations):
        for name in CLASSES:
            for number in range(each):
                image = f"{observation}-{name}-{number}.png"
                Image.fromarray(ground(name, side, rng)).save(images / image)
                rows.append(f"{image},{name},O{observation}")
    table = folder / "labels.csv"
    table.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return table
