"""What the outlines of a review cost: key presses about each of them, and the seconds that it was on view."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional

from .queue import ReviewItem


class ReviewEffort:
    """Counts for the outline that is on view; what was accepted unseen has cost nothing that could be counted.

    Args:
        clock: Seconds that only go forward.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._item: Optional[ReviewItem] = None
        self._since = 0.0

    def look_at(self, item: Optional[ReviewItem]) -> None:
        """From now on this outline is on view; None while the user looks at something else."""
        now = self._clock()
        if self._item is not None:
            self._item.seconds += now - self._since
        self._item, self._since = item, now

    def press(self) -> None:
        """Count a key or a button for the outline on view."""
        if self._item is not None:
            self._item.presses += 1

    def spent(self, item: ReviewItem) -> Dict[str, Any]:
        """Clicks and seconds so far, by the names of the landform table; empty for what was not looked at."""
        self.look_at(self._item)
        return {"clicks": item.presses, "seconds": round(item.seconds, 1)} if item.presses else {}
