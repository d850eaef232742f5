"""A raster layer that takes the place of another one of the same image."""

from __future__ import annotations

from qgis.core import QgsMapLayerStyle, QgsProject, QgsRasterLayer


def add_in_place_of(layer: QgsRasterLayer, path: str) -> QgsRasterLayer:
    """Add a file to the project under the name and in the style of a layer that shows the same image.

    The old layer stays, hidden, just below the new one.

    Raises:
        ValueError: QGIS cannot open the file.
    """
    new = QgsRasterLayer(path, layer.name())
    if not new.isValid():
        raise ValueError(path)
    new.setCrs(layer.crs())  # the user may have corrected what the file says
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    style.writeToLayer(new)
    for band in range(1, min(layer.bandCount(), new.bandCount()) + 1):
        new.dataProvider().setUserNoDataValue(band, layer.dataProvider().userNoDataValues(band))
    project = QgsProject.instance()
    project.addMapLayer(new, False)
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is None:
        project.layerTreeRoot().insertLayer(0, new)
    else:
        node.parent().insertLayer(node.parent().children().index(node), new)
        node.setItemVisibilityChecked(False)
    return new
