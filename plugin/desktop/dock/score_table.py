"""Tables of the Train and Map pages: scores per class, areas per class."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Sequence, Tuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QAbstractScrollArea, QHeaderView, QTableWidget, QTableWidgetItem

from ..sentences import tr
from ..widgets import area_text, swatch


def prepare(table: QTableWidget, headings: Sequence[Tuple[str, str]]) -> None:
    """Make ``table`` a quiet read-only list; each heading comes with its tool tip."""
    table.setColumnCount(len(headings))
    for column, (title, hint) in enumerate(headings):
        item = QTableWidgetItem(title)
        item.setToolTip(hint)
        table.setHorizontalHeaderItem(column, item)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)


def show_scores(table: QTableWidget, scores: Mapping[str, Any], colours: Mapping[str, str]) -> None:
    """Fill in IoU, Dice and F1 of each class."""
    prepare(
        table,
        [
            _class_heading(),
            ("IoU", tr("Shared ground of map and labels, as a part of the ground of either")),
            ("Dice", tr("Twice the shared ground, as a part of the sum of both")),
            ("F1", tr("Harmonic mean of precision and recall")),
        ],
    )
    rows = class_scores(scores)
    table.setRowCount(len(rows))
    for row, (name, values) in enumerate(rows.items()):
        table.setItem(row, 0, class_item(name, colours.get(name, "")))
        for column, key in enumerate(("iou", "dice", "f1"), start=1):
            table.setItem(row, column, _right(_score(values.get(key))))
    fit(table)


def show_areas(
    table: QTableWidget, areas_m2: Mapping[str, float], colours: Mapping[str, str], in_pixels: bool = False
) -> None:
    """Fill in area, which may be in pixels, and share of each class, largest first."""
    prepare(
        table,
        [
            _class_heading(),
            (
                tr("Area"),
                tr("Area on the body, from the CRS's own ellipsoid"),
            ),
            (tr("Share"), tr("Part of the mapped ground")),
        ],
    )
    total = sum(areas_m2.values()) or 1.0
    rows = sorted(areas_m2.items(), key=lambda item: -item[1])
    table.setRowCount(len(rows))
    for row, (name, area) in enumerate(rows):
        table.setItem(row, 0, class_item(name, colours.get(name, "")))
        table.setItem(row, 1, _right(f"{area:,.0f} px" if in_pixels else area_text(area)))
        table.setItem(row, 2, _right(f"{100 * area / total:.1f} %"))
    fit(table)


def class_scores(scores: Mapping[str, Any]) -> Dict[str, Mapping[str, Any]]:
    """The part of the engine's scores that is about single classes."""
    listed = scores.get("classes", scores)
    return {str(name): values for name, values in listed.items() if isinstance(values, Mapping) and "iou" in values}


def class_item(name: str, colour: str) -> QTableWidgetItem:
    """Name of a class with its colour."""
    item = QTableWidgetItem(name)
    if colour:
        item.setIcon(swatch(colour, size=14))
    return item


def fit(table: QTableWidget) -> None:
    """Give the table the height of its rows, so that only the page scrolls."""
    table.resizeRowsToContents()
    rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
    table.setFixedHeight(rows + table.horizontalHeader().sizeHint().height() + 2 * table.frameWidth() + 2)


def _class_heading() -> Tuple[str, str]:
    return tr("Class"), tr("Class of landforms")


def _right(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


def _score(value: Any) -> str:
    return f"{value:.2f}" if isinstance(value, (int, float)) and value == value else "–"
