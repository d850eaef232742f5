"""A sentence in the dock, with the buttons that act on it."""

from __future__ import annotations

from typing import Callable, List, Sequence, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..widgets import PlainLabel

Action = Tuple[str, Callable[[], None]]

_LOOKS = {
    "error": ("/mIconWarning.svg", QColor(217, 119, 6)),
    "question": ("/mIconInfo.svg", QColor(59, 130, 196)),
    "hint": ("/mIconInfo.svg", QColor(59, 130, 196)),
    "success": ("/mIconSuccess.svg", QColor(46, 158, 107)),
}

#: Width that buttons beside each other may take in a dock of 320 pixels, and the space between them.
_ROW, _APART = 284, 6


class Notice(QFrame):
    """Says one thing at a time, where the user is looking; never a dialog that blocks the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.kind = ""
        self._icon = PlainLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.label = PlainLabel()
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A long path without spaces must not widen the dock.
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._buttons: List[QPushButton] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(_APART)
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 8, 8, 8)
        layout.setHorizontalSpacing(8)
        layout.addWidget(self._icon, 0, 0)
        layout.addWidget(self.label, 0, 1)
        layout.addLayout(self._rows, 1, 0, 1, 2)
        layout.setColumnStretch(1, 1)
        self.hide()

    def say(self, kind: str, sentence: str, actions: Sequence[Action] = ()) -> None:
        """Show ``sentence``; ``kind`` is "error", "question", "hint" or "success"."""
        self.clear()
        icon, colour = _LOOKS[kind]
        self.kind = kind
        self._icon.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(16, 16))
        self.label.setText(_breakable(sentence))
        self._paint(colour)
        self._buttons = [self._button(text, act) for text, act in actions]
        self._set_in_rows()
        self.show()

    @property
    def sentence(self) -> str:
        """What is shown; empty when nothing is."""
        return self.label.text().replace("\u200b", "") if self.kind else ""

    def button(self, text: str) -> QPushButton:
        """The button labelled ``text``.

        Raises:
            KeyError: There is none.
        """
        for button in self._buttons:
            if button.text() == text:
                return button
        raise KeyError(text)

    def clear(self) -> None:
        """Take the sentence and its buttons away."""
        self.kind = ""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        while self._rows.count():
            self._rows.takeAt(0).layout().deleteLater()
        self.hide()

    def _set_in_rows(self) -> None:
        """As many buttons beside each other as fit into the narrowest dock."""
        taken = _ROW
        for button in self._buttons:
            wide = button.sizeHint().width()
            if taken + wide > _ROW:
                row, taken = QHBoxLayout(), 0
                row.setSpacing(_APART)
                self._rows.addLayout(row)
            row.addWidget(button)
            taken += wide + _APART
        for number in range(self._rows.count()):
            self._rows.itemAt(number).layout().addStretch(1)

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)

        def pressed() -> None:
            self.clear()
            act()

        button.clicked.connect(pressed)
        return button

    def _paint(self, colour: QColor) -> None:
        base = self.palette().color(QPalette.ColorRole.Base)
        share = 0.14
        mixed = QColor(*(round(a * (1 - share) + b * share) for a, b in zip(base.getRgb()[:3], colour.getRgb()[:3])))
        self.setStyleSheet(
            f"#notice {{ background: {mixed.name()}; border: none; border-left: 3px solid {colour.name()};"
            " border-radius: 3px; }"
        )


def quiet(label: QLabel) -> None:
    """Make a label secondary, yet readable in light and dark themes."""
    palette = QPalette(label.palette())
    ink = QColor(palette.color(QPalette.ColorRole.WindowText))
    ink.setAlphaF(0.68)
    palette.setColor(QPalette.ColorRole.WindowText, ink)
    label.setPalette(palette)


def _breakable(sentence: str) -> str:
    """Let long paths wrap after their separators."""
    return sentence.replace("/", "/\u200b").replace("\\", "\\\u200b")
