"""Maps the maria of the whole Moon in real QGIS: clicks, training and mapping, as a user would do them by mouse.

Runs inside QGIS, started by ``start.py``; ``run.sh`` sets the environment variables that it reads.
"""

from __future__ import annotations

from typing import Any, Generator

import qgis.utils
from hands import OUTPUT, PICTURES, Hands
from lunar_prompts import BESIDE_MARIA, PART, PROMPTS, LunarPrompt
from lunar_summary import write_summary
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QDockWidget
from qgis.utils import iface
from scenario import Scenario, Steps, Until, leave, pause, screenshot
from states import States

CLASSES = (("mare", "#3b528b"), ("highland", "#e8c468"))


class LunarDemo(Hands):
    """The steps of the demo, one method a page of the dock."""

    def __init__(self) -> None:
        super().__init__()
        self.refused: list[str] = []
        self.corrected: list[str] = []
        self.first_map: Any = None

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
        yield from self.correct()
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
            if not (yield from self.accept(prompt)):
                self.refused.append(prompt.name)
        self.press(page.saveButton)
        iface.messageBar().clearWidgets()  # of clicks on the shadows of polar craters
        yield from self.whole_moon()
        self.shot("3-annotate-saved", "landforms")

    def accept(self, prompt: LunarPrompt) -> Generator[Until, None, bool]:
        """Accept the outline if there is one to be believed, and say whether."""
        if not self.choose_plausible(prompt) and not self.choose_plausible(prompt, PART):
            self.press_key(Qt.Key.Key_Escape)
            return False
        layer = self.dock.annotate.target.layer
        before = layer.featureCount()
        self.press_key(Qt.Key.Key_Return)
        yield Until(lambda: layer.featureCount() == before + 1, f"{prompt.name} to be accepted")
        return True

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
        yield from self.trained(page.train_button, "4-train", "train")

    def trained(self, button: QAbstractButton, name: str, picture: str) -> Steps:
        """Press a button that trains, wait, and take the decoder to the page *Map*."""
        page = self.dock.train
        yield pause(0.5)
        trained = []
        page.modelTrained.connect(trained.append)
        self.press(button)
        yield Until(lambda: bool(trained) or page.notice.isVisible(), "the training", 900)
        yield pause(0.5)
        self.shot(name, picture)
        if not trained:
            raise RuntimeError(f"The training did not finish; see the screenshot {name}.png.")
        self.press(page.use_for_mapping)

    def map(self, name: str = "moon map", shot: str = "5-map", picture: str = "map") -> Steps:
        """Run the decoder over the whole Moon."""
        page = self.dock.map
        page.raster.setLayer(self.moon)
        page.folder.setFilePath(str(OUTPUT))
        page.name.setText(name)
        yield pause(0.5)
        before = page.mapped
        self.press(page.map_button)
        yield Until(lambda: page.mapped is not before or page.notice.isVisible(), "the map", 900)
        yield pause(2)
        if page.mapped is before:
            self.shot(shot, picture)
            raise RuntimeError(f"The map run did not finish; see the screenshot {shot}.png.")
        self.canvas.refresh()
        yield pause(2)
        self.shot(shot, picture)

    def correct(self) -> Steps:
        """Outline highland that the map takes for mare, go on training with it, and map again."""
        page = self.dock.annotate
        self.first_map = self.dock.map.mapped
        wrong = [prompt for prompt in BESIDE_MARIA if self.is_mapped_as("mare", prompt)]
        self.dock.show_page(page)
        for prompt in wrong:
            yield from self.outline(prompt)
            if (yield from self.accept(prompt)):
                self.corrected.append(prompt.name)
        if not self.corrected:
            return
        self.press(page.saveButton)
        QgsProject.instance().layerTreeRoot().findGroup("moon map").setItemVisibilityChecked(False)
        yield from self.whole_moon()
        self.dock.show_page(self.dock.train)
        yield from self.trained(self.dock.train.start.again, "6-train-again", "second-training")
        yield from self.map("moon map corrected", "7-map-corrected", "")

    def whole_moon(self) -> Steps:
        """Zoom to all of the mosaic."""
        self.canvas.setExtent(self.moon.extent())
        self.canvas.refresh()
        yield pause(1)
        yield Until(lambda: not self.canvas.isDrawing(), "the canvas")

    def is_mapped_as(self, name: str, prompt: LunarPrompt) -> bool:
        """Whether the last map shows a class in the middle of a landform."""
        classes = self.dock.train.start.last.content["classes"]
        value = next(item["value"] for item in classes if item["name"] == name)
        shown = QgsRasterLayer(self.dock.map.mapped.class_raster, "classes")
        return shown.dataProvider().sample(QgsPointXY(prompt.lon, prompt.lat), 1)[0] == value

    def show_result(self) -> Steps:
        """The page Engine, and the map without the dock."""
        self.dock.show_page(self.dock.engine)
        yield pause(1)
        self.shot("8-engine", "engine")
        self.dock.hide()
        yield pause(1)
        yield from self.whole_moon()
        self.shot("9-result", "map-result")

    def finish(self) -> Steps:
        """Keep the project and a summary."""
        QgsProject.instance().write(str(OUTPUT / "moon.qgz"))
        landforms = self.dock.annotate.target.layer
        write_summary(
            OUTPUT / "summary.md",
            landforms,
            self.first_map,
            self.dock.map.mapped,
            self.moon,
            self.refused,
            self.corrected,
        )
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
