"""What a review says of itself, and its buttons."""

from __future__ import annotations

from qgis.PyQt.QtTest import QTest

from tests.desktop.window import LEFT


def label(review):
    return review.panel.countLabel.text()


def verdicts(review):
    return [item.verdict.name[0] for item in review.queue.items]


def press(button):
    QTest.mouseClick(button, LEFT)
