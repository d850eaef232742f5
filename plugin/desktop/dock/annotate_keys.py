"""Keys of the open prompt, on the canvas and in the dock; a key that it has no use for is QGIS's own."""

from __future__ import annotations

from typing import Callable, Dict, List, Optional, Tuple

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from .annotate_session import PromptSession

_WRITING = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier

Action = Callable[[], None]


class PromptKeys(QObject):
    """Filters the keys of the canvas and the dock while a prompt is open.

    Qt asks the widget with the focus first whether it wants a key (ShortcutOverride); only what the prompt wants is
    claimed there, so QGIS's shortcuts for the same keys stay untouched at any other time.

    Args:
        session: The prompt.
        digit: Called with 1 to 9.
        parent: Owner.
    """

    def __init__(self, session: PromptSession, digit: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._digit = digit
        self._watched: List[QWidget] = []
        self._redo = self._combination(Qt.Key.Key_Z, _CONTROL | _SHIFT)
        self._actions: Dict[Tuple[int, int], Action] = {
            self._combination(Qt.Key.Key_Return): session.accept_soon,
            self._combination(Qt.Key.Key_Enter): session.accept_soon,
            self._combination(Qt.Key.Key_Escape): session.clear,
            self._combination(Qt.Key.Key_Z, _CONTROL): session.undo,
            self._redo: session.redo,
            self._combination(Qt.Key.Key_Tab): session.cycle,
            self._combination(Qt.Key.Key_Backtab, _SHIFT): lambda: session.cycle(-1),
        }

    @property
    def is_watching(self) -> bool:
        """Whether keys are claimed now."""
        return bool(self._watched)

    def watch(self, *roots: QWidget) -> None:
        """Claim the prompt's keys in these widgets and in all that they hold."""
        if self._watched:
            return
        for root in roots:
            for widget in [root, *root.findChildren(QWidget)]:
                widget.installEventFilter(self)
                self._watched.append(widget)

    def release(self) -> None:
        """Give all keys back."""
        for widget in self._watched:
            if not sip.isdeleted(widget):
                widget.removeEventFilter(self)
        self._watched = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim a key of the prompt, and act on it."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or isinstance(watched, _WRITING):
            return False
        action = self._action(event)
        if action is None:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress:
            action()
        return True

    def _action(self, event: QKeyEvent) -> Optional[Action]:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        combination = self._combination(event.key(), modifiers)
        if not self._session.is_open:  # all of it was undone: nothing but redo is left to do
            return self._session.redo if combination == self._redo and self._session.can_redo else None
        digit = event.key() - Qt.Key.Key_0
        if 1 <= digit <= 9 and modifiers == _NONE:
            return lambda: self._digit(digit)
        return self._actions.get(combination)

    @staticmethod
    def _combination(key: int, modifiers: Qt.KeyboardModifier = _NONE) -> Tuple[int, int]:
        number = modifiers.value if hasattr(modifiers, "value") else int(modifiers)  # Qt 6, Qt 5
        return int(key), number
