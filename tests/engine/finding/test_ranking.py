"""Landforms that were found are ordered anew by what was decided on some, also by an engine that starts anew."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely

from plugin.engine.crs.crs import parse_crs
from plugin.engine.errors import LabelError, OutputError
from plugin.engine.finding import ranking
from plugin.engine.finding.examples import Examples
from plugin.engine.finding.likeness import Common
from plugin.engine.finding.ranking import RANKING, SeenWriter, rank, seen_in
from plugin.engine.finding.run import find_objects
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.jobs import JobContext
from plugin.engine.service import lanes
from plugin.engine.service.registry import LANE_OF, handlers
from plugin.protocol.messages.finding import Find, FoundObjects, Rank
from plugin.protocol.messages.jobs import LabelledRaster
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Find:
    folder = tmp_path_factory.mktemp("ranked")
    scene = RasterReference(str(painted.paint(folder)))
    like = folder / "like.gpkg"
    write_landforms(like, [{"geometry": painted.plains()[0], "class": "plain"}], parse_crs(painted.MARS.to_wkt()))
    pair = LabelledRaster(scene, str(like))
    return Find(scene, str(folder / "run"), like=(pair,), smallest_m=2500.0, least_score=0.0, ranked=True)


@pytest.fixture(scope="module")
def found(asked: Find) -> FoundObjects:
    return find_objects(asked, JobContext())


@pytest.fixture(scope="module")
def shapes(found: FoundObjects) -> np.ndarray:
    return np.array(pyogrio.read_dataframe(found.polygons).geometry, dtype=object)


def test_without_a_decision_the_scores_are_those_of_the_layer(asked: Find, found: FoundObjects) -> None:
    written = pyogrio.read_dataframe(found.polygons)["score"]
    np.testing.assert_allclose(rank(Rank(asked.output)), written, atol=1e-3)
    assert found.objects == len(written) > 8
    # everything that was found is offered, also what is hardly like it
    assert written.min() < 0.3 < written.max()


def test_a_rejection_moves_its_like_down_and_an_acceptance_up(asked: Find, found, shapes) -> None:
    plains = shapely.union_all(painted.plains())
    is_plain = shapely.area(shapely.intersection(shapes, plains)) > 0.7 * shapely.area(shapes)
    others = np.flatnonzero(~is_plain)
    before = rank(Rank(asked.output))
    first = int(others[np.argmax(before[others])])
    after = rank(Rank(asked.output, rejected=(first,)))
    assert after[first] < before[first]
    assert after[others].mean() < before[others].mean()
    assert after[is_plain].mean() - after[others].mean() > before[is_plain].mean() - before[others].mean()
    taken = rank(Rank(asked.output, accepted=(first,)))
    assert taken[others].mean() > before[others].mean()


def test_an_engine_that_starts_anew_answers_alike(asked: Find, found: FoundObjects) -> None:
    decided = Rank(asked.output, accepted=(0, 3), rejected=(1,))
    before = rank(decided)
    ranking._read.cache_clear()
    np.testing.assert_array_equal(rank(decided), before)
    reply, payload = handlers["rank"](decided, b"", JobContext())
    np.testing.assert_allclose(np.frombuffer(payload, "<f4"), before, atol=1e-6)
    assert reply.count == len(before) and 0 < reply.least < 1


def test_other_examples_use_the_tiles_again_and_are_other_scores(asked: Find, found: FoundObjects, tmp_path) -> None:
    like = tmp_path / "like.gpkg"
    write_landforms(like, [{"geometry": painted.plains()[2], "class": "plain"}], parse_crs(painted.MARS.to_wkt()))
    before = rank(Rank(asked.output))
    pair = dataclasses.replace(asked.like[0], labels=str(like))
    again = find_objects(dataclasses.replace(asked, like=(pair,), overwrite=True), JobContext())
    assert again.tiles_resumed == again.tiles
    after = rank(Rank(asked.output))
    assert len(after) == again.objects and (len(after) != len(before) or not np.allclose(after, before))
    find_objects(dataclasses.replace(asked, overwrite=True), JobContext())  # as others expect it


def test_what_cannot_be_ordered_is_refused_in_a_sentence(asked: Find, found: FoundObjects, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="landforms are others"):
        rank(Rank(asked.output, accepted=(100_000,)))
    with pytest.raises(OutputError, match="gone or damaged"):
        rank(Rank(str(tmp_path)))
    (tmp_path / RANKING).write_bytes((Path(asked.output) / RANKING).read_bytes()[:-300])
    with pytest.raises(OutputError, match="Find them again"):
        rank(Rank(str(tmp_path)))
    with pytest.raises(LabelError, match="point out some"):
        find_objects(dataclasses.replace(asked, like=(), output=str(tmp_path / "run")), JobContext())


def test_rejecting_look_alikes_of_one_kind_moves_that_kind_down(tmp_path: Path) -> None:
    """Three kinds that are much like each other: rejections of one leave the third where it was."""
    rng = np.random.default_rng(4)
    kinds = rng.integers(0, 3, 1500)
    middles = rng.normal(size=256) + 0.8 * rng.normal(size=(3, 256))
    vectors = (middles[kinds] + 1.2 * rng.normal(size=(1500, 256))).astype(np.float16)
    disc = shapely.Point(0, 0).buffer(1)
    liked = np.flatnonzero(kinds == 0)[:1]
    examples = Examples(vectors[liked], np.array([disc], dtype=object), ("crater",), vectors[:0])
    writer = SeenWriter(tmp_path / RANKING, examples, Common.of([vectors]))
    for part in np.array_split(np.arange(1500), 4):
        writer.add(vectors[part], [0.9] * len(part), np.array([disc] * len(part), dtype=object))
    writer.close()
    assert [path.name for path in tmp_path.iterdir()] == [RANKING] and len(seen_in(tmp_path).units) == 1500

    def places(rejected: list[int]) -> list[float]:
        """Mean place in the order of each kind."""
        place = np.empty(1500)
        place[np.argsort(-rank(Rank(str(tmp_path), rejected=tuple(rejected))))] = np.arange(1500)
        return [float(place[kinds == kind].mean()) for kind in range(3)]

    before, after = places([]), places(np.flatnonzero(kinds == 1)[:4].tolist())
    assert after[1] > before[1] + 100 and after[2] < before[2] and after[0] < before[0] + 10


def test_no_window_that_is_encoded_is_waited_for_and_no_network_is_loaded() -> None:
    assert LANE_OF["rank"] == lanes.DECISIONS
    code = "import sys, plugin.engine.finding.ranking; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
