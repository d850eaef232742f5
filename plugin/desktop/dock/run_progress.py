"""How far a long job is, how long it still takes, and the button that stops it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...protocol.messages.jobs import Progress
from ..sentences import tr
from ..widgets import PlainLabel
from .notice import quiet
from .waiting_words import told


def time_left(seconds: float | None) -> str:
    """Words for a remaining time in seconds, as coarse as the estimate deserves."""
    if seconds is None or seconds < 0 or seconds != seconds:
        return ""
    if seconds < 10:
        return tr("a few seconds left")
    if seconds < 90:
        return tr("about {seconds} s left").format(seconds=round(seconds / 5) * 5)
    if seconds < 90 * 60:
        return tr("about {minutes} min left").format(minutes=round(seconds / 60))
    hours, minutes = divmod(round(seconds / 600) * 10, 60)
    if minutes:
        return tr("about {hours} h {minutes} min left").format(hours=hours, minutes=minutes)
    return tr("about {hours} h left").format(hours=hours)


class RunProgress(QWidget):
    """Bar, words and a stop button; hidden while nothing runs.

    Attributes:
        stopRequested: The button was pressed.
        ended: Nothing runs any more.
    """

    stopRequested = pyqtSignal()
    ended = pyqtSignal()

    def __init__(self, stop_text: str, stop_hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stop_text = stop_text
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(10)
        self.text = PlainLabel()
        self.text.setWordWrap(True)
        self.left = PlainLabel()
        quiet(self.left)
        self.stop = QPushButton(stop_text)
        self.stop.setToolTip(stop_hint)
        self.stop.setMinimumWidth(self.stop.sizeHint().width() + 12)
        self.stop.clicked.connect(self.request_stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.text)
        layout.addWidget(self.bar)
        row = QHBoxLayout()
        row.addWidget(self.left, 1)
        row.addWidget(self.stop)
        layout.addLayout(row)
        self.hide()

    def begin(self, text: str) -> None:
        """Show that something has started whose end is not known yet."""
        self.bar.setRange(0, 0)
        self.text.setText(text)
        self.left.clear()
        self.stop.setText(self._stop_text)
        self.stop.setEnabled(True)
        self.show()

    def update_from(self, progress: Progress) -> None:
        """Take over what the engine says."""
        if self.stop.isEnabled():
            self.text.setText(told(progress))
        if progress.fraction is None:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * min(max(progress.fraction, 0.0), 1.0)))
        self.left.setText(time_left(progress.seconds_left))

    def end(self) -> None:
        """Nothing runs any more."""
        self.hide()
        self.ended.emit()

    def request_stop(self) -> None:
        """Ask for the end, as the button does."""
        self.stop.setEnabled(False)
        self.stop.setText(self.tr("Stopping…"))
        self.left.clear()
        self.stopRequested.emit()
