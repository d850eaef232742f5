"""Outlines are fixed, and missed landforms outlined, while a review goes on."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt

from plugin.desktop.map_tools.prompt_tool import PromptMode
from tests.desktop.dock.review.walking import label, press, verdicts
from tests.desktop.waiting import spin
from tests.desktop.window import click_and_wait

Key = Qt.Key


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
