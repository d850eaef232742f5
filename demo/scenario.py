"""Plays a scenario in a running QGIS: steps are a generator, so the window stays alive between them."""

from __future__ import annotations

import os
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Generator

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication, QWidget

TICK_MS = 50


@dataclass
class Until:
    """What a step waits for: ``condition`` is asked every tick; after ``seconds`` the scenario fails with ``what``."""

    condition: Callable[[], bool]
    what: str
    seconds: float = 120.0


def pause(seconds: float) -> Until:
    """Let QGIS draw for a while."""
    end = time.monotonic() + seconds
    return Until(lambda: time.monotonic() >= end, "a pause", seconds + 60)


Steps = Generator[Until, None, None]


class Scenario(QObject):
    """Runs steps on QGIS's event loop and ends QGIS when they are done.

    Args:
        steps: Yields what to wait for before the next step.
        output: Folder for the report of a failure.
        finish: Called with True when every step was done, False otherwise.
    """

    def __init__(self, steps: Steps, output: Path, finish: Callable[[bool], None]) -> None:
        super().__init__()
        self._steps = steps
        self._output = output
        self._finish = finish
        self._waiting: Until | None = None
        self._deadline = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        try:
            if self._waiting is not None and not self._waiting.condition():
                if time.monotonic() > self._deadline:
                    raise TimeoutError(f"Waited {self._waiting.seconds:.0f} s for {self._waiting.what}.")
                return
            self._waiting = next(self._steps)
            self._deadline = time.monotonic() + self._waiting.seconds
        except StopIteration:
            self._end(True)
        except Exception:
            (self._output / "failure.txt").write_text(traceback.format_exc(), encoding="utf-8")
            traceback.print_exc()
            self._end(False)

    def _end(self, done: bool) -> None:
        self._timer.stop()
        self._finish(done)


def send_click(
    widget: QWidget,
    position: QPoint,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Send a real move, press and release to a widget, as the window system would."""
    local, spot = QPointF(position), QPointF(widget.mapToGlobal(position))
    none = Qt.MouseButton.NoButton
    for kind, which, held in (
        (QEvent.Type.MouseMove, none, none),
        (QEvent.Type.MouseButtonPress, button, button),
        (QEvent.Type.MouseButtonRelease, button, none),
    ):
        QApplication.sendEvent(widget, QMouseEvent(kind, local, spot, which, held, modifiers))


def send_drag(widget: QWidget, start: QPoint, end: QPoint, steps: int = 8) -> None:
    """Press the left button at ``start``, move to ``end`` and release it there."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    path = [start + (end - start) * (step / steps) for step in range(1, steps + 1)]
    events = [(QEvent.Type.MouseButtonPress, start, left, left)]
    events += [(QEvent.Type.MouseMove, spot, none, left) for spot in path]
    events += [(QEvent.Type.MouseButtonRelease, end, left, none)]
    for kind, spot, which, held in events:
        place = QPointF(spot), QPointF(widget.mapToGlobal(spot))
        modifiers = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(widget, QMouseEvent(kind, *place, which, held, modifiers))


def screenshot(window: QWidget, path: Path) -> None:
    """Save what a window shows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    QApplication.processEvents()
    window.grab().save(str(path))


def leave(done: bool) -> None:
    """End QGIS with the scenario's outcome; unsaved-changes questions have no one to answer them here."""
    QApplication.processEvents()
    os._exit(0 if done else 1)
