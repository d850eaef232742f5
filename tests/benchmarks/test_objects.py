"""The benchmark of objects: its scores are those that are worked out by hand, and its page tells them."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
import shapely
from PIL import Image

from benchmarks.decoder.ground import Outlines, Pair, border_of
from benchmarks.objects import page, reviews
from benchmarks.objects.__main__ import kept
from benchmarks.objects.detector import Detector
from benchmarks.objects.grounds import THINGS, ObjectGround, ObjectScene, gusev, rendered
from benchmarks.objects.methods import Took, _hough
from benchmarks.objects.scores import Claims, known_of, score
from plugin.engine.finding.examples import Examples
from plugin.engine.finding.likeness import Common
from plugin.engine.finding.ranking import RANKING, SeenWriter, seen_in


def disc(x: float, y: float, radius: float) -> shapely.Polygon:
    return shapely.Point(x, y).buffer(radius)


SCENE = ObjectScene("s", Path("s.png"), (disc(50, 50, 20), disc(50, 50, 60), disc(300, 50, 20)), (disc(400, 50, 20),))


def claims(*found: tuple[shapely.Polygon, float], least: float = 0.5) -> Claims:
    return Claims(np.array([shape for shape, _ in found], dtype=object), np.array([s for _, s in found]), least)


def test_a_crater_in_a_crater_counts_and_so_does_finding_one_twice() -> None:
    given = claims(
        (disc(50, 50, 20), 0.9),
        (disc(50, 50, 58), 0.8),
        (disc(52, 50, 20), 0.7),  # the first one again
        (disc(400, 50, 20), 0.95),  # does not count
        (disc(500, 50, 5), 0.95),  # too small to count
        (disc(300, 50, 20), 0.3),  # not stood by
    )
    found = score([SCENE], [given], 20.0)
    assert (found.counts.hits, found.counts.missed, found.counts.false) == (2, 1, 1)
    assert found.duplicates == pytest.approx(1000 / 3)
    # hit, hit, wrong, hit: of three that there are
    assert found.average_precision == pytest.approx((1 + 1 + 3 / 4) / 3)
    assert found.best_f1 == pytest.approx(2 * 3 / 7)
    assert [size.hits for size in found.by_size] == [1, 0, 1] and [size.missed for size in found.by_size] == [1, 0, 0]
    assert found.curve[1] == (pytest.approx(2 / 3, abs=1e-3), 1.0)


def test_what_is_larger_than_all_that_counts_is_no_mistake() -> None:
    small = replace(SCENE, true=(disc(300, 50, 20),), ignored=(), largest_px=50.0)
    assert score([small], [claims((disc(50, 50, 60), 0.9), (disc(50, 50, 20), 0.9))], 20.0).counts.false == 1
    assert score([replace(small, largest_px=200.0)], [claims((disc(50, 50, 60), 0.9))], 20.0).counts.false == 1


def test_catalogued_craters_lie_on_the_pixels_that_show_them(tmp_path: Path) -> None:
    (tmp_path / "gusev").mkdir()
    metres = disc(1050, 3020, 200), disc(1500, 3000, 900), disc(1030, 2050, 40)
    for name in ("gusev_900", "maadim_960"):
        with rasterio.open(
            tmp_path / "gusev" / f"{name}.tif", "w", driver="GTiff", width=100, height=90, count=1, dtype="uint8",
            crs="IAU_2015:49910", transform=rasterio.Affine(20, 0, 1000, 0, -20, 3500),
        ) as image:  # fmt: skip
            image.write(np.arange(9000, dtype=np.uint8).reshape(1, 90, 100))
        frame = geopandas.GeoDataFrame(geometry=list(metres), crs="IAU_2015:49910")
        frame.to_file(tmp_path / "gusev" / f"{name}_craters.geojson", driver="GeoJSON")
    (ground,) = gusev(tmp_path, tmp_path / "work")
    (scene,), (pair,) = ground.scenes, ground.pairs
    assert (pair.raster.name, scene.raster.name) == ("maadim_960.png", "gusev_900.png")
    assert len(Outlines.read(pair.labels).polygons) == 3
    # the first, at 2.5 columns and 24 rows, is cut by the border, the second reaches beyond it, the third is small
    assert [shape.bounds for shape in scene.true] == [
        pytest.approx((0, 14, 12.5, 34), abs=0.3),
        pytest.approx((0, 0, 70, 70), abs=0.3),
    ]
    assert [shape.centroid.coords[0] for shape in scene.ignored] == [pytest.approx((1.7, 72.5), abs=0.3)]
    with Image.open(scene.raster) as image:
        assert np.asarray(image)[1, 0] == 100


def test_nothing_claimed_is_all_missed() -> None:
    found = score([SCENE], [claims()], 20.0)
    assert found.counts.missed == 3 and found.average_precision == 0.0 and found.duplicates == 0.0


def test_circles_are_found_on_discs(tmp_path: Path) -> None:
    rows, columns = np.mgrid[:220, :220]
    picture = np.full((220, 220), 120.0)
    for x, y, radius in ((60, 60, 24), (150, 140, 40)):
        picture[np.hypot(columns - x, rows - y) < radius] = 60
    Image.fromarray(picture.astype(np.uint8)).save(tmp_path / "discs.png")
    found = _hough(ObjectScene("discs", tmp_path / "discs.png", ()))
    for true in (disc(60, 60, 24), disc(150, 140, 40)):
        best = max(found.shapes[:6], key=lambda shape: shape.intersection(true).area / shape.union(true).area)
        assert best.intersection(true).area / best.union(true).area > 0.8


def test_a_detector_learns_where_discs_are_and_how_large(tmp_path: Path) -> None:
    places = ((40, 44, 14), (180, 60, 20), (90, 170, 16), (200, 190, 12))
    pairs = []
    for name, discs in (("taught", places), ("judged", tuple((256 - y, x, r) for x, y, r in places))):
        rows, columns = np.mgrid[:256, :256]
        picture = np.random.default_rng(5).normal(140, 4, (256, 256))
        for x, y, radius in discs:
            picture[np.hypot(columns + 0.5 - x, rows + 0.5 - y) < radius] -= 80
        Image.fromarray(picture.astype(np.uint8)).save(tmp_path / f"{name}.png")
        shapes = tuple(disc(*place) for place in discs)
        labels = Outlines(shapes, ("disc",) * len(shapes)).write(tmp_path / f"{name}.gpkg")
        pairs.append(Pair(tmp_path / f"{name}.png", labels, border_of(tmp_path / f"{name}.png").wkt))
    scene = ObjectScene("judged", pairs[1].raster, shapes)
    found = score([scene], [Detector(pairs[:1], tmp_path / "cache").claims(scene)], 20.0)
    assert found.average_precision > 0.7 and found.duplicates == 0.0


def test_rendered_ground_has_exact_outlines_that_may_overlap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.objects.grounds.RENDERED", 1)
    monkeypatch.setattr("benchmarks.objects.grounds.THEMES", ("cratered",))
    (ground,) = rendered(tmp_path, tmp_path)
    (scene,) = ground.scenes
    assert scene.raster.is_file() and ground.pairs[0].labels.is_file()
    assert all(shape.is_valid for shape in (*scene.true, *scene.ignored)) and len(scene.true) > 0
    assert "crater" in THINGS


def test_rows_are_kept_for_the_same_scenes_and_the_page_tells_them(tmp_path: Path) -> None:
    ground = ObjectGround("g", "Ground", "About it.", (), (), (SCENE,), aim=(0.85, 0.0, 0.0))
    row = page.Row("objects", score([SCENE], [claims((disc(50, 50, 20), 0.9))], 20.0), Took(60, 30, 512), Took(1, 120))
    path = tmp_path / "rows.json"
    assert kept(path, ground, lambda: [row]) == [row]
    assert kept(path, ground, list) == [row], "from the file"
    assert json.loads(path.read_text())["rows"] == json.loads(json.dumps([asdict(row)]))
    assert kept(path, ObjectGround("g", "", "", (), (), ()), list) == []
    text = page.write({"g": [row]}, [ground], "here", "a part")
    assert "| objects | 0.50 | 0.85 | 1.00 | 0.33 |" in text and "| 0.50 | 2.0 | 0.50 |" in text
    assert "A trial: a part" in text and "3 landforms count" in text


def test_a_review_is_played_by_the_truth_and_what_counts_neither_way_is_passed_over(tmp_path: Path) -> None:
    found = (disc(50, 50, 20), disc(51, 50, 20), disc(400, 50, 20), disc(200, 200, 20), disc(300, 50, 20))
    known = known_of(SCENE, Claims(np.array(found, dtype=object), np.ones(5)), 20.0)
    assert known.likely == ((0,), (0,), (), (), (2,)) and known.spared.tolist() == [False, False, True, False, False]
    hits, took = reviews._decide(known, np.array([0.9, 0.8, 0.7, 0.6, 0.5]))
    assert hits == 2 and took == ()  # the second one shows the first one's landform again

    rng = np.random.default_rng(3)
    vectors = (np.array([1, 1, -1, -1, 1])[:, None] * 2 + rng.normal(size=(5, 64))).astype(np.float16)
    shapes = np.array(found, dtype=object)
    examples = Examples(vectors[:1], shapes[:1], ("crater",), vectors[:0])
    writer = SeenWriter(tmp_path / RANKING, examples, Common.of([vectors]))
    writer.add(vectors, [0.5, 0.5, 0.9, 0.9, 0.5], shapes)
    writer.close()
    seen = seen_in(tmp_path)
    hits, took = reviews._decide(known, seen.scores((), ()), tmp_path)
    assert hits == 2 and len(took) == 4 and len(reviews._of_many(seen)) == 10
    ground = ObjectGround("g", "Ground", "About it.", (), (), (SCENE,))
    by_forest = reviews._by_forest(seen) / seen.sam
    assert set(np.argsort(-by_forest)[:3]) == {0, 1, 4}, "those that are like the one that was pointed out"
    played = reviews.Played(5, 2, 1, 2, 2, 2, (3.0, 7.0), (20.0, 40.0))
    assert "| Ground | 5 | 2 | 1.0 | 2.0 | 2.0 | 2.0 | 5.0 | 7.0 | 30.0 | 40.0 |" in reviews.page(
        {"g": [played]}, [ground], "here", ""
    )
