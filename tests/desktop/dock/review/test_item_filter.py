"""The filter of a review: handles over a histogram say at once what is looked at, on the map and by the keys."""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolButton

from plugin.desktop.dock.annotate.prompting.candidate_outlines import CandidateOutline
from plugin.desktop.dock.review.item_filter import CIRCULARITY, DIAMETER, ELLIPTICITY, SCORE
from plugin.desktop.dock.review.queue import ReviewItem, Verdict
from plugin.protocol.messages.annotating import Prompt
from tests.desktop.waiting import spin_for
from tests.desktop.window import CONTROL, LEFT, RIGHT

Key = Qt.Key
SCORES = (0.9, 0.8, 0.7, 0.6, 0.5)


@pytest.fixture
def five(crater):
    """Makes five outlines, the second and the fourth of them dunes; each is twice as large as the one before."""
    return lambda: outlines_around(crater)


def outlines_around(crater):
    items = []
    for number, score in enumerate(SCORES):
        place = crater.at(2.5 * (number - 2), 0)
        shape = QgsGeometry.fromPointXY(place).buffer(crater.radius, 24)
        measures = {"diameter_m": 100.0 * 2**number, "ellipticity": 0.1 * number}
        outline = CandidateOutline(f"mask{number}", score, shape, measures)
        name = "dune" if number % 2 else "crater"
        items.append(ReviewItem((outline,), Prompt(((place.x(), place.y()),), (1,)), name, "abc"))
    return items


@pytest.fixture
def review(window, page, target, gusev, five):
    """The review of these."""
    page.resize(320, 1400)  # there is no scroll bar around it here
    page.many.review.start(five(), gusev)
    QTest.mouseClick(page.many.review.filter.findChild(QToolButton, "collapseButton"), LEFT)
    spin_for(0.05)
    return page.many.review


def choose(review, measure):
    review.filter.measure.setCurrentIndex(review.filter.measure.findData(measure))


