"""Finishing an outline: what the widgets do to the preview at once is what Enter stores."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
from qgis.core import QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.annotate.page import AnnotatePage
from plugin.desktop.settings import Settings
from plugin.protocol.messages.finishing import Finishing
from tests.desktop.waiting import spin
from tests.desktop.window import LEFT, click_and_wait, contains


@pytest.fixture
def box(page: AnnotatePage) -> Any:
    return page.editing.finish.box


@pytest.fixture
def traced(window, page, target, crater) -> QgsGeometry:
    """The crater has been clicked; the outline as the model draws it."""
    click_and_wait(window, page, crater.centre)
    return QgsGeometry(page.session.candidate.geometry)


def finished(page: AnnotatePage) -> QgsGeometry:
    """The outline that is shown once the engine has finished it."""
    spin(lambda: not page.editing.finish.is_waiting)
    return page.editing.finish.outline.geometry


def shown(page: AnnotatePage) -> QgsGeometry:
    return page.pointer.preview.outline.asGeometry()


def test_the_preview_follows_the_slider_and_enter_stores_what_it_shows(window, page, box, target, traced):
    for _ in range(4):
        window.key(Qt.Key.Key_PageUp, widget=box.smoothSlider)
    assert box.smoothSlider.value() == 40
    smooth = finished(page)
    assert smooth.isGeosValid()
    assert smooth.length() < 0.995 * traced.length()
    assert smooth.area() == pytest.approx(traced.area(), rel=0.005)
    assert shown(page).symDifference(smooth).area() < 1e-6 * smooth.area()
    assert f"{page.editing.finish.outline.attributes['perimeter_m']:.0f}" != f"{traced.length():.0f}"
    window.key(Qt.Key.Key_Return, widget=box.smoothSlider)
    (feature,) = target.getFeatures()
    assert feature.geometry().symDifference(smooth).area() < 1e-6 * smooth.area()
    assert feature["perimeter_m"] == pytest.approx(smooth.length(), rel=0.05)
    assert target.undoStack().count() == 1
    again = AnnotatePage(window, page._client, Settings(), window.main)
    assert again.editing.finish.box.smoothSlider.value() == 40
    again.shutdown()


def test_back_at_nothing_wanted_the_traced_outline_is_shown_again(window, page, box, traced):
    box.smoothSlider.setValue(60)
    finished(page)
    window.key(Qt.Key.Key_Home, widget=box.smoothSlider)
    assert page.editing.finish.outline.geometry.equals(traced)
    assert Settings().finishing == Finishing()


def test_tab_shows_every_candidate_finished(window, page, box, traced):
    box.smoothSlider.setValue(50)
    finished(page)
    window.key(Qt.Key.Key_Tab)
    candidate = page.session.candidate
    smooth = finished(page)
    assert page.editing.finish.outline.mask_id == candidate.mask_id
    assert smooth.length() < candidate.geometry.length()


@pytest.mark.parametrize("shape", ["circle", "ellipse"])
def test_a_crater_can_be_stored_as_the_curve_through_its_rim(window, page, box, target, traced, crater, shape):
    QTest.mouseClick({"circle": box.circleButton, "ellipse": box.ellipseButton}[shape], LEFT)
    curve = finished(page)
    assert not box.smoothSlider.isEnabled()
    diameter, residual = (page.editing.finish.outline.attributes[name] for name in ("diameter_m", "curve_residual_m"))
    assert 0 < residual < 0.2 * diameter
    assert "rim ±" in page.hintLabel.text() and f"({200 * residual / diameter:.1f} %)" in page.hintLabel.text()
    assert 4 * math.pi * curve.area() / curve.length() ** 2 > (0.995 if shape == "circle" else 0.8)
    assert contains(curve, crater.centre)
    window.key(Qt.Key.Key_Return)
    (feature,) = target.getFeatures()
    assert (feature["curve"], feature["curve_residual_m"]) == (shape, pytest.approx(residual))
    QTest.mouseClick(box.tracedButton, LEFT)
    window.click(crater.centre)
    spin(lambda: page.session.candidate is not None)
    window.key(Qt.Key.Key_Return)
    plain = max(target.getFeatures(), key=lambda feature: feature.id() > 0 or -feature.id())
    assert not plain["curve"] and not plain["curve_residual_m"]


def test_enter_while_the_engine_is_at_it_stores_the_finished_outline(window, page, box, target, traced):
    QTest.mouseClick(box.circleButton, LEFT)
    assert page.editing.finish.is_waiting
    window.key(Qt.Key.Key_Return)
    assert target.featureCount() == 0
    spin(lambda: target.featureCount() == 1)
    (feature,) = target.getFeatures()
    assert feature["curve"] == "circle"
    assert not page.session.is_open


def test_holes_are_filled_and_small_parts_dropped(window, page, box, traced, crater):
    holed = QgsGeometry(traced).difference(
        QgsGeometry.fromPointXY(QgsPointXY(crater.centre)).buffer(crater.radius / 4, 16)
    )
    speck = QgsGeometry.fromPointXY(crater.at(4, 4)).buffer(crater.radius / 10, 16)
    page.session.step.candidates = (replace(page.session.candidate, geometry=holed.combine(speck)),)
    QTest.mouseClick(box.fillBox, LEFT)
    box.smallestSpin.setValue(0.5 * crater.radius)
    whole = finished(page)
    assert whole.area() == pytest.approx(traced.area(), rel=1e-6)
    QTest.mouseClick(box.fillBox, LEFT)
    assert finished(page).area() == pytest.approx(traced.area(), rel=1e-6)  # the hole is as small as that
    box.smallestSpin.setValue(0.3 * crater.radius)
    assert finished(page).area() == pytest.approx(holed.area(), rel=1e-6)
