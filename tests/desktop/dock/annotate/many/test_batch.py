"""“From a layer…”: points, diameters and polygons of a layer become outlines to review."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox

from plugin.desktop.dock.annotate.many.batch_dialog import BatchDialog
from plugin.desktop.layers.transformation import Transformation
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT, contains

SPHERE = "IAU_2015:49900"


@pytest.fixture
def catalogue(window, page, target, gusev):
    """Makes a layer of points with diameters in kilometres and classes, in longitudes and latitudes."""

    def make(*rows, crs=SPHERE, kind="Point"):
        layer = QgsVectorLayer(f"{kind}?crs={crs}&field=DIAM_KM:double&field=class:string", "catalogue", "memory")
        way = Transformation(gusev.crs(), QgsCoordinateReferenceSystem(crs)) if crs == SPHERE else None
        for geometry, diameter, kind_of_it in rows:
            feature = QgsFeature(layer.fields())
            feature["DIAM_KM"], feature["class"] = diameter, kind_of_it
            feature.setGeometry(way.moved(geometry) if way is not None else geometry)
            layer.dataProvider().addFeature(feature)
        QgsProject.instance().addMapLayer(layer)
        return layer

    return make


def point(place):
    return QgsGeometry.fromPointXY(place)


def from_layer(page, fill=lambda dialog: None):
    """Press the button, fill the dialog in and press OK."""
    seen = []

    def answer():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BatchDialog)
        fill(dialog)
        seen.append((dialog.fields, dialog.countLabel.text()))
        QTest.mouseClick(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok), LEFT)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, answer)
    QTest.mouseClick(page.fromLayerButton, LEFT)
    return seen[0]


def test_a_crater_catalogue_becomes_outlines_to_review(window, page, target, crater, catalogue):
    across = 2 * crater.radius / 1000
    catalogue((point(crater.centre), across, "fresh crater"), (point(crater.at(1e4, 0)), across, None))
    fields, text = from_layer(page)
    assert (fields.diameter, fields.metres, fields.kind, text) == ("DIAM_KM", 1000.0, "class", "2 features")
    assert not page.many.progress.isHidden()
    spin(lambda: page.many.review.is_running)
    assert page.many.progress.isHidden()
    (item,) = page.many.review.queue.items
    assert item.prompt.box is not None
    assert contains(item.outline.geometry, crater.centre)
    shared = item.outline.geometry.intersection(crater.shape).area()
    assert shared / (item.outline.geometry.area() + crater.shape.area() - shared) > 0.5
    assert "rim lies outside the image (1): 2." in window.warnings
    window.key(Qt.Key.Key_Return)
    (feature,) = target.getFeatures()
    assert feature["class"] == "fresh crater" and feature["origin"] == "click"
    assert not page.many.review.is_running


def test_a_field_with_radii_is_told_in_the_dialog(window, page, target, crater, gusev):
    layer = QgsVectorLayer(f"Point?crs={SPHERE}&field=radius_m:double", "radii", "memory")
    way = Transformation(gusev.crs(), QgsCoordinateReferenceSystem(SPHERE))
    feature = QgsFeature(layer.fields())
    feature["radius_m"] = crater.radius
    feature.setGeometry(way.moved(point(crater.centre)))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    fields, text = from_layer(page, lambda dialog: dialog.diameterCombo.setField("radius_m"))
    assert (fields.diameter, fields.metres) == ("radius_m", 1.0)
    assert text == "1 feature\nThe field “radius_m” holds radii by its name: landforms are taken to be twice as wide."
    spin(lambda: page.many.review.is_running)
    (item,) = page.many.review.queue.items
    left, _, right, _ = item.prompt.box
    assert right - left == pytest.approx(2 * crater.radius, rel=0.05)


def test_selected_polygons_are_boxes(window, page, target, crater, catalogue):
    layer = catalogue((crater.shape, None, None), (point(crater.at(4, 0)).buffer(10, 4), None, None), kind="Polygon")
    layer.select(1)
    fields, text = from_layer(page)
    assert fields.diameter == "" and text == "1 feature"
    spin(lambda: page.many.review.is_running)
    (item,) = page.many.review.queue.items
    assert contains(item.outline.geometry, crater.centre) and item.class_name == ""


def test_a_layer_of_another_body_is_refused_by_a_sentence(window, page, target, catalogue):
    catalogue((point(QgsPointXY(10, 10)), 3.0, None), crs="IAU_2015:30100")
    from_layer(page)
    assert "do not fit the raster. One is on Moon, the other on" in window.warnings
    assert not page.manyGroup.isHidden() and page.many.progress.isHidden()


def test_cancelling_keeps_what_is_outlined(window, page, target, crater, catalogue):
    catalogue(*[(point(crater.centre), (2 + number / 40) * crater.radius / 1000, None) for number in range(40)])
    told = []
    page.many.batch.progressed.connect(told.append)
    from_layer(page)
    spin(lambda: len(told) > 2)
    assert told[2].text == "Landform 3 of 40" and told[2].seconds_left > 0
    QTest.mouseClick(page.many.progress.stop, LEFT)
    assert page.many.review.is_running
    assert 2 <= len(page.many.review.queue.items) < 40
    assert not page.many.batch.is_running


def test_without_a_layer_there_is_nothing_to_run(window, page, target):
    _, text = from_layer(page)
    assert text.startswith("Add a layer of points or polygons")
    assert not page.many.batch.is_running


def test_row_22_a_catalogue_in_degrees_of_the_earth_is_taken_by_one_button(window, page, target, crater, catalogue):
    """Row 22 of issue 17: a CSV of craters comes as EPSG:4326; its longitudes count on another turn here."""
    way = Transformation(page.raster.crs(), QgsCoordinateReferenceSystem(SPHERE))
    place = way.moved(point(crater.centre)).asPoint()
    across = 2 * crater.radius / 1000
    layer = catalogue((point(QgsPointXY(place.x() - 360, place.y())), across, None), crs="EPSG:4326")
    from_layer(page)
    assert "says Earth" in page.notice.sentence and not page.many.batch.is_running
    QTest.mouseClick(page.notice.button("They are of Mars"), LEFT)
    spin(lambda: page.many.review.is_running)
    (item,) = page.many.review.queue.items
    assert contains(item.outline.geometry, crater.centre)
    assert "3396190" in layer.crs().toWkt()
