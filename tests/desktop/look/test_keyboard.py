"""The dock by keyboard alone."""

from __future__ import annotations

from typing import List

import pytest
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from plugin.desktop.dock.dock import LandformDock


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
