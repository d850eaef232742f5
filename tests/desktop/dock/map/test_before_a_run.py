"""What the Map page tells and shows before a run starts: tiles, time and disk, and the extent on the canvas."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Iterator

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication

from plugin.desktop.dock.map.page import MapPage
from plugin.desktop.layers.map_results import layers_of
from plugin.desktop.layers.model_card import read_card
from plugin.desktop.requests.map_words import duration, estimate_words
from plugin.desktop.settings import Settings
from plugin.desktop.widgets import length_text
from plugin.protocol.messages.mapping import MapEstimate

from ...ground import MARS, PIXEL, SIZE
from ...waiting import shared_home, spin
from .pressing import draw, map_a_corner, press, run, unseen_raster

WHOLE = QgsRectangle(0, 0, SIZE * PIXEL, SIZE * PIXEL)


@pytest.fixture
def canvas(qgis_iface: Any) -> Iterator[Any]:
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(MARS))
    canvas.setExtent(WHOLE)
    yield canvas


def estimate(page: MapPage) -> str:
    """What the line says once the engine has answered."""
    text = page.estimate_text
    spin(lambda: text.isVisible() and text.text() not in ("", page.estimate.tr("Estimating…")))
    return str(text.text())


def outlined(page: MapPage) -> QgsRectangle:
    return QgsRectangle(page.outline.chosen.asGeometry().boundingBox())


def test_what_a_run_takes_is_told_before_and_truer_after_one(page: MapPage, canvas: Any, tmp_path: Path) -> None:
    (shared_home() / "map_paces.json").unlink(missing_ok=True)
    page.estimate.again()
    first = estimate(page)
    assert first.startswith("1 tile, looked at 3 times · time not known before the first tiles · up to ")
    assert not (tmp_path / "maps").exists(), "nothing is written"
    page.views.setCurrentIndex(1)
    spin(lambda: estimate(page).startswith("1 tile · time not known"))
    map_a_corner(page, canvas)
    run(page)
    spin(lambda: estimate(page).startswith("1 tile, from before · less than a minute · about "))
    page.name.setText("another")
    spin(lambda: estimate(page).startswith("1 tile · less than a minute · about 1 MB"))


def test_while_it_is_estimated_the_page_can_be_used(page: MapPage, tmp_path: Path) -> None:
    estimate(page)
    page.raster.setLayer(unseen_raster(tmp_path, times=12))
    spin(lambda: page.estimate_text.text() == "Estimating…")
    longest, before = 0.0, time.monotonic()
    while page.estimate_text.text() == "Estimating…":
        QCoreApplication.processEvents()
        longest, before = max(longest, time.monotonic() - before), time.monotonic()
        time.sleep(0.001)
    assert page.estimate_text.text().split(" ")[0] == "49"
    assert longest < 1.0


def test_what_cannot_be_mapped_is_said_in_the_same_place(page: MapPage, canvas: Any, tmp_path: Path) -> None:
    page.name.setText("")
    spin(lambda: page.estimate_text.isHidden())
    page.name.setText("run")
    estimate(page)
    page.extent_kind.setCurrentIndex(page.extent_kind.findData("selected"))
    spin(lambda: page.estimate_text.isHidden())


def test_words_of_estimates() -> None:
    known = MapEstimate(12, 3, 1, 3 * 3600.0, 4_200_000_000, True, 10_000_000_000, 900.0)
    assert estimate_words(known) == "12 tiles, 3 of them from before · about 3 h · about 4.2 GB"
    full = MapEstimate(1, 0, 1, None, 4_200_000_000, False, 1_000_000_000, 900.0)
    assert estimate_words(full).splitlines()[1] == "The disk has only 1.0 GB left: choose a folder on another one."
    told = [duration(seconds) for seconds in (5, 60, 119, 600, 5400, 12_000, 90_000)]
    assert told[:4] == ["less than a minute", "about a minute", "about 2 min", "about 10 min"]
    assert told[4:] == ["about 1 h 30 min", "about 3 h 20 min", "about 25 h"]


def test_the_extent_is_seen_on_the_canvas_whichever_it_is(page: MapPage, scene: Any, canvas: Any) -> None:
    assert outlined(page) == WHOLE, "all of the raster"
    draw(page, canvas, 28000, 2000, 60000, 22000)
    assert outlined(page) == QgsRectangle(28000, 2000, 51200, 22000), "cut to the raster"
    page.extent_kind.setCurrentIndex(page.extent_kind.findData("canvas"))
    canvas.setExtent(QgsRectangle(10000, 10000, 20000, 20000))
    QCoreApplication.processEvents()
    view = canvas.extent()
    assert outlined(page) == view.intersect(WHOLE)

    labels = scene[1]
    page.extent_layer.setLayer(labels)
    page.extent_kind.setCurrentIndex(page.extent_kind.findData("selected"))
    assert outlined(page).isEmpty(), "none is selected"
    feature = next(labels.getFeatures())
    labels.selectByIds([feature.id()])
    shown = page.outline.chosen.asGeometry()
    assert shown.area() == pytest.approx(feature.geometry().area(), rel=1e-6)


def test_the_outline_goes_with_the_page_but_that_of_a_run_stays(
    page: MapPage, qgis_iface: Any, canvas: Any, tmp_path: Path
) -> None:
    page.hide()
    assert outlined(page).isEmpty()
    page.show()
    assert not outlined(page).isEmpty()
    corner = QgsRectangle(28000, 2000, 50000, 22000)
    map_a_corner(page, canvas)
    press(page.map_button)
    assert QgsRectangle(page.outline.running.asGeometry().boundingBox()) == corner
    page.extent_kind.setCurrentIndex(0)
    page.hide()
    assert outlined(page).isEmpty()
    assert QgsRectangle(page.outline.running.asGeometry().boundingBox()) == corner, "whatever is chosen meanwhile"
    page.show()
    spin(lambda: page.running.run is None)
    assert page.notice.kind == "success", page.notice.sentence
    assert page.outline.running.asGeometry().isEmpty()
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    extent = layers_of(group)[-1]
    assert group.findLayer(extent).isVisible() and extent.extent().width() == pytest.approx(corner.width(), abs=PIXEL)


def test_the_outlines_leave_the_canvas_with_the_page(qgis_iface: Any, client: Any, scene: Any, canvas: Any) -> None:
    page = MapPage(qgis_iface, client, Settings())
    page.show()
    bands = page.outline.chosen, page.outline.running
    assert all(band in canvas.scene().items() for band in bands)
    page.shutdown()
    page.deleteLater()
    assert not any(band in canvas.scene().items() for band in bands)


def test_what_a_sample_is_stands_in_the_tooltip_of_the_model(page, model):
    size = length_text(read_card(model).sampling_m)
    assert f"{size} a sample" in page.card_text.text() and " a pixel" in page.card_text.text()
    assert page.card_text.toolTip().startswith("A sample is what the model takes for a pixel")
    assert f"so that a sample is {size} of ground" in page.card_text.toolTip()
