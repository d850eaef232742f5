"""Decisions are taken back and made again, by the review's keys and by QGIS's own undo."""

from __future__ import annotations

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import Qt

from plugin.desktop.dock.annotate.prompting.candidate_outlines import CandidateOutline
from plugin.desktop.dock.review.queue import ReviewItem
from plugin.desktop.layers.landform_layer import add_landform
from plugin.protocol.messages.annotating import Prompt
from tests.desktop.dock.review.walking import label, press, verdicts
from tests.desktop.window import CONTROL, SHIFT

Key = Qt.Key


def test_all_that_remain_are_one_undo_step(window, page, target, review):
    window.key(Key.Key_Delete)
    press(review.panel.acceptRestButton)
    assert [feature["reviewed"] for feature in target.getFeatures()] == [False] * 3
    assert not review.is_running
    assert "3 of 4 outlines accepted" in window.warnings
    target.undoStack().undo()
    assert target.featureCount() == 0


def test_what_qgis_undoes_waits_for_a_decision_again(window, page, target, review):
    window.key(Key.Key_Return)
    window.key(Key.Key_Return)
    target.undoStack().undo()
    assert verdicts(review) == ["A", "O", "O", "O"]
    assert label(review) == "3 of 4, 1 accepted"
    target.undoStack().redo()
    assert verdicts(review) == ["A", "A", "O", "O"]
    page.save()
    assert verdicts(review) == ["A", "A", "O", "O"]
    assert target.featureCount() == 2


def mapped_before(page, target, gusev, crater):
    """A landform that is in the layer already, not saved."""
    shape = QgsGeometry.fromPointXY(crater.at(0, 4)).buffer(crater.radius, 24)
    add_landform(target, shape, gusev.crs(), {"class": "dune"})


def test_what_was_mapped_before_the_review_is_not_taken_back_in_it(window, page, target, gusev, crater, review):
    review.stop()
    mapped_before(page, target, gusev, crater)
    mapped_before(page, target, gusev, crater)
    target.undoStack().undo()
    page.many.review.start(outlines_of(crater), gusev)
    window.key(Key.Key_Return)
    window.key(Key.Key_Delete)
    assert target.featureCount() == 2 and window.warnings == ""
    window.key(Key.Key_Z, CONTROL)
    window.key(Key.Key_Z, CONTROL)
    assert verdicts(review) == ["O", "O", "O"] and target.featureCount() == 1
    assert window.warnings == ""
    for _ in range(3):
        window.key(Key.Key_Z, CONTROL)
    assert target.featureCount() == 1 and target.undoStack().canUndo()
    assert window.warnings == "No decision of this review is left to take back."
    window.key(Key.Key_Z, CONTROL | SHIFT)
    window.key(Key.Key_Z, CONTROL | SHIFT)
    assert verdicts(review) == ["A", "R", "O"] and target.featureCount() == 2


def outlines_of(crater):
    items = []
    for place in (crater.centre, crater.at(4, 0), crater.at(0, -4)):
        shape = QgsGeometry.fromPointXY(place).buffer(crater.radius, 24)
        outline = CandidateOutline("mask", 0.9, shape, {"diameter_m": 2.0 * crater.radius})
        items.append(ReviewItem((outline,), Prompt(((place.x(), place.y()),), (1,)), model_hash="abc"))
    return items


def test_what_qgis_undid_before_the_review_is_not_made_again_in_it(window, page, target, gusev, crater, review):
    review.stop()
    mapped_before(page, target, gusev, crater)
    target.undoStack().undo()
    page.many.review.start(outlines_of(crater), gusev)
    window.key(Key.Key_Z, CONTROL | SHIFT)
    assert target.featureCount() == 0 and verdicts(review) == ["O", "O", "O"]


def test_a_decision_is_taken_back_in_the_layer_that_it_was_made_in(window, page, target, crater, review, tmp_path):
    window.key(Key.Key_Return)
    assert page.create_target(str(tmp_path / "others.gpkg"))
    other = page.target.layer
    assert other is not target
    window.key(Key.Key_Return)
    assert verdicts(review) == ["A", "A", "O", "O"] and target.featureCount() == other.featureCount() == 1
    window.key(Key.Key_Z, CONTROL)
    assert (target.featureCount(), other.featureCount()) == (1, 0) and verdicts(review) == ["A", "O", "O", "O"]
    window.key(Key.Key_Z, CONTROL)
    assert (target.featureCount(), other.featureCount()) == (0, 0) and verdicts(review) == ["O"] * 4
    window.key(Key.Key_Z, CONTROL | SHIFT)
    assert (target.featureCount(), other.featureCount()) == (1, 0) and verdicts(review) == ["A", "O", "O", "O"]
    window.key(Key.Key_Z, CONTROL | SHIFT)
    assert (target.featureCount(), other.featureCount()) == (1, 1) and window.warnings == ""


def test_a_decision_that_is_saved_is_said_not_to_be_taken_back(window, page, target, review):
    window.key(Key.Key_Return)
    page.save()
    window.key(Key.Key_Z, CONTROL)
    assert verdicts(review)[0] == "A" and target.featureCount() == 1
    assert "delete it in the layer instead" in window.warnings
    window.key(Key.Key_Return)
    window.key(Key.Key_Z, CONTROL)
    assert target.featureCount() == 1 and verdicts(review)[:2] == ["A", "O"]
