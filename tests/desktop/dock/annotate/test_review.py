"""Reviewing outlines one after the other, by keys and by buttons."""

from __future__ import annotations

import time
from dataclasses import replace
from itertools import combinations

import pytest
from qgis.core import QgsGeometry, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.annotate.prompting.candidate_outlines import CandidateOutline
from plugin.desktop.dock.review.queue import ReviewItem
from plugin.desktop.layers.landform_layer import add_landform
from plugin.desktop.map_tools.prompt_tool import PromptMode
from plugin.protocol.messages.annotating import Prompt
from tests.desktop.waiting import spin
from tests.desktop.window import CONTROL, LEFT, SHIFT, click_and_wait, contains

Key = Qt.Key


@pytest.fixture
def places(crater):
    """Centres of four outlines: the crater itself, two in view and one far outside it."""
    return [crater.centre, crater.at(4, 0), crater.at(0, -4), crater.at(30, 0)]


@pytest.fixture
def review(window, page, target, gusev, crater, places):
    """A review of four outlines, the first of them current."""
    items = []
    for number, place in enumerate(places):
        shape = QgsGeometry.fromPointXY(place).buffer(crater.radius, 24)
        outline = CandidateOutline(f"mask{number}", 0.9 - number / 10, shape, {"diameter_m": 2.0 * crater.radius})
        items.append(ReviewItem((outline,), Prompt(((place.x(), place.y()),), (1,)), model_hash="abc"))
    page.many.review.start(items, gusev)
    return page.many.review


def label(review):
    return review.panel.countLabel.text()


def verdicts(review):
    return [item.verdict.name[0] for item in review.queue.items]


def press(button):
    QTest.mouseClick(button, LEFT)


def test_keys_lead_through_the_outlines_and_decide(window, page, target, review, places):
    assert label(review) == "1 of 4, 0 accepted"
    assert not review.panel.isHidden() and page.manyGroup.isHidden()
    window.key(Key.Key_N)
    window.key(Key.Key_Right)
    assert label(review).startswith("3 of 4")
    window.key(Key.Key_B)
    window.key(Key.Key_Left)
    assert label(review).startswith("1 of 4")
    window.key(Key.Key_3)
    window.key(Key.Key_Return)
    assert label(review) == "2 of 4, 1 accepted"
    window.key(Key.Key_Delete)
    window.key(Key.Key_Backspace)
    assert label(review) == "4 of 4, 1 accepted, 2 rejected"
    assert verdicts(review) == ["A", "R", "R", "O"]
    (feature,) = target.getFeatures()
    assert feature["class"] == "boulder" and feature["model_hash"] == "abc" and feature["reviewed"]
    assert contains(feature.geometry(), places[0])


def test_the_view_moves_only_where_the_outline_is_outside_it(window, review, places):
    before = window.canvas.extent()
    window.key(Key.Key_N)
    assert window.canvas.extent() == before
    window.key(Key.Key_B)
    window.key(Key.Key_B)
    assert window.canvas.extent().contains(places[3])
    assert window.canvas.extent().width() == pytest.approx(before.width())
    window.zoom_to(window.canvas.extent().buffered(4 * before.width()))
    window.key(Key.Key_N)
    assert window.canvas.extent().contains(places[0])


def test_the_canvas_shows_what_waits_and_the_current_one_in_its_colour(window, page, review, places):
    def shown(band):
        return band.asGeometry()

    assert contains(shown(review.outlines.current), places[0])
    assert shown(review.outlines.waiting).constGet().numGeometries() == 3
    window.key(Key.Key_2)
    assert review.outlines.current.strokeColor().name() == page.classes.colours["dune"]
    window.key(Key.Key_Delete)
    assert contains(shown(review.outlines.current), places[1])
    assert shown(review.outlines.waiting).constGet().numGeometries() == 2
    window.canvas.setDestinationCrs(window.canvas.mapSettings().destinationCrs())
    window.zoom_to(window.canvas.extent().buffered(10 * window.canvas.mapUnitsPerPixel()))
    assert contains(shown(review.outlines.current), places[1])


def test_buttons_do_the_same(window, page, target, review):
    panel = review.panel
    press(panel.nextButton)
    press(panel.rejectItemButton)
    press(panel.previousButton)
    assert label(review) == "2 of 4, 0 accepted, 1 rejected"
    press(panel.acceptItemButton)
    assert verdicts(review) == ["O", "A", "O", "O"]  # one that was rejected can still be accepted
    press(panel.stopReviewButton)
    assert panel.isHidden() and not page.manyGroup.isHidden()
    assert target.featureCount() == 1
    assert review.outlines.current.numberOfVertices() == review.outlines.waiting.numberOfVertices() == 0
    window.key(Key.Key_N)
    assert not review.keys.is_watching
    for name in ("next", "previous", "acceptItem", "rejectItem", "fixItem"):
        assert "(" in getattr(panel, f"{name}Button").toolTip()


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


