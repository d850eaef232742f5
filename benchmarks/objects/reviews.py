"""Reviews of more like these, played by somebody who knows the truth: what it is worth to order anew each time."""

from __future__ import annotations

import statistics
import time
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier

from benchmarks.decoder.ground import Pair
from plugin.engine.finding.ranking import Seen, rank, seen_in
from plugin.engine.finding.run import find_objects
from plugin.engine.jobs import JobContext
from plugin.protocol.messages.finding import Find, Rank
from plugin.protocol.messages.jobs import LabelledRaster
from plugin.protocol.messages.rasters import RasterReference

from .grounds import ObjectGround, ObjectScene
from .scores import Claims, Known, known_of

#: Decisions of a review, and candidates with which the time of one is measured.
DECISIONS, CANDIDATES = 50, 10_000
#: Trees of the random forest, and candidates drawn by lot that it takes for others than those pointed out.
_TREES, _OTHERS = 200, 200


@dataclass(frozen=True)
class Played:
    """A review of a scene.

    Attributes:
        candidates: Outlines that were found.
        there: True landforms that one of them shows.
        sam, forest, first, anew: Right ones among the first :data:`DECISIONS` that are decided on: in the order of the
            SAM's own rating, by a random forest that tells those pointed out from candidates drawn by lot, by the
            likeness to those pointed out, and ordered anew after each decision.
        milliseconds: Of each ordering.
        milliseconds_of_many: Of orderings of :data:`CANDIDATES`.
    """

    candidates: int
    there: int
    sam: int
    forest: int
    first: int
    anew: int
    milliseconds: tuple[float, ...]
    milliseconds_of_many: tuple[float, ...]


def play(ground: ObjectGround, scene: ObjectScene, like: Pair, out: Path) -> Played:
    """Search a scene for more like those that are pointed out, and review what is found.

    Args:
        ground: What counts.
        scene: What is searched.
        like: The landforms that are pointed out.
        out: Folder of the search; tiles that are there are used again.
    """
    pair = LabelledRaster(RasterReference(str(like.raster)), str(like.labels))
    request = Find(
        RasterReference(str(scene.raster)), str(out), like=(pair,), extent_wkt=scene.extent_wkt,
        smallest_m=0.8 * ground.smallest_px, least_score=0.0, ranked=True, overwrite=True,
    )  # fmt: skip
    find_objects(request, JobContext())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        shapes = np.array(pyogrio.read_dataframe(out / "landforms.gpkg").geometry, dtype=object)
    shapes = shapely.make_valid(shapes)
    seen = seen_in(out)
    known = known_of(scene, Claims(shapes, seen.sam), ground.smallest_px)
    orders = {"sam": seen.sam, "forest": _by_forest(seen), "first": seen.scores((), ())}
    hits = {name: _decide(known, scores)[0] for name, scores in orders.items()}
    hits["anew"], took = _decide(known, orders["first"], out)
    there = len({true for places in known.likely for true in places})
    return Played(len(shapes), there, **hits, milliseconds=took, milliseconds_of_many=_of_many(seen))


def _by_forest(seen: Seen) -> NDArray[np.float64]:
    """Scores as those of the plugin, with a random forest's probability in the place of likeness."""
    others = np.random.default_rng(0).permutation(len(seen.sam))[:_OTHERS]
    inputs, shapes = (seen.units, seen.liked), (seen.shapes, seen.liked_shapes)
    every, liked = (np.concatenate(parts, axis=1) for parts in zip(inputs, shapes, strict=True))
    forest = RandomForestClassifier(_TREES, class_weight="balanced", random_state=0)
    forest.fit(np.concatenate([liked, every[others]]), np.arange(len(liked) + len(others)) < len(liked))
    alike = forest.predict_proba(every)[:, -1]
    scores: NDArray[np.float64] = np.clip(seen.sam, 0.0, 1.0) * np.sqrt(alike)
    return scores


