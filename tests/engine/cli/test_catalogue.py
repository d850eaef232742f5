"""Catalogues with columns of their own as prompts at the command line."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine

from plugin.engine.cli.catalogue import read_catalogue
from plugin.engine.cli.prompts import CatalogueColumns
from plugin.engine.errors import PromptError
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference
from tests.engine.cli.commands import run
from tests.engine.cli.test_segment import needs_model
from tests.scenes import write_raster

RADIUS = 3_396_190.0
#: Metres in a degree of the equator, and a pixel in degrees.
DEGREE, PIXEL = RADIUS * np.pi / 180, 0.002
SIDE = 1024
ROBBINS = CatalogueColumns("LON_CIRC_IMG", "LAT_CIRC_IMG", "DIAM_CIRC_IMG", "CRATER_ID")
CRATERS = ((300, 300, 120), (700, 300, 160), (500, 750, 140))


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three craters on Mars west of the prime meridian, in degrees from -180 to 180."""
    rows, columns = np.mgrid[:SIDE, :SIDE] + 0.5
    values = np.random.default_rng(0).normal(130, 5, (SIDE, SIDE))
    for column, row, across in CRATERS:
        away = np.hypot(columns - column, rows - row) / (across / 2)
        values += -70 * (away < 1) + 40 * ((away >= 1) & (away < 1.08))
    folder = tmp_path_factory.mktemp("image")
    transform = Affine(PIXEL, 0, -20, 0, -PIXEL, 1)
    return write_raster(folder / "mars.tif", np.clip(values, 1, 255).astype("uint8"), "IAU_2015:49900", transform)


def catalogue(path: Path, longitudes: float = 360.0) -> Path:
    """The craters as Robbins' catalogue has them, on some turn of longitude; one elsewhere, one without a size."""
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["CRATER_ID", "LAT_CIRC_IMG", "LON_CIRC_IMG", "DIAM_CIRC_IMG"])
        for number, (column, row, across) in enumerate(CRATERS):
            lon, lat = -20 + column * PIXEL + longitudes, 1 - row * PIXEL
            writer.writerow([f"05-{number}", lat, lon, across * PIXEL * DEGREE / 1000])
        writer.writerow(["far", 40.0, 100.0, 20.0])
        writer.writerow(["none", 0.5, 340.5, -999])
    return path


@needs_model
def test_row_22_a_catalogue_with_columns_of_its_own_is_outlined(
    capfd: pytest.CaptureFixture[str], image: Path, tmp_path: Path
) -> None:
    """Row 22 of issue 17: other column names, longitudes from 0 to 360."""
    table, out = catalogue(tmp_path / "robbins.csv"), tmp_path / "a.gpkg"
    columns = ("--lon", "LON_CIRC_IMG", "--lat", "LAT_CIRC_IMG", "--diameter", "DIAM_CIRC_IMG", "--name", "CRATER_ID")
    status, data, said = run(capfd, "segment", image, "--prompts", table, *columns, "--out", out)
    assert status == 0, said
    assert "1 row of robbins.csv left out (none): '-999' is no diameter. Give numbers above 0" in said
    assert "1 row of robbins.csv whose middle does not lie on mars.tif left out." in said
    frame = pyogrio.read_dataframe(out, layer="landforms").set_index("object")
    assert sorted(frame.index) == ["05-0", "05-1", "05-2"]
    for number, (column, row, across) in enumerate(CRATERS):
        found = frame.loc[f"05-{number}"]
        assert found.geometry.contains(shapely.Point(-20 + column * PIXEL, 1 - row * PIXEL))
        assert found["diameter_m"] == pytest.approx(across * PIXEL * DEGREE, rel=0.05)


@pytest.mark.parametrize("turn", [-360.0, 0.0, 360.0])
def test_row_22_longitudes_are_brought_to_the_turn_of_the_image(image: Path, tmp_path: Path, turn: float) -> None:
    with RasterSource.open(RasterReference(str(image))) as source:
        found, notes = read_catalogue(catalogue(tmp_path / "robbins.csv", turn), ROBBINS, source)
    assert [item.name for item in found] == ["05-0", "05-1", "05-2"] and len(notes) == 2
    for item, (column, row, across) in zip(found, CRATERS, strict=True):
        assert item.prompt.box is not None
        xmin, ymin, xmax, ymax = item.prompt.box
        assert ((xmin + xmax) / 2, (ymin + ymax) / 2) == pytest.approx((-20 + column * PIXEL, 1 - row * PIXEL))
        assert xmax - xmin == pytest.approx(across * PIXEL, rel=1e-3)


