"""Which outline is the answer to a click that was looked at in several scales."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from plugin.engine.raster.window import GridWindow
from plugin.engine.segmenting.across_scales import most_agreed
from plugin.engine.segmenting.agreement import Agreement
from plugin.engine.segmenting.candidates import Segmentation, SegmentedMask, overlap, overlaps


class Look:
    """A look that found discs of these radii, with these scores."""

    def __init__(self, *found: tuple[float, float], obeys=(1.0, 0.0), whole=True, cut_off=False, state="memory"):
        self.state = state
        order = tuple(range(len(found)))
        self.agreement = Agreement(order, obeys if found else (0.0, 0.0), whole, found[0][1] if found else 0.0, 50.0)
        self.masks = [
            SegmentedMask(f"{radius} {score}", shapely.Point(0, 0).buffer(radius), score, np.zeros((1, 4, 4)), cut_off)
            for radius, score in found
        ]

    def candidates(self, most):
        return Segmentation(self.masks[:most], GridWindow(0, 0, 0), None, self.state)


def radius(answer: Segmentation) -> float:
    return float(np.sqrt(answer.candidates[0].polygon.area / np.pi))


def test_what_several_scales_see_outweighs_what_one_is_surest_of():
    answer = most_agreed([Look((3, 0.8)), Look((10, 0.75)), Look((10.2, 0.7), (3.5, 0.5))], 3)
    assert radius(answer) == pytest.approx(10, rel=0.05)


def test_the_outline_that_is_agreed_on_comes_first_and_the_others_of_its_look_follow():
    answer = most_agreed([Look((10, 0.7)), Look((3, 0.72), (10, 0.7), (20, 0.5)), Look((10, 0.6))], 3)
    assert radius(answer) == pytest.approx(10, rel=0.02)
    again = most_agreed([Look((3, 0.72), (10, 0.7), (20, 0.5)), Look((10, 0.6))], 3)
    assert [mask.mask_id for mask in again.candidates] == ["10 0.7", "3 0.72", "20 0.5"]


def test_what_its_window_cuts_off_has_little_to_say():
    cut = [Look((30, 0.8), whole=False, cut_off=True) for _ in range(3)]
    assert radius(most_agreed([*cut, Look((10, 0.6))], 3)) == pytest.approx(10, rel=0.02)
    assert radius(most_agreed(cut, 3)) == pytest.approx(30, rel=0.02)


def test_looks_that_obey_fewer_clicks_do_not_count():
    partly = [Look((3, 0.9), obeys=(0.5, 0.0)) for _ in range(3)]
    assert radius(most_agreed([*partly, Look((10, 0.4))], 3)) == pytest.approx(10, rel=0.02)


def test_nothing_is_found_where_no_look_finds_anything_and_the_slowest_look_tells_the_state():
    answer = most_agreed([Look(), Look(state="computed")], 3)
    assert list(answer.candidates) == [] and answer.embedding_state == "computed"


def test_outlines_are_set_beside_each_other_all_at_once_as_in_pairs():
    discs = [shapely.Point(x, 0).buffer(radius) for x, radius in ((0, 10), (3, 8), (40, 5), (0, 2))]
    outlines = [*discs, discs[0].difference(discs[3]), shapely.MultiPolygon([discs[0], discs[2]]), shapely.Polygon()]
    expected = [[overlap(one, other) for other in outlines] for one in outlines]
    assert overlaps(outlines) == pytest.approx(np.array(expected), abs=1e-12)
    assert overlaps(outlines)[0, 1] > 0.5 and not overlaps(outlines)[-1].any()
