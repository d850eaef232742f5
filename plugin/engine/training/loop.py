"""The loop: crops in, gradients, a look at the validation blocks after each epoch, the best weights kept."""

from __future__ import annotations

import copy
import math
import time
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel

from ...protocol.messages.jobs import Progress, Train, TrainProgress
from ..decoders.conv import SAMPLES_PER_CELL, ConvHead
from ..errors import Cancelled
from ..jobs import JobContext
from ..judging.scores import IGNORED, Scores
from .dataset import Dataset, TrainingWindow
from .losses import HeadLoss

#: Side of a training crop in cells of the embedding, and crops a step.
CROP_CELLS, BATCH = 12, 4
#: Cells of context around validation ground.
MARGIN_CELLS = 4
#: Batches of validation crops looked at after each epoch, always the same; the final scores use all windows.
VALIDATION_BATCHES = 4
#: Epochs without a clearly better score before the loop stops; smaller gains are kept, but do not prolong it.
PATIENCE, CLEARLY = 10, 0.003
FEWEST_STEPS, MOST_STEPS = 6, 16
#: What a step leaves of the running mean of the weights. The loop stops long before the learning rate has come down,
#: and weights at a high one depend on which crops came last; their mean does not (Polyak and Juditsky 1992).
KEPT_OF_MEAN = 0.98
#: Share of all progress that embedding took before.
PROGRESS_START = 0.3


@dataclass
class Fitted:
    """What the loop hands back: the head with its best weights, and how it went."""

    head: ConvHead
    best_epoch: int
    cancelled: bool
    scores: dict[str, Any]
    history: list[TrainProgress] = field(default_factory=list)


