"""Keys that are claimed on the canvas and in the dock for a while, and are QGIS's own otherwise."""

from __future__ import annotations

from typing import Callable, Dict, List, Optional, Tuple

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from .stretch.histogram_widget import HistogramWidget

_WRITING = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
NO_MODIFIER = Qt.KeyboardModifier.NoModifier

Action = Callable[[], None]


class ClaimedKeys(QObject):
    """Filters the keys of some widgets while :meth:`watch` holds.

    Qt asks the widget with the focus first whether it wants a key (ShortcutOverride); only what :meth:`action_of` has
    a use for is claimed there, so QGIS's shortcuts for the same keys stay untouched at any other time.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: List[QWidget] = []

    @property
    def is_watching(self) -> bool:
        """Whether keys are claimed now."""
        return bool(self._watched)

    def watch(self, *roots: QWidget) -> None:
        """Claim keys in these widgets and in all that they hold."""
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

    def shutdown(self) -> None:
        """Claim nothing any more."""
        self.release()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim a key, and act on it."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or isinstance(watched, _WRITING):
            return False
        if isinstance(watched, HistogramWidget) and HistogramWidget.keeps(watched, event.key()):
            return False
        action = self.action_of(event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        if action is None:
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress:
            action()
        return True

    def action_of(self, key: int, modifiers: Qt.KeyboardModifier) -> Optional[Action]:
        """What a key does now; None leaves it to QGIS, as it is with every key that a subclass has no use for."""
        return None


class ButtonKeys(ClaimedKeys):
    """Claims the keys of those buttons that are enabled.

    Attributes:
        buttons: The button of each key, which is one of :func:`combination`.
    """

    def __init__(self, buttons: Dict[Tuple[int, int], QAbstractButton], parent: QObject) -> None:
        super().__init__(parent)
        self.buttons = buttons

    def action_of(self, key: int, modifiers: Qt.KeyboardModifier) -> Optional[Action]:
        """Press the button."""
        button = self.buttons.get(combination(key, modifiers))
        return button.click if button is not None and button.isEnabled() else None


def combination(key: int, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> Tuple[int, int]:
    """A key with its modifiers, as a key of a dictionary."""
    number = modifiers.value if hasattr(modifiers, "value") else int(modifiers)  # Qt 6, Qt 5
    return int(key), number


#: Undo and redo.
UNDO = combination(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
REDO = combination(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def digit_of(key: int, modifiers: Qt.KeyboardModifier) -> Optional[int]:
    """1 to 9 for a digit without modifiers; None for any other key."""
    digit = int(key) - int(Qt.Key.Key_0)
    return digit if 1 <= digit <= 9 and modifiers == NO_MODIFIER else None
