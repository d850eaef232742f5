"""Outlines at the command line: from prompts in an image's CRS, in pixels, or in a file."""

from __future__ import annotations

import json
import math
import signal
import sys
from pathlib import Path

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from affine import Affine

from plugin.engine.cli import output
from plugin.engine.cli.app import main
from plugin.engine.cli.places import in_order
from plugin.engine.cli.prompts import read_prompts, single_prompt
from plugin.engine.crs.bodies import body_of
from plugin.engine.crs.crs import parse_crs
from plugin.engine.errors import PromptError
from plugin.engine.raster.source import RasterSource
from plugin.engine.sam import loader
from plugin.engine.sam.catalogue import RESOURCES
from plugin.protocol.messages.rasters import RasterReference
from tests.engine.cli.commands import run
from tests.engine.segmenting.regions import RegionSam
from tests.scenes import gusev_craters, scene, write_raster

needs_model = pytest.mark.skipif(
    not (RESOURCES / "default_model" / "model.safetensors").is_file(), reason="needs the default model"
)


def crater(diameter_km: float) -> shapely.Polygon:
    """The catalogue crater of the Gusev crop that is nearest to a diameter."""
    found = min(gusev_craters(), key=lambda item: abs(item["properties"]["diam_km"] - diameter_km))
    return shapely.geometry.shape(found["geometry"])


