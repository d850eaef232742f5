"""The page of ``make lab-prompts``, and what it lets decoders learn from."""

from __future__ import annotations

import shapely

from benchmarks.decoder.ground import Outlines
from benchmarks.prompts import page
from benchmarks.prompts.__main__ import _options, request_of
from plugin.engine.effort.results import Comparison, Effort, Trial
from plugin.engine.effort.ways import BOX, CENTRE, Costs
from tests.scenes import SHARED, scene


def test_large_craters_are_landforms_and_the_others_are_no_ground(tmp_path) -> None:
    scene("ctx_craters/boxes.csv")
    options = _options(["--limit", "3", "--data", str(SHARED), "--work", str(tmp_path)])
    request = request_of(options, tmp_path)
    assert [len(group) for group in (request.pairs, request.judged)] == [2, 2]
    for pair in (*request.pairs, *request.judged):
        craters = Outlines.read(pair.labels).polygons
        ground = shapely.from_wkt(pair.extent_wkt)
        assert len(craters) == 3
        assert all(max(c.bounds[2] - c.bounds[0], c.bounds[3] - c.bounds[1]) >= 19.9 for c in craters)
        assert 0.5 * 2000**2 < ground.area < 2000**2 and len(shapely.get_parts(ground)) >= 1
    assert not {pair.raster.source for pair in request.pairs} & {pair.raster.source for pair in request.judged}


def test_the_page_tells_every_way() -> None:
    costs = Costs()
    trials = tuple(
        Trial(way.name, 9, 0, 9, 1, 9 * way.actions, 9 * way.seconds(costs), {"crater": score}, 0.5)
        for way, score in ((CENTRE, 0.3), (BOX, 0.5))
    )
    efforts = tuple(Effort(way, way.seconds(costs), 0.8, 1) for way in (CENTRE, BOX))
    text = page.write(Comparison("", (9,), (0,), efforts, trials, costs, 9), 20, "on a day, a machine")
    assert "| centre click | **0.300** (0.300 to 0.300); F1 0.50; 0.4 min |" in text
    assert "| box | 2 | 7.3 | 0.80 | 1 |" in text and "fewer than 3 seeds" in text and "| 9 |" in text
