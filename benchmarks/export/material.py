"""A layer of ragged craters all over a part of Mars, and the ground that they are counted on."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import shapely

from plugin.engine.formats.files import writing

CORNERS = 40
#: Of the counted ground, in metres of the CRS; half of the polygons on it are craters.
WIDTH, HEIGHT = 2e6, 2e6
_CRS = "IAU_2015:49910"
#: Median radius in metres, spread of its logarithm, and how far rims are off a circle.
_RADIUS_M, _SPREAD, _OVAL, _RAGGED = 250.0, 0.6, 0.08, 0.03


def area_wkt() -> str:
    """The counted ground; all polygons lie on it as a whole."""
    room = 20 * _RADIUS_M
    return shapely.box(-room, -HEIGHT / 2 - room, WIDTH + room, HEIGHT / 2 + room).wkt


def make(path: Path, count: int) -> Path:
    """Write the layer if it is not there yet.

    Args:
        path: GeoPackage.
        count: Of polygons.
    """
    if not path.exists():
        rng = np.random.default_rng(0)
        bearings = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
        radii = _RADIUS_M * np.exp(_SPREAD * rng.standard_normal((count, 1)))
        oval = _OVAL * rng.standard_normal((count, 1)) * np.cos(2 * bearings)
        rims = radii * (1 + oval + _RAGGED * rng.standard_normal((count, CORNERS)))
        x, y = rng.uniform(0, WIDTH, (count, 1)), rng.uniform(-HEIGHT / 2, HEIGHT / 2, (count, 1))
        shapes = shapely.polygons(np.stack([x + rims * np.cos(bearings), y + rims * np.sin(bearings)], axis=-1))
        table = {"class": rng.choice(["crater", "pit"], count)}
        with writing(path) as scratch:
            geopandas.GeoDataFrame(table, geometry=shapes, crs=_CRS).to_file(scratch, layer="landforms")
    return path