def test_an_outline_is_fixed_as_a_prompt_and_the_review_goes_on(window, page, target, review, crater):
    window.key(Key.Key_F)
    assert page.session.is_open and page.session.candidate is review.queue.items[0].outline
    assert not review.panel.acceptItemButton.isEnabled()
    click_and_wait(window, page, crater.at(0.3, 0.3))
    assert len(page.session.prompt.points) == 2
    mended = page.session.candidate.geometry
    window.key(Key.Key_Return)
    spin(lambda: label(review) == "2 of 4, 1 accepted")
    (feature,) = target.getFeatures()
    assert feature.geometry().symDifference(mended).isEmpty()
    assert verdicts(review) == ["A", "O", "O", "O"]
    assert review.panel.acceptItemButton.isEnabled()


def test_escape_leaves_the_fixing_with_nothing_decided(window, page, target, review):
    window.key(Key.Key_F)
    assert review.outlines.current.numberOfVertices() == 0  # the prompt shows it
    window.key(Key.Key_Escape)
    spin(lambda: review.outlines.current.numberOfVertices() > 0)
    assert verdicts(review) == ["O"] * 4
    assert label(review) == "1 of 4, 0 accepted"
    assert target.featureCount() == 0


def test_the_hint_says_what_escape_does_while_an_outline_is_fixed(window, page, target, review, crater):
    window.key(Key.Key_F)
    assert page.hintLabel.text().endswith("Enter accepts, Esc goes back to the review.")
    click_and_wait(window, page, crater.at(0.3, 0.3))
    assert page.hintLabel.text().endswith("Enter accepts, Esc goes back to the review.")
    window.key(Key.Key_Escape)
    spin(lambda: review.outlines.current.numberOfVertices() > 0)
    click_and_wait(window, page, crater.centre)
    assert page.hintLabel.text().endswith("Enter accepts, Esc clears.")
    window.key(Key.Key_Escape)
    window.key(Key.Key_F)
    press(review.panel.stopReviewButton)
    assert page.session.is_open
    assert page.hintLabel.text().endswith("Enter accepts, Esc clears.")


def test_a_missed_landform_can_be_outlined_amid_the_review(window, page, target, review, crater):
    click_and_wait(window, page, crater.centre)
    window.key(Key.Key_Return)
    spin(lambda: review.takes_keys)
    assert target.featureCount() == 1
    assert verdicts(review) == ["O"] * 4
    window.key(Key.Key_Return)
    assert target.featureCount() == 2


def test_the_keys_of_a_polygon_that_is_drawn_decide_nothing(window, page, target, review, crater):
    page.use_tool(PromptMode.POLYGON)
    window.click(crater.at(3, 3))
    window.click(crater.at(4, 4))
    window.key(Key.Key_Backspace)
    assert verdicts(review) == ["O"] * 4
    window.key(Key.Key_Backspace)
    window.key(Key.Key_Backspace)
    assert verdicts(review) == ["R", "O", "O", "O"]


def test_an_outline_keeps_the_class_it_came_with_unless_another_is_chosen(window, page, target, review):
    review.queue.items[0].class_name = review.queue.items[1].class_name = "degraded crater"
    window.key(Key.Key_Return)
    window.key(Key.Key_2)
    window.key(Key.Key_Return)
    assert [feature["class"] for feature in target.getFeatures()] == ["degraded crater", "dune"]


def test_fields_that_are_missing_are_asked_for_once(window, page, target, review):
    for name in ("class", "model_hash"):
        target.startEditing()
        target.deleteAttribute(target.fields().lookupField(name))
    window.key(Key.Key_Return)
    assert target.featureCount() == 0 and verdicts(review) == ["O"] * 4
    window.press("Accept without them")
    assert target.featureCount() == 1 and verdicts(review) == ["A", "O", "O", "O"]
    window.key(Key.Key_Return)
    assert target.featureCount() == 2


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


@pytest.mark.parametrize("gone", ["image", "landforms", "project"])
def test_it_ends_with_its_layers(window, page, target, review, gusev, gone):
    if gone == "project":
        QgsProject.instance().clear()
    else:
        QgsProject.instance().removeMapLayer(gusev.id() if gone == "image" else target.id())
    QCoreApplication.processEvents()
    assert not review.is_running
    assert review.outlines.waiting.numberOfVertices() == 0
    assert not page.manyGroup.isHidden()
    window.key(Key.Key_N)


def test_closing_the_page_amid_a_review_leaves_nothing_on_the_canvas(window, page, review):
    bands = (review.outlines.current, review.outlines.waiting)
    page.shutdown()
    assert not any(band in window.canvas.scene().items() for band in bands)
    page.shutdown = lambda: None  # the fixture's own


def test_the_line_about_selected_landforms_says_that_keys_are_about_the_review(window, page, target, review, crater):
    window.key(Key.Key_Return)
    label = page.editing.row.editLabel
    window.click(crater.centre, modifier=CONTROL)
    assert label.text() == "1 landform selected; 1 to 9 and Delete act on the review."
    window.key(Key.Key_2)
    window.key(Key.Key_Delete)
    assert [feature["class"] for feature in target.getFeatures()] == ["crater"]
    assert verdicts(review) == ["A", "R", "O", "O"] and review.queue.items[1].class_name == "dune"
    press(review.panel.stopReviewButton)
    assert label.text() == "1 landform selected: 1 to 9 set its class, Delete removes it."
    window.key(Key.Key_2)
    assert [feature["class"] for feature in target.getFeatures()] == ["dune"]


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
