"""What is stored of accepted outlines: finished as clicks are, side by side, with what they have cost."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import combinations

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests.desktop.dock.review.walking import press, verdicts
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT, click_and_wait

Key = Qt.Key


def test_accepted_outlines_are_finished_like_those_of_clicks(window, page, target, review, crater):
    box = page.editing.finish.box
    QTest.mouseClick(box.ellipseButton, LEFT)
    spin(lambda: "rim" in review.panel.itemLabel.text())
    window.key(Key.Key_Return)
    QTest.mouseClick(box.tracedButton, LEFT)
    for _ in range(6):
        window.key(Key.Key_PageUp, widget=box.smoothSlider)
    window.key(Key.Key_Return)  # the engine is at it
    window.key(Key.Key_Delete)  # and so this is about the next one
    spin(lambda: verdicts(review) == ["A", "A", "R", "O"])
    curve, smooth = sorted(target.getFeatures(), key=lambda feature: -feature.id())
    assert (curve["curve"], smooth["curve"]) == ("ellipse", None)
    proposed = review.queue.items[1].outline.geometry
    assert smooth.geometry().constGet().nCoordinates() != proposed.constGet().nCoordinates()
    assert smooth["perimeter_m"] == pytest.approx(smooth.geometry().length(), rel=0.05)
    assert smooth.geometry().area() == pytest.approx(proposed.area(), rel=0.02)


def test_outlines_that_are_accepted_at_once_do_not_overlap(window, page, target, review, crater):
    items = review.queue.items
    for item, at in zip(items, (0, 1, 2, 3)):
        shape = QgsGeometry.fromPointXY(crater.at(at, 0)).buffer(crater.radius, 24)
        item.outlines = (replace(item.outline, geometry=shape),)
    QTest.mouseClick(page.editing.finish.box.overlapBox, LEFT)
    press(review.panel.acceptRestButton)
    window.key(Key.Key_N)
    spin(lambda: not review.is_running)
    shapes = [feature.geometry() for feature in target.getFeatures()]
    assert len(shapes) == 4
    least = 1e-6 * shapes[0].area()
    assert all(a.intersection(b).area() < least for a, b in combinations(shapes, 2))
    target.undoStack().undo()
    assert target.featureCount() == 0


def test_presses_and_seconds_are_written_with_what_was_looked_at(window, page, target, review, crater):
    now = [time.monotonic()]
    page.output.effort.clock = lambda: now[0]
    window.key(Key.Key_N)
    now[0] += 2
    window.key(Key.Key_3)
    window.key(Key.Key_Return)
    now[0] += 1
    window.key(Key.Key_F)
    click_and_wait(window, page, crater.at(4.2, 0.2))
    now[0] += 4
    window.key(Key.Key_Return)
    spin(lambda: review.takes_keys)
    press(review.panel.acceptRestButton)
    costs = [(feature["clicks"] or None, feature["seconds"] or None) for feature in target.getFeatures()]
    assert costs[:2] == [(2, 2.0), (2, 5.0)]
    assert costs[2][0] == 1  # gone past by N
    assert costs[3] == (None, None)  # accepted unseen
