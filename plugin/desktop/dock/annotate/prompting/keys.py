"""Keys of the prompt tools and of the open prompt, on the canvas and in the dock."""

from __future__ import annotations

from typing import Callable, Dict, Optional, Tuple

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QWidget

from ....map_tools.pointer import CanvasPointer
from ....map_tools.prompt_tool import PromptMode, PromptTool
from ..claimed_keys import REDO, UNDO, Action, ButtonKeys, ClaimedKeys, combination, digit_of
from .session import PromptSession

_SHIFT = Qt.KeyboardModifier.ShiftModifier
#: They are meant for the polygon or scribble that is drawn.
_ABOUT_THE_DRAWING = (
    combination(Qt.Key.Key_Return),
    combination(Qt.Key.Key_Enter),
    combination(Qt.Key.Key_Escape),
)
#: With Shift; the tool tips say them.
_TOOLS = {
    PromptMode.FOREGROUND: Qt.Key.Key_O,
    PromptMode.BACKGROUND: Qt.Key.Key_X,
    PromptMode.BOX: Qt.Key.Key_B,
    PromptMode.SCRIBBLE: Qt.Key.Key_L,
    PromptMode.POLYGON: Qt.Key.Key_P,
    PromptMode.DIAMETER: Qt.Key.Key_C,
    PromptMode.RIM: Qt.Key.Key_T,
}


class PromptKeys(ClaimedKeys):
    """Claims keys while a prompt is open; while something is drawn, they leave the prompt as it is.

    Args:
        session: The prompt.
        tool: The map tool.
        digit: Called with 1 to 9.
        places: Gives the widgets in which the keys are claimed.
        parent: Owner.
    """

    def __init__(
        self,
        session: PromptSession,
        tool: PromptTool,
        digit: Callable[[int], None],
        places: Callable[[], Tuple[QWidget, ...]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._tool = session, tool
        self._digit, self._places = digit, places
        session.changed.connect(self._claim)
        tool.drawing.connect(self._claim)
        self._actions: Dict[Tuple[int, int], Action] = {
            combination(Qt.Key.Key_Return): session.accept_soon,
            combination(Qt.Key.Key_Enter): session.accept_soon,
            combination(Qt.Key.Key_Escape): session.clear,
            UNDO: session.undo,
            REDO: session.redo,
            combination(Qt.Key.Key_Tab): session.cycle,
            combination(Qt.Key.Key_Backtab, _SHIFT): lambda: session.cycle(-1),
        }

    def _claim(self, *_: object) -> None:
        if self._session.is_open or self._session.can_redo or self._tool.is_drawing:
            self.watch(*self._places())
        else:
            self.release()

    def action_of(self, key: int, modifiers: Qt.KeyboardModifier) -> Optional[Action]:
        """What a key does to the prompt."""
        pressed = combination(key, modifiers)
        if self._tool.is_drawing and pressed == UNDO:  # QGIS would undo an edit of the layer
            return self._tool.take_back
        if not self._session.is_open:  # all of it was undone: nothing but redo is left to do
            return self._session.redo if pressed == REDO and self._session.can_redo else None
        digit = digit_of(key, modifiers)
        if digit is not None:
            return lambda: self._digit(digit)
        if self._tool.is_drawing and pressed in _ABOUT_THE_DRAWING:
            return None
        return self._actions.get(pressed)


class ToolKeys(ButtonKeys):
    """Claims the keys of the prompt tools while one of them is the canvas's tool.

    Args:
        pointer: The canvas side of the tools.
        buttons: The button of each tool.
        places: Gives the widgets in which the keys are claimed.
        parent: Owner.
    """

    def __init__(
        self,
        pointer: CanvasPointer,
        buttons: Dict[PromptMode, QAbstractButton],
        places: Callable[[], Tuple[QWidget, ...]],
        parent: QObject,
    ) -> None:
        super().__init__({combination(_TOOLS[mode], _SHIFT): button for mode, button in buttons.items()}, parent)
        self._pointer, self._places = pointer, places
        pointer.toolChanged.connect(self._claim)

    def _claim(self) -> None:
        if self._pointer.is_active:
            self.watch(*self._places())
        else:
            self.release()
