"""Which outlines stay where several show one landform, and that nothing depends on how they come."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely import affinity

from plugin.engine.finding.once import Outline, each_once


def disc(x: float, y: float, radius: float) -> shapely.Polygon:
    return shapely.Point(x, y).buffer(radius)


def outlines(*found: tuple[shapely.Polygon, float]) -> list[Outline]:
    return [
        Outline(shape, rank, number, shape.bounds[1], shape.bounds[3], (0, number))
        for number, (shape, rank) in enumerate(found)
    ]


def stay(*found: tuple[shapely.Polygon, float]) -> list[int]:
    return sorted(settled.outline.number for settled in each_once([(np.inf, outlines(*found))]))


def test_the_best_of_several_looks_at_a_landform_stays_and_neighbours_do() -> None:
    assert stay((disc(0, 0, 10), 0.6), (disc(1, 0, 10), 0.9), (disc(0, 1, 9), 0.7), (disc(19, 0, 10), 0.5)) == [1, 3]


def test_a_floor_goes_with_its_rim_and_a_crater_in_a_crater_stays() -> None:
    assert stay((disc(0, 0, 20), 0.9), (disc(0, 0, 15), 0.8), (disc(0, 0, 6), 0.7), (disc(12, 0, 5), 0.6)) == [0, 2, 3]


def test_an_outline_that_only_a_dropped_one_overlaps_stays() -> None:
    # the middle one shows the same as either side, which show two landforms
    left, middle, right = disc(0, 0, 10), disc(4, 0, 10), disc(8, 0, 10)
    assert stay((left, 0.9), (middle, 0.8), (right, 0.7)) == [0, 2]


def test_two_landforms_in_one_are_told_by_their_parts_or_else_by_their_waist() -> None:
    both = shapely.union_all([disc(0, 0, 10), disc(21, 0, 10), shapely.box(0, -2, 21, 2)])
    alone = {settled.outline.number: settled for settled in each_once([(np.inf, outlines((both, 0.9)))])}
    assert alone[0].merged and not alone[0].is_sum
    found = outlines((both, 0.9), (disc(0, 0, 9), 0.6), (disc(21, 0, 9), 0.6))
    told = {settled.outline.number: settled for settled in each_once([(np.inf, found)])}
    assert told[0].is_sum and not told[0].merged
    assert not (told[1].merged or told[2].merged or told[1].is_sum or told[2].is_sum)


def test_a_valley_has_no_waist_and_a_large_crater_is_no_sum_of_small_ones() -> None:
    bend = shapely.LineString([(0, 0), (30, 0), (40, 30), (80, 40)]).buffer(4)
    assert not next(iter(each_once([(np.inf, outlines((bend, 0.9)))]))).merged
    small = [(disc(8 * x, 8 * y, 3), 0.8) for x in (-1, 0, 1) for y in (-1, 0, 1)]
    settled = list(each_once([(np.inf, outlines((disc(0, 0, 20), 0.9), *small))]))
    assert len(settled) == 10 and not any(one.is_sum or one.merged for one in settled)


@pytest.mark.parametrize("seed", range(3))
def test_the_same_stay_whether_they_come_in_strips_or_all_at_once(seed: int) -> None:
    rng = np.random.default_rng(seed)
    places, radii = rng.uniform(0, 300, (250, 2)), rng.choice([3, 5, 8, 12, 40], 250) * rng.uniform(0.8, 1.2, 250)
    shapes = [affinity.scale(disc(*place, radius), 1, 0.9) for place, radius in zip(places, radii, strict=True)]
    every = outlines(*zip(shapes, rng.uniform(0, 1, 250).round(2), strict=True))
    at_once = {one.outline.number: one for one in each_once([(np.inf, every)])}
    ordered = sorted(every, key=lambda one: one.top)
    strips, held = [], []
    for start in range(0, len(ordered), 10):
        rest = ordered[start + 10 :]
        strips.append((rest[0].top if rest else np.inf, ordered[start : start + 10]))
    for one in each_once(strips):
        held.append(one)
    assert len(held) == len({one.outline.number for one in held})
    assert {one.outline.number: one for one in held} == at_once
    assert 20 < len(held) < 250
