"""Rows of buttons that take another line: what they are asked by Qt at any time, they can answer."""

from __future__ import annotations

from typing import Any, Tuple

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from plugin.desktop.wrapping import WrappingRow


def a_row(names: str) -> Tuple[QWidget, WrappingRow]:
    page, row = QWidget(), WrappingRow()
    for name in names:
        row.addWidget(QPushButton(f"button {name}"))
    page.setLayout(row)
    return page, row


def test_a_row_takes_more_lines_where_it_is_narrow(qgis_app: Any) -> None:
    page, row = a_row("abc")
    page.show()
    wide, narrow = (row.heightForWidth(width) for width in (2000, row.minimumSize().width()))
    assert row.count() == 3 and narrow > 2.5 * wide


def test_a_row_that_python_takes_apart_holds_nothing_and_raises_nothing(qgis_app: Any) -> None:
    _page, row = a_row("ab")
    vars(row).clear()  # as the collector does with rows in circles, before Qt is done with them
    assert (row.count(), row.itemAt(0), row.takeAt(0)) == (0, None, None)
    assert row.sizeHint() == QSize(0, 0) and row.heightForWidth(100) == 0
