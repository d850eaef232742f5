"""Keys of reviews, on the canvas and in the dock; an open prompt has its own."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.PyQt.QtCore import QObject, Qt

from ..annotate.claimed_keys import NO_MODIFIER, REDO, UNDO, Action, ClaimedKeys, combination, digit_of


class ReviewKeys(ClaimedKeys):
    """Claims keys while a review runs and no prompt is open.

    Args:
        review: The :class:`~.walk.ReviewWalk`.
        parent: Owner.
    """

    def __init__(self, review: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._review = review
        key = Qt.Key
        self._actions: Dict[int, Action] = {
            **dict.fromkeys((int(key.Key_N), int(key.Key_Right)), review.next),
            **dict.fromkeys((int(key.Key_B), int(key.Key_Left)), review.previous),
            **dict.fromkeys((int(key.Key_Return), int(key.Key_Enter)), review.accept),
            **dict.fromkeys((int(key.Key_Delete), int(key.Key_Backspace)), review.reject),
            int(key.Key_F): review.fix,
        }

    def action_of(self, key: int, modifiers: Qt.KeyboardModifier) -> Optional[Action]:
        """What a key does to the review."""
        pressed = combination(key, modifiers)
        if pressed in (UNDO, REDO) and self._review.can_decide:
            step = self._review.taking_back() if pressed == UNDO else self._review.making_again()
            return None if step is None else lambda: self._review.do(step)
        if modifiers != NO_MODIFIER or not self._review.takes_keys:
            return None
        digit = digit_of(key, modifiers)
        act = self._actions.get(int(key)) if digit is None else lambda: self._review.choose_class(digit)
        return None if act is None else lambda: self._review.do(act)
