from __future__ import annotations

import math

import numpy as np
import pyproj
import pytest
import shapely
from shapely.geometry import MultiPolygon, Polygon

from plugin.engine.errors import PromptError
from plugin.engine.jobs import JobContext
from plugin.engine.polygons.finish import finished
from plugin.engine.polygons.measures import measure
from plugin.engine.service.registry import handlers
from plugin.protocol.messages.finishing import Finish, Finishing

MOON = pyproj.CRS.from_user_input("IAU_2015:30100")
MARS_PLANE = pyproj.CRS.from_user_input("IAU_2015:49910")


def turn(count: int) -> np.ndarray:
    return np.linspace(0.0, 2 * math.pi, count, endpoint=False)


def ragged(radius: float = 100.0, tooth: float = 4.0, teeth: int = 40, at: tuple[float, float] = (0, 0)) -> Polygon:
    """A circle with teeth all along it."""
    angle = turn(720)
    reach = radius + tooth * np.sin(teeth * angle)
    return Polygon(np.column_stack([reach * np.cos(angle), reach * np.sin(angle)]) + at)


def roughness(outline: Polygon) -> float:
    """Spread of the distances from the centre, in units of their mean."""
    corners = shapely.get_coordinates(outline.exterior.segmentize(1.0)) - shapely.get_coordinates(outline.centroid)
    distances = np.hypot(*corners.T)
    return float(distances.std() / distances.mean())


@pytest.mark.parametrize("strength", [0.05, 0.3, 1.0])
@pytest.mark.parametrize(
    "outline",
    [
        ragged(),
        shapely.box(0, 0, 100, 100),
        shapely.LineString([(0, 0), (300, 40), (600, -80)]).buffer(12),  # a channel
        shapely.Point(0, 0).buffer(100).difference(shapely.Point(45, 0).buffer(85)),  # a barchan
        ragged().difference(shapely.Point(10, 0).buffer(30)),
    ],
    ids=["crater", "mesa", "channel", "barchan", "with a hole"],
)
def test_smoothing_keeps_the_area_and_the_number_of_holes(outline: Polygon, strength: float) -> None:
    smooth = finished(outline, None, Finishing(smoothing=strength)).geometry
    assert smooth.is_valid and smooth.geom_type == "Polygon"
    assert smooth.area == pytest.approx(outline.area, rel=0.005)
    assert len(smooth.interiors) == len(outline.interiors)
    assert smooth.length < outline.length


def test_stronger_smoothing_takes_more_wiggles_away() -> None:
    steps = [roughness(finished(ragged(), None, Finishing(smoothing=s)).geometry) for s in (0.0, 0.05, 0.1, 0.3)]
    assert steps == sorted(steps, reverse=True)
    assert steps[-1] < 0.05 * steps[0]


def test_nothing_wanted_leaves_the_outline_as_it_was_traced() -> None:
    outline = ragged(at=(5000, 7000))
    assert finished(outline, None, Finishing()).geometry.equals_exact(outline, tolerance=1e-9)


def test_smoothing_is_alike_in_all_directions_on_the_ground() -> None:
    # At 60 degrees of latitude a degree of longitude is half as long as one of latitude.
    metres_per_degree = math.radians(1) * 1737400.0
    flat = ragged(radius=5000.0, tooth=300.0, teeth=24)

    def placed(geometry: Polygon) -> Polygon:
        scale = np.array([1 / (metres_per_degree * math.cos(math.radians(60.0))), 1 / metres_per_degree])
        return shapely.transform(geometry, lambda xy: xy * scale + (20.0, 60.0))

    on_moon = finished(placed(flat), MOON, Finishing(smoothing=0.1)).geometry
    in_plane = placed(finished(flat, None, Finishing(smoothing=0.1)).geometry)
    assert on_moon.symmetric_difference(in_plane).area < 0.002 * in_plane.area


def test_small_parts_and_holes_go_and_the_largest_part_stays() -> None:
    disc = shapely.Point(0, 0).buffer(100)
    holed = disc.difference(shapely.Point(50, 0).buffer(5)).difference(shapely.Point(-50, 0).buffer(20))
    outline = MultiPolygon([holed, shapely.Point(300, 0).buffer(4), shapely.Point(0, 300).buffer(30)])
    found = finished(outline, None, Finishing(smallest_m=12.0)).geometry
    assert sorted(len(part.interiors) for part in found.geoms) == [0, 1]
    assert [round(part.area / (math.pi * 30**2)) for part in found.geoms if not part.interiors] == [1]
    alone = finished(outline, None, Finishing(smallest_m=1000.0, fill_holes=True)).geometry
    assert alone.area == pytest.approx(disc.area)


