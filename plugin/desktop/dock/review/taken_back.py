"""Takes decisions of a review back, the last one first, and makes them again: rejections too, which no layer knows."""

from __future__ import annotations

from typing import Any, Callable, List, Optional, Tuple

from .queue import ReviewItem, Verdict

Action = Callable[[], None]


class TakenBack:
    """Knows what was taken back since the last decision.

    Args:
        review: The :class:`~.controller.Review`.
    """

    def __init__(self, review: Any) -> None:
        self._review = review
        self._taken: List[Tuple[ReviewItem, Verdict]] = []

    def forget(self) -> None:
        """Something else was decided."""
        self._taken = []

    def back(self, undo: Optional[Action]) -> Optional[Action]:
        """What takes the last decision back; None where nothing can be.

        Args:
            undo: Does so in the landform layer, where the accepted ones are.
        """
        queue = self._review.queue
        last = next((item for item in reversed(queue.decisions) if item.verdict is not Verdict.OPEN), None)
        if last is None:
            return undo
        if last.verdict is Verdict.REJECTED:
            return lambda: self._set(last, Verdict.OPEN)

        def take() -> None:
            self._taken.append((last, Verdict.ACCEPTED))
            if undo is not None:
                undo()

        return None if undo is None else take

    def again(self, redo: Optional[Action]) -> Optional[Action]:
        """What makes the decision again that was taken back last."""
        if self._taken and self._taken[-1][1] is Verdict.REJECTED:
            return lambda: self._set(self._taken[-1][0], Verdict.REJECTED)

        def make() -> None:
            if self._taken:
                self._taken.pop()
            if redo is not None:
                redo()

        return None if redo is None else make

    def _set(self, item: ReviewItem, verdict: Verdict) -> None:
        """Open a rejected one again, or reject it again."""
        if verdict is Verdict.OPEN:
            self._taken.append((item, Verdict.REJECTED))
            # it stays among the decisions until the queue is ordered, which brings it to the front
            item.verdict = verdict
        else:
            self._taken.pop()
        self._review.queue.go_to(item)
        if verdict is not Verdict.OPEN:
            self._review.queue.decide(item, verdict)
        self._review.go_on()
