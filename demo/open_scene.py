"""Opens the user's raster with the dock beside it; the clicks are the user's."""

from __future__ import annotations

import os

import qgis.utils
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface


def open_scene() -> None:
    """Start the plugin where it is not yet, add the raster and show the dock."""
    if "landform_mapper" not in qgis.utils.plugins:
        qgis.utils.updateAvailablePlugins()
        qgis.utils.loadPlugin("landform_mapper")
        qgis.utils.startPlugin("landform_mapper")
    path = os.environ["LANDFORM_DEMO_SCENE"]
    layer = QgsRasterLayer(path, os.path.splitext(os.path.basename(path))[0])
    if not layer.isValid():
        iface.messageBar().pushWarning("Landform Mapper", f"QGIS cannot open {path} as a raster: choose another file.")
        return
    if layer.crs().isValid():
        # QGIS would otherwise keep an Earth CRS, from which there is no way to the layer's body.
        QgsProject.instance().setCrs(layer.crs())
    QgsProject.instance().addMapLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    qgis.utils.plugins["landform_mapper"].dock.show()


QTimer.singleShot(500, open_scene)
