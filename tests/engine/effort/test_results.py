"""What a comparison says, on trials computed by hand."""

from __future__ import annotations

import json
import math
import re

import numpy as np
import pytest
import shapely

from plugin.engine.effort.compare import pooled
from plugin.engine.effort.kept import KeptOutlines, KeptTrials
from plugin.engine.effort.page import cells_of, render, write_page
from plugin.engine.effort.picture import draw_comparison
from plugin.engine.effort.results import Comparison, Effort, Trial
from plugin.engine.effort.ways import BOX, BY_HAND, CENTRE, Costs
from plugin.engine.errors import OutputError

COSTS = Costs(click=2, box=9, accept=1, polygon=90)


def trial(way, size, seed, score, costs=COSTS, **changes):
    scores = {} if score is None else {"crater": score, "dune": None}
    trial = Trial(way.name, size, seed, size, 0, size * way.actions, size * way.seconds(costs), scores, score)
    return Trial(**{**trial.__dict__, **changes})


def comparison(scores, seeds=(0, 1, 2), costs=COSTS):
    """``scores`` by way: one for 10 landforms, one for 100."""
    trials = tuple(
        trial(way, size, seed, None if score is None else score + 0.02 * (seed - 1), costs)
        for way, both in scores.items()
        for size, score in zip((10, 100), both, strict=True)
        for seed in seeds
    )
    efforts = tuple(Effort(way, way.seconds(costs), 0.8, 0) for way in scores)
    return Comparison("Prompts", (10, 100), seeds, efforts, trials, costs, 100, {"Model": "<default>"})


def test_the_best_way_is_named_with_all_landforms_and_for_the_same_time():
    found = comparison({CENTRE: (0.2, 0.5), BOX: (0.4, 0.6), BY_HAND: (0.6, 0.7)})
    # 100 centre clicks take 300 s; in that time the box has outlined 30 landforms, and a hand has not drawn 10 by far
    box = 0.4 + 0.2 * math.log(3) / math.log(10)
    assert found.answer() == (
        "From all 100 landforms “by hand” does best (IoU 0.70), before box (0.60), centre click (0.50). "
        f"For the same 5 minutes of a person's time “centre click” and “box” do best, alike (IoU {max(box, 0.5):.2f})."
    )
    few = Comparison(**{**found.__dict__, "landforms": 300})
    assert few.answer().startswith("From 100 landforms “by hand” does best")
    clear = comparison({CENTRE: (0.2, 0.4), BOX: (0.4, 0.6)})
    assert f"time “box” does best (IoU {box:.2f}), before centre click (0.40)" in clear.answer()


@pytest.mark.parametrize(
    ("costs", "clicks", "minutes"),
    [
        (
            Costs(click=30, box=60, accept=10, polygon=400),
            ["10", "20", "50", "100", "200"],
            ["10", "20", "50", "100", "200", "500"],
        ),
        (
            Costs(click=0.1, box=0.2, accept=0, polygon=9000),
            ["10", "20", "50", "100", "200"],
            ["0.01", "0.1", "1", "10", "100", "1000", "10000"],
        ),
    ],
)
def test_effort_is_told_in_few_plain_numbers(costs, clicks, minutes):
    found = comparison({CENTRE: (0.2, 0.5), BOX: (0.4, 0.6), BY_HAND: (0.6, 0.7)}, costs=costs)
    left, right = ticks_of(draw_comparison(found, "svg").decode())
    assert (left, right) == (clicks, minutes)


def ticks_of(svg):
    """Words at the ticks of each panel's lower axis; a picture holds each text as a comment beside its shapes."""
    panels = re.split('<g id="axes_', svg)[1:]
    axes = [panel.partition('<g id="matplotlib.axis_')[2].partition('<g id="matplotlib.axis_')[0] for panel in panels]
    return [re.findall("<!-- (.*?) -->", axis)[:-1] for axis in axes]  # the last is what the axis shows


