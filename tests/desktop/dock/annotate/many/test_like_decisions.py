"""Decisions order what is left of landforms like others, can be taken back, and outlive kills."""

from __future__ import annotations

import os
import signal
from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.annotate.page import AnnotatePage
from plugin.desktop.dock.review.like_record import left_review, read_record
from plugin.desktop.dock.review.queue import Verdict
from plugin.desktop.map_tools.prompt_tool import PromptMode
from plugin.desktop.settings import Settings
from tests.desktop.dock.annotate.many.searching import find, kind_of, of, places_of, select, settled
from tests.desktop.waiting import spin
from tests.desktop.window import CONTROL, LEFT, SHIFT, Window

Key = Qt.Key


@pytest.fixture
def review(window: Window, page: Any, landforms: QgsVectorLayer) -> Any:
    """The review of what is like a dark and a bright disc."""
    select(window, of("dark")[0], of("bright")[0])
    find(window, page)
    assert window.warnings == "" and page.many.review.is_running
    return page.many.review


def test_rejecting_one_kind_moves_that_kind_down_and_accepting_one_up(window, page, landforms) -> None:
    select(window, of("dark")[0])
    find(window, page)
    review = page.many.review

    def lead() -> float:
        """By how many places dark ones come before bright ones, in the mean."""
        dark, bright = places_of(review, "dark"), places_of(review, "bright")
        assert len(dark) > 4 and len(bright) > 4
        return sum(bright) / len(bright) - sum(dark) / len(dark)

    before, rejected = lead(), 0
    while rejected < 2:
        if kind_of(review.queue.current) == "bright":
            window.key(Key.Key_Delete)
            rejected += 1
        else:
            window.key(Key.Key_N)
        settled(window, page)
    assert lead() > before + 1
    assert kind_of(review.queue.current) == "dark" and review.queue.position == 2

    def gap() -> float:
        """By how much dark ones are rated higher than bright ones, in the mean."""
        scores = {
            kind: [item.score for item in review.queue.items if kind_of(item) == kind] for kind in ("dark", "bright")
        }
        return sum(scores["dark"]) / len(scores["dark"]) - sum(scores["bright"]) / len(scores["bright"])

    before = gap()
    window.key(Key.Key_Return)
    settled(window, page)
    assert gap() > before
    assert review.panel.countLabel.text() == f"4 of {len(review.queue.items)}, 1 accepted, 2 rejected"
    likely = len(review.likeness.likely)
    assert f"{likely}" in review.panel.acceptRestButton.text()


def test_decisions_are_taken_back_the_last_one_first_and_made_again(window, page, landforms, review) -> None:
    first = review.queue.current
    window.key(Key.Key_Delete)
    settled(window, page)
    second = review.queue.current
    window.key(Key.Key_Return)
    settled(window, page)
    assert landforms.featureCount() == 3 and [first.verdict, second.verdict] == [Verdict.REJECTED, Verdict.ACCEPTED]
    scores = [item.score for item in (first, second)]
    window.key(Key.Key_Z, CONTROL)
    settled(window, page)
    assert landforms.featureCount() == 2 and second.verdict is Verdict.OPEN and review.queue.current is second
    window.key(Key.Key_Z, CONTROL)
    settled(window, page)
    assert first.verdict is Verdict.OPEN and review.queue.current is first
    assert [item.score for item in (first, second)] != scores
    window.key(Key.Key_Z, CONTROL | SHIFT)
    settled(window, page)
    window.key(Key.Key_Z, CONTROL | SHIFT)
    settled(window, page)
    assert landforms.featureCount() == 3 and [first.verdict, second.verdict] == [Verdict.REJECTED, Verdict.ACCEPTED]
    assert [item.score for item in (first, second)] == pytest.approx(scores, abs=1e-6)


def test_fast_typing_is_not_lost_while_the_rest_is_ordered(window, page, landforms, review) -> None:
    for key in (Key.Key_Delete, Key.Key_Return, Key.Key_Delete, Key.Key_Return):
        window.key(key)
    assert review.likeness.is_waiting
    spin(lambda: len(review.queue.decisions) == 4)
    settled(window, page)
    assert [item.verdict.name[0] for item in review.queue.decisions] == ["R", "A", "R", "A"]
    assert landforms.featureCount() == 4


