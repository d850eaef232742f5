"""Landforms are found alike at all latitudes of a global map, and across its border."""

from __future__ import annotations

import math
from dataclasses import dataclass

import geopandas
import numpy as np
import numpy.typing as npt
import pytest
import rasterio
import shapely
from affine import Affine

from plugin.engine.crs.crs import parse_crs
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.engine.training.train import train_decoder
from plugin.protocol.messages.jobs import LabelledRaster, Map, Train
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import MARS_EQUIRECTANGULAR, write_raster

BODY = 3_396_190.0
WIDTH, HEIGHT = 2400, 1200
PIXEL = 2 * math.pi * BODY / WIDTH
TRANSFORM = Affine(PIXEL, 0, -PIXEL * WIDTH / 2, 0, -PIXEL, PIXEL * HEIGHT / 2)
#: Radius of a landform, and latitudes of their rings.
RADIUS = math.radians(1.6)
RINGS = (0, 60, 75, 85)
LEARNT = (-21, -14, -7, 7, 14, 21)
#: Between landforms of a ring, in degrees on the ground.
SPACING = 9
#: The map ends here in the south.
SOUTH = -10


@dataclass(frozen=True)
class Globe:
    """A painted globe, with the number of each landform on its pixels, and the classes that were mapped."""

    truth: npt.NDArray[np.int32]
    latitudes: dict[int, int]
    classes: npt.NDArray[np.uint8]
    polygons: geopandas.GeoDataFrame
    width_on_ground: npt.NDArray[np.float64]

    def found(self, number: int) -> float:
        """IoU on the ground of a landform with what was mapped on and around it."""
        there = self.truth == number
        near = _grown(there)
        mapped = (self.classes == 1) & near
        both, either = ((part * self.width_on_ground).sum() for part in (there & mapped, there | mapped))
        return float(both / either)


