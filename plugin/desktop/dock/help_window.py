"""The pages of docs/, read in a window of their own."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from ..widgets import ROOT

DOCS = ROOT / "docs"
#: Where ``make docs`` builds the manual, with search.
SITE = ROOT / "build" / "site"

_PICTURE_WIDTH = 640


def manual_page(name: str) -> Optional[Path]:
    """A page of the manual where that is built; None without it."""
    page = SITE / f"{name}.html"
    return page if page.is_file() else None


class HelpWindow(QDialog):
    """Shows one page at a time; links lead from page to page, and those to the web open the browser."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Landform Mapper: help"))
        self.browser = _Browser(self)
        self.browser.setOpenExternalLinks(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.browser)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for a picture beside the scroll bar."""
        return QSize(_PICTURE_WIDTH + 60, 640)

    def open_page(self, name: str) -> None:
        """Show docs/<name>.md and come to the front."""
        self.browser.setSource(QUrl.fromLocalFile(str(DOCS / f"{name}.md")))
        self.show()
        self.raise_()
        self.activateWindow()


class _Browser(QTextBrowser):
    """Reads Markdown, and brings pictures to the width of the page."""

    def loadResource(self, kind: Any, url: QUrl) -> Any:  # noqa: N802 - Qt's name
        """A picture next to the page, made narrower; all else as Qt loads it."""
        place = self.source().resolved(url)
        path = Path(place.toLocalFile()) if place.isLocalFile() else None
        if path is None or path.suffix != ".png":
            return super().loadResource(kind, url)
        picture, ratio = QImage(str(path)), self.devicePixelRatioF()
        width = round(_PICTURE_WIDTH * ratio)
        if picture.width() > width:
            picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture
