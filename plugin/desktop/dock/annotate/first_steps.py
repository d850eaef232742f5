"""Three steps to the first landform, shown above the pages until they are done or put away."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from ...engine_process import EngineClient
from ...settings import Settings
from ...widgets import PlainLabel, icon
from .page import AnnotatePage

_ICON_SIDE = 16
#: How long the last tick is seen, in milliseconds.
_SEEN_MS = 4000


class FirstSteps(QFrame):
    """Set up the engine, choose an image, click: each step is ticked off when it is done.

    Put away with its button, or gone by itself soon after the last step is done, it does not come back. A review, which
    needs its room, goes without it.
    """

    def __init__(
        self, client: EngineClient, annotate: AnnotatePage, settings: Settings, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("firstSteps")
        self._client, self._annotate, self._settings = client, annotate, settings
        self._outlined = False
        layout = QGridLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.setColumnStretch(1, 1)
        title = PlainLabel(self.tr("Three steps to the first landform"))
        bold = title.font()
        bold.setBold(True)
        title.setFont(bold)
        layout.addWidget(_wrapped(title), 0, 0, 1, 2)
        self.closeButton = QPushButton(self.tr("&Got it"))
        self.closeButton.setToolTip(self.tr("Put these steps away; they do not come back"))
        self.closeButton.clicked.connect(self.put_away)
        layout.addWidget(self.closeButton, 0, 2)
        self.steps = (
            self.tr("Set up the engine: the button above does it, once"),
            self.tr("Choose an image on the page Annotate"),
            self.tr("Click on a landform in the map"),
        )
        self._marks = tuple(PlainLabel() for _ in self.steps)
        for number, (mark, text) in enumerate(zip(self._marks, self.steps), 1):
            mark.setFixedSize(_ICON_SIDE, _ICON_SIDE)
            mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(mark, number, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(_wrapped(PlainLabel(text)), number, 1, 1, 2)
        client.stateChanged.connect(self._show)
        annotate.rasterCombo.layerChanged.connect(self._show)
        annotate.session.changed.connect(self._session_changed)
        annotate.acceptance.accepted.connect(self.put_away)
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(_SEEN_MS)
        self._over.timeout.connect(self.put_away)
        for review in (annotate.many.review, annotate.many.map_review):
            review.begun.connect(self._make_way)
            review.ended.connect(self._make_way)
        self._make_way()
        self._show()

    @property
    def done(self) -> tuple[bool, bool, bool]:
        """Which of the steps are done."""
        has_engine = self._client.state in ("ready", "busy")
        return has_engine, self._annotate.raster is not None, self._outlined

    def put_away(self) -> None:
        """Hide for good."""
        self._settings.first_steps_done = True
        self.hide()

    def _make_way(self) -> None:
        """Be there until all is done, and not while a review is."""
        self.setVisible(not self._settings.first_steps_done and not self._annotate.many.is_reviewing)

    def _session_changed(self) -> None:
        if not self._outlined and self._annotate.session.candidate is not None:
            self._outlined = True
            self._show()

    def _show(self, *_: object) -> None:
        for number, (mark, done) in enumerate(zip(self._marks, self.done), 1):
            if done:
                mark.setPixmap(icon("done").pixmap(_ICON_SIDE, _ICON_SIDE))
                mark.setAccessibleName(self.tr("done"))
            else:
                mark.setText(str(number))
                mark.setAccessibleName("")
        if all(self.done) and not self._settings.first_steps_done:
            self._settings.first_steps_done = True  # another start does without them, however soon it comes
            self._over.start()


def _wrapped(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label
