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
    """

    smoothing: float = 0.0
    fill_holes: bool = False
    smallest_m: float = 0.0
    shape: str = "traced"


@dataclass(frozen=True)
class Finish:
    """Finish an outline, whose WKB is the payload."""

    crs_wkt: str
    finishing: Finishing


@dataclass(frozen=True)
class Finished:
    """The finished outline is the payload, as WKB.

    ``attributes`` are its measures on the body. ``residual_m`` is the root mean square distance of the traced outline
    from the circle or ellipse through it.
    """

    attributes: JsonObject = field(default_factory=dict)
    residual_m: Optional[float] = None
