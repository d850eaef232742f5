"""A simulated person who tries every way of prompting a landform."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from plugin.engine.default_model.truth import MeasuredLandform
from plugin.engine.effort.user import Answer, Method, clicked, inside_point
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.annotating import Prompt

MOST_CLICKS = 5
CENTRE, RANDOM, BOX, BOX_AND_CLICK = "1 click, centre", "1 click, random", "box", "box + click"
PROMPTS = (CENTRE, RANDOM, "3 clicks", "5 clicks", BOX, BOX_AND_CLICK)


@dataclass(frozen=True)
class Session:
    """Answers to the prompts without mistakes to mend, and those after each click of a series."""

    single: dict[str, Answer]
    clicks: tuple[Answer, ...]

    def answers(self) -> dict[str, Answer]:
        """Answers by the names of ``PROMPTS``."""
        series = {CENTRE: self.clicks[0], "3 clicks": self.clicks[2], "5 clicks": self.clicks[4]}
        return {name: {**series, **self.single}[name] for name in PROMPTS}


def prompt_all(method: Method, source: RasterSource, landform: MeasuredLandform, seed: int) -> Session:
    """Ask a method for a landform in every way.

    Args:
        method: Who answers.
        source: The scene.
        landform: Which landform is meant.
        seed: Of the random click.
    """
    centre = inside_point(landform)
    single = {
        RANDOM: Prompt(points=(random_point(landform.outline, seed),), labels=(1,)),
        BOX: Prompt(box=landform.bounds),
        BOX_AND_CLICK: Prompt(points=(centre,), labels=(1,), box=landform.bounds),
    }
    return Session(
        {name: method.answer(source, landform, prompt) for name, prompt in single.items()},
        clicked(method, source, landform, Prompt(points=(centre,), labels=(1,)), MOST_CLICKS),
    )


def random_point(outline: BaseGeometry, seed: int) -> tuple[float, float]:
    """A point anywhere on a landform, each with the same chance."""
    rng = np.random.default_rng(seed)
    left, low, right, high = outline.bounds
    while True:
        point = float(rng.uniform(left, right)), float(rng.uniform(low, high))
        if outline.contains(Point(point)):
            return point
