"""A main window with a canvas, a message bar and the dock, driven by real mouse and key events."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsApplicationExitBlockerInterface, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QPushButton, QWidget

from .waiting import spin

LEFT = Qt.MouseButton.LeftButton
RIGHT = Qt.MouseButton.RightButton
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class MainWindow(QMainWindow):
    """Asks before it closes, as QGIS does, whether all that was registered allows it."""

    def __init__(self) -> None:
        super().__init__()
        self.blockers: List[QgsApplicationExitBlockerInterface] = []

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(all(blocker.allowExit() for blocker in self.blockers))


class Window:
    """Stands where QGIS's own interface stands: a real window, canvas and message bar."""

    def __init__(self) -> None:
        self.main = MainWindow()
        self.canvas = QgsMapCanvas(self.main)
        self.bar = QgsMessageBar(self.main)
        self.main.setCentralWidget(self.canvas)
        self.main.resize(1100, 800)
        self.main.show()
        QApplication.setActiveWindow(self.main)
        QCoreApplication.processEvents()

    # --- what QGIS offers to plugins -------------------------------------------------------------------------------

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def mainWindow(self) -> QMainWindow:
        return self.main

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def registerApplicationExitBlocker(self, blocker: QgsApplicationExitBlockerInterface) -> None:
        self.main.blockers.append(blocker)

    def unregisterApplicationExitBlocker(self, blocker: QgsApplicationExitBlockerInterface) -> None:
        self.main.blockers.remove(blocker)

    # --- what a test does ------------------------------------------------------------------------------------------

    @property
    def warnings(self) -> str:
        """Texts in the message bar."""
        return "\n".join(item.text() for item in self.bar.items())

    @property
    def buttons(self) -> Dict[str, QPushButton]:
        """Buttons of the messages in the message bar, by their texts."""
        return {button.text(): button for item in self.bar.items() for button in item.findChildren(QPushButton)}

    def press(self, text: str) -> None:
        """Click a button in the message bar."""
        QTest.mouseClick(self.buttons[text], LEFT)

    def add_raster(self, path: Path, name: str = "") -> QgsRasterLayer:
        """Add an image to the project and look at it."""
        layer = QgsRasterLayer(str(path), name or path.stem)
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        self.look_at(layer)
        return layer

    def look_at(self, layer: QgsRasterLayer) -> None:
        """Show a layer in its own CRS."""
        self.canvas.setLayers([layer])
        self.canvas.setDestinationCrs(layer.crs())
        self.zoom_to(layer.extent())

    def zoom_to(self, extent: QgsRectangle) -> None:
        """Show an extent, in the canvas's CRS."""
        self.canvas.setExtent(extent)
        QCoreApplication.processEvents()

    def pixel(self, point: QgsPointXY) -> QPoint:
        """Where a point of the map is on the canvas."""
        return self.canvas.getCoordinateTransform().transform(point).toQPointF().toPoint()

    def click(self, point: QgsPointXY, button: Any = LEFT, modifier: Any = NO_MODIFIER) -> None:
        """Click a point of the map."""
        QTest.mouseClick(self.canvas.viewport(), button, modifier, self.pixel(point))

    def double_click(self, point: QgsPointXY, modifier: Any = NO_MODIFIER) -> None:
        """Double click a point of the map, as Qt sends it: a click, then the double click, then a release."""
        at, viewport = self.pixel(point), self.canvas.viewport()
        QTest.mouseClick(viewport, LEFT, modifier, at)
        QTest.mouseDClick(viewport, LEFT, modifier, at)

    def drag(self, start: QgsPointXY, end: QgsPointXY, button: Any = LEFT) -> None:
        """Drag with a button."""
        viewport, first, last = self.canvas.viewport(), self.pixel(start), self.pixel(end)
        QTest.mousePress(viewport, button, NO_MODIFIER, first)
        QTest.mouseMove(viewport, (first + last) / 2)
        QTest.mouseMove(viewport, last)
        QTest.mouseRelease(viewport, button, NO_MODIFIER, last)

    def key(self, key: Any, modifier: Any = NO_MODIFIER, widget: QWidget = None) -> None:
        """Press a key with the focus on the canvas, or on another widget."""
        QTest.keyClick(widget or self.canvas, key, modifier)

    def close(self) -> None:
        """Close the window and empty the project."""
        self.canvas.setLayers([])
        self.canvas.stopRendering()
        QgsProject.instance().clear()
        self.main.close()
        self.main.deleteLater()
        QCoreApplication.processEvents()


def contains(outline: QgsGeometry, point: QgsPointXY) -> bool:
    """Whether an outline contains a point."""
    return outline.contains(QgsGeometry.fromPointXY(point))


def click_and_wait(window: Window, page: Any, point: QgsPointXY, **how: Any) -> None:
    """Click a point of the map and wait for the engine's answer."""
    window.click(point, **how)
    spin(lambda: not page.session.is_waiting)
