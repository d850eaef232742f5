"""The row of tools for selected landforms, with their shortcuts."""

from __future__ import annotations

from typing import Dict, Optional, Tuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ....sentences import counted
from ....widgets import icon, load_form
from ....wrapping import let_wrap
from ...notice import quiet
from ..claimed_keys import ButtonKeys, combination


class EditRow(QWidget):
    """Refine and Split for one selected landform, Merge and Subtract for several; a search for more like them.

    Args:
        parent: The page.
        accept: Its button that accepts the shown outline, whatever that means.

    Attributes:
        selected: Number of landforms that are selected.
    """

    def __init__(self, parent: QWidget, accept: QPushButton) -> None:
        super().__init__(parent)
        load_form("edit_row", self)
        let_wrap(self.editButtons.layout())
        self._accept = accept
        self.selected = 0
        self._reviewing, self._prompting = False, False
        self._accept_texts: Dict[Optional[bool], Tuple[str, str]] = {  # all of them on Alt+A
            None: (accept.text(), accept.toolTip()),
            False: (self.tr("Repl&ace"), self.tr("Replace the outline of the landform (Enter or double click)")),
            True: (self.tr("Split p&art off"), self.tr("Split this part off the landform (Enter or double click)")),
        }
        tools = {
            self.refineButton: ("refine", Qt.Key.Key_R),
            self.splitButton: ("split", Qt.Key.Key_S),
            self.mergeButton: ("merge", Qt.Key.Key_M),
            self.subtractButton: ("subtract", Qt.Key.Key_D),
        }
        buttons = {}
        for button, (name, key) in tools.items():
            button.setIcon(icon(name))
            buttons[combination(key, Qt.KeyboardModifier.ShiftModifier)] = button
        self.likeButton.setIcon(icon("everything"))
        buttons[combination(Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)] = self.likeButton
        self._keys = ButtonKeys(buttons, self)
        quiet(self.editLabel)

    def show_state(self, selected: int, splitting: bool, prompting: bool, *roots: QWidget) -> None:
        """Offer what makes sense for so many selected landforms, with its keys in ``roots``.

        Args:
            selected: Number of selected landforms.
            splitting: Whether one of them is being split.
            prompting: Whether a prompt is open, whose keys go before.
            roots: Widgets in which the keys of the buttons work.
        """
        self.selected, self._prompting = selected, prompting
        self.editLabel.setText(self._words_of(selected))
        self.editButtons.setVisible(selected > 0)
        for button in (self.refineButton, self.splitButton):
            button.setEnabled(selected == 1)
        for button in (self.mergeButton, self.subtractButton):
            button.setEnabled(selected > 1)
        self.likeButton.setVisible(selected > 0)
        self.likeButton.setEnabled(selected > 0)  # of too many its form says so
        self.splitButton.setChecked(splitting)
        if selected:
            self._keys.watch(*roots)
        else:
            self._keys.release()

    def label_accept(self, splits: Optional[bool]) -> None:
        """Say what accepting does: to the landform that is split or refined, or, for None, with a new one."""
        text, tip = self._accept_texts[splits]
        self._accept.setText(text)
        self._accept.setToolTip(tip)

    def tell_review(self, running: bool) -> None:
        """A review has begun, or is over: 1 to 9 and Delete are its own while it runs."""
        self._reviewing = running
        self.editLabel.setText(self._words_of(self.selected))

    def _words_of(self, selected: int) -> str:
        if not selected:
            return self.tr("Ctrl+click selects landforms to change.")
        if self._prompting:
            return counted(selected, self.tr("1 landform selected."), self.tr("{n} landforms selected."))
        if self._reviewing:
            one = self.tr("1 landform selected; 1 to 9 and Delete act on the review.")
            return counted(selected, one, self.tr("{n} landforms selected; 1 to 9 and Delete act on the review."))
        one = self.tr("1 landform selected: 1 to 9 set its class, Delete removes it.")
        return counted(selected, one, self.tr("{n} landforms selected: 1 to 9 set their class, Delete removes them."))

    def release_keys(self) -> None:
        """Give all keys back."""
        self._keys.release()
