"""Outlines of a review, finished as the Annotate page's widgets say, like those of clicks."""

from __future__ import annotations

from typing import Any, Callable, List, Optional, Sequence, Tuple

from qgis.core import QgsGeometry, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....protocol.messages.engine import Failure
from ....protocol.messages.finishing import Finishing
from ....protocol.messages.jobs import Progress
from ...engine_process import EngineClient
from ...layers.overlaps import neighbours_of
from ..annotate.prompting.candidate_outlines import CandidateOutline
from ..annotate.prompting.outline_finisher import OutlineFinisher
from .queue import ReviewItem

Finished = List[Tuple[ReviewItem, CandidateOutline]]
#: What was wanted of an outline, and the WKB of the landforms that cut it: the layer may be edited during the review.
_Key = Tuple[Finishing, Tuple[bytes, ...]]


class ReviewFinish(QObject):
    """Finishes the outline on view, and all those that are accepted at once, one after the other.

    Args:
        page: The Annotate page, with the widgets and the landform layer.
        client: The engine.

    Attributes:
        shown: The outline on view is finished.
        progressed: How far outlines that are accepted at once are, a :class:`Progress`.
        refused: A sentence says why an outline could not be finished.
    """

    shown = pyqtSignal()
    progressed = pyqtSignal(object)
    refused = pyqtSignal(str)

    def __init__(self, page: Any, client: EngineClient, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._client = page, client
        self._finisher = OutlineFinisher(client, "finish-review")
        self._image: Optional[QgsRasterLayer] = None
        self._item: Optional[ReviewItem] = None
        self._outline: Optional[CandidateOutline] = None
        self._asked: Optional[_Key] = None  # of the outline on view, and when it is finished
        self._key: Optional[_Key] = None
        self._left: List[ReviewItem] = []
        self._done: Finished = []
        self._then: Optional[Callable[[Finished], None]] = None

    @property
    def is_accepting(self) -> bool:
        """Whether outlines are on their way that are accepted once they are finished."""
        return self._then is not None and self._then != self._look_done

    def outline_of(self, item: ReviewItem) -> CandidateOutline:
        """An outline as it would be stored; as it was proposed while the engine is at it."""
        return self._outline if self._item is item and self._outline is not None else item.outline

    def look_at(self, item: ReviewItem, image: QgsRasterLayer) -> None:
        """Finish the outline on view; its neighbours and what is wanted may be others than before."""
        if self._item is not item:
            self._item, self._outline = item, None
        self._asked, self._key = self._key_of(item, image), None
        self._run([item], image, self._look_done)

    def finish(self, items: Sequence[ReviewItem], image: QgsRasterLayer, then: Callable[[Finished], None]) -> None:
        """Finish outlines and hand them on; what cannot be finished as wanted is left out."""
        alone = items[0] if len(items) == 1 else None
        known = self._outline if alone is not None and alone is self._item else None
        if alone is not None and known is not None and self._key == self._key_of(alone, image):
            then([(alone, known)])
        else:
            self._run(items, image, then)

    def stop(self) -> None:
        """Forget everything."""
        self._finisher.drop()
        self._item = self._outline = self._image = self._then = None
        self._left, self._done, self._key = [], [], None

    def _run(self, items: Sequence[ReviewItem], image: QgsRasterLayer, then: Callable[[Finished], None]) -> None:
        self._finisher.drop()
        self._left, self._done, self._image, self._then = list(items), [], image, then
        self._next()

    def _next(self) -> None:
        wanted: Finishing = self._page.editing.finish.box.wanted
        while self._left and wanted == Finishing():
            self._take(self._left[0].outline)
        if self._left and self._image is not None:
            count, done = len(self._done) + len(self._left), len(self._done)
            if count > 1:
                text = self.tr("Finishing outline {number} of {count}").format(number=done + 1, count=count)
                self.progressed.emit(Progress(text, done / count))
            outline, crs = self._left[0].outline, self._image.crs()
            self._finisher.ask(outline, wanted, crs, self._neighbours, self._taken, self._refused)
            return
        then, self._then = self._then, None
        if then is not None:
            then(self._done)

    def _neighbours(self) -> List[bytes]:
        """Landforms of the layer around the next outline, and what will be in the layer by then."""
        image, outline = self._image, self._left[0].outline.geometry
        mapped = self._mapped_around(outline, image) if image is not None else []
        others = [other.geometry for _, other in self._done]
        return mapped + [bytes(other.asWkb()) for other in others if other.intersects(outline)]

    def _mapped_around(self, outline: QgsGeometry, image: QgsRasterLayer) -> List[bytes]:
        layer = self._page.target.layer
        return neighbours_of(outline, image.crs(), layer) if layer is not None else []

    def _key_of(self, item: ReviewItem, image: QgsRasterLayer) -> _Key:
        wanted: Finishing = self._page.editing.finish.box.wanted
        return wanted, tuple(self._mapped_around(item.outline.geometry, image)) if wanted.no_overlap else ()

    def _take(self, outline: CandidateOutline) -> None:
        self._done.append((self._left.pop(0), outline))

    def _taken(self, outline: CandidateOutline) -> None:
        self._take(outline)
        self._next()

    def _refused(self, failure: Failure) -> None:
        self._left.pop(0)
        if self._client.state != "ready":  # the others would meet the same
            self._left = []
        self.refused.emit(failure.sentence)
        self._next()

    def _look_done(self, done: Finished) -> None:
        if done and done[0][0] is self._item:
            self._outline, self._key = done[0][1], self._asked
            self.shown.emit()
