"""The dock as people meet it: narrow, dark, by keyboard alone, for the first time, and in need of help."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Iterator, List

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QColor, QDesktopServices, QFont, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)

from plugin.desktop.dock import help_window
from plugin.desktop.dock.annotate.prompting.candidate_outlines import CandidateOutline
from plugin.desktop.dock.dock import LandformDock
from plugin.desktop.dock.review.panel import ReviewPanel
from plugin.desktop.dock.review.queue import ReviewItem
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.settings import Settings
from plugin.desktop.translation import install_translator, languages
from plugin.protocol.messages.annotating import Prompt
from tests.scenes import scene

from .waiting import developers_engine, spin
from .window import LEFT, Window

NARROW = 320

#: What Qt reads the scale of the screen from.
_SCALE = "QT_SCALE_FACTOR"


@pytest.fixture
def window(qgis_app: Any) -> Iterator[Window]:
    QgsSettings().remove("landform_mapper")
    window = Window()
    yield window
    window.close()


def shown(window: Window, client: EngineClient) -> LandformDock:
    """A dock of the narrowest width that is promised, at the side of the window."""
    dock = LandformDock(window, client, Settings(), window.main)
    window.main.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.setFixedWidth(NARROW)
    dock.show()
    QCoreApplication.processEvents()
    return dock


@pytest.fixture
def client(qgis_app: Any) -> Iterator[EngineClient]:
    """An engine that ends with its dock."""
    client = EngineClient(developers_engine())
    yield client
    client.shutdown()


@pytest.fixture
def dock(window: Window, client: EngineClient) -> Iterator[LandformDock]:
    dock = shown(window, client)
    yield dock
    dock.shutdown()
    client.shutdown()
    dock.deleteLater()


@pytest.fixture
def dark(qgis_app: Any) -> Iterator[None]:
    """A dark theme, by the colours of the application."""
    light, palette = QApplication.palette(), QPalette()
    for role, colour in {
        QPalette.ColorRole.Window: "#2b2b2b",
        QPalette.ColorRole.Base: "#1e1e1e",
        QPalette.ColorRole.AlternateBase: "#262626",
        QPalette.ColorRole.Button: "#333333",
        QPalette.ColorRole.Text: "#e6e6e6",
        QPalette.ColorRole.WindowText: "#e6e6e6",
        QPalette.ColorRole.ButtonText: "#e6e6e6",
        QPalette.ColorRole.ToolTipBase: "#333333",
        QPalette.ColorRole.ToolTipText: "#e6e6e6",
        QPalette.ColorRole.Highlight: "#2f6fb0",
        QPalette.ColorRole.HighlightedText: "#ffffff",
    }.items():
        palette.setColor(role, QColor(colour))
    QApplication.setPalette(palette)
    yield
    QApplication.setPalette(light)


def unfold(page: QWidget) -> None:
    """Open all that is folded away, which may be wider than what is seen at first."""
    for box in page.findChildren(QWidget):
        if hasattr(box, "setCollapsed"):
            box.setCollapsed(False)
        if box.objectName() in ("ReviewPanel", "editButtons"):
            box.show()
    QCoreApplication.processEvents()


def assert_fits(dock: LandformDock, number: int) -> None:
    """A page has room in a narrow dock."""
    dock.tabs.setCurrentIndex(number)
    page = dock.pages[number]
    unfold(page)
    area = page.parent().parent()
    assert isinstance(area, QScrollArea)
    bar = area.verticalScrollBar().sizeHint().width()
    assert page.minimumSizeHint().width() <= NARROW - bar
    assert all(panel.minimumSizeHint().width() <= NARROW - bar for panel in page.findChildren(ReviewPanel))


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
        cwd=Path(__file__).parents[2],
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


def tones_of(widget: QWidget) -> List[int]:
    """Lightness of what a widget shows, sampled on a grid, darkest first."""
    picture = widget.grab().toImage()
    places = [(x, y) for x in range(2, picture.width(), 5) for y in range(2, picture.height(), 5)]
    return sorted(picture.pixelColor(x, y).lightness() for x, y in places)


def test_in_a_dark_theme_nothing_stays_light(dark: None, dock: LandformDock) -> None:
    status = dock.findChild(QWidget, "statusFrame")
    assert status.isVisible() and dock.first_steps.isVisible()
    for number, page in enumerate(dock.pages):
        dock.tabs.setCurrentIndex(number)
        unfold(page)
        for part in (page, dock):
            tones = tones_of(part)
            assert tones[int(0.9 * len(tones))] < 90, "a light ground"
            assert tones[-1] > 180, "no light writing on it"
    for part in (status, dock.first_steps, dock.tabs.tabBar()):
        tones = tones_of(part)
        assert tones[int(0.8 * len(tones))] < 90 and tones[-1] > 150, part.objectName()


def takes_input(page: QWidget) -> List[QWidget]:
    """What a person can act on: enabled, in sight, and no part of another control."""
    kinds = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)
    controls = [child for child in page.findChildren(QWidget) if isinstance(child, kinds)]
    inner = [child for child in controls if any(isinstance(child.parent(), kind) for kind in kinds)]
    return [
        child
        for child in controls
        if child not in inner and child.isEnabled() and child.isVisible() and child.objectName() and child.width() > 0
    ]


def reached(dock: LandformDock) -> List[QWidget]:
    """All that the Tab key comes to, once around."""
    found: List[QWidget] = []
    widget = dock.tabs
    while widget not in found:
        found.append(widget)
        widget = widget.nextInFocusChain()
    return [each for each in found if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


@pytest.mark.parametrize("number", range(4))
def test_the_keyboard_alone_reaches_everything(dock: LandformDock, number: int) -> None:
    dock.tabs.setCurrentIndex(number)
    QCoreApplication.processEvents()
    within = reached(dock)
    grouped = (QScrollArea,)
    missed = [
        child.objectName()
        for child in takes_input(dock.pages[number])
        if child not in within and not isinstance(child.parent(), grouped) and "ScrollBar" not in type(child).__name__
    ]
    missed = [name for name in missed if not name.startswith("qt_") and name != "mCollapseButton"]
    assert missed == []
    assert dock.helpButton in within


@pytest.mark.parametrize("number", range(4))
def test_no_two_controls_of_a_page_share_an_accelerator(dock: LandformDock, number: int) -> None:
    page = dock.pages[number]
    named = [*page.findChildren(QAbstractButton), *(label for label in page.findChildren(QLabel) if label.buddy())]
    keys = [text[text.index("&") + 1].lower() for text in (each.text() for each in named) if "&" in text]
    assert keys, "no accelerator at all"
    assert [key for key in set(keys) if keys.count(key) > 1] == []


def test_the_first_steps_are_ticked_off_and_put_away_for_good(
    window: Window, dock: LandformDock, tmp_path: Path
) -> None:
    steps = dock.first_steps
    assert steps.isVisible()
    spin(lambda: steps.done[0])
    assert steps.done == (True, False, False)
    window.add_raster(scene("gusev/gusev_900.tif"))
    spin(lambda: steps.done[1])
    QTest.mouseClick(steps.closeButton, LEFT)
    assert not steps.isVisible()
    other = EngineClient(tmp_path / "no engine here")
    again = shown(window, other)
    assert not again.first_steps.isVisible()
    again.shutdown()
    other.shutdown()
    again.deleteLater()


def test_the_first_landform_ends_the_first_steps(window: Window, dock: LandformDock, tmp_path: Path) -> None:
    spin(lambda: dock.first_steps.done[0])
    layer = window.add_raster(scene("gusev/gusev_900.tif"))
    QTest.mouseClick(dock.annotate.view.tool_buttons[next(iter(dock.annotate.view.tool_buttons))], LEFT)
    window.click(layer.extent().center())
    spin(lambda: not dock.annotate.session.is_waiting)
    assert dock.annotate.session.candidate is not None
    assert dock.first_steps.done == (True, True, True)
    assert dock.first_steps.isVisible(), "the last tick is seen"
    assert Settings().first_steps_done
    assert dock.annotate.create_target(str(tmp_path / "landforms.gpkg"))
    window.key(Qt.Key.Key_Return)
    spin(lambda: dock.annotate.target.layer.featureCount() == 1)
    assert not dock.first_steps.isVisible(), "its room is the page's"


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


class Browser(QObject):
    """Stands where the system's browser does, and keeps what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: List[str] = []

    @pyqtSlot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(url.toLocalFile())


def test_help_opens_the_manual_where_it_is_built(dock: LandformDock, tmp_path: Path, monkeypatch: Any) -> None:
    (tmp_path / "train.html").write_text("<p>Train")
    monkeypatch.setattr(help_window, "SITE", tmp_path)
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser, "show")
    try:
        dock.tabs.setCurrentIndex(1)
        QTest.mouseClick(dock.helpButton, LEFT)
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert browser.shown == [str(tmp_path / "train.html")]
    assert dock._help is None


def test_help_opens_the_page_of_the_tab_in_front(dock: LandformDock, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(help_window, "SITE", tmp_path)
    for number, title in enumerate(("Annotate:", "Train:", "Map:", "Engine:")):
        dock.tabs.setCurrentIndex(number)
        QTest.mouseClick(dock.helpButton, LEFT)
        browser = dock._help.browser
        assert dock._help.isVisible()
        assert browser.toPlainText().startswith(title)
        assert Path(browser.source().toLocalFile()).is_file()
        assert browser.document().idealWidth() <= browser.viewport().width() + 40, "a picture is too wide"
    dock._help.close()