def test_the_smallest_part_is_measured_on_the_body() -> None:
    degrees = shapely.Point(20, 60).buffer(0.01)  # 606 m north to south, 303 m east to west
    outline = MultiPolygon([shapely.Point(20, 60.2).buffer(0.1), degrees])
    assert len(finished(outline, MOON, Finishing(smallest_m=425.0)).geometry.geoms) == 2
    assert finished(outline, MOON, Finishing(smallest_m=435.0)).geometry.geom_type == "Polygon"


@pytest.mark.parametrize("shape", ["circle", "ellipse"])
@pytest.mark.parametrize("crs", [None, MARS_PLANE], ids=["plain image", "Mars"])
def test_a_curve_takes_the_place_of_the_outline_and_tells_how_far_it_is(shape: str, crs: pyproj.CRS | None) -> None:
    outline = ragged(radius=5000.0, tooth=150.0, teeth=8, at=(30000, 2000))
    found = finished(outline, crs, Finishing(shape=shape, smoothing=1.0))
    assert found.residual_m == pytest.approx(150 / math.sqrt(2), rel=0.02)  # of what was traced, not of a smoothed rim
    values = measure(found.geometry, crs)
    assert values["diameter_m"] == pytest.approx(10000, rel=0.002)
    assert values["circularity"] == pytest.approx(1.0, abs=0.001)
    assert found.geometry.centroid.coords[0] == pytest.approx((30000, 2000), abs=20)


def test_an_ellipse_in_a_plain_image_lies_as_the_outline_does() -> None:
    angle = turn(90)
    stretched = np.column_stack([300 * np.cos(angle), 100 * np.sin(angle)])
    tilt = math.radians(30)
    tilted = Polygon(stretched @ np.array([[math.cos(tilt), math.sin(tilt)], [-math.sin(tilt), math.cos(tilt)]]))
    found = finished(tilted, None, Finishing(shape="ellipse"))
    assert found.residual_m == pytest.approx(0.0, abs=0.01)
    assert found.geometry.symmetric_difference(tilted).area < 0.01 * tilted.area


@pytest.mark.parametrize("crs", [None, MARS_PLANE])
def test_an_outline_that_no_ellipse_is_near_is_refused_in_a_sentence(crs: pyproj.CRS | None) -> None:
    with pytest.raises(PromptError, match="No ellipse fits this outline"):
        finished(Polygon([(0, 0), (10, 0), (10, 2), (2, 2), (2, 10), (0, 10)]), crs, Finishing(shape="ellipse"))


def test_the_desktop_gets_the_outline_with_the_measures_of_what_it_has_become() -> None:
    outline = ragged(radius=5000.0, tooth=150.0, at=(30000, 2000))
    request = Finish(MARS_PLANE.to_wkt(), Finishing(smoothing=0.5))
    reply, payload = handlers["finish"](request, shapely.to_wkb(outline), JobContext())
    smooth = shapely.from_wkb(payload)
    assert reply.attributes["perimeter_m"] == pytest.approx(2 * math.pi * 5000, rel=0.01)
    assert reply.attributes["perimeter_m"] == pytest.approx(measure(smooth, MARS_PLANE)["perimeter_m"])
    assert reply.residual_m is None


def test_gaps_and_sizes_are_metres_right_beside_a_pole() -> None:
    """A degree CRS within half a degree of the pole, where steps of a degree leave the map."""
    degree = math.radians(1) * 1_737_400.0
    height = 3000 / degree  # metres
    width = height / math.cos(math.radians(89.7))
    large, small = (
        shapely.box(10, 89.7, 10 + width, 89.7 + height),
        shapely.box(40, 89.7, 40 + width / 10, 89.7 + height / 10),
    )
    both = MultiPolygon([large, small])
    kept = finished(both, MOON, Finishing(smallest_m=100.0)).geometry
    assert len(shapely.get_parts(kept)) == 2
    left = finished(both, MOON, Finishing(smallest_m=1000.0)).geometry
    assert len(shapely.get_parts(left)) == 1
