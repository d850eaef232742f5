"""“Everything in view”: what the engine finds comes into the review, unless it is mapped already."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.layers.landform_layer import add_landform
from plugin.desktop.layers.overlaps import already_mapped
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT


@pytest.fixture
def many(window, page, target, crater):
    """The group on the page, with a view of little more than the crater."""
    reach = 3 * crater.radius
    centre = crater.centre
    window.zoom_to(QgsRectangle(centre.x() - reach, centre.y() - reach, centre.x() + reach, centre.y() + reach))
    return page.many


def look(page):
    QTest.mouseClick(page.everythingButton, LEFT)


def test_what_is_found_is_reviewed_and_not_found_again(window, page, target, crater, many):
    told = []
    many.everything.progressed.connect(told.append)
    look(page)
    assert not many.progress.isHidden() and page.manyGroup.isHidden()
    spin(lambda: many.review.is_running or window.warnings)
    assert window.warnings == ""
    assert many.progress.isHidden()
    assert any(progress.seconds_left is not None for progress in told)
    outlines = [item.outline.geometry for item in many.review.queue.items]
    view = QgsGeometry.fromRect(window.canvas.extent())
    assert all(outline.intersects(view) for outline in outlines)
    assert already_mapped([crater.shape], target.crs(), _layer(outlines, target.crs())) == [True]
    window.key(Qt.Key.Key_Return)
    (feature,) = target.getFeatures()
    assert feature["origin"] == "model" and feature["diameter_m"] > 0 and feature["reviewed"]
    accepted = feature.geometry()
    QTest.mouseClick(many.review.panel.stopReviewButton, LEFT)
    look(page)
    spin(lambda: many.review.is_running or window.warnings)
    assert not many.review.is_running or not any(
        already_mapped([item.outline.geometry], target.crs(), _layer([accepted], target.crs()))[0]
        for item in many.review.queue.items
    )


def test_it_can_be_cancelled(window, page, many):
    window.zoom_to(page.raster.extent())
    look(page)
    QTest.mouseClick(many.progress.stop, LEFT)
    spin(lambda: not many.everything.is_running)
    assert not page.manyGroup.isHidden() and many.progress.isHidden()
    assert not many.review.is_running
    assert window.warnings in ("", "Stopped before anything new was found.")


def test_what_was_found_before_it_was_cancelled_is_reviewed(window, page, target, many):
    window.zoom_to(page.raster.extent())
    told, found = [], []
    many.everything.progressed.connect(told.append)
    many.everything.found.connect(lambda items, _image: found.extend(items))
    look(page)
    spin(lambda: any((progress.fraction or 0) > 0.4 for progress in told) or window.warnings)
    QTest.mouseClick(many.progress.stop, LEFT)
    spin(lambda: not many.everything.is_running)
    assert many.review.is_running and found
    assert "Stopped after" in window.warnings and "% of the view" in window.warnings
    assert f"the {len(found)} landforms found so far can be reviewed" in window.warnings
    assert not page.manyGroup.isVisible() and many.progress.isHidden()


def test_a_view_beside_the_image_is_refused_by_a_sentence(window, page, many):
    extent = page.raster.extent()
    window.zoom_to(QgsRectangle(extent.xMaximum() + 1e5, extent.yMinimum(), extent.xMaximum() + 2e5, extent.yMaximum()))
    look(page)
    assert "outside the raster" in window.warnings
    assert not page.manyGroup.isHidden()


def _layer(outlines, crs):
    layer = QgsVectorLayer("MultiPolygon", "outlines", "memory")
    layer.setCrs(crs)
    for outline in outlines:
        add_landform(layer, outline, crs, {})
    layer.commitChanges()
    return layer
