"""The best outline is shown, and can be used, while the engine still outlines the other candidates."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt

from tests.desktop.waiting import spin
from tests.desktop.window import CONTROL, SHIFT, click_and_wait, contains


def test_the_best_outline_is_shown_before_the_others_and_stays(window, page, target, crater, at_first_sight):
    shown = []

    def note():
        shown.append((page.session.candidates, page.pointer.preview.outline.numberOfVertices()))

    at_first_sight(note)
    click_and_wait(window, page, crater.centre)

    ((early, vertices),) = shown
    assert len(early) == 1 and contains(early[0].geometry, crater.centre)
    assert vertices > 8
    assert page.session.candidate is early[0]


def test_it_can_be_accepted_at_once(window, page, target, crater, at_first_sight):
    at_first_sight(lambda: window.key(Qt.Key.Key_Return))
    click_and_wait(window, page, crater.centre)
    spin(lambda: target.featureCount() == 1)
    assert not page.session.is_open
    click_and_wait(window, page, crater.centre)  # the engine goes on
    assert page.session.candidates and target.featureCount() == 1
    assert window.warnings == ""


def test_enter_before_any_outline_accepts_the_first_one(window, page, target, crater):
    window.click(crater.centre)
    window.key(Qt.Key.Key_Return)
    spin(lambda: target.featureCount() == 1)
    (feature,) = target.getFeatures()
    assert contains(feature.geometry(), crater.centre)
    spin(lambda: not page.session.is_waiting)
    assert target.featureCount() == 1 and not page.session.is_open


def test_a_step_left_at_first_sight_keeps_what_it_showed(window, page, target, crater, at_first_sight):
    shown = []

    def click_again():
        shown.append(page.session.candidate)
        window.click(crater.at(0.3, 0.3))

    at_first_sight(click_again)
    click_and_wait(window, page, crater.centre)
    assert len(page.session.prompt.points) == 2 and page.session.candidate is not None
    window.key(Qt.Key.Key_Z, CONTROL)
    assert page.session.candidate is shown[0] and not page.session.is_waiting
    window.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert page.session.candidate is not shown[0] and not page.session.is_waiting
