"""Run by QGIS at its start (``qgis --code``): moves a vertex of a landform with QGIS's own tool, by the mouse.

The file that ``LANDFORM_VERTEX_NOTE`` names says what the landform measured before, after, and after an undo.
"""

import json
import os
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import NULL, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

from plugin.protocol.schema import MEASURES
from tests.desktop.ground import scene_raster
from tests.desktop.waiting import spin, spin_for

SIDE = 10_000.0
NOTE = Path(os.environ["LANDFORM_VERTEX_NOTE"])


def main() -> None:
    """Load the plugin, draw a square of 10 km and pull one corner 10 km to the east."""
    if "landform_mapper" not in qgis.utils.plugins:
        qgis.utils.updateAvailablePlugins()
        qgis.utils.loadPlugin("landform_mapper")
        qgis.utils.startPlugin("landform_mapper")
    page = qgis.utils.plugins["landform_mapper"].dock.annotate
    image = QgsRasterLayer(str(scene_raster()), "image")
    QgsProject.instance().setCrs(image.crs())
    QgsProject.instance().addMapLayer(image)
    page.rasterCombo.setLayer(image)
    assert page.create_target(str(NOTE.with_name("landforms.gpkg")))
    layer, canvas = page.target.layer, iface.mapCanvas()
    if not layer.isEditable():
        layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, SIDE, SIDE)))
    assert layer.addFeature(feature)
    iface.setActiveLayer(layer)
    told = [measures(layer)]
    iface.actionVertexTool().trigger()
    spin_for(1)  # its panel opens beside the canvas
    canvas.setExtent(QgsRectangle(-SIDE, -SIDE, 3 * SIDE, 2 * SIDE))
    canvas.refresh()
    steps = layer.undoStack().count()
    while layer.undoStack().count() == steps:  # its snapping index is made while QGIS is idle
        click(canvas, SIDE, SIDE)
        click(canvas, 2 * SIDE, SIDE)
    told.append(measures(layer))
    layer.undoStack().undo()
    told.append(measures(layer))
    NOTE.write_text(json.dumps(told), encoding="utf-8")


def click(canvas, x: float, y: float) -> None:
    """Move the mouse there, as one must for the tool to see what lies below, and press it."""
    before, spot = None, spot_of(canvas, x, y)
    while spot != before:  # what QGIS tells of the place below can change the canvas's width
        QTest.mouseMove(canvas.viewport(), spot)
        spin_for(0.3)
        before, spot = spot, spot_of(canvas, x, y)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    spin_for(0.3)


def spot_of(canvas, x: float, y: float) -> QPoint:
    """Where a place on the map is on the canvas."""
    return canvas.getCoordinateTransform().transform(QgsPointXY(x, y)).toQPointF().toPoint()


def measures(layer) -> dict:
    """Those of the one landform, once the engine has measured it."""
    spin(lambda: next(layer.getFeatures())["area_m2"] not in (None, NULL))
    feature = next(layer.getFeatures())
    return {name: feature[name] for name in MEASURES}


def run() -> None:
    """As ``main``; whatever fails is in QGIS's log, and QGIS ends."""
    try:
        main()
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


QTimer.singleShot(500, run)
