"""“Find more like these…”: has the engine rank what else there is, and hands it on for review, best first."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Optional

from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal

from .....protocol.messages.engine import Failure
from .....protocol.messages.finding import Find, FoundObjects
from ....engine_process import EngineClient
from ....layers.overlaps import already_mapped
from ....requests.like_request import class_of, like_request
from ....requests.train_request import RequestError
from ....sentences import counted
from ....settings import Settings
from ...review.found_items import items_in
from ...review.like_record import LeftReview, LikeRecord, end_record
from ...review.queue import ReviewItem, Verdict
from .search_run import SearchRun


class LikeRun(SearchRun):
    """One search at a time, and the way back into the review of an earlier one.

    Attributes:
        found: The items to review, their image, the folder of the search, and the record of the review.
        folder: Of the search that was begun last.
    """

    found = pyqtSignal(list, object, object, object)

    def __init__(self, page: Any, client: EngineClient, settings: Settings) -> None:
        super().__init__(page, client, settings)
        self._record: Optional[LikeRecord] = None
        self.folder: Optional[Path] = None

    def start(
        self, layer: QgsVectorLayer, selected: List[int], extent: Optional[QgsGeometry], smallest_m: Optional[float]
    ) -> bool:
        """Begin; False where that is not possible, which has been said.

        Args:
            layer: The landform layer.
            selected: Feature ids of the landforms that more are to be found of.
            extent: In the CRS of the image; None for all of it.
            smallest_m: Diameter of the smallest ones; None leaves it to the engine.
        """
        image, backend = self._page.raster, self._settings.backend
        try:
            request = like_request(image, layer, selected, extent, smallest_m, self._page.models.name, backend)
        except RequestError as problem:
            self.failed.emit(str(problem))
            return False
        self.folder = Path(request.output)
        end_record(self.folder)  # its numbers would be those of other landforms
        self._image_id = image.id()
        self._record = LikeRecord(image.source(), file_of(layer), class_of(layer, selected), len(selected))
        if self._client.state == "stopped":
            self._client.start()
        self._pending = self._client.request(
            "find",
            request,
            on_reply=lambda reply, _payload: self._answered(request, reply),
            on_failure=self._refused,
            on_progress=self.progressed.emit,
        )
        return True

    def go_on(self, left: LeftReview, image: QgsRasterLayer) -> None:
        """Go on with a review that was left, as QGIS was closed or killed for one.

        What was accepted and is in the landform layer no more waits for a decision again.
        """
        record = left.record
        if self._page.target.layer is None and record.target and Path(record.target).is_file():
            self._page.open_target(record.target)
        items = items_in(left.folder, record.class_name)
        if len(items) != record.count:
            self.failed.emit(self.tr("What was found is gone or damaged. Find more like these again."))
            return
        mapped = self._mapped(items, image)
        accepted, rejected = set(record.accepted), set(record.rejected)
        kept = []
        for item, is_mapped in zip(items, mapped):
            if item.number in rejected:
                item.verdict = Verdict.REJECTED
            elif item.number in accepted and is_mapped:
                item.verdict = Verdict.ACCEPTED
            if item.verdict is not Verdict.OPEN or not is_mapped:
                kept.append(item)
        self._hand_on(kept, image, left.folder, record)

    def _answered(self, request: Find, reply: FoundObjects) -> None:
        self._pending = None
        image = QgsProject.instance().mapLayer(self._image_id)
        self.ended.emit()
        if image is None or self._record is None:
            return
        folder = Path(request.output)
        items = items_in(folder, self._record.class_name)
        record = LikeRecord(
            self._record.image, self._record.target, self._record.class_name, self._record.examples, len(items)
        )
        new = [item for item, is_mapped in zip(items, self._mapped(items, image)) if not is_mapped]
        if reply.share < 1.0:
            self.failed.emit(self._stopped(len(new), reply.share))
        self._hand_on(new, image, folder, record)

    def _hand_on(self, items: List[ReviewItem], image: QgsRasterLayer, folder: Path, record: LikeRecord) -> None:
        if any(item.verdict is Verdict.OPEN for item in items):
            self.found.emit(items, image, folder, record)
        else:
            self.failed.emit(self.tr("Nothing new was found there. Choose other ground, or smaller landforms."))

    def _mapped(self, items: List[ReviewItem], image: QgsRasterLayer) -> List[bool]:
        """Whether each is in the landform layer already."""
        target = self._page.target.layer
        if target is None or not items:
            return [False] * len(items)
        return already_mapped([item.outline.geometry for item in items], image.crs(), target)

    def _stopped(self, count: int, share: float) -> str:
        if not count:
            return self.tr("Stopped before anything new was found.")
        one = self.tr("Stopped after {share} % of the ground: the landform that was found so far can be reviewed.")
        many = self.tr("Stopped after {share} % of the ground: the {n} landforms found so far can be reviewed.")
        return counted(count, one, many, share=round(100 * share))

    def _refused(self, failure: Failure) -> None:
        self._pending = None
        self.ended.emit()
        if failure.kind == "cancelled":
            self.failed.emit(self.tr("Stopped before anything new was found."))
        elif failure.kind.startswith("engine-"):
            kept = self.tr("What was looked at is kept: the same search goes on from there.")
            self.failed.emit(f"{failure.sentence} {kept}")
        else:
            self.failed.emit(failure.sentence)


def file_of(layer: QgsVectorLayer) -> str:
    """File of a landform layer; empty where it has none."""
    path = layer.source().split("|")[0]
    return path if Path(path).is_file() else ""
