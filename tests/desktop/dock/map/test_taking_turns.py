"""A map and a training share one engine: the second waits for the first, and says so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from plugin.desktop.dock.map.page import MapPage
from plugin.desktop.dock.train.page import TrainPage
from plugin.desktop.settings import Settings

from ...waiting import spin
from .pressing import finished, map_a_corner, press


def train_page(qgis_iface: Any, client: Any, tmp_path: Path) -> TrainPage:
    page = TrainPage(qgis_iface, client, Settings())
    page.folder.setFilePath(str(tmp_path / "models"))
    page.name.setText("again")
    page.show()
    return page


def test_a_map_waits_for_a_training_and_then_goes_on(
    page: MapPage, qgis_iface: Any, client: Any, scene: Any, tmp_path: Path
) -> None:
    train = train_page(qgis_iface, client, tmp_path)
    train.epochs.setValue(200)
    press(train.train_button)
    spin(lambda: train.curves.epochs)
    map_a_corner(page, qgis_iface.mapCanvas())
    press(page.map_button)
    spin(lambda: page.progress.text.text() == "Waits until the training is done.")
    assert page.progress.isVisible() and page.progress.stop.isEnabled() and page.progress.bar.maximum() == 0
    assert not finished(page)

    press(train.progress.stop)
    spin(lambda: finished(page))
    assert page.notice.kind == "success", page.notice.sentence
    assert train.trained_package is not None, "the training kept its best"
    train.shutdown()
    train.deleteLater()


def test_a_training_waits_for_a_map_and_can_be_called_off_meanwhile(
    page: MapPage, qgis_iface: Any, client: Any, scene: Any, tmp_path: Path
) -> None:
    train = train_page(qgis_iface, client, tmp_path)
    press(page.map_button)
    press(train.train_button)
    spin(lambda: train.progress.text.text() == "Waits until the map run is done.")
    press(train.progress.stop)
    spin(lambda: train.notice.kind)
    assert train.notice.sentence == "The training was stopped before there was anything to keep."
    assert page.running.run is not None, "the map has not heard of it"
    spin(lambda: finished(page))
    assert page.notice.kind == "success", page.notice.sentence
    train.shutdown()
    train.deleteLater()
