"""Ground of a move, ready: a trained assistant, windows, masks, and pixels to judge by."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray
from rasterio.features import rasterize
from scipy.ndimage import map_coordinates

from plugin.engine.adapting.assistant import probabilities_of
from plugin.engine.adapting.fusion import PlacedMask, Probabilities
from plugin.engine.adapting.masks import masks_of, placed
from plugin.engine.adapting.preparing import asked_masks
from plugin.engine.adapting.windows import Target, Windows, read_windows
from plugin.engine.decoders.component_reader import ComponentReader
from plugin.engine.decoders.decoder import STEP
from plugin.engine.decoders.package import ModelPackage, load_package
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.encoders.loader import load_encoder
from plugin.engine.jobs import JobContext
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import WINDOW
from plugin.engine.sam.loader import load_model
from plugin.engine.training.levels import nearest_level
from plugin.engine.training.train import train_decoder
from plugin.environment.locations import cache_folder
from plugin.protocol.messages.adapting import ASKED
from plugin.protocol.messages.jobs import LabelledRaster, Progress, Train
from plugin.protocol.messages.rasters import RasterReference

from ...decoder.ground import UNKNOWN, Fold, Ground, Scene, border_of, quiet
from .experiment import Form, Move

Bytes = NDArray[np.uint8]


@dataclass
class Ready:
    """What the rows of a move share.

    Attributes:
        said: (C, 256, 256) of the assistant for each window.
        channels: Of each output channel, the class of the truth that it stands for.
        seconds: That the assistant's head took.
        found: Masks by kind, as far as they were needed.
    """

    ground: Ground
    scenes: tuple[Scene, ...]
    package: ModelPackage
    windows: Windows
    said: list[Probabilities]
    truths: list[Bytes]
    channels: list[int]
    work: Path
    seconds: float = 0.0
    found: dict[str, list[list[PlacedMask]]] = field(default_factory=dict)

    def masks(self, kind: str) -> list[list[PlacedMask]]:
        """Masks on each window, asked for or of everything mode; they are found when they are needed first."""
        if kind not in self.found:
            if kind == ASKED:
                cache = EmbeddingCache(cache_folder() / "embeddings")
                self.found[kind], _ = asked_masks(
                    self.windows, self.said, load_model("default"), cache, JobContext(_tell)
                )
            else:
                pairs = zip(self.windows.targets, self.scenes, strict=True)
                polygons = [_polygons(target, scene, self.work) for target, scene in pairs]
                self.found[kind] = [placed(polygons[one.target], one.image) for one in self.windows.places]
        return self.found[kind]

    @property
    def megapixels(self) -> float:
        """Native pixels that are judged, in millions."""
        return sum(float((truth != UNKNOWN).sum()) for truth in self.truths) / 1e6


def tell(text: str) -> None:
    """A line on stderr."""
    print(text, file=sys.stderr, flush=True)


def ready(move: Move, fold: str, seed: int, form: Form, data: Path, work: Path, stack: ExitStack) -> Ready:
    """Train what is not trained yet, read windows, and let the assistant look at them."""
    place = work / "grounds" / move.name
    place.mkdir(parents=True, exist_ok=True)
    ground = move.make(data, place)
    chosen = next(one for one in ground.folds if one.name == fold)
    package = load_package(assistant(move, ground, chosen, seed, work))
    scenes = tuple(_cut(scene, form.side) for scene in chosen.scenes[: form.scenes or None])
    card = package.card
    targets = []
    for scene in scenes:
        source = stack.enter_context(RasterSource.open(RasterReference(str(scene.raster))))
        level = nearest_level(source, card.ground_sampling_m, card.georeferenced)
        targets.append(Target(source, level, shapely.from_wkt(scene.extent_wkt) if scene.extent_wkt else None))
    encoder = load_encoder(card.encoder.reference)
    cache = EmbeddingCache(cache_folder() / "embeddings")
    reader = ComponentReader(package.head.reduction, card.levels, encoder, cache)
    files = work / "windows" / f"{move.name}-{fold}-{seed}-{os.getpid()}"
    files.mkdir(parents=True)
    stack.callback(_remove, files)
    windows = read_windows(targets, reader, package.head.components, 10**6, 0, files, JobContext())
    begun = time.monotonic()
    said = probabilities_of(package.head, windows)
    seconds = time.monotonic() - begun
    names = [*(["background"] if card.background else []), *(item.name for item in card.classes)]
    truths = [_truth(scene) for scene in scenes]
    channels = [ground.classes.index(name) for name in names]
    return Ready(ground, scenes, package, windows, said, truths, channels, work, seconds)


def assistant(move: Move, ground: Ground, fold: Fold, seed: int, work: Path) -> Path:
    """The package of the decoder that learnt on the source ground, trained once."""
    # moves that learn on the same labels share it
    spec = [[str(pair.raster), pair.extent_wkt] for pair in fold.pairs], seed
    digest = hashlib.sha256(json.dumps(spec).encode()).hexdigest()[:10]
    package = work / "assistants" / digest
    if not package.is_dir():
        tell(f"Training the assistant of {move.title}, seed {seed}")
        package.parent.mkdir(parents=True, exist_ok=True)
        pairs = tuple(
            LabelledRaster(RasterReference(str(pair.raster)), str(pair.labels), "", pair.extent_wkt)
            for pair in fold.pairs
        )
        wanted = Train(
            pairs, str(package), unlabelled=ground.unlabelled, seed=seed, classes=tuple(ground.labelled_classes)
        )
        train_decoder(wanted, JobContext())
    return package


def on_pixels(ready: Ready, values: Sequence[NDArray[np.floating]], target: int) -> NDArray[np.float32]:
    """Values (C, 256, 256) of each window on the pixels of a scene, joined as maps are: (C, H, W)."""
    source = ready.windows.targets[target].source
    total = np.zeros((len(values[0]), source.height, source.width), dtype=np.float32)
    weight = np.full((source.height, source.width), 1e-9, dtype=np.float32)
    side = 1 + 254 * np.sin(np.pi * (np.arange(WINDOW) + 0.5) / WINDOW) ** 2
    for place, said in zip(ready.windows.places, values, strict=True):
        if place.target != target:
            continue
        left, top, right, bottom = (round(bound) for bound in place.window.pixel_bounds)
        rows, columns = slice(max(top, 0), min(bottom, source.height)), slice(max(left, 0), min(right, source.width))
        xs, ys = np.meshgrid(np.arange(columns.start, columns.stop) + 0.5, np.arange(rows.start, rows.stop) + 0.5)
        t = source.transform
        x, y = place.image.from_crs(t.a * xs + t.b * ys + t.c, t.d * xs + t.e * ys + t.f)
        here = (x >= 0) & (x < WINDOW) & (y >= 0) & (y < WINDOW)
        across, down = (np.clip(np.floor(part), 0, WINDOW - 1).astype(np.intp) for part in (x, y))
        share = np.where(here, np.minimum(side[across], side[down]), 0).astype(np.float32)
        at = np.stack([y, x]) / STEP - 0.5
        weight[rows, columns] += share
        for channel, part in zip(total, said, strict=True):
            channel[rows, columns] += share * map_coordinates(part.astype(np.float32), at, order=1, mode="nearest")
    return total / weight


def confusion(
    ready: Ready, values: Sequence[NDArray[np.floating]], with_true_outlines: bool = False
) -> NDArray[np.int64]:
    """True classes by found classes, over all scenes, of what each window says.

    ``with_true_outlines`` gives each true landform the class that is found most often in it: what masks could bring at
    most that take the majority inside.
    """
    count = len(ready.ground.classes)
    table = np.array(ready.channels)
    found = np.zeros((count, count), dtype=np.int64)
    for target, truth in enumerate(ready.truths):
        labels = table[on_pixels(ready, values, target).argmax(0)]
        if with_true_outlines:
            landforms = ready.scenes[target].instances()
            size = (int(landforms.max()) + 1, count)
            pairs = np.bincount(landforms.ravel().astype(np.int64) * count + labels.ravel(), minlength=size[0] * count)
            commonest = pairs.reshape(size).argmax(1)
            labels = np.where(landforms > 0, commonest[landforms], labels)
        counts = truth != UNKNOWN
        found += np.bincount(truth[counts].astype(np.int64) * count + labels[counts], minlength=count**2).reshape(
            count, count
        )
    return found


def scores(counted: NDArray[np.int64], names: Sequence[str]) -> dict[str, float]:
    """IoU of each class that the truth holds, and their mean as ``mean_iou``."""
    hit = np.diag(counted)
    union = counted.sum(0) + counted.sum(1) - hit
    found = {
        name: float(hit[i] / union[i]) for i, name in enumerate(names) if counted[i].sum()
    }  # fmt: skip
    return {**found, "mean_iou": float(np.mean(list(found.values())))}


def one_hot(labels: Bytes, count: int) -> NDArray[np.float32]:
    """(C, h, w) of labels (h, w)."""
    return (np.arange(count)[:, None, None] == labels).astype(np.float32)


def _cut(scene: Scene, side: int) -> Scene:
    """The middle of a scene, or of its extent."""
    if not side:
        return scene
    extent = shapely.from_wkt(scene.extent_wkt) if scene.extent_wkt else border_of(scene.raster)
    with quiet(), rasterio.open(scene.raster) as raster:
        pixel = abs(raster.transform.a)
    middle = extent.envelope.centroid
    half = side * pixel / 2
    return replace(
        scene,
        extent_wkt=(extent & shapely.box(middle.x - half, middle.y - half, middle.x + half, middle.y + half)).wkt,
    )


def _truth(scene: Scene) -> Bytes:
    """The truth of a scene within its extent."""
    truth = scene.classes().copy()
    if scene.extent_wkt:
        with quiet(), rasterio.open(scene.raster) as raster:
            shape, transform = truth.shape, raster.transform
        here = rasterize([(shapely.from_wkt(scene.extent_wkt), 1)], out_shape=shape, transform=transform) == 1
        truth[~here] = UNKNOWN
    return truth


def _polygons(target: Target, scene: Scene, work: Path) -> NDArray[np.object_]:
    """Masks of a scene, found once; those of all of it serve parts too."""
    folder = work / "masks"
    folder.mkdir(parents=True, exist_ok=True)
    part = hashlib.sha256(f"{target.level} {scene.extent_wkt}".encode()).hexdigest()[:8]
    whole, file = folder / f"{scene.raster.stem}.npz", folder / f"{scene.raster.stem}-{part}.npz"
    known = next((one for one in (whole, file) if one.is_file()), None)
    if known is None:
        tell(f"Masks of {scene.raster.name}")
        cache = EmbeddingCache(cache_folder() / "embeddings")
        found = masks_of(target, load_model("default"), cache, JobContext(_tell))
        np.savez_compressed(file, wkb=np.array([shapely.to_wkb(one).hex() for one in found]))
        known = file
    with np.load(known) as stored:
        return np.array([shapely.from_wkb(bytes.fromhex(str(text))) for text in stored["wkb"]], dtype=object)


def _tell(progress: Progress) -> None:
    if progress.fraction is not None:
        print(f"\r{progress.text}: {progress.fraction:.0%}", end="", file=sys.stderr, flush=True)


def _remove(folder: Path) -> None:
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
