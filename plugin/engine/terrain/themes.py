"""Kinds of scenes: what lies in them, on which body, and how large a sample is on the ground."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from . import aeolian, craters, flows, hills, pits
from .ground import Body, Ground

Maker = Callable[[Ground, tuple[float, float], float, np.random.Generator], None]

MAKERS: dict[str, Maker] = {
    "crater": craters.crater,
    "pit": pits.pit,
    "skylight": pits.skylight,
    "pit_chain": pits.pit_chain,
    "mesa": hills.mesa,
    "cone": hills.cone,
    "boulder": hills.boulder_field,
    "barchan": aeolian.barchan,
    "dune_field": aeolian.dune_field,
    "ripple_field": aeolian.ripple_field,
    "landslide": flows.landslide,
    "channel": flows.channel,
    "albedo_unit": flows.albedo_unit,
}

#: What a landform can be; ``ground`` is what bright or dark units leave, such as highlands around maria.
KINDS = (*MAKERS, "ground")


@dataclass(frozen=True)
class Plan:
    """Landforms of one kind: how many at least and at most, and their radii as shares of the scene's side."""

    kind: str
    fewest: int
    most: int
    smallest: float
    largest: float


@dataclass(frozen=True)
class Theme:
    """What a scene is about, in the order of building.

    ``metres`` is the range of a sample's length on the ground, ``craters`` the range of crater numbers as shares of
    the equilibrium number, ``sun`` the range of its elevation in degrees.
    """

    share: float
    plans: tuple[Plan, ...]
    bodies: tuple[Body, ...]
    metres: tuple[float, float]
    craters: tuple[float, float]
    sun: tuple[float, float] = (5.0, 65.0)
    layered: float = 0.06


_BOTH: tuple[Body, ...] = ("mars", "moon")
_MARS: tuple[Body, ...] = ("mars",)

THEMES: dict[str, Theme] = {
    "cratered": Theme(0.2, (Plan("crater", 3, 10, 0.025, 0.22),), _BOTH, (0.5, 200), (0.01, 0.3)),
    "saturated": Theme(0.06, (Plan("crater", 1, 4, 0.04, 0.25),), _BOTH, (0.5, 100), (0.3, 1.0)),
    "albedo": Theme(
        0.18,
        (Plan("crater", 4, 14, 0.015, 0.1), Plan("albedo_unit", 1, 3, 0.12, 0.42), Plan("crater", 1, 4, 0.01, 0.05)),
        _BOTH,
        (100, 3000),
        (0.005, 0.1),
        sun=(25.0, 80.0),
    ),
    "layers": Theme(
        0.05,
        (Plan("crater", 2, 7, 0.02, 0.15), Plan("mesa", 0, 2, 0.05, 0.15), Plan("pit", 0, 2, 0.03, 0.1)),
        _MARS,
        (0.25, 20),
        (0.002, 0.05),
        layered=1.0,
    ),
    "pits": Theme(
        0.15,
        (Plan("crater", 0, 3, 0.02, 0.08), Plan("pit", 0, 3, 0.03, 0.2), Plan("skylight", 1, 2, 0.02, 0.1)),
        _BOTH,
        (0.25, 6),
        (0.002, 0.05),
    ),
    "chains": Theme(
        0.06,
        (Plan("crater", 1, 3, 0.02, 0.08), Plan("pit_chain", 1, 2, 0.025, 0.09), Plan("pit", 0, 2, 0.03, 0.12)),
        _MARS,
        (1, 20),
        (0.005, 0.1),
    ),
    "knobs": Theme(
        0.09,
        (Plan("crater", 0, 3, 0.02, 0.08), Plan("mesa", 1, 3, 0.05, 0.2), Plan("cone", 1, 4, 0.03, 0.12)),
        _MARS,
        (1, 50),
        (0.002, 0.06),
    ),
    "aeolian": Theme(
        0.08,
        (
            Plan("crater", 1, 4, 0.03, 0.15),
            Plan("dune_field", 0, 1, 0.1, 0.26),
            Plan("ripple_field", 0, 2, 0.08, 0.22),
            Plan("barchan", 1, 7, 0.025, 0.1),
        ),
        _MARS,
        (0.25, 20),
        (0.002, 0.04),
    ),
    "rocky": Theme(
        0.05,
        (Plan("crater", 1, 3, 0.04, 0.16), Plan("boulder", 1, 2, 0.015, 0.05)),
        _BOTH,
        (0.25, 1.0),
        (0.01, 0.2),
        sun=(10.0, 55.0),
    ),
    "valleys": Theme(
        0.08,
        (Plan("crater", 2, 5, 0.02, 0.12), Plan("channel", 1, 1, 0.015, 0.06), Plan("landslide", 0, 2, 0.07, 0.18)),
        _BOTH,
        (5, 200),
        (0.01, 0.2),
    ),
}
