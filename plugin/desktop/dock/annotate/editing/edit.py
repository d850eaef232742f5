"""Landforms that are mapped already: refine, split, merge, subtract. A prompt may be about one of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, List, Optional, Tuple

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .....protocol.schema import MEASURES
from ....engine_process import EngineClient
from ....layers.bodies import CrsMismatch
from ....layers.fields import told_values
from ....layers.followed_feature import FollowedFeature
from ....layers.landform_edits import (
    PROVENANCE,
    merge_landforms,
    polygons_of,
    prompt_of,
    replace_outline,
    split_off,
    subtract_from_largest,
)
from ....layers.landform_layer import LandformLayerError
from ....layers.overlaps import neighbours_of
from ....layers.turns import OntoMap
from ....map_tools.picking import landform_at
from ....map_tools.prompt_tool import PromptMode
from ....settings import Settings
from ..output.target import landform_attributes
from ..prompting.candidate_outlines import CandidateOutline
from ..prompting.finish import OutlineFinish
from .edit_row import EditRow

#: A part with less of its landform than this, or with all but this, splits nothing.
_SMALLEST_PART = 0.01


@dataclass(frozen=True)
class _Subject:
    """The landform that the prompt is about, whether it is to be split, and the id of the image it was shown on."""

    layer: QgsVectorLayer
    landform: FollowedFeature
    splits: bool
    image: str


class LandformEditing(QObject):
    """The row of tools for selected landforms, and what accepting means while a prompt is about one of them.

    Attributes:
        changed: The prompt, its outline, or what it is about is another one.
        newLandform: The shown outline is accepted, and is a landform of its own.
        finish: How outlines are finished.
    """

    changed = pyqtSignal()
    newLandform = pyqtSignal()

    def __init__(self, page: Any, iface: Any, client: EngineClient, settings: Settings) -> None:
        super().__init__(page)
        self._page = page
        self._canvas = iface.mapCanvas()
        self._subject: Optional[_Subject] = None
        self._waits = False
        self._watched: Optional[QgsVectorLayer] = None
        self.finish = OutlineFinish(page, client, settings)
        self.row = EditRow(page, page.acceptButton)
        page.editRow.addWidget(self.row)
        self.row.refineButton.clicked.connect(self.refine)
        self.row.splitButton.clicked.connect(self.split)
        self.row.mergeButton.clicked.connect(lambda: self._edit(merge_landforms))
        self.row.subtractButton.clicked.connect(lambda: self._edit(subtract_from_largest))
        self.finish.neighbours = self._neighbours
        # Which candidate splits a landform is known when all are.
        page.session.shows_best_early = lambda: self.finish.within is None
        self._share_borders()
        self.finish.box.changed.connect(self._share_borders)
        self.finish.changed.connect(self._session_changed)
        self.finish.acceptable.connect(self._accept)
        page.pointer.tool.picked.connect(self._pick)
        page.targetCombo.layerChanged.connect(self._watch)
        self._watch()

    # --- what there is ---------------------------------------------------------------------------------------------

    @property
    def outline(self) -> Optional[CandidateOutline]:
        """The outline as it would be stored."""
        return self.finish.outline

    @property
    def waits_for_click(self) -> bool:
        """Whether the next click says which part is split off."""
        return self._waits

    @property
    def hint(self) -> str:
        """What Enter and Esc do to the outline, whose {size} goes first."""
        if self._subject is None and self._page.many.review.fixing is not None:
            return self.tr("{size} Enter accepts, Esc goes back to the review.")
        if self._subject is None:
            return self.tr("{size} Enter accepts, Esc clears.")
        if self._subject.splits:
            return self.tr("{size} Enter splits this part off, Esc leaves the landform whole.")
        return self.tr("{size} Enter replaces the landform's outline, Esc leaves it as it was.")

    @property
    def selected(self) -> List[int]:
        """Ids of the selected landforms; that which the prompt is about counts as selected."""
        layer, subject = self._page.target.layer, self._subject
        if layer is None:
            return []
        about = [subject.landform.id] if subject is not None and subject.layer is layer else []
        return list(layer.selectedFeatureIds()) or about

    # --- tools -----------------------------------------------------------------------------------------------------

    def refine(self) -> None:
        """Make the selected landform the open prompt's outline, to be changed by clicks."""
        feature, outline = self._begin(splits=False)
        if feature is None:
            return
        row = told_values(self._page.target.layer, feature, (*PROVENANCE, *MEASURES))
        shown = CandidateOutline(f"landform {feature.id()}", row.get("score", 0.0), outline, row)
        self._point()
        self._page.session.open(prompt_of(outline), (shown,), row.get("model_hash", ""), is_given=True)

    def split(self) -> None:
        """Let the next click say which part of the selected landform is split off; or no longer."""
        if self._waits:
            self._forget()
            self._show()
            return
        feature, within = self._begin(splits=True)
        if feature is None:
            return
        self.finish.within, self._waits = within, True
        self._point()
        self._show()

    def _begin(self, splits: bool) -> Tuple[Optional[QgsFeature], QgsGeometry]:
        """Have the next prompt be about the selected landform: the landform, or None, and its outline on the image."""
        layer, raster, selected = self._page.target.layer, self._page.raster, self.selected
        feature = layer.getFeature(selected[0]) if len(selected) == 1 and raster is not None else None
        if feature is None or not feature.hasGeometry():
            return None, QgsGeometry()
        try:
            outline = OntoMap(layer.crs(), raster.crs(), raster.extent()).moved(feature.geometry())
        except CrsMismatch as error:
            self._page.warn(str(error))
            return None, QgsGeometry()
        self._page.session.clear()
        self._forget()
        layer.removeSelection()  # its colour would hide the ground
        self._subject = _Subject(layer, FollowedFeature(layer, feature.id()), splits, raster.id())
        return feature, outline

    def _neighbours(self, outline: QgsGeometry) -> List[bytes]:
        """WKB of the landforms around an outline, in the CRS of the image; the one that is refined is none of them."""
        layer, image = self._page.target.layer, self._page.raster
        if layer is None or image is None:
            return []
        return neighbours_of(outline, image.crs(), layer, self._subject.landform.id if self._subject else None)

    def _point(self) -> None:
        if not self._page.pointer.is_active or self._page.pointer.mode is not PromptMode.FOREGROUND:
            self._page.use_tool(PromptMode.FOREGROUND)

    def _edit(self, change: Callable[[QgsVectorLayer, List[int]], int]) -> None:
        layer = self._page.target.layer
        if layer is None:
            return
        try:
            kept = change(layer, self.selected)
        except LandformLayerError as error:
            self._page.warn(str(error))
        else:
            layer.selectByIds([kept])
            self._page.target.edited.emit(layer)

    def _pick(self, point: QgsPointXY) -> None:
        """Select the landform under a Ctrl-click beside those that are selected, or no longer."""
        layer = self._page.target.layer
        if layer is None:
            return
        try:
            number = landform_at(self._canvas, layer, point)
        except CrsMismatch as error:
            self._page.warn(str(error))
            return
        if number is None:
            layer.removeSelection()
        elif number in layer.selectedFeatureIds():
            layer.deselect(number)
        else:
            layer.select(number)

    # --- the open prompt -------------------------------------------------------------------------------------------

    def _session_changed(self) -> None:
        session, image = self._page.session, self._page.raster
        self._waits = self._waits and not session.is_open
        elsewhere = self._subject is not None and (image is None or image.id() != self._subject.image)
        if elsewhere or not (session.is_open or session.can_redo or self._waits):
            self._forget()
        elif self.finish.within is not None and session.candidates and not self._splits(session.candidate):
            parts = [number for number, outline in enumerate(session.candidates) if self._splits(outline)]
            if parts and session.step.chosen == 0:
                session.choose(parts[0])
                return
        self._show()

    def _splits(self, candidate: Optional[CandidateOutline]) -> bool:
        """Whether an outline parts the landform in two."""
        if candidate is None or self.finish.within is None:
            return False
        share = polygons_of(candidate.geometry.intersection(self.finish.within)).area() / self.finish.within.area()
        return bool(_SMALLEST_PART < share < 1 - _SMALLEST_PART)

    def _forget(self) -> None:
        subject = self._subject
        self._subject, self.finish.within, self._waits = None, None, False
        if subject is None:
            return
        number = subject.landform.id
        subject.landform.release()
        gone = sip.isdeleted(subject.layer) or not subject.layer.getFeature(number).isValid()
        if not gone and not subject.layer.selectedFeatureCount():
            subject.layer.select(number)

    def _accept(self) -> None:
        subject, outline, raster = self._subject, self.outline, self._page.raster
        if subject is None:
            self.newLandform.emit()
            return
        if outline is None or raster is None:
            return
        if sip.isdeleted(subject.layer):
            self._page.session.clear()
            return
        row = landform_attributes(
            outline,
            self._page.session.prompt,
            model=self._page.models.name,
            model_hash=self._page.session.step.model_hash,
            written={"reviewer": self._page.view.written()["reviewer"], **self._page.output.effort.spent()},
        )
        change = split_off if subject.splits else replace_outline
        shares = self._page.target.shares_borders
        try:
            change(subject.layer, subject.landform.id, outline.geometry, raster.crs(), row, shares)
        except LandformLayerError as error:
            self._page.warn(str(error))
        else:
            self._page.target.edited.emit(subject.layer)
            self._page.session.close_accepted()

    # --- widgets ---------------------------------------------------------------------------------------------------

    def _watch(self, *_: object) -> None:
        layer = self._page.target.layer
        if layer is not self._watched:
            self._unwatch()
            if layer is not None:
                layer.selectionChanged.connect(self._selection_changed)
            self._watched = layer
        self._enable()

    def _unwatch(self) -> None:
        if self._watched is not None and not sip.isdeleted(self._watched):
            self._watched.selectionChanged.disconnect(self._selection_changed)
        self._watched = None

    def _selection_changed(self, *_: object) -> None:
        if self.waits_for_click:
            self._forget()
        self._show()

    def _show(self) -> None:
        self._enable()
        self.row.label_accept(self._subject.splits if self._subject is not None else None)
        self.changed.emit()

    def _share_borders(self) -> None:
        self._page.target.shares_borders = self.finish.box.wanted.no_overlap

    def _enable(self) -> None:
        selected = len(self.selected) if self._page.raster is not None else 0
        splitting = self._subject is not None and self._subject.splits
        self.row.show_state(selected, splitting, self._page.session.is_open, self._canvas, self._page.window_of_keys())

    def shutdown(self) -> None:
        """Stop listening to the layer and to keys."""
        self.row.release_keys()
        self._forget()
        self._unwatch()