def _grown(there: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Pixels within 1.5 radii of a landform's middle, on the sphere."""
    rows, columns = np.nonzero(there)
    lon, lat = _places()
    weights = np.cos(lat[rows, 0])
    x = (weights * np.cos(lon[0, columns])).mean()
    y = (weights * np.sin(lon[0, columns])).mean()
    z = np.sin(lat[rows, 0]).mean()
    length = math.sqrt(x * x + y * y + z * z)
    part = slice(max(0, int(rows.min()) - 20), int(rows.max()) + 20)
    near = np.zeros((HEIGHT, WIDTH), bool)
    cosine = (np.cos(lat[part]) * (x * np.cos(lon) + y * np.sin(lon)) + z * np.sin(lat[part])) / length
    near[part] = cosine > math.cos(1.5 * RADIUS)
    return near


def _places() -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Longitudes (1, W) and latitudes (H, 1) in radians."""
    lon = np.radians((np.arange(WIDTH) + 0.5) / WIDTH * 360 - 180)[None, :]
    lat = np.radians(90 - (np.arange(HEIGHT) + 0.5) / HEIGHT * 180)[:, None]
    return lon, lat


def _disc(longitude: float, latitude: float, wide: float = 1.0) -> npt.NDArray[np.bool_]:
    """A disc on the ground, or an ellipse of the same area that is wider from west to east."""
    lon, lat = _places()
    near_rows = np.abs(lat[:, 0] - math.radians(latitude)) < 2.5 * RADIUS
    found = np.zeros((HEIGHT, WIDTH), bool)
    lat = lat[near_rows]
    away, middle = lon - math.radians(longitude), math.radians(latitude)
    x = np.cos(lat) * np.sin(away)
    y = math.cos(middle) * np.sin(lat) - math.sin(middle) * np.cos(lat) * np.cos(away)
    near = math.sin(middle) * np.sin(lat) + math.cos(middle) * np.cos(lat) * np.cos(away)
    found[near_rows] = (np.hypot(x / wide, y * wide) < math.sin(RADIUS)) & (near > 0)
    return found


def _outline(longitude: float, latitude: float) -> shapely.Polygon:
    turn = np.linspace(0, 2 * math.pi, 60, endpoint=False)
    x = math.radians(longitude) + RADIUS * np.cos(turn) / math.cos(math.radians(latitude))
    y = math.radians(latitude) + RADIUS * np.sin(turn)
    return shapely.Polygon(np.column_stack([x, y]) * BODY)


@pytest.fixture(scope="module")
def globe(tmp_path_factory: pytest.TempPathFactory) -> Globe:
    """Discs are landforms; bars as bright and as large, which look like discs near the poles of a map, are not."""
    folder = tmp_path_factory.mktemp("globe")
    values = np.random.default_rng(0).normal(90, 6, (HEIGHT, WIDTH))
    truth = np.zeros((HEIGHT, WIDTH), np.int32)
    latitudes: dict[int, int] = {}
    labels = []
    for latitude in (*RINGS, *LEARNT):
        count = max(2, int(360 / SPACING * math.cos(math.radians(latitude))))
        for place in range(count):
            # the first lies on the border of the map
            longitude = -180 + 360 / count * place
            bar = place % 2 == 1 and latitude < 85
            mask = _disc(longitude, latitude, 1.9 if bar else 1.0)
            values[mask] += 70
            if not bar:
                truth[mask] = len(latitudes) + 1
                latitudes[len(latitudes) + 1] = latitude
                if abs(latitude) <= max(LEARNT) and place:
                    labels.append({"geometry": _outline(longitude, latitude), "class": "disc"})
    raster = RasterReference(
        str(write_raster(folder / "mars.tif", values.clip(0, 255).astype(np.uint8), MARS_EQUIRECTANGULAR, TRANSFORM))
    )
    write_landforms(folder / "labels.gpkg", labels, parse_crs(MARS_EQUIRECTANGULAR))
    # off the border, where half a disc of the learnt rings has no label
    east, north = math.radians(175) * BODY, math.radians(25) * BODY
    learnt = LabelledRaster(raster, str(folder / "labels.gpkg"), extent_wkt=shapely.box(-east, -north, east, north).wkt)
    request = Train((learnt,), str(folder / "model"), unlabelled="background", epochs=30, seed=1, validation_share=0.0)
    package = train_decoder(request, JobContext()).package
    half = math.pi * BODY
    north_of = shapely.box(-half, math.radians(SOUTH) * BODY, half, half / 2)
    request = Map(raster, package, str(folder / "map"), north_of.wkt, 0.0, views=1, whole_at_border=True)
    mapped = map_landforms(request, JobContext())
    classes = np.full((HEIGHT, WIDTH), 255, np.uint8)
    with rasterio.open(mapped.class_raster) as result:
        classes[: result.height] = result.read(1)
    polygons = geopandas.read_file(mapped.polygons)
    return Globe(truth, latitudes, classes, polygons, np.broadcast_to(np.cos(_places()[1]), classes.shape))


@pytest.mark.parametrize("latitude", RINGS)
def test_a_ring_is_found_at_any_latitude(globe: Globe, latitude: int) -> None:
    ring = [number for number, own in globe.latitudes.items() if own == latitude]
    scores = [globe.found(number) for number in ring]
    assert min(scores) > 0.5, "each is a true positive at IoU 0.5, one of them on the map's border"
    lat = np.degrees(_places()[1])
    belt = (np.abs(lat - latitude) < 6) & (globe.classes == 1)
    wrong = (belt & (globe.truth == 0)) * globe.width_on_ground
    right = (belt & (globe.truth > 0)) * globe.width_on_ground
    assert wrong.sum() < 0.35 * right.sum(), "bars are none"


@pytest.mark.parametrize("latitude", [0, 60])
def test_a_landform_across_the_border_is_one_polygon_of_two_parts(globe: Globe, latitude: int) -> None:
    border = math.pi * BODY
    near = shapely.box(-border, math.radians(latitude - 3) * BODY, border, math.radians(latitude + 3) * BODY)
    ring = globe.polygons[globe.polygons.intersects(near)]
    across = [row for row in ring.itertuples() if row.geometry.bounds[2] - row.geometry.bounds[0] > border]
    assert len(across) == 1
    (row,) = across
    assert len(row.geometry.geoms) == 2 and not row.touches_edge
    assert row.geometry.bounds[0] == pytest.approx(-border) and row.geometry.bounds[2] == pytest.approx(border)
    assert row.diameter_m == pytest.approx(2 * RADIUS * BODY, rel=0.2)
    assert abs(row.centre_lon) > 179.5 and row.centre_lat == pytest.approx(latitude, abs=0.5)


def test_all_of_the_extent_is_mapped(globe: Globe) -> None:
    assert (globe.classes[: round((90 - SOUTH) / 180 * HEIGHT) - 1] != 255).all()
