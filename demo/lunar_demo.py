"""Maps the maria of the whole Moon in real QGIS: clicks, training and mapping, as a user would do them by mouse.

Runs inside QGIS, started by ``start.py``; ``run.sh`` sets the environment variables that it reads.
"""

from __future__ import annotations

import qgis.utils
from hands import OUTPUT, PICTURES, Hands
from lunar_prompts import PART, PROMPTS
from lunar_summary import write_summary
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface
from scenario import Scenario, Steps, Until, leave, pause, screenshot
from states import States

CLASSES = (("mare", "#3b528b"), ("highland", "#e8c468"))


class LunarDemo(Hands):
    """The steps of the demo, one method a page of the dock."""

    def __init__(self) -> None:
        super().__init__()
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
        if states is not None:
            yield from states.map_review()
        yield from self.show_result()
        if states is not None:
            yield from states.dark()
        yield from self.finish()

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


def play() -> Scenario:
    """Play the demo, then leave QGIS."""
    return Scenario(LunarDemo().steps(), OUTPUT, finish)


def finish(done: bool) -> None:
    """Take the plugin away, which ends the engine, and leave."""
    if not done:
        screenshot(iface.mainWindow(), OUTPUT / "failure.png")
    qgis.utils.unloadPlugin("landform_mapper")
    leave(done)