def test_the_likely_are_accepted_at_once_as_one_step_and_the_rest_waits(window, page, landforms, review) -> None:
    likely, waiting = len(review.likeness.likely), len(review.queue.open_items)
    assert likely > 0
    QTest.mouseClick(review.panel.acceptRestButton, LEFT)
    spin(lambda: landforms.featureCount() == 2 + likely)
    settled(window, page)
    assert len(review.queue.open_items) == waiting - likely
    landforms.undoStack().undo()
    settled(window, page)
    assert landforms.featureCount() == 2 and len(review.queue.open_items) == waiting


def test_an_engine_that_dies_in_mid_review_costs_nothing(window, page, client, review) -> None:
    window.key(Key.Key_Delete)
    settled(window, page)
    count = len(review.queue.items)
    os.kill(client.process_id, signal.SIGKILL)
    window.key(Key.Key_Delete)  # nobody can order what is left now
    spin(lambda: not review.is_busy)
    window.key(Key.Key_Delete)
    spin(lambda: not review.is_busy and client.state == "ready" and review.likeness._pending is None)
    assert len(review.queue.items) == count and review.queue.count(Verdict.REJECTED) == 3
    assert review.likeness.note == ""
    scores = [item.score for item in review.queue.open_items]
    assert review.is_running and sorted(scores[1:], reverse=True) == scores[1:]


def test_without_its_file_the_order_stays_and_it_says_why(window, page, review) -> None:
    folder = left_review(page.raster.source()).folder
    (folder / "likeness.npz").unlink()
    second, third = review.queue.items[1:3]
    window.key(Key.Key_Delete)
    settled(window, page)
    assert review.queue.current is second
    assert "The order stays as it was" in review.panel.orderLabel.text()
    assert "Find them again" in review.panel.orderLabel.text()
    window.key(Key.Key_Return)
    settled(window, page)
    assert review.queue.current is third and page.target.layer.featureCount() == 3


def test_a_review_goes_on_in_another_session_where_it_was(window, page, client, landforms, review, image) -> None:
    window.key(Key.Key_Delete)
    settled(window, page)
    window.key(Key.Key_Return)
    settled(window, page)
    rejected, accepted = (item.number for item in review.queue.decisions)
    waiting = [item.number for item in review.queue.open_items]
    scores = {item.number: item.score for item in review.queue.items}
    record = read_record(left_review(image.source()).folder)
    assert (record.rejected, record.accepted) == ((rejected,), (accepted,))
    page.save()
    page.shutdown()  # as when QGIS is closed, or killed: nothing more is written
    page.shutdown = lambda: None
    other = AnnotatePage(window, client, Settings(), window.main)
    other.resize(320, 700)
    other.show()
    try:
        other.rasterCombo.setLayer(image)
        other.targetCombo.setLayer(landforms)
        other.use_tool(PromptMode.FOREGROUND)
        notice = other.many.like.notice
        assert f"{len(waiting)} wait, 2 decided" in notice.sentence
        QTest.mouseClick(notice.button("Go on"), LEFT)
        settled(window, other)
        again = other.many.review
        assert again.is_running and [item.number for item in again.queue.open_items] == waiting
        assert {item.number: item.score for item in again.queue.items} == pytest.approx(scores, abs=1e-6)
        assert again.panel.countLabel.text() == f"3 of {len(waiting) + 2}, 1 accepted, 1 rejected"
        assert not notice.isVisible()
        # one that is in the layer no more waits again
        QTest.mouseClick(again.panel.stopReviewButton, LEFT)
        landforms.startEditing()
        landforms.deleteFeature(max(landforms.allFeatureIds()))
        QTest.mouseClick(notice.button("Go on"), LEFT)
        settled(window, other)
        assert accepted in [item.number for item in other.many.review.queue.open_items]
        QTest.mouseClick(other.many.review.panel.stopReviewButton, LEFT)
        QTest.mouseClick(notice.button("Forget it"), LEFT)
        assert not notice.isVisible() and left_review(image.source()) is None
    finally:
        other.shutdown()
        other.hide()
        other.deleteLater()
