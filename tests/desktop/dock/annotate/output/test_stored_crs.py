"""Whether a landform layer's file keeps the CRS of the image, and what is said where it does not."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from qgis.PyQt.QtCore import Qt

from plugin.desktop.layers import landform_layer
from plugin.desktop.layers.landform_layer import create_landform_layer
from plugin.desktop.layers.stored_crs import keeps_crs, storable_wkt
from tests.desktop.window import click_and_wait

PLACE = QgsPointXY(600_000, -900_000)


@pytest.mark.parametrize("code", ["IAU_2015:49910", "IAU_2015:49911", "IAU_2015:49912", "IAU_2015:49920", "EPSG:32633"])
def test_a_file_keeps_the_crs_that_it_was_made_with(qgis_app, tmp_path, code):
    assert keeps_crs(create_landform_layer(str(tmp_path / "a.gpkg"), QgsCoordinateReferenceSystem(code)), PLACE)


def test_without_a_crs_there_is_none_to_keep(qgis_app, tmp_path):
    assert keeps_crs(create_landform_layer(str(tmp_path / "a.gpkg"), QgsCoordinateReferenceSystem()), PLACE)


@pytest.mark.parametrize("other", ["IAU_2015:49911", "IAU_2015:49915", "IAU_2015:30110"])
def test_a_place_that_the_file_moves_is_seen(qgis_app, tmp_path, other):
    layer = create_landform_layer(str(tmp_path / "a.gpkg"), QgsCoordinateReferenceSystem("IAU_2015:49910"))
    layer.setCrs(QgsCoordinateReferenceSystem(other))
    assert not keeps_crs(layer, PLACE)


def test_a_new_layer_whose_file_loses_the_crs_is_told_of_and_can_be_used(
    window, page, gusev, crater, tmp_path, monkeypatch
):
    assert page.create_target(str(tmp_path / "kept.gpkg"))
    assert window.warnings == ""
    another = storable_wkt(QgsCoordinateReferenceSystem("IAU_2015:49911"))
    monkeypatch.setattr(landform_layer, "storable_wkt", lambda _crs: another)
    assert page.create_target(str(tmp_path / "lost.gpkg"))
    assert "lost.gpkg does not keep the coordinate reference system" in window.warnings
    assert page.target.layer.name() == "lost" and page.target.layer.crs() == gusev.crs()
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Return)
    assert page.target.layer.featureCount() == 1
