"""A painted scene of dark plains on bright, rough ground, with labels for some of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.features import rasterize
from scipy.ndimage import gaussian_filter

from plugin.engine.crs.crs import parse_crs
from plugin.engine.formats.geopackage import read_labels, write_landforms

WIDTH, HEIGHT = 1600, 700
METRES = 100.0
MARS = CRS.from_authority("IAU_2015", 49910)
TRANSFORM = Affine(METRES, 0, 0, 0, -METRES, HEIGHT * METRES / 2)
#: Columns and rows of the dark plains, and their radii.
PLAINS = ((200, 180, 110), (480, 500, 120), (760, 200, 130), (1040, 480, 110), (1300, 190, 120), (1440, 520, 90))
#: Columns and rows of rough ground that is labelled.
ROUGH = (
    (330, 330, 60),
    (620, 330, 60),
    (900, 330, 60),
    (1170, 330, 60),
    (90, 520, 70),
    (880, 560, 60),
    (1500, 340, 60),
)
#: Ground without data: left, top, right, bottom.
HOLE = (700, 600, 900, 700)


def plains() -> list[shapely.Polygon]:
    """Outlines of the plains in the CRS."""
    return [_disc(*place) for place in PLAINS]


def truth() -> np.ndarray:
    """1 on plains, 0 elsewhere."""
    return rasterize([(plain, 1) for plain in plains()], (HEIGHT, WIDTH), transform=TRANSFORM, dtype=np.uint8)


def paint(folder: Path) -> Path:
    """Write the raster."""
    rng = np.random.default_rng(7)
    rough = gaussian_filter(rng.normal(size=(HEIGHT, WIDTH)), 3)
    picture = 150 + 30 * rough / rough.std()
    dark = gaussian_filter(truth().astype(float), 1)
    picture = picture * (1 - dark) + (70 + rng.normal(size=picture.shape) * 3) * dark
    picture = np.clip(picture, 1, 255)
    picture[HOLE[1] : HOLE[3], HOLE[0] : HOLE[2]] = 0
    path = folder / "painted.tif"
    profile = {"driver": "GTiff", "width": WIDTH, "height": HEIGHT, "count": 1, "dtype": "uint8", "nodata": 0}
    with rasterio.open(path, "w", **profile, crs=MARS, transform=TRANSFORM) as out:
        out.write(picture.astype(np.uint8), 1)
    return path


def label(path: Path) -> Path:
    """Write labels: most of each plain, and some rough ground."""
    features = [{"geometry": plain.buffer(-500), "class": "plain"} for plain in plains()]
    features += [{"geometry": _disc(*place), "class": "rough"} for place in ROUGH]
    write_landforms(path, features, parse_crs(MARS.to_wkt()))
    return path


def _disc(column: float, row: float, radius: float) -> shapely.Polygon:
    x, y = TRANSFORM * (column, row)
    return shapely.Point(x, y).buffer(radius * METRES)


def with_a_pit(labels: Path, path: Path) -> Path:
    """Labels of the scene with one polygon of a further class."""
    crs = parse_crs(MARS.to_wkt())
    features = [{"geometry": shape, "class": name} for shape, name in read_labels(labels, crs=crs)]
    pit = shapely.Point(*(TRANSFORM @ (520, 250))).buffer(500)
    return write_landforms(path, [*features, {"geometry": pit, "class": "pit"}], crs)
