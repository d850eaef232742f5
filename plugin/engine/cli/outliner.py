"""Outlines the objects of one raster after the other, and gives what was found in the order that it was asked in."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import shapely

from ...protocol.messages.jobs import Progress
from ...protocol.messages.rasters import RasterReference
from ...protocol.prompt_order import by_place
from ..errors import Cancelled, CrsError, PromptError, RasterError
from ..jobs import JobContext
from ..polygons.moving import transform_geometry
from ..raster.source import RasterSource
from ..segmenting.given import nothing_seen
from ..segmenting.kept_outlines import KeptOutlines
from ..segmenting.segmenter import Segmenter
from .output import say
from .prompts import ObjectPrompt

if TYPE_CHECKING:
    import pyproj

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


class Outliner:
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
            if self._outcome.asked > _EACH:
                self._context.progress(Progress("Looking for what was outlined before"))
            before = set()
            for number, item in enumerate(objects):
                if not self._context.cancelled() and self._is_kept(source, item):
                    before.add(number)
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
            raise PromptError(nothing_seen(item.prompt))
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