@needs_model
def test_a_click_in_a_catalogue_crater_gives_its_polygon(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    truth = crater(6.19)
    x, y = truth.centroid.x, truth.centroid.y
    out = tmp_path / "a.gpkg"
    image = scene("gusev/gusev_900.tif")
    status, data, said = run(capfd, "segment", image, "--point", x, y, "--class", "crater", "--out", out)
    assert status == 0, said
    frame = pyogrio.read_dataframe(out, layer="landforms")
    row = frame.iloc[0]
    assert row.geometry.contains(shapely.Point(x, y))
    stored = body_of(pyproj.CRS.from_user_input(frame.crs))
    assert stored is not None
    assert stored.name == "Mars"
    planar = row.geometry.area * math.cos(math.radians(14.5))
    assert row["area_m2"] == pytest.approx(planar, rel=0.01)
    assert row["diameter_m"] == pytest.approx(2 * math.sqrt(row["area_m2"] / math.pi))
    assert (row["class"], row["origin"], row["model"]) == ("crater", "click", "default")
    assert row["pixel_m"] == pytest.approx(93.4, abs=0.1)
    assert json.loads(row["prompts"])["points"] == [[x, y]]
    assert data["features"][0]["diameter_m"] == pytest.approx(row["diameter_m"])


@needs_model
def test_many_objects_in_one_start(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    one, two = crater(6.19), crater(2.19)
    west, south, east, north = two.bounds
    prompts = tmp_path / "p.csv"
    prompts.write_text(
        "object,kind,x,y,x2,y2\n"
        f"big,point,{one.centroid.x},{one.centroid.y},,\n"
        f"far,point,0,0,,\nodd,circle,1,2,,\nbig,background,{one.centroid.x + 20000},{one.centroid.y},,\n"
        f"small,box,{west},{south},{east},{north}\n"
    )
    out = tmp_path / "a.gpkg"
    status, data, said = run(capfd, "segment", scene("gusev/gusev_900.tif"), "--prompts", prompts, "--out", out)
    assert status == 0, said
    frame = pyogrio.read_dataframe(out)
    assert list(frame["object"]) == ["big", "small"]
    assert frame["score"].notna().all()
    assert [failed["object"] for failed in data["failed"]] == ["far", "odd"]
    assert "outside gusev_900.tif" in data["failed"][0]["reason"]
    assert "Object 1 of 4" in said


def disc_image(path: Path, crs: str, middle: tuple[float, float]) -> Path:
    """700 x 700 pixels of 10 m with a dark disc of 60 pixels in the middle."""
    rows, columns = np.mgrid[:700, :700]
    noise = np.random.default_rng(0).normal(0, 4, rows.shape)
    image = (150 - 80 * (np.hypot(rows - 350, columns - 350) < 60) + noise).astype(np.uint8)
    place = Affine(10.0, 0.0, middle[0] - 3500, 0.0, -10.0, middle[1] + 3500)
    with rasterio.open(
        path, "w", driver="GTiff", width=700, height=700, count=1, dtype="uint8", crs=crs, transform=place
    ) as raster:
        raster.write(image, 1)
    return path


@needs_model
def test_objects_are_outlined_on_the_rasters_that_show_them(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    first, second = "IAU_2015:49910", "IAU_2015:49920"
    there = (40_000.0, 200_000.0)
    back = pyproj.Transformer.from_crs(second, first, always_xy=True)
    images = [
        disc_image(tmp_path / "equirectangular.tif", first, (0.0, 0.0)),
        disc_image(tmp_path / "sinusoidal.tif", second, there),
    ]
    x, y = back.transform(*there)
    prompts, out = tmp_path / "p.csv", tmp_path / "a.gpkg"
    prompts.write_text(
        "object,kind,x,y,x2,y2\nnear,point,0,0,,\n"
        f"other,box,{x - 620},{y - 620},{x + 620},{y + 620}\nnowhere,point,900000,0,,\nodd,circle,1,2,,\n"
    )
    status, data, said = run(capfd, "segment", *images, "--prompts", prompts, "--out", out)
    assert status == 0, said
    frame = pyogrio.read_dataframe(out)
    assert dict(zip(frame["object"], frame["source_image"], strict=True)) == {
        "near": "equirectangular.tif",
        "other": "sinusoidal.tif",
    }
    assert frame.crs.equals(pyproj.CRS.from_user_input(first)) or "Equirectangular" in frame.crs.name
    for row, centre in zip(frame.itertuples(), [(0.0, 0.0), (x, y)], strict=True):
        assert row.geometry.contains(shapely.Point(centre))
        assert row.diameter_m == pytest.approx(1200, rel=0.06)
    reasons = {failed["object"]: failed["reason"] for failed in data["failed"]}
    assert set(reasons) == {"nowhere", "odd"} and "none of the rasters" in reasons["nowhere"]

    again = disc_image(tmp_path / "again.tif", first, (1000.0, 0.0))
    status, data, said = run(capfd, "segment", images[0], again, "--point", 0, 0, "--out", tmp_path / "both.gpkg")
    assert status == 0 and data["polygons"] == 2
    assert "1 object on ground that several rasters show: outlined on each of them." in said

    status, data, said = run(capfd, "segment", *images, "--pixel", "--point", 1, 1, "--out", out, "--overwrite")
    assert status == 2 and "one raster" in said
    moon = disc_image(tmp_path / "moon.tif", "IAU_2015:30110", (0.0, 0.0))
    status, data, said = run(capfd, "segment", images[0], moon, "--point", 0, 0, "--out", tmp_path / "b.gpkg")
    assert status == 1 and "Moon" in said and not (tmp_path / "b.gpkg").exists()


@needs_model
def test_stopping_keeps_the_objects_that_are_done(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupting(text: str) -> None:
        print(text, file=sys.stderr)
        if text.startswith("Object 2 of 3"):
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(output, "say", interrupting)
    prompts, out = tmp_path / "p.csv", tmp_path / "a.gpkg"
    centre = crater(6.19).centroid
    prompts.write_text("object,kind,x,y\n" + "".join(f"{i},point,{centre.x},{centre.y}\n" for i in range(3)))
    status, data, said = run(capfd, "segment", scene("gusev/gusev_900.tif"), "--prompts", prompts, "--out", out)
    assert status == 1, said
    assert data["error"]["kind"] == "cancelled"
    assert "2 of 3 objects" in data["error"]["sentence"]
    assert list(pyogrio.read_dataframe(out)["object"]) == ["0", "1"]


@needs_model
def test_an_image_without_georeference_is_served_in_pixels(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    rows, columns = np.mgrid[:700, :700]
    values = np.full((700, 700), 120.0)
    away = np.hypot(columns - 330, rows - 410)
    values += np.where(away < 60, (columns - 330) * 1.2, 0) + np.random.default_rng(0).normal(0, 2, values.shape)
    path = tmp_path / "plain.png"
    with rasterio.open(path, "w", driver="PNG", width=700, height=700, count=1, dtype="uint8") as writer:
        writer.write(values.clip(1, 255).astype(np.uint8), 1)
    out = tmp_path / "a.gpkg"
    box = (265, 345, 395, 475)
    status, data, said = run(capfd, "segment", path, "--box", *box, "--pixel", "--out", out)
    assert status == 0, said
    west, north, east, south = data["features"][0]["bounds"]
    assert 200 < west < east < 460
    assert 280 < north < south < 540, "rows count downwards from the upper left corner"
    assert (data["crs"], data["length_unit"]) == (None, "pixels")
    assert "centre_lon" not in data["features"][0]


def test_without_a_crs_lengths_are_in_the_units_of_the_georeference(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loader, "load_model", lambda *_, **__: RegionSam())
    monkeypatch.setenv("LANDFORM_HOME", str(tmp_path / "home"))
    transform = Affine(95.0, 0, 5000, 0, -95.0, 80_000)
    rows, columns = np.mgrid[:700, :700] + 0.5
    values = np.where(np.hypot(columns - 330, rows - 410) < 60, 200, 60).astype(np.uint8)
    image = write_raster(tmp_path / "no_crs.tif", values, None, transform)
    outlines = []
    for name, place in (("pixel", (330, 410)), ("map", transform @ (330, 410))):
        out = tmp_path / f"{name}.gpkg"
        words = ["--point", *place, *(["--pixel"] if name == "pixel" else [])]
        status, data, said = run(capfd, "segment", image, *words, "--out", out)
        assert status == 0, said
        assert "measures are in map units" in said
        assert data["length_unit"] == "map units"
        row = pyogrio.read_dataframe(out).iloc[0]
        assert row["diameter_m"] == pytest.approx(120 * 95, rel=0.01)
        assert row["area_m2"] == pytest.approx(row.geometry.area)
        assert row["pixel_m"] == pytest.approx(95)
        assert row["location_confidence_m"] >= row["pixel_m"]
        outlines.append(row.geometry)
    assert outlines[0].equals(outlines[1]), "--pixel is about what is given; outlines lie where the raster does"
    assert main([str(word) for word in ("segment", image, *words, "--out", tmp_path / "again.gpkg")]) == 0
    assert f"diameter {row['diameter_m']:.6g} map units" in capfd.readouterr().out
    assert main(["info", str(image)]) == 0
    assert "pixel       95 map units" in capfd.readouterr().out


@needs_model
def test_pixels_of_a_georeferenced_image_answer_in_its_crs(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    truth = crater(6.19)
    image = scene("gusev/gusev_900.tif")
    with RasterSource.open(RasterReference(str(image))) as source:
        column, row = source.pixels_of([truth.centroid.x], [truth.centroid.y])
    out = tmp_path / "a.gpkg"
    status, _, said = run(capfd, "segment", image, "--point", column[0], row[0], "--pixel", "--out", out)
    assert status == 0, said
    assert pyogrio.read_dataframe(out).geometry[0].contains(truth.centroid)


@needs_model
def test_negative_coordinates_are_values_not_options(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", np.full((64, 64), 9, np.uint8))
    status, data, _ = run(capfd, "segment", path, "--point", -123.4, -5, "--out", tmp_path / "o.gpkg")
    assert status == 1
    assert data["error"]["kind"] == "prompt"
    assert "-123.4, -5 lies outside a.tif" in data["error"]["sentence"]
    assert not (tmp_path / "o.gpkg").exists()


def test_prompts_are_read_with_other_separators_and_case(tmp_path: Path) -> None:
    path = tmp_path / "p.csv"
    path.write_bytes("\ufeffObject; Kind; X; Y; X2; Y2\r\na; Box; 5; 6; 1; 2\r\na; point; 3; 4;;\r\n".encode())
    (only,) = read_prompts(path)
    assert only.problem == ""
    assert in_order(only.prompt, None).box == (1.0, 2.0, 5.0, 6.0)
    assert only.prompt.points == ((3.0, 4.0),)
    assert only.prompt.labels == (1,)


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "lacks the columns"), ("object,kind,x\n", "lacks the columns y"), ("object,kind,x,y\n", "no prompts")],
)
def test_prompts_that_cannot_be_read_are_refused(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "p.csv"
    path.write_text(text)
    with pytest.raises(PromptError, match=words):
        read_prompts(path)
    with pytest.raises(PromptError, match="cannot be read"):
        read_prompts(tmp_path / "none.csv")


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ("a,point,x,2\n", "should be numbers"),
        ("a,point,nan,2\n", "should be numbers"),
        ("a,background,1,2\n", "neither a point nor a box"),
        ("a,box,1,2,3\n", "should be numbers"),
    ],
)
def test_a_faulty_object_says_what_is_wrong(tmp_path: Path, rows: str, words: str) -> None:
    path = tmp_path / "p.csv"
    path.write_text("object,kind,x,y,x2,y2\n" + rows + "b,point,1,2,,\n")
    first, second = read_prompts(path)
    assert words in first.problem
    assert second.problem == ""


@needs_model
@pytest.mark.parametrize("given", ["--box", "--prompts"])
def test_a_box_of_pixels_stays_one_on_a_turned_image(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, given: str
) -> None:
    rows, columns = np.mgrid[:300, :300] + 0.5
    away = np.hypot(columns - 150, rows - 120) / 60
    values = np.random.default_rng(0).normal(130, 4, (300, 300)) - 70 * (away < 1) + 50 * ((away >= 1) & (away < 1.1))
    transform = Affine.translation(1e5, 2e5) @ Affine.rotation(30) @ Affine.scale(100, -100)
    image = write_raster(tmp_path / "turned.tif", np.clip(values, 1, 255).astype("uint8"), transform=transform)
    words: list[object] = ["--box", "88", "58", "212", "182"]
    if given == "--prompts":
        words = ["--prompts", tmp_path / "boxes.csv"]
        (tmp_path / "boxes.csv").write_text("object,kind,x,y,x2,y2\n1,box,88,58,212,182\n")
    out = tmp_path / "found.gpkg"
    status, data, said = run(capfd, "segment", image, "--pixel", *words, "--out", out)
    assert status == 0, said
    assert data["features"][0]["diameter_m"] == pytest.approx(12_200, rel=0.05)


@pytest.mark.parametrize(
    ("code", "given", "box"),
    [
        ("IAU_2015:49900", (173, 3, -173, 17), (173, 3, 187, 17)),
        ("IAU_2015:49900", (350, 17, 5, 3), (350, 3, 365, 17)),
        ("IAU_2015:49900", (20, 3, 10, 17), (10, 3, 20, 17)),
        ("IAU_2015:49910", (300, 3, -300, 17), (-300, 3, 300, 17)),
        (None, (300, 3, 20, 17), (20, 3, 300, 17)),
    ],
)
def test_a_box_in_degrees_goes_across_the_border(code: str | None, given: tuple[float, ...], box: object) -> None:
    prompt = single_prompt([], [], given)
    assert in_order(prompt, None if code is None else parse_crs(code)).box == box


@needs_model
def test_a_box_across_180_degrees_outlines_what_lies_there(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    rows, columns = np.mgrid[:360, :720]
    away = np.hypot((columns + 360) % 720 - 360, rows - 160) / 10  # a disc of 5 degrees around 180 E, 10 N
    values = np.random.default_rng(0).normal(130, 4, away.shape) - 70 * (away < 1) + 50 * ((away >= 1) & (away < 1.2))
    place = Affine(0.5, 0, -180, 0, -0.5, 90)
    image = write_raster(tmp_path / "mars.tif", np.clip(values, 1, 255).astype("uint8"), "IAU_2015:49900", place)
    out = tmp_path / "found.gpkg"
    status, data, said = run(capfd, "segment", image, "--box", 174.5, 4.5, -174.5, 15.5, "--out", out)
    assert status == 0, said
    assert data["features"][0]["diameter_m"] < 12 * np.radians(3_396_190)
