"""The picture of the labels that a student would learn from, made before it starts."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from ....protocol.messages.adapting import Adapt, EnsembleDrawn, LookAtEnsemble
from ...engine_process import EngineClient
from ...widgets import PlainLabel
from ..notice import Notice, quiet
from ..run_progress import RunProgress
from .engine_run import EngineRun

#: Pixels that a picture is never narrower than: names in it could not be read.
_NARROWEST = 560


class EnsembleLook(QWidget):
    """The button *Look first*, its progress, and the picture with its numbers.

    Args:
        client: The engine.
        notice: Where is said why there is no picture.
    """

    #: The button was pressed.
    wanted = pyqtSignal()

    def __init__(self, client: EngineClient, notice: Notice, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(self.tr("&Look first"))
        self.button.setAutoDefault(False)
        self.button.setToolTip(
            self.tr("Draw the labels that the student would learn from, on three places of the images")
        )
        self.progress = RunProgress(self.tr("Stop"), self.tr("Go without the picture; masks that were found are kept"))
        self.progress.stop.setAutoDefault(False)
        self.picture, self.numbers = Picture(), PlainLabel()
        self.numbers.setWordWrap(True)
        quiet(self.numbers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.progress)
        layout.addWidget(self.picture, 1)
        layout.addWidget(self.numbers)
        self._run = EngineRun(self.button, self.progress, notice, client, self)
        self.button.clicked.connect(lambda _on: self.wanted.emit())
        self.clear()

    @property
    def is_running(self) -> bool:
        """Whether a picture is being made."""
        return self._run.is_running

    def look(self, request: Adapt) -> None:
        """Have the engine draw what would be learnt from."""
        self.clear()
        self._run.start(
            "adapt.look",
            LookAtEnsemble(request),
            self.tr("Reading the images…"),
            self.tr("The look was stopped. Masks that were found are not looked for again."),
            self._drawn,
        )

    def clear(self) -> None:
        """Let go of a picture, as it is of something else, and of one that is being made."""
        self._run.drop()
        self.picture.hide()
        self.numbers.hide()

    def _drawn(self, drawn: EnsembleDrawn, payload: bytes) -> None:
        self.picture.show_png(payload)
        sentence = self.tr(
            "Masks decided on {decided} % of this ground, and changed what the decoder says on {changed} %."
        ).format(decided=f"{100 * drawn.decided:.0f}", changed=f"{100 * drawn.changed:.1f}")
        self.numbers.setText(" ".join([sentence, *drawn.notes]))
        self.picture.show()
        self.numbers.show()


class Picture(QScrollArea):
    """A picture as wide as there is room for, which is scrolled to see the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(260)
        self.setWidgetResizable(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its coming would change the width
        self.setAccessibleName(self.tr("Labels that the student would learn from"))
        self.label = PlainLabel()
        self.setWidget(self.label)
        self._whole = QPixmap()

    def show_png(self, content: bytes) -> None:
        """Show a PNG picture."""
        self._whole = QPixmap()
        self._whole.loadFromData(content, "PNG")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep to the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._whole.isNull():
            return
        ratio = self.devicePixelRatioF()
        wide = round(ratio * max(self.viewport().width(), _NARROWEST))
        scaled = self._whole.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        self.label.setPixmap(scaled)
        self.label.resize(self.label.sizeHint())
