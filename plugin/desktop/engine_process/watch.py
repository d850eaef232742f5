"""Decides when an engine counts as hung and how soon a dead one is started again."""

from __future__ import annotations

import time
from collections import deque
from typing import Callable, Deque, Optional, Sequence

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal


class RestartPolicy:
    """Back-off, with an end: an engine that dies again and again is not started for ever.

    Args:
        limit: Restarts allowed within the window.
        window_s: Length of the window in seconds.
        delays_ms: Wait before the first, second, … restart in the window; the last one repeats.
        clock: Seconds that only go forward.
    """

    def __init__(
        self,
        limit: int = 3,
        window_s: float = 300.0,
        delays_ms: Sequence[int] = (500, 2000, 8000),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.limit = limit
        self.window_s = window_s
        self._delays_ms = tuple(delays_ms)
        self._clock = clock
        self._restarts: Deque[float] = deque()

    def next_delay(self) -> Optional[int]:
        """Note a death; returns the milliseconds to wait before the restart, or None when there were too many."""
        now = self._clock()
        while self._restarts and now - self._restarts[0] > self.window_s:
            self._restarts.popleft()
        if len(self._restarts) >= self.limit:
            return None
        delay = self._delays_ms[min(len(self._restarts), len(self._delays_ms) - 1)]
        self._restarts.append(now)
        return delay

    def forget(self) -> None:
        """Count from zero again, since the user has started the engine."""
        self._restarts.clear()


class Heartbeat(QObject):
    """Asks for a sign of life and counts the beats that stay without one.

    Beats are counted, not seconds, so that a window that was busy itself (or a laptop that slept) blames nobody.

    Args:
        interval_ms: Time between beats.
        silent_beats: Beats without a sign of life after which the engine counts as hung.
        parent: Owner.
    """

    beat = pyqtSignal()
    hung = pyqtSignal()

    def __init__(self, interval_ms: int, silent_beats: int, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._silent_beats = silent_beats
        self._silence = 0
        self._timer = QTimer(self)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self._tick)

    @property
    def patience_s(self) -> float:
        """Silence, in seconds, that is put up with."""
        return self._timer.interval() * self._silent_beats / 1000.0

    def start(self) -> None:
        """Begin to watch."""
        self._silence = 0
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def heard(self) -> None:
        """Note a sign of life; anything that the engine sends is one."""
        self._silence = 0

    def _tick(self) -> None:
        if self._silence >= self._silent_beats:
            self.stop()
            self.hung.emit()
            return
        self._silence += 1
        self.beat.emit()
