"""Looks for landforms like the selected ones, and tells what is found."""

from __future__ import annotations

from typing import Any, List

from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.review.queue import Verdict
from tests.desktop.ground import PIXEL, SIZE, Disc, discs
from tests.desktop.waiting import spin
from tests.desktop.window import CONTROL, LEFT, SHIFT, Window

Key = Qt.Key


def centre(disc: Disc) -> QgsPointXY:
    return QgsPointXY(disc.column * PIXEL, (SIZE - disc.row) * PIXEL)


def shape(disc: Disc) -> QgsGeometry:
    return QgsGeometry.fromPointXY(centre(disc)).buffer(disc.radius * PIXEL, 24)


def of(kind: str) -> List[Disc]:
    return [disc for disc in discs() if disc.kind == kind]


def select(window: Window, *chosen: Disc) -> None:
    for disc in chosen:
        window.click(centre(disc), modifier=CONTROL)


def find(window: Window, page: Any) -> None:
    """Open the form by its key, begin by its button, and wait for the review."""
    window.key(Key.Key_F, SHIFT)
    assert page.many.like.panel.isVisible()
    QTest.mouseClick(page.many.like.panel.find, LEFT)
    settled(window, page)


def settled(window: Window, page: Any) -> None:
    """Wait until nothing is looked for, accepted or ordered."""
    review = page.many.review
    spin(lambda: not page.many.is_running)
    spin(lambda: not review.is_busy and not review.likeness.is_waiting)


def kind_of(item: Any) -> str:
    """What an outline shows: a disc of a kind, or something else."""
    for disc in discs():
        true = shape(disc)
        outline = item.outline.geometry
        shared = outline.intersection(true).area()
        if shared > 0.5 * (outline.area() + true.area() - shared):
            return disc.kind
    return ""


def places_of(review: Any, kind: str) -> List[int]:
    """Where outlines of a kind wait in the queue, the next one 0."""
    waiting = [item for item in review.queue.items if item.verdict is Verdict.OPEN]
    return [place for place, item in enumerate(waiting) if kind_of(item) == kind]
