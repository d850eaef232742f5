"""What is unusual about the chosen raster for the chosen model, told before a run starts."""

from __future__ import annotations

from typing import Callable, Optional, Tuple

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QWidget

from ....protocol.messages.jobs import CompareGround, GroundCompared
from ....protocol.messages.rasters import RasterReference
from ...engine_process import EngineClient, PendingRequest
from ...layers.model_card import ModelCard
from ...layers.raster_reference import reference_of
from ..notice import Notice


class GroundNotes(QObject):
    """Asks the engine about each pair of raster and model that is chosen.

    Args:
        client: The engine.
        page: Asked again when it comes to the front, as the stretch may have been changed on another.
        raster: Gives the raster that is chosen.
        card: Gives the card of the model that is chosen.

    Attributes:
        notice: Shows what was found, as long as both are chosen.
    """

    def __init__(
        self,
        client: EngineClient,
        page: QWidget,
        raster: Callable[[], Optional[QgsRasterLayer]],
        card: Callable[[], Optional[ModelCard]],
    ) -> None:
        super().__init__(page)
        self._client, self._raster, self._card = client, raster, card
        self.notice = Notice()
        self._key = f"compare-{page.objectName()}"
        self._about: Optional[Tuple[RasterReference, str]] = None
        self._asked: Optional[PendingRequest] = None
        page.installEventFilter(self)
        client.stateChanged.connect(self.refresh)

    def refresh(self, *_: object) -> None:
        """Look anew at what is chosen; to be called when it is another."""
        card, reference = self._card(), reference_of(self._raster())
        if card is None or reference is None:
            self._about = None
            self.notice.clear()
            return
        about = (reference, str(card.folder))
        if about == self._about:
            return
        self.notice.clear()
        if self._client.state != "ready":
            return
        self._about = about

        def compared(found: GroundCompared, _payload: bytes) -> None:
            if about == self._about and found.notices:
                self.notice.say("hint", "\n".join(found.notices))

        # A raster or a model that cannot be read is refused with a sentence when the run is started.
        self._asked = self._client.request(
            "map.compare", CompareGround(*about), on_reply=compared, supersedes=self._key
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look anew when the page is shown."""
        if event.type() == QEvent.Type.Show:
            self.refresh()
        return bool(super().eventFilter(watched, event))

    def shutdown(self) -> None:
        """Stop listening to the engine."""
        self._client.stateChanged.disconnect(self.refresh)
        if self._asked is not None:
            self._asked.drop()
