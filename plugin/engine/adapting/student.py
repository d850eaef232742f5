"""Teaches a student by lessons: multi-level knowledge adaptation, at the level of logits and of features.

After GoodSAM (arXiv:2403.16370). A student reads samples alone, so what it learns on the ground is all that it knows.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel

from ...protocol.messages.jobs import TrainProgress
from ..decoders.decoder import STEP, Decoder, as_floats
from ..decoders.kinds import new_decoder
from ..encoders.encoder import CELL
from ..encoders.window_features import CELLS
from ..students.average import running_mean
from ..students.samples import turned, varied
from .lessons import Lesson, LessonWeights
from .losses import boundary_loss, feature_loss, hard_cross_entropy, soft_cross_entropy
from .windows import Windows

#: Learning rate before the kind's own share, and steps between two looks at how it goes.
RATE, LOOK_EACH = 3e-3, 20
#: Crops of a look, always the same.
_LOOKED = 6
_PLACES_IN_CELL = CELL // STEP


@dataclass(frozen=True)
class Budget:
    """How long is taught: until one of both is spent.

    Attributes:
        seconds: On the clock.
        steps: Of four crops or as many as the kind takes.
    """

    seconds: float = math.inf
    steps: int = 4000

    def spent(self, seconds: float, steps: int) -> float:
        """Share of it that is spent."""
        return min(max(seconds / self.seconds, steps / self.steps), 1.0)


@dataclass
class Taught:
    """A student and how it went.

    Attributes:
        decoder: The student.
        step: That its weights are of; 0 where it was stopped before there was anything to keep.
        steps: That were made.
        history: A look each.
        terms: Mean of each term of the loss over the last looks.
        cancelled: Whether the user stopped.
    """

    decoder: Decoder
    step: int
    steps: int
    history: list[TrainProgress] = field(default_factory=list)
    terms: dict[str, float] = field(default_factory=dict)
    cancelled: bool = False


@dataclass(frozen=True)
class _Batch:
    picture: Tensor
    components: Tensor
    assistant: Tensor
    ensemble: Tensor
    hard: Tensor
    boundaries: Tensor
    valid: Tensor


def teach(
    kind: str,
    windows: Windows,
    lessons: Sequence[Lesson],
    weights: LessonWeights,
    budget: Budget,
    seed: int,
    cancelled: Callable[[], bool],
    tell: Callable[[TrainProgress], None] = lambda entry: None,
) -> Taught:
    """Teach a new student.

    Args:
        kind: Of decoder; one that reads no features.
        windows: The ground.
        lessons: Of each window.
        weights: Of the terms of the loss.
        budget: How long.
        seed: Of weights and crops.
        cancelled: Whether the user stopped; the best so far is kept.
        tell: Is told about each look.
    """
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        student = new_decoder(kind, 0, len(lessons[0].ensemble))
        return _Teaching(student, _Crops(windows, lessons, type(student), seed), weights, budget).run(cancelled, tell)


class _Crops:
    """Draws crops: half of them around a place of a class drawn first, so that rare classes are met."""

    def __init__(self, windows: Windows, lessons: Sequence[Lesson], kind: type[Decoder], seed: int) -> None:
        self._windows, self._lessons, self._kind = windows, lessons, kind
        self._rng = np.random.default_rng(seed)
        classes = len(lessons[0].ensemble)
        counts = [
            np.bincount(lesson.hard[place.valid], minlength=classes)[:classes]
            for lesson, place in zip(lessons, windows.places, strict=True)
        ]
        self._counts = np.stack(counts).astype(np.float64)
        self._present = np.flatnonzero(self._counts.sum(0))

    def batch(self, number: int, vary: bool) -> _Batch:
        """So many crops, turned and flipped alike."""
        drawn = [self._one() for _ in range(number)]
        parts = [torch.from_numpy(np.stack(part)) for part in zip(*drawn, strict=True)]
        turns, flip = int(self._rng.integers(4)), bool(self._rng.integers(2))
        picture, components, assistant, ensemble, hard, boundaries, valid = (turned(p, turns, flip) for p in parts)
        shown = as_floats(picture)
        if vary and self._kind.varied:
            shown = varied(shown, self._rng)
        floats = components.float(), assistant.float(), ensemble.float()
        return _Batch(shown, *floats, hard, boundaries, valid)

    def _one(self) -> tuple[np.ndarray[Any, Any], ...]:
        if self._rng.random() < 0.5:
            channel = int(self._rng.choice(self._present))
            share = self._counts[:, channel]
        else:
            channel, share = -1, self._counts.sum(1)
        number = int(self._rng.choice(len(share), p=share / share.sum()))
        lesson, place = self._lessons[number], self._windows.places[number]
        wanted = place.valid if channel < 0 else place.valid & (lesson.hard == channel)
        row, column = divmod(int(self._rng.choice(np.flatnonzero(wanted))), wanted.shape[1])
        side = self._kind.crop_cells
        first = [
            min(max(at // _PLACES_IN_CELL - int(self._rng.integers(side)), 0), CELLS - side) for at in (row, column)
        ]
        cells = tuple(slice(start, start + side) for start in first)
        places = tuple(slice(part.start * _PLACES_IN_CELL, part.stop * _PLACES_IN_CELL) for part in cells)
        samples = tuple(slice(part.start * CELL, part.stop * CELL) for part in cells)
        picture = self._kind.picture_of(np.asarray(self._windows.samples[number][samples]))
        labels = lesson.hard[places], lesson.boundaries[places], place.valid[places]
        channels = (slice(None), *places)
        components = self._windows.components[number][(slice(None), *cells)]
        return picture, components, lesson.assistant[channels], lesson.ensemble[channels], *labels


class _Teaching:
    def __init__(self, student: Decoder, crops: _Crops, weights: LessonWeights, budget: Budget) -> None:
        self._device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self._student, self._crops, self._weights, self._budget = student.to(self._device), crops, weights, budget
        self._looked = [crops.batch(1, vary=False) for _ in range(_LOOKED)]
        self._project: nn.Module | None = None
        wanted = self._looked[0].components.shape[1]
        network: Any = getattr(student, "network", None)
        if weights.features and wanted and network is not None:
            with torch.no_grad():
                maps = network.features(network.normalised(self._looked[0].picture.to(self._device)))
            self._map = min(
                range(len(maps)), key=lambda i: abs(maps[i].shape[-1] - self._looked[0].components.shape[-1])
            )
            self._project = nn.Conv2d(maps[self._map].shape[1], wanted, 1).to(self._device)
        self._terms: list[dict[str, float]] = []

    def run(self, cancelled: Callable[[], bool], tell: Callable[[TrainProgress], None]) -> Taught:
        """Steps until the budget is spent or the user stops; the weights of the best look are kept."""
        student, began, step = self._student, time.monotonic(), 0
        learnt = [value for value in student.parameters() if value.requires_grad]
        learnt += [] if self._project is None else list(self._project.parameters())
        optimizer = torch.optim.AdamW(learnt, lr=RATE * student.rate, weight_decay=2e-2)
        mean = AveragedModel(student, avg_fn=running_mean)
        taught = Taught(student, 0, 0)
        best, best_state = math.inf, copy.deepcopy(student.state_dict())
        while True:
            spent = self._budget.spent(time.monotonic() - began, step)
            if cancelled():
                taught.cancelled = True
                break
            if spent >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = RATE * student.rate * _rate_at(spent)
            loss = self._step(optimizer, learnt)
            mean.update_parameters(student)
            step += 1
            if step % LOOK_EACH == 0 or self._budget.spent(time.monotonic() - began, step) >= 1:
                looked = self._look(cast(Decoder, mean.module))
                passed = time.monotonic() - began
                spent = self._budget.spent(passed, step)
                left = passed * (1 - spent) / max(spent, 1e-6)
                total = max(round(step / max(spent, 1e-6)), step)
                taught.history.append(TrainProgress(step, total, loss, looked, -1.0, left))
                if looked < best:
                    best, taught.step, best_state = looked, step, copy.deepcopy(mean.module.state_dict())
                tell(taught.history[-1])
        student.load_state_dict(best_state)
        taught.decoder, taught.steps = student.to("cpu").eval(), step
        last = self._terms[-10 * LOOK_EACH :]
        taught.terms = {name: float(np.mean([one[name] for one in last])) for name in (last[0] if last else {})}
        for parameter in taught.decoder.parameters():
            parameter.requires_grad_(False)
        return taught

    def _step(self, optimizer: torch.optim.Optimizer, learnt: list[nn.Parameter]) -> float:
        self._student.train()
        batch = self._crops.batch(self._student.crops, vary=True)
        terms = self._losses(self._student, batch, self._project is not None)
        loss = torch.stack([getattr(self._weights, name) * value for name, value in terms.items()]).sum()
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(learnt, 5.0)
        optimizer.step()
        self._terms.append({name: float(value.detach()) for name, value in terms.items()})
        return float(loss.detach())

    def _losses(self, student: Decoder, batch: _Batch, with_features: bool) -> dict[str, Tensor]:
        weights = self._weights
        batch = _Batch(*(part.to(self._device) for part in vars(batch).values()))
        terms: dict[str, Tensor] = {}
        if with_features and self._project is not None:
            network: Any = student.network
            maps = network.features(network.normalised(batch.picture))
            logits = network.head(maps)
            size = batch.hard.shape[1:]
            if logits.shape[2:] != size:
                logits = functional.interpolate(logits, size=size, mode="bilinear", align_corners=False)
            own = functional.interpolate(
                self._project(maps[self._map]), size=batch.components.shape[2:], mode="bilinear", align_corners=False
            )
            cells = functional.avg_pool2d(batch.valid[:, None].float(), _PLACES_IN_CELL)[:, 0] > 0.5
            terms["features"] = feature_loss(own, batch.components, cells)
        else:
            logits = student.scores(batch.components[:, :0], batch.picture)
        if weights.assistant:
            terms["assistant"] = soft_cross_entropy(logits, batch.assistant, batch.valid)
        if weights.ensemble:
            terms["ensemble"] = soft_cross_entropy(logits, batch.ensemble, batch.valid)
        if weights.hard:
            terms["hard"] = hard_cross_entropy(logits, batch.hard, batch.valid)
        if weights.boundary:
            terms["boundary"] = boundary_loss(logits, batch.boundaries, batch.valid)
        return terms

    @torch.no_grad()
    def _look(self, student: Decoder) -> float:
        """Loss of the crops that are looked at, without the features."""
        student.eval()
        found = []
        for batch in self._looked:
            terms = self._losses(student, batch, with_features=False)
            found.append(sum(getattr(self._weights, name) * float(value) for name, value in terms.items()))
        return float(np.mean(found))


def _rate_at(spent: float) -> float:
    """Share of the learning rate: it rises for the first twentieth, and falls as a cosine."""
    return min(spent / 0.05, 1.0) * (0.5 + 0.5 * math.cos(math.pi * spent)) + 0.01
