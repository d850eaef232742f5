"""The dock for the first time: its first steps are ticked off, and go for good."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsGeometry
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.annotate.prompting.candidate_outlines import CandidateOutline
from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.dock.review.queue import ReviewItem
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.settings import Settings
from plugin.protocol.messages.annotating import Prompt
from tests.desktop.look.narrow import shown
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT, Window
from tests.scenes import scene


def test_the_first_steps_are_ticked_off_and_put_away_for_good(
    window: Window, dock: LandformDock, tmp_path: Path
) -> None:
    steps = dock.first_steps
    assert steps.isVisible()
    spin(lambda: steps.done[0])
    assert steps.done == (True, False, False)
    window.add_raster(scene("gusev/gusev_900.tif"))
    spin(lambda: steps.done[1])
    QTest.mouseClick(steps.closeButton, LEFT)
    assert not steps.isVisible()
    other = EngineClient(tmp_path / "no engine here")
    again = shown(window, other)
    assert not again.first_steps.isVisible()
    again.shutdown()
    other.shutdown()
    again.deleteLater()


def test_the_last_tick_ends_the_first_steps(window: Window, dock: LandformDock) -> None:
    spin(lambda: dock.first_steps.done[0])
    layer = window.add_raster(scene("gusev/gusev_900.tif"))
    QTest.mouseClick(dock.annotate.view.tool_buttons[next(iter(dock.annotate.view.tool_buttons))], LEFT)
    window.click(layer.extent().center())
    spin(lambda: not dock.annotate.session.is_waiting)
    assert dock.annotate.session.candidate is not None
    assert dock.first_steps.done == (True, True, True)
    assert dock.first_steps.isVisible(), "the last tick is seen"
    assert Settings().first_steps_done
    spin(lambda: not dock.first_steps.isVisible(), seconds=10)  # by itself: its room is the page's


def test_a_review_goes_without_the_first_steps(window: Window, dock: LandformDock) -> None:
    layer = window.add_raster(scene("gusev/gusev_900.tif"))
    spin(lambda: dock.annotate.raster is layer)
    review, middle, steps = dock.annotate.many.review, layer.extent().center(), dock.first_steps
    assert steps.isVisible()
    outline = CandidateOutline("mask", 0.9, QgsGeometry.fromPointXY(middle).buffer(50, 8), {})
    review.start([ReviewItem((outline,), Prompt(((middle.x(), middle.y()),), (1,)), model_hash="abc")], layer)
    assert not steps.isVisible()
    review.stop()
    assert steps.isVisible(), "two steps are not done"
