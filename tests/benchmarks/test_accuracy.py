"""The simulated person and the scores of ``make bench-accuracy``, on cases computed by hand."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from shapely.geometry import Point, Polygon, box

from benchmarks.accuracy.margins import margins
from benchmarks.accuracy.model_scores import write_model_scores
from benchmarks.accuracy.results import Record, needed, of_size, record, select, summary
from benchmarks.accuracy.scores import boundary_f, clicks_needed, tenth_percentile
from benchmarks.accuracy.subjects import Subject, drawn, portions, real_subjects, rendered_subjects
from benchmarks.accuracy.user import (
    BOX,
    BOX_AND_CLICK,
    CENTRE,
    PROMPTS,
    RANDOM,
    prompt_all,
    random_point,
)
from plugin.engine.default_model.scenes import HELD_OUT_SEEDS, AnnotatedScene, Target, read_split
from plugin.engine.default_model.truth import MeasuredLandform, measured_landforms, truth_of
from plugin.engine.effort.user import Answer, inside_point, next_click
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import SHARED, scene


def landform(outline: Polygon, by_box: bool = False) -> MeasuredLandform:
    left, low, right, high = outline.bounds
    return MeasuredLandform("rendered", "crater", max(right - left, high - low), outline.bounds, outline, by_box)


SLAB = landform(box(0, 0, 40, 20))


def test_boundary_score_of_squares_set_off_sideways() -> None:
    square, moved = box(0, 0, 10, 10), box(2, 0, 12, 10)
    # near the other: 8.5 of the upper and of the lower side, half a unit at both ends of the side within, 0 of the last
    assert boundary_f(moved, square, 0.5) == pytest.approx((8.5 + 8.5 + 1.0) / 40, abs=1e-3)
    assert boundary_f(moved, square, 2.01) == pytest.approx(1.0)
    assert boundary_f(square, square, 0.1) == pytest.approx(1.0)
    assert boundary_f(None, square, 1.0) == 0.0
    assert boundary_f(box(100, 100, 101, 101), square, 1.0) == 0.0
    # all of the half's outline but its inner side (10 of 30) is right, and 20 + 2 * 0.5 of the whole's 40 are found
    assert boundary_f(box(0, 0, 5, 10), square, 0.5) == pytest.approx(2 * 0.7 * 0.525 / (0.7 + 0.525), abs=1e-3)


def test_clicks_needed_and_tenth_percentile() -> None:
    ious = (0.5, 0.82, 0.79, 0.9, 0.9)
    assert [clicks_needed(ious, wanted) for wanted in (0.5, 0.8, 0.85, 0.95)] == [1, 2, 4, 6]
    assert tenth_percentile([value / 10 for value in range(11)]) == pytest.approx(0.1)


def test_the_next_click_falls_on_the_middle_of_the_largest_mistake() -> None:
    cell = 120 / 240
    for found, place, label in (
        (None, (20, 10), 1),
        (box(0, 0, 20, 20), (30, 10), 1),
        (box(0, 0, 62, 20), (51, 10), 0),
        (box(0, 0, 36, 20).union(box(-30, 0, 0, 20)), (-15, 10), 0),
    ):
        point, found_label = next_click(SLAB, found)
        assert found_label == label
        # in a long mistake all of the middle line is equally deep
        assert point[1] == pytest.approx(place[1], abs=cell)
        assert abs(point[0] - place[0]) <= 11 if found is None or label == 0 else abs(point[0] - place[0]) <= cell
        inside = SLAB.outline if found is None else found.symmetric_difference(SLAB.outline)
        assert inside.contains(Point(point))


def test_a_missed_landform_and_a_mistake_far_away_are_told_apart() -> None:
    # what is taken more than the landform's width away is not looked at: the rest of it still is
    point, label = next_click(SLAB, box(0, 0, 40, 20).union(box(500, 0, 900, 20)))
    assert label == 1 and SLAB.outline.contains(Point(point))


def test_the_first_click_is_in_the_middle_or_deep_inside() -> None:
    assert inside_point(SLAB) == (20.0, 10.0)
    horseshoe = landform(box(0, 0, 60, 60) - box(20, 20, 60, 40))
    point = Point(inside_point(horseshoe))
    assert horseshoe.outline.contains(point)
    assert horseshoe.outline.boundary.distance(point) > 9
    places = [random_point(horseshoe.outline, seed) for seed in range(200)]
    assert all(horseshoe.outline.contains(Point(place)) for place in places)
    assert places[3] == random_point(horseshoe.outline, 3) and len(set(places)) == 200
    upper = sum(y > 40 for _, y in places)
    assert upper == pytest.approx(200 * 1200 / 2800, abs=35)


class Widening:
    """Answers with ever more of the slab, and keeps the prompts."""

    name = "widening"

    def __init__(self) -> None:
        self.prompts = []

    def answer(self, source, landform, prompt):
        self.prompts.append(prompt)
        outline = box(0, 0, 8.0 * len(prompt.points), 20) if prompt.points else None
        return Answer(outline, f"answer {len(self.prompts)}")


def test_clicks_add_up_and_refine_the_answer_before() -> None:
    method = Widening()
    session = prompt_all(method, None, SLAB, seed=1)
    single, series = method.prompts[:3], method.prompts[3:]
    assert [len(prompt.points) for prompt in single] == [1, 0, 1]
    assert [prompt.box for prompt in single] == [None, SLAB.bounds, SLAB.bounds]
    assert [len(prompt.points) for prompt in series] == [1, 2, 3, 4, 5]
    assert [prompt.previous for prompt in series] == ["", "answer 4", "answer 5", "answer 6", "answer 7"]
    assert series[0].points == ((20.0, 10.0),)
    assert series[4].points[:4] == series[3].points
    # one slice more each time: the rest is missed, so each click lies there
    assert series[4].labels == (1, 1, 1, 1, 1)
    assert all(series[4].points[number][0] > 8 * number for number in range(1, 5))

    scored = record("widening", SLAB, session, pixel=1.0)
    assert tuple(scored.iou) == PROMPTS
    assert scored.after_clicks == pytest.approx((0.2, 0.4, 0.6, 0.8, 1.0))
    assert [scored.iou[name] for name in (CENTRE, RANDOM, "3 clicks", "5 clicks", BOX, BOX_AND_CLICK)] == pytest.approx(
        [0.2, 0.2, 0.6, 1.0, 0.0, 0.2]
    )
    assert scored.boundary["5 clicks"] == pytest.approx(1.0) and scored.boundary[BOX] == 0.0


def test_margins_of_boxes_are_seen_in_the_picture() -> None:
    rows, columns = np.mgrid[0:200, 0:200] + 0.5
    disc = np.where(np.hypot((columns - 100) / 50, (rows - 100) / 30) < 1, 40, 160).astype(np.uint8)
    tight, loose = Target((50.0, 70.0, 150.0, 130.0)), Target((0.0, 40.0, 200.0, 160.0))
    small = Target((95.0, 97.0, 105.0, 103.0))
    scenes = [
        AnnotatedScene("disc", group, Image.fromarray(disc), targets)
        for group, targets in (("ctx_craters", (tight, small)), ("hirise_pits", (loose,)))
    ]

    exact, wide = margins(scenes)

    assert (exact.group, exact.number, wide.group, wide.number) == ("ctx_craters", 1, "hirise_pits", 1)
    assert exact.median == pytest.approx(1.0, abs=0.03)
    assert wide.median == pytest.approx(0.5, abs=0.03)


def test_bounds_are_compared_with_bounds_where_only_they_are_known() -> None:
    ellipse = truth_of(Target((0.0, 0.0, 40.0, 20.0)))
    assert ellipse.area == pytest.approx(math.pi * 20 * 10, rel=1e-3)
    exact, pit = landform(ellipse), landform(ellipse, by_box=True)
    assert exact.iou(ellipse) == pytest.approx(1.0)
    assert exact.iou(box(0, 0, 40, 20)) == pytest.approx(math.pi / 4, rel=1e-3)
    assert pit.iou(box(0, 0, 40, 20)) == pytest.approx(1.0)
    assert pit.iou(Polygon([(0, 0), (40, 0), (0, 10)])) == pytest.approx(0.5)
    assert exact.iou(None) == pit.iou(Polygon()) == 0.0
    session = prompt_all(Widening(), None, pit, seed=1)
    assert set(record("", pit, session, pixel=1.0).boundary.values()) == {None}


def test_the_truth_of_a_mask_is_its_samples_in_their_place() -> None:
    mask = np.zeros((4, 6), dtype=np.uint8)
    mask[:, :3] = mask[0] = 255
    shape = truth_of(Target((10.0, 20.0, 16.0, 24.0), mask=Image.fromarray(mask)))
    assert shape.equals(box(10, 20, 13, 24).union(box(10, 20, 16, 21)))


def test_small_landforms_and_those_with_their_middle_off_the_raster_are_not_measured(tmp_path: Path) -> None:
    path = tmp_path / "scene.png"
    Image.fromarray(np.arange(100 * 100, dtype=np.uint32).reshape(100, 100).astype(np.uint8)).save(path)
    boxes = [(10.0, 10.0, 30.0, 20.0), (10.0, 40.0, 29.0, 59.0), (90.0, 50.0, 120.0, 80.0), (60.0, 60.0, 110.0, 90.0)]
    pits = AnnotatedScene(
        "scene.png", "hirise_pits", Image.open(path), tuple(Target(item, kind="pit") for item in boxes)
    )
    with RasterSource.open(RasterReference(str(path))) as source:
        found = list(measured_landforms(pits, source))
        smaller = list(measured_landforms(pits, source, minimum_px=15.0))
        columns, rows = source.pixels_of(*zip(*(item.centre for item in found), strict=True))
    assert [item.size_px for item in found] == [20.0, 50.0] and len(smaller) == 3
    assert found[0].by_box and found[0].kind == "pit"
    assert np.allclose(columns, (20, 85)) and np.allclose(rows, (15, 75))
    assert found[1].outline.bounds[2] - found[1].outline.bounds[0] == pytest.approx(40.0)  # the raster ends there


def scored(size: float, first: float, last: float) -> Record:
    ious = dict.fromkeys(PROMPTS, first)
    return Record("m", "rendered", "crater", size, ious, dict.fromkeys(PROMPTS, None), (first, first, last, last, last))


def test_sums_over_landforms() -> None:
    records = [scored(15, 0.2, 0.9), scored(20, 0.9, 0.9), scored(39, 0.1, 0.5)]
    total = summary(records, CENTRE)
    assert total is not None and total.boundary is None
    assert (total.number, total.mean, total.tenth) == (3, pytest.approx(0.4), pytest.approx(0.12))
    assert needed(records, 0.8) == (pytest.approx((3 + 1 + 6) / 3), pytest.approx(2 / 3))
    assert select(records, of_size(20, 40)) == records[1:]
    assert summary([], CENTRE) is None


def test_only_held_out_scenes_are_measured(tmp_path: Path) -> None:
    scene("ctx_craters/boxes.csv")
    names = {name for group in read_split()["held_out"].values() for name in group}
    assert {subject.name for subject in real_subjects(SHARED)} == names
    for subject in rendered_subjects(tmp_path)[:3]:
        assert int(subject.name.rpartition("-")[2]) in HELD_OUT_SEEDS and subject.path.is_file()


def test_a_trial_takes_some_of_each_kind_and_portions_lose_none() -> None:
    shapes = tuple(landform(box(0, 0, 20 + index, 20)) for index in range(7))
    subjects = [Subject("a", "gusev", Path("a"), shapes[:4]), Subject("b", "rendered", Path("b"), shapes)]
    few = drawn(subjects, 3)
    assert [len(item.landforms) for item in few] == [3, 3] and few == drawn(subjects, 3)
    assert drawn(subjects, None) == subjects
    parts = portions(subjects, 3)
    assert [(item.name, len(item.landforms)) for item in parts] == [("a", 3), ("a", 1), ("b", 3), ("b", 3), ("b", 1)]
    assert sum((item.landforms for item in parts[2:]), ()) == shapes


def test_classical_methods_outline_a_dark_disc(tmp_path: Path) -> None:
    from benchmarks.accuracy.methods import GrabCut, RandomWalker, RegionGrowing
    from plugin.protocol.messages.annotating import Prompt

    rows, columns = np.mgrid[:200, :200] + 0.5
    noise = np.random.default_rng(5).normal(0, 3, (200, 200))
    picture = np.where(np.hypot(columns - 90, rows - 110) < 25, 70, 160) + noise
    path = tmp_path / "disc.png"
    Image.fromarray(picture.astype(np.uint8)).save(path)
    disc = AnnotatedScene("disc.png", "rendered", Image.open(path), (Target((65.0, 85.0, 115.0, 135.0)),))
    with RasterSource.open(RasterReference(str(path))) as source:
        (wanted,) = measured_landforms(disc, source)
        centre, corner = wanted.centre, (wanted.bounds[0] - 20, wanted.bounds[1] - 20)
        prompts = (Prompt(box=wanted.bounds), Prompt((centre, corner), (1, 0)), Prompt((centre,), (1,), wanted.bounds))
        # region growing smooths the picture, and so stops short of a sharp rim
        for method, least in ((RegionGrowing(), 0.6), (GrabCut(), 0.9), (RandomWalker(), 0.9)):
            for prompt in prompts:
                answer = method.answer(source, wanted, prompt)
                assert wanted.iou(answer.polygon) > least, (method.name, prompt)


def test_scores_for_the_table_of_models_stand_beside_those_of_others(tmp_path: Path) -> None:
    file = tmp_path / "scores.json"
    file.write_text('{"other": {"weights": "0"}}', encoding="utf-8")
    write_model_scores([scored(30, 0.6, 0.8), scored(30, 0.7, 0.9)], "default", "0123456789abcdef", file)
    told = json.loads(file.read_text(encoding="utf-8"))
    assert list(told) == ["other", "default"]
    assert told["default"]["weights"] == "01234567 89abcdef" and told["default"]["landforms"] == 2
    assert set(told["default"]) == {"weights", "landforms", "1 click, centre", "3 clicks", "box"}
