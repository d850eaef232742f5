"""The hover preview: the real mouse moves over a real canvas, the real engine says what a click would give."""

from __future__ import annotations

import shutil
from typing import Any

import pytest
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.dock.annotate.page import AnnotatePage
from plugin.desktop.map_tools.prompt_tool import PromptMode
from plugin.desktop.settings import Settings
from tests.desktop.waiting import ROOT, spin
from tests.desktop.window import Window, click_and_wait, contains


@pytest.fixture
def asked(client, monkeypatch):
    """Messages of the hover preview, as they are sent."""
    messages = []
    request = client.request

    def note(method: str, message: Any, *arguments: Any, **more: Any) -> Any:
        if method == "hover":
            messages.append(message)
        return request(method, message, *arguments, **more)

    monkeypatch.setattr(client, "request", note)
    return messages


def move(window: Window, point: QgsPointXY) -> None:
    """Move the mouse to a point of the map, and wait until the canvas knows."""
    QTest.mouseMove(window.canvas.viewport(), window.pixel(point))
    spin(lambda: window.canvas.mouseLastXY() == window.pixel(point), 60)


def hover_and_wait(window: Window, page: AnnotatePage, point: QgsPointXY) -> None:
    """Move the mouse to a point of the map and wait for its outline."""
    move(window, point)
    spin(lambda: page.hover.is_shown, 60)


def answered(window: Window, page: AnnotatePage, client: Any) -> None:
    """Wait until the model is loaded and nothing is under way."""
    spin(lambda: not page.models.is_loading and client.running_jobs == [])


def test_the_outline_follows_the_mouse_and_a_click_gives_the_same(window, page, target, client, crater):
    answered(window, page, client)
    hover_and_wait(window, page, crater.at(0.3, 0))
    shown = page.hover.band.asGeometry()
    assert contains(shown, crater.at(0.3, 0))
    hover_and_wait(window, page, crater.at(0, -0.2))
    spin(lambda: page.hover.is_shown and client.running_jobs == [])
    shown = page.hover.band.asGeometry()
    click_and_wait(window, page, crater.at(0, -0.2))
    assert not page.hover.is_shown
    clicked = page.session.candidate.geometry
    assert shown.intersection(clicked).area() > 0.95 * clicked.area()


def test_it_is_gone_outside_of_its_outline_and_outside_of_the_canvas(window, page, gusev, client, crater):
    answered(window, page, client)
    hover_and_wait(window, page, crater.centre)
    outline = page.hover.band.asGeometry()
    aside = QgsPointXY(outline.boundingBox().xMaximum() + crater.radius, crater.centre.y())
    move(window, aside)
    spin(lambda: not page.hover.is_shown or contains(page.hover.band.asGeometry(), aside))
    hover_and_wait(window, page, crater.centre)
    QTest.mouseMove(page, page.rect().center())
    spin(lambda: not page.hover.is_shown)
    assert page.hover.band.numberOfVertices() == 0


def test_a_mouse_on_its_way_asks_seldom_and_a_late_answer_is_not_shown(
    window, page, gusev, client, crater, asked, monkeypatch
):
    answered(window, page, client)
    hover_and_wait(window, page, crater.centre)
    asked.clear()
    bands = []
    show = page.hover._show
    monkeypatch.setattr(
        page.hover, "_show", lambda outline, layer: (bands.append((outline, page.hover._mouse)), show(outline, layer))
    )
    for step in range(40):
        QTest.mouseMove(window.canvas.viewport(), window.pixel(crater.at(step / 10, step / 20)))
        QTest.qWait(5)
    spin(lambda: not page.hover.is_asking)
    assert 1 <= len(asked) < 20
    to_map = window.canvas.getCoordinateTransform().toMapCoordinates
    shown = [(outline, to_map(mouse)) for outline, mouse in bands if outline is not None]
    assert shown and all(contains(outline, mouse) for outline, mouse in shown)


def test_an_open_prompt_or_another_tool_has_no_preview(window, page, target, client, crater, asked):
    answered(window, page, client)
    click_and_wait(window, page, crater.centre)
    move(window, crater.at(0.3, 0.3))
    assert not page.hover.is_shown and not page.hover.is_asking
    window.key(Qt.Key.Key_Escape)
    page.use_tool(PromptMode.BOX)
    asked.clear()
    move(window, crater.at(0.2, 0.3))
    assert not page.hover.is_shown and not page.hover.is_asking
    assert asked == []


def test_it_can_be_switched_off_which_is_remembered(window, page, gusev, client, crater, asked):
    answered(window, page, client)
    assert page.hoverButton.isChecked()
    hover_and_wait(window, page, crater.centre)
    QTest.mouseClick(page.hoverButton, Qt.MouseButton.LeftButton)
    assert not page.hover.is_shown
    assert Settings().hover is False
    asked.clear()
    move(window, crater.at(0.3, 0.1))
    assert not page.hover.is_asking
    assert asked == []


def test_another_quick_model_encodes_for_it_too(window, page, gusev, client, crater, asked, monkeypatch, tmp_path):
    answered(window, page, client)
    own = shutil.copytree(ROOT / "resources" / "default_model", tmp_path / "own")
    monkeypatch.setattr(type(page.models), "name", str(own))
    hover_and_wait(window, page, crater.centre)
    assert asked[-1].model == str(own)
