"""A landform at the border of a map all around a body is one object, and counts once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import geopandas
import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from scipy.ndimage import gaussian_filter

from plugin.engine.cli.app import main
from plugin.engine.sam.catalogue import RESOURCES
from tests import scenes
from tests.engine import untrained

pytestmark = pytest.mark.skipif(
    not (RESOURCES / "default_model" / "model.safetensors").is_file(), reason="needs the default model"
)

MOON_M = 1_737_400.0


class Plain(NamedTuple):
    """A dark plain: longitude, latitude and angular radius in degrees."""

    lon: float
    lat: float
    radius: float

    @property
    def diameter_m(self) -> float:
        """Diameter of the circle of the cap's area, 2 pi R² (1 - cos radius)."""
        return float(2 * MOON_M * np.sqrt(2 * (1 - np.cos(np.radians(self.radius)))))


PLAIN, NORTHERN = Plain(178.0, 5.0, 12.0), Plain(178.0, 75.0, 8.0)


def whole_moon(path: Path, width: int, plain: Plain) -> Path:
    """The whole Moon with a plain, twice as wide as high."""
    rng, height = np.random.default_rng(7), width // 2
    rough = gaussian_filter(rng.normal(size=(height, width)), 3, mode="wrap")
    rows, columns = np.mgrid[:height, :width] + 0.5
    east, north = np.radians(columns * 360 / width - 180 - plain.lon), np.radians(90 - rows * 180 / height)
    south = np.radians(plain.lat)
    away = np.arccos(np.sin(north) * np.sin(south) + np.cos(north) * np.cos(south) * np.cos(east))
    dark = gaussian_filter((away < np.radians(plain.radius)).astype(float), 1, mode="wrap")
    picture = (150 + 30 * rough / rough.std()) * (1 - dark) + (70 + rng.normal(size=rough.shape) * 3) * dark
    unit = 360 / width * np.radians(MOON_M)
    place = Affine(unit, 0, -width / 2 * unit, 0, -unit, height / 2 * unit)
    return scenes.write_raster(path, np.clip(picture, 1, 255).astype(np.uint8), "IAU_2015:30110", place, 0)


@pytest.fixture(scope="module")
def moon(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """1024 × 512 pixels."""
    return whole_moon(tmp_path_factory.mktemp("moon") / "moon.tif", 1024, PLAIN)


@pytest.mark.parametrize("decoder", [None, 2.0])
def test_a_landform_across_180_degrees_is_one_object(
    moon: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], decoder: float | None
) -> None:
    """Without a decoder, and with one that knows centres and sees them everywhere."""
    unit = np.radians(MOON_M)
    words = ["--smallest", "500000"]
    if decoder is not None:
        package = untrained.package(tmp_path / "plains.model", sampling_m=360 / 1024 * unit, centres=decoder)
        words += ["--model", str(package), "--least-score", "0"]
    found = searched(moon, tmp_path / "run", (160, -15, -165, 25), words)
    assert json.loads(capfd.readouterr().out)["share"] == 1.0
    row, inside = only_one(found, PLAIN)
    assert inside > 0.95 and row.diameter_m == pytest.approx(PLAIN.diameter_m, rel=0.12)
    assert abs(row.centre_lon) == pytest.approx(178.0, abs=0.7) and row.centre_lat == pytest.approx(5.0, abs=0.7)
    assert not row.touches_edge
    sides = sorted((part.bounds[0], part.bounds[2]) for part in row.geometry.geoms)
    assert [sides[0][0], sides[1][1]] == pytest.approx([-180 * unit, 180 * unit])


def test_one_near_a_pole_is_one_too(tmp_path: Path) -> None:
    """Its larger half ended eight samples before the border in a window that is too coarse for a plane of its own."""
    image = whole_moon(tmp_path / "large.tif", 4096, NORTHERN)
    words = ["--smallest", str(NORTHERN.diameter_m / 4)]
    row, inside = only_one(searched(image, tmp_path / "run", (120, 55, -120, 90), words), NORTHERN)
    assert inside > 0.8 and row.diameter_m == pytest.approx(NORTHERN.diameter_m, rel=0.12)


def searched(image: Path, out: Path, extent: tuple[float, ...], words: list[str]) -> geopandas.GeoDataFrame:
    """What ``landform find`` finds in an extent in degrees."""
    corners = [str(value * np.radians(MOON_M)) for value in extent]
    assert main(["find", "--raster", str(image), "--out", str(out), "--extent", *corners, *words, "--json"]) == 0
    return pyogrio.read_dataframe(out / "landforms.gpkg")


def only_one(found: geopandas.GeoDataFrame, plain: Plain) -> tuple[Any, float]:
    """The only row that is about a plain, or a half of it, and the share of it that it has."""
    unit = np.radians(MOON_M)
    truth = cap(plain, unit)
    inside = np.array([from_0_to_360(shape, unit).intersection(truth).area for shape in found.geometry]) / truth.area
    own = found[(inside > 0.4) & (found["area_m2"] < 1.5 * np.pi / 4 * plain.diameter_m**2)]
    (row,) = own.itertuples()
    return row, float(inside[row.Index])


def test_what_is_found_by_centres_at_a_pole_ends_where_the_map_does(moon: Path, tmp_path: Path) -> None:
    """Ellipses around centres reached latitudes of 93 to 105 degrees."""
    unit = np.radians(MOON_M)
    package = untrained.package(tmp_path / "any.model", sampling_m=360 / 1024 * unit, centres=2.0)
    extent = [str(value * unit) for value in (-180, 60, 0, 90)]
    words = ["find", "--raster", str(moon), "--out", str(tmp_path / "run"), "--extent", *extent]
    assert main([*words, "--smallest", "120000", "--model", str(package), "--least-score", "0"]) == 0
    found = pyogrio.read_dataframe(tmp_path / "run" / "landforms.gpkg")
    whole = shapely.box(-180 * unit, -90 * unit, 180 * unit, 90 * unit).buffer(1.0)
    assert len(found) > 3 and found.geometry.is_valid.all()
    assert found.geometry.within(whole).all()
    assert found["touches_edge"].any() and (found["centre_lat"] <= 90).all()


def cap(plain: Plain, unit: float) -> shapely.Polygon:
    """The plain's border by spherical trigonometry, with longitudes from 0 to 360."""
    bearing, away, south = np.linspace(0, 2 * np.pi, 720), np.radians(plain.radius), np.radians(plain.lat)
    north = np.arcsin(np.sin(south) * np.cos(away) + np.cos(south) * np.sin(away) * np.cos(bearing))
    east = np.arctan2(np.sin(bearing) * np.sin(away) * np.cos(south), np.cos(away) - np.sin(south) * np.sin(north))
    return shapely.Polygon(np.column_stack([plain.lon + np.degrees(east), np.degrees(north)]) * unit)


def from_0_to_360(shape: shapely.Geometry, unit: float) -> shapely.Geometry:
    turn = np.array([360 * unit, 0.0])
    parts = shapely.get_parts(shape)
    return shapely.union_all(
        [shapely.transform(part, lambda xy: xy + turn) if part.bounds[0] < 0 else part for part in parts]
    )
