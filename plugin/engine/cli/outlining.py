"""Outlines objects on one raster after the other for ``landform segment``."""

from __future__ import annotations

import contextlib
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ...environment.locations import cache_folder
from ...protocol.messages.annotating import Prompt
from ...protocol.messages.jobs import Progress
from ...protocol.messages.rasters import RasterReference
from ..crs.circles import ellipse_in, places_around
from ..crs.crs import has_straight_parallels, to_lonlat, transform_function
from ..crs.seam import Bounds
from ..embeddings.cache import EmbeddingCache
from ..errors import CrsError, PromptError
from ..jobs import JobContext
from ..polygons.globe import pole_points
from ..polygons.moving import transform_geometry
from ..raster.source import RasterSource
from ..sam import loader
from ..segmenting.segmenter import Segmenter
from ..words import counted
from .catalogue import AT_POLE, read_catalogue
from .outliner import Outlined, Outliner
from .output import say
from .places import in_order, places_on
from .prompts import CatalogueColumns, ObjectPrompt

if TYPE_CHECKING:
    import pyproj

#: Degrees by which rounding may put a side beside a pole.
_AT_POLE = 1e-9

#: Objects, or a table of them with the names of its columns.
Given = list[ObjectPrompt] | tuple[Path, CatalogueColumns]


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
    work = _on_rasters(references, given, settings, outcome, context)
    model = loader.load_model(settings.model, settings.backend, progress=context.stoppable)
    segmenter = Segmenter(model, EmbeddingCache(cache_folder() / "embeddings"))
    outcome.model, outcome.asked = model.name, sum(len(objects) for _, objects in work)
    outliner = Outliner(segmenter, settings.class_name, outcome, context)
    try:
        found = [outliner.outline_on(reference, objects) for reference, objects in work]
    finally:
        outliner.kept.flush()
    outcome.found = sum(map(len, found))
    outcome.rows = lambda: outliner.rows(
        [(reference, [objects[n] for n in numbers]) for (reference, objects), numbers in zip(work, found, strict=True)]
    )
    return outcome


def _on_rasters(
    references: Sequence[RasterReference],
    given: Given,
    settings: Settings,
    outcome: Outlined,
    context: JobContext,
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
                objects = _of_raster(source, given, settings, outcome.crs, number, len(references), context)
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
    times = Counter(item.name for _, objects in work for item in objects)
    several = sum(count > 1 for count in times.values())
    if several and len(references) > 1:
        say(f"{counted(several, 'object')} on ground that several rasters show: outlined on each of them.")
    return work


def _of_raster(
    source: RasterSource,
    given: Given,
    settings: Settings,
    crs: pyproj.CRS | None,
    number: int,
    rasters: int,
    context: JobContext,
) -> list[ObjectPrompt]:
    """Those of a table that lie on a raster, or those given, which are in ``crs``; faulty ones come with the first."""
    if not isinstance(given, list):
        context.stoppable(Progress(f"Reading {given[0].name}"))
        for guess in given[1].guesses if number == 0 else ():
            say(guess)
        objects, notes = read_catalogue(*given, source, context.check)
        for note in notes:
            say(note)
        return objects
    given = [replace(item, prompt=in_order(item.prompt, None if settings.pixel else crs)) for item in given]
    if settings.pixel:
        return [replace(item, prompt=_from_pixels(source, item.prompt)) for item in given]
    if rasters == 1:
        return given
    found = []
    for item in given:
        if item.problem and number == 0:
            found.append(item)
        elif not item.problem:
            if _holds_pole(item.prompt, crs, source.crs):
                say(f"Object {item.name} left out on {source.name}: {AT_POLE.format(name=source.name)}")
                continue
            with contextlib.suppress(CrsError):  # beyond what the raster's CRS can express
                moved = _moved(item.prompt, crs, source.crs)
                if _lies_on(source, moved):
                    found.append(replace(item, prompt=moved))
    return found


def _lies_on(source: RasterSource, prompt: Prompt) -> bool:
    """Whether the middle of a prompt lies on a raster."""
    box = [prompt.box[:2], prompt.box[2:]] if prompt.box is not None else []
    x, y = np.mean(prompt.points or box, axis=0)
    return bool(places_on(source, [x], [y])[1][0])


def _holds_pole(prompt: Prompt, crs: pyproj.CRS | None, target: pyproj.CRS | None) -> bool:
    """Whether a pole lies in a box, and is no place of the map that it is to be brought to."""
    if prompt.box is None or crs is None or target is None or not has_straight_parallels(target):
        return False
    return bool(shapely.box(*prompt.box).intersects(pole_points(crs)))


def _moved(prompt: Prompt, crs: pyproj.CRS | None, target: pyproj.CRS | None) -> Prompt:
    """A prompt in another CRS of the body; a box goes along as what it is drawn around, which may be sheared or turned.

    That is taken for round. A box that ends at a pole grows to hold its sides: its landform is no ellipse on its map.
    """
    if crs is None or target is None or crs == target:
        return prompt
    points = tuple((at.x, at.y) for at in (transform_geometry(shapely.Point(xy), crs, target) for xy in prompt.points))
    if prompt.box is None:
        return replace(prompt, points=points)
    left, bottom, right, top = prompt.box
    if _ends_at_pole(prompt.box, crs):
        sides = shapely.segmentize(shapely.box(*prompt.box), max(right - left, top - bottom) / 16)
        return replace(prompt, points=points, box=transform_geometry(sides, crs, target).bounds)
    xs, ys = transform_function(crs, target)(*ellipse_in(prompt.box))
    box = float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max())
    if not all(map(math.isfinite, box)):
        raise CrsError("A box lies outside the domain of the raster's coordinate reference system.")
    return replace(prompt, points=points, box=box, around=places_around(xs, ys))


def _ends_at_pole(box: Bounds, crs: pyproj.CRS) -> bool:
    """Whether a box reaches a pole of a map that draws it as a line."""
    _, lats = to_lonlat(crs, [box[0], box[2]], [box[1], box[3]])
    return has_straight_parallels(crs) and bool(np.abs(lats).max() > 90 - _AT_POLE)


def _from_pixels(source: RasterSource, prompt: Prompt) -> Prompt:
    """A prompt in columns and rows as one in the raster's CRS.

    A box of a rotated raster holds its corners there, which are told, so that it stays the same box of pixels.
    """
    points = tuple((float(x), float(y)) for x, y in (source.transform @ xy for xy in prompt.points))
    if prompt.box is None:
        return replace(prompt, points=points)
    x1, y1, x2, y2 = prompt.box
    xs, ys = source.coordinates_of([x1, x1, x2, x2], [y1, y2, y2, y1])
    box = float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max())
    turned = source.transform.b != 0 or source.transform.d != 0
    around = tuple(zip(xs.tolist(), ys.tolist(), strict=True)) if turned else ()
    return replace(prompt, points=points, box=box, around=around)
