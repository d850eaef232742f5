"""What is tried: moves from one ground to another, rows that add one thing each, and how large a trial is."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plugin.engine.adapting.fusion import FusionSettings
from plugin.engine.adapting.lessons import LessonWeights
from plugin.protocol.messages.adapting import ASKED

from ...decoder.ground import Ground
from ...decoder.grounds import craters, landslides, nac, terrain


@dataclass(frozen=True)
class Move:
    """From labelled ground to other ground: a fold of a ground, whose scenes are adapted to and judged.

    ``choosing`` folds serve to choose θ and levels, and are not reported.
    """

    name: str
    title: str
    make: Callable[[Path, Path], Ground]
    fold: str
    choosing: str = ""


def _own_tiles(data: Path, work: Path) -> Ground:
    """The CTX tiles that the assistant learns on, also to be judged on."""
    ground = craters.make(data, work)
    scenes = tuple(craters.judged_scene(data / "ctx_craters", name, work / "own") for name in craters.TRAINED)
    return dataclasses.replace(ground, folds=(dataclasses.replace(ground.folds[0], scenes=scenes),))


#: Ground on which θ and levels are chosen; its ensembles are told, and no student learns on it.
CHOOSING = (Move("craters_own", "CTX A, C, which the assistant has learnt on", _own_tiles, "1"),)
MOVES = (
    Move("craters", "CTX A, C → D, K", craters.make, "1"),
    Move("nac", "CTX → LRO NAC", nac.make, "1"),
    Move("terrain", "terrain scenes → other scenes", terrain.make, "1", "2"),
    Move("valles", "Valles block → block", landslides.make, "1", "3"),
)


@dataclass(frozen=True)
class Row:
    """A row of the table: ``weights`` None is the assistant itself."""

    name: str
    title: str
    weights: LessonWeights | None
    levels: int = 1


_NONE = LessonWeights(ensemble=0.0, hard=0.0, boundary=0.0, consistency=0.0)
_FUSED = dataclasses.replace(_NONE, ensemble=1.0, hard=1.0)
_CONSISTENT = dataclasses.replace(_FUSED, consistency=1.0)
_BOUNDED = dataclasses.replace(_CONSISTENT, boundary=LessonWeights.boundary)
ROWS = (
    Row("assistant", "assistant as it is", None),
    Row("student", "student of the assistant alone", _NONE),
    Row("fusion", "+ fusion with SAM", _FUSED),
    Row("consistency", "+ consistency", _CONSISTENT),
    Row("boundary", "+ boundary", _BOUNDED),
    Row("levels", "++ levels of area", _BOUNDED, 3),
)


@dataclass(frozen=True)
class Form:
    """How large: ``scenes`` at most of a move, ``side`` pixels of each (0 for all), windows and steps of students.

    ``masks`` are those that students learn from, asked for or of everything mode.
    """

    scenes: int = 0
    side: int = 0
    windows: int = 64
    steps: int = 1500
    kind: str = "lite0"
    theta: float = FusionSettings.theta
    masks: str = ASKED


#: At most 90 minutes on two cores with two seeds; ``LIMIT`` takes it, with so many scenes.
SMALL = Form(scenes=5, side=1000, windows=48, steps=300)


@dataclass(frozen=True)
class Experiment:
    """One row of one move with one seed."""

    move: str
    row: str
    seed: int
    form: Form
    weights: LessonWeights | None
    fusion: FusionSettings

    def as_json(self) -> dict[str, Any]:
        """Plain values, for files."""
        return dataclasses.asdict(self)

    def file(self, work: Path) -> Path:
        """Where its result lies; another configuration has another file."""
        digest = hashlib.sha256(json.dumps(self.as_json(), sort_keys=True).encode()).hexdigest()
        return work / "results" / f"{self.move}-{self.row}-{self.seed}-{digest[:10]}.json"


def experiments(moves: list[Move], rows: list[Row], seeds: list[int], form: Form) -> list[Experiment]:
    """All of them, the rows of one move and seed side by side."""
    return [
        Experiment(move.name, row.name, seed, form, row.weights, FusionSettings(form.theta, row.levels))
        for seed in seeds
        for move in moves
        for row in rows
    ]
