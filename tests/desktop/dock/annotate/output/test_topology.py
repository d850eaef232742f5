"""Landforms that share their borders: what is accepted beside others makes a valid coverage with them."""

from __future__ import annotations

import subprocess

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.annotate.prompting.candidate_outlines import CandidateOutline
from plugin.desktop.dock.review.queue import ReviewItem
from plugin.desktop.layers.landform_layer import add_landform, create_landform_layer
from plugin.environment.locations import engine_python
from plugin.protocol.messages.annotating import Prompt
from tests.desktop.waiting import developers_engine, spin
from tests.desktop.window import CONTROL, LEFT, SHIFT, click_and_wait

_IS_COVERAGE = """
import sys, geopandas, shapely
outlines = geopandas.read_file(sys.argv[1], layer="landforms").geometry.values
print(len(outlines), bool(shapely.coverage_is_valid(outlines)))
"""


def coverage(path: str) -> str:
    """Number of landforms in a file, and whether they are a coverage to the last digit."""
    command = [str(engine_python(developers_engine())), "-c", _IS_COVERAGE, path]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def western_half(crater) -> QgsGeometry:
    """The western half of the crater and what is beyond, with edges far longer than its corners are apart."""
    return QgsGeometry.fromRect(crater.surroundings).intersection(
        QgsGeometry.fromWkt(
            f"POLYGON(({crater.at(-6, -6).x()} {crater.at(-6, -6).y()},{crater.at(0.1, -6).x()} {crater.at(0, -6).y()},"
            f"{crater.at(-0.1, 6).x()} {crater.at(0, 6).y()},{crater.at(-6, 6).x()} {crater.at(-6, 6).y()},"
            f"{crater.at(-6, -6).x()} {crater.at(-6, -6).y()}))"
        )
    )


@pytest.fixture
def half(target, gusev, crater) -> QgsGeometry:
    """A landform that covers the western half of the crater."""
    west = western_half(crater)
    add_landform(target, west, gusev.crs(), {"class": "dune"})
    return west


def test_a_new_landform_ends_at_its_neighbour_and_shares_its_border(window, page, target, half, crater, tmp_path):
    page.save()
    target.undoStack().clear()
    QTest.mouseClick(page.editing.finish.box.overlapBox, LEFT)
    click_and_wait(window, page, crater.at(0.4, 0))
    traced = page.session.candidate.geometry
    assert traced.intersection(half).area() > 0.05 * traced.area()
    spin(lambda: not page.editing.finish.is_waiting)
    assert page.editing.outline.geometry.intersection(half).area() < 1e-9 * half.area()
    window.key(Qt.Key.Key_Return)
    assert target.featureCount() == 2
    assert target.undoStack().count() == 1
    page.save()
    assert coverage(str(tmp_path / "landforms.gpkg")) == "2 True"


@pytest.mark.parametrize("system", ["IAU_2015:49900", "IAU_2015:49901", "IAU_2015:49920"])
def test_in_a_layer_of_another_crs_than_the_image_too(window, page, gusev, crater, tmp_path, system):
    """Edges that are straight in the sinusoidal layer are bent on the image."""
    path = str(tmp_path / "landforms.gpkg")
    layer = create_landform_layer(path, QgsCoordinateReferenceSystem(system))
    QgsProject.instance().addMapLayer(layer)
    page.targetCombo.setLayer(layer)
    add_landform(layer, western_half(crater), gusev.crs(), {"class": "dune"})
    page.save()
    QTest.mouseClick(page.editing.finish.box.overlapBox, LEFT)
    click_and_wait(window, page, crater.at(0.4, 0))
    spin(lambda: not page.editing.finish.is_waiting)
    window.key(Qt.Key.Key_Return)
    stored = sorted(layer.getFeatures(), key=lambda feature: feature.id())  # what is not saved yet counts downwards
    new, half = (feature.geometry() for feature in stored)
    assert new.intersection(half).area() <= 1e-9 * new.area()
    joined = new.combine(half)
    assert len(joined.asGeometryCollection()) == 1 and len(joined.asGeometryCollection()[0].asPolygon()) == 1
    assert (new.length() + half.length() - joined.length()) / 2 > 0.3 * new.length(), "their border is no shared one"
    shared = {(place.x(), place.y()) for place in new.vertices()} & {
        (place.x(), place.y()) for place in half.vertices()
    }
    assert len(shared) >= 2
    page.save()
    assert coverage(path) == "2 True"


@pytest.fixture
def beside_half(window, page, half, crater):
    """The outline of the crater, cut at the landform that covers its western half."""
    QTest.mouseClick(page.editing.finish.box.overlapBox, LEFT)
    click_and_wait(window, page, crater.at(0.4, 0))
    spin(lambda: not page.editing.finish.is_waiting)
    assert page.editing.outline.geometry.intersection(half).area() < 1e-9 * half.area()
    return page.session.candidate.geometry


def test_a_neighbour_that_goes_while_the_prompt_is_open_no_longer_cuts_it(window, page, target, half, beside_half):
    undo = target.undoStack().createUndoAction(window.main)
    undo.setShortcut("Ctrl+Shift+U")
    window.main.addAction(undo)
    window.canvas.setFocus()
    window.key(Qt.Key.Key_U, CONTROL | SHIFT)
    assert target.featureCount() == 0
    spin(lambda: page.editing.outline.geometry.intersection(half).area() > 0.05 * beside_half.area())
    window.key(Qt.Key.Key_Return)
    (feature,) = target.getFeatures()
    assert feature.geometry().area() == pytest.approx(beside_half.area(), rel=0.01)


def test_a_neighbour_that_goes_during_a_review_no_longer_cuts_what_is_accepted(
    window, page, target, gusev, half, crater
):
    QTest.mouseClick(page.editing.finish.box.overlapBox, LEFT)
    whole = QgsGeometry.fromPointXY(crater.centre).buffer(crater.radius, 24)
    review = page.many.review
    outline = CandidateOutline("mask", 0.9, whole, {})
    review.start([ReviewItem((outline,), Prompt(), "crater")], gusev)
    spin(
        lambda: review.finish.outline_of(review.queue.current).geometry.intersection(half).area() < 1e-6 * whole.area()
    )
    target.undoStack().undo()
    window.key(Qt.Key.Key_Return)
    spin(lambda: target.featureCount() == 1)
    (feature,) = target.getFeatures()
    assert feature.geometry().area() == pytest.approx(whole.area(), rel=0.01)


def test_in_another_layer_an_outline_ends_at_that_ones_landforms(
    window, page, target, gusev, half, beside_half, tmp_path
):
    other = create_landform_layer(str(tmp_path / "other.gpkg"), target.crs())
    east = beside_half.difference(half)
    add_landform(other, east, gusev.crs(), {"class": "dune"})
    QgsProject.instance().addMapLayer(other)
    combo = page.targetCombo
    combo.setFocus()
    while page.target.layer is not other:
        row = combo.currentIndex()
        window.key(Qt.Key.Key_Down, widget=combo)
        assert combo.currentIndex() > row
    spin(lambda: page.editing.outline.geometry.intersection(half).area() > 0.05 * beside_half.area())
    spin(lambda: not page.editing.finish.is_waiting)
    assert page.editing.outline.geometry.intersection(east).area() < 1e-9 * east.area()
    assert page.session.is_open
