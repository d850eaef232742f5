from __future__ import annotations

import json

import pytest

from plugin.engine.cli.app import main
from plugin.engine.errors import Cancelled
from plugin.engine.jobs import JobContext
from plugin.engine.training.curve import draw_learning_curve
from plugin.protocol.messages.jobs import LabelledRaster, Progress, Train
from plugin.protocol.messages.rasters import RasterReference
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
