"""The library's ten functions: the example notebook runs, and what it makes is what the command line makes."""

from __future__ import annotations

import inspect
import json
import os
from pathlib import Path

import geopandas
import pytest
import rasterio
from rasterio.windows import Window

from plugin.engine import library
from plugin.engine.errors import LabelError, OutputError, PromptError
from tests.engine import painted

#: Columns of the scene that are taken.
WIDTH = 640
NOTEBOOK = Path(__file__).resolve().parents[3] / "docs" / "notebooks" / "landform.ipynb"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Half of a painted scene with labels, under the names that the notebook has."""
    folder = tmp_path_factory.mktemp("notebook")
    with rasterio.open(painted.paint(folder)) as whole:
        part, profile = whole.read(window=Window(0, 0, WIDTH, painted.HEIGHT)), whole.profile
    with rasterio.open(folder / "scene.tif", "w", **{**profile, "width": WIDTH}) as out:
        out.write(part)
    painted.label(folder / "labels.gpkg")
    return folder


@pytest.fixture(scope="module")
def ran(folder):
    """What the cells of the notebook have made, one after the other in one name space."""
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    names: dict[str, object] = {}
    before = Path.cwd()
    os.chdir(folder)
    try:
        for cell in cells:
            if cell["cell_type"] == "code":
                exec(compile("".join(cell["source"]), NOTEBOOK.name, "exec"), names)
    finally:
        os.chdir(before)
    return names


def test_the_notebook_runs_and_makes_what_it_says(folder, ran):
    assert (ran["description"].width, ran["description"].height) == (WIDTH, painted.HEIGHT)
    best = geopandas.read_file(folder / "clicked.gpkg")
    assert len(best) == 1 and best["class"][0] == "crater" and best["diameter_m"][0] > 0
    assert best["score"][0] == pytest.approx(ran["candidates"]["score"].iloc[0])
    assert len(ran["found"]) > 0 and ran["found"].crs == ran["candidates"].crs
    assert ran["mapped"].tiles > 0 and Path(folder, ran["mapped"].polygons).is_file()
    assert ran["judged"].scores["mean_iou"] > 0.5
    assert len(json.loads((folder / "plains.geojson").read_text())["features"]) == ran["exported"].count > 0


def test_a_click_on_a_plain_outlines_it(folder):
    column, row, radius = painted.PLAINS[0]
    x, y = painted.TRANSFORM @ (column, row)
    best = library.segment(folder / "scene.tif", points=[(x, y)]).iloc[0]
    true = painted.plains()[0]
    shape = best.geometry
    assert shape.intersection(true).area / shape.union(true).area > 0.8
    assert best["diameter_m"] == pytest.approx(2 * radius * painted.METRES, rel=0.1)


def test_errors_are_those_of_the_engine(folder):
    with pytest.raises(PromptError, match="prompt is empty"):
        library.segment(folder / "scene.tif")
    with pytest.raises(OutputError, match="none of the endings"):
        library.export(folder / "labels.gpkg", folder / "labels.unknown")
    with pytest.raises(LabelError):
        library.train([(folder / "scene.tif", folder / "none.gpkg")], folder / "never.model")
    frame = library.segment(folder / "scene.tif", box=(15000.0, 1000.0, 30000.0, 25000.0))
    library.save(frame, folder / "kept.gpkg")
    with pytest.raises(OutputError, match="is there already"):
        library.save(frame, folder / "kept.gpkg")


def test_it_can_be_told_and_stopped(folder):
    told: list[str] = []
    everything = library.everything(
        folder / "scene.tif", progress=lambda news: told.append(news.text), cancelled=lambda: len(told) > 2
    )
    assert told and isinstance(everything, geopandas.GeoDataFrame)


@pytest.mark.parametrize("name", library.__all__)
def test_every_function_is_documented(name):
    found = getattr(library, name)
    text = inspect.getdoc(found) or ""
    assert "Args:" in text and "Raises:" in text
    for parameter in inspect.signature(found).parameters:
        assert f"{parameter}: " in text


def test_there_are_ten():
    assert len(library.__all__) == 10
