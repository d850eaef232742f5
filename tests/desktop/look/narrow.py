"""The dock at the narrowest width that is promised."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QScrollArea, QWidget

from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.dock.review.panel import ReviewPanel
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.settings import Settings
from tests.desktop.window import Window

NARROW = 320


def shown(window: Window, client: EngineClient) -> LandformDock:
    """A dock of the narrowest width that is promised, at the side of the window."""
    dock = LandformDock(window, client, Settings(), window.main)
    window.main.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.setFixedWidth(NARROW)
    dock.show()
    QCoreApplication.processEvents()
    return dock


def unfold(page: QWidget) -> None:
    """Open all that is folded away, which may be wider than what is seen at first."""
    for box in page.findChildren(QWidget):
        if hasattr(box, "setCollapsed"):
            box.setCollapsed(False)
        if box.objectName() in ("ReviewPanel", "editButtons"):
            box.show()
    QCoreApplication.processEvents()


def assert_fits(dock: LandformDock, number: int) -> None:
    """A page has room in a narrow dock."""
    dock.tabs.setCurrentIndex(number)
    page = dock.pages[number]
    unfold(page)
    area = page.parent().parent()
    assert isinstance(area, QScrollArea)
    bar = area.verticalScrollBar().sizeHint().width()
    assert page.minimumSizeHint().width() <= NARROW - bar
    assert all(panel.minimumSizeHint().width() <= NARROW - bar for panel in page.findChildren(ReviewPanel))
