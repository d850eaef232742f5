"""Has the engine encode the ground in view, and around it, before anybody clicks there."""

from __future__ import annotations

from typing import Any, Optional, Tuple

from qgis.core import QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer

from .....protocol.messages.annotating import Prefetch, Prefetched
from .....protocol.messages.engine import Failure
from ....engine_process import EngineClient, PendingRequest
from ....layers.raster_reference import reference_of
from ....map_tools.placement import PlacementError, box_in_layer, units_per_screen_pixel
from ....settings import Settings
from .hover import HoverPreview

#: The canvas counts as still after this time.
STILL_MS = 400


def ahead_of_clicks(
    page: Any, canvas: QgsMapCanvas, client: EngineClient, settings: Settings
) -> Tuple[HoverPreview, Prefetcher]:
    """What the Annotate page has the engine do before anybody clicks."""
    return HoverPreview(page, canvas, client, settings), Prefetcher(page, canvas, client, settings)


class Prefetcher(QObject):
    """Asks for one window after the other while the prompt tool is in use, until all that is near is encoded.

    The engine answers everything else first, so that a click waits for one window at most.

    Args:
        page: The Annotate page.
        canvas: QGIS's map canvas.
        client: The engine.
        settings: Which models encode ahead.
    """

    def __init__(self, page: Any, canvas: QgsMapCanvas, client: EngineClient, settings: Settings) -> None:
        super().__init__(page)
        self._page, self._canvas, self._client, self._settings = page, canvas, client, settings
        self._pending: Optional[PendingRequest] = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STILL_MS)
        self._timer.timeout.connect(self._begin)
        canvas.extentsChanged.connect(self._anew)
        page.rasterCombo.layerChanged.connect(self._anew)
        page.models.chosen.connect(self._anew)
        page.models.loaded.connect(self._soon)
        page.pointer.toolChanged.connect(self._soon)
        page.session.changed.connect(self._soon)

    @property
    def is_running(self) -> bool:
        """Whether the engine has something to encode ahead, or soon will."""
        return self._timer.isActive() or self._pending is not None

    def stop(self) -> None:
        """Forget what was asked for."""
        self._timer.stop()
        if self._pending is not None:
            self._pending.drop()
            self._pending = None

    def shutdown(self) -> None:
        """Leave the canvas and the engine alone."""
        self.stop()
        if not sip.isdeleted(self._canvas):
            self._canvas.extentsChanged.disconnect(self._anew)

    def _anew(self, *_: object) -> None:
        """The ground in view is another."""
        self.stop()
        self._soon()

    def _soon(self, *_: object) -> None:
        """Go on when things are still; what is encoded already is not asked for again."""
        if self._pending is None and self._is_wanted():
            self._timer.start()

    def _is_wanted(self) -> bool:
        page, chosen = self._page, self._settings.encode_ahead != "never"
        idle = self._client.state == "ready" and not page.models.is_loading and not page.session.is_waiting
        return chosen and idle and page.pointer.is_active and page.raster is not None

    def _begin(self) -> None:
        if self._canvas.isDrawing():  # QGIS needs the cores more
            self._timer.start()
        elif self._is_wanted():
            self._ask(self._page.raster)

    def _ask(self, layer: QgsRasterLayer) -> None:
        reference = reference_of(layer)
        scale = units_per_screen_pixel(self._canvas, layer, self._canvas.extent().center())
        if reference is None or scale is None:
            return
        try:
            extent = box_in_layer(self._canvas, layer, self._canvas.extent())
        except PlacementError:
            return
        models, settings = self._page.models, self._settings
        slow_too = settings.encode_ahead == "all"
        message = Prefetch(models.name, reference, extent, scale, settings.backend, slow_too)
        self._pending = self._client.request(
            "prefetch", message, on_reply=self._encoded, on_failure=self._failed, supersedes="prefetch"
        )

    def _encoded(self, reply: Prefetched, _payload: bytes) -> None:
        self._pending = None
        if reply.left and self._is_wanted():
            self._ask(self._page.raster)  # anew, since bands or stretch may be others by now

    def _failed(self, _failure: Failure) -> None:
        self._pending = None  # whoever clicks there is told why
