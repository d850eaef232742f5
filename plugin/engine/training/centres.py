"""Has a :class:`..decoders.centres.CentreHead` learn from labels, on the features that were encoded for the decoder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from ..decoders.centres import CENTRE, OUTPUTS, PLACE, CentreHead
from ..encoders.encoder import CELL
from ..encoders.window_features import CELLS
from ..judging.scores import IGNORED
from .dataset import Dataset
from .labels import BACKGROUND, ClassTable
from .places import TrainingPair

#: Steps an epoch that is asked for, and at most; windows a step, and the largest learning rate.
_EACH_EPOCH, _MOST_STEPS, _TOGETHER, _RATE = 10, 400, 4, 3e-3
#: Landforms that are learnt from at least: of 20 or 70 it is learnt so badly that searches do better without.
FEWEST = 300
#: The widest, in cells: beyond that a label is ground and no object.
_WIDEST = CELLS / 2
#: Seconds that a step takes on one processor of a laptop.
_STEP_SECONDS = 0.1
#: Spread of a peak as a share of the root of its box's area, and the least in cells.
_SPREAD, _SHARPEST = 1 / 6, 0.6
_BOX_WEIGHT = 2.0

Floats = NDArray[np.float32]


def learn_centres(
    dataset: Dataset,
    pairs: Sequence[TrainingPair],
    table: ClassTable,
    epochs: int,
    seed: int,
    told: Callable[[float], None] = lambda share: None,
    begin: CentreHead | None = None,
    fewest: int = FEWEST,
) -> CentreHead | None:
    """Learn where the labelled landforms have their centres.

    Args:
        dataset: All windows, with components.
        pairs: Their rasters and labels.
        table: The classes that are learnt; what the others cover is unknown.
        epochs: Are asked for.
        seed: Of what is drawn.
        told: Is told the share of the steps that are done; may raise to stop.
        begin: Learnt earlier on the same components; None starts from nothing.
        fewest: Labels that are narrower than half a window, and so objects.

    Returns:
        That of the beginning where there are fewer objects.
    """
    objects = [_objects_of(pair, table) for pair in pairs]
    if not dataset.channels or sum(of_pair.small for of_pair in objects) < fewest:
        return begin
    targets = np.stack([_targets(dataset, number, objects) for number in range(len(dataset))])
    known = np.stack([_on_cells(labels != IGNORED).any(-1) for labels in dataset.labels])
    known[[window.place is not None for window in dataset.windows]] = False  # boxes bend in planes around poles
    views = [dataset.components, *dataset.varied]
    random, steps = np.random.default_rng(seed), _steps(epochs)
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        head = CentreHead(dataset.components.shape[1])
        if begin is not None:
            head.load_state_dict(begin.state_dict())
        optimizer = torch.optim.AdamW(head.parameters(), _RATE, weight_decay=0.05)
        schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _RATE, total_steps=steps)
        for step in range(steps):
            told(step / steps)
            numbers = random.integers(0, len(dataset), _TOGETHER)
            seen = np.stack([views[random.integers(len(views))][number] for number in numbers]).astype(np.float32)
            batch = [torch.from_numpy(part) for part in (seen, targets[numbers], known[numbers])]
            for axis, place in ((-2, 0), (-1, 1)):
                if random.random() < 0.5:
                    batch = [part.flip(axis) for part in batch]
                    batch[1][:, PLACE.start + place] *= -1
            loss = _loss(head(batch[0]), batch[1], batch[2])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    return head.eval()


def seconds_of(pairs: Sequence[TrainingPair], table: ClassTable, epochs: int) -> float:
    """How long :func:`learn_centres` takes, roughly; 0 where labels are no objects."""
    return _STEP_SECONDS * _steps(epochs) if sum(_objects_of(pair, table).small for pair in pairs) >= FEWEST else 0.0


def _steps(epochs: int) -> int:
    return min(_EACH_EPOCH * epochs, _MOST_STEPS)


def _loss(found: Tensor, target: Tensor, known: Tensor) -> Tensor:
    """Focal loss of centres, and smooth L1 loss of boxes where there is a centre."""
    sure = found[:, CENTRE].sigmoid().clamp(1e-5, 1 - 1e-5)
    wanted = target[:, CENTRE]
    here, elsewhere = (wanted == 1) & known, (wanted < 1) & known
    right = ((1 - sure) ** 2 * sure.log())[here].sum()
    wrong = ((1 - wanted) ** 4 * sure**2 * (1 - sure).log())[elsewhere].sum()
    loss = -(right + wrong) / here.sum().clamp(min=1)
    if here.any():
        boxes, true = (part[:, CENTRE + 1 :].permute(0, 2, 3, 1)[here] for part in (found, target))
        loss = loss + _BOX_WEIGHT * functional.smooth_l1_loss(boxes, true, beta=0.1)
    return loss


@dataclass(frozen=True)
class _Objects:
    """The labels of a pair that may be objects: all corners (n, 2) in samples of its level, and where each begins."""

    corners: NDArray[np.float64]
    starts: NDArray[np.int64]

    def boxes(self, to_cells: NDArray[np.float64], origin: NDArray[np.float64]) -> NDArray[np.float64]:
        """(m, 4) left, top, right and bottom of each in cells, under a linear map (2, 2) of what is off the origin."""
        if not len(self.starts):
            return np.zeros((0, 4))
        cells = (self.corners - origin) @ to_cells.T
        return np.hstack([np.minimum.reduceat(cells, self.starts), np.maximum.reduceat(cells, self.starts)])

    @property
    def small(self) -> int:
        """Number of those that are no wider than objects are."""
        boxes = self.boxes(np.eye(2) / CELL, np.zeros(2))
        return int(((boxes[:, 2:] - boxes[:, :2]).max(1, initial=0) <= _WIDEST).sum())


def _objects_of(pair: TrainingPair, table: ClassTable) -> _Objects:
    layer = pair.layer
    shapes = [
        shape
        for shape, name in zip(layer.geometries, layer.names, strict=True)
        if name.lower() != BACKGROUND and table.channel(name) != IGNORED
    ]
    places, owners = shapely.get_coordinates(shapes, return_index=True)
    corners = np.column_stack(pair.source.pixels_of(places[:, 0], places[:, 1])) / 2.0**pair.level
    return _Objects(corners, np.flatnonzero(np.diff(owners, prepend=-1)))


def _targets(dataset: Dataset, number: int, objects: Sequence[_Objects]) -> Floats:
    """(5, 64, 64) what a window should tell, as :class:`CentreHead` has it; centres as Gaussians."""
    places = np.stack([_on_cells(at[number]).mean(-1) for at in (dataset.columns, dataset.rows)]).astype(np.float64)
    origin, right, below = places[:, 0, 0], places[:, 0, 1], places[:, 1, 0]
    to_cells = np.linalg.inv(np.column_stack([right - origin, below - origin]))
    down, across = np.mgrid[:CELLS, :CELLS]
    found = np.zeros((OUTPUTS, CELLS, CELLS), dtype=np.float32)
    for left, top, end, bottom in objects[dataset.pairs[number]].boxes(to_cells, origin).tolist():
        x, y, width, height = (left + end) / 2, (top + bottom) / 2, end - left, bottom - top
        column, row = round(x), round(y)
        if not (0 <= column < CELLS and 0 <= row < CELLS) or min(width, height) < 1 or max(width, height) > _WIDEST:
            continue
        spread = max(np.sqrt(width * height) * _SPREAD, _SHARPEST)
        peak = np.exp(-((across - x) ** 2 + (down - y) ** 2) / (2 * spread**2))
        found[CENTRE] = np.maximum(found[CENTRE], peak)
        found[:, row, column] = (1.0, np.log(width), np.log(height), y - row, x - column)
    return found


def _on_cells(places: NDArray[np.generic]) -> NDArray[np.generic]:
    """(64, 64, n) places of each cell, of (256, 256) places."""
    side = len(places) // CELLS
    return places.reshape(CELLS, side, CELLS, side).swapaxes(1, 2).reshape(CELLS, CELLS, -1)
