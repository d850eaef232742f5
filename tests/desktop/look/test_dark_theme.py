"""The dock in a dark theme."""

from __future__ import annotations

from typing import Any, Iterator, List

import pytest
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication, QWidget

from plugin.desktop.dock.dock import LandformDock
from tests.desktop.look.narrow import unfold


@pytest.fixture
def dark(qgis_app: Any) -> Iterator[None]:
    """A dark theme, by the colours of the application."""
    light, palette = QApplication.palette(), QPalette()
    for role, colour in {
        QPalette.ColorRole.Window: "#2b2b2b",
        QPalette.ColorRole.Base: "#1e1e1e",
        QPalette.ColorRole.AlternateBase: "#262626",
        QPalette.ColorRole.Button: "#333333",
        QPalette.ColorRole.Text: "#e6e6e6",
        QPalette.ColorRole.WindowText: "#e6e6e6",
        QPalette.ColorRole.ButtonText: "#e6e6e6",
        QPalette.ColorRole.ToolTipBase: "#333333",
        QPalette.ColorRole.ToolTipText: "#e6e6e6",
        QPalette.ColorRole.Highlight: "#2f6fb0",
        QPalette.ColorRole.HighlightedText: "#ffffff",
    }.items():
        palette.setColor(role, QColor(colour))
    QApplication.setPalette(palette)
    yield
    QApplication.setPalette(light)


def tones_of(widget: QWidget) -> List[int]:
    """Lightness of what a widget shows, sampled on a grid, darkest first."""
    picture = widget.grab().toImage()
    places = [(x, y) for x in range(2, picture.width(), 5) for y in range(2, picture.height(), 5)]
    return sorted(picture.pixelColor(x, y).lightness() for x, y in places)


def test_in_a_dark_theme_nothing_stays_light(dark: None, dock: LandformDock) -> None:
    status = dock.findChild(QWidget, "statusFrame")
    assert status.isVisible() and dock.first_steps.isVisible()
    for number, page in enumerate(dock.pages):
        dock.tabs.setCurrentIndex(number)
        unfold(page)
        for part in (page, dock):
            tones = tones_of(part)
            assert tones[int(0.9 * len(tones))] < 90, "a light ground"
            assert tones[-1] > 180, "no light writing on it"
    for part in (status, dock.first_steps, dock.tabs.tabBar()):
        tones = tones_of(part)
        assert tones[int(0.8 * len(tones))] < 90 and tones[-1] > 150, part.objectName()
