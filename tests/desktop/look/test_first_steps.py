"""The dock for the first time: its first steps are ticked off, and go for good."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.settings import Settings
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


def test_the_first_landform_ends_the_first_steps(window: Window, dock: LandformDock, tmp_path: Path) -> None:
    spin(lambda: dock.first_steps.done[0])
    layer = window.add_raster(scene("gusev/gusev_900.tif"))
    QTest.mouseClick(dock.annotate.view.tool_buttons[next(iter(dock.annotate.view.tool_buttons))], LEFT)
    window.click(layer.extent().center())
    spin(lambda: not dock.annotate.session.is_waiting)
    assert dock.annotate.session.candidate is not None
    assert dock.first_steps.done == (True, True, True)
    assert dock.first_steps.isVisible(), "the last tick is seen"
    assert Settings().first_steps_done
    assert dock.annotate.create_target(str(tmp_path / "landforms.gpkg"))
    window.key(Qt.Key.Key_Return)
    spin(lambda: dock.annotate.target.layer.featureCount() == 1)
    assert not dock.first_steps.isVisible(), "its room is the page's"