class Trainer:
    """Fits a head to a dataset.

    Args:
        dataset: Windows with both sides of the split.
        names: Names of the output channels.
        request: Epochs, learning rate and seed.
        context: Progress and cancellation.
    """

    def __init__(self, dataset: Dataset, names: tuple[str, ...], request: Train, context: JobContext) -> None:
        self._names, self._request, self._context = names, request, context
        self._device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        channels = len(names)
        learnt = [(window, window.training) for window in dataset.windows]
        self._crops = _CropSampler(learnt, channels, np.random.default_rng(request.seed))
        self._judged = [window for window in dataset.windows if (window.validation != IGNORED).any()]
        looked = _CropSampler(
            [(window, window.validation) for window in self._judged], channels, np.random.default_rng(request.seed)
        )
        self._looked = [looked.batch() for _ in range(VALIDATION_BATCHES)] if self._judged else []
        crop_samples = BATCH * (CROP_CELLS * SAMPLES_PER_CELL) ** 2
        self._steps = min(max(math.ceil(sum(dataset.training_samples) / crop_samples), FEWEST_STEPS), MOST_STEPS)
        self._shares = torch.tensor(dataset.training_samples, dtype=torch.float32)
        self._shares = self._shares / self._shares.sum()
        self._windows = dataset.windows

    def fit(self) -> Fitted:
        """Train until the epochs are over, nothing gets better, or the user stops.

        Raises:
            Cancelled: The user stopped before there was anything to keep.
        """
        with torch.random.fork_rng():
            torch.manual_seed(self._request.seed)
            head = ConvHead(len(self._names))
            head.set_statistics(*_statistics(self._windows))
            return self._fit(head.to(self._device))

    def _fit(self, head: ConvHead) -> Fitted:
        loss_function = HeadLoss(self._shares).to(self._device)
        optimizer = torch.optim.AdamW(head.parameters(), lr=self._request.learning_rate, weight_decay=1e-2)
        total = max(self._request.epochs, 1)
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimizer, self._request.learning_rate, total_steps=total * self._steps, pct_start=0.15
        )
        mean = AveragedModel(head, avg_fn=_running_mean)
        history: list[TrainProgress] = []
        best, best_epoch, best_state = -math.inf, 0, copy.deepcopy(head.state_dict())
        mark, marked = -math.inf, 0
        started = time.monotonic()
        for epoch in range(1, total + 1):
            loss = self._epoch(head, mean, loss_function, optimizer, schedule)
            if loss is None:
                break
            validation_loss, mean_iou = self._look(mean.module, loss_function)
            left = (time.monotonic() - started) / epoch * (total - epoch)
            history.append(TrainProgress(epoch, total, loss, validation_loss, mean_iou, left))
            merit = mean_iou - 1e-3 * validation_loss if mean_iou >= 0 else -loss
            if merit > best:
                best, best_epoch, best_state = merit, epoch, copy.deepcopy(mean.module.state_dict())
            if merit > mark + CLEARLY:
                mark, marked = merit, epoch
            self._tell(history[-1])
            if epoch - marked >= PATIENCE:
                break
        if best_epoch == 0:
            raise Cancelled("Training was cancelled before the first epoch was over, so there is nothing to keep.")
        head.load_state_dict(best_state)
        head.to("cpu").eval()
        return Fitted(head, best_epoch, self._context.cancelled(), self._judge(head), history)

    def _epoch(
        self,
        head: ConvHead,
        mean: AveragedModel,
        loss_function: HeadLoss,
        optimizer: torch.optim.Optimizer,
        schedule: torch.optim.lr_scheduler.LRScheduler,
    ) -> float | None:
        """Mean loss of an epoch; None when the user stopped in it."""
        head.train()
        losses = []
        for _ in range(self._steps):
            if self._context.cancelled():
                return None
            features, rgb, target = (part.to(self._device) for part in self._crops.batch())
            optimizer.zero_grad()
            loss = loss_function(head(features, rgb), target)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(head.parameters(), 5.0)
            optimizer.step()
            schedule.step()
            mean.update_parameters(head)
            losses.append(float(loss.detach()))
        return float(np.mean(losses))

    @torch.no_grad()
    def _look(self, head: nn.Module, loss_function: HeadLoss) -> tuple[float, float]:
        """Validation loss and mean IoU; -1 for both without validation ground."""
        head.eval()
        scores, losses = Scores(self._names), []
        for batch in self._looked:
            features, rgb, target = (part.to(self._device) for part in batch)
            logits = head(features, rgb)
            losses.append(float(loss_function(logits, target)))
            scores.add(logits.argmax(1).cpu(), target.cpu())
        mean_iou = scores.summary()["mean_iou"]
        return (float(np.mean(losses)), float(mean_iou)) if mean_iou is not None else (-1.0, -1.0)

    @torch.no_grad()
    def _judge(self, head: ConvHead) -> dict[str, Any]:
        scores = Scores(self._names)
        for window in self._judged:
            logits, target = self._predict(head.to(self._device), window)
            scores.add(logits[0].argmax(0).cpu(), target[0].cpu())
        head.to("cpu")
        return scores.summary()

    def _predict(self, head: ConvHead, window: TrainingWindow) -> tuple[Tensor, Tensor]:
        """Logits and targets of the part of a window that holds validation ground."""
        rows, columns = np.nonzero(window.validation != IGNORED)
        top, bottom = _cells(rows, window.features.shape[1])
        left, right = _cells(columns, window.features.shape[2])
        features, rgb, target = _cut(window, window.validation, top, left, bottom - top, right - left)
        parts = [part[None].to(self._device) for part in (features, rgb, target)]
        return head(parts[0], parts[1]), parts[2]

    def _tell(self, entry: TrainProgress) -> None:
        score = f"mean IoU {entry.mean_iou:.2f}" if entry.mean_iou >= 0 else "no validation ground"
        text = f"Epoch {entry.epoch} of {entry.epochs}: loss {entry.loss:.3f}, {score}"
        fraction = PROGRESS_START + (1 - PROGRESS_START) * entry.epoch / entry.epochs
        self._context.progress(Progress(text, min(fraction, 1.0), entry.seconds_left, asdict(entry)))


def _running_mean(mean: Tensor, weights: Tensor, steps: Tensor | int) -> Tensor:
    """Mean of the weights so far; early on the newest count more, since the first know nothing."""
    return torch.lerp(mean, weights, max(9.0 / (10.0 + int(steps)), 1.0 - KEPT_OF_MEAN))


