"""Landforms found over an extent: each once, resumed after a kill, kept when stopped, and named."""

from __future__ import annotations

import dataclasses
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from shapely.affinity import translate

from plugin.engine.cli.app import main
from plugin.engine.crs.crs import parse_crs
from plugin.engine.crs.seam import turn_of
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.errors import Cancelled, LabelError, OutputError
from plugin.engine.finding.examples import examples_of
from plugin.engine.finding.run import find_objects
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.jobs import JobContext
from plugin.engine.sam.loader import load_model
from plugin.protocol.messages.finding import Find, FoundObjects
from plugin.protocol.messages.jobs import LabelledRaster, Progress
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted, untrained

SMALLEST_M = 80 * painted.METRES


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return painted.paint(tmp_path_factory.mktemp("scene"))


@pytest.fixture(scope="module")
def asked(scene: Path, tmp_path_factory: pytest.TempPathFactory) -> Find:
    folder = tmp_path_factory.mktemp("whole") / "run"
    return Find(RasterReference(str(scene)), str(folder), smallest_m=SMALLEST_M)


@pytest.fixture(scope="module")
def told() -> list[Progress]:
    return []


@pytest.fixture(scope="module")
def whole(asked: Find, told: list[Progress]) -> FoundObjects:
    return find_objects(asked, JobContext(told.append))


def rows(found: FoundObjects):
    frame = pyogrio.read_dataframe(found.polygons, layer="landforms")
    return frame.assign(wkb=[shapely.to_wkb(shapely.normalize(shape)) for shape in frame.geometry])


def same(one: FoundObjects, other: FoundObjects) -> bool:
    columns = ["wkb", "score", "class", "prompts", "touches_edge", "diameter_m"]
    return bool(rows(one)[columns].equals(rows(other)[columns]))


def ious(shapes, true: shapely.Polygon) -> np.ndarray:
    return np.array([shape.intersection(true).area / shape.union(true).area for shape in shapes])


def test_each_plain_is_found_once_with_the_attributes_of_the_table(whole: FoundObjects, told: list[Progress]) -> None:
    frame = rows(whole)
    for plain in painted.plains():
        assert (ious(frame.geometry, plain) > 0.6).sum() == 1
    assert whole.objects == len(frame) and whole.share == 1.0 and whole.tiles_resumed == 0
    assert frame["class"].isna().all() and set(frame["origin"]) == {"model"} and not frame["reviewed"].any()
    assert (frame["diameter_m"] >= 0.99 * SMALLEST_M).all() and frame["identity_confidence"].isna().sum() > 0
    assert all(len(json.loads(prompt)["points"]) == 1 for prompt in frame["prompts"])
    ground = pyogrio.read_dataframe(whole.mapped_extent)
    hole = (painted.HOLE[2] - painted.HOLE[0]) * (painted.HOLE[3] - painted.HOLE[1])
    pixels = ground["area_m2"].iloc[0] / painted.METRES**2
    assert pixels == pytest.approx(painted.WIDTH * painted.HEIGHT - hole, rel=0.02)
    shares = [progress.fraction for progress in told if progress.fraction is not None]
    assert shares == sorted(shares) and shares[-1] == 1.0 and any(progress.seconds_left for progress in told)


def test_asked_again_it_answers_with_its_files(asked: Find, whole: FoundObjects) -> None:
    again = find_objects(asked, JobContext(is_cancelled=lambda: False))
    assert again == dataclasses.replace(whole, tiles_resumed=whole.tiles)
    with pytest.raises(OutputError, match="another least score"):
        find_objects(dataclasses.replace(asked, least_score=0.7), JobContext())
    with pytest.raises(OutputError, match="another map run"):
        find_objects(dataclasses.replace(asked, smallest_m=4 * SMALLEST_M, extent_wkt=CORNER.wkt), JobContext())


CORNER = shapely.box(*(painted.TRANSFORM @ (0, 650)), *(painted.TRANSFORM @ (640, 0)))


def test_stopped_it_keeps_what_was_found_and_goes_on_to_the_same_end(
    asked: Find, whole: FoundObjects, tmp_path: Path
) -> None:
    request = dataclasses.replace(asked, output=str(tmp_path / "run"))
    tiles = tmp_path / "run" / "tiles"
    part = find_objects(request, JobContext(None, lambda: len(list(tiles.glob("*.npz"))) >= 2))
    assert 0 < part.share < 1 and part.objects > 0
    parts, every = rows(part), rows(whole)
    assert set(parts["wkb"]) & set(every["wkb"])
    ground = pyogrio.read_dataframe(part.mapped_extent)["area_m2"].iloc[0]
    assert ground < pyogrio.read_dataframe(whole.mapped_extent)["area_m2"].iloc[0]
    rest = find_objects(request, JobContext())
    assert rest.share == 1.0 and rest.tiles_resumed == 2 and same(rest, whole)


