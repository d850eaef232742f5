"""Bins and densities, by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely

from plugin.engine.counting.bins import bin_edges, snapped
from plugin.engine.counting.distribution import buffer_areas, distribute, points_of
from plugin.protocol.messages.counting import BINNINGS
from tests.engine.counting.craters import sizes

BINNED = BINNINGS[:-1]


@pytest.mark.parametrize("binning", BINNED)
def test_each_crater_lies_in_one_bin_also_at_an_edge(binning: str) -> None:
    diameters = np.concatenate([sizes(200), bin_edges(binning, np.array([0.013, 47.0]))])
    edges = bin_edges(binning, diameters)
    assert edges[0] <= diameters.min() and diameters.max() < edges[-1] and np.all(np.diff(edges) > 0)
    counted = distribute(diameters, np.ones(len(diameters)), 10.0, binning)
    assert counted.count.sum() == counted.events.sum() == len(diameters)
    assert counted.count[0] > 0 and counted.count[-1] > 0


def test_a_diameter_at_an_edge_belongs_to_the_bin_above() -> None:
    counted = distribute(np.array([1.0, 1.05, 1.1]), np.ones(3), 1.0, "pseudo-log")
    assert dict(zip(counted.low_km.round(3), counted.count, strict=True))[1.0] == 2
    assert dict(zip(counted.low_km.round(3), counted.count, strict=True))[1.1] == 1


def test_densities_are_those_of_their_definitions() -> None:
    counted = distribute(np.array([1.2, 1.25, 2.2, 4.1]), np.array([1, 0.5, 1, 1]), 100.0, "x2")
    assert list(counted.low_km) == [1, 2, 4] and list(counted.count) == [1.5, 1, 1]
    cumulative = points_of(counted, "cumulative")
    assert cumulative.d_km.tolist() == [1, 2, 4] and cumulative.y == pytest.approx([0.035, 0.02, 0.01])
    assert cumulative.error == pytest.approx([0.035 / 2, 0.02 / math.sqrt(2), 0.01])
    relative = points_of(counted, "R-plot")
    assert relative.d_km == pytest.approx([math.sqrt(2), math.sqrt(8), math.sqrt(32)])
    assert relative.y == pytest.approx([2**1.5 * 0.015, 8**1.5 * 0.01 / 2, 32**1.5 * 0.01 / 4])
    hartmann = points_of(counted, "Hartmann")
    assert hartmann.y[1] == pytest.approx(0.005 * math.sqrt(8) * (math.sqrt(2) - 1))


def test_differential_densities_are_free_of_the_bias_of_wide_bins() -> None:
    """Of a power law the density at the middle of a bin comes out, however wide the bin."""
    quantiles = (np.arange(200_000) + 0.5) / 200_000
    diameters = (1 - quantiles) ** (-1 / 3.0)
    law = lambda d: d**-3.0  # noqa: E731
    for binning in ("x2", "pseudo-log"):
        counted = distribute(diameters, np.ones(len(diameters)), 200_000.0, binning)
        points = points_of(counted, "differential", law)
        dense = counted.events[counted.count > 0] > 2000
        assert points.y[dense] == pytest.approx(3 * points.d_km[dense] ** -4, rel=0.01)


def test_ranges_widen_to_edges_and_stay_where_they_are_one() -> None:
    assert snapped("pseudo-log", 1.04, 7.3) == pytest.approx((1.0, 8.0))
    for binning in BINNED:
        low, high = snapped(binning, 0.77, 5.4)
        assert snapped(binning, low, high) == pytest.approx((low, high))
    assert snapped("x2", 0.0, math.inf) == (0.0, math.inf)
    assert snapped("none", 1.04, 7.3) == (1.04, 7.3)


def test_buffers_grow_with_the_crater() -> None:
    assert buffer_areas(np.array([0.0, 2.0]), 100.0, 40.0) == pytest.approx([100.0, 140 + math.pi])


def test_each_part_has_a_band_around_it_and_each_hole_one_inside() -> None:
    size = 0.4
    parts = [shapely.box(10 * x, 0, 10 * x + 4, 3) for x in range(5)]
    holed = shapely.box(0, 20, 9, 29).difference(shapely.box(3, 23, 6, 26))
    for area, pieces in ((shapely.MultiPolygon(parts), 5), (holed, 0)):
        band = area.buffer(size / 2, 256).area
        found = buffer_areas(np.array([size]), area.area, area.length, pieces)
        assert found == pytest.approx([band], rel=2e-3)
    assert buffer_areas(np.array([size]), 500.0, 0.0) == pytest.approx([500.0]), "a whole body has no border"


def test_what_has_no_distribution_is_refused() -> None:
    for diameters, area in ((np.zeros(0), 1.0), (np.ones(1), 0.0)):
        with pytest.raises(ValueError, match="have no distribution"):
            distribute(diameters, np.ones(len(diameters)), area, "x2")
    alone = distribute(np.array([2.0, 1.0]), np.ones(2), 1.0, "none")
    assert points_of(alone, "cumulative").y.tolist() == [2, 1]
    with pytest.raises(ValueError, match="cumulative distribution alone"):
        points_of(alone, "R-plot")
