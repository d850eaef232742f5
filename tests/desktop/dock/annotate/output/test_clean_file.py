"""A GeoPackage is one file again once nobody uses it."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from tests.desktop.waiting import spin, spin_for
from tests.desktop.window import click_and_wait


@pytest.mark.parametrize(("gone", "saved"), [("layer", False), ("project", True)])
def test_a_landform_layer_that_goes_leaves_one_file(window, page, target, gusev, crater, tmp_path, saved, gone):
    window.canvas.setLayers([target, gusev])
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Return)
    _drawn(window.canvas)
    if saved:
        page.save()
        _drawn(window.canvas)
    if gone == "layer":
        QgsProject.instance().removeMapLayer(target.id())
    else:
        QgsProject.instance().clear()
    spin(lambda: [path.name for path in tmp_path.iterdir()] == ["landforms.gpkg"], 30.0)


def _drawn(canvas):
    """Until it is drawn, what lies around it included, which QGIS draws a moment later."""
    canvas.refresh()
    spin(lambda: not canvas.isDrawing())
    spin_for(1.0)
    spin(lambda: not canvas.isDrawing())
