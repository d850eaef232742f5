"""Outlines objects on one raster after the other for ``landform segment``."""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ...environment.locations import cache_folder
from ...protocol.messages.annotating import Prompt, RasterReference
from ...protocol.messages.jobs import Progress
from ...protocol.prompt_order import by_place
from ..embeddings.cache import EmbeddingCache
from ..errors import Cancelled, CrsError, PromptError, RasterError
from ..jobs import JobContext
from ..polygons.moving import transform_geometry
from ..raster.source import RasterSource
from ..sam import loader
from ..segmenting.kept_outlines import KeptOutlines
from ..segmenting.segmenter import Segmenter
from .catalogue import read_catalogue
from .output import say
from .prompts import CatalogueColumns, ObjectPrompt

if TYPE_CHECKING:
    import pyproj

#: Objects, or a table of them with the names of its columns.
Given = list[ObjectPrompt] | tuple[Path, CatalogueColumns]


#: Rows that are written together.
_TOGETHER = 500
#: Of more objects than this not each is told of, but one in so many seconds.
_EACH, _QUIET_S = 100, 1.0


@dataclass
class Outlined:
    """What came of the objects.

    Attributes:
        found: Number of landforms.
        failed: Objects without one, and why.
        crs: Of the first raster; None without one.
        length_unit: That of its lengths.
        model: Name of the model that outlined.
        asked: Objects that were asked for, on all rasters together.
        done: How many of these were looked at.
        resumed: How many of these were looked at in an earlier run.
        rows: Gives the landforms in the CRS of the first raster, in the order in which they were asked for, a few
            hundred at a time.
    """

    found: int = 0
    failed: list[dict[str, str]] = field(default_factory=list)
    crs: pyproj.CRS | None = None
    length_unit: str | None = None
    model: str = ""
    asked: int = 0
    done: int = 0
    resumed: int = 0
    rows: Callable[[], Iterator[list[dict[str, Any]]]] = lambda: iter(())

    @property
    def stopped(self) -> bool:
        """Whether the user stopped before all was looked at."""
        return self.done < self.asked


@dataclass(frozen=True)
class Settings:
    """How objects are outlined.

    Attributes:
        model: Name or path.
        backend: What runs it.
        pixel: Whether prompts are columns and rows.
        class_name: Of the landforms.
    """

    model: str
    backend: str
    pixel: bool
    class_name: str


def outline_objects(
    references: Sequence[RasterReference], given: Given, settings: Settings, context: JobContext
) -> Outlined:
    """Outline each object on each raster that it lies on; what fails is told and the rest go on.

    Args:
        references: Rasters of one body; with several, objects are in the CRS of the first.
        given: Objects, or a table with longitudes and latitudes.
        settings: How.
        context: Is told how far it is; what was found stays when it is cancelled.

    Raises:
        CrsError: Some rasters have a CRS and others none.
        ModelError: The model cannot be loaded.
        PromptError: The table cannot be read, or has no landform on any raster.
        RasterError: A raster cannot be opened, or has changed meanwhile.
    """
    outcome = Outlined()
    work = _on_rasters(references, given, settings, outcome)
    model = loader.load_model(settings.model, settings.backend, progress=context.stoppable)
    segmenter = Segmenter(model, EmbeddingCache(cache_folder() / "embeddings"))
    outcome.model, outcome.asked = model.name, sum(len(objects) for _, objects in work)
    outliner = _Outliner(segmenter, settings.class_name, outcome, context)
    try:
        found = [outliner.outline_on(reference, objects) for reference, objects in work]
    finally:
        outliner.kept.flush()
    outcome.found = sum(map(len, found))
    outcome.rows = lambda: outliner.rows(
        [(reference, [objects[n] for n in numbers]) for (reference, objects), numbers in zip(work, found, strict=True)]
    )
    return outcome


