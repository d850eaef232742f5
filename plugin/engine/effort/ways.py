"""Ways of outlining a landform, and what a person's actions cost in seconds.

The costs are those of the literature: 2.4 s for the first click on an instance (Bearman et al. 2016, ECCV, "What's the
Point"), 7 s for a box by its extremes (Papadopoulos et al. 2017, ICCV, "Extreme clicking"), 79 s for a polygon by hand
(Lin et al. 2014, ECCV, COCO: 22 worker hours for a thousand), and 0.28 s for a key (Card, Moran and Newell 1980, CACM).
A further click corrects what was seen to be wrong, and is taken to cost as much as the first.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace

from ..errors import LabelError


@dataclass(frozen=True)
class Costs:
    """Seconds of a person's actions.

    Attributes:
        click: Find a landform and click on it.
        next_click: Look at the outline and click on what is wrong.
        box: Drag a box around a landform.
        accept: Press the key that accepts an outline.
        polygon: Draw an outline by hand.
    """

    click: float = 2.4
    next_click: float = 2.4
    box: float = 7.0
    accept: float = 0.28
    polygon: float = 79.0

    def but(self, changes: Mapping[str, float]) -> Costs:
        """These costs, some of them others.

        Raises:
            LabelError: There is no such action, or a cost is not positive.
        """
        known = [field.name for field in fields(self)]
        for name, seconds in changes.items():
            if name not in known:
                raise LabelError(f"There is no action {name!r} that costs seconds; the actions are {', '.join(known)}.")
            if not (math.isfinite(seconds) and seconds > 0):
                raise LabelError(f"The action {name!r} must cost more than 0 seconds, not {seconds}.")
        return replace(self, **changes)

    def as_json(self) -> dict[str, float]:
        """Seconds by action."""
        return asdict(self)


@dataclass(frozen=True)
class Way:
    """A way of outlining a landform.

    Attributes:
        name: Short, for options and tables.
        clicks: Clicks on the landform and on mistakes.
        box: A box is dragged first, which is two clicks' worth of aiming.
        by_hand: The true outline, drawn point by point without a model.
    """

    name: str
    clicks: int = 0
    box: bool = False
    by_hand: bool = False

    @property
    def actions(self) -> int:
        """Clicks for one landform; a box has two corners. 0 by hand, where they are not counted."""
        return self.clicks + 2 * self.box

    def seconds(self, costs: Costs) -> float:
        """Seconds for one landform."""
        if self.by_hand:
            return costs.polygon
        clicks = 0.0
        if self.clicks:  # in a box the click corrects; without one it finds the landform
            clicks = (costs.next_click if self.box else costs.click) + (self.clicks - 1) * costs.next_click
        return clicks + (costs.box if self.box else 0.0) + costs.accept


CENTRE = Way("centre click", clicks=1)
THREE = Way("three clicks", clicks=3)
BOX = Way("box", box=True)
BOX_AND_CLICK = Way("box + click", clicks=1, box=True)
BY_HAND = Way("by hand", by_hand=True)
WAYS = (CENTRE, THREE, BOX, BOX_AND_CLICK, BY_HAND)
