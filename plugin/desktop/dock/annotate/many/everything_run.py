"""“Everything in view”: asks the engine for all landforms that the map shows, and hands them on for review."""

from __future__ import annotations

from typing import Any, List, Optional

from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal

from .....protocol.messages.engine import Failure
from .....protocol.messages.everything import Everything, Found
from ....engine_process import EngineClient
from ....layers.extents import ExtentError, rectangle_in
from ....layers.overlaps import already_mapped
from ....layers.raster_reference import reference_of
from ....layers.transformation import turn_of
from ....layers.turns import largest_piece, together
from ....map_tools.placement import units_per_screen_pixel
from ....sentences import counted
from ....settings import Settings
from ...review.queue import ReviewItem
from ..prompting.candidate_outlines import CandidateOutline
from .search_run import SearchRun

#: Diameter on the screen of the smallest landforms that are looked for, in pixels; smaller ones cannot be judged.
SMALLEST_SCREEN_PX = 20.0


class EverythingRun(SearchRun):
    """One run at a time.

    Attributes:
        found: The items to review, and their image.
    """

    found = pyqtSignal(list, object)

    def __init__(self, page: Any, iface: Any, client: EngineClient, settings: Settings) -> None:
        super().__init__(page, client, settings)
        self._canvas = iface.mapCanvas()

    def start(self) -> bool:
        """Begin; False where that is not possible, which has been said."""
        image = self._page.raster
        try:
            message = self._message(image)
        except ExtentError as problem:
            self.failed.emit(str(problem))
            return False
        self._image_id = image.id()
        self._pending = self._client.request(
            "everything",
            message,
            on_reply=self._answered,
            on_failure=self._refused,
            on_progress=self.progressed.emit,
        )
        return True

    def _message(self, image: Optional[QgsRasterLayer]) -> Everything:
        reference = reference_of(image)
        if image is None or reference is None:
            raise ExtentError(
                self.tr("Choose an image that is a file: the engine has to read it at several scales.")
                if image is not None
                else self.tr("Add an image layer to the project and choose it first.")
            )
        crs = self._canvas.mapSettings().destinationCrs()
        view = rectangle_in(self._canvas.extent(), crs, image, QgsProject.instance())
        turn = turn_of(image.crs())
        box = (largest_piece(view) if turn is None else together(view, turn)[0]).boundingBox()
        scale = units_per_screen_pixel(self._canvas, image, self._canvas.extent().center())
        if scale is None:
            raise ExtentError(self.tr("The map has no scale on this image. Zoom in to the image."))
        return Everything(
            model=self._page.models.name,
            raster=reference,
            extent=(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
            smallest=SMALLEST_SCREEN_PX * scale,
            backend=self._settings.backend,
        )

    def _answered(self, reply: Found, payload: bytes) -> None:
        self._pending = None
        image = QgsProject.instance().mapLayer(self._image_id)
        self.ended.emit()
        if image is None:
            return
        items = items_of(reply, payload)
        target = self._page.target.layer
        if target is not None:
            mapped = already_mapped([item.outline.geometry for item in items], image.crs(), target)
            items = [item for item, is_mapped in zip(items, mapped) if not is_mapped]
        stopped = reply.share < 1.0
        if stopped:
            self.failed.emit(self._stopped(len(items), reply.share))
        if items:
            self.found.emit(items, image)
        elif not stopped:
            self.failed.emit(self.tr("Nothing new was found in this view. Move the map, or zoom in for smaller ones."))

    def _stopped(self, count: int, share: float) -> str:
        if not count:
            return self.tr("Stopped before anything new was found.")
        one = self.tr("Stopped after {share} % of the view: the landform that was found so far can be reviewed.")
        many = self.tr("Stopped after {share} % of the view: the {n} landforms found so far can be reviewed.")
        return counted(count, one, many, share=round(100 * share))

    def _refused(self, failure: Failure) -> None:
        self._pending = None
        self.ended.emit()
        if failure.kind != "cancelled":
            self.failed.emit(failure.sentence)


def items_of(reply: Found, payload: bytes) -> List[ReviewItem]:
    """The landforms of a reply with their polygons from the payload's WKB."""
    items = []
    for landform in reply.landforms:
        candidate = landform.candidate
        geometry = QgsGeometry()
        geometry.fromWkb(payload[candidate.offset : candidate.offset + candidate.length])
        row, notice = dict(candidate.attributes), candidate.notice
        outline = CandidateOutline(candidate.mask_id, candidate.score, geometry, row, notice)
        items.append(ReviewItem((outline,), landform.prompt, model_hash=reply.model_hash))
    return items
