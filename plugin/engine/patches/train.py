"""Trains a patch classifier: the door that the desktop and the command line come through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...protocol.messages.jobs import LabelledRaster
from ...protocol.messages.patches import TrainedPatches, TrainPatches
from ...protocol.schema import CLASS_COLOURS
from ...protocol.version import plugin_version
from ..crs.seam import within
from ..encoders.encoder import FeatureEncoder
from ..encoders.loader import load_encoder
from ..errors import LabelError
from ..formats.label_layers import left_out, read_labels
from ..formats.model_package import Encoder, LandformClass, ModelCard, check_output, check_room, layer_record
from ..jobs import JobContext
from ..judging.commonest import no_better_than_commonest
from ..polygons.short_way import jumps_said
from ..raster.row_signs import with_rows_of
from ..raster.source import RasterSource
from ..training.record import records_of
from ..words import counted
from .classifier import STRENGTH, Vectors, fit, head_record, save_model
from .folders import PatchSet, picture_facts, read_folder, read_patch, read_table
from .grid import check_labels, grid_over, label_cells
from .pooling import SIDES, check_sides, patch_vector
from .progress import Clock
from .rest import EVERY_CELL, has_rest
from .scores import Labels, confusion_of, draw_confusion, summary

#: Parts into which observations are dealt; each is judged by what learnt from the others.
FOLDS = 5
#: Of the deal of observations; nothing else is drawn.
SEED = 0
#: Cells along a side of the blocks of a grid that stay on one side of a split.
BLOCK = 4


@dataclass
class Examples:
    """What there is to learn from.

    Attributes:
        names: Class of each patch.
        groups: Observation, or block of a grid, of each: it stays on one side of a split.
        read: The samples (H, W, 3) of each, in turn; None where there is too little data.
        notes: Sentences about them.
        sources: What the card says of the pictures, and of what was seen of rasters.
        pairs: What it says of rasters and their labels, with sizes, times and hashes.
    """

    names: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    read: list[Callable[[], NDArray[np.uint8] | None]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    sources: list[dict[str, Any]] = field(default_factory=list)
    pairs: list[dict[str, Any]] = field(default_factory=list)
    georeferenced: bool = False


def train_patches(request: TrainPatches, context: JobContext) -> TrainedPatches:
    """Fit a classifier on frozen features and judge it on observations that it did not learn from.

    Args:
        request: Patches, encoder and where the package goes.
        context: Progress and cancellation.

    Raises:
        LabelError: The patches cannot be read, or are of fewer than two classes.
        ModelError: The encoder is missing.
        OutputError: The output is taken or cannot be written.
        Cancelled: The user stopped; nothing is written.
    """
    sides = tuple(request.sides) or SIDES
    check_sides(sides)
    output = Path(request.output)
    check_output(output)
    check_room(output)
    with ExitStack() as open_rasters:
        examples = _examples(request, open_rasters, sides, context)
        encoder = load_encoder(request.model, context.within())
        vectors, kept = encode(examples, encoder, sides, context)
    names = [examples.names[i] for i in kept]
    groups = [examples.groups[i] for i in kept]
    if len(set(names)) < 2:
        given = counted(len(examples.names), "patch", "patches")
        raise LabelError(f"With enough data, and of one class alone: {len(names)} of {given}. Label more.")
    classes = sorted(set(names), key=lambda name: (-names.count(name), name))
    labels = np.array([classes.index(name) for name in names], dtype=np.intp)
    confusion, notes = _judged(vectors, labels, groups, classes)
    scores = summary(confusion, classes)
    useless = no_better_than_commonest(scores, "This classifier")
    notes = [*([useless] if useless else ()), *examples.notes, *notes]
    scores = {**scores, "folds": FOLDS, "notes": notes}
    classifier = fit(vectors, labels, len(classes))
    card = _card(request, encoder, classes, head_record(classifier, sides, request.side_m or None), examples, scores)
    model = save_model(output, classifier, card, draw_confusion(confusion, classes))
    return TrainedPatches(str(model.folder), len(labels), scores)


def encode(
    examples: Examples, encoder: FeatureEncoder, sides: Sequence[int], context: JobContext
) -> tuple[Vectors, list[int]]:
    """Vectors of the patches that hold data, and their numbers.

    Raises:
        Cancelled: The user stopped.
    """
    clock = Clock(
        context, f"Encoding {counted(len(examples.read), 'patch', 'patches')}", len(examples.read), (0.0, 0.95)
    )
    found, kept = [], []
    for number, read in enumerate(examples.read):
        rgb = read()
        if rgb is not None:
            found.append(patch_vector(encoder, rgb, sides))
            kept.append(number)
        clock.step()
    return (np.stack(found) if found else np.zeros((0, 0), np.float32)), kept


def examples_of(patches: PatchSet) -> Examples:
    """Patches in files as examples."""
    found = Examples()
    for patch in patches.patches:
        found.names.append(patch.name)
        found.groups.append(patch.observation)
        found.read.append(lambda path=patch.path: read_patch(path))  # type: ignore[misc]
    if not patches.grouped:
        found.notes.append(
            "Nobody told which patches come from one picture: where several do, the scores flatter the classifier."
        )
    return found


def _examples(request: TrainPatches, open_rasters: ExitStack, sides: Sequence[int], context: JobContext) -> Examples:
    given = [bool(request.folder), bool(request.table), bool(request.pairs)]
    if sum(given) != 1:
        raise LabelError("Give one of a folder of patches, a table of patches, or rasters with labels.")
    if request.pairs:
        if request.side_m <= 0:
            raise LabelError("Give the side of a cell in metres: it decides what the classifier sees of the ground.")
        found = Examples(georeferenced=True)
        for pair in request.pairs:
            _add_cells(found, pair, request, open_rasters, max(sides), context)
        if not has_rest(found.names):
            found.notes.append(EVERY_CELL)
        return found
    images = Path(request.images) if request.images else None
    patches = read_folder(Path(request.folder)) if request.folder else read_table(Path(request.table), images)
    found = examples_of(patches)
    found.sources.append({"source": Path(request.folder or request.table).name, **picture_facts(patches, request)})
    return found


def _add_cells(
    found: Examples,
    pair: LabelledRaster,
    request: TrainPatches,
    open_rasters: ExitStack,
    side: int,
    context: JobContext,
) -> None:
    """The labelled cells of a raster."""
    source = open_rasters.enter_context(RasterSource.open(pair.raster))
    grid = grid_over(source, request.side_m, pair.extent_wkt)
    labels = read_labels(pair.labels, pair.layer, request.class_field, source.crs, points=True)
    drawn = with_rows_of(source, [geometry for geometry, _ in labels])
    labels = replace(labels, polygons=[(geometry, name) for geometry, (_, name) in zip(drawn, labels, strict=True)])
    cells = label_cells(grid, labels, source)
    check_labels(cells, Path(pair.labels).name)
    for (row, column), name in cells.items():

        def read(row: int = row, column: int = column) -> NDArray[np.uint8] | None:
            image = grid.read(source, row, column, side)
            return None if image is None else image.rgb

        found.names.append(name)
        found.groups.append(f"{source.name}:{row // BLOCK}:{column // BLOCK}")
        found.read.append(read)
    found.notes += grid.doubts(source)
    placed = (within(geometry, source.crs, source.ground.bounds) for geometry, _ in labels)
    beside = sum(not geometry.intersects(source.ground) for geometry in placed)
    unusable = labels.skipped - labels.classless
    found.notes += left_out(Path(pair.labels).name, f"on {source.name}", labels.classless, beside, unusable)
    found.notes += jumps_said(Path(pair.labels).name, labels.turned, labels.torn)
    found.georeferenced &= source.crs is not None
    found.sources.append({**layer_record(source), "labels": Path(pair.labels).name, "cells": len(cells)})
    (record,) = records_of([pair], [source], context, 0.0)
    found.pairs.append(
        {
            "raster": source.name,
            "labels": Path(pair.labels).name,
            "layer": pair.layer,
            "cells": dict(Counter(cells.values())),
            "extent_wkt": pair.extent_wkt,
            **record,
        }
    )


def _judged(
    vectors: Vectors, labels: Labels, groups: Sequence[str], classes: Sequence[str]
) -> tuple[NDArray[np.int64], list[str]]:
    """What is taken for what, fold by fold of observations, and sentences about that."""
    said = np.full(len(labels), -1)
    for learnt, judged in grouped_folds(labels, groups, FOLDS):
        if len(np.unique(labels[learnt])) > 1:
            said[judged] = fit(vectors[learnt], labels[learnt], len(classes)).probabilities(vectors[judged]).argmax(1)
    known = said >= 0
    notes = [
        f"The class {name!r} has {counted(int((labels == number).sum()), 'patch', 'patches')} in "
        f"{counted(_places(labels, groups, number), 'observation')}, so nothing is known about how well it is found "
        "elsewhere."
        for number, name in enumerate(classes)
        if _places(labels, groups, number) < 2
    ]
    if not known.any():
        notes.append("All patches come from one observation, so nothing could be judged.")
    return confusion_of(labels[known], said[known], len(classes)), notes


def _places(labels: Labels, groups: Sequence[str], number: int) -> int:
    return len({group for group, label in zip(groups, labels, strict=True) if label == number})


def grouped_folds(
    labels: Labels, groups: Sequence[str], folds: int, seed: int = SEED
) -> Iterator[tuple[NDArray[np.intp], NDArray[np.intp]]]:
    """Numbers of the patches to learn from and of those to judge; a group is never on both sides.

    Groups are dealt one by one, large ones first, each to the part whose classes it levels best.
    """
    names = sorted(set(groups))
    folds = min(folds, len(names))
    if folds < 2:
        return
    where = np.array([names.index(group) for group in groups])
    counts = np.zeros((len(names), int(labels.max()) + 1))
    np.add.at(counts, (where, labels), 1)
    share = counts / np.maximum(counts.sum(0), 1)
    held = np.zeros((folds, counts.shape[1]))
    part = np.zeros(len(names), int)
    shuffled = np.random.default_rng(seed).permutation(len(names))
    for group in sorted(shuffled, key=lambda number: -share[number].max()):
        uneven = [float(np.std(held + np.eye(folds)[:, [k]] * share[group], axis=0).sum()) for k in range(folds)]
        part[group] = int(np.argmin(uneven))
        held[part[group]] += share[group]
    for fold in range(folds):
        judged = part[where] == fold
        if judged.any() and not judged.all():
            yield np.flatnonzero(~judged), np.flatnonzero(judged)


def _card(
    request: TrainPatches,
    encoder: FeatureEncoder,
    classes: Sequence[str],
    head: dict[str, Any],
    examples: Examples,
    scores: dict[str, Any],
) -> ModelCard:
    spare = [colour for colour in CLASS_COLOURS if colour not in request.colours.values()] or list(CLASS_COLOURS)
    colours = {name: request.colours.get(name) or spare[i % len(spare)] for i, name in enumerate(classes)}
    return ModelCard(
        name=request.name or Path(request.output).name,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        classes=tuple(LandformClass(name, number, colours[name]) for number, name in enumerate(classes, 1)),
        background=False,
        encoder=Encoder(encoder.name, request.model, encoder.model_hash),
        ground_sampling_m=request.side_m / max(head["sides"]),
        georeferenced=examples.georeferenced,
        level=0,
        stretch={
            "policy": "one linear stretch per raster, computed once or taken from the layer; images as they are",
            "sources": examples.sources,
        },
        head=head,
        training={
            "patches": {name: examples.names.count(name) for name in classes},
            "pairs": examples.pairs,
            "observations": len(set(examples.groups)),
            "class_field": request.class_field,
            "strength": STRENGTH,
            "seed": SEED,
            "version": plugin_version(),
        },
        scores=scores,
    )