def test_row_22_rows_on_both_sides_of_180_degrees_are_each_at_their_place(tmp_path: Path) -> None:
    """An image across 180 degrees, whose CRS has its meridian there."""
    crs = "+proj=eqc +lon_0=180 +R=3396190 +units=m"
    metres = DEGREE * PIXEL
    transform = Affine(metres, 0, -SIDE / 2 * metres, 0, -metres, SIDE / 2 * metres)
    image = write_raster(tmp_path / "a.tif", np.full((SIDE, SIDE), 100, "uint8"), crs, transform)
    table = tmp_path / "t.csv"
    places = (179.5, -179.9, -10.0, 179.9, -179.5, 181.0)
    rows = "".join(f"{number},{lon},0.1,3\n" for number, lon in enumerate(places))
    table.write_text(f"name,lon,lat,km\n{rows}", encoding="utf-8")
    with RasterSource.open(RasterReference(str(image))) as source:
        found, notes = read_catalogue(table, CatalogueColumns("lon", "lat", "km", "name", "km"), source)
    assert [item.name for item in found] == ["0", "1", "3", "4", "5"] and len(notes) == 1
    for item in found:
        xmin, _, xmax, _ = item.prompt.box
        assert (xmin + xmax) / 2 == pytest.approx((places[int(item.name)] % 360 - 180) * DEGREE, abs=metres)


def test_row_22_columns_that_are_not_there_are_told(image: Path, tmp_path: Path) -> None:
    table = catalogue(tmp_path / "robbins.csv")
    with (
        RasterSource.open(RasterReference(str(image))) as source,
        pytest.raises(PromptError, match=r"no column lon \(--lon\); its columns are: CRATER_ID, LAT_CIRC_IMG"),
    ):
        read_catalogue(table, CatalogueColumns("lon", "LAT_CIRC_IMG"), source)


def test_row_22_prompts_of_other_columns_name_the_way_on(
    capfd: pytest.CaptureFixture[str], image: Path, tmp_path: Path
) -> None:
    table = catalogue(tmp_path / "robbins.csv")
    status, _, said = run(capfd, "segment", image, "--prompts", table, "--out", tmp_path / "a.gpkg")
    assert status and "--lon, --lat and --diameter" in " ".join(said.split())
    status, _, said = run(capfd, "segment", image, "--point", 1, 1, "--lon", "a", "--out", tmp_path / "a.gpkg")
    assert status and "--prompts" in said


@pytest.mark.parametrize("cell", ["~200", "200 km", "-200", "nan", "inf", '"1,200"'])
def test_what_is_no_diameter_is_quoted(image: Path, tmp_path: Path, cell: str) -> None:
    path = tmp_path / "sizes.csv"
    path.write_text(f"id,lon,lat,d_km\ngood,-19,0.5,2\nempty,-19,0.5,\nodd,-19,0.5,{cell}\nwide,-19,0.5,7000\n")
    with RasterSource.open(RasterReference(str(image))) as source:
        found, notes = read_catalogue(path, CatalogueColumns("lon", "lat", "d_km", "id"), source)
    assert [item.name for item in found] == ["good"]
    said = cell.strip('"')
    assert notes == [
        "1 row of sizes.csv left out (empty), without a diameter.",
        f"1 row of sizes.csv left out (odd): {said!r} is no diameter. Give numbers above 0, such as 1200.5, without a "
        "unit.",
        "1 row of sizes.csv left out (wide): wider than the body that mars.tif shows.",
    ]


@pytest.mark.parametrize(
    "lon",
    [
        "LON_W",
        "WLon",
        "West longitude",
        "w_lon",
        "WestLongitude",
        "LongitudeW",
        "lonWest",
        "lon (degW)",
        "WESTLONGITUDE",
    ],
)
@pytest.mark.parametrize(("code", "north"), [("IAU_2015:49900", 45.0), ("IAU_2015:49902", 44.6616)])
def test_names_of_columns_say_west_and_planetographic(tmp_path: Path, lon: str, code: str, north: float) -> None:
    pixels = np.full((20, 20), 90, dtype="uint8")
    image = write_raster(tmp_path / "mars.tif", pixels, code, Affine(0.1, 0, -46, 0, -0.1, 46))
    path = tmp_path / "west.csv"
    path.write_text(f"id,{lon},LAT_OGRAPHIC\na,45,45\n")
    columns = CatalogueColumns(lon, "LAT_OGRAPHIC", name="id")
    with RasterSource.open(RasterReference(str(image))) as source:
        (found,), notes = read_catalogue(path, columns, source)
    assert not notes and found.prompt.points[0] == pytest.approx((-45.0, north), abs=1e-3)
    assert [lon in sentence or "LAT_OGRAPHIC" in sentence for sentence in columns.guesses] == [True, True]
    assert CatalogueColumns("lon", "lat").guesses == [] == CatalogueColumns("Longitude", "Latitude").guesses
