"""The keys of the open prompt, and whose they are otherwise."""

from __future__ import annotations

import pytest
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction

from plugin.desktop.dock.annotate.claimed_keys import ButtonKeys
from plugin.desktop.map_tools.prompt_tool import PromptMode
from tests.desktop.window import CONTROL, SHIFT, click_and_wait, contains


def test_tab_shows_the_candidates_in_turn_with_their_scores(window, page, target, crater):
    click_and_wait(window, page, crater.centre)
    count = len(page.session.candidates)
    assert 1 <= count <= 3
    for button, candidate in zip(page.view.candidate_buttons, page.session.candidates):
        assert f"{100 * candidate.score:.0f}" in button.text() and button.text().endswith("%")
    seen = [page.session.candidate.mask_id]
    for _ in range(count - 1):
        window.key(Qt.Key.Key_Tab)
        seen.append(page.session.candidate.mask_id)
    assert len(set(seen)) == count
    window.key(Qt.Key.Key_Tab)
    assert page.session.candidate.mask_id == seen[0]
    window.key(Qt.Key.Key_Backtab, SHIFT)
    assert page.session.candidate.mask_id == seen[-1]
    assert page.view.candidate_buttons[count - 1].isChecked()


def test_a_candidate_chosen_by_hand_is_the_one_that_is_refined(window, page, target, crater):
    click_and_wait(window, page, crater.centre)
    if len(page.session.candidates) < 2:
        pytest.skip("the model sees one candidate here")
    window.key(Qt.Key.Key_Tab)
    chosen = page.session.candidate.mask_id
    click_and_wait(window, page, crater.at(0.2, 0.2))
    assert page.session.prompt.previous == chosen
    assert contains(page.session.candidate.geometry, crater.centre)
    assert window.warnings == ""


def test_escape_clears_and_undo_and_redo_step_through_prompts(window, page, target, crater):
    click_and_wait(window, page, crater.centre)
    first = page.session.candidate.mask_id
    click_and_wait(window, page, crater.at(0.3, 0.3))
    window.key(Qt.Key.Key_Z, CONTROL)
    assert len(page.session.prompt.points) == 1
    assert page.session.candidate.mask_id == first  # known already, so at once
    window.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert len(page.session.prompt.points) == 2
    window.key(Qt.Key.Key_Escape)
    assert not page.session.is_open
    assert page.pointer.preview.on.numberOfVertices() == 0
    assert target.featureCount() == 0


def test_keys_are_qgis_own_when_no_prompt_is_open(window, page, target, crater):
    undone = []
    action = QAction("Undo", window.main)
    action.setShortcut("Ctrl+Z")
    action.triggered.connect(lambda: undone.append(1))
    window.main.addAction(action)
    window.canvas.setFocus()
    window.key(Qt.Key.Key_Z, CONTROL)
    assert len(undone) == 1
    assert not page.keys.is_watching
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Z, CONTROL)
    assert len(undone) == 1  # the prompt's own undo
    assert not page.session.is_open
    window.key(Qt.Key.Key_Z, CONTROL)
    assert len(undone) == 2  # nothing is left to undo in the prompt
    window.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert page.session.is_open
    window.key(Qt.Key.Key_Escape)
    window.key(Qt.Key.Key_Z, CONTROL)
    assert len(undone) == 3


def test_keys_work_with_the_focus_in_the_dock_but_not_in_a_text_field(window, page, target, crater):
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_3, widget=page.rasterCombo)
    assert page.classes.current == "boulder"
    window.key(Qt.Key.Key_2, widget=page.subtypeEdit)
    assert page.subtypeEdit.text() == "2"
    assert page.classes.current == "boulder"
    window.key(Qt.Key.Key_Return, widget=page.classList)
    (feature,) = target.getFeatures()
    assert (feature["class"], feature["subtype"]) == ("boulder", "2")


def test_numbers_choose_a_class_while_the_tool_has_the_canvas(window, page, gusev):
    window.key(Qt.Key.Key_2)
    assert page.classes.current == "dune"


TOOLS = {
    PromptMode.FOREGROUND: Qt.Key.Key_O,
    PromptMode.BACKGROUND: Qt.Key.Key_X,
    PromptMode.BOX: Qt.Key.Key_B,
    PromptMode.SCRIBBLE: Qt.Key.Key_L,
    PromptMode.POLYGON: Qt.Key.Key_P,
    PromptMode.DIAMETER: Qt.Key.Key_C,
    PromptMode.RIM: Qt.Key.Key_T,
}


@pytest.mark.parametrize("mode", TOOLS)
def test_a_tool_is_chosen_by_its_key_on_the_canvas_and_in_the_dock(window, page, gusev, mode):
    other = PromptMode.BOX if mode is PromptMode.FOREGROUND else PromptMode.FOREGROUND
    for widget in (window.canvas, page.rasterCombo):
        page.use_tool(other)
        window.key(TOOLS[mode], SHIFT, widget=widget)
        assert page.pointer.mode is mode
        pressed = [shown for shown, button in page.view.tool_buttons.items() if button.isChecked()]
        assert pressed == [mode]


def test_the_tools_keys_are_qgis_own_with_another_tool_and_letters_in_a_text_field(window, page, gusev):
    pressed = []
    action = QAction("Other", window.main)
    action.setShortcut("Shift+B")
    action.triggered.connect(lambda: pressed.append(1))
    window.main.addAction(action)
    window.canvas.setFocus()
    window.key(Qt.Key.Key_B, SHIFT)
    assert pressed == [] and page.pointer.mode is PromptMode.BOX
    page.use_tool(PromptMode.FOREGROUND)
    window.key(Qt.Key.Key_B, SHIFT, widget=page.subtypeEdit)
    assert page.subtypeEdit.text().lower() == "b" and page.pointer.mode is PromptMode.FOREGROUND
    pan = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(pan)
    window.canvas.setFocus()
    window.key(Qt.Key.Key_B, SHIFT)
    assert pressed == [1] and window.canvas.mapTool() is pan


def test_every_button_with_a_key_names_it_in_its_tool_tip(page):
    named = {
        page.acceptButton: "Enter",
        page.undoButton: "Ctrl+Z",
        page.redoButton: "Ctrl+Shift+Z",
        page.clearButton: "Esc",
        **dict.fromkeys(page.view.candidate_buttons, "Tab"),
    }
    claimed = []
    for keys in page.findChildren(ButtonKeys):
        for (key, modifiers), button in keys.buttons.items():
            named[button] = QKeySequence(key | modifiers).toString(QKeySequence.SequenceFormat.PortableText)
            claimed.append(named[button])
    assert set("OXBLPCTRD") <= {shortcut[-1] for shortcut in claimed if shortcut.startswith("Shift+")}
    assert sorted(claimed) == sorted(set(claimed)), "two buttons have one key"
    assert [key for button, key in named.items() if key not in button.toolTip()] == []