class _Outliner:
    """Outlines objects; what it finds is kept on disk, and read from there when it is written.

    Args:
        segmenter: Looks.
        class_name: Of the landforms.
        outcome: Is told what fails, and how many are done.
        context: Progress and cancellation.
    """

    def __init__(self, segmenter: Segmenter, class_name: str, outcome: Outlined, context: JobContext) -> None:
        self.kept = KeptOutlines()
        self._segmenter, self._class, self._outcome, self._context = segmenter, class_name, outcome, context
        self._quiet = JobContext(is_cancelled=context.cancelled)
        self._seconds, self._looked, self._told = 0.0, 0, -math.inf

    def outline_on(self, reference: RasterReference, objects: Sequence[ObjectPrompt]) -> list[int]:
        """Outline the objects of a raster, neighbours after one another; the numbers of those that were found.

        Raises:
            RasterError: It cannot be opened, or has changed meanwhile.
        """
        found, failed = [], {}
        with RasterSource.open(reference) as source:
            before = {number for number, item in enumerate(objects) if self._is_kept(source, item)}
            for number in by_place([item.prompt for item in objects]):
                if self._context.cancelled():
                    break
                started = time.monotonic()
                if self._outcome.asked > 1:
                    self._tell()
                try:
                    self._feature(source, objects[number], self._quiet, tell=True)
                    found.append(number)
                except (PromptError, RasterError, CrsError) as error:
                    if not source.is_current():
                        raise
                    failed[number] = {"object": objects[number].name, "reason": str(error)}
                    if self._outcome.asked > 1:
                        say(f"Object {objects[number].name}: {error}")
                except Cancelled:
                    break
                if number in before:
                    self._outcome.resumed += 1
                else:
                    self._seconds, self._looked = self._seconds + time.monotonic() - started, self._looked + 1
                self._outcome.done += 1
        self._outcome.failed += [failed[number] for number in sorted(failed)]
        return sorted(found)

    def rows(self, work: Iterable[tuple[RasterReference, list[ObjectPrompt]]]) -> Iterator[list[dict[str, Any]]]:
        """The landforms of objects that were found, some hundred at a time."""
        waiting: list[dict[str, Any]] = []
        for reference, objects in work:
            with RasterSource.open(reference) as source:
                for item in objects:
                    waiting.append(self._feature(source, item, JobContext(), tell=False))
                    if len(waiting) == _TOGETHER:
                        yield waiting
                        waiting = []
        if waiting:
            yield waiting

    def _is_kept(self, source: RasterSource, item: ObjectPrompt) -> bool:
        return self.kept.holds(self._segmenter, source, item.prompt, only_best=True)

    def _tell(self) -> None:
        done, asked, now = self._outcome.done, self._outcome.asked, time.monotonic()
        if asked > _EACH and now - self._told < _QUIET_S:
            return
        self._told = now
        left = self._seconds / self._looked * (asked - done) if self._looked else None
        self._context.progress(Progress(f"Object {done + 1} of {asked}", done / asked, left))

    def _feature(self, source: RasterSource, item: ObjectPrompt, context: JobContext, tell: bool) -> dict[str, Any]:
        """The landform of an object in the CRS of the first raster.

        Raises:
            PromptError: There is none.
            RasterError: The raster cannot be read there.
            CrsError: It has no place in that CRS.
            Cancelled: The user has asked to stop.
        """
        if item.problem:
            raise PromptError(f"Object {item.name} was left out, {item.problem}.")
        outlined = self.kept.outline(self._segmenter, source, item.prompt, context, only_best=True)
        if not outlined.reply.candidates:
            raise PromptError("The model sees no landform there: move the point, add another one, or drag a box.")
        best = outlined.reply.candidates[0]
        if best.notice and tell and not outlined.was_kept:
            say(f"Object {item.name}: {best.notice}")
        polygon = shapely.from_wkb(outlined.payload[best.offset : best.offset + best.length])
        if source.crs != self._outcome.crs:
            polygon = transform_geometry(polygon, source.crs, self._outcome.crs)
        return {
            **best.attributes,
            "geometry": polygon,
            "object": item.name,
            "class": self._class or None,
            "mapped_at": outlined.at,
            "reviewed": False,
            "level": outlined.reply.level,
            "bounds": list(polygon.bounds),
        }


