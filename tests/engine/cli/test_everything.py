"""All landforms of rasters at the command line: one layer, with the attributes that the dock gives."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from PIL import Image

from plugin.engine.cli import everything as command
from plugin.engine.cli.app import main
from plugin.engine.cli.output import Reporter
from plugin.engine.sam.catalogue import RESOURCES
from plugin.engine.segmenting import everything as engine
from tests.engine.cli.commands import run
from tests.scenes import gusev_craters, scene, write_raster

pytestmark = pytest.mark.skipif(
    not (RESOURCES / "default_model" / "model.safetensors").is_file(), reason="needs the default model"
)


def around_crater(diameter_km: float, share: float = 0.8) -> tuple[float, ...]:
    """An extent around the catalogue crater of the Gusev crop that is nearest to a diameter."""
    found = min(gusev_craters(), key=lambda item: abs(item["properties"]["diam_km"] - diameter_km))
    outline = shapely.geometry.shape(found["geometry"])
    return tuple(outline.buffer(share * math.sqrt(outline.area)).bounds)


def test_a_crater_is_found_with_the_attributes_of_the_dock(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out, image, extent = tmp_path / "all.gpkg", scene("gusev/gusev_900.tif"), around_crater(6.19)
    status, data, said = run(
        capfd, "everything", image, "--out", out, "--extent", *extent, "--min-area", 3e6, "--class", "crater"
    )
    assert status == 0, said
    frame = pyogrio.read_dataframe(out, layer="landforms")
    assert data["rasters"] == [{"raster": str(image), "polygons": len(frame)}] and len(frame) > 0
    assert (frame["area_m2"] >= 3e6).all()
    assert set(frame["origin"]) == {"model"} and set(frame["class"]) == {"crater"} and not frame["reviewed"].any()
    for prompt in frame["prompts"]:
        (point,) = json.loads(prompt)["points"]
        assert shapely.box(*extent).contains(shapely.Point(point))
    found = min(gusev_craters(), key=lambda item: abs(item["properties"]["diam_km"] - 6.19))
    truth = shapely.geometry.shape(found["geometry"])
    ious = frame.geometry.map(lambda shape: shape.intersection(truth).area / shape.union(truth).area)
    assert ious.max() > 0.5


def picture(folder: Path, name: str) -> Path:
    rows, columns = np.mgrid[:150, :150]
    shade = np.hypot(rows - 75, columns - 75) < 20
    noise = np.random.default_rng(len(name)).normal(0, 4, shade.shape)
    path = folder / name
    Image.fromarray((140 - 70 * shade + noise).clip(0, 255).astype(np.uint8)).save(path)
    return path


def test_several_rasters_share_a_layer_and_one_that_fails_is_told(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    one, two, out = picture(tmp_path, "a.png"), picture(tmp_path, "bb.png"), tmp_path / "all.gpkg"
    status, data, said = run(capfd, "everything", one, tmp_path / "none.png", two, "--out", out)
    assert status == 1, said
    assert [told["raster"] for told in data["rasters"]] == [str(one), str(two)]
    assert "none.png" in data["failed"][0]["raster"] and "none.png" in said
    frame = pyogrio.read_dataframe(out, layer="landforms")
    assert set(frame["source_image"]) == {"a.png", "bb.png"}
    disc = shapely.Point(75, 75).buffer(20)
    for name in ("a.png", "bb.png"):
        shapes = frame[frame["source_image"] == name].geometry
        assert shapes.map(lambda shape: shape.intersection(disc).area / shape.union(disc).area).max() > 0.8


def test_a_raster_without_a_crs_does_not_join_one_with(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    image, out = scene("gusev/gusev_900.tif"), tmp_path / "all.gpkg"
    crop = tmp_path / "crop.tif"
    with rasterio.open(image) as source:
        window = rasterio.windows.Window(430, 390, 100, 100)
        profile = {**source.profile, "width": 100, "height": 100, "transform": source.window_transform(window)}
        with rasterio.open(crop, "w", **profile) as target:
            target.write(source.read(window=window))
    status, data, said = run(capfd, "everything", crop, picture(tmp_path, "a.png"), "--out", out)
    assert status == 1, said
    assert "only some have a CRS" in data["failed"][0]["reason"]


def test_what_two_rasters_show_is_kept_once_from_the_finer_one(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Each shows three of four discs, two of them both; the coarse one comes first."""
    discs = [(80.0, 100.0), (180.0, 100.0), (280.0, 100.0), (380.0, 100.0)]

    def seen(name: str, pixel: float, left: float, right: float) -> Path:
        rows, columns = np.mgrid[: round(200 / pixel), : round((right - left) / pixel)] + 0.5
        x, y = left + columns * pixel, 200 - rows * pixel
        dark = np.any([np.hypot(x - east, y - north) < 24 for east, north in discs], axis=0)
        noise = np.random.default_rng(3).normal(0, 4, dark.shape)
        picture = (140 - 70 * dark + noise).clip(1, 255).astype(np.uint8)
        return write_raster(tmp_path / name, picture, "IAU_2015:30110", Affine(pixel, 0, left, 0, -pixel, 200), 0)

    coarse, fine = seen("coarse.tif", 2.0, 0, 330), seen("fine.tif", 1.0, 130, 460)
    out = tmp_path / "all.gpkg"
    status, data, said = run(capfd, "everything", coarse, fine, "--out", out, "--min-area", 900)
    assert status == 0, said
    frame = pyogrio.read_dataframe(out, layer="landforms")
    images = []
    for east, north in discs:
        disc = shapely.Point(east, north).buffer(24)
        ious = frame.geometry.map(lambda shape, disc=disc: shape.intersection(disc).area / shape.union(disc).area)
        (own,) = frame[ious > 0.7].itertuples()
        images.append(own.source_image)
    assert images == ["coarse.tif", "fine.tif", "fine.tif", "fine.tif"]
    assert data["seen_again"] >= 2
    assert sum(told["polygons"] for told in data["rasters"]) == len(frame) + data["seen_again"]


