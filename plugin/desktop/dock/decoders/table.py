"""The table of decoders: one row each, sorted by what is clicked."""

from __future__ import annotations

from typing import Any, List, Optional, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDateTime, QLocale, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ....protocol.messages.decoders import DecoderInfo
from ....protocol.messages.jobs import NO_IMAGE_MODEL
from ...requests.train_request import decoder_names
from ...widgets import as_it_is, swatch

_INFO = Qt.ItemDataRole.UserRole
_NAME, _TRAINED, _SCORE, _CLASSES, _GROUND, _KIND, _ENCODER = range(7)
#: Widths of the columns of words at first, in letters.
_LETTERS = {_NAME: 22, _CLASSES: 26, _GROUND: 24, _KIND: 16, _ENCODER: 24}


class DecoderTable(QTableWidget):
    """Rows of decoders; those that cannot be used say why."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        headings = [
            self.tr("Name"),
            self.tr("Trained"),
            self.tr("Mean IoU"),
            self.tr("Classes"),
            self.tr("Ground"),
            self.tr("Decoder"),
            self.tr("Image model"),
        ]
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(headings)
        self.horizontalHeaderItem(_SCORE).setToolTip(
            self.tr("On ground that the decoder has not seen, with its 95 % interval")
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setAccessibleName(self.tr("Decoders"))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)

    def show_decoders(self, decoders: Sequence[DecoderInfo]) -> None:
        """Fill the table; what was selected stays so."""
        chosen = {info.folder for info in self.chosen()}
        self.setSortingEnabled(False)
        self.setRowCount(0)
        self.setRowCount(len(decoders))
        for row, info in enumerate(decoders):
            for column, item in enumerate(_row(info)):
                self.setItem(row, column, item)
        self.setSortingEnabled(True)
        self.resizeColumnsToContents()
        letter = self.fontMetrics().averageCharWidth()
        for column in range(self.columnCount()):
            width = self.columnWidth(column) + letter
            self.setColumnWidth(column, min(width, _LETTERS.get(column, 99) * letter))
        for row in range(self.rowCount()):
            if self._info(row).folder in chosen:
                self.selectionModel().select(
                    self.model().index(row, 0),
                    self.selectionModel().SelectionFlag.Select | self.selectionModel().SelectionFlag.Rows,
                )

    def chosen(self) -> List[DecoderInfo]:
        """The decoders of the selected rows, from the top."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [self._info(row) for row in rows]

    def listed(self) -> List[DecoderInfo]:
        """All decoders, from the top."""
        return [self._info(row) for row in range(self.rowCount())]

    def choose(self, *folders: str) -> None:
        """Select the rows of these."""
        self.clearSelection()
        flags = self.selectionModel().SelectionFlag
        for row in range(self.rowCount()):
            if self._info(row).folder in folders:
                self.selectionModel().select(self.model().index(row, 0), flags.Select | flags.Rows)

    def _info(self, row: int) -> DecoderInfo:
        info: DecoderInfo = self.item(row, _NAME).data(_INFO)
        return info


class _Item(QTableWidgetItem):
    """A cell that is sorted by a value and not by its words."""

    def __init__(self, text: str, key: Any, hint: str = "") -> None:
        super().__init__(text)
        self.key = key
        self.setToolTip(as_it_is(hint or text))

    def __lt__(self, other: QTableWidgetItem) -> bool:
        """Order of the rows."""
        return bool(self.key < other.key) if isinstance(other, _Item) else super().__lt__(other)


def _row(info: DecoderInfo) -> List[QTableWidgetItem]:
    name = _Item(info.name, info.name.lower(), info.problem or info.folder)
    name.setData(_INFO, info)
    classes = _Item(", ".join(info.classes), ", ".join(info.classes).lower())
    if info.problem:
        name.setIcon(QgsApplication.getThemeIcon("/mIconWarning.svg"))
        classes = _Item(info.problem, "\uffff")
    elif len(info.classes) == 1:
        classes.setIcon(swatch(next(iter(info.classes.values())), size=14))
    names = decoder_names()
    score = _Item(score_text(info), -1.0 if info.mean_iou is None else info.mean_iou)
    score.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return [
        name,
        _Item(date_text(info.created), info.created),
        score,
        classes,
        _Item(", ".join(info.grounds), ", ".join(info.grounds).lower()),
        _Item(names.get(info.kind, info.kind), info.kind),
        _Item("–" if info.encoder == NO_IMAGE_MODEL else info.encoder, info.encoder.lower()),
    ]


def score_text(info: DecoderInfo) -> str:
    """Mean IoU with the ends of its interval, as far as they are known."""
    if info.problem:
        return ""
    if info.mean_iou is None:
        return "–"
    ends = f"  ({info.interval[0]:.2f} – {info.interval[1]:.2f})" if len(info.interval) == 2 else ""
    return f"{info.mean_iou:.2f}{ends}"


def date_text(created: str) -> str:
    """A time of a card as the user writes it, on the user's clock."""
    time = QDateTime.fromString(created, Qt.DateFormat.ISODate)
    return QLocale().toString(time.toLocalTime(), QLocale.FormatType.ShortFormat) if time.isValid() else created
