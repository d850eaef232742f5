"""A polygon drawn roughly around a landform is a prompt: as a mask, as a box, and as a click deep inside."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import shapely
from affine import Affine

from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.errors import PromptError
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import GridWindow
from plugin.engine.segmenting.candidates import overlap
from plugin.engine.segmenting.prompts import drawn_mask, on_raster
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.protocol.messages.annotating import Prompt
from plugin.protocol.messages.rasters import RasterReference, Stretch
from tests.scenes import write_raster

sys.path.insert(0, str(Path(__file__).parent))

from regions import RegionSam  # noqa: E402

#: Centre in map units, and radius.
X, Y, RADIUS = 600.0, 500.0, 120.0


@pytest.fixture(scope="module")
def bridged(tmp_path_factory):
    """A bright disc, joined by a bright road to the right side of the raster."""
    rows, columns = np.mgrid[:1000, :1200] + 0.5
    picture = np.full(rows.shape, 60, dtype=np.uint8)
    picture[np.hypot(columns - X, rows - (1000 - Y)) < RADIUS] = 200
    picture[(abs(rows - (1000 - Y)) < 20) & (columns > X)] = 200
    pixels = Affine(1.0, 0.0, 0.0, 0.0, -1.0, 1000.0)
    path = write_raster(tmp_path_factory.mktemp("bridged") / "bridged.tif", picture, transform=pixels)
    with RasterSource.open(RasterReference(str(path), stretch=Stretch((0.0,), (255.0,)))) as source:
        yield source


def octagon(radius, x=X, y=Y):
    turns = np.arange(8) * np.pi / 4
    return tuple((float(x + radius * np.cos(turn)), float(y + radius * np.sin(turn))) for turn in turns)


def test_only_what_the_polygon_encloses_is_outlined(bridged):
    model = RegionSam()
    disc = shapely.Point(X, Y).buffer(RADIUS, 64)
    segmenter = Segmenter(model, EmbeddingCache(None))
    clicked = segmenter.segment(bridged, Prompt(((X, Y),), (1,)), 1.0)
    assert overlap(clicked.candidates[0].polygon, disc) < 0.9, "a click takes the road along"
    assert model.mask_inputs == 0
    drawn = segmenter.segment(bridged, Prompt(polygon=octagon(1.12 * RADIUS)), 1.0)
    assert overlap(drawn.candidates[0].polygon, disc) > 0.9
    assert model.mask_inputs > 0


def test_its_logits_cross_zero_on_its_border(bridged):
    image = bridged.read(GridWindow(0, 0, 0))
    logits = drawn_mask(image, Prompt(polygon=octagon(200.0)))
    assert logits.shape == (1, 256, 256) and logits.dtype == np.float32
    assert abs(logits).max() == 10.0
    x, y = image.from_crs(X, Y)
    assert logits[0, int(y / 4), int(x / 4)] == 10.0
    ring = shapely.Polygon(octagon(200.0))
    columns, rows = np.meshgrid(np.arange(256) * 4 + 2, np.arange(256) * 4 + 2)
    inside = shapely.contains_xy(ring, *image.to_crs(columns, rows))
    assert ((logits[0] > 0) == inside).mean() > 0.999
    assert drawn_mask(image, Prompt(((X, Y),), (1,))) is None


def test_its_bounds_are_the_box_and_its_deepest_place_a_click(bridged):
    crescent = ((400, 400), (700, 400), (700, 700), (600, 500))
    placed = on_raster(bridged, Prompt(((1.0, 2.0),), (0,), polygon=crescent))
    assert placed.box == (400, 400, 700, 700)
    assert placed.labels == (0, 1)
    ring = shapely.Polygon(crescent)
    assert (
        ring.exterior.distance(shapely.Point(placed.points[1])) > 0.95 * shapely.maximum_inscribed_circle(ring).length
    )


def test_a_ring_that_crosses_itself_is_its_largest_part(bridged):
    placed = on_raster(bridged, Prompt(polygon=((0, 0), (300, 0), (280, 300), (320, 300))))
    assert shapely.Polygon(placed.polygon).is_valid
    assert placed.box == pytest.approx((0, 0, 300, 265), abs=1)


@pytest.mark.parametrize("ring", [((1, 1), (5, 5)), ((1, 1), (5, 5), (9, 9)), ((1, 1),)])
def test_a_polygon_without_ground_is_refused(bridged, ring):
    with pytest.raises(PromptError, match="encloses no ground"):
        on_raster(bridged, Prompt(polygon=ring))


def test_a_polygon_beside_the_raster_is_refused(bridged):
    with pytest.raises(PromptError, match="outside bridged"):
        Segmenter(RegionSam(), EmbeddingCache(None)).segment(bridged, Prompt(polygon=octagon(100.0, x=5000.0)), 1.0)
