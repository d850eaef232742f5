"""Rows of buttons that take another line where a narrow dock or large letters leave too little room."""

from __future__ import annotations

from typing import List

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidgetItem


class WrappingRow(QLayout):
    """Widgets in lines, each as wide as its share of the line; those that are hidden take no room.

    It is as narrow as its widest widget where it has to be.
    """

    #: Qt asks once more while Python takes a row apart, whose own items are gone by then; an error there ends QGIS.
    _items: List[QLayoutItem] = []

    def __init__(self, spacing: int = 4) -> None:
        super().__init__()
        self._items = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    # --- what Qt asks ----------------------------------------------------------------------------------------------

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """Number of widgets."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """One of them; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Give one away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientations:  # noqa: N802 - Qt's name
        """To the sides."""
        return Qt.Orientations(Qt.Orientation.Horizontal)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Of all lines."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All in one line."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest alone."""
        shown = self._shown()
        return QSize(
            max((item.minimumSize().width() for item in shown), default=0),
            max((item.minimumSize().height() for item in shown), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put all of them there."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    # --- inside ----------------------------------------------------------------------------------------------------

    def _shown(self) -> List[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> List[List[QLayoutItem]]:
        lines: List[List[QLayoutItem]] = []
        room = -1
        for item in self._shown():
            wide = item.sizeHint().width()
            if room < wide:
                lines.append([])
                room = width
            lines[-1].append(item)
            room -= wide + self.spacing()
        return lines

    def _arrange(self, rect: QRect, place: bool) -> int:
        """Place all, or only count; the height."""
        top = rect.top()
        for line in self._lines(rect.width()):
            wide = [item.sizeHint().width() for item in line]
            spare = rect.width() - sum(wide) - self.spacing() * (len(line) - 1)
            height, left = max(item.sizeHint().height() for item in line), rect.left()
            for number, (item, own) in enumerate(zip(line, wide)):
                share = own + spare // len(line) + (number < spare % len(line))
                if place:
                    item.setGeometry(QRect(left, top, share, height))
                left += share + self.spacing()
            top += height + self.spacing()
        return max(top - self.spacing() - rect.top(), 0)


def let_wrap(row: QBoxLayout) -> None:
    """Let the widgets of a row of a form take several lines."""
    widgets = [row.itemAt(number).widget() for number in range(row.count())]
    wrapping = WrappingRow(row.spacing())
    for widget in widgets:
        if widget is not None:
            row.removeWidget(widget)
            wrapping.addItem(QWidgetItem(widget))
    row.addLayout(wrapping)
