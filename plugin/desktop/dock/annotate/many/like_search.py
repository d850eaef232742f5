"""More like these: from landforms that are selected to the review of what is like them, or back into an earlier one."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....engine_process import EngineClient
from ....layers.extents import ExtentError
from ....sentences import counted
from ....settings import Settings
from ...notice import Notice
from ...review.like_record import LeftReview, end_record, left_review
from ...review.ranked import RankedReview
from .like_panel import LikePanel
from .like_run import LikeRun


class LikeSearch(QObject):
    """The form of a search, and the line that offers to go on with a review.

    Args:
        page: The Annotate page.
        iface: QGIS.
        client: The engine.
        settings: Of the plugin.
        review: Where what is found goes.

    Attributes:
        begun: A search has begun.
        opened: The form is shown.
        run: The search.
        panel: The form.
        notice: Offers to go on.
    """

    begun = pyqtSignal()
    opened = pyqtSignal()

    def __init__(self, page: Any, iface: Any, client: EngineClient, settings: Settings, review: RankedReview) -> None:
        super().__init__(page)
        self._page, self._review = page, review
        self._left: Optional[LeftReview] = None
        self.run = LikeRun(page, client, settings)
        self.panel, self.notice = LikePanel(page, iface.mapCanvas()), Notice()
        for widget in (self.notice, self.panel):
            page.manySlot.addWidget(widget)
        page.editing.row.likeButton.clicked.connect(lambda _on: self.open())
        self.panel.wanted.connect(self._start)
        self.panel.closed.connect(self.panel.hide)
        self.run.found.connect(review.rank)
        review.begun.connect(self.refresh)
        review.ended.connect(self.refresh)
        page.rasterCombo.layerChanged.connect(self.refresh)
        self.refresh()

    def open(self) -> None:
        """Ask where to look for more like the selected landforms."""
        if self._page.many.is_running or self._page.many.is_reviewing:
            self._page.warn(self.tr("Finish what is looked for or reviewed first."))
            return
        self.panel.open()
        self.opened.emit()

    def refresh(self, *_: object) -> None:
        """Offer to go on with a review of the chosen image, unless something else is at work."""
        image = self._page.raster
        busy = self._review.is_running or self.run.is_running
        self._left = left_review(image.source()) if image is not None and not busy else None
        if self._left is None:
            self.notice.clear()
            return
        record = self._left.record
        words = counted(
            record.left,
            self.tr("A review of similar landforms was left: 1 waits, {decided} decided."),
            self.tr("A review of similar landforms was left: {n} wait, {decided} decided."),
            decided=record.decided,
        )
        self.notice.say("question", words, [(self.tr("Go on"), self._go_on), (self.tr("Forget it"), self._forget)])

    @property
    def folder_in_use(self) -> Optional[Path]:
        """Of the search that runs or is reviewed."""
        return self.run.folder if self.run.is_running else self._review.likeness.folder

    def shutdown(self) -> None:
        """Let go of engine and map."""
        self.run.shutdown()
        self.panel.shutdown()

    def _start(self) -> None:
        layer, image = self._page.target.layer, self._page.raster
        if layer is None or image is None:
            return
        try:
            extent = self.panel.geometry_on(image)
        except ExtentError as problem:
            self._page.warn(str(problem))
            return
        if self.run.start(layer, self.panel.selected, extent, self.panel.smallest_m):
            self.panel.hide()
            self.notice.clear()
            self.begun.emit()

    def _go_on(self) -> None:
        image = self._page.raster
        if self._left is not None and image is not None:
            self.run.go_on(self._left, image)

    def _forget(self) -> None:
        if self._left is not None:
            end_record(self._left.folder)
        self.refresh()