def _on_rasters(
    references: Sequence[RasterReference], given: Given, settings: Settings, outcome: Outlined
) -> list[tuple[RasterReference, list[ObjectPrompt]]]:
    """The objects that lie on each raster, in its CRS; those that lie on none have failed."""
    work, missing = [], set() if not isinstance(given, list) else {item.name for item in given}
    problems: list[PromptError] = []
    for number, reference in enumerate(references):
        with RasterSource.open(reference) as source:
            for warning in source.warnings:
                say(warning)
            if number == 0:
                outcome.crs, outcome.length_unit = source.crs, source.length_unit
            elif (source.crs is None) != (outcome.crs is None):
                raise CrsError(f"{source.name} and {references[0].source} cannot share a file: only one has a CRS.")
            try:
                objects = _of_raster(source, given, settings, outcome.crs, number, len(references))
            except PromptError as problem:
                if len(references) == 1:
                    raise
                problems.append(problem)
                continue
        missing -= {item.name for item in objects}
        work.append((reference, objects))
    if problems and not any(objects for _, objects in work):
        raise problems[0]
    outcome.failed += [
        {"object": name, "reason": f"Object {name} lies on none of the rasters."} for name in sorted(missing)
    ]
    for row in outcome.failed:
        say(row["reason"])
    return work


def _of_raster(
    source: RasterSource, given: Given, settings: Settings, crs: pyproj.CRS | None, number: int, rasters: int
) -> list[ObjectPrompt]:
    """Those of a table that lie on a raster, or those given, which are in ``crs``; faulty ones come with the first."""
    if not isinstance(given, list):
        objects, notes = read_catalogue(*given, source)
        for note in notes:
            say(note)
        return objects
    if settings.pixel:
        return [replace(item, prompt=_from_pixels(source, item.prompt)) for item in given]
    if rasters == 1:
        return given
    found = []
    for item in given:
        if item.problem and number == 0:
            found.append(item)
        elif not item.problem:
            with contextlib.suppress(CrsError):  # beyond what the raster's CRS can express
                moved = _moved(item.prompt, crs, source.crs)
                if _lies_on(source, moved):
                    found.append(replace(item, prompt=moved))
    return found


def _lies_on(source: RasterSource, prompt: Prompt) -> bool:
    """Whether the middle of a prompt lies on a raster."""
    box = [prompt.box[:2], prompt.box[2:]] if prompt.box is not None else []
    x, y = np.mean(prompt.points or box, axis=0)
    columns, rows = source.pixels_of([x], [y])
    return bool(0 <= columns[0] < source.width and 0 <= rows[0] < source.height)


def _moved(prompt: Prompt, crs: pyproj.CRS | None, target: pyproj.CRS | None) -> Prompt:
    """A prompt in another CRS of the body; a box grows to hold its sides."""
    if crs is None or target is None or crs == target:
        return prompt
    points = [transform_geometry(shapely.Point(point), crs, target) for point in prompt.points]
    box = prompt.box
    if box is not None:
        sides = shapely.segmentize(shapely.box(*box), max(box[2] - box[0], box[3] - box[1]) / 16)
        left, bottom, right, top = transform_geometry(sides, crs, target).bounds
        box = left, bottom, right, top
    return replace(prompt, points=tuple((point.x, point.y) for point in points), box=box)


def _from_pixels(source: RasterSource, prompt: Prompt) -> Prompt:
    """A prompt in columns and rows as one in the raster's CRS; boxes of rotated rasters grow to hold their corners."""
    points = tuple((float(x), float(y)) for x, y in (source.transform @ xy for xy in prompt.points))
    box = prompt.box
    if box is not None:
        x1, y1, x2, y2 = box
        corners = [source.transform @ corner for corner in ((x1, y1), (x1, y2), (x2, y1), (x2, y2))]
        xs, ys = [float(c[0]) for c in corners], [float(c[1]) for c in corners]
        box = min(xs), min(ys), max(xs), max(ys)
    return replace(prompt, points=points, box=box)
