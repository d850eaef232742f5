"""A one-stage detector on the frozen features that decoders read, learnt from the same labels: a baseline.

After CenterNet (Zhou et al. 2019, arXiv:1904.07850): a landform is a peak of a map of centres, with a width and a
height. What it claims are ellipses in such boxes, which is what a box says of a crater.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import shapely
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from benchmarks.decoder.ground import Pair
from plugin.engine.decoders.component_reader import ComponentReader
from plugin.engine.decoders.conv import WIDTH, ConvDecoder
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.encoders.window_features import CELLS
from plugin.engine.jobs import JobContext
from plugin.engine.judging.scores import IGNORED
from plugin.engine.raster.grid import windows_over
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import GridWindow
from plugin.engine.training.dataset import Dataset
from plugin.engine.training.places import TrainingPair
from plugin.engine.training.train import Prepared, prepare
from plugin.protocol.messages.annotating import RasterReference
from plugin.protocol.messages.jobs import LabelledRaster, Train

from .grounds import ObjectScene
from .scores import Claims

Bounds = tuple[float, float, float, float]

#: Steps of training, windows a step, and the largest learning rate.
_STEPS, _TOGETHER, _RATE = 400, 4, 3e-3
#: Channels of a cell: that of centres, width and height, and where in the cell the centre lies.
_CENTRE, _SIZE, _PLACE = 0, slice(1, 3), slice(3, 5)
_OUTPUTS = 5
#: Peaks from which on a box is claimed, and stood by (as in CenterNet).
_CLAIMED, _STANDS = 0.05, 0.3
#: Boxes that overlap more (IoU) with a better one are left out.
_SAME = 0.4


class _Head(nn.Module):
    """The convolutions of the plugin's decoder, without the pixels' detail."""

    def __init__(self, components: int) -> None:
        super().__init__()
        decoder = ConvDecoder(components, components, _OUTPUTS)
        last = nn.Conv2d(WIDTH, _OUTPUTS, 1)
        assert last.bias is not None
        nn.init.constant_(last.bias[_CENTRE : _CENTRE + 1], -4.0)  # few cells hold a centre
        drop = nn.Dropout2d(0.1), nn.Dropout(0.2)
        self.layers = nn.Sequential(drop[0], decoder.enter, decoder.blocks, drop[1], last)

    def forward(self, components: Tensor) -> Tensor:
        found: Tensor = self.layers(components)
        return found


class Detector:
    """A detector that has learnt.

    Args:
        pairs: Rasters with labels to learn from.
        cache: Folder of embeddings.
        seed: Of the training.
    """

    def __init__(self, pairs: Sequence[Pair], cache: Path, seed: int = 0) -> None:
        labelled = tuple(
            LabelledRaster(RasterReference(str(pair.raster)), str(pair.labels), "", pair.extent_wkt) for pair in pairs
        )
        torch.manual_seed(seed)
        with ExitStack() as stack:
            prepared = prepare(Train(labelled, str(cache / "detector.model")), stack, JobContext())
            assert prepared.encoder is not None
            self._head = _learnt(prepared, np.random.default_rng(seed))
            self._level = prepared.pairs[0].level
            kept = EmbeddingCache(cache / "embeddings")
            self._reader = ComponentReader(prepared.dataset.reduction, prepared.scale[1], prepared.encoder, kept)

    def claims(self, scene: ObjectScene) -> Claims:
        """What is claimed of a scene, whose coordinates are columns and rows; each landform once."""
        found: list[tuple[float, Bounds]] = []
        with RasterSource.open(RasterReference(str(scene.raster)), flat=True) as source:
            for window in windows_over(source.width, source.height, self._level):
                with torch.inference_mode():
                    told = self._head(torch.from_numpy(self._reader.read((source,), window))[None])[0]
                found += _boxes(told, window)
        extent = shapely.from_wkt(scene.extent_wkt) if scene.extent_wkt else None
        kept: list[tuple[float, shapely.Geometry]] = []
        for sure, bounds in sorted(found, reverse=True):
            box = shapely.box(*bounds)
            if extent is not None and not extent.contains(box.centroid):
                continue
            if all(_overlap(box, other) <= _SAME for _, other in kept):
                kept.append((sure, box))
        shapes = np.array([_ellipse(box) for _, box in kept], dtype=object)
        return Claims(shapes, np.array([sure for sure, _ in kept]), _STANDS)


def _learnt(prepared: Prepared, random: np.random.Generator) -> _Head:
    dataset = prepared.dataset
    targets = np.stack([_targets(dataset, number, prepared.pairs) for number in range(len(dataset))])
    known = np.stack([_on_cells(labels != IGNORED).any(-1) for labels in dataset.labels])
    head = _Head(dataset.components.shape[1])
    optimizer = torch.optim.AdamW(head.parameters(), _RATE, weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _RATE, total_steps=_STEPS)
    views = [dataset.components, *dataset.varied]
    for _ in range(_STEPS):
        numbers = random.integers(0, len(dataset), _TOGETHER)
        seen = np.stack([views[random.integers(len(views))][number] for number in numbers]).astype(np.float32)
        batch = [torch.from_numpy(part) for part in (seen, targets[numbers], known[numbers])]
        for axis, place in ((-2, 0), (-1, 1)):
            if random.random() < 0.5:
                batch = [part.flip(axis) for part in batch]
                batch[1][:, _PLACE.start + place] *= -1
        loss = _loss(head(batch[0]), batch[1], batch[2])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    return head.eval()


def _loss(found: Tensor, target: Tensor, known: Tensor) -> Tensor:
    """Focal loss of centres, and smooth L1 loss of boxes where there is a centre."""
    sure = found[:, _CENTRE].sigmoid().clamp(1e-5, 1 - 1e-5)
    wanted = target[:, _CENTRE]
    here, elsewhere = (wanted == 1) & known, (wanted < 1) & known
    right = ((1 - sure) ** 2 * sure.log())[here].sum()
    wrong = ((1 - wanted) ** 4 * sure**2 * (1 - sure).log())[elsewhere].sum()
    loss = -(right + wrong) / here.sum().clamp(min=1)
    if here.any():
        boxes, true = (part[:, _CENTRE + 1 :].permute(0, 2, 3, 1)[here] for part in (found, target))
        loss = loss + 2 * functional.smooth_l1_loss(boxes, true, beta=0.1)
    return loss


def _targets(dataset: Dataset, number: int, pairs: Sequence[TrainingPair]) -> NDArray[np.float32]:
    """(5, 64, 64) what a window should tell: centres as Gaussians, and logarithms of the sizes of boxes in cells."""
    pair = pairs[dataset.pairs[number]]
    columns, rows = (_on_cells(places[number]).mean(-1) for places in (dataset.columns, dataset.rows))
    cell = abs(float(columns[0, 1] - columns[0, 0]))
    down, across = np.mgrid[:CELLS, :CELLS]
    found = np.zeros((_OUTPUTS, CELLS, CELLS), dtype=np.float32)
    for shape in pair.layer.geometries:
        xmin, ymin, xmax, ymax = shape.bounds
        at = np.array(pair.source.pixels_of(np.array([xmin, xmax]), np.array([ymin, ymax]))) / 2.0**pair.level / cell
        (x, y), (width, height) = at.mean(1), np.abs(np.diff(at, axis=1)[:, 0])
        x, y = x - columns[0, 0] / cell, y - rows[0, 0] / cell
        column, row = round(x), round(y)
        if not (0 <= column < CELLS and 0 <= row < CELLS) or min(width, height) < 1:
            continue
        spread = max(np.sqrt(width * height) / 6, 0.6)
        peak = np.exp(-((across - x) ** 2 + (down - y) ** 2) / (2 * spread**2))
        found[_CENTRE] = np.maximum(found[_CENTRE], peak)
        found[:, row, column] = (1.0, np.log(width), np.log(height), y - row, x - column)
    return found


def _on_cells(places: NDArray[np.generic]) -> NDArray[np.generic]:
    """(64, 64, n) places of each cell, of (256, 256) places."""
    side = len(places) // CELLS
    return places.reshape(CELLS, side, CELLS, side).swapaxes(1, 2).reshape(CELLS, CELLS, -1)


def _boxes(told: Tensor, window: GridWindow) -> list[tuple[float, Bounds]]:
    """Boxes in pixels around the peaks of a window, with how sure they are."""
    sure = told[_CENTRE].sigmoid()
    peaks = (functional.max_pool2d(sure[None], 3, 1, 1)[0] == sure) & (sure >= _CLAIMED)
    left, top, right, bottom = window.pixel_bounds
    wide, high = (right - left) / CELLS, (bottom - top) / CELLS
    boxes = []
    for row, column in peaks.nonzero().tolist():
        width, height = told[_SIZE, row, column].exp().tolist()
        down, across = told[_PLACE, row, column].tolist()
        x, y = left + (column + across + 0.5) * wide, top + (row + down + 0.5) * high
        half_wide, half_high = width * wide / 2, height * high / 2
        boxes.append((float(sure[row, column]), (x - half_wide, y - half_high, x + half_wide, y + half_high)))
    return boxes


def _overlap(one: shapely.Geometry, other: shapely.Geometry) -> float:
    shared = one.intersection(other).area
    return shared / (one.area + other.area - shared)


def _ellipse(box: shapely.Geometry) -> shapely.Geometry:
    xmin, ymin, xmax, ymax = box.bounds
    circle = shapely.Point((xmin + xmax) / 2, (ymin + ymax) / 2).buffer(1.0)
    return shapely.affinity.scale(circle, (xmax - xmin) / 2, (ymax - ymin) / 2)