def test_rasters_of_two_bodies_are_refused_before_a_search(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "all.gpkg"
    grey = np.full((64, 64), 90, np.uint8)
    mars = write_raster(tmp_path / "mars.tif", grey, crs="IAU_2015:49910", transform=Affine(100, 0, 0, 0, -100, 0))
    moon = write_raster(tmp_path / "moon.tif", grey, crs="IAU_2015:30110", transform=Affine(100, 0, 0, 0, -100, 0))
    status, _, said = run(capfd, "everything", mars, moon, "--out", out)
    assert status == 1 and "mars.tif lies on Mars and moon.tif on Moon" in said and not out.exists()


def test_a_file_is_called_what_it_is_and_nothing_found_is_explained(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    tiny = write_raster(tmp_path / "tiny.tif", np.full((10, 10), 90, np.uint8))
    status, _, said = run(capfd, "everything", tiny, "--out", tmp_path / "all.shp")
    assert status == 1 and "does not end in .gpkg" in said
    assert main(["everything", str(tiny), "--out", str(tmp_path / "all.gpkg")]) == 0
    assert "A smaller --min-area looks for smaller landforms" in capfd.readouterr().out


def test_stopping_keeps_what_was_found(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, looked = tmp_path / "all.gpkg", []
    real = engine.masks_of_window

    def first_then_stop(*given: object) -> list[engine.FoundMask]:
        looked.append(given)
        return real(*given)

    class Stopping(Reporter):
        def __init__(self) -> None:
            super().__init__()
            self.context._is_cancelled = lambda: bool(looked)

    monkeypatch.setattr(engine, "masks_of_window", first_then_stop)
    monkeypatch.setattr(command, "Reporter", Stopping)
    status, _, said = run(capfd, "everything", picture(tmp_path, "a.png"), picture(tmp_path, "bb.png"), "--out", out)
    assert status == 1 and len(looked) == 1
    assert f"{out} holds the" in said and "found so far" in said
    assert len(pyogrio.read_dataframe(out, layer="landforms")) > 0


def test_an_extent_beside_the_raster_is_refused(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "all.gpkg"
    status, _, said = run(capfd, "everything", picture(tmp_path, "a.png"), "--out", out, "--extent", 900, 900, 950, 950)
    assert status == 1 and "shows nothing of a.png" in said and not out.exists()


def test_zeros_along_the_border_can_be_told_to_be_ground(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    values = np.random.default_rng(1).integers(100, 140, (150, 150)).astype(np.uint8)
    values[:, :75] = 0
    shadow, told = write_raster(tmp_path / "shadow.tif", values), "is taken as ground without data"
    plain = run(capfd, "everything", shadow, "--out", tmp_path / "plain.gpkg")[2]
    ground = run(capfd, "everything", shadow, "--all-ground", "--out", tmp_path / "ground.gpkg")[2]
    assert told in plain and told not in ground
