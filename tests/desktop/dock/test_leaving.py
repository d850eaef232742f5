"""QGIS is about to close while a training or a map run goes on: it asks, and stays unless told otherwise."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Iterator, List

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.dock.review.like_record import LikeRecord, left_review, write_record
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.layers.landform_layer import add_landform
from plugin.desktop.requests.map_run import RunFolder, run_folder
from plugin.desktop.settings import Settings
from plugin.environment.locations import searches_folder

from ..ground import PIXEL, discs, open_scene, trained_model, write_raster
from ..waiting import developers_engine, spin
from ..window import LEFT, Window


@pytest.fixture
def dock(window: Window, tmp_path: Path) -> Iterator[LandformDock]:
    """The dock on the small scene, set to run for long, with an engine that goes with it."""
    open_scene(tmp_path)
    client = EngineClient(developers_engine())
    client.start()
    spin(lambda: client.state == "ready")
    dock = LandformDock(window, client, Settings(), window.main)
    dock.train.folder.setFilePath(str(tmp_path / "models"))
    dock.train.name.setText("discs")
    dock.train.epochs.setValue(2000)
    dock.map.folder.setFilePath(str(tmp_path / "maps"))
    dock.map.name.setText("run")
    yield dock
    dock.shutdown()
    client.shutdown()
    dock.deleteLater()
    QgsProject.instance().clear()


@pytest.fixture
def answer() -> Any:
    """Answers the question that is asked next, by key or by the text of a button; keeps what it said."""
    said: List[str] = []

    def will(how: Any) -> List[str]:
        def act() -> None:
            box = QApplication.activeModalWidget()
            if not isinstance(box, QMessageBox):
                QTimer.singleShot(50, act)
                return
            said.append(f"{box.text()} {box.informativeText()}")
            if isinstance(how, str):
                QTest.mouseClick(next(each for each in box.buttons() if each.text() == how), LEFT)
            else:
                QTest.keyClick(box, how)

        QTimer.singleShot(50, act)
        return said

    return will


def train(dock: LandformDock) -> None:
    dock.train.train()
    spin(lambda: len(dock.train.curves.epochs) >= 2)


def test_nothing_is_asked_where_nothing_runs(window: Window, dock: LandformDock) -> None:
    assert window.main.close()
    window.main.show()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_qgis_stays_unless_told_otherwise(window: Window, dock: LandformDock, answer: Any, key: Any) -> None:
    train(dock)
    said = answer(key)
    assert not window.main.close()
    assert said == [
        "Close QGIS and stop what runs? A training is running: if it is stopped now, the model keeps its best weights "
        "so far."
    ]
    assert dock.train.unfinished and window.main.isVisible()
    dock.train.progress.request_stop()
    spin(lambda: not dock.train.unfinished)


def test_a_training_that_is_stopped_so_keeps_its_best(window: Window, dock: LandformDock, answer: Any) -> None:
    train(dock)
    answer("Stop and close")
    assert window.main.close()
    assert (Path(dock.train.folder.filePath()) / "discs" / "card.json").is_file()
    window.main.show()


@pytest.fixture
def searching(window: Window, dock: LandformDock, tmp_path: Path) -> QgsRasterLayer:
    """A search for more discs like one that is selected."""
    shutil.rmtree(searches_folder(), ignore_errors=True)  # of other tests
    image = window.add_raster(write_raster(tmp_path / "ground.tif", times=2))
    page = dock.annotate
    page.rasterCombo.setLayer(image)
    assert page.create_target(str(tmp_path / "landforms.gpkg"))
    disc = next(disc for disc in discs() if disc.kind == "dark")
    middle = QgsPointXY(disc.column * PIXEL, image.extent().yMaximum() - disc.row * PIXEL)
    row = {"class": "crater", "diameter_m": float(2 * disc.radius * PIXEL)}
    add_landform(page.target.layer, QgsGeometry.fromPointXY(middle).buffer(disc.radius * PIXEL, 24), image.crs(), row)
    page.target.layer.selectAll()
    told: List[Any] = []
    page.many.like.run.progressed.connect(told.append)
    page.many.like.open()
    assert dock.tabs.currentIndex() == 0 and dock.isUserVisible()
    QTest.mouseClick(page.many.like.panel.find, LEFT)
    # so far that other discs are found as well, and not so far that it is over before QGIS closes
    spin(lambda: any((progress.fraction or 0) > 0.6 for progress in told))
    return image


def test_a_search_is_asked_about_and_can_be_reviewed_later(
    window: Window, dock: LandformDock, searching: QgsRasterLayer, answer: Any
) -> None:
    said = answer(Qt.Key.Key_Escape)
    assert not window.main.close()
    assert "More landforms are looked for" in said[0] and dock.annotate.many.unfinished
    answer("Stop and close")
    assert window.main.close()
    assert not dock.annotate.many.unfinished
    left = left_review(searching.source())
    assert left is not None and left.record.left > 0
    window.main.show()


def test_searches_are_shown_and_cleared_but_for_the_one_in_use(
    window: Window, dock: LandformDock, searching: QgsRasterLayer, answer: Any
) -> None:
    section, many = dock.engine.searches, dock.annotate.many
    other = many.like.folder_in_use.with_name("0" * 16)
    other.mkdir()
    write_record(other, LikeRecord(searching.source(), "", "crater", 1, count=9, left=7))
    (other / "likeness.npz").write_bytes(bytes(5_000_000))
    dock.show_page(dock.engine)
    dock.show()
    section.refresh()
    assert section.usedLabel.text().startswith("2 searches, ") and "1 review waits" in section.usedLabel.text()
    said = answer(Qt.Key.Key_Escape)
    QTest.mouseClick(section.clearButton, LEFT)
    assert "7 landforms that wait" in said[0] and other.is_dir()
    answer("&Yes")
    QTest.mouseClick(section.clearButton, LEFT)
    assert not other.exists() and many.like.folder_in_use.is_dir()
    assert section.usedLabel.text().startswith("1 search, ")
    said = answer(Qt.Key.Key_Escape)
    QTest.mouseClick(section.clearButton, LEFT)
    assert "in use" in said[-1]
    dock.annotate.many.progress.request_stop()
    spin(lambda: not many.is_running and not many.review.is_busy)
    many.review.stop()
    assert many.like.notice.sentence
    answer("&Yes")
    QTest.mouseClick(section.clearButton, LEFT)
    assert section.usedLabel.text() == "0 searches, 0 MB" and not section.clearButton.isEnabled()
    assert not many.like.notice.sentence and left_review(searching.source()) is None


def test_a_map_run_can_be_resumed(window: Window, dock: LandformDock, answer: Any, tmp_path: Path) -> None:
    raster = QgsRasterLayer(str(write_raster(tmp_path / "unseen.tif", times=3)), "unseen")
    QgsProject.instance().addMapLayer(raster)
    dock.map.use_model(str(trained_model()))
    dock.map.raster.setLayer(raster)
    dock.map.name.setText("run")
    dock.map.map()
    spin(lambda: dock.map.progress.text.text().startswith("Tile "))
    said = answer("Stop and remove")
    assert dock.leaving.lets_go(removing=True)
    assert "“run” is not finished: its finished tiles stay" in said[0] and said[0].startswith("Remove the plugin")
    assert run_folder(tmp_path / "maps" / "run") is RunFolder.UNFINISHED