class _CropSampler:
    """Draws crops around samples of all classes alike, so that a rare class is seen as often as a common one."""

    def __init__(
        self,
        windows: list[tuple[TrainingWindow, npt.NDArray[np.uint8]]],
        channels: int,
        rng: np.random.Generator,
    ) -> None:
        self._rng, self._windows = rng, windows
        counts = np.array([np.bincount(labels.reshape(-1), minlength=256)[:channels] for _, labels in windows])
        counts = counts.reshape(len(windows), channels)
        self._present = np.flatnonzero(counts.sum(axis=0) > 0)
        self._weights = counts / np.maximum(counts.sum(axis=0), 1)
        self._flat = {
            (number, int(channel)): self._sample(labels, int(channel))
            for number, (_, labels) in enumerate(windows)
            for channel in self._present
            if counts[number, channel]
        }

    def batch(self) -> tuple[Tensor, Tensor, Tensor]:
        """Features (B, 256, c, c), pixels (B, 3, 16 c, 16 c) and targets (B, 16 c, 16 c)."""
        crops = [self._crop() for _ in range(BATCH)]
        features, rgb, target = (torch.stack(parts) for parts in zip(*crops, strict=True))
        return features, rgb, target

    def _sample(self, labels: npt.NDArray[np.uint8], channel: int) -> npt.NDArray[np.int64]:
        places = np.flatnonzero(labels == channel)
        return places if len(places) <= 4096 else self._rng.choice(places, 4096, replace=False)

    def _crop(self) -> tuple[Tensor, Tensor, Tensor]:
        channel = int(self._rng.choice(self._present))
        number = int(self._rng.choice(len(self._windows), p=self._weights[:, channel]))
        window, labels = self._windows[number]
        place = int(self._rng.choice(self._flat[number, channel]))
        row, column = divmod(place, labels.shape[1])
        top, left = (
            int(np.clip(position // SAMPLES_PER_CELL - self._rng.integers(CROP_CELLS), 0, cells - CROP_CELLS))
            for position, cells in ((row, window.features.shape[1]), (column, window.features.shape[2]))
        )
        return _cut(window, labels, top, left, CROP_CELLS, CROP_CELLS)


def _cut(
    window: TrainingWindow, labels: npt.NDArray[np.uint8], top: int, left: int, height: int, width: int
) -> tuple[Tensor, Tensor, Tensor]:
    """A rectangle of cells as features, pixels and targets."""
    cells = (slice(top, top + height), slice(left, left + width))
    samples = tuple(slice(part.start * SAMPLES_PER_CELL, part.stop * SAMPLES_PER_CELL) for part in cells)
    features = torch.from_numpy(window.features[:, cells[0], cells[1]].astype(np.float32))
    rgb = torch.from_numpy(np.ascontiguousarray(window.rgb[samples].transpose(2, 0, 1))).float() / 255.0
    return features, rgb, torch.from_numpy(np.ascontiguousarray(labels[samples]))


def _cells(places: npt.NDArray[np.int64], cells: int) -> tuple[int, int]:
    first, last = int(places.min()) // SAMPLES_PER_CELL, int(places.max()) // SAMPLES_PER_CELL
    return max(0, first - MARGIN_CELLS), min(cells, last + 1 + MARGIN_CELLS)


def _statistics(
    windows: tuple[TrainingWindow, ...],
) -> tuple[tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]], tuple[float, float]]:
    """Mean and spread of features and pixels where something is learnt."""
    features, pixels = [], []
    for window in windows:
        height, width = window.features.shape[1:]
        known = (window.training != IGNORED).reshape(height, SAMPLES_PER_CELL, width, SAMPLES_PER_CELL).any((1, 3))
        features.append(window.features[:, known].astype(np.float32))
        pixels.append(window.rgb[window.training != IGNORED].reshape(-1))
    table, values = np.concatenate(features, axis=1), np.concatenate(pixels)
    return (table.mean(axis=1), table.std(axis=1)), (float(values.mean() / 255.0), float(values.std() / 255.0))
