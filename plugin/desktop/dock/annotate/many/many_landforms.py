"""Many landforms at once on the Annotate page: found in the view or prompted by a layer, then reviewed one by one."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QDialog

from ....engine_process import EngineClient
from ....settings import Settings
from ....widgets import bring_into_view, icon
from ....wrapping import let_wrap
from ...body_question import asks_for_body, asks_for_latitudes
from ...review.contact_sheet import ContactSheet
from ...review.map_review import MapReview
from ...review.ranked import RankedReview
from ...review.sheet_landforms import LandformsOfLayer, SheetLandforms
from ...review.sheet_review import LandformsOfReview
from ...review.walk import ReviewWalk
from ...run_progress import RunProgress
from ..editing.selection_menu import SelectionMenu
from .batch_dialog import BatchDialog
from .batch_run import BatchRun
from .everything_run import EverythingRun
from .like_search import LikeSearch


class ManyLandforms(QObject):
    """Runs the group “Many at once” of :class:`~.page.AnnotatePage`: one run at a time, and its review."""

    def __init__(self, page: Any, iface: Any, client: EngineClient, settings: Settings) -> None:
        super().__init__(page)
        self._page, self._iface = page, iface
        self.review = RankedReview(page, iface, client)
        self.map_review = MapReview(page, iface)
        self.everything = EverythingRun(page, iface, client, settings)
        self.batch = BatchRun(page, client, settings)
        self.like = LikeSearch(page, iface, client, settings, self.review)
        self.menu = SelectionMenu(page.editing.row, iface.mapCanvas())
        hint = self.tr("Stop here; what was found or outlined so far can be reviewed")
        self.progress = RunProgress(self.tr("Cancel"), hint)
        let_wrap(page.manyGroup.layout())
        page.everythingButton.setIcon(icon("everything"))
        page.fromLayerButton.setIcon(icon("from_layer"))
        page.manySlot.addWidget(self.progress)
        page.everythingButton.clicked.connect(lambda _on: self._look_in_view())
        page.fromLayerButton.clicked.connect(lambda _on: self._take_from_layer())
        for run in (self.everything, self.batch, self.like.run):
            self.progress.stopRequested.connect(run.cancel)
            run.progressed.connect(self.progress.update_from)
            run.failed.connect(page.warn)
            run.ended.connect(self._ended)
        for run in (self.everything, self.batch):
            run.found.connect(self.review.start)
        self.like.begun.connect(lambda: self._begun(self.tr("Looking for landforms…")))
        self.progress.ended.connect(self.like.refresh)
        self.sheet: Optional[ContactSheet] = None
        page.sheetButton.setIcon(icon("contact_sheet"))
        page.sheetButton.clicked.connect(lambda _on: self._show_landforms())
        self.review.sheetWanted.connect(self._show_review)
        self.map_review.sheetWanted.connect(self._show_map)
        self._connect(self.review, self.map_review)
        self._connect(self.map_review, self.review)

    def _connect(self, review: ReviewWalk, other: ReviewWalk) -> None:
        """Show the panel of a review while it runs; there is one review at a time."""
        self._page.manySlot.addWidget(review.panel)
        review.begun.connect(other.stop)
        review.begun.connect(self._page.manyGroup.hide)
        review.begun.connect(lambda: bring_into_view(review.panel))
        review.ended.connect(self._page.manyGroup.show)
        review.ended.connect(self._page.view.refresh)
        for signal in (review.begun, review.ended):
            signal.connect(lambda: self._page.editing.row.tell_review(self.is_reviewing))

    @property
    def is_running(self) -> bool:
        """Whether landforms are being looked for or outlined."""
        return self.everything.is_running or self.batch.is_running or self.like.run.is_running

    @property
    def is_reviewing(self) -> bool:
        """Whether outlines, or the polygons of a map, are looked through."""
        return self.review.is_running or self.map_review.is_running

    @property
    def unfinished(self) -> str:
        """What runs, and what is kept of it if it is stopped now; empty while nothing runs."""
        if self.like.run.is_running:
            return self.tr(
                "More landforms are looked for: if that is stopped now, what was found can be reviewed later, and the "
                "same search goes on from there."
            )
        if self.everything.is_running:
            return self.tr("Everything in the view is looked for: if that is stopped now, what was found is lost.")
        if self.batch.is_running:
            return self.tr("Landforms of a layer are outlined: if that is stopped now, the outlines are lost.")
        return ""

    def shutdown(self) -> None:
        """End what runs, and leave the canvas as it was."""
        self._close_sheet()
        self.menu.shutdown()
        self.everything.shutdown()
        self.batch.shutdown()
        self.like.shutdown()
        self.review.shutdown()
        self.review.filter.shutdown()
        self.map_review.shutdown()

    def _look_in_view(self) -> None:
        if self.everything.start():
            self._begun(self.tr("Looking for landforms…"))

    def _take_from_layer(self) -> None:
        dialog = BatchDialog(self._page.target.layer, self._page)
        if dialog.exec() != QDialog.DialogCode.Accepted or dialog.source is None:
            return
        image, layer = self._page.raster, dialog.layerCombo.currentLayer()

        def start() -> None:
            if self.batch.start(dialog.source, dialog.fields, image):
                self._begun(self.tr("Outlining landforms…"))

        if image is None or not (
            asks_for_body(self._page, layer, image, start) or asks_for_latitudes(self._page, layer, start)
        ):
            start()

    # --- the contact sheet ----------------------------------------------------------------------------------------

    def _show_landforms(self) -> None:
        layer, image = self._page.target.layer, self._page.raster
        if layer is None or image is None:
            self._page.warn(self.tr("Choose the image and the landforms that the contact sheet shall show."))
        elif not layer.featureCount():
            self._page.warn(self.tr("There are no landforms in “{layer}” yet.").format(layer=layer.name()))
        else:
            self._show(LandformsOfLayer(self._page, layer, image))

    def _show_map(self) -> None:
        layer, image = self.map_review.layer, self.map_review.image
        if layer is not None and image is not None:
            self._show(LandformsOfLayer(self._page, layer, image))

    def _show_review(self) -> None:
        if self.review.image is not None:
            self._show(LandformsOfReview(self._page, self.review, self.review.image))

    def _show(self, landforms: SheetLandforms) -> None:
        self._close_sheet()
        self.sheet = ContactSheet(landforms, self._iface.mapCanvas(), self._page.window())
        self.sheet.begin()

    def _close_sheet(self) -> None:
        sheet, self.sheet = self.sheet, None
        if sheet is not None and not sip.isdeleted(sheet):
            sheet.close()

    def _begun(self, text: str) -> None:
        self._page.manyGroup.hide()
        self.progress.begin(text)

    def _ended(self) -> None:
        self.progress.end()
        self._page.manyGroup.show()
