"""What a user's hands do with mouse and keys in the demo, on the Moon in the canvas and on the dock."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import qgis.utils
from lunar_prompts import WHOLE, LunarPrompt
from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QWidget
from qgis.utils import iface
from scenario import Steps, Until, screenshot, send_click, send_drag

OUTPUT = Path(os.environ["LANDFORM_DEMO_OUTPUT"])
PICTURES = os.environ.get("LANDFORM_DEMO_PICTURES", "")


class Hands:
    """Outlines landforms on the Moon, presses buttons and keys of the dock, and takes pictures."""

    def __init__(self) -> None:
        self.plugin = qgis.utils.plugins["landform_mapper"]
        self.dock = self.plugin.dock
        self.canvas = iface.mapCanvas()
        self.moon = QgsRasterLayer(os.environ["LANDFORM_DEMO_SCENE"], "Moon")

    def outline(self, prompt: LunarPrompt) -> Steps:
        """Zoom to the landform and click its centre; if that finds none, drag a box around it, or click a mare more."""
        page = self.dock.annotate
        page.classes.choose_name(prompt.landform)
        self.canvas.setExtent(QgsRectangle(*prompt.view))
        self.canvas.refresh()
        yield Until(lambda: not self.canvas.isDrawing(), "the canvas")
        yield from self.click(prompt.lon, prompt.lat)
        if self.choose_plausible(prompt):
            return
        if prompt.irregular:
            for lon, lat in prompt.beside:
                yield from self.click(lon, lat)
            if not self.choose_plausible(prompt):
                self.press_key(Qt.Key.Key_Escape)
                yield from self.click(prompt.lon, prompt.lat)
            return
        self.press_key(Qt.Key.Key_Escape)
        west, south, east, north = prompt.box()
        self.press(page.boxButton)
        send_drag(self.canvas.viewport(), self.pixel(west, north), self.pixel(east, south))
        yield self.answer()

    def click(self, lon: float, lat: float) -> Steps:
        """Click a place on the Moon, and wait for the outline."""
        self.press(self.dock.annotate.foregroundButton)
        send_click(self.canvas.viewport(), self.pixel(lon, lat))
        yield self.answer()

    def answer(self) -> Until:
        """The outline of the open prompt."""
        session = self.dock.annotate.session
        return Until(lambda: not session.is_waiting, "the outline")

    def choose_plausible(self, prompt: LunarPrompt, least: float = WHOLE) -> bool:
        """Look at the candidates with Tab, best first, until one is sure, and as large as is believed."""
        session = self.dock.annotate.session
        for _ in session.candidates:
            area_km2 = session.candidate.attributes.get("area_m2", 0.0) / 1e6
            fitting = least <= area_km2 / prompt.area_km2 <= prompt.most
            if fitting and session.candidate.score >= prompt.sure:
                return True
            self.press_key(Qt.Key.Key_Tab)
        return False

    def pixel(self, lon: float, lat: float) -> QPoint:
        """Where a place on the Moon is on the canvas."""
        settings = self.canvas.mapSettings()
        transform = QgsCoordinateTransform(self.moon.crs(), settings.destinationCrs(), QgsProject.instance())
        spot = self.canvas.getCoordinateTransform().transform(transform.transform(QgsPointXY(lon, lat)))
        return QPoint(round(spot.x()), round(spot.y()))

    def press(self, button: QAbstractButton) -> None:
        """Click a button of the dock."""
        send_click(button, button.rect().center())

    def press_key(self, key: Qt.Key) -> None:
        """Press a key while the canvas has the focus."""
        self.canvas.setFocus()
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.canvas, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))

    def shot(self, name: str, picture: str = "") -> None:
        """Keep what the window shows; ``picture`` names its place in the documentation."""
        self.picture_of(iface.mainWindow(), name, picture)

    def picture_of(self, window: QWidget, name: str, picture: str = "") -> None:
        """The same of another window."""
        screenshot(window, OUTPUT / f"{name}.png")
        if PICTURES and picture:
            Path(PICTURES).mkdir(parents=True, exist_ok=True)
            shutil.copy(OUTPUT / f"{name}.png", Path(PICTURES) / f"{picture}.png")
