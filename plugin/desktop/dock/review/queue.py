"""The outlines that wait for a decision, what was decided, and which one it is about now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, List, Optional, Sequence, Tuple

from ....protocol.messages.annotating import Prompt
from ..annotate.candidate_outlines import CandidateOutline


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
    """

    outlines: Tuple[CandidateOutline, ...]
    prompt: Prompt
    class_name: str = ""
    model_hash: str = ""
    verdict: Verdict = Verdict.OPEN
    presses: int = 0
    seconds: float = 0.0

    @property
    def outline(self) -> CandidateOutline:
        """The outline that is proposed."""
        return self.outlines[0]


@dataclass
class MappedItem:
    """A polygon of a map, by its id in the layer.

    Attributes:
        verdict: What was decided.
    """

    feature_id: int
    verdict: Verdict = Verdict.OPEN


class ReviewQueue:
    """Items with a verdict in order, and the current one; knows neither canvas nor layer."""

    def __init__(self, items: Sequence[Any] = ()) -> None:
        self.items: List[Any] = list(items)
        self.position = 0

    @property
    def current(self) -> Optional[Any]:
        """The item that is looked at."""
        return self.items[self.position] if self.items else None

    @property
    def open_items(self) -> List[Any]:
        """Items without a decision."""
        return [item for item in self.items if item.verdict is Verdict.OPEN]

    def count(self, verdict: Verdict) -> int:
        """Number of items with this verdict."""
        return sum(item.verdict is verdict for item in self.items)

    def step(self, by: int) -> None:
        """Go to the next item (1) or the one before (-1) that is not accepted; after the last comes the first."""
        self._go(by, (Verdict.OPEN, Verdict.REJECTED))

    def decide(self, item: Any, verdict: Verdict) -> None:
        """Note a decision; where it is about the current item, go to the next open one."""
        item.verdict = verdict
        if item is self.current and verdict is not Verdict.OPEN:
            self._go(1, (Verdict.OPEN,))

    def _go(self, by: int, wanted: Sequence[Verdict]) -> None:
        count = len(self.items)
        for distance in range(1, count + 1):
            place = (self.position + by * distance) % count
            if self.items[place].verdict in wanted:
                self.position = place
                return
