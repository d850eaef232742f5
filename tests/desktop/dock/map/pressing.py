"""What a user does on the Map page, and what is waited for then."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from ...ground import MARS, write_raster
from ...waiting import spin


def press(button: Any) -> None:
    """Click it."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def finished(page: Any) -> bool:
    """Whether a run has ended, and the page has said so."""
    return page.map_button.isEnabled() and page.notice.kind != ""


def run(page: Any) -> None:
    """Map, until the layers are there."""
    press(page.map_button)
    assert page.progress.isVisible(), page.notice.sentence
    spin(lambda: finished(page))
    assert page.notice.kind == "success", page.notice.sentence


def draw(page: Any, canvas: Any, left: float, bottom: float, right: float, top: float) -> None:
    """Choose a drawn rectangle, and draw it."""
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(MARS))
    page.extent_kind.setCurrentIndex(page.extent_kind.findData("drawn"))
    page.extent.tool.extentChanged.emit(QgsRectangle(left, bottom, right, top))


def map_a_corner(page: Any, canvas: Any) -> None:
    """One tile is enough where the map itself is not looked at."""
    draw(page, canvas, 28000, 2000, 50000, 22000)


def unseen_raster(folder: Path, times: int = 4) -> QgsRasterLayer:
    """A raster of many tiles that no other test has embedded: a small one is mapped before one can press Stop."""
    raster = QgsRasterLayer(str(write_raster(folder / "unseen.tif", times=times)), "unseen")
    QgsProject.instance().addMapLayer(raster)
    return raster


def stop_after_a_tile(page: Any) -> None:
    """Start a run and stop it once a tile is finished."""
    press(page.map_button)
    spin(lambda: finished(page) or re.match("Tile (?!1 )", page.progress.text.text()))
    press(page.progress.stop)
    spin(lambda: finished(page))
    assert "Finished tiles are kept" in page.notice.sentence
