"""The order in which many prompts are put: neighbours of like size after one another, so that they share windows."""

from __future__ import annotations

import math
from typing import List, Sequence, Tuple

from .messages.annotating import Prompt

#: Sides of a cell in diameters of the landforms that it holds: about a window, in which each spans a third.
_CELL = 4.0
#: Clicks, which have no size, are as many to a cell.
_CLICKS = 16.0


def by_place(prompts: Sequence[Prompt]) -> List[int]:
    """The numbers of prompts in the order in which they are best put.

    Large landforms come first, then ever smaller ones, each size in rows that are walked to and fro; clicks come last.

    Args:
        prompts: In one CRS. Empty ones come last.
    """
    first = (prompt.points[0] for prompt in prompts if prompt.box is None and prompt.points)
    clicks = [click for click in first if all(map(math.isfinite, click))]
    cell = 1.0
    if clicks:
        xs, ys = zip(*clicks)
        cell = max(max(xs) - min(xs), max(ys) - min(ys)) * math.sqrt(_CLICKS / len(clicks)) or 1.0
    return sorted(range(len(prompts)), key=lambda number: _place(prompts[number], cell, number))


def _place(prompt: Prompt, click_cell: float, number: int) -> Tuple[float, ...]:
    if prompt.box is not None:
        xmin, ymin, xmax, ymax = prompt.box
        size = max(xmax - xmin, ymax - ymin)
        level = math.floor(math.log2(size)) if 0 < size < math.inf else -math.inf
        cell, x, y = _CELL * 2.0**level or 1.0, (xmin + xmax) / 2, (ymin + ymax) / 2
        rank = -level
    elif prompt.points:
        (x, y), cell, rank = prompt.points[0], click_cell, math.inf
    else:
        return math.inf, math.inf, 0.0, 0.0, number
    if not all(math.isfinite(value / cell) for value in (x, y)):
        return math.inf, math.inf, 0.0, 0.0, number
    row, column = math.floor(-y / cell), math.floor(x / cell)
    return rank, row, column if row % 2 == 0 else -column, -y, number
