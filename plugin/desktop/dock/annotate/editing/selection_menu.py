"""What can be done with selected landforms, in the menu of the map: a right click beside an open prompt."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QMenu, QPushButton

from .edit_row import EditRow


class SelectionMenu(QObject):
    """Adds to the menu of QGIS's own tools, and is the menu of the prompt tool where that has no other use for a click.

    Args:
        row: The buttons for selected landforms, which the menu presses.
        canvas: The map.
    """

    def __init__(self, row: EditRow, canvas: QgsMapCanvas) -> None:
        super().__init__(row)
        self._row, self._canvas = row, canvas
        canvas.contextMenuAboutToShow.connect(self._add_to)

    def open(self) -> bool:
        """Show what the buttons offer where the mouse is; False where no landform is selected."""
        row = self._row
        if row.selected == 0:
            return False
        menu = QMenu(self._canvas)
        self._offer(menu, row.likeButton)
        menu.addSeparator()
        for button in (row.refineButton, row.splitButton, row.mergeButton, row.subtractButton):
            self._offer(menu, button)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())
        return True

    def shutdown(self) -> None:
        """Leave QGIS's menus alone."""
        self._canvas.contextMenuAboutToShow.disconnect(self._add_to)

    def _add_to(self, menu: QMenu, _event: QgsMapMouseEvent) -> None:
        if self._row.selected:
            menu.addSeparator()
            self._offer(menu, self._row.likeButton)

    def _offer(self, menu: QMenu, button: QPushButton) -> None:
        action = menu.addAction(button.icon(), button.text())
        action.setEnabled(button.isEnabled())
        action.setToolTip(button.toolTip())
        action.triggered.connect(lambda _on=False: button.click())
