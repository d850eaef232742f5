"""Five clicks, a search, a review and a count of craters in real QGIS, as a user would do them by mouse and keys.

The ground is rendered, so its craters from ten pixels on are known: together with the light and shadow in what was
found they stand for the eyes of whoever reviews. Runs inside QGIS, started by ``start.py``; ``run.sh`` sets the
environment variables that it reads.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
from pathlib import Path

from hands import OUTPUT
from lunar_demo import LunarDemo, finish
from qgis.core import QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QImage, QKeyEvent
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from scenario import Scenario, Steps, Until, pause, send_drag

#: Craters that are clicked, by their rank in size: large and small ones.
CLICKED = (1, 2, 5, 6, 8)
#: Smallest diameter that is searched for, in metres: ten pixels.
SMALLEST = 63
#: Intersection over union from which on an outline is that crater.
SAME = 0.5
#: Difference of grey values, out of 255, by which light and shadow are seen.
CONTRAST = 60
#: Diameter in km that the handle of the plot is dragged to.
COMPLETE = 0.085


class CraterDemo(LunarDemo):
    """The steps, one method each."""

    def __init__(self) -> None:
        super().__init__()
        scene = Path(os.environ["LANDFORM_DEMO_SCENE"])
        self.moon.setName("crater plain")
        truth = QgsVectorLayer(str(scene.with_suffix(".gpkg")), "known", "ogr")
        known = [feature.geometry() for feature in truth.getFeatures() if feature["class"] == "crater"]
        self.known = sorted(known, key=lambda shape: -shape.area())
        self.facts: dict = {"known": len(self.known)}

    def steps(self) -> Steps:
        """Everything, in order."""
        yield from self.open()
        yield from self.click_five()
        yield from self.find()
        yield from self.review()
        yield from self.count()
        yield from self.finish()

    def click_five(self) -> Steps:
        """Outline five craters of different sizes."""
        page = self.dock.annotate
        page.rasterCombo.setLayer(self.moon)
        page.classes.choose_name("crater")
        if not page.create_target(str(OUTPUT / "five.gpkg")):
            raise RuntimeError("The landform layer could not be made.")
        layer = page.target.layer
        for number in CLICKED:
            box = QgsRectangle(self.known[number].boundingBox())
            box.scale(6)
            self.canvas.setExtent(box)
            self.canvas.refresh()
            yield Until(lambda: not self.canvas.isDrawing(), "the canvas")
            middle, before = self.known[number].centroid().asPoint(), layer.featureCount()
            yield from self.click(middle.x(), middle.y())
            if number == CLICKED[0]:
                yield pause(1)
                self.shot("craters-1-click", "craters-click")
            self.press_key(Qt.Key.Key_Return)
            yield Until(lambda before=before: layer.featureCount() == before + 1, "the crater to be accepted")
        self.press(page.saveButton)
        self.canvas.setExtent(self.moon.extent())
        yield pause(2)

    def find(self) -> Steps:
        """Search for all craters like these, and look at what was found."""
        from landform_mapper.plugin.desktop.layers.map_results import add_map_results, layers_of
        from landform_mapper.plugin.protocol.messages.jobs import Mapped

        folder, scene = OUTPUT / "found", os.environ["LANDFORM_DEMO_SCENE"]
        words = ["find", "--raster", scene, "--like", OUTPUT / "five.gpkg", "--smallest", SMALLEST, "--out", folder]
        begun = time.monotonic()
        running = self.landform(*words)
        yield Until(lambda: running.poll() is not None, "the search", 1800)
        if running.returncode != 0:
            raise RuntimeError("The search failed; craters.log says why.")
        self.facts["minutes"] = (time.monotonic() - begun) / 60
        found, extent = folder / "landforms.gpkg", str(folder / "mapped_extent.gpkg")
        mapped = Mapped(str(found), "landforms", "", "", "", 1, 0, mapped_extent=extent)
        colours = self.dock.annotate.classes.colours
        group = add_map_results(mapped, "found", colours, self.moon.crs(), image_id=self.moon.id())
        self.found = layers_of(group)[0]
        self.facts["found"] = self.found.featureCount()
        self.canvas.setExtent(self.moon.extent())
        yield pause(3)
        self.shot("craters-2-found", "craters-found")

    def review(self) -> Steps:
        """Decide on each in the contact sheet."""
        self.dock.show_page(self.dock.map)
        row = self.dock.map.review_row
        row.choose(self.found)
        yield pause(0.5)
        self.press(row.button)
        many = self.dock.annotate.many
        yield Until(lambda: many.map_review.is_running, "the review")
        yield pause(0.5)
        self.press(many.map_review.panel.sheetButton)
        yield Until(lambda: many.sheet is not None, "the contact sheet")
        sheet = many.sheet
        yield Until(lambda: sheet.thumbnails.count > 0 and not sheet.thumbnails.is_drawing, "the thumbnails")
        begun, left = time.monotonic(), list(self.known)
        self.facts.update(kept=0, known_kept=0)
        for number in range(len(sheet.landforms)):
            place = sheet.current
            yield Until(lambda place=place: sheet.thumbnails.of(place) is not None, "a thumbnail")
            outline = sheet.landforms.outline(place)
            seen = next((shape for shape in left if _same(shape, outline)), None)
            if seen is not None:
                left.remove(seen)
                self.facts["known_kept"] += 1
            right = seen is not None or _has_light_and_shadow(sheet.thumbnails.of(place))
            self.facts["kept"] += right
            self.key_on(sheet.view, Qt.Key.Key_Space if right else Qt.Key.Key_Delete)
            if number == 40:
                yield Until(lambda: not sheet.thumbnails.is_drawing, "the thumbnails")
                yield pause(1)
                self.picture_of(sheet, "craters-3-review", "craters-review")
        self.facts["seconds"] = time.monotonic() - begun
        sheet.close()
        if not self.found.commitChanges():
            raise RuntimeError("The review could not be saved.")
        yield pause(1)

    def count(self) -> Steps:
        """Look at the count, choose the smallest diameter, and write it."""
        from landform_mapper.plugin.desktop.dock.annotate.output.crater_count_dialog import CraterCountDialog

        page = self.dock.annotate
        dialog = CraterCountDialog(self.found, self.moon, self.canvas, page.exporter.client, page)
        dialog.resize(360, 900)
        dialog.show()
        yield Until(lambda: not dialog.view.is_counting, "the count")
        plot = dialog.view.plot
        start = plot.handle_at().toPoint()
        send_drag(plot, start, QPoint(round(plot.x_of(COMPLETE)), start.y()))
        yield Until(lambda: not dialog.view.is_counting, "the age")
        yield pause(1)
        self.picture_of(dialog, "craters-4-count", "craters-count")
        self.facts["counted"] = len(dialog.view.doubtful.kept)
        dialog.reject()
        polygons = OUTPUT / "found" / "landforms.gpkg"
        smallest, picture = f"{plot.smallest_km:.4f}", OUTPUT / "craters-5-sizes.png"
        for words in (
            ("export", polygons, "--out", OUTPUT / "craters.scc"),
            ("count", polygons, "--from", smallest, "--plot", picture, "--json"),
        ):
            running = self.landform(*words, output=OUTPUT / f"{words[0]}.txt")
            yield Until(lambda running=running: running.poll() is not None, f"landform {words[0]}", 300)
            if running.returncode != 0:
                raise RuntimeError(f"landform {words[0]} failed; craters.log says why.")

    def finish(self) -> Steps:
        """Write down what came of it."""
        counted = json.loads((OUTPUT / "count.txt").read_text(encoding="utf-8"))
        age, facts = counted["dated"]["age"], self.facts
        dated = f"{age['age_ga']:.3g} Ga (of rendered ground: no age at all)" if age else counted["dated"]["notes"][0]
        lines = [
            "# Craters of a rendered plain",
            "",
            f"- known craters: {facts['known']}; clicked: {len(CLICKED)}",
            f"- found by `landform find --like five.gpkg` in {facts['minutes']:.1f} minutes: {facts['found']}",
            f"- decisions in the contact sheet: {facts['found']} in {facts['seconds']:.1f} s",
            f"- kept: {facts['kept']}, of them known: {facts['known_kept']}",
            f"- counted: {facts['counted']} craters on {counted['count']['area_km2']:.4g} km²",
            f"- age: {dated}",
            "",
            "Files: five.gpkg, found/landforms.gpkg, craters.scc, craters-*.png",
        ]
        (OUTPUT / "summary.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
        iface.messageBar().clearWidgets()
        QgsProject.instance().clear()
        yield Until(lambda: not list(OUTPUT.glob("*.gpkg-wal")), "the landform layer to be closed", 60)

    def landform(self, *words: object, output: Path | None = None) -> subprocess.Popen:
        """Start a command of the engine."""
        engine = Path(os.environ["LANDFORM_ENGINE"]) / "bin" / "landform"
        log = (OUTPUT / "craters.log").open("a", encoding="utf-8")
        told = log if output is None else output.open("w", encoding="utf-8")
        return subprocess.Popen([str(engine), *map(str, words)], stdout=told, stderr=log)

    def key_on(self, widget: object, key: Qt.Key) -> None:
        """Press a key on a widget."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def _same(shape: QgsGeometry, outline: QgsGeometry) -> bool:
    if not shape.boundingBox().intersects(outline.boundingBox()):
        return False
    shared = shape.intersection(outline).area()
    return bool(shared / (shape.area() + outline.area() - shared) >= SAME)


def _has_light_and_shadow(thumbnail: QImage) -> bool:
    """Whether the middle of a square, within the outline, has both: then a small crater lies there."""
    middle, reach = thumbnail.width() // 2, thumbnail.width() // 7
    steps = range(-reach, reach + 1, 2)
    greys = sorted(thumbnail.pixelColor(middle + x, middle + y).lightness() for x in steps for y in steps)
    return greys[-len(greys) // 20] - greys[len(greys) // 20] > CONTRAST


def play() -> Scenario:
    """Play the demo, then leave QGIS."""
    return Scenario(CraterDemo().steps(), OUTPUT, finish)
