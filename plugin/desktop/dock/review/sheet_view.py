"""The grid of a contact sheet: a list that lays out cells by number alone, and paints those that are seen."""

from __future__ import annotations

from array import array
from typing import Any, List, Optional

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ...widgets import length_text
from ..annotate.claimed_keys import NO_MODIFIER, REDO, UNDO, combination, digit_of
from .sheet_landforms import ACCEPTED, OPEN, REJECTED, SheetLandforms
from .thumbnails import SIDE, Thumbnails

_PAD, _CAPTION = 4, 16
CELL = QSize(SIDE + 2 * _PAD, SIDE + _CAPTION + 2 * _PAD)
_GREY = "#9a9a9a"
_YES, _NO = QColor("#1a9641"), QColor("#d7191c")

#: Ways to sort: least sure first, by class, largest first, and most alike first where there is likeness.
DOUBT, CLASS, SIZE, ALIKE = "doubt", "class", "size", "alike"


def caption_font(font: QFont) -> QFont:
    """A font no larger than this one in which a size and a score have room beside each other under a thumbnail."""
    wide = QFontMetrics(font).horizontalAdvance("88.88 km 100 %")
    fitting = QFont(font)
    if wide > SIDE:
        fitting.setPointSizeF(font.pointSizeF() * SIDE / wide)
    return fitting


class SheetModel(QAbstractListModel):
    """Rows of the grid, in the order that is chosen; a row is no more than the number of its landform."""

    def __init__(self, landforms: SheetLandforms, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._landforms = landforms
        self._order = array("l")
        self.sort_by(ALIKE if landforms.ranked else DOUBT)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Number of landforms."""
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What screen readers and tool tips say; the delegate paints from the landforms themselves."""
        if not index.isValid() or role not in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)):
            return None
        place = self.place_of(index.row())
        size = self._landforms.sizes[place]
        words = [self._landforms.class_name(place) or self.tr("no class")]
        words += [length_text(size)] if size > 0 else []
        return ", ".join([*words, f"{self._landforms.scores[place]:.0%}"])

    def place_of(self, row: int) -> int:
        """Which landform a row shows."""
        return self._order[row]

    def row_of(self, place: int) -> int:
        """The row of a landform; -1 where there is none."""
        try:
            return self._order.index(place)
        except ValueError:
            return -1

    def sort_by(self, by: str) -> None:
        """Sort anew."""
        found = self._landforms
        keys = {
            DOUBT: lambda place: (found.scores[place], place),
            CLASS: lambda place: (found.class_name(place), found.scores[place]),
            ALIKE: lambda place: (-found.scores[place], place),
            SIZE: lambda place: (-found.sizes[place], place),
        }
        self.beginResetModel()
        self._order = array("l", sorted(range(len(found)), key=keys[by]))
        self.endResetModel()

    def next_open(self, row: int) -> int:
        """The next row that waits for a decision; the same where none does."""
        count, states = len(self._order), self._landforms.states
        for distance in range(1, count + 1):
            after = (row + distance) % count
            if states[self._order[after]] == OPEN:
                return after
        return row


class SheetView(QListView):
    """The grid. Arrows go from cell to cell, keys decide.

    Attributes:
        accepted: The current landform is right.
        rejected: It is none.
        classified: It is of a class, by its number.
        undone: The last decision is taken back (True) or made again.
        seen: The rows that are seen are others.
    """

    accepted = pyqtSignal()
    rejected = pyqtSignal()
    classified = pyqtSignal(int)
    undone = pyqtSignal(bool)
    seen = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        # A list that wraps keeps one number a row; Qt's icon mode keeps a rectangle for each cell.
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(CELL)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Contact sheet"))
        self._resting = QTimer(self)  # a quick scroll asks for no thumbnails that nobody sees
        self._resting.setSingleShot(True)
        self._resting.setInterval(30)
        self._resting.timeout.connect(self.seen.emit)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._resting.start())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Decide, or go on."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        digit, key = digit_of(event.key(), modifiers), int(event.key())
        pressed = combination(event.key(), modifiers)
        if digit is not None:
            self.classified.emit(digit)
        elif pressed in (UNDO, REDO):
            self.undone.emit(pressed == UNDO)
        elif modifiers == NO_MODIFIER and key in (int(Qt.Key.Key_Space), int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)):
            self.accepted.emit()
        elif modifiers == NO_MODIFIER and key in (int(Qt.Key.Key_Delete), int(Qt.Key.Key_Backspace)):
            self.rejected.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """More or fewer cells are seen."""
        super().resizeEvent(event)
        self._resting.start()

    def showEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Cells are seen for the first time."""
        super().showEvent(event)
        self._resting.start()

    def seen_rows(self) -> List[int]:
        """Rows that are seen, from the top."""
        count = self.model().rowCount() if self.model() is not None else 0
        if not count:
            return []
        across = max(self.viewport().width() // CELL.width(), 1)
        top = self.verticalScrollBar().value() // CELL.height()
        down = self.viewport().height() // CELL.height() + 2
        return list(range(min(top * across, count), min((top + down) * across, count)))


class SheetDelegate(QStyledItemDelegate):
    """Paints a cell: the thumbnail, the class by its colour, and what was decided."""

    def __init__(self, landforms: SheetLandforms, thumbnails: Thumbnails, model: SheetModel, parent: QObject) -> None:
        super().__init__(parent)
        self._landforms, self._thumbnails, self._model = landforms, thumbnails, model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """The same for all cells."""
        return CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint one cell."""
        place, palette = self._model.place_of(index.row()), option.palette
        square = QRect(option.rect.left() + _PAD, option.rect.top() + _PAD, SIDE, SIDE)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        picture, state = self._thumbnails.of(place), self._landforms.states[place]
        if picture is None:
            painter.fillRect(square, palette.color(QPalette.ColorRole.AlternateBase))
        else:
            painter.setOpacity(0.35 if state == REJECTED else 1.0)
            painter.drawImage(square, picture)
            painter.setOpacity(1.0)
        name = self._landforms.class_name(place)
        colour = QColor(self._landforms.page.classes.colours.get(name, _GREY))
        painter.fillRect(QRect(square.left(), square.bottom() - 3, SIDE, 4), colour)
        self._draw_state(painter, square, state)
        self._draw_caption(painter, option, place)
        painter.restore()

    def _draw_state(self, painter: QPainter, square: QRect, state: int) -> None:
        if state not in (ACCEPTED, REJECTED):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y = square.right() - 18, square.top() + 5
        for colour, width in ((QColor(255, 255, 255, 220), 5.0), (_YES if state == ACCEPTED else _NO, 2.6)):
            painter.setPen(QPen(colour, width))
            if state == ACCEPTED:
                painter.drawLine(x, y + 7, x + 4, y + 12)
                painter.drawLine(x + 4, y + 12, x + 13, y)
            else:
                painter.drawLine(x, y, x + 12, y + 12)
                painter.drawLine(x, y + 12, x + 12, y)

    def _draw_caption(self, painter: QPainter, option: QStyleOptionViewItem, place: int) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        size, score = self._landforms.sizes[place], self._landforms.scores[place]
        left = length_text(size) if size > 0 else self._landforms.class_name(place)
        painter.setFont(caption_font(option.font))
        line = QRect(option.rect.left() + _PAD, option.rect.bottom() - _CAPTION - 1, SIDE, _CAPTION)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), f"{score:.0%}")
        room = SIDE - painter.fontMetrics().horizontalAdvance("100 %")
        shown = painter.fontMetrics().elidedText(left, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
