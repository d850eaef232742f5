"""Which bands of a raster the commands see, and a terrain model as a hillshade."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
from affine import Affine

from plugin.engine.cli.app import main
from plugin.engine.mapping import run as mapping
from plugin.engine.sam import loader
from plugin.engine.training import train as training
from plugin.protocol.messages.jobs import Mapped, Trained
from plugin.protocol.messages.rasters import Hillshade, RasterReference
from tests.engine.segmenting.regions import RegionSam
from tests.scenes import MARS_EQUIRECTANGULAR, write_raster

SIDE, RADIUS, PIXEL = 700, 60, 100.0
CENTRE = (330, 410)


def written(path: Path, values: np.ndarray) -> Path:
    return write_raster(path, values, MARS_EQUIRECTANGULAR, Affine(PIXEL, 0, 0, 0, -PIXEL, 0))


@pytest.fixture
def disc() -> np.ndarray:
    rows, columns = np.mgrid[:SIDE, :SIDE] + 0.5
    return np.hypot(columns - CENTRE[0], rows - CENTRE[1]) < RADIUS


@pytest.fixture
def composite(tmp_path: Path, disc: np.ndarray) -> Path:
    """Four bands; the disc is in the third."""
    bands = [np.full(disc.shape, grey, np.uint8) for grey in (40, 80, 120, 160)]
    bands[2] = np.where(disc, 200, 60).astype(np.uint8)
    for number, band in enumerate(bands):
        band[0, :50] = 10 * number + 5
    return written(tmp_path / "composite.tif", np.stack(bands))


def told(capfd: pytest.CaptureFixture[str], *words: object) -> dict[str, Any]:
    status = main([*map(str, words), "--json"])
    said = capfd.readouterr()
    assert status == 0, said.err
    found: dict[str, Any] = json.loads(said.out)
    return found


def outlined(capfd: pytest.CaptureFixture[str], raster: Path, *words: object) -> float:
    """Radius in pixels of what is outlined at the disc."""
    out = raster.with_suffix(".gpkg")
    told(capfd, "segment", raster, "--pixel", "--point", *CENTRE, *words, "--overwrite", "--out", out)
    diameter = float(pyogrio.read_dataframe(out)["diameter_m"][0])
    return diameter / 2 / PIXEL


@pytest.fixture
def region(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(loader, "load_model", lambda *_, **__: RegionSam())
    monkeypatch.setenv("LANDFORM_HOME", str(tmp_path / "home"))


@pytest.mark.parametrize(("bands", "highest"), [("2", [80]), ("4,2,1", [160, 80, 40]), ("mean:1,2,4", [280 / 3])])
def test_info_tells_the_stretch_of_the_bands(
    capfd: pytest.CaptureFixture[str], composite: Path, bands: str, highest: list[float]
) -> None:
    assert told(capfd, "info", composite, "--bands", bands)["stretch"]["high"] == pytest.approx(highest, abs=1)


@pytest.mark.usefixtures("region")
def test_a_landform_is_outlined_in_the_band_that_shows_it(capfd: pytest.CaptureFixture[str], composite: Path) -> None:
    assert outlined(capfd, composite, "--bands", "3") == pytest.approx(RADIUS, rel=0.01)
    assert outlined(capfd, composite, "--bands", "2") > 2 * RADIUS


@pytest.mark.usefixtures("region")
def test_a_landform_is_outlined_in_the_hillshade_of_a_terrain_model(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, disc: np.ndarray
) -> None:
    rows = np.mgrid[:SIDE, :SIDE][0]
    heights = np.where(disc, PIXEL * (rows - CENTRE[1]), 0.0).astype(np.float32)
    path = written(tmp_path / "dtm.tif", heights)
    assert outlined(capfd, path, "--hillshade", 0, 45, 1) == pytest.approx(RADIUS, rel=0.05)


def test_training_and_mapping_are_asked_with_the_view(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []

    def trained(request: Any, *_: Any) -> Trained:
        asked.extend(pair.raster for pair in request.pairs)
        return Trained("m", "", 1, False, {"classes": {}, "mean_iou": None})

    def mapped(request: Any, *_: Any) -> Mapped:
        asked.append(request.raster)
        return Mapped("", "", "", "", "", 0, 0)

    monkeypatch.setattr(training, "train_decoder", trained)
    monkeypatch.setattr(mapping, "map_landforms", mapped)
    pairs = ("--raster", "a.tif", "--labels", "a.gpkg", "--raster", "b.tif", "--labels", "b.gpkg", "--out", "m")
    told(capfd, "train", *pairs, "--bands", "2")
    told(capfd, "train", *pairs, "--bands", "2", "--bands", "mean:1,3")
    told(capfd, "map", "--raster", "c.tif", "--model", "m", "--out", "run", "--bands", 4, "--hillshade", 90, 30, 2)
    assert asked == [
        RasterReference("a.tif", (2,)),
        RasterReference("b.tif", (2,)),
        RasterReference("a.tif", (2,)),
        RasterReference("b.tif", (1, 3), mean=True),
        RasterReference("c.tif", (4,), hillshade=Hillshade(90, 30, 2)),
    ]


def test_further_layers_go_to_all_rasters_or_to_one_of_them(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []

    def trained(request: Any, *_: Any) -> Trained:
        asked.append([pair.others for pair in request.pairs])
        return Trained("", "", 1, False, {"classes": {}, "mean_iou": None})

    def mapped(request: Any, *_: Any) -> Mapped:
        asked.append(request.others)
        return Mapped("", "", "", "", "", 0, 0)

    monkeypatch.setattr(training, "train_decoder", trained)
    monkeypatch.setattr(mapping, "map_landforms", mapped)
    pairs = ("--raster", "a.tif", "--labels", "a.gpkg", "--raster", "b.tif", "--labels", "b.gpkg", "--out", "m")
    told(capfd, "train", *pairs, "--with", "dtm.tif@hillshade", "--with", "2=slope.tif", "--with", "1=x@y/s.tif")
    told(
        capfd, "map", "--raster", "c.tif", "--model", "m", "--out", "r",
        "--with", "dtm.tif@hillshade:90,30,2.5", "--with", "colour.tif@bands:3,2,1", "--with", "b.tif@bands:mean:1,2",
    )  # fmt: skip
    shaded = RasterReference("dtm.tif", hillshade=Hillshade(315, 45, 1))
    assert asked == [
        [(shaded, RasterReference("x@y/s.tif")), (shaded, RasterReference("slope.tif"))],
        (
            RasterReference("dtm.tif", hillshade=Hillshade(90, 30, 2.5)),
            RasterReference("colour.tif", (3, 2, 1)),
            RasterReference("b.tif", (1, 2), mean=True),
        ),
    ]


@pytest.mark.parametrize(
    ("layer", "sentence"),
    [
        ("3=dtm.tif", "names raster 3, but --raster is given once"),
        ("dtm.tif@hillshade:315,45", "wants azimuth, altitude and factor"),
        ("dtm.tif@hillshade:315,0,1", "an altitude up to 90"),
        ("dtm.tif@bands:red", "wants numbers"),
    ],
)
def test_a_further_layer_that_is_not_understood_is_a_wrong_call(
    capfd: pytest.CaptureFixture[str], layer: str, sentence: str
) -> None:
    assert main(["train", "--raster", "a.tif", "--labels", "a.gpkg", "--out", "m", "--with", layer]) == 2
    assert sentence in " ".join(capfd.readouterr().err.split())


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--bands", "red"), "wants numbers"),
        (("--bands", "mean:"), "wants numbers"),
        (("--bands", "1,2"), "or mean:1,2"),
        (("--bands", "3,2,1", "--hillshade", "315", "45", "1"), "needs heights"),
        (("--bands", "mean:1", "--hillshade", "315", "45", "1"), "needs heights"),
        (("--hillshade", "315", "0", "1"), "an altitude up to 90"),
        (("--hillshade", "315", "45", "nan"), "a factor above 0"),
    ],
)
def test_a_view_that_there_is_not_is_a_wrong_call(
    capfd: pytest.CaptureFixture[str], words: tuple[str, ...], sentence: str
) -> None:
    assert main(["info", "a.tif", *words]) == 2
    assert sentence in " ".join(capfd.readouterr().err.split())


def test_bands_are_told_once_or_for_each_raster(capfd: pytest.CaptureFixture[str]) -> None:
    pair = ("--raster", "a.tif", "--labels", "a.gpkg")
    assert main(["train", *pair, *pair, *pair, "--bands", "1", "--bands", "2", "--out", "m"]) == 2
    assert "as often as --raster" in " ".join(capfd.readouterr().err.split())


def test_a_band_that_the_raster_has_not_is_a_failure(
    capfd: pytest.CaptureFixture[str], composite: Path, tmp_path: Path
) -> None:
    assert main(["info", str(composite), "--bands", "9"]) == 1
    assert "has 4 bands, and no band 9. Choose 1 to 4." in capfd.readouterr().err
    assert main(["info", str(composite), "--bands", "9,1,7"]) == 1
    assert "has 4 bands, and no bands 9, 7." in capfd.readouterr().err
    grey = write_raster(tmp_path / "grey.tif", np.full((20, 20), 9, np.uint8))
    assert main(["info", str(grey), "--bands", "7"]) == 1
    assert "grey.tif has 1 band, and no band 7. Choose band 1." in capfd.readouterr().err
