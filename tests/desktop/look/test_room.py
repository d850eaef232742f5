"""All pages have room: in a narrow dock, with large letters, on a scaled screen, in each language."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Iterator, List

import pytest
from qgis.core import QgsGeometry, QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QToolButton, QWidget

from plugin.desktop.dock.annotate.prompting.candidate_outlines import CandidateOutline
from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.dock.review.queue import ReviewItem
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.translation import install_translator, languages
from plugin.protocol.messages.annotating import Prompt
from tests.desktop.look.narrow import NARROW, assert_fits, shown, unfold
from tests.desktop.waiting import ROOT, spin
from tests.desktop.window import LEFT, Window
from tests.scenes import scene

#: What Qt reads the scale of the screen from.
_SCALE = "QT_SCALE_FACTOR"


@pytest.mark.parametrize("number", range(4))
def test_every_page_fits_a_narrow_dock(dock: LandformDock, number: int) -> None:
    assert_fits(dock, number)
    assert dock.first_steps.minimumSizeHint().width() <= NARROW
    assert dock.tabs.tabBar().sizeHint().width() <= NARROW


@pytest.fixture
def large_letters(qgis_app: Any) -> Iterator[None]:
    """Letters of 13 points."""
    before = QApplication.font()
    font = QFont(before)
    font.setPointSizeF(13.0)
    QApplication.setFont(font)
    yield
    QApplication.setFont(before)


def test_with_large_letters_rows_of_buttons_wrap_and_nothing_is_out_of_reach(
    large_letters: None, window: Window, dock: LandformDock
) -> None:
    row, review = dock.annotate.editing.row, dock.annotate.many.review
    layer = window.add_raster(scene("gusev/gusev_900.tif"))
    spin(lambda: dock.annotate.raster is layer)
    middle = layer.extent().center()
    outline = CandidateOutline("mask", 0.9, QgsGeometry.fromPointXY(middle).buffer(50, 8), {})
    review.start([ReviewItem((outline,), Prompt(((middle.x(), middle.y()),), (1,)), model_hash="abc")], layer)
    spin(lambda: not review.panel.visibleRegion().isEmpty())
    area = dock.annotate.parent().parent()
    assert area.horizontalScrollBar().maximum() > 0 and area.horizontalScrollBar().value() == 0, "it does not slide"
    for number, page in enumerate(dock.pages):
        dock.tabs.setCurrentIndex(number)
        unfold(page)
        area = page.parent().parent()
        bar = area.horizontalScrollBar()
        assert page.width() <= area.viewport().width() + bar.maximum()
        assert bar.isVisible() == (page.minimumSizeHint().width() > area.viewport().width())
    dock.show_page(dock.annotate)
    QCoreApplication.processEvents()
    inside = NARROW - 2 * dock.annotate.layout().contentsMargins().left()
    assert max(row.minimumSizeHint().width(), review.panel.minimumSizeHint().width()) <= inside
    buttons = [row.refineButton, row.splitButton, row.mergeButton, row.subtractButton]
    tools = row.editButtons.layout()
    assert tools.heightForWidth(NARROW - 40) >= 2 * tools.sizeHint().height() > 0, "two lines in so little room"
    panel = review.panel
    for button in (*buttons, panel.acceptItemButton, panel.nextButton, panel.acceptRestButton, panel.stopReviewButton):
        assert button.width() >= button.sizeHint().width() and button.height() >= button.sizeHint().height()
        assert button.parent().rect().contains(button.geometry())


def test_every_page_fits_where_the_screen_is_scaled_to_200_per_cent() -> None:
    tests = [
        f"{__file__}::{name}" for name in ("test_every_page_fits_a_narrow_dock", "test_the_scale_is_that_asked_for")
    ]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests],
        env={**os.environ, _SCALE: "2"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert run.returncode == 0 and "5 passed" in run.stdout, run.stdout[-3000:]


def test_the_scale_is_that_asked_for(dock: LandformDock) -> None:
    assert dock.devicePixelRatioF() == float(os.environ.get(_SCALE, "1"))


@pytest.mark.parametrize("language", languages())
def test_tabs_and_pages_fit_in_each_language(window: Window, tmp_path: Path, language: str) -> None:
    translator = install_translator(language)
    client = EngineClient(tmp_path / "no engine here")
    dock = shown(window, client)
    try:
        assert dock.tabs.tabText(0) != "Annotate"
        assert dock.tabs.tabBar().sizeHint().width() <= NARROW
        for number in range(4):
            assert_fits(dock, number)
    finally:
        QCoreApplication.removeTranslator(translator)
        dock.shutdown()
        client.shutdown()
        dock.deleteLater()


def test_what_is_folded_away_is_not_seen(window: Window, dock: LandformDock) -> None:
    """At the first start, without an image, with one and without it again."""

    def folded() -> List[QWidget]:
        return [box for box in dock.findChildren(QWidget) if hasattr(box, "isCollapsed") and box.isCollapsed()]

    def assert_hidden() -> None:
        for number in range(4):
            dock.tabs.setCurrentIndex(number)
            QCoreApplication.processEvents()
            for box in folded():
                seen = [child for child in box.findChildren(QWidget) if child.isVisible()]
                assert [child for child in seen if not isinstance(child, QAbstractButton)] == [], box.title()

    spin(lambda: dock.first_steps.done[0])
    assert len(folded()) >= 5
    assert_hidden()
    layer = window.add_raster(scene("gusev/gusev_900.tif"))
    spin(lambda: dock.annotate.raster is layer)
    assert_hidden()
    QgsProject.instance().removeMapLayer(layer.id())
    assert_hidden()
    dock.show_page(dock.annotate)
    stretch = dock.annotate.stretch
    QTest.mouseClick(stretch.findChild(QToolButton, "collapseButton"), LEFT)
    assert stretch.noteLabel.isVisible() and stretch.noteLabel.text() == "Choose an image first."
    assert not stretch.channelCombo.isVisible() and not stretch.groundCheck.isVisible()


def test_a_review_that_begins_is_seen_whole(window: Window, dock: LandformDock) -> None:
    window.main.resize(1100, 560)
    layer = window.add_raster(scene("gusev/gusev_900.tif"))
    spin(lambda: dock.annotate.raster is layer)
    middle = layer.extent().center()
    outline = CandidateOutline("mask", 0.9, QgsGeometry.fromPointXY(middle).buffer(50, 8), {})
    item = ReviewItem((outline,), Prompt(((middle.x(), middle.y()),), (1,)), model_hash="abc")
    dock.annotate.many.review.start([item], layer)
    panel = dock.annotate.many.review.panel
    spin(lambda: panel.visibleRegion().boundingRect() == panel.rect())