def send(review, kind, at, button, held, to=None):
    event = QMouseEvent(kind, at, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(to or review.filter.histogram, event)


def drag(review, number, value):
    """Drag a handle to a value of the measure; where that is."""
    histogram = review.filter.histogram
    start = histogram.handle_at(number)
    low, high = histogram.limits
    left, right = histogram.handle_at(0).x(), histogram.handle_at(1).x()
    end = QPointF(left + (value - low) / (high - low) * (right - left), start.y())
    send(review, QEvent.Type.MouseButtonPress, start, LEFT, LEFT)
    send(review, QEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, LEFT)
    return end


def let_go(review, end):
    send(review, QEvent.Type.MouseButtonRelease, end, LEFT, Qt.MouseButton.NoButton)


def waiting(review):
    shown = review.outlines.waiting.asGeometry()
    return len(shown.asMultiPolygon()) if shown.isMultipart() else 1


def looked_at(review):
    return [SCORES.index(item.outline.score) for item in review.queue.open_items]


def test_a_handle_keeps_back_what_lies_beyond_it_while_it_moves(window, page, review):
    assert waiting(review) == 4 and review.filter.title() == "Filter"
    end = drag(review, 0, 0.65)
    spin_for(0.1)
    assert waiting(review) == 2, "before the button is let go"
    let_go(review, end)
    assert looked_at(review) == [0, 1, 2]
    assert review.filter.title() == "Filter: 3 of 5" and "90%" in review.filter.range_label.text()
    for _ in range(3):
        window.key(Key.Key_Delete)
    assert review.is_running and review.queue.count(Verdict.REJECTED) == 3, "two are kept back, and wait"
    assert "passes the filter" in review.panel.itemLabel.text()
    window.key(Key.Key_B)
    assert review.queue.position == 1, "those that are rejected can still be accepted"
    QTest.mouseClick(review.filter.reset, LEFT)
    assert review.filter.title() == "Filter" and looked_at(review) == [3, 4]
    for _ in range(3):  # the one that is on view again, and the two that waited
        window.key(Key.Key_Delete)
    assert not review.is_running


def test_the_current_one_is_one_that_passes_and_the_rest_that_is_accepted_passes_too(window, page, target, review):
    choose(review, DIAMETER)
    assert review.filter.range_label.text() == "100 m – 1.60 km"
    let_go(review, drag(review, 0, math.log10(150)))
    assert looked_at(review) == [1, 2, 3, 4] and review.queue.current is review.queue.items[1]
    choose(review, ELLIPTICITY)
    let_go(review, drag(review, 1, 0.35))
    assert looked_at(review) == [1, 2, 3], "both limits hold"
    review.filter.class_combo.setCurrentIndex(review.filter.class_combo.findData("dune"))
    assert looked_at(review) == [1, 3] and waiting(review) == 1
    window.key(Key.Key_N)
    assert review.queue.position == 3
    window.key(Key.Key_N)
    assert review.queue.position == 1
    QTest.mouseClick(review.panel.acceptRestButton, LEFT)
    assert [feature["class"] for feature in target.getFeatures()] == ["dune", "dune"]
    assert review.is_running and len(review.queue.left) == 3


def test_handles_go_by_keys_and_what_is_not_known_is_no_reason_against_an_outline(window, page, review):
    histogram = review.filter.histogram
    histogram.setFocus()
    QTest.keyClick(histogram, Key.Key_PageUp)
    QTest.keyClick(histogram, Key.Key_PageUp)
    assert histogram.limits[0] > 0.5
    histogram.clearFocus()
    assert looked_at(review) == [0, 1, 2, 3]
    QTest.keyClick(histogram, Key.Key_Home)
    assert looked_at(review) == [0, 1, 2, 3, 4] and not review.filter.filter.is_on
    choose(review, CIRCULARITY)
    assert review.filter.range_label.text() == "not known" and len(looked_at(review)) == 5
    choose(review, SCORE)
    assert histogram.histogram.counts[0] == histogram.histogram.counts[-1] == 1


def test_where_nothing_passes_nothing_can_be_decided(window, page, target, review):
    let_go(review, drag(review, 0, 0.85))
    review.filter.class_combo.setCurrentIndex(review.filter.class_combo.findData("dune"))
    assert looked_at(review) == [] and review.panel.itemLabel.text() == "Nothing that is left passes the filter."
    assert not review.panel.acceptItemButton.isEnabled() and review.outlines.current.numberOfVertices() == 0
    for key in (Key.Key_Return, Key.Key_Delete, Key.Key_N):
        window.key(key)
    assert review.queue.left == review.queue.items and target.featureCount() == 0
    window.key(Key.Key_Z, CONTROL)
    assert "No decision of this review is left" in window.warnings, "it is none of QGIS's"
    review.filter.class_combo.setCurrentIndex(0)
    assert looked_at(review) == [0] and review.panel.acceptItemButton.isEnabled()
    window.key(Key.Key_Return)
    assert target.featureCount() == 1


def test_the_filter_lies_over_the_map_while_a_review_runs(window, page, gusev, five, review):
    section, canvas = review.filter, window.canvas
    panel = section.over_map
    assert panel.isHidden()
    QTest.mouseClick(section.float_button, LEFT)
    assert panel.isVisible() and section.isHidden() and panel.parent() is canvas
    assert panel.isAncestorOf(section.histogram) and panel.title.text() == "Filter"
    assert canvas.rect().contains(panel.geometry()) and panel.y() + panel.height() > 0.9 * canvas.height()
    let_go(review, drag(review, 0, 0.65))
    assert looked_at(review) == [0, 1, 2] and waiting(review) == 2 and panel.title.text() == "Filter: 3 of 5"
    # What is done on the panel is not done on the map, and keys are those of the review.
    pointed = []
    page.pointer.pointed.connect(lambda *prompt: pointed.append(prompt))
    for widget in (panel, panel.title, section.range_label):
        QTest.mouseClick(widget, LEFT)
        QTest.mouseClick(widget, RIGHT)
    assert not pointed and not page.session.is_open
    section.histogram.setFocus()
    QTest.keyClick(section.histogram, Key.Key_Delete)
    assert review.queue.count(Verdict.REJECTED) == 1
    low = section.histogram.limits[0]
    QTest.keyClick(section.histogram, Key.Key_Down)
    QTest.keyClick(section.histogram, Key.Key_Up)
    QTest.keyClick(section.histogram, Key.Key_Left)
    assert section.histogram.limits[0] < low and review.queue.count(Verdict.REJECTED) == 1
    # It is gone with the review, and there again with the next.
    review.stop()
    assert panel.isHidden()
    review.start(five(), gusev)
    assert panel.isVisible() and panel.title.text() == "Filter"
    QTest.mouseClick(panel.close_button, LEFT)
    assert panel.isHidden() and section.isVisible() and section.isAncestorOf(section.histogram)
    assert not section.isCollapsed() and section.minimumSizeHint().width() <= 300


def test_the_panel_over_the_map_is_moved_and_stays_inside(window, page, review):
    panel, canvas = review.filter.over_map, window.canvas
    QTest.mouseClick(review.filter.float_button, LEFT)
    left, top = panel.x(), panel.y()
    send(review, QEvent.Type.MouseButtonPress, QPointF(3, 3), LEFT, LEFT, panel)
    send(review, QEvent.Type.MouseMove, QPointF(63, -77), Qt.MouseButton.NoButton, LEFT, panel)
    send(review, QEvent.Type.MouseButtonRelease, QPointF(3, 3), LEFT, Qt.MouseButton.NoButton, panel)
    send(review, QEvent.Type.MouseMove, QPointF(3, 3), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, panel)
    assert (panel.x(), panel.y()) == (left + 60, top - 80)
    window.main.resize(500, 400)
    spin_for(0.2)
    assert canvas.rect().contains(panel.geometry())
    window.main.resize(1100, 800)
    spin_for(0.2)
    assert (panel.x(), panel.y()) == (left + 60, top - 80)


def fold(review):
    QTest.mouseClick(review.filter.findChild(QToolButton, "collapseButton"), LEFT)
    spin_for(0.05)


def offered(review):
    return [review.filter.class_combo.itemText(row) for row in range(review.filter.class_combo.count())]


def test_classes_are_offered_where_there_are_several_also_those_given_in_the_review(window, page, gusev, review):
    fold(review)
    shown = review.queue.items[::2]
    page.many.review.start(shown, gusev)
    fold(review)
    assert review.filter.histogram.isVisible() and not review.filter.class_combo.isVisible()
    window.key(Key.Key_2)
    assert review.filter.class_combo.isVisible() and offered(review) == ["All classes", "crater", "dune"]
    fold(review)
    fold(review)
    assert review.filter.class_combo.isVisible()
    window.key(Key.Key_1)
    assert not review.filter.class_combo.isVisible()


def test_an_outline_that_is_given_another_class_than_passes_stays_for_its_decision(window, page, target, review):
    review.filter.class_combo.setCurrentIndex(review.filter.class_combo.findData("crater"))
    for left in (2, 1, 0):
        item = review.queue.current
        window.key(Key.Key_3)
        assert review.queue.current is item and len(review.queue.open_items) == left
        assert review.panel.acceptItemButton.isEnabled() and "Class boulder." in review.panel.itemLabel.text()
        assert review.outlines.current.numberOfVertices() > 0
        window.key(Key.Key_Return)
        assert item.verdict is Verdict.ACCEPTED
    assert [feature["class"] for feature in target.getFeatures()] == ["boulder"] * 3
    assert len(review.queue.left) == 2 and review.panel.itemLabel.text().endswith("passes the filter.")
