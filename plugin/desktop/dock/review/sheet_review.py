"""The outlines of a review as landforms of a contact sheet."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRasterLayer

from .queue import Verdict
from .sheet_landforms import ACCEPTED, OPEN, REJECTED, SheetLandforms

_STATE_OF = {Verdict.OPEN: OPEN, Verdict.ACCEPTED: ACCEPTED, Verdict.REJECTED: REJECTED}


class LandformsOfReview(SheetLandforms):
    """The outlines that a review looks through and that are in no layer yet; decisions are the review's own."""

    def __init__(self, page: Any, review: Any, image: QgsRasterLayer) -> None:
        super().__init__(page, image)
        self.review, self.ranked = review, review.likeness.is_on
        self._items = [item for item in review.queue.items if review.queue.passes(item)]
        for item in self._items:
            measured = item.outline.attributes
            name = item.class_name or page.classes.current
            self._add(item.score, float(measured.get("diameter_m") or 0.0), name, _STATE_OF[item.verdict])
        review.shown.connect(self._look_again)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """CRS of the image."""
        return self.image.crs()

    def outline(self, place: int) -> Optional[QgsGeometry]:
        """The outline that was found."""
        return self._items[place].outline.geometry

    def accept(self, place: int) -> None:
        """Put it into the landform layer."""
        self._act(place, self.review.accept)

    def reject(self, place: int) -> None:
        """Drop it."""
        self._act(place, self.review.reject)

    def classify(self, place: int, number: int) -> None:
        """Give it a class and put it into the landform layer."""

        def act() -> None:
            self.review.choose_class(number)
            self.review.accept()

        if number <= len(self.page.classes.classes):
            self._act(place, act)

    def undo(self, back: bool) -> None:
        """Take the last decision back, or make it again."""
        act = self.review.taking_back() if back else self.review.making_again()
        if act is not None:
            act()

    def shutdown(self) -> None:
        """Follow the review no more."""
        self.review.shown.disconnect(self._look_again)

    def _act(self, place: int, act: Any) -> None:
        item = self._items[place]
        if self.review.is_running and item.verdict is not Verdict.ACCEPTED:

            def at_its_place() -> None:
                self.review.queue.go_to(item)
                act()

            self.review.do(at_its_place)

    def _look_again(self) -> None:
        for place, item in enumerate(self._items):
            self.states[place] = _STATE_OF[item.verdict]
            self.scores[place] = item.score
            self.classes[place] = self._number_of(item.class_name or self.page.classes.current)
        self.changed.emit()
