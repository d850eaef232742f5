"""Changes the image of the Annotate page without costing the prompt that is open on the one before."""

from __future__ import annotations

from enum import Enum
from typing import Any, Optional, Tuple

from qgis.core import QgsMapLayer, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer


class Chosen(Enum):
    """What became of a choice."""

    NOW = "now"
    LATER = "later"
    NOT = "not"


class ImageChoice(QObject):
    """Chooses an image for :class:`~.annotate.page.AnnotatePage`; while a prompt is open the choice waits.

    Args:
        page: The page; its other parts may still be missing.
    """

    def __init__(self, page: Any) -> None:
        super().__init__(page)
        self._page = page
        self._waiting: Optional[Tuple[QgsRasterLayer, Optional[QgsRasterLayer]]] = None
        self._soon = QTimer(self)  # what closes the prompt comes to its end first
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._choose_if_free)

    def replace(self, layer: QgsRasterLayer, by: QgsRasterLayer) -> Chosen:
        """Make another layer of the same image the image, now or when the prompt is closed.

        An image that the user chose or chooses in the meantime stays.
        """
        if self._page.raster is not layer:
            return Chosen.NOT
        self._forget()
        if self._is_free:
            self._page.rasterCombo.setLayer(by)
            return Chosen.NOW
        self._waiting = by, layer
        self._page.editing.changed.connect(self._soon.start)
        return Chosen.LATER

    def shutdown(self) -> None:
        """Drop a choice that waits."""
        self._forget()

    def _forget(self) -> None:
        if self._waiting is not None:
            self._page.editing.changed.disconnect(self._soon.start)
        self._waiting = None
        self._soon.stop()

    @property
    def _is_free(self) -> bool:
        session = self._page.session
        return not (session.is_open or session.can_redo or self._page.editing.waits_for_click)

    def _choose_if_free(self) -> None:
        if self._waiting is None or not self._is_free:
            return
        layer, before = self._waiting
        self._forget()
        if self._page.raster is before and not sip.isdeleted(layer):
            self._page.rasterCombo.setLayer(layer)


def id_of(layer: Optional[QgsMapLayer]) -> str:
    """The id of a layer; empty for none."""
    return str(layer.id()) if layer is not None else ""
