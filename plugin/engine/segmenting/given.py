"""What is given as a prompt, made into what can be answered: within limits, each click once, boxes within reach."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from ...protocol.messages.annotating import Prompt, Scribble
from ..errors import PromptError

Bounds = tuple[float, float, float, float]
Places = tuple[tuple[float, float], ...]

#: Far more than anybody clicks.
MOST_CLICKS = 1000
#: Far more than anybody draws; outlines that are refined may come from files.
MOST_VERTICES = 1_000_000
#: So many vertices tell an outline on the 256 cells along a side in which a model sees it.
KEPT_VERTICES = 4096


def checked(prompt: Prompt, bounds: Bounds, turn: float | None) -> Prompt:
    """A prompt within limits.

    A click that comes again at its place is one click. Outlines of very many vertices are told by some of them. A box
    that is larger than the raster is cut to it.

    Args:
        prompt: As it was given.
        bounds: xmin, ymin, xmax, ymax of the raster.
        turn: Units of x after which the same ground comes again; None where there is no such.

    Raises:
        PromptError: There are too many clicks or vertices, a coordinate is no number, clicks and labels do not fit, or
            a box has no width or height.
    """
    if len(prompt.points) != len(prompt.labels):
        raise PromptError(
            f"The prompt has {len(prompt.points)} clicks and {len(prompt.labels)} labels: give each click its own."
        )
    lines = [line.vertices for line in prompt.scribbles]
    given = chain(prompt.places, prompt.outline, prompt.around, *lines)
    if not all(math.isfinite(x) and math.isfinite(y) for x, y in given):
        raise PromptError("The prompt has coordinates that are no numbers: click again.")
    vertices = max(len(places) for places in (prompt.polygon, prompt.outline, *lines, ()))
    if vertices > MOST_VERTICES:
        raise PromptError(
            f"The outline has {vertices:,} vertices, and {MOST_VERTICES:,} are the most for a prompt: simplify it."
        )
    if prompt.box is not None and (prompt.box[0] == prompt.box[2] or prompt.box[1] == prompt.box[3]):
        raise PromptError(
            "The box has no width or no height: give two opposite corners, so that the landform lies between them."
        )
    points, labels = _once(prompt.points, prompt.labels)
    if len(points) > MOST_CLICKS:
        raise PromptError(
            f"The prompt has {len(points):,} clicks, and {MOST_CLICKS:,} are the most: draw a box or a polygon instead."
        )
    return replace(
        prompt,
        points=points,
        labels=labels,
        box=None if prompt.box is None else _cut(prompt.box, bounds, turn),
        polygon=_thinned(prompt.polygon),
        outline=_thinned(prompt.outline),
        scribbles=tuple(Scribble(_thinned(line.vertices), line.label) for line in prompt.scribbles),
    )


def nothing_seen(prompt: Prompt) -> str:
    """What is said where a model sees no landform."""
    if prompt.box is not None:
        return "The model sees no landform in the box: draw it close around the rim, or add a point on the landform."
    return "The model sees no landform there: move the point, add another one, or drag a box."


def _once(points: Places, labels: Sequence[int]) -> tuple[Places, tuple[int, ...]]:
    """Each click once, where it came last: the last one is the one that is asked about."""
    kept: dict[tuple[tuple[float, float], int], None] = {}
    for click in zip(points, labels, strict=True):
        kept.pop(click, None)
        kept[click] = None
    return tuple(point for point, _ in kept), tuple(label for _, label in kept)


def _thinned(places: Places) -> Places:
    step = math.ceil(len(places) / KEPT_VERTICES)
    return places if step <= 1 else (*places[:-1:step], places[-1])


def _cut(box: Bounds, bounds: Bounds, turn: float | None) -> Bounds:
    """A box that is wider or higher than the raster, cut to it; the sides in order."""
    left, right = sorted((box[0], box[2]))
    bottom, top = sorted((box[1], box[3]))
    all_around = turn is not None and right - left >= turn
    if all_around or (right - left > bounds[2] - bounds[0] and left <= bounds[0] and right >= bounds[2]):
        left, right = bounds[0], bounds[2]
    if top - bottom > bounds[3] - bounds[1] and bottom <= bounds[1] and top >= bounds[3]:
        bottom, top = bounds[1], bounds[3]
    return left, bottom, right, top
