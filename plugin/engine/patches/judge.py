"""How well patches of unseen observations are classified, against raw pixels and a small network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..encoders.loader import load_encoder
from ..errors import LabelError
from ..jobs import JobContext
from ..judging.intervals import Interval, bootstrap
from ..words import counted
from .classifier import Vectors, fit
from .folders import PatchSet, read_patch
from .pooling import SIDES, check_sides, patch_vector
from .progress import Clock
from .raw import NETWORK_SIDE, PIXEL_SIDE, grey, said_by, train_network
from .scores import Labels, accuracy_of, macro_f1_of
from .train import FOLDS, grouped_folds

#: Shares of the patches that are learnt from.
SHARES = (0.1, 0.3, 0.5, 0.7, 0.9)
SEEDS = 3
#: The share whose confusions and intervals are told.
SHOWN = 0.7
#: Ways to classify, by the names that the report gives them.
POOLED, PIXELS, NETWORK = "pooled features", "raw pixels", "small network from scratch"
#: Draws of which the one is taken whose classes are nearest to those of all patches.
_DRAWS = 20
#: Penalty for raw pixels: of 1024 noisy channels.
_PIXEL_STRENGTH = 0.001


@dataclass(frozen=True)
class Looks:
    """What each way sees of all patches."""

    vectors: Vectors
    pixels: NDArray[np.uint8]
    network_pixels: NDArray[np.uint8]

    def at(self, places: NDArray[np.intp]) -> Looks:
        """Of some of them."""
        return Looks(self.vectors[places], self.pixels[places], self.network_pixels[places])


@dataclass(frozen=True)
class Line:
    """One way at one share, draw by draw.

    Attributes:
        way: Name of the way.
        share: Of the patches that were learnt from, about.
        counts: (draws, observations, classes, classes) patches that were judged.
    """

    way: str
    share: float
    counts: NDArray[np.int64]

    def accuracies(self, chosen: NDArray[np.bool_] | None = None) -> list[float]:
        """Of each draw; of chosen observations alone where these are given."""
        counts = self.counts if chosen is None else self.counts[:, chosen]
        found = [accuracy_of(draw.sum(0)) for draw in counts]
        return [value for value in found if value is not None]

    def f1s(self) -> list[float]:
        """Macro F1 of each draw."""
        return [value for draw in self.counts if (value := macro_f1_of(draw.sum(0))) is not None]

    def interval(self) -> Interval | None:
        """95 % interval of the accuracy, by a bootstrap over observations."""
        right = np.trace(self.counts, axis1=2, axis2=3).sum(0)
        pairs = np.stack([right, self.counts.sum((0, 2, 3))], axis=1)
        with np.errstate(invalid="ignore"):
            return bootstrap(pairs, lambda sums: sums[:, 0] / sums[:, 1])[0]


@dataclass(frozen=True)
class Trial:
    """All ways on one choice of classes.

    Attributes:
        title: Which classes.
        classes: Their names.
        patches: Of each class.
        observations: Names.
        apart: Which of the observations are told apart too.
        lines: Way by way, share by share.
        folded: Way by way with every patch judged once, by what learnt from the other four fifths of the observations.
    """

    title: str
    classes: tuple[str, ...]
    patches: tuple[int, ...]
    observations: tuple[str, ...]
    apart: NDArray[np.bool_]
    lines: tuple[Line, ...]
    folded: tuple[Line, ...] = ()

    def line(self, way: str, share: float) -> Line:
        """One of them."""
        return next(line for line in self.lines if line.way == way and line.share == share)

    @property
    def shares(self) -> tuple[float, ...]:
        """Shares that were tried."""
        return tuple(sorted({line.share for line in self.lines}))

    @property
    def ways(self) -> tuple[str, ...]:
        """Ways that were tried."""
        return tuple(dict.fromkeys(line.way for line in self.lines))

    @property
    def shown(self) -> float:
        """The share whose confusions are told."""
        return min(self.shares, key=lambda share: abs(share - SHOWN))


@dataclass(frozen=True)
class PatchReport:
    """What is known of a way to classify patches."""

    title: str
    encoder: str
    sides: tuple[int, ...]
    seeds: int
    trials: tuple[Trial, ...]
    apart_words: str = ""
    notes: tuple[str, ...] = ()
    provenance: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Judging:
    """What to judge and how.

    Attributes:
        model: Encoder: a name of the catalogue, or a path.
        sides: Samples along a side at which a patch is looked at.
        shares: Of the patches to learn from.
        seeds: Draws of each share.
        without: Classes that a second trial leaves out.
        apart: Observations whose scores are told apart too.
        apart_words: What these are.
        network: Train the small network too.
    """

    model: str = "default"
    sides: tuple[int, ...] = SIDES
    shares: tuple[float, ...] = SHARES
    seeds: int = SEEDS
    without: tuple[str, ...] = ()
    apart: frozenset[str] = frozenset()
    apart_words: str = ""
    network: bool = True


def judge_patches(patches: PatchSet, title: str, judging: Judging, context: JobContext) -> PatchReport:
    """Judge by observation: none is ever on both sides of a split.

    Raises:
        LabelError: Observations are not told, or there are fewer than four.
        ModelError: The encoder is missing.
        Cancelled: The user stopped.
    """
    check_sides(judging.sides)
    if not patches.grouped:
        raise LabelError("The table has no column observation, and patches of one picture must not judge each other.")
    if len(patches.observations) < 4:
        raise LabelError(
            f"{counted(len(patches.observations), 'observation')} are too few to judge by. Give at least four."
        )
    encoder = load_encoder(judging.model, context.within())
    looks = _look(patches, judging, context)
    trials = [_trial("All classes", patches, looks, judging, context, (0.5, 0.75 if judging.without else 1.0))]
    if judging.without:
        rest = patches.without(*judging.without)
        kept = np.flatnonzero([patch.name not in judging.without for patch in patches.patches])
        words = f"Without {', '.join(judging.without)}"
        trials.append(_trial(words, rest, looks.at(kept), judging, context, (0.75, 1.0)))
    return PatchReport(
        title, encoder.title, judging.sides, judging.seeds, tuple(trials), judging.apart_words,
        provenance={"Encoder": f"{encoder.title} ({encoder.model_hash[:12]})", "Sides": list(judging.sides)},
    )  # fmt: skip


def _look(patches: PatchSet, judging: Judging, context: JobContext) -> Looks:
    encoder = load_encoder(judging.model)
    clock = Clock(
        context, f"Encoding {counted(len(patches.patches), 'patch', 'patches')}", len(patches.patches), (0.0, 0.5)
    )
    vectors, pixels, larger = [], [], []
    for patch in patches.patches:
        rgb = read_patch(patch.path)
        vectors.append(patch_vector(encoder, rgb, judging.sides))
        pixels.append(grey(rgb, PIXEL_SIDE))
        larger.append(grey(rgb, NETWORK_SIDE))
        clock.step()
    return Looks(np.stack(vectors), np.stack(pixels), np.stack(larger))


def _trial(
    title: str, patches: PatchSet, looks: Looks, judging: Judging, context: JobContext, part: tuple[float, float]
) -> Trial:
    classes, observations = patches.classes, patches.observations
    labels = np.array([classes.index(patch.name) for patch in patches.patches], dtype=np.intp)
    where = np.array([observations.index(patch.observation) for patch in patches.patches], dtype=np.intp)
    ways = (POOLED, PIXELS, NETWORK) if judging.network else (POOLED, PIXELS)
    clock = Clock(context, f"Judging: {title}", (len(judging.shares) * len(ways) + 2) * judging.seeds, part)
    size = (judging.seeds, len(observations), len(classes), len(classes))
    lines = {(way, share): np.zeros(size, np.int64) for way in ways for share in judging.shares}
    for share in judging.shares:
        for seed in range(judging.seeds):
            learnt = split_by_observation(labels, where, share, seed)
            judged = ~learnt
            for way in ways:
                said = _said(way, looks, labels, np.flatnonzero(learnt), np.flatnonzero(judged), len(classes), seed)
                np.add.at(lines[way, share][seed], (where[judged], labels[judged], said), 1)
                clock.step()
    folded = {way: np.zeros(size, np.int64) for way in (POOLED, PIXELS)}
    for seed in range(judging.seeds):
        for way, counts in folded.items():
            for inner, outer in grouped_folds(labels, [patch.observation for patch in patches.patches], FOLDS, seed):
                said = _said(way, looks, labels, inner, outer, len(classes), seed)
                np.add.at(counts[seed], (where[outer], labels[outer], said), 1)
            clock.step()
    return Trial(
        title,
        classes,
        tuple(int(count) for count in np.bincount(labels, minlength=len(classes))),
        observations,
        np.array([name in judging.apart for name in observations], dtype=bool),
        tuple(Line(way, share, counts) for (way, share), counts in lines.items()),
        tuple(Line(way, 1 - 1 / FOLDS, counts) for way, counts in folded.items()),
    )


def _said(
    way: str,
    looks: Looks,
    labels: Labels,
    learnt: NDArray[np.intp],
    judged: NDArray[np.intp],
    count: int,
    seed: int,
) -> Labels:
    known = labels[learnt]
    if way == NETWORK:
        network = train_network(looks.network_pixels[learnt], known, count, seed)
        return said_by(network, looks.network_pixels[judged])
    if way == PIXELS:
        flat = looks.pixels.reshape(len(looks.pixels), -1).astype(np.float32)
        fitted = fit(flat[learnt], known, count, _PIXEL_STRENGTH)
        return fitted.probabilities(flat[judged]).argmax(1)
    return fit(looks.vectors[learnt], known, count).probabilities(looks.vectors[judged]).argmax(1)


def split_by_observation(labels: Labels, where: Labels, share: float, seed: int) -> NDArray[np.bool_]:
    """Which patches are learnt from: whole observations, drawn until they hold the share.

    Of some draws the one counts whose classes are nearest to those of all patches, so that none is missing by chance.
    """
    rng = np.random.default_rng([seed, round(1000 * share)])
    sizes = np.bincount(where)
    wanted = np.bincount(labels) / len(labels)
    best: tuple[float, NDArray[np.bool_]] | None = None
    for _ in range(_DRAWS):
        order = rng.permutation(len(sizes))
        held = np.cumsum(sizes[order])
        last = int(np.argmin(np.abs(held - share * len(labels))))
        learnt = np.isin(where, order[: min(max(last + 1, 1), len(order) - 1)])
        off = sum(
            float(np.abs(np.bincount(labels[side], minlength=len(wanted)) / side.sum() - wanted).sum())
            for side in (learnt, ~learnt)
        )
        missing = len(wanted) - len(np.unique(labels[learnt]))
        if best is None or missing + off < best[0]:
            best = missing + off, learnt
    assert best is not None
    return best[1]


def spread(values: Sequence[float]) -> tuple[float, float, float] | None:
    """Mean, least and most."""
    return (float(np.mean(values)), min(values), max(values)) if values else None
