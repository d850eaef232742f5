"""The button for help opens what belongs to the page in front."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List

from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock import help_window
from plugin.desktop.dock.dock import LandformDock
from tests.desktop.window import LEFT


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
