"""Maps the maria of the whole Moon in real QGIS: clicks, training and mapping, as a user would do them by mouse.

Runs inside QGIS, started by ``start.py``; ``run.sh`` sets the environment variables that it reads.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import qgis.utils
from lunar_prompts import PART, PROMPTS, WHOLE, LunarPrompt
from lunar_summary import write_summary
from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QDockWidget, QWidget
from qgis.utils import iface
from scenario import Scenario, Steps, Until, leave, pause, screenshot, send_click, send_drag
from states import States

OUTPUT = Path(os.environ["LANDFORM_DEMO_OUTPUT"])
PICTURES = os.environ.get("LANDFORM_DEMO_PICTURES", "")
CLASSES = (("mare", "#3b528b"), ("highland", "#e8c468"))


class LunarDemo:
    """The steps of the demo, one method a page of the dock."""

    def __init__(self) -> None:
        self.plugin = qgis.utils.plugins["landform_mapper"]
        self.dock = self.plugin.dock
        self.canvas = iface.mapCanvas()
        self.moon = QgsRasterLayer(os.environ["LANDFORM_DEMO_SCENE"], "Moon")
        self.refused: list[str] = []

    def steps(self) -> Steps:
        """Everything, in order."""
        yield from self.open()
        yield from self.annotate()
        states = States(self) if PICTURES else None
        if states is not None:
            yield from states.steps()
        yield from self.train()
        yield from self.map()
        yield from self.show_result()
        if states is not None:
            yield from states.dark()
        yield from self.finish()

    # --- pages -----------------------------------------------------------------------------------------------------

    def open(self) -> Steps:
        """Show the Moon in its own CRS, and the dock."""
        project = QgsProject.instance()
        project.setCrs(self.moon.crs())
        project.setEllipsoid(self.moon.crs().ellipsoidAcronym())
        project.addMapLayer(self.moon)
        browser = iface.mainWindow().findChild(QDockWidget, "Browser")
        if browser is not None:
            browser.hide()
        iface.mainWindow().showMaximized()
        iface.mainWindow().resize(1600, 1000)
        self.dock.show()
        iface.mainWindow().resizeDocks([self.dock], [400], Qt.Orientation.Horizontal)
        yield pause(1)
        self.canvas.setExtent(self.moon.extent())
        self.canvas.refresh()
        iface.messageBar().clearWidgets()
        yield Until(lambda: self.plugin.client.state == "ready", "the engine to start")
        yield pause(1)

    def annotate(self) -> Steps:
        """Point at maria and highlands, accept the outlines, save."""
        page = self.dock.annotate
        page.rasterCombo.setLayer(self.moon)
        for name, colour in CLASSES:
            page.classes.choose_name(name)
            page.classes.set_colour(colour)
        if not page.create_target(str(OUTPUT / "landforms.gpkg")):
            raise RuntimeError("The landform layer could not be made.")
        self.shot("1-annotate-start", "first-steps")
        for number, prompt in enumerate(PROMPTS):
            yield from self.outline(prompt)
            if number == 2:
                yield pause(1)
                self.shot("2-annotate", "annotate")
            if not self.choose_plausible(prompt) and not self.choose_plausible(prompt, PART):
                self.press_key(Qt.Key.Key_Escape)
                self.refused.append(prompt.name)
                continue
            before = page.target.layer.featureCount()
            self.press_key(Qt.Key.Key_Return)
            yield Until(
                lambda before=before: page.target.layer.featureCount() == before + 1, f"{prompt.name} to be accepted"
            )
        self.press(page.saveButton)
        iface.messageBar().clearWidgets()  # of clicks on the shadows of polar craters
        self.canvas.setExtent(self.moon.extent())
        yield pause(2)
        self.shot("3-annotate-saved", "landforms")

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

    def train(self) -> Steps:
        """Train a decoder on what was accepted."""
        page = self.dock.train
        self.dock.show_page(page)
        row = page.pairs.rows[0]
        row.raster.setLayer(self.moon)
        row.labels.setLayer(self.dock.annotate.target.layer)
        page.folder.setFilePath(str(OUTPUT))
        page.name.setText("mare decoder")
        page.unlabelled.setCurrentIndex(page.unlabelled.findData("ignore"))
        yield pause(0.5)
        self.press(page.train_button)
        yield pause(0.5)
        trained = []
        page.modelTrained.connect(trained.append)
        yield Until(lambda: bool(trained) or page.notice.isVisible(), "the training", 900)
        yield pause(0.5)
        self.shot("4-train", "train")
        if not trained:
            raise RuntimeError("The training did not finish; see the screenshot 4-train.png.")
        self.press(page.use_for_mapping)

    def map(self) -> Steps:
        """Run the decoder over the whole Moon."""
        page = self.dock.map
        page.raster.setLayer(self.moon)
        page.folder.setFilePath(str(OUTPUT))
        page.name.setText("moon map")
        yield pause(0.5)
        self.press(page.map_button)
        yield Until(lambda: page.result.isVisible() or page.notice.isVisible(), "the map", 900)
        yield pause(2)
        if not page.result.isVisible():
            self.shot("5-map", "map")
            raise RuntimeError("The map run did not finish; see the screenshot 5-map.png.")
        self.canvas.refresh()
        yield pause(2)
        self.shot("5-map", "map")

    def show_result(self) -> Steps:
        """The page Engine, and the map without the dock."""
        self.dock.show_page(self.dock.engine)
        yield pause(1)
        self.shot("6-engine", "engine")
        self.dock.hide()
        yield pause(1)
        self.canvas.setExtent(self.moon.extent())
        yield pause(2)
        self.shot("7-result", "map-result")

    def finish(self) -> Steps:
        """Keep the project and a summary."""
        QgsProject.instance().write(str(OUTPUT / "moon.qgz"))
        landforms = self.dock.annotate.target.layer
        write_summary(OUTPUT / "summary.md", landforms, self.dock.map.mapped, self.moon, self.refused)
        # QGIS writes the last of a GeoPackage into the file itself when it lets go of it.
        QgsProject.instance().clear()
        yield Until(lambda: not list(OUTPUT.glob("*.gpkg-wal")), "the landform layer to be closed", 60)

    # --- hands -----------------------------------------------------------------------------------------------------

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


def play() -> Scenario:
    """Play the demo, then leave QGIS."""
    return Scenario(LunarDemo().steps(), OUTPUT, finish)


def finish(done: bool) -> None:
    """Take the plugin away, which ends the engine, and leave."""
    if not done:
        screenshot(iface.mainWindow(), OUTPUT / "failure.png")
    qgis.utils.unloadPlugin("landform_mapper")
    leave(done)
