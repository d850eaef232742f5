"""Keys of the open prompt, on the canvas and in the dock."""

from __future__ import annotations

from typing import Callable, Dict, Optional, Tuple

from qgis.PyQt.QtCore import QObject, Qt

from ..map_tools.prompt_tool import PromptTool
from .annotate_session import PromptSession
from .claimed_keys import Action, ClaimedKeys, combination, digit_of

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
#: They would be meant for the polygon or scribble that is drawn.
_ABOUT_THE_DRAWING = (
    combination(Qt.Key.Key_Return),
    combination(Qt.Key.Key_Enter),
    combination(Qt.Key.Key_Escape),
    combination(Qt.Key.Key_Z, _CONTROL),
)


class PromptKeys(ClaimedKeys):
    """Claims keys while a prompt is open; those that end or undo it are not claimed while something is drawn.

    Args:
        session: The prompt.
        tool: The map tool.
        digit: Called with 1 to 9.
        parent: Owner.
    """

    def __init__(self, session: PromptSession, tool: PromptTool, digit: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tool = session, tool
        self._digit = digit
        self._redo = combination(Qt.Key.Key_Z, _CONTROL | _SHIFT)
        self._actions: Dict[Tuple[int, int], Action] = {
            combination(Qt.Key.Key_Return): session.accept_soon,
            combination(Qt.Key.Key_Enter): session.accept_soon,
            combination(Qt.Key.Key_Escape): session.clear,
            combination(Qt.Key.Key_Z, _CONTROL): session.undo,
            self._redo: session.redo,
            combination(Qt.Key.Key_Tab): session.cycle,
            combination(Qt.Key.Key_Backtab, _SHIFT): lambda: session.cycle(-1),
        }

    def action_of(self, key: int, modifiers: Qt.KeyboardModifier) -> Optional[Action]:
        """What a key does to the prompt."""
        pressed = combination(key, modifiers)
        if not self._session.is_open:  # all of it was undone: nothing but redo is left to do
            return self._session.redo if pressed == self._redo and self._session.can_redo else None
        digit = digit_of(key, modifiers)
        if digit is not None:
            return lambda: self._digit(digit)
        if self._tool.is_drawing and pressed in _ABOUT_THE_DRAWING:
            return None
        return self._actions.get(pressed)
