"""Ground that a student is taught on: windows with what the assistant says and with masks, made into lessons."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from shapely.errors import GEOSException

from ...environment.locations import cache_folder
from ...protocol.messages.adapting import ASKED, Adapt
from ...protocol.messages.jobs import Progress
from ..crs.seam import within
from ..decoders.component_reader import ComponentReader
from ..decoders.package import ModelPackage, load_package
from ..embeddings.cache import EmbeddingCache
from ..errors import ModelError, RasterError
from ..jobs import JobContext
from ..mapping.run import check_georeference
from ..mapping.tiles.layers import check_relief
from ..mapping.tiles.scorers import encoder_of
from ..polygons.reading import GeometryProblem, geometry_of_text
from ..raster.source import RasterSource
from ..raster.window import WINDOW
from ..sam.loader import load_model
from ..sam.model import SamModel
from ..segmenting.segmenter import Segmenter
from ..training.levels import nearest_level
from ..words import counted
from .asking import answers_of, questions_of
from .assistant import probabilities_of
from .fusion import FusionSettings, PlacedMask, Probabilities
from .lessons import Lesson, lessons_of
from .masks import masks_of, placed
from .windows import Target, Windows, read_windows

#: Shares of all progress at which windows are read and masks found.
READ, FOUND = 0.1, 0.4


@dataclass
class Prepared:
    """Ground with the labels that assistant and SAM give it."""

    package: ModelPackage
    model: SamModel
    targets: list[Target]
    windows: Windows
    masks: list[list[PlacedMask]]
    polygons: int
    lessons: list[Lesson]
    probabilities: list[np.ndarray]


def fusion_of(request: Adapt) -> FusionSettings:
    """How masks and assistant are joined, as asked for."""
    return FusionSettings(request.theta, request.levels)


@contextmanager
def prepared(request: Adapt, most: int, context: JobContext, only_windows: bool = False) -> Iterator[Prepared]:
    """Read windows, find masks, and make lessons; with ``only_windows`` everything mode looks at the windows alone."""
    package = load_package(Path(request.decoder))
    with ExitStack() as stack:
        targets = _targets(request, package, stack)
        context.stoppable(Progress("Loading the models", 0.0))
        head, cache = package.head, EmbeddingCache(cache_folder() / "embeddings")
        reader = None
        if head.reads_features:
            reader = ComponentReader(head.reduction, package.card.levels, encoder_of(package, context), cache)
        model = load_model(request.model, progress=context.within(0.0))
        work = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="landform-adapting-")))
        components = head.components if head.reads_features else 0
        windows = read_windows(targets, reader, components, most, request.seed, work, context.part(0.0, READ))
        probabilities = probabilities_of(head, windows, lambda number: context.check())
        told = context.part(READ, FOUND)
        if request.masks == ASKED:
            masks, found = asked_masks(windows, probabilities, model, cache, told)
        else:
            masks, found = _everything(windows, model, cache, only_windows, told)
        lessons = lessons_of(windows, probabilities, masks, fusion_of(request))
        yield Prepared(package, model, targets, windows, masks, found, lessons, probabilities)


def _targets(request: Adapt, package: ModelPackage, stack: ExitStack) -> list[Target]:
    card = package.card
    if len(card.layers) > 1:
        raise ModelError(
            f"{card.name} looks at {counted(len(card.layers), 'layer')} of its ground, and students at one. Choose a "
            "decoder of the image alone."
        )
    found = []
    for number, image in enumerate(request.images):
        source = stack.enter_context(RasterSource.open(image))
        check_georeference(source, package)
        check_relief(source, package)
        level = nearest_level(source, card.ground_sampling_m, card.georeferenced)
        text = request.extents[number] if request.extents else ""
        found.append(Target(source, level, _extent(text, source) if text else None))
    return found


def _extent(text: str, source: RasterSource) -> shapely.Geometry:
    try:
        extent = shapely.make_valid(geometry_of_text(text))
    except (GEOSException, GeometryProblem) as error:
        raise RasterError(f"The extent on {source.name} cannot be read. Choose or draw it again.") from error
    extent = within(extent, source.crs, source.ground.bounds)
    if extent.is_empty or extent.area == 0 or not extent.intersects(source.ground):
        raise RasterError(f"The extent does not touch {source.name}. Choose or draw it again.")
    return extent


def asked_masks(
    windows: Windows,
    probabilities: Sequence[Probabilities],
    model: SamModel,
    cache: EmbeddingCache,
    context: JobContext,
) -> tuple[list[list[PlacedMask]], int]:
    """Masks of what the assistant sees on each window, and how many there are of all.

    Args:
        windows: They.
        probabilities: (C, 256, 256) of the assistant for each.
        model: The SAM.
        cache: Where embeddings are kept.
        context: Progress and cancellation.

    Raises:
        RasterError: A window cannot be read.
        Cancelled: The user stopped.
    """
    stitched = [windows.stitched(number, probabilities) for number in range(len(windows))]
    answers = answers_of(questions_of(windows, stitched), windows, Segmenter(model, cache), context)
    return [[mask for answer in answers for mask in answer.on(place)] for place in windows.places], len(answers)


def _everything(
    windows: Windows, model: SamModel, cache: EmbeddingCache, only_windows: bool, context: JobContext
) -> tuple[list[list[PlacedMask]], int]:
    """Masks of everything mode on each window, and how many there are of all, or on the ground of the windows."""
    grounds = list(windows.targets)
    if only_windows:
        grounds = [_ground_of(windows, number) for number in range(len(windows))]
    found = []
    for number, target in enumerate(grounds):
        part = context.part(number / len(grounds), (number + 1) / len(grounds))
        found.append(masks_of(target, model, cache, part))
    masks = [
        placed(found[number if only_windows else place.target], place.image)
        for number, place in enumerate(windows.places)
    ]
    return masks, sum(len(part) for part in found)


def _ground_of(windows: Windows, number: int) -> Target:
    """The ground of a window as a target of its own."""
    place = windows.places[number]
    target = windows.targets[place.target]
    side = np.linspace(0, WINDOW, 17)
    xs = np.concatenate([side, np.full(17, float(WINDOW)), side[::-1], np.zeros(17)])
    ys = np.concatenate([np.zeros(17), side, np.full(17, float(WINDOW)), side[::-1]])
    around = shapely.Polygon(np.column_stack(place.image.to_crs(xs, ys))).buffer(0)
    seen = shapely.intersection(around, target.ground)
    return Target(target.source, target.level, target.ground if seen.is_empty else seen)