def test_stopped_before_anything_it_says_so(asked: Find, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        find_objects(dataclasses.replace(asked, output=str(tmp_path / "run")), JobContext(None, lambda: True))


def test_killed_it_goes_on_to_the_same_end(asked: Find, whole: FoundObjects, scene: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "plugin.engine.cli", "find", "--raster", str(scene), "--smallest", str(SMALLEST_M)]
    folder = tmp_path / "run"
    child = subprocess.Popen([*command, "--out", str(folder)], stderr=subprocess.DEVNULL, env=dict(os.environ))
    limit = time.monotonic() + 300
    while not list(folder.glob("tiles/*.npz")) and child.poll() is None and time.monotonic() < limit:
        time.sleep(0.01)
    child.send_signal(signal.SIGKILL)
    child.wait()
    there = len(list(folder.glob("tiles/[0-9]*.npz")))
    assert there >= 1 and not (folder / "result.json").exists()
    first = folder / "tiles" / "000000.npz"
    first.write_bytes(first.read_bytes()[:-40])  # and its disk is not the best
    found = find_objects(dataclasses.replace(asked, output=str(folder)), JobContext())
    assert found.tiles_resumed == there - 1 and same(found, whole)


def test_a_decoder_tells_the_classes_and_the_scores_follow_it(asked: Find, whole: FoundObjects, tmp_path: Path) -> None:
    package = untrained.package(tmp_path / "plains.model")
    request = dataclasses.replace(asked, output=str(tmp_path / "run"), package=str(package), least_score=0.0)
    named, every = rows(find_objects(request, JobContext())), rows(whole)
    assert set(named["class"]) <= {"plain", "rough"} and len(set(named["class"]))
    both = every.merge(named, on="wkb", suffixes=("", "_named"))
    assert len(both) > 3
    # two classes and no background: one of them has at least half of the probability
    shares = (both["score_named"] / both["score"].clip(0, 1)) ** 2
    assert ((shares > 0.499) & (shares < 1.001)).all()
    assert (tmp_path / "run" / "landforms.qml").is_file() and not (tmp_path / "run" / "cover" / "result.json").exists()
    told = json.loads((tmp_path / "run" / "result.json").read_text())["found"]
    assert sum(told["classes"].values()) == told["objects"] == len(named)


def test_a_probability_counts_as_a_share_of_what_its_class_usually_has(asked: Find, tmp_path: Path) -> None:
    # where it was right the decoder was 0.7 to 0.75 sure
    recall = [0.8 * (step < 15) for step in range(20)]
    curves = {"least": [], "classes": {name: {"recall": recall} for name in ("plain", "rough")}}
    found = []
    for name, scores in (("plainly", {}), ("as a share", {"thresholds": curves})):
        package = untrained.package(tmp_path / f"{name}.model", scores=scores)
        request = dataclasses.replace(asked, output=str(tmp_path / name), package=str(package), least_score=0.0)
        found.append(rows(find_objects(request, JobContext())))
    both = found[0].merge(found[1], on=["wkb", "class"], suffixes=("", "_share"))
    shares = (both["score"] / np.sqrt(0.725)).clip(0, 1)
    assert len(both) > 3 and both["score_share"].to_numpy() == pytest.approx(shares.to_numpy(), abs=2e-3)


def test_more_like_two_plains_are_the_other_plains(
    capfd: pytest.CaptureFixture[str], scene: Path, whole: FoundObjects, tmp_path: Path
) -> None:
    crs = pyogrio.read_dataframe(whole.polygons).crs
    plains = painted.plains()
    like = tmp_path / "like.gpkg"
    write_landforms(like, [{"geometry": plain, "class": "plain"} for plain in plains[:2]], parse_crs(crs.to_wkt()))
    words = ["find", "--raster", scene, "--smallest", SMALLEST_M, "--like", like, "--out", tmp_path / "run", "--json"]
    assert main([str(word) for word in words]) == 0
    found = json.loads(capfd.readouterr().out)
    best = pyogrio.read_dataframe(found["polygons"]).sort_values("score", ascending=False)
    assert set(best["class"]) == {"plain"}
    first = best.geometry.iloc[: len(plains)]
    assert sum((ious(first, plain) > 0.6).any() for plain in plains) >= len(plains) - 1


def test_landforms_beside_the_raster_are_nothing_to_go_by(asked: Find, tmp_path: Path, scene: Path) -> None:
    like = tmp_path / "like.gpkg"
    far = shapely.box(9e5, 9e5, 9.1e5, 9.1e5)
    write_landforms(like, [{"geometry": far, "class": "plain"}], parse_crs(painted.MARS.to_wkt()))
    pair = LabelledRaster(RasterReference(str(scene)), str(like))
    with pytest.raises(LabelError, match="lies on"):
        find_objects(dataclasses.replace(asked, output=str(tmp_path / "run"), like=(pair,)), JobContext())


def test_examples_in_an_extent_on_another_turn_of_longitudes_are_those_there(scene: Path, tmp_path: Path) -> None:
    like = tmp_path / "like.gpkg"
    crs = parse_crs(painted.MARS.to_wkt())
    write_landforms(like, [{"geometry": plain, "class": "plain"} for plain in painted.plains()[:2]], crs)
    turn = turn_of(crs)
    assert turn is not None
    there = translate(painted.plains()[1].envelope, turn)
    pair = LabelledRaster(RasterReference(str(scene)), str(like), extent_wkt=there.wkt)
    asked = Find(RasterReference(str(scene)), str(tmp_path / "run"), like=(pair,))
    found = examples_of(asked, load_model("default"), EmbeddingCache(None), JobContext())
    (shape,) = found.shapes
    assert shape.bounds == pytest.approx(painted.plains()[1].bounds)
