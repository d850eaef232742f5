"""Fits one decoder to a part of the ground: by steps with the epoch chosen on another part, or at once."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np
import numpy.typing as npt
import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

from ...protocol.messages.jobs import TrainProgress
from ..decoders.decoder import Decoder, as_floats
from ..decoders.ensemble import EnsembleDecoder, joined
from ..decoders.forest import surroundings
from ..decoders.kinds import kind_of, new_decoder
from ..encoders.window_features import CELLS
from ..judging.scores import IGNORED, Scores
from ..students.average import running_mean
from .crops import CropSampler, places_of_step
from .dataset import Dataset
from .losses import DecoderLoss
from .places import PLACES

#: Epochs without a clearly better score before the loop stops; smaller gains are kept, but do not prolong it.
PATIENCE, CLEARLY = 6, 0.003
FEWEST_STEPS, MOST_STEPS = 6, 12
#: Batches of crops of the choosing ground that are looked at after each epoch, always the same.
_LOOKS = 3
#: What a unit of loss weighs beside the mean IoU when the epoch is chosen: on little ground the loss is the steadier.
_LOSS_WEIGHT = 0.3
#: Places that kinds are fitted to which do not learn by steps.
_PLACES_AT_ONCE = 24_000


@dataclass(frozen=True)
class Settings:
    """What decides a fit beside the ground."""

    kind: str
    names: tuple[str, ...]
    epochs: int
    learning_rate: float
    seed: int


@dataclass
class Fit:
    """A fitted decoder and how it went; ``epoch`` is 0 where a cancellation left nothing worth keeping.

    Of a kind that consists of parts ``epoch`` and ``history`` are those of the first, and ``epochs`` those of each.
    """

    decoder: Decoder
    epoch: int
    history: list[TrainProgress] = field(default_factory=list)
    epochs: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        self.epochs = self.epochs or (self.epoch,)


#: Is told of an epoch: of which part of the kind, and which share of the fit is done.
Tell = Callable[[TrainProgress, int, float], None]
#: Makes the decoder to start from, for these names.
Begin = Callable[[tuple[str, ...]], Decoder]


def fit_decoder(
    dataset: Dataset,
    targets: npt.NDArray[np.uint8],
    choosing: npt.NDArray[np.uint8] | None,
    settings: Settings,
    cancelled: Callable[[], bool],
    tell: Tell = lambda entry, part, done: None,
    begin: Begin | None = None,
    epochs: Sequence[int] = (),
) -> Fit:
    """Fit a decoder; of a kind that consists of parts, each for itself.

    Args:
        dataset: All windows.
        targets: (N, 256, 256) channels to learn, :data:`IGNORED` elsewhere.
        choosing: The same of the ground that the epoch is chosen on; None keeps the last epoch.
        settings: Kind, names, epochs, learning rate, seed.
        cancelled: Whether the user stopped.
        tell: Is told about each epoch; scores are -1 without choosing ground.
        begin: Makes the decoder to start from, for these names; None starts from nothing.
        epochs: Of each part, in place of those of the settings.
    """
    parts = kind_of(settings.kind).parts
    begins: Sequence[Begin | None] = [begin]
    if parts:
        begins = [None if begin is None else partial(_part_of, begin, number) for number in range(len(parts))]
    names = [part.kind for part in parts] or [settings.kind]
    fits: list[Fit] = []
    for number, name in enumerate(names):
        own = replace(settings, kind=name, epochs=epochs[number] if epochs else settings.epochs)

        def heard(entry: TrainProgress, number: int = number) -> None:
            tell(entry, number, (number + entry.epoch / entry.epochs) / len(names))

        fits.append(_fit(dataset, targets, choosing, own, cancelled, heard, begins[number]))
        if fits[0].epoch == 0:
            break
    first = fits[0]
    if not parts or first.epoch == 0:
        return first
    whole = joined(*(fit.decoder for fit in fits)).eval()
    return Fit(whole, first.epoch, first.history, tuple(fit.epoch for fit in fits))


def _part_of(begin: Begin, number: int, names: tuple[str, ...]) -> Decoder:
    whole = begin(names)
    assert isinstance(whole, EnsembleDecoder)
    return whole.apart()[number]


def _fit(
    dataset: Dataset,
    targets: npt.NDArray[np.uint8],
    choosing: npt.NDArray[np.uint8] | None,
    settings: Settings,
    cancelled: Callable[[], bool],
    tell: Callable[[TrainProgress], None],
    begin: Begin | None,
) -> Fit:
    """Fit a decoder of a kind that learns as a whole."""
    with torch.random.fork_rng():
        torch.manual_seed(settings.seed)
        if begin is None:
            decoder = new_decoder(settings.kind, dataset.channels, len(settings.names), dataset.layers)
        else:
            decoder = begin(settings.names)
        decoder.reduction.load_state_dict(dataset.reduction.state_dict())
        kind = kind_of(settings.kind)
        crops = CropSampler(dataset, targets, len(settings.names), settings.seed, kind)
        if not decoder.learns_by_steps:
            _fit_at_once(decoder, dataset, targets, crops, settings.seed)
            return Fit(decoder.eval(), 1, [TrainProgress(1, 1, 0.0, -1.0, -1.0, 0.0)])
        looked = None
        if choosing is not None and (choosing != IGNORED).any():
            looked = CropSampler(dataset, choosing, len(settings.names), settings.seed, kind, learning=False)
        return _Loop(decoder, crops, looked, settings, cancelled, tell).run()


def _fit_at_once(
    decoder: Decoder, dataset: Dataset, targets: npt.NDArray[np.uint8], crops: CropSampler, seed: int
) -> None:
    windows, rows, columns = crops.places(_PLACES_AT_ONCE)
    components, details = [], []
    for number in np.unique(windows):
        here = windows == number
        step = PLACES // CELLS
        components.append(dataset.components[number][:, rows[here] // step, columns[here] // step].T)
        wide = surroundings(as_floats(dataset.window(int(number))[1]))[0]
        details.append(wide[:, rows[here], columns[here]].T)
    labels = torch.from_numpy(targets[windows, rows, columns].astype(np.int64))
    table = torch.from_numpy(np.concatenate(components).astype(np.float32))
    decoder.fit(table, torch.cat(details), labels, seed)


class _Loop:
    """Crops in, gradients, a look at the choosing ground after each epoch, the best weights kept."""

    def __init__(
        self,
        decoder: Decoder,
        crops: CropSampler,
        looked: CropSampler | None,
        settings: Settings,
        cancelled: Callable[[], bool],
        tell: Callable[[TrainProgress], None],
    ) -> None:
        self._device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self._decoder = decoder.to(self._device)
        self._crops, self._settings = crops, settings
        self._cancelled, self._tell = cancelled, tell
        self._looked = [] if looked is None else [looked.batch() for _ in range(_LOOKS)]
        seen = math.ceil(int(crops.counts.sum()) / places_of_step(type(decoder)))
        self._steps = decoder.steps * min(max(seen, FEWEST_STEPS), MOST_STEPS)
        self._loss = DecoderLoss(crops.counts).to(self._device)

    def run(self) -> Fit:
        """Train until the epochs are over, nothing gets better, or the user stops."""
        settings, decoder = self._settings, self._decoder
        learnt = [value for name, value in decoder.named_parameters() if value.requires_grad]
        rate = settings.learning_rate * decoder.rate
        optimizer = torch.optim.AdamW(learnt, lr=rate, weight_decay=2e-2)
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimizer, rate, total_steps=settings.epochs * self._steps, pct_start=0.2
        )
        mean = AveragedModel(decoder, avg_fn=running_mean)
        history: list[TrainProgress] = []
        best, best_epoch, best_state = -math.inf, 0, copy.deepcopy(decoder.state_dict())
        mark, marked, started = -math.inf, 0, time.monotonic()
        for epoch in range(1, settings.epochs + 1):
            loss = self._epoch(mean, optimizer, schedule)
            if loss is None:
                break
            looked_loss, mean_iou = self._look(mean.module)
            left = (time.monotonic() - started) / epoch * (settings.epochs - epoch)
            history.append(TrainProgress(epoch, settings.epochs, loss, looked_loss, mean_iou, left))
            merit = mean_iou - _LOSS_WEIGHT * looked_loss if self._looked else float(epoch)
            if merit > best:
                best, best_epoch, best_state = merit, epoch, copy.deepcopy(mean.module.state_dict())
            if merit > mark + CLEARLY:
                mark, marked = merit, epoch
            self._tell(history[-1])
            if epoch - marked >= PATIENCE:
                break
        decoder.load_state_dict(best_state)
        return Fit(decoder.to("cpu").eval(), best_epoch, history)

    def _epoch(
        self,
        mean: AveragedModel,
        optimizer: torch.optim.Optimizer,
        schedule: torch.optim.lr_scheduler.LRScheduler,
    ) -> float | None:
        """Mean loss of an epoch; None when the user stopped in it."""
        self._decoder.train()
        losses = []
        for _ in range(self._steps):
            if self._cancelled():
                return None
            components, detail, target = (part.to(self._device) for part in self._crops.batch())
            optimizer.zero_grad()
            loss = self._loss(self._decoder(components, detail), target)
            loss.backward()
            nn.utils.clip_grad_norm_(self._decoder.parameters(), 5.0)
            optimizer.step()
            schedule.step()
            mean.update_parameters(self._decoder)
            losses.append(float(loss.detach()))
        return float(np.mean(losses))

    @torch.no_grad()
    def _look(self, decoder: nn.Module) -> tuple[float, float]:
        """Loss and mean IoU of the choosing ground; -1 for both without it."""
        if not self._looked:
            return -1.0, -1.0
        decoder.eval()
        scores, losses = Scores(self._settings.names), []
        for batch in self._looked:
            components, detail, target = (part.to(self._device) for part in batch)
            logits = decoder(components, detail)
            losses.append(float(self._loss(logits, target)))
            scores.add(logits.argmax(1).cpu(), target.cpu())
        return float(np.mean(losses)), float(scores.summary()["mean_iou"])
