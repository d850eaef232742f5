"""One case inside QGIS, on a screen: ``python -m benchmarks.click.in_qgis CASE ANSWER``, both JSON files.

Clicks are mouse events on the canvas of the Annotate page with the real engine. A click ends with the first paint of
the canvas after the outline was set.
"""

from __future__ import annotations

import json
import shutil
import statistics
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsApplication, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer

from plugin.desktop.dock.annotate.page import AnnotatePage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.map_tools.prompt_tool import PromptMode
from plugin.desktop.settings import Settings
from plugin.environment.locations import cache_folder, engine_folder
from tests.desktop.window import Window

from .blocking import Block, Blocked, blocked, queued_seconds
from .idle import IdleProcess

PATIENCE_S = 900.0
TICK_MS = 5

#: A warm click is made so often, and its median counts: it is the same each time; what else the machine does is not.
WARM_ROUNDS = 3


class LoopWatch(QObject):
    """Notes the times between two turns of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self._last, self._worked, self._queued = time.monotonic(), time.thread_time(), queued_seconds()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def restart(self) -> None:
        """Forget what was seen."""
        self._tick()
        self.blocks.clear()

    def _tick(self) -> None:
        now, worked, queued = time.monotonic(), time.thread_time(), queued_seconds()
        due = self._last + TICK_MS / 1000
        if now > due:
            self.blocks.append(Block(due, now, worked - self._worked, queued - self._queued))
        self._last, self._worked, self._queued = now, worked, queued


class PaintWatch(QObject):
    """When the canvas was painted first with an outline on it."""

    def __init__(self, page: AnnotatePage, viewport: QObject) -> None:
        super().__init__()
        self._page = page
        self.painted: float | None = None
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the end of the paint event."""
        if event.type() == QEvent.Type.Paint and self.painted is None and self._page.session.candidate is not None:
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        if self.painted is None and self._page.session.candidate is not None:
            self.painted = time.perf_counter()


def wait(condition: Callable[[], Any], seconds: float = PATIENCE_S) -> None:
    """Run the event loop as QGIS does until ``condition`` holds."""
    loop, deadline = QEventLoop(), time.monotonic() + seconds
    poll = QTimer()
    poll.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > deadline else None)
    poll.start(TICK_MS)
    loop.exec()
    if not condition():
        raise TimeoutError(f"nothing happened within {seconds:.0f} s")


class Case:
    """A model and a raster, with the page of a real window."""

    def __init__(self, case: dict[str, Any]) -> None:
        self.case = case
        shutil.rmtree(cache_folder() / "embeddings", ignore_errors=True)
        self.settings = Settings()
        self.settings.model, self.settings.hover, self.settings.encode_ahead = case["model"], False, "never"
        self.window = Window()
        self.client = EngineClient(engine_folder())
        self.client.start()
        self.page = AnnotatePage(self.window, self.client, self.settings, self.window.main)
        self.layer = self.window.add_raster(Path(case["raster"]))
        self.page.use_tool(PromptMode.FOREGROUND)
        self.paint = PaintWatch(self.page, self.window.canvas.viewport())
        self.loop, self.idle = LoopWatch(), IdleProcess()
        self.blocked: dict[str, Blocked] = {}
        wait(lambda: self.client.state == "ready" and not self.page.models.is_loading and not self.client.running_jobs)
        if self.page.models.name != case["model"]:
            raise RuntimeError(f"the page chose {self.page.models.name} instead of {case['model']}")

    def look_at(self, point: list[float], scale: float) -> None:
        """Show a place, at ``scale`` image pixels for each screen pixel, and wait until QGIS has drawn it."""
        canvas, step = self.window.canvas, self.layer.rasterUnitsPerPixelX() * scale
        middle = QgsPointXY(*point)
        self.window.zoom_to(QgsRectangle.fromCenterAndSize(middle, canvas.width() * step, canvas.height() * step))
        wait(lambda: not canvas.isDrawing() and not self.page.prefetcher.is_running)

    def click(self, point: list[float]) -> float | None:
        """Seconds from the mouse event to the painted outline, the best one; None when the engine found none.

        The other candidates are waited for too, so that the next click finds the engine as this one did.
        """
        page = self.page
        page.session.clear()
        self.paint.painted = None
        begun: list[float] = []

        def press() -> None:
            begun.append(time.perf_counter())
            self.window.click(QgsPointXY(*point))

        QTimer.singleShot(0, press)
        wait(lambda: begun and not page.session.is_waiting and (self.paint.painted or not page.session.candidates))
        return None if self.paint.painted is None else self.paint.painted - begun[0]

    def clicks(self, kind: str, places: list[list[list[float]]], warm: bool) -> list[float | None]:
        """Click at places of a scale each; a warm place is clicked at all its points before they are timed."""
        times: list[float | None] = []
        self.blocked[kind] = Blocked()
        for number, points in enumerate(places):
            self.look_at(points[0], self.case["scales"][number % len(self.case["scales"])])
            if warm:
                for point in points:
                    self.click(point)
            self.idle.stalls()
            self.loop.restart()
            rounds = [[self.click(point) for point in points] for _ in range(WARM_ROUNDS if warm else 1)]
            times += [_median(same) for same in zip(*rounds, strict=True)]
            self.blocked[kind] |= blocked(self.loop.blocks, self.idle.stalls())
        return times

    def run(self) -> dict[str, Any]:
        """All that is measured in this case."""
        times = {"cold": self.clicks("cold", self.case["cold"], warm=False)}
        times["warm"] = self.clicks("warm", self.case["warm"], warm=True)
        if self.case["ahead"]:
            self.settings.encode_ahead = "all"
            times["ahead"] = self.clicks("ahead", self.case["ahead"], warm=False)
        blocks = {kind: asdict(seen) for kind, seen in self.blocked.items()}
        return {"times": times, "blocked": blocks, "peak_bytes": _peak_bytes(self.client.process_id)}

    def end(self) -> None:
        """Leave nothing running."""
        self.idle.end()
        self.page.shutdown()
        self.client.shutdown()
        self.window.close()


def _median(times: tuple[float | None, ...]) -> float | None:
    """Of the same click; None where it found nothing once."""
    found = [item for item in times if item is not None]
    return statistics.median(found) if len(found) == len(times) else None


def _peak_bytes(process: int) -> int:
    """Most memory that a process has had at once; 0 where the system does not tell."""
    status = Path(f"/proc/{process}/status")
    lines = status.read_text(encoding="utf-8").splitlines() if status.is_file() else []
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))


def main() -> None:
    """Run one case."""
    application = QgsApplication([], True)
    application.initQgis()
    case = Case(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    answer = case.run()
    case.end()
    Path(sys.argv[2]).write_text(json.dumps(answer), encoding="utf-8")
    application.exitQgis()


if __name__ == "__main__":
    main()
