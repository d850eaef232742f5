"""A QGIS of its own in which three landforms are outlined by clicks and accepted; then it waits to be killed.

Arguments: the image, "memory" or the GeoPackage to make, and the file that says what was accepted: WKB and class.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from qgis.core import QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.testing import start_app

from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.map_tools.prompt_tool import PromptMode
from plugin.desktop.settings import Settings
from tests.desktop.ground import PIXEL, SIZE, Disc, discs
from tests.desktop.waiting import developers_engine, spin
from tests.desktop.window import Window, click_and_wait

ACCEPTED = 3


def main(image: str, target: str, note: Path) -> None:
    start_app()
    window = Window()
    client = EngineClient(developers_engine())
    dock = LandformDock(window, client, Settings(), window.main)
    client.start()
    raster = window.add_raster(Path(image))
    page = dock.annotate
    page.rasterCombo.setLayer(raster)
    if target == "memory":
        layer = QgsVectorLayer("MultiPolygon?field=class:string&field=score:double", "sketch", "memory")
        layer.setCrs(raster.crs())
        QgsProject.instance().addMapLayer(layer)
        page.targetCombo.setLayer(layer)
        page.target.leave_fields_out()
    else:
        assert page.create_target(target)
    page.use_tool(PromptMode.FOREGROUND)
    spin(lambda: client.state == "ready")
    for disc in discs()[: ACCEPTED + 1]:
        click_and_wait(window, page, _centre(disc))
        window.key(Qt.Key.Key_Return)
    page.target.layer.undoStack().undo()  # what was taken back is not to be restored
    assert page.target.layer.featureCount() == ACCEPTED
    click_and_wait(window, page, _centre(discs()[5]))  # killed with an open prompt
    made = [[bytes(item.geometry().asWkb()).hex(), item["class"]] for item in page.target.layer.getFeatures()]
    note.with_suffix(".part").write_text(json.dumps({"engine": client.process_id, "landforms": made}))
    note.with_suffix(".part").rename(note)
    spin(lambda: False)


def _centre(disc: Disc) -> QgsPointXY:
    return QgsPointXY(disc.column * PIXEL, (SIZE - disc.row) * PIXEL)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
