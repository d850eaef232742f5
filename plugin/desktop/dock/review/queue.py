"""The outlines that wait for a decision, what was decided, and which one it is about now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, Callable, List, Optional, Sequence, Tuple

from ....protocol.messages.annotating import Prompt
from ..annotate.prompting.candidate_outlines import CandidateOutline


class Verdict(Enum):
    """What has become of an outline."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass
class ReviewItem:
    """A landform that was found, in the CRS of its image.

    Attributes:
        outlines: Its candidates; the first is proposed.
        prompt: What it answers; where it is mended, clicks are added to this.
        class_name: Class that it will have; empty for the one that is chosen in the list.
        model_hash: Of the model that outlined it.
        verdict: What was decided.
        presses: Keys and buttons that were pressed while it was on view.
        seconds: That it was on view.
        number: Its own in the search that it is of.
        likeness: To what is looked for, 0 to 1; None where nothing is.
    """

    outlines: Tuple[CandidateOutline, ...]
    prompt: Prompt
    class_name: str = ""
    model_hash: str = ""
    verdict: Verdict = Verdict.OPEN
    presses: int = 0
    seconds: float = 0.0
    number: int = -1
    likeness: Optional[float] = None

    @property
    def outline(self) -> CandidateOutline:
        """The outline that is proposed."""
        return self.outlines[0]

    @property
    def score(self) -> float:
        """Its likeness, or else the model's own rating."""
        return self.outline.score if self.likeness is None else self.likeness


@dataclass
class MappedItem:
    """A polygon of a map, by its id in the layer.

    Attributes:
        verdict: What was decided.
    """

    feature_id: int
    verdict: Verdict = Verdict.OPEN


class ReviewQueue:
    """Items with a verdict in order, and the current one; knows neither canvas nor layer.

    Attributes:
        items: All of them.
        position: Of the current one.
        decisions: Items that were decided on, in the order of the decisions.
        passes: Whether an item is looked at; others keep waiting.

    Args:
        items: All of them.
        looks_back: Whether one that was accepted can be decided anew, so that it is looked at on the way back.
    """

    def __init__(self, items: Sequence[Any] = (), looks_back: bool = False) -> None:
        self.items: List[Any] = list(items)
        self._seen_again = (Verdict.OPEN, Verdict.REJECTED, *([Verdict.ACCEPTED] if looks_back else []))
        self.position = 0
        self.passes: Callable[[Any], bool] = lambda _item: True
        self.decisions: List[Any] = [item for item in self.items if item.verdict is not Verdict.OPEN]

    @property
    def current(self) -> Optional[Any]:
        """The item that is looked at."""
        return self.items[self.position] if self.items else None

    @property
    def open_items(self) -> List[Any]:
        """Items without a decision that are looked at."""
        return [item for item in self.left if self.passes(item)]

    @property
    def left(self) -> List[Any]:
        """All items without a decision."""
        waiting = Verdict.OPEN
        return [item for item in self.items if item.verdict is waiting]

    def count(self, verdict: Verdict) -> int:
        """Number of items with this verdict."""
        return sum(item.verdict is verdict for item in self.items)

    def step(self, by: int) -> bool:
        """Go to the next item (1) that is not accepted, or to the one before (-1); after the last comes the first.

        Returns:
            Whether there was one to go to: False where all items before are accepted and stay so, since the last of
            all is not the one before.
        """
        if by < 0 and self.position:
            before = [self._is_seen_again(item) for item in self.items[: self.position]]
            if not any(before) and any(item.verdict is Verdict.ACCEPTED for item in self.items[: self.position]):
                return False
        self._go(by, self._seen_again if by < 0 else (Verdict.OPEN, Verdict.REJECTED))
        return True

    def _is_seen_again(self, item: Any) -> bool:
        return item.verdict in self._seen_again and self.passes(item)

    def decide(self, item: Any, verdict: Verdict) -> None:
        """Note a decision; where it is about the current item, go to the next open one."""
        item.verdict = verdict
        self.decisions = [other for other in self.decisions if other is not item]
        if verdict is not Verdict.OPEN:
            self.decisions.append(item)
        if item is self.current and verdict is not Verdict.OPEN:
            self._go(1, (Verdict.OPEN,))

    def go_to(self, item: Any) -> None:
        """Make an item the current one."""
        self.position = next(place for place, other in enumerate(self.items) if other is item)

    def order(self, stay: bool) -> None:
        """Order what is open by score, best first, behind what was decided; the best is the current one then.

        What has been opened again by itself comes before the others, since somebody wants to see it.

        Args:
            stay: Whether the current item stays the current one, and if it is open before all others.
        """
        current = self.current
        again = [item for item in self.decisions if item.verdict is Verdict.OPEN]
        first = current if stay else again[0] if len(again) == 1 else None
        known = {id(item) for item in self.decisions}
        beside = [item for item in self.items if item.verdict is not Verdict.OPEN and id(item) not in known]
        self.decisions = [item for item in self.decisions if item.verdict is not Verdict.OPEN] + beside
        waiting = sorted(self.left, key=lambda item: (item is not first, -item.score, item.number))
        self.items = self.decisions + waiting
        if stay and current is not None:
            self.go_to(current)
        else:
            self.position = min(len(self.decisions), max(len(self.items) - 1, 0))
            self.to_one_that_passes()

    def to_one_that_passes(self) -> None:
        """Go on to the next item that is looked at, where the current one is not; one that was decided on may stay."""
        item = self.current
        if item is not None and item.verdict is Verdict.OPEN and not self.passes(item):
            self._go(1, (Verdict.OPEN,))

    def _go(self, by: int, wanted: Sequence[Verdict]) -> None:
        count = len(self.items)
        for distance in range(1, count + 1):
            place = (self.position + by * distance) % count
            if self.items[place].verdict in wanted and self.passes(self.items[place]):
                self.position = place
                return
