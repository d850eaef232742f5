"""Outlines objects on one raster after the other for ``landform segment``."""

from __future__ import annotations

import contextlib
import datetime
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ...environment.locations import cache_folder
from ...protocol.messages.annotating import Prompt, RasterReference
from ...protocol.messages.jobs import Progress
from ..crs.crs import transform_geometry
from ..embeddings.cache import EmbeddingCache
from ..errors import CrsError, PromptError, RasterError
from ..jobs import JobContext
from ..polygons.edges import end_notice
from ..raster.source import RasterSource
from ..sam import loader
from ..segmenting.attributes import click_attributes
from ..segmenting.segmenter import Segmenter
from .catalogue import read_catalogue
from .output import say
from .prompts import CatalogueColumns, ObjectPrompt

if TYPE_CHECKING:
    import pyproj

#: Objects, or a table of them with the names of its columns.
Given = list[ObjectPrompt] | tuple[Path, CatalogueColumns]


@dataclass
class Outlined:
    """What came of the objects.

    Attributes:
        features: Landforms found, in the CRS of the first raster.
        failed: Objects without one, and why.
        crs: Of the first raster; None without one.
        length_unit: That of its lengths.
        model: Name of the model that outlined.
        asked: Objects that were asked for, on all rasters together.
        done: How many of these were looked at.
    """

    features: list[dict[str, Any]] = field(default_factory=list)
    failed: list[dict[str, str]] = field(default_factory=list)
    crs: pyproj.CRS | None = None
    length_unit: str | None = None
    model: str = ""
    asked: int = 0
    done: int = 0

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
    started = time.monotonic()
    for reference, objects in work:
        with RasterSource.open(reference) as source:
            for item in objects:
                if context.cancelled():
                    return outcome
                if outcome.asked > 1:
                    _tell(context, outcome, started)
                _add(source, segmenter, item, settings.class_name, outcome)
                outcome.done += 1
    return outcome


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


def _tell(context: JobContext, outcome: Outlined, started: float) -> None:
    done, asked = outcome.done, outcome.asked
    left = (time.monotonic() - started) / done * (asked - done) if done else None
    context.progress(Progress(f"Object {done + 1} of {asked}", done / asked, left))


def _add(source: RasterSource, segmenter: Segmenter, item: ObjectPrompt, class_name: str, outcome: Outlined) -> None:
    """Outline an object; what is wrong with it is told."""
    try:
        if item.problem:
            raise PromptError(f"Object {item.name} was left out, {item.problem}.")
        feature = _outline(source, segmenter, item.name, item.prompt, class_name)
        if source.crs != outcome.crs:
            feature["geometry"] = transform_geometry(feature["geometry"], source.crs, outcome.crs)
        outcome.features.append({**feature, "bounds": list(feature["geometry"].bounds)})
    except (PromptError, RasterError, CrsError) as error:
        if not source.is_current():
            raise
        outcome.failed.append({"object": item.name, "reason": str(error)})
        if outcome.asked > 1:
            say(f"Object {item.name}: {error}")


def _outline(source: RasterSource, segmenter: Segmenter, name: str, prompt: Prompt, class_name: str) -> dict[str, Any]:
    found = segmenter.segment(source, prompt)
    if not found.candidates:
        raise PromptError("The model sees no landform there: move the point, add another one, or drag a box.")
    best = found.candidates[0]
    notice = end_notice(best.polygon, source, found.image, best.cut_off)
    if notice:
        say(f"Object {name}: {notice}")
    return {
        **click_attributes(best, found, segmenter.model, source, prompt),
        "geometry": best.polygon,
        "object": name,
        "class": class_name or None,
        "mapped_at": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "reviewed": False,
        "level": found.window.level,
    }


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
