"""All that was measured of a ground, summed up by method and encoder over folds and seeds."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from plugin.engine.judging.objects import ObjectCounts

from . import scores
from .ground import Fold, Ground, Scene
from .measure import Run, hash_of
from .methods import ROOT, Method
from .scores import SceneScores, Summary, score_scene, summarise

_SCORES = "scores.json"


@dataclass(frozen=True)
class Spread:
    """A score's mean and standard deviation over seeds."""

    mean: float
    deviation: float
    count: int

    @classmethod
    def of(cls, values: Iterable[float | None]) -> Spread | None:
        """Of what is known; None where nothing is."""
        known = [value for value in values if value is not None and not np.isnan(value)]
        if not known:
            return None
        return cls(float(np.mean(known)), float(np.std(known, ddof=1)) if len(known) > 1 else 0.0, len(known))


@dataclass(frozen=True)
class Judged:
    """A run with its scores on each scene of its fold, by the scene's name; none where it failed."""

    run: Run
    scenes: dict[str, SceneScores]


@dataclass(frozen=True)
class Row:
    """A method on a ground: its runs, and its scores for each seed, pooled over the folds.

    ``unseen`` are the scores of the ground's folds of that name alone.
    """

    method: Method
    judged: tuple[Judged, ...]
    by_seed: tuple[Summary, ...]
    unseen: tuple[Summary, ...] = ()

    def spread(self, score: Callable[[Summary], float | None], unseen: bool = False) -> Spread | None:
        """Mean and spread of a score over seeds."""
        return Spread.of(score(summary) for summary in (self.unseen if unseen else self.by_seed))

    def cost(self, name: str, cold: bool = True) -> Spread | None:
        """Mean over folds of a measured cost, of those runs that found nothing encoded, or of the others."""
        return Spread.of(item.run.measured.get(name) for item in self.judged if item.run.cold == cold)

    def peak_mb(self) -> float | None:
        """The most memory that any run held."""
        peaks = [item.run.measured[name] for item in self.judged for name in item.run.measured if "peak" in name]
        return max(peaks, default=None)

    @property
    def errors(self) -> tuple[str, ...]:
        """What failed runs said."""
        return tuple(dict.fromkeys(item.run.error for item in self.judged if item.run.error))


@dataclass(frozen=True)
class Shown:
    """A scene as a method maps it, and how well."""

    fold: Fold
    scene: Scene
    run: Run
    mean_iou: float


@dataclass(frozen=True)
class GroundResults:
    """All methods on a ground."""

    ground: Ground
    rows: tuple[Row, ...]

    @property
    def best(self) -> Row | None:
        """The decoder with the highest mean IoU."""
        return max((row for row in self.rows if row.by_seed and not row.method.is_baseline), key=_merit, default=None)

    def worst_and_median(self) -> list[Shown]:
        """Of the best decoder's scenes (any method's, where no decoder was run), with the first seed."""
        row = self.best or max((row for row in self.rows if row.by_seed), key=_merit, default=None)
        if row is None:
            return []
        first = min(item.run.seed for item in row.judged)
        places = {scene.name: (fold, scene) for fold in self.ground.folds for scene in fold.scenes}
        shown = [
            Shown(*places[name], item.run, summarise(self.ground, [found]).mean_iou)
            for item in row.judged
            if item.run.seed == first
            for name, found in item.scenes.items()
        ]
        shown.sort(key=lambda item: item.mean_iou)
        return [shown[index] for index in sorted({0, len(shown) // 2})] if shown else []


def _merit(row: Row) -> float:
    spread = row.spread(lambda summary: summary.mean_iou)
    return -1.0 if spread is None else spread.mean


def sum_up(ground: Ground, runs: Iterable[Run]) -> GroundResults:
    """Score runs, as far as that was not done before, and gather them by method."""
    gathered: dict[Method, list[Judged]] = defaultdict(list)
    for run in runs:
        gathered[run.method].append(judge(ground, run))
    return GroundResults(ground, tuple(_row(ground, method, judged) for method, judged in gathered.items()))


def judge(ground: Ground, run: Run) -> Judged:
    """The scores of a run; they are kept beside it, with the code that they came from."""
    if run.error:
        return Judged(run, {})
    path, code = run.folder / _SCORES, _scoring_code(ground)
    if path.is_file():
        stored = json.loads(path.read_text(encoding="utf-8"))
        if stored["code"] == code:
            return Judged(run, {name: _from_json(item) for name, item in stored["scenes"].items()})
    found = {scene.name: score_scene(ground, scene, run.found(scene.name)) for scene in run.fold.scenes}
    text = json.dumps({"code": code, "scenes": {name: _to_json(item) for name, item in found.items()}})
    path.write_text(text, encoding="utf-8")
    return Judged(run, found)


def _scoring_code(ground: Ground) -> str:
    return hash_of(Path(str(scores.__file__)), ground.module, ROOT / "plugin" / "engine" / "judging")


def _row(ground: Ground, method: Method, judged: Sequence[Judged]) -> Row:
    unseen = [item for item in judged if item.run.fold.name in ground.unseen]
    return Row(method, tuple(judged), _by_seed(ground, judged), _by_seed(ground, unseen))


def _by_seed(ground: Ground, judged: Sequence[Judged]) -> tuple[Summary, ...]:
    found: dict[int, list[SceneScores]] = defaultdict(list)
    for item in judged:
        found[item.run.seed] += item.scenes.values()
    # a seed counts where every fold was mapped, so that all methods are judged by the same pixels
    for item in judged:
        if item.run.error:
            found.pop(item.run.seed, None)
    return tuple(summarise(ground, scenes) for _, scenes in sorted(found.items()) if scenes)


def _to_json(item: SceneScores) -> dict[str, object]:
    return {
        "matrix": item.matrix.tolist(),
        "weighted": item.weighted,
        "objects": {name: asdict(counted) for name, counted in item.objects.items()},
        "share": item.share,
    }


def _from_json(stored: dict) -> SceneScores:
    objects = {name: ObjectCounts(**counted) for name, counted in stored["objects"].items()}
    return SceneScores(np.array(stored["matrix"], dtype=np.int64), stored["weighted"], objects, stored["share"])
