from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from scipy.ndimage import gaussian_filter

from plugin.engine.cli.app import main
from plugin.engine.crs.crs import parse_crs
from plugin.engine.errors import Cancelled
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.jobs import JobContext
from plugin.engine.training.curve import draw_learning_curve
from plugin.engine.training.train import train_decoder
from plugin.protocol.messages.jobs import LabelledRaster, Progress, Train
from plugin.protocol.messages.rasters import RasterReference
from plugin.protocol.version import plugin_version
from tests.engine import painted


@pytest.fixture(scope="module")
def request_(tmp_path_factory) -> Train:
    folder = tmp_path_factory.mktemp("curve")
    pair = LabelledRaster(RasterReference(str(painted.paint(folder))), str(painted.label(folder / "labels.gpkg")))
    return Train((pair,), "", unlabelled="ignore", kind="prototype")


def test_a_curve_is_drawn_over_sizes_and_seeds_and_reported(request_, tmp_path):
    told: list[Progress] = []
    html = tmp_path / "curve.html"
    curve, report = draw_learning_curve(request_, html, JobContext(told.append), sizes=(1, 2))
    assert report == html and (curve.sizes, curve.seeds, curve.scores.shape) == ((1, 2), (0, 1, 2), (3, 2))
    assert set(curve.classes) == {"plain", "rough"} and (curve.scores > 0.3).all()
    numbers = json.loads(html.with_suffix(".json").read_text(encoding="utf-8"))
    assert numbers["learning_curve"]["sizes"] == [1, 2] and numbers["samples"] > 0
    shares = [progress.fraction for progress in told if progress.fraction is not None]
    assert shares == sorted(shares)
    assert any(progress.seconds_left is not None for progress in told if "draw" in progress.text)


def test_stopping_writes_nothing(request_, tmp_path):
    with pytest.raises(Cancelled):
        draw_learning_curve(request_, tmp_path / "curve.html", JobContext(None, lambda: True))
    assert list(tmp_path.iterdir()) == []


def test_the_command_line_answers(request_, tmp_path, capfd):
    (pair,) = request_.pairs
    words = ["learning-curve", "--raster", pair.raster.source, "--labels", pair.labels, "--out", tmp_path / "c.html"]
    words += ["--unlabelled", "ignore", "--kind", "prototype", "--size", 1, "--json"]
    status = main([str(word) for word in words])
    said = capfd.readouterr()
    assert status == 0, said.err
    assert json.loads(said.out)["sizes"] == [1] and (tmp_path / "c.html").is_file()


@pytest.fixture(scope="module")
def pits(tmp_path_factory) -> Train:
    """A tenth of the ground is pits, so that a decoder that takes its classes for equally common sees too many."""
    folder, side, radius = tmp_path_factory.mktemp("pits"), 768, 28
    rng = np.random.default_rng(3)
    rough = gaussian_filter(rng.normal(size=(side, side)), 4)
    picture, features = 130 + 25 * rough / rough.std(), []
    y, x = np.mgrid[:side, :side]
    for row, column in np.argwhere(np.indices((8, 8)).sum(0) % 2 == 0) * 96 + 48 + rng.integers(-12, 13, (32, 2)):
        away = np.hypot(y - row, x - column)
        picture = np.where(away < radius, 60 + 90 * away / radius + rng.normal(size=picture.shape) * 4, picture)
        middle = shapely.Point(*(painted.TRANSFORM @ (column + 0.5, row + 0.5)))
        features.append({"geometry": middle.buffer(radius * painted.METRES), "class": "pit"})
    raster = folder / "pits.tif"
    profile = {"driver": "GTiff", "width": side, "height": side, "count": 1, "dtype": "uint8"}
    with rasterio.open(raster, "w", **profile, crs=painted.MARS, transform=painted.TRANSFORM) as out:
        out.write(np.clip(picture, 1, 255).astype(np.uint8), 1)
    labels = write_landforms(folder / "pits.gpkg", features, parse_crs(painted.MARS.to_wkt()))
    return Train((LabelledRaster(RasterReference(str(raster)), str(labels)),), str(folder / "model"), kind="linear")


def test_with_all_polygons_the_scores_are_those_of_a_training(pits, tmp_path):
    curve, report = draw_learning_curve(pits, tmp_path / "curve.html", JobContext(), sizes=(100,))
    trained = train_decoder(pits, JobContext())
    assert curve.scores.mean() == pytest.approx(trained.scores["mean_iou"], abs=0.04)
    numbers = json.loads(report.with_suffix(".json").read_text(encoding="utf-8"))
    assert numbers["calibration"]["error"] < 0.02
    _, pit = numbers["classes"]
    assert pit["precision"]["value"] == pytest.approx(pit["recall"]["value"], abs=0.1), "as many as there are"
    assert numbers["ground"].startswith(f"{numbers['blocks']} of "), "one number of blocks"
    assert numbers["notes"] == []


def test_the_report_says_what_the_curve_was_made_from(request_, tmp_path):
    _, report = draw_learning_curve(request_, tmp_path / "curve.html", JobContext(), sizes=(1,), seeds=(4, 5, 6))
    made_from = json.loads(report.with_suffix(".json").read_text(encoding="utf-8"))["provenance"]
    (pair,) = request_.pairs
    for name, path in (("Raster", Path(pair.raster.source)), ("Labels", Path(pair.labels))):
        facts = f"{path}, {path.stat().st_size} bytes, changed ", hashlib.sha256(path.read_bytes()).hexdigest()
        assert made_from[name].startswith(facts[0]) and made_from[name].endswith(facts[1])
    assert (made_from["Decoder"], made_from["Classes"]) == ("prototype", "plain, rough")
    assert (made_from["Unseen share"], made_from["Seeds of the draws"]) == ("0.25", "4, 5, 6")
    assert made_from["Ground without a label"] == "ignore" and made_from["Landform Mapper"] == plugin_version()
    html = report.read_text(encoding="utf-8")
    assert all(value in html for value in made_from.values())