def test_what_failed_is_said_and_left_out():
    found = comparison({CENTRE: (None, 0.3), BOX: (0.02, None)}, seeds=(0,))
    effort, scores = found.curve(CENTRE, "seconds")
    assert effort.tolist() == [30, 300] and np.isnan(scores[0, 0])
    assert found.notes()[0].startswith("There are fewer than 3 seeds")
    nothing = comparison({CENTRE: (None, None)})
    assert nothing.answer() == "No decoder could be trained, so nothing can be said."
    assert "no way teaches a decoder anything yet" in comparison({CENTRE: (0.0, 0.01)}).answer()


def test_the_report_opens_without_network_and_its_numbers_lie_beside_it(tmp_path):
    found = comparison({CENTRE: (0.2, None), BOX: (0.4, 0.6)})
    html, numbers = write_page(found, tmp_path / "prompts.html")
    text = html.read_text(encoding="utf-8")
    assert "&lt;default&gt;" in text and "http" not in text.replace("http://www.w3.org", "")
    assert text.count("data:image/svg+xml;base64,") == 1 and found.answer() in text.replace("&#39;", "'")
    stored = json.loads(numbers.read_text(encoding="utf-8"))
    assert len(stored["trials"]) == 12 and stored["ways"][1]["seconds"] == 10
    assert {
        entry["score"] for entry in stored["trials"] if entry["way"] == "centre click" and entry["size"] == 100
    } == {None}
    with pytest.raises(OutputError, match="is there already"):
        write_page(found, tmp_path / "prompts.html")
    with pytest.raises(OutputError, match="end with .html"):
        write_page(found, tmp_path / "prompts.json")
    assert cells_of(found, BOX)[1] == {
        "mean": pytest.approx(0.6), "low": pytest.approx(0.58), "high": pytest.approx(0.62),
        "objects": pytest.approx(0.6), "minutes": pytest.approx(1000 / 60), "actions": 200,
    }  # fmt: skip
    assert render(found) == text


def test_scores_of_several_reports_are_those_of_all_ground_together():
    def report(confusion, hits, missed, false):
        crater = {"name": "crater", "objects": {"hits": hits, "missed": missed, "false": false}}
        return {"classes": [{"name": "background"}, crater, {"name": "dune"}], "confusion": confusion}

    reports = [
        report([[90, 5, 0], [5, 20, 0], [0, 0, 0]], 3, 1, 0),
        report([[50, 0, 0], [20, 10, 0], [0, 0, 0]], 0, 2, 1),
    ]
    scores, f1 = pooled(reports)
    assert scores == {"crater": pytest.approx(30 / (30 + 25 + 5)), "dune": None}
    assert f1 == pytest.approx(2 * 3 / (2 * 3 + 3 + 1))


def test_trials_are_kept_until_the_report_is_written_unless_something_else_is_compared(tmp_path):
    report = tmp_path / "prompts.html"
    first = KeptTrials(report, {"seeds": [0]})
    done = trial(BOX, 10, 0, 0.4)
    first.add(done)
    again = KeptTrials(report, {"seeds": [0]})
    assert again.find("box", 10, 0) == done and again.find("box", 10, 1) is None
    kept = next(tmp_path.iterdir())
    kept.write_text(kept.read_text() + '{"way": "box", "si')  # killed while it wrote
    assert KeptTrials(report, {"seeds": [0]}).find("box", 10, 0) is None
    first.add(done)
    assert KeptTrials(report, {"seeds": [1]}).find("box", 10, 0) is None
    KeptTrials(report, {"seeds": [1]}).remove()
    assert list(tmp_path.iterdir()) == []


def test_outlines_are_kept_by_landform_and_way(tmp_path):
    report, square = tmp_path / "prompts.html", shapely.box(0.1, 0, 3, 7)
    kept = KeptOutlines(report, {"model": "a"})
    kept.add(4, {CENTRE: None, BOX: square})
    again = KeptOutlines(report, {"model": "a"})
    assert again.find(4, (CENTRE, BOX)) == {CENTRE: None, BOX: square} and again.find(3, (CENTRE, BOX)) is None
    assert KeptOutlines(report, {"model": "b"}).find(4, (CENTRE, BOX)) is None
