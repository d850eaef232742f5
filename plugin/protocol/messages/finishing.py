"""Messages about the last touch that an outline gets before it is stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Tuple

from ..codec import JsonObject

#: What is stored: the outline as it was traced, or the curve through it.
SHAPES: Tuple[str, ...] = ("traced", "circle", "ellipse")


@dataclass(frozen=True)
class Finishing:
    """How outlines are finished.

    Attributes:
        smoothing: 0 (as traced) to 1 (strong).
        fill_holes: Whether all holes are filled.
        smallest_m: Parts and holes below the area of a circle of this diameter are dropped, in metres (in units of the
            coordinates where there is no CRS); the largest part always stays.
        shape: One of :data:`SHAPES`.
        no_overlap: Whether the outline ends where its neighbours are, and shares their borders.
    """

    smoothing: float = 0.0
    fill_holes: bool = False
    smallest_m: float = 0.0
    shape: str = "traced"
    no_overlap: bool = False


@dataclass(frozen=True)
class Finish:
    """Finish an outline, whose WKB is the payload, followed by that of its neighbours.

    Attributes:
        crs_wkt: CRS of all of them; empty for none.
        finishing: What is wanted.
        neighbours: Lengths of the neighbours' WKB.
        gap_m: Narrower gaps towards neighbours are closed, in metres (in units of the coordinates without a CRS).
    """

    crs_wkt: str
    finishing: Finishing
    neighbours: Tuple[int, ...] = ()
    gap_m: float = 0.0


@dataclass(frozen=True)
class Finished:
    """The finished outline is the payload, as WKB.

    ``attributes`` are its measures on the body. ``residual_m`` is the root mean square distance of the traced outline
    from the circle or ellipse through it.
    """

    attributes: JsonObject = field(default_factory=dict)
    residual_m: Optional[float] = None
