"""Which part of the raster a run is about: all of it, the view, a drawn rectangle, selected polygons."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox, QgsMapTool, QgsMapToolExtent
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QToolButton

from ..layers.extents import ExtentError, polygons_in, rectangle_in


class ExtentChooser(QObject):
    """Runs the extent fields of a page and the map tool that draws a rectangle.

    Args:
        kind: Combo box for the kind of extent.
        draw: Checkable button that starts drawing.
        polygons: Combo box for the layer with selected polygons.
        canvas: The map; None without one, then only whole layers and selected polygons are of use.
    """

    changed = pyqtSignal()

    def __init__(
        self, kind: QComboBox, draw: QToolButton, polygons: QgsMapLayerComboBox, canvas: Optional[QgsMapCanvas]
    ) -> None:
        super().__init__(kind)
        self._kind, self._draw, self._polygons, self._canvas = kind, draw, polygons, canvas
        self.rectangle: Optional[QgsRectangle] = None
        self.rectangle_crs = QgsCoordinateReferenceSystem()
        self._previous: Optional[QgsMapTool] = None
        self.tool: Optional[QgsMapToolExtent] = None
        kind.addItem(self.tr("Whole layer"), "layer")
        kind.addItem(self.tr("Map view"), "canvas")
        kind.addItem(self.tr("Drawn rectangle"), "drawn")
        kind.addItem(self.tr("Selected polygons"), "selected")
        polygons.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        kind.currentIndexChanged.connect(self._kind_changed)
        self._followed: Optional[QgsVectorLayer] = None
        polygons.layerChanged.connect(self._follow_selection)
        self._follow_selection(polygons.currentLayer())
        draw.toggled.connect(self._toggle_tool)
        if canvas is not None:
            self.tool = QgsMapToolExtent(canvas)
            self.tool.extentChanged.connect(self._drawn)
            self.tool.deactivated.connect(lambda: draw.setChecked(False))
            canvas.extentsChanged.connect(self._canvas_moved)
        self._kind_changed()

    def geometry(self, raster: QgsRasterLayer) -> Optional[QgsGeometry]:
        """The chosen ground in the raster's CRS, clipped to it; None for all of it.

        Raises:
            ExtentError: The choice is incomplete or does not fit the raster.
        """
        kind = self._kind.currentData()
        project = QgsProject.instance()
        if kind == "canvas" and self._canvas is not None:
            crs = self._canvas.mapSettings().destinationCrs()
            return rectangle_in(self._canvas.extent(), crs, raster, project)
        if kind == "drawn":
            if self.rectangle is None:
                raise ExtentError(self.tr("Press “Draw” and drag a rectangle on the map, or choose another extent."))
            return rectangle_in(self.rectangle, self.rectangle_crs, raster, project)
        if kind == "selected":
            layer = self._polygons.currentLayer()
            if layer is None:
                raise ExtentError(self.tr("Choose the polygon layer whose selected polygons are to be mapped."))
            return polygons_in(layer, raster, project, selected=True)
        return None

    def release(self) -> None:
        """Give the map back."""
        if self._canvas is not None and self.tool is not None:
            if self._canvas.mapTool() is self.tool:
                self._canvas.unsetMapTool(self.tool)
            self.tool.deleteLater()  # with its rubber band; it would stay as long as the canvas
            self._canvas.extentsChanged.disconnect(self._canvas_moved)
            self._canvas = self.tool = None
        self._follow_selection(None)

    def _follow_selection(self, layer: Optional[QgsMapLayer]) -> None:
        """Hear of polygons that are selected in the layer from now on."""
        if self._followed is not None and not sip.isdeleted(self._followed):
            self._followed.selectionChanged.disconnect(self._selected)
        self._followed = layer if isinstance(layer, QgsVectorLayer) else None
        if self._followed is not None:
            self._followed.selectionChanged.connect(self._selected)
        self._selected()

    def _selected(self, *_: object) -> None:
        if self._kind.currentData() == "selected":
            self.changed.emit()

    def _kind_changed(self) -> None:
        kind = self._kind.currentData()
        self._draw.setVisible(kind == "drawn")
        self._polygons.setVisible(kind == "selected")
        if kind != "drawn":
            self._draw.setChecked(False)
            if self.tool is not None:
                self.tool.clearRubberBand()
        elif self.rectangle is None:
            self._draw.setChecked(True)
        self.changed.emit()

    def _toggle_tool(self, on: bool) -> None:
        if self._canvas is None or self.tool is None:
            return
        if on:
            self._previous = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)
        elif self._canvas.mapTool() is self.tool:
            if self._previous is not None and not sip.isdeleted(self._previous):
                self._canvas.setMapTool(self._previous)
            else:
                self._canvas.unsetMapTool(self.tool)

    def _drawn(self, rectangle: QgsRectangle) -> None:
        if self._canvas is None or rectangle.isEmpty():
            return
        self.rectangle = QgsRectangle(rectangle)
        self.rectangle_crs = self._canvas.mapSettings().destinationCrs()
        if self.tool is not None:
            self.tool.clearRubberBand()  # the outline of the extent takes its place
        self._draw.setChecked(False)
        self.changed.emit()

    def _canvas_moved(self) -> None:
        if self._kind.currentData() == "canvas":
            self.changed.emit()
