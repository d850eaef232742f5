"""Craters of a surface whose age is known."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from plugin.engine.formats.geopackage import write_extent, write_landforms
from tests.engine.formats.exports.ground import box, cap, iau

#: Mars, whose production functions Craterstats knows.
CRS = iau(49900)


def sizes(number: int, smallest_km: float = 0.5, slope: float = 2.6, seed: int = 0) -> np.ndarray:
    """Diameters in km from a size on, the more of them the smaller, up to 20 km."""
    drawn = np.random.default_rng(seed).uniform(size=number)
    return np.minimum(smallest_km * (1 - drawn) ** (-1 / slope), 20.0)


def surface(folder: Path, number: int = 120, seed: int = 0, name: str = "craters.gpkg") -> tuple[Path, Path]:
    """A layer of craters strewn at random, some of them across the border, and the counted area: 6 by 6 degrees."""
    generator = np.random.default_rng(seed + 1)
    lons, lats = generator.uniform(10, 16, number), generator.uniform(-3, 3, number)
    rows = [
        {"geometry": cap(CRS, lon, lat, 500 * size, 72), "class": "crater"}
        for lon, lat, size in zip(lons, lats, sizes(number, seed=seed), strict=True)
    ]
    area = folder / "area.gpkg"
    if not area.exists():
        write_extent(area, box(CRS, 10, -3, 16, 3), CRS, "area", {})
    return write_landforms(folder / name, rows, CRS), area
