"""Takes decisions of a review back, the last one first, and makes them again: rejections too, which no layer knows."""

from __future__ import annotations

from typing import Any, Callable, List, Optional, Tuple

from qgis.core import QgsVectorLayer

from ...sentences import tr
from .queue import ReviewItem, Verdict

Action = Callable[[], None]


class TakenBack:
    """Knows what was taken back since the last decision.

    Args:
        review: The :class:`~.controller.Review`.
    """

    def __init__(self, review: Any) -> None:
        self._review = review
        self._taken: List[Tuple[ReviewItem, Verdict, Optional[QgsVectorLayer]]] = []

    def forget(self) -> None:
        """Something else was decided."""
        self._taken = []

    def back(self) -> Action:
        """What takes the last decision back; where nothing is left that can be, says so."""
        review = self._review
        last = next((item for item in reversed(review.queue.decisions) if item.verdict is not Verdict.OPEN), None)
        if last is None:
            return review.steps.back(review.layer) or review.nothing_to_take_back
        if last.verdict is Verdict.REJECTED:
            return lambda: self._set(last, Verdict.OPEN)
        layer = review.features.layer_of(last)
        undo = review.steps.back(layer)
        if undo is None:
            return self._say_why_not

        def take() -> None:
            self._taken.append((last, Verdict.ACCEPTED, layer))
            undo()

        return take

    def again(self) -> Optional[Action]:
        """What makes the decision again that was taken back last."""
        review = self._review
        if self._taken and self._taken[-1][1] is Verdict.REJECTED:
            return lambda: self._set(self._taken[-1][0], Verdict.REJECTED)
        redo = review.steps.again(self._taken[-1][2] if self._taken else review.layer)

        def make() -> None:
            if self._taken:
                self._taken.pop()
            if redo is not None:
                redo()

        return None if redo is None else make

    def _say_why_not(self) -> None:
        self._review.say(tr("The landform accepted last is saved, or its layer gone: delete it in the layer instead."))

    def _set(self, item: ReviewItem, verdict: Verdict) -> None:
        """Open a rejected one again, or reject it again."""
        if verdict is Verdict.OPEN:
            self._taken.append((item, Verdict.REJECTED, None))
            # it stays among the decisions until the queue is ordered, which brings it to the front
            item.verdict = verdict
        else:
            self._taken.pop()
        self._review.queue.go_to(item)
        if verdict is not Verdict.OPEN:
            self._review.queue.decide(item, verdict)
        self._review.go_on()
