"""The menus over selected landforms, which have the search for more like them too."""

from __future__ import annotations

from typing import Any, List

from qgis.core import QgsPointXY
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu

from tests.desktop.dock.annotate.many.searching import of, select
from tests.desktop.ground import PIXEL
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT, RIGHT, Window


def menu_entries(window: Window, what_opens: Any) -> List[Any]:
    """The entries of the menu that something opens on the map."""
    what_opens()
    spin(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return [action for action in QApplication.activePopupWidget().actions() if action.text()]


def press_entry(text: str) -> None:
    """Click an entry of the menu that is open."""
    menu = QApplication.activePopupWidget()
    action = next(action for action in menu.actions() if action.text() == text)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    spin(lambda: QApplication.activePopupWidget() is None)


def test_a_right_click_offers_what_can_be_done_with_selected_landforms(window, page, landforms) -> None:
    row, middle = page.editing.row, QgsPointXY(5 * PIXEL, 5 * PIXEL)
    window.click(middle, RIGHT)
    assert "Click on the landform first" in window.warnings and QApplication.activePopupWidget() is None
    select(window, of("dark")[0])
    entries = menu_entries(window, lambda: window.click(middle, RIGHT))
    buttons = (row.likeButton, row.refineButton, row.splitButton, row.mergeButton, row.subtractButton)
    assert [(action.text(), action.isEnabled()) for action in entries] == [
        (button.text(), button.isEnabled()) for button in buttons
    ]
    assert entries[0].isEnabled() and not entries[3].isEnabled()
    press_entry(row.likeButton.text())
    assert page.many.like.panel.isVisible()


def test_the_menu_of_qgis_s_own_tools_has_the_search_too(window, page, landforms) -> None:
    """QGIS waits in its menu, so that a timer has to look at it."""
    pan = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(pan)
    text, seen = page.editing.row.likeButton.text(), []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if menu is None:
            QTimer.singleShot(20, look)
            return
        seen.append([action.text() for action in menu.actions()])
        if text in seen[-1]:
            press_entry(text)
        else:
            menu.close()

    for _ in range(2):
        QTimer.singleShot(20, look)
        window.click(QgsPointXY(5 * PIXEL, 5 * PIXEL), RIGHT)
        spin(lambda: QApplication.activePopupWidget() is None)
        landforms.selectAll()
    spin(lambda: len(seen) == 2)
    assert text not in seen[0] and text in seen[1]
    assert page.many.like.panel.isVisible()
