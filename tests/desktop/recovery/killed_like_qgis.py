"""A QGIS of its own in which more like a disc are looked for; one is rejected and one accepted; then it is killed.

Arguments: the image, the GeoPackage to make, and the file that says which numbers were decided on and which wait.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.testing import start_app

from plugin.desktop.dock.annotate.page import AnnotatePage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.layers.landform_layer import add_landform
from plugin.desktop.map_tools.prompt_tool import PromptMode
from plugin.desktop.settings import Settings
from tests.desktop.ground import PIXEL, SIZE, discs
from tests.desktop.waiting import developers_engine, spin
from tests.desktop.window import CONTROL, LEFT, SHIFT, Window


def main(image: str, target: str, note: Path) -> None:
    start_app()
    window = Window()
    client = EngineClient(developers_engine())
    client.start()
    page = AnnotatePage(window, client, Settings(), window.main)
    page.resize(320, 1400)  # there is no scroll bar around it here
    page.show()
    raster = window.add_raster(Path(image))
    window.zoom_to(raster.extent())
    page.rasterCombo.setLayer(raster)
    assert page.create_target(target)
    page.use_tool(PromptMode.FOREGROUND)
    disc = discs()[0]
    centre = QgsPointXY(disc.column * PIXEL, (SIZE - disc.row) * PIXEL)
    outline = QgsGeometry.fromPointXY(centre).buffer(disc.radius * PIXEL, 24)
    row = {"class": "crater", "diameter_m": float(2 * disc.radius * PIXEL)}
    add_landform(page.target.layer, outline, raster.crs(), row)
    spin(lambda: client.state == "ready")
    window.click(centre, modifier=CONTROL)
    window.key(Qt.Key.Key_F, SHIFT)
    QTest.mouseClick(page.many.like.panel.find, LEFT)
    review = page.many.review
    spin(lambda: review.is_running and not review.is_busy)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Return):
        window.key(key)
        spin(lambda: not review.is_busy)
    page.save()
    told = {
        "rejected": [item.number for item in review.queue.decisions[:1]],
        "accepted": [item.number for item in review.queue.decisions[1:]],
        "waiting": [item.number for item in review.queue.left],
    }
    note.with_suffix(".part").write_text(json.dumps(told))
    note.with_suffix(".part").rename(note)
    spin(lambda: False)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
