"""The hover preview: the outline that a click would give, faintly, while the mouse moves over the map."""

from __future__ import annotations

import time
from typing import Any, Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsRasterLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QColor

from .....protocol.messages.annotating import Hover, Segmented
from ....engine_process import EngineClient, PendingRequest
from ....layers.raster_reference import reference_of
from ....map_tools.placement import PlacementError, click_in_layer, units_per_screen_pixel
from ....map_tools.prompt_tool import PromptMode
from ....settings import Settings
from ....widgets import icon
from .candidate_outlines import outlines

#: The mouse is followed in steps of this, and no faster than the engine answers, so that a core stays free for QGIS.
STEP_MS = 50


class HoverPreview(QObject):
    """Follows the mouse with the tool for clicks while no prompt is open; what it shows always holds the mouse.

    Args:
        page: The Annotate page.
        canvas: QGIS's map canvas.
        client: The engine.
        settings: Remember whether it is wanted.
    """

    def __init__(self, page: Any, canvas: QgsMapCanvas, client: EngineClient, settings: Settings) -> None:
        super().__init__(page)
        self._page, self._canvas, self._client, self._settings = page, canvas, client, settings
        self._mouse: Optional[QPoint] = None
        self._pending: Optional[PendingRequest] = None
        self._outline: Optional[QgsGeometry] = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        self.band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.band.setWidth(1)
        self.band.setLineStyle(Qt.PenStyle.DashLine)
        page.hoverButton.setIcon(icon("hover"))
        page.hoverButton.setChecked(settings.hover)
        page.hoverButton.toggled.connect(self._switched)
        page.session.changed.connect(self.clear)
        page.pointer.toolChanged.connect(self.clear)
        page.models.chosen.connect(self.clear)
        page.rasterCombo.layerChanged.connect(self.clear)
        page.classes.chosen.connect(self._recolour)
        page.classes.changed.connect(self._recolour)
        canvas.extentsChanged.connect(self.clear)
        canvas.viewport().installEventFilter(self)
        self._recolour()

    @property
    def is_shown(self) -> bool:
        """Whether an outline is on the canvas."""
        return self._outline is not None

    @property
    def is_asking(self) -> bool:
        """Whether an outline may be on its way."""
        return self._timer.isActive() or self._pending is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See where the mouse is on the canvas."""
        if event.type() == QEvent.Type.MouseMove:
            self._mouse = event.pos()
            self._moved(event.buttons())
        elif event.type() == QEvent.Type.Leave:
            self._mouse = None
            self.clear()
        return False

    def clear(self, *_: object) -> None:
        """Show nothing, and forget what was asked."""
        self._timer.stop()
        if self._pending is not None:
            self._pending.drop()
            self._pending = None
        self._show(None, None)

    def shutdown(self) -> None:
        """Leave the canvas as it was."""
        self.clear()
        if sip.isdeleted(self._canvas):
            return
        self._canvas.viewport().removeEventFilter(self)
        self._canvas.extentsChanged.disconnect(self.clear)
        self._canvas.scene().removeItem(self.band)

    # --- asking ----------------------------------------------------------------------------------------------------

    def _is_wanted(self) -> bool:
        page = self._page
        tool = page.hoverButton.isChecked() and page.pointer.is_active and page.pointer.mode is PromptMode.FOREGROUND
        busy = page.session.is_open or page.many.review.is_running or page.models.is_loading
        return tool and not busy and self._client.state == "ready"

    def _moved(self, buttons: Any) -> None:
        if buttons != Qt.MouseButton.NoButton or not self._is_wanted():
            if self.is_shown or self.is_asking:
                self.clear()
            return
        if self.is_shown and not self._holds_mouse(self._outline):
            self._show(None, None)
        if self._pending is None and not self._timer.isActive():
            self._timer.start(STEP_MS)

    def _place(self, layer: QgsRasterLayer) -> Optional[QgsPointXY]:
        """Where the mouse is in the layer's CRS; None beside the layer."""
        if self._mouse is None:
            return None
        at = self._canvas.getCoordinateTransform().toMapCoordinates(self._mouse)
        try:
            return QgsPointXY(*click_in_layer(self._canvas, layer, at))
        except PlacementError:
            return None

    def _ask(self) -> None:
        layer = self._page.raster
        reference = reference_of(layer) if self._is_wanted() else None
        place = self._place(layer) if reference is not None else None
        if layer is None or reference is None or place is None:
            return
        asked, mouse = time.monotonic(), self._mouse
        at = self._canvas.getCoordinateTransform().toMapCoordinates(mouse)
        message = Hover(
            model=self._page.models.name,
            raster=reference,
            at=(place.x(), place.y()),
            map_units_per_screen_pixel=units_per_screen_pixel(self._canvas, layer, at),
            backend=self._settings.backend,
        )

        def answered(reply: Optional[Segmented] = None, payload: bytes = b"") -> None:
            self._pending = None
            found = outlines(reply, payload) if reply is not None else []
            shown = found[0].geometry if found and self._holds_mouse(found[0].geometry) else None
            self._show(shown, layer)
            if self._mouse != mouse:
                took = round(1000 * (time.monotonic() - asked))
                self._timer.start(max(STEP_MS, took))

        # A place without an answer, as ground without data, simply has no preview; a click says why.
        self._pending = self._client.request(
            "hover", message, on_reply=answered, on_failure=lambda _failure: answered(), supersedes="hover"
        )

    # --- showing ---------------------------------------------------------------------------------------------------

    def _holds_mouse(self, outline: QgsGeometry) -> bool:
        layer = self._page.raster
        place = self._place(layer) if layer is not None else None
        return place is not None and outline.contains(QgsGeometry.fromPointXY(place))

    def _show(self, outline: Optional[QgsGeometry], layer: Optional[QgsRasterLayer]) -> None:
        self._outline = outline
        if sip.isdeleted(self.band):
            return
        if outline is None or layer is None:
            self.band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        else:
            self.band.setToGeometry(outline, layer.crs())

    def _recolour(self, *_: object) -> None:
        stroke, fill = QColor(self._page.classes.current_colour), QColor(self._page.classes.current_colour)
        stroke.setAlpha(190)
        fill.setAlpha(30)
        self.band.setStrokeColor(stroke)
        self.band.setSecondaryStrokeColor(QColor(255, 255, 255, 90))
        self.band.setFillColor(fill)

    def _switched(self, on: bool) -> None:
        self._settings.hover = on
        self.clear()
