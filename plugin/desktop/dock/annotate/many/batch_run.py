"""“From a layer…”: one prompt after the other is put to the engine, and the outlines are handed on for review.

The engine keeps its answers: the same layer on the same image goes on where a run was stopped, or engine or QGIS ended.
"""

from __future__ import annotations

import time
from typing import Any, Dict, List, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal

from .....protocol.messages.annotating import Segment, Segmented
from .....protocol.messages.engine import Failure
from .....protocol.messages.jobs import Progress
from .....protocol.messages.rasters import RasterReference
from .....protocol.prompt_order import by_place
from ....engine_process import EngineClient
from ....layers.raster_reference import reference_of
from ....requests.prompts import PromptedObject, PromptFields, read_prompts
from ....requests.train_request import RequestError
from ....settings import Settings
from ...review.queue import ReviewItem
from ..prompting.candidate_outlines import outlines
from .search_run import SearchRun

#: Failures that are about one prompt alone.
_OF_ONE_PROMPT = ("prompt", "raster")


class BatchRun(SearchRun):
    """One run at a time; what was outlined before it is cancelled, or before the engine fails, is kept.

    Attributes:
        found: The items to review, and their image.
    """

    found = pyqtSignal(list, object)

    def __init__(self, page: Any, client: EngineClient, settings: Settings) -> None:
        super().__init__(page, client, settings)
        self._objects: List[PromptedObject] = []
        self._order: List[int] = []
        self._items: Dict[int, ReviewItem] = {}
        self._notes: List[str] = []
        self._reference: Optional[RasterReference] = None
        self._number = 0
        self._asked_at, self._seconds, self._looked = 0.0, 0.0, 0

    def start(self, source: Any, names: PromptFields, image: Optional[QgsRasterLayer]) -> bool:
        """Begin; False where that is not possible, which has been said.

        Args:
            source: Features of points or polygons.
            names: Fields that count.
            image: The image to outline them on.
        """
        self._items, self._notes, self._number = {}, [], 0
        self._seconds, self._looked = 0.0, 0
        self._reference = reference_of(image)
        if image is None or self._reference is None:
            self.failed.emit(self.tr("Choose an image that is a file: the engine has to read it by itself."))
            return False
        try:
            self._objects = read_prompts(source, image.crs(), image.extent(), names, self._notes.append)
        except RequestError as problem:
            self.failed.emit(str(problem))
            return False
        if not self._objects:
            self.failed.emit(self._notes[0] if self._notes else self.tr("The layer holds no features."))
            return False
        self._image_id, self._order = image.id(), by_place([item.prompt for item in self._objects])
        self._ask()
        return True

    def cancel(self) -> None:
        """Stop here; what was outlined goes into the review."""
        if self.is_running:
            self._finish()

    def _ask(self) -> None:
        """Put the next prompt; without a canvas scale the engine looks at each landform at its own."""
        count, done = len(self._objects), self._number
        left = self._seconds / self._looked * (count - done) if self._looked else None
        text = self.tr("Landform {number} of {count}").format(number=done + 1, count=count)
        self.progressed.emit(Progress(text, done / count, left))
        message = Segment(
            self._page.models.name, self._object.prompt, self._reference, backend=self._settings.backend, keep=True
        )
        self._asked_at = time.monotonic()
        self._pending = self._client.request("segment", message, on_reply=self._answered, on_failure=self._refused)

    def _answered(self, reply: Segmented, payload: bytes) -> None:
        item = self._object
        if not reply.kept:  # what an earlier run has found says nothing of the time that is left
            self._seconds, self._looked = self._seconds + time.monotonic() - self._asked_at, self._looked + 1
        candidates = tuple(outlines(reply, payload))
        if candidates:
            kind = "" if item.kind is None else str(item.kind)
            self._items[self._order[self._number]] = ReviewItem(candidates, item.prompt, kind, reply.model_hash)
        else:
            self._note(item, self.tr("nothing was found there."))
        self._go_on()

    def _refused(self, failure: Failure) -> None:
        if failure.kind in _OF_ONE_PROMPT:
            self._note(self._object, failure.sentence)
            self._go_on()
        else:
            self._notes.insert(0, failure.sentence)
            self._finish()

    @property
    def _object(self) -> PromptedObject:
        """The one that the engine is asked for."""
        return self._objects[self._order[self._number]]

    def _note(self, item: PromptedObject, reason: str) -> None:
        self._notes.append(self.tr("Object {name}: {reason}").format(name=item.name, reason=reason))

    def _go_on(self) -> None:
        self._number += 1
        if self._number < len(self._objects):
            self._ask()
        else:
            self._finish()

    def _finish(self) -> None:
        self.shutdown()
        items = [self._items[number] for number in sorted(self._items)]
        notes, image = self._notes, QgsProject.instance().mapLayer(self._image_id)
        self._items, self._notes, self._objects = {}, [], []
        self.ended.emit()
        if notes:
            more = len(notes) - 1
            text = self.tr("{note} ({more} more without an outline)") if more else "{note}"
            self.failed.emit(text.format(note=notes[0], more=more))
        if items and image is not None:
            self.found.emit(items, image)
