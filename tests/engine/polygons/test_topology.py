from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely.geometry import Point, Polygon, box

from plugin.engine.polygons.topology import beside

GAP = 2.0


def with_corners_of(neighbour: Polygon, outline: Polygon) -> Polygon:
    """The neighbour with the outline's corners on its border, as QGIS's addTopologicalPoints puts them there."""
    ring = list(neighbour.exterior.coords)
    for corner in np.unique(shapely.get_coordinates(outline), axis=0):
        for number, edge in enumerate(zip(ring[:-1], ring[1:], strict=True)):
            if tuple(corner) not in edge and shapely.LineString(edge).distance(Point(corner)) < 1e-8:
                ring.insert(number + 1, tuple(corner))
                break
    return Polygon(ring)


def is_coverage(outline: Polygon, *neighbours: Polygon) -> bool:
    return bool(shapely.coverage_is_valid([outline, *(with_corners_of(other, outline) for other in neighbours)]))


FLAT = box(-500.0, -300.0, 0.0, 300.0)  # its long edge has no corners to snap to
ROUND = Point(-90.0, 10.0).buffer(100.0, 40)


@pytest.mark.parametrize("neighbour", [FLAT, ROUND], ids=["long edges", "round"])
@pytest.mark.parametrize("shift", [-30.0, -0.3, 0.7, 1.6], ids=["overlap", "slight overlap", "touch", "gap"])
def test_a_new_outline_shares_its_border_with_a_neighbour(neighbour: Polygon, shift: float) -> None:
    east = neighbour.bounds[2]
    outline = Polygon(np.array([(0, -80), (60, -90), (90, 0), (70, 85), (-0.4, 90), (0.3, 40), (-0.2, 0)]) + (east, 0))
    outline = shapely.affinity.translate(outline, shift)
    found = beside(outline, [neighbour], GAP)
    assert found.is_valid and found.geom_type == "Polygon"
    assert found.intersection(neighbour).area == 0.0
    shared = found.boundary.intersection(neighbour.boundary.buffer(1e-9)).length
    assert shared > (100.0 if neighbour is FLAT else 8.0)
    assert is_coverage(found, neighbour)
    assert found.symmetric_difference(outline.difference(neighbour)).area < 2 * GAP * outline.length


def test_two_neighbours_are_met_on_both_sides() -> None:
    west, east = box(0, 0, 100, 200), box(140, 0, 240, 200)
    outline = box(98.5, 20, 140.9, 150)
    found = beside(outline, [west, east], GAP)
    assert is_coverage(found, west, east)
    assert found.area == pytest.approx(40 * 130)


def test_wide_gaps_and_far_neighbours_change_nothing() -> None:
    outline = box(0, 0, 50, 50)
    assert beside(outline, [box(53, 0, 90, 50), box(900, 0, 950, 50)], GAP).equals(outline)
    assert beside(outline, [], GAP) is outline


def test_slivers_that_a_neighbour_leaves_are_dropped() -> None:
    outline = box(0, 0, 100, 50)
    found = beside(outline, [box(1, -10, 60, 60)], GAP)
    assert found.geom_type == "Polygon"
    assert found.bounds == (60.0, 0.0, 100.0, 50.0)


def test_nothing_is_left_of_what_is_mapped_already() -> None:
    assert beside(box(10, 10, 20, 20), [box(0, 0, 100, 100)], GAP).is_empty


def test_a_landform_around_another_gets_its_hole() -> None:
    inner = Point(0, 0).buffer(20)
    found = beside(Point(3, 0).buffer(90), [inner], GAP)
    assert len(found.interiors) == 1
    assert is_coverage(found, inner)
