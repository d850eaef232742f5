"""Bright, dark and striped ground that a simple encoder tells apart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import shapely
from affine import Affine
from PIL import Image

from plugin.engine.crs.crs import parse_crs
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.jobs import JobContext
from plugin.engine.patches.train import train_patches
from plugin.protocol.messages.jobs import LabelledRaster
from plugin.protocol.messages.patches import TrainPatches
from plugin.protocol.messages.rasters import RasterReference

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


#: Pixels along a side of a painted cell, and cells across and down.
CELL, COLUMNS, ROWS = 50, 9, 6


def truth(row: int, column: int) -> str:
    return CLASSES[(row + column) % 3]


def label(scene: Path, path: Path) -> Path:
    """Polygons on the first four rows."""
    with rasterio.open(scene) as raster:
        crs, place = parse_crs(raster.crs.to_wkt()), raster.transform @ Affine.scale(CELL)
    features = [
        {"geometry": shapely.box(*(place @ (c + 0.1, r + 0.9)), *(place @ (c + 0.9, r + 0.1))), "class": truth(r, c)}
        for r in range(4)
        for c in range(COLUMNS)
    ]
    write_landforms(path, features, crs)
    return path


def trained(scene: Path, tmp_path: Path) -> Path:
    """A classifier of the three kinds of ground."""
    pair = LabelledRaster(RasterReference(str(scene)), str(label(scene, tmp_path / "labels.gpkg")))
    return Path(train_patches(TrainPatches(str(tmp_path / "model"), pairs=(pair,), side_m=5000), JobContext()).package)