def _decide(known: Known, scores: NDArray[np.float64], folder: Path | None = None) -> tuple[int, tuple[float, ...]]:
    """Accept what is right and reject what is not, the best first; in a folder all is ordered anew each time.

    Returns:
        Accepted ones, and the milliseconds of each ordering.
    """
    accepted: list[int] = []
    rejected: list[int] = []
    waiting, taken, took = {*range(len(scores))} - {*np.flatnonzero(known.spared).tolist()}, set(), []
    while waiting and len(accepted) + len(rejected) < DECISIONS:
        best = max(waiting, key=lambda number: (scores[number], -number))
        waiting.remove(best)
        true = next((place for place in known.likely[best] if place not in taken), None)
        taken.add(true)
        (rejected if true is None else accepted).append(best)
        if folder is not None:
            began = time.perf_counter()
            scores = rank(Rank(str(folder), tuple(accepted), tuple(rejected)))
            took.append(1000 * (time.perf_counter() - began))
    return len(accepted), tuple(took)


def _of_many(seen: Seen) -> tuple[float, ...]:
    """Milliseconds of orderings of so many candidates, after as many decisions as a review has."""
    if not len(seen.sam):
        return ()
    numbers = np.resize(np.arange(len(seen.sam)), CANDIDATES)
    units, sam, shapes = (values[numbers] for values in (seen.units, seen.sam, seen.shapes))
    many = Seen(units, sam, shapes, seen.liked, seen.liked_shapes, seen.disliked)
    half, took = DECISIONS // 2, []
    for _ in range(10):
        began = time.perf_counter()
        np.argsort(-many.scores(range(half), range(half, DECISIONS)))
        took.append(1000 * (time.perf_counter() - began))
    return tuple(took)


def page(played: dict[str, Sequence[Played]], grounds: Sequence[ObjectGround], where: str, trial: str) -> str:
    """The page as Markdown; see :func:`.page.write`."""
    lines = [
        "# Reviews of more like these",
        "",
        f"Measured by `make bench-objects` {where}." + (f" **A trial: {trial}.**" if trial else ""),
        "",
        "A few landforms are pointed out, on other ground or, where a kind is named, on the scene itself; the scene is "
        f"searched, and {DECISIONS} of what is found are decided on, the best first, by somebody who knows the truth: "
        "what overlaps a landform that nobody has found yet (IoU 0.5) is accepted, all else rejected; what counts "
        "neither as right nor as wrong is passed over. The columns tell how many are right, in the order of the SAM's "
        f"own rating, by a random forest (scikit-learn, {_TREES} trees) that tells those pointed out from {_OTHERS} "
        "candidates drawn by lot, on the same vectors and shapes, in that of likeness to those that were pointed out, "
        "and ordered anew after each decision (means over scenes). The times are those of the engine for one ordering, "
        f"median and longest: of the scene's own candidates, and of {CANDIDATES:,}.",
        "",
        f"| ground | candidates | landforms among them | right of {DECISIONS} by the SAM | by a forest | by likeness "
        f"| ordered anew | ms | longest | ms for {CANDIDATES:,} | longest |",
        "|---" * 11 + "|",
    ]
    for ground in grounds:
        scenes = played[ground.name]
        took = [value for scene in scenes for value in scene.milliseconds]
        many = [value for scene in scenes for value in scene.milliseconds_of_many]
        sums = [
            sum(getattr(scene, name) for scene in scenes) / len(scenes) for name in ("sam", "forest", "first", "anew")
        ]
        cells = [
            ground.title,
            f"{sum(scene.candidates for scene in scenes)}",
            f"{sum(scene.there for scene in scenes)}",
            *(f"{value:.1f}" for value in sums),
            *(f"{value:.1f}" for values in (took, many) for value in _middle_and_most(values)),
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join([*lines, ""])


def _middle_and_most(values: Sequence[float]) -> tuple[float, float]:
    return (statistics.median(values), max(values)) if values else (0.0, 0.0)
