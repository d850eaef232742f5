"""The list of classes: colours, number keys, add, rename, recolour, remove."""

from __future__ import annotations

from typing import Dict, List, Optional, Sequence

from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QColorDialog, QListWidget, QListWidgetItem

from ....settings import PALETTE, LandformClass, Settings
from ....widgets import swatch

_COLOUR = Qt.ItemDataRole.UserRole
_NAME = Qt.ItemDataRole.UserRole + 1


class ClassList(QObject):
    """Controls a list widget that shows the classes; the first nine have the keys 1 to 9.

    Attributes:
        chosen: Another class is chosen, or it looks different.
        changed: The user has edited the list.
        renamed: A class has another name.
    """

    chosen = pyqtSignal(str)
    changed = pyqtSignal()
    renamed = pyqtSignal(str, str)

    def __init__(self, widget: QListWidget, settings: Settings, parent: Optional[QObject] = None) -> None:
        super().__init__(parent or widget)
        self._widget = widget
        self._filling = False
        self._fill(settings.classes)
        widget.setCurrentRow(0)
        widget.currentRowChanged.connect(lambda _row: self.chosen.emit(self.current))
        widget.itemChanged.connect(self._edit_later)

    @property
    def classes(self) -> List[LandformClass]:
        """Classes in order."""
        items = [self._widget.item(row) for row in range(self._widget.count())]
        return [LandformClass(item.data(_NAME), item.data(_COLOUR)) for item in items]

    @property
    def colours(self) -> Dict[str, str]:
        """Colour of each class."""
        return {item.name: item.colour for item in self.classes}

    @property
    def current(self) -> str:
        """Name of the chosen class; empty for none."""
        item = self._widget.currentItem()
        return item.data(_NAME) if item is not None else ""

    @property
    def current_colour(self) -> str:
        """Colour of the chosen class."""
        item = self._widget.currentItem()
        return item.data(_COLOUR) if item is not None else PALETTE[0]

    def show(self, classes: Sequence[LandformClass]) -> None:
        """Show another list, of which the first is chosen; nothing that has a class is changed."""
        self._fill(list(classes))
        self._widget.setCurrentRow(0)
        self.chosen.emit(self.current)

    def choose(self, number: int) -> None:
        """Choose a class by its number, from 1."""
        if 1 <= number <= self._widget.count():
            self._widget.setCurrentRow(number - 1)

    def choose_name(self, name: str) -> None:
        """Choose a class by its name, and add it if it is new."""
        names = [item.name for item in self.classes]
        if name not in names:
            self.add(name)
        else:
            self.choose(names.index(name) + 1)

    def add(self, name: str = "", colour: str = "") -> None:
        """Add a class and choose it; without a name the user is asked for one in the list."""
        classes = self.classes
        taken = {item.name for item in classes}
        used = {item.colour for item in classes}
        free = next((tone for tone in PALETTE if tone not in used), PALETTE[len(classes) % len(PALETTE)])
        added = LandformClass(_unused(name or self.tr("new class"), taken), colour or free)
        self._store([*classes, added])
        self._widget.setCurrentRow(self._widget.count() - 1)
        if not name:
            self._widget.editItem(self._widget.currentItem())

    def rename(self) -> None:
        """Let the user edit the chosen class's name in the list."""
        if self._widget.currentItem() is not None:
            self._widget.editItem(self._widget.currentItem())

    def recolour(self) -> None:
        """Ask for another colour of the chosen class."""
        if self._widget.currentItem() is None:
            return
        colour = QColorDialog.getColor(QColor(self.current_colour), self._widget, self.tr("Colour of this class"))
        if colour.isValid():
            self.set_colour(colour.name())

    def set_colour(self, colour: str) -> None:
        """Give the chosen class another colour."""
        row = self._widget.currentRow()
        classes = self.classes
        if 0 <= row < len(classes):
            classes[row] = LandformClass(classes[row].name, colour)
            self._store(classes)

    def remove(self) -> None:
        """Take the chosen class off the list; landforms keep their class."""
        row = self._widget.currentRow()
        if row >= 0:
            self._store([item for number, item in enumerate(self.classes) if number != row])

    def _edit_later(self, item: QListWidgetItem) -> None:
        if not self._filling:  # the list is filled anew, which the editor that is just closing would not survive
            row, text = self._widget.row(item), item.text()
            QTimer.singleShot(0, lambda: self.set_name(row, text))

    def set_name(self, row: int, name: str) -> None:
        """Rename the class in a row, from 0; a name that is empty or taken changes nothing."""
        if not 0 <= row < len(self.classes):
            return
        old, new = self.classes[row].name, name.strip()
        others = {entry.name for number, entry in enumerate(self.classes) if number != row}
        classes = self.classes
        if new and new not in others and new != old:
            classes[row] = LandformClass(new, classes[row].colour)
            self._store(classes)
            self.renamed.emit(old, new)
        else:
            self._fill(classes)

    def _store(self, classes: List[LandformClass]) -> None:
        self._fill(classes)
        self.changed.emit()
        self.chosen.emit(self.current)

    def _fill(self, classes: List[LandformClass]) -> None:
        row = self._widget.currentRow()
        self._filling = True
        blocked = self._widget.blockSignals(True)
        self._widget.clear()
        for number, entry in enumerate(classes, start=1):
            key = str(number) if number <= 9 else ""
            item = QListWidgetItem(swatch(entry.colour, key), entry.name)
            item.setData(_NAME, entry.name)
            item.setData(_COLOUR, entry.colour)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setToolTip(self.tr("Key {key}. Double click to rename.").format(key=key or "–"))
            self._widget.addItem(item)
        self._widget.setCurrentRow(min(max(row, 0), len(classes) - 1))
        self._widget.blockSignals(blocked)
        self._filling = False


def _unused(name: str, taken: set) -> str:
    number, free = 2, name
    while free in taken:
        free, number = f"{name} {number}", number + 1
    return free
