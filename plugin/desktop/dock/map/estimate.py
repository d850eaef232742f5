"""What a run would take, told as soon as raster, model and extent are chosen."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtCore import QEvent, QObject, QTimer
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ....protocol.messages.engine import Failure
from ....protocol.messages.jobs import Map
from ....protocol.messages.mapping import EstimateMap, MapEstimate
from ...engine_process import EngineClient, PendingRequest
from ...requests.map_words import estimate_words
from .minimum_area import MinimumArea

#: The canvas may still be moving, and a name is still being typed.
_PAUSE_MS = 400


class EstimateLine(QObject):
    """Asks the engine anew whenever something is changed, and shows its answer in a line.

    Args:
        client: The engine.
        page: Asked for when it is in front; what changes before is asked for when it comes there.
        label: Where the answer is shown.
        minimum_area: Is told what the engine would take.
        wanted: Gives the run that the page would start; None while something is missing.
    """

    def __init__(
        self,
        client: EngineClient,
        page: QWidget,
        label: QLabel,
        minimum_area: MinimumArea,
        wanted: Callable[[], Optional[Map]],
    ) -> None:
        super().__init__(page)
        self._client, self._page, self._label, self._wanted = client, page, label, wanted
        self._minimum_area = minimum_area
        self._about: Optional[Map] = None
        self._asked: Optional[PendingRequest] = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self._ask)
        label.hide()
        page.installEventFilter(self)
        client.stateChanged.connect(self._engine_changed)

    def refresh(self, *_: object) -> None:
        """Something of the run is another; to be called whenever it may be."""
        if self._page.isVisible():
            self._soon.start()

    def again(self) -> None:
        """What is on the disk, or known of this machine, is another."""
        self._about = None
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look anew when the page is shown."""
        if event.type() == QEvent.Type.Show:
            self._soon.start()
        return bool(super().eventFilter(watched, event))

    def shutdown(self) -> None:
        """Stop listening to the engine."""
        self._soon.stop()
        self._page.removeEventFilter(self)
        self._client.stateChanged.disconnect(self._engine_changed)
        if self._asked is not None:
            self._asked.drop()

    def _engine_changed(self, state: str) -> None:
        if state == "ready":
            self.again()

    def _ask(self) -> None:
        about = self._wanted()
        if about is None or self._client.state != "ready":
            self._about = None
            self._show("", None)
            return
        if about == self._about:
            return
        self._about = about

        def estimated(found: MapEstimate, _payload: bytes) -> None:
            if about == self._about:
                self._show(estimate_words(found), found.minimum_area_m2 if about.minimum_area_m2 is None else None)

        def failed(failure: Failure) -> None:
            if about == self._about and failure.kind not in ("superseded", "cancelled"):
                self._show(failure.sentence, None)

        self._label.setText(self.tr("Estimating…"))
        self._label.show()
        self._asked = self._client.request(
            "map.estimate",
            EstimateMap(about),
            on_reply=estimated,
            on_failure=failed,
            supersedes=f"estimate-{self._page.objectName()}",
        )

    def _show(self, sentence: str, minimum_area_m2: Optional[float]) -> None:
        self._label.setText(sentence)
        self._label.setVisible(bool(sentence))
        self._minimum_area.suggest(minimum_area_m2)
