"""Searches for more landforms of a kind that are kept on disk: how much they take, and how they are cleared."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path
from typing import Any, Callable, List, NamedTuple, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QMessageBox, QPushButton, QSizePolicy

from ....environment.locations import searches_folder
from ...sentences import counted
from ...widgets import PlainLabel, as_it_is
from ..review.like_record import read_record

_MEGABYTE = 1e6


class KeptSearch(NamedTuple):
    """A search on disk.

    Attributes:
        folder: Where it lies.
        size_bytes: Of its files.
        left: Number of landforms in it that wait for a decision, in a review that was left.
    """

    folder: Path
    size_bytes: int
    left: int


class SearchesSection(QGroupBox):
    """Shows them while the Engine page is looked at.

    Args:
        page: The Engine page; the section places itself above the log.

    Attributes:
        cleared: Searches were cleared.
        in_use: Tells the folder of the search that runs or is reviewed in this QGIS, which stays; None for none.
    """

    cleared = pyqtSignal()

    def __init__(self, page: Any) -> None:
        super().__init__(page)
        self.in_use: Callable[[], Optional[Path]] = lambda: None
        self.setTitle(self.tr("Searches for more landforms"))
        self.setToolTip(
            self.tr("What Find more like these… has found is kept on disk, so that its review can go on later")
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.usedLabel, self.clearButton = PlainLabel(), QPushButton(self.tr("Clear…"))
        self.usedLabel.setWordWrap(True)
        self.usedLabel.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.usedLabel, 1)
        layout.addWidget(self.clearButton)
        page.layout().insertWidget(page.layout().indexOf(page.logGroup), self)
        self.clearButton.clicked.connect(lambda _on: self._ask_to_clear())
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Searches have come and gone since it was last looked at."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Say how many there are now."""
        kept = kept_searches()
        size = f"{sum(search.size_bytes for search in kept) / _MEGABYTE:.0f} MB"
        words = counted(len(kept), self.tr("1 search, {size}"), self.tr("{n} searches, {size}"), size=size)
        reviews = sum(search.left > 0 for search in kept)
        if reviews:
            one, many = self.tr("1 review waits"), self.tr("{n} reviews wait")
            words = f"{words}; {counted(reviews, one, many)}"
        self.usedLabel.setText(words)
        self.usedLabel.setToolTip(as_it_is(str(searches_folder())))
        self.clearButton.setEnabled(bool(kept))

    def _ask_to_clear(self) -> None:
        used = self.in_use()
        kept = [search for search in kept_searches() if search.folder != used]
        if not kept:
            told = self.tr("The only search is in use: end its review, or stop it, first.")
            QMessageBox.information(self, self.title(), told)
            return
        buttons = QMessageBox.StandardButton
        if QMessageBox.question(self, self.title(), self._question(kept), buttons.Yes | buttons.No, buttons.No) == (
            buttons.Yes
        ):
            for search in kept:
                shutil.rmtree(search.folder, ignore_errors=True)
            self.refresh()
            self.cleared.emit()

    def _question(self, kept: List[KeptSearch]) -> str:
        question = self.tr("Clear the searches? Landforms that were accepted stay in their layers.")
        left = sum(search.left for search in kept)
        if not left:
            return question
        one = self.tr("1 landform that waits in a review that was left would be gone.")
        many = self.tr("{n} landforms that wait in reviews that were left would be gone.")
        return f"{question} {counted(left, one, many)}"


def kept_searches() -> List[KeptSearch]:
    """All searches that are on disk."""
    found = []
    with contextlib.suppress(OSError):
        for folder in sorted(searches_folder().iterdir()):
            if folder.is_dir():
                record = read_record(folder)
                found.append(KeptSearch(folder, _size_of(folder), record.left if record is not None else 0))
    return found


def _size_of(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):  # a search that runs removes files meanwhile
            total += path.stat().st_size if path.is_file() else 0
    return total
