"""Presses buttons of the page, and answers its questions."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


def left_click(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


class Answer:
    """Presses a button of the next question as soon as it stands, and keeps what was asked."""

    def __init__(self, button: Any) -> None:
        self.asked = ""
        self._button = button
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(20)

    def _look(self) -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, QMessageBox):
            self._timer.stop()
            self.asked = question.text()
            left_click(question.button(self._button))
