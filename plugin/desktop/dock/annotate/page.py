"""The Annotate page: click a landform, look at its outline, accept it into the landform layer."""

from __future__ import annotations

import os
from typing import Any, Callable, List, Optional, Tuple

from qgis.core import Qgis, QgsMapLayerProxyModel, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ....protocol.messages.annotating import Prompt
from ....protocol.messages.engine import Failure
from ....protocol.messages.jobs import Progress
from ...engine_process import EngineClient
from ...layers.landform_layer import LandformLayerError
from ...map_tools.pointer import CanvasPointer
from ...map_tools.prompt_tool import PromptMode
from ...settings import Settings
from ...widgets import as_it_is, dock_around, load_form
from ..image_choice import ImageChoice, id_of
from ..notice import Notice
from ..own_maps import WithoutOwnMaps
from ..raster_notes import RasterNotes
from .classes.class_list import ClassList
from .classes.layer_classes import LayerClasses
from .editing.edit import LandformEditing
from .editing.landform_keys import LandformKeys
from .many.many_landforms import ManyLandforms
from .model import ModelChoice
from .output.accept import Acceptance
from .output.export import LandformExport
from .output.output import LandformOutput
from .output.target import LandformTarget, landform_attributes
from .prompting.drawn_circles import DrawnCircles
from .prompting.keys import PromptKeys, ToolKeys
from .prompting.prefetch import ahead_of_clicks
from .prompting.question import Questioner, RunningQuestion, Surroundings
from .prompting.session import PromptSession
from .stretch.stretch_section import StretchSection
from .view import AnnotateView

TITLE = "Landform Mapper"


class AnnotatePage(QWidget):
    """Brings together the map tool, the open prompt, the engine and the landform layer.

    Attributes:
        statusChanged: What goes on, for the dock's status line: kind ("ready", "busy", "problem"), sentence, and the
            fraction done (None where it is not known).
    """

    statusChanged = pyqtSignal(str, str, object)

    def __init__(self, iface: Any, client: EngineClient, settings: Settings, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("annotate_page", self)
        self._iface, self._client, self._settings = iface, client, settings
        self.rasterCombo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        WithoutOwnMaps(self.rasterCombo)
        self.targetCombo.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.targetCombo.setAllowEmptyLayer(True, self.tr("choose or create…"))
        self.targetCombo.setCurrentIndex(0)
        self.pointer = CanvasPointer(iface.mapCanvas(), lambda: self.raster, self)
        self.session = PromptSession(self._ask, self)
        self.classes = ClassList(self.classList, settings, self)
        self.target = LandformTarget(self.targetCombo, self, self.classes.colours)
        self.layer_classes = LayerClasses(self, settings)
        self.acceptance = Acceptance(TITLE, iface.messageBar(), self.target, self)
        self.models = ModelChoice(self.modelCombo, client, settings, self)
        self.questioner = Questioner(client, self)
        self.view = AnnotateView(self, settings.reviewer)
        self.notice = Notice()
        self.layout().insertWidget(1, self.notice)
        self.images = ImageChoice(self)
        self.notes = RasterNotes(client, self.notice, lambda: self.raster, self, self.images.replace)
        self.stretch = StretchSection(client, self)
        self.exporter = LandformExport(self, iface, client, settings)
        self.editing = LandformEditing(self, iface, client, settings)
        self.circles = DrawnCircles(self, iface, client)
        self.keys = PromptKeys(self.session, self.pointer.tool, self.classes.choose, self._places_of_keys, self)
        self.tool_keys = ToolKeys(self.pointer, self.view.tool_buttons, self._places_of_keys, self)
        self.landform_keys = LandformKeys(self, iface.mapCanvas(), self._places_of_keys)
        self.many = ManyLandforms(self, iface, client, settings)
        self.hover, self.prefetcher = ahead_of_clicks(self, iface.mapCanvas(), client, settings)
        self._connect_canvas()
        self._connect_page()
        self.output = LandformOutput(self, settings)
        self._raster_id = id_of(self.raster)
        self._recolour()
        self.view.refresh()
        self.notes.refresh()

    # --- wiring ----------------------------------------------------------------------------------------------------

    def _connect_canvas(self) -> None:
        self.pointer.pointed.connect(self._pointed)
        self.pointer.boxed.connect(self.session.set_box)
        self.pointer.outlined.connect(self.session.set_polygon)
        self.pointer.refused.connect(self.warn)
        self.pointer.toolChanged.connect(self.view.refresh)
        self.pointer.doubleClicked.connect(self.session.accept_without_last_click)
        self.pointer.tool.digitPressed.connect(self.classes.choose)

    def _connect_page(self) -> None:
        self.editing.changed.connect(self._session_changed)
        self.session.progressed.connect(self.show_status)
        self.editing.newLandform.connect(self.accept_candidate)
        self.acceptance.accepted.connect(self.session.close_accepted)
        for problem in (self.session.failed, self.acceptance.refused, self.target.warned, self.models.failed):
            problem.connect(self.warn)
        self.acceptance.answered.connect(self.accept_candidate)
        self.classes.chosen.connect(lambda _name: self._recolour())
        self.classes.changed.connect(lambda: self.target.restyle(self.classes.colours))
        self.classes.renamed.connect(self._rename_class)
        self.models.chosen.connect(self.questioner.forget)
        self.models.chosen.connect(lambda _name: self.session.ask_again())
        self.models.progressed.connect(self._show_progress)
        self.models.loaded.connect(self.show_status)
        self.stretch.changed.connect(self.session.ask_again)
        self.target.changed.connect(self.view.refresh)
        self.targetCombo.layerChanged.connect(self.acceptance.withdraw)
        self._client.stateChanged.connect(self._engine_changed)
        self.rasterCombo.layerChanged.connect(self._raster_changed)
        # All that a combo says when the project takes its layer away and others are left:
        self.rasterCombo.currentIndexChanged.connect(self._raster_changed)
        self.view.connect_buttons()
        self.newTargetButton.clicked.connect(lambda: self.choose_new_target())
        self.openTargetButton.clicked.connect(self._choose_target)
        self.saveButton.clicked.connect(self.save)
        self.reviewerEdit.editingFinished.connect(self._store_reviewer)

    # --- the tool --------------------------------------------------------------------------------------------------

    @property
    def raster(self) -> Optional[QgsRasterLayer]:
        """The image to map on."""
        layer = self.rasterCombo.currentLayer()
        return layer if layer is not None and not sip.isdeleted(layer) else None

    def use_tool(self, mode: PromptMode) -> None:
        """Make the prompt tool the canvas's tool, in this mode."""
        self.pointer.use(mode)

    def _pointed(self, places: List[Tuple[float, float]], label: int, line: List[Tuple[float, float]]) -> None:
        if label == 0 and not self.session.is_open:
            if self.pointer.tool.by_right_button and self.many.menu.open():
                return
            self.warn(self.tr("Click on the landform first; then click beside it to take ground away."))
        else:
            self.session.add_points(places, label, line)

    # --- the prompt ------------------------------------------------------------------------------------------------

    def _ask(
        self,
        prompt: Prompt,
        on_reply: Callable[..., None],
        on_failure: Callable[[Failure], None],
        on_progress: Callable[[Progress], None],
        on_early: Callable[..., None],
    ) -> Optional[RunningQuestion]:
        layer = self.raster
        if layer is None:
            return None
        around = Surroundings(layer, self.models.name, self._settings.backend, self.pointer.units_per_pixel)
        return self.questioner.ask(around, prompt, on_reply, on_failure, on_progress, on_early)

    def _session_changed(self) -> None:
        self.acceptance.withdraw_unless_about(self.editing.outline)
        outline = self.editing.outline
        self.pointer.show(self.session.prompt, outline.geometry if outline is not None else None)
        self.view.refresh()
        self.show_status()

    def _places_of_keys(self) -> Tuple[QWidget, QWidget]:
        return self._iface.mapCanvas(), self.window_of_keys()

    def window_of_keys(self) -> QWidget:
        """The widget in which the prompt's keys work besides the canvas: the dock, or this page alone."""
        return dock_around(self)

    def _recolour(self) -> None:
        self.pointer.preview.set_colour(self.classes.current_colour)
        self.view.refresh()

    def _raster_changed(self, *_: object) -> None:
        if id_of(self.raster) != self._raster_id:
            self._raster_id = id_of(self.raster)
            self.questioner.forget()
            self.session.clear()
            self.notes.refresh()
            self.stretch.refresh()

    def accept_candidate(self) -> None:
        """Add the shown outline to the landform layer and close the prompt."""
        candidate, layer = self.editing.outline, self.raster
        if candidate is None or layer is None:
            return
        if self.target.layer is None and not self.choose_new_target():
            return
        attributes = landform_attributes(
            candidate,
            self.session.prompt,
            model=self.models.name,
            model_hash=self.session.step.model_hash,
            written={**self.view.written(), **self.output.effort.spent()},
        )
        self.acceptance.accept(candidate, layer, attributes)

    # --- the landform layer ----------------------------------------------------------------------------------------

    def choose_new_target(self) -> bool:
        """Ask for a GeoPackage and make a landform layer in it for the chosen image."""
        if self.raster is None:
            self.warn(self.tr("Choose an image first: the landform layer takes its coordinate reference system."))
            return False
        suggestion = os.path.join(self._settings.last_folder, "landforms.gpkg")
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("New landform layer (a GeoPackage that exists gets one more layer)"),
            suggestion,
            "GeoPackage (*.gpkg)",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return bool(path) and self.create_target(path if path.lower().endswith(".gpkg") else path + ".gpkg")

    def create_target(self, path: str) -> bool:
        """Make a landform layer in this GeoPackage, in the CRS of the chosen image; False when that failed."""
        image, colours = self.raster, self.classes.colours
        return image is not None and self._take_target(
            path, lambda: self.target.create(path, image.crs(), colours, image.extent().center())
        )

    def open_target(self, path: str) -> bool:
        """Use the landform layer of an existing GeoPackage; False when that failed."""
        return self._take_target(path, lambda: self.target.open(path, self.classes.colours))

    def _take_target(self, path: str, take: Callable[[], Any]) -> bool:
        try:
            take()
        except LandformLayerError as error:
            self.warn(str(error))
            return False
        self._settings.last_folder = os.path.dirname(path)
        return True

    def _choose_target(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open landforms"), self._settings.last_folder, "GeoPackage (*.gpkg)"
        )
        if path:
            self.open_target(path)

    def _rename_class(self, old: str, new: str) -> None:
        try:
            self.target.rename_class(old, new)
        except LandformLayerError as error:
            self.warn(str(error))

    def save(self) -> None:
        """Write the accepted landforms to their GeoPackage."""
        sentence = self.target.save()
        if sentence:
            self.warn(sentence)

    def _store_reviewer(self) -> None:
        self._settings.reviewer = self.reviewerEdit.text()

    # --- what the user is told -------------------------------------------------------------------------------------

    def warn(self, sentence: str) -> None:
        """Say it in the message bar."""
        self._iface.messageBar().pushMessage(TITLE, as_it_is(sentence), Qgis.MessageLevel.Warning, 8)
        self.show_status()

    def _show_progress(self, progress: Progress) -> None:
        self.statusChanged.emit("busy", progress.text, progress.fraction)

    def _engine_changed(self, state: str) -> None:
        if state == "ready" and self.session.is_open and not self.session.is_waiting:
            self.session.ask_again()
        self.show_status()

    def show_status(self) -> None:
        """Say on the status line what goes on."""
        if self.session.is_waiting:
            self._show_progress(self.session.progress or Progress(self.tr("Finding the outline…")))
        elif self.models.is_loading:
            self.statusChanged.emit("busy", self.tr("Loading the model…"), None)
        else:
            self.statusChanged.emit("ready", self.tr("Ready"), None)

    def shutdown(self) -> None:
        """Leave the canvas as it was; called before the dock goes."""
        self.session.clear()
        self.acceptance.withdraw()
        keys = self.keys, self.tool_keys, self.landform_keys
        ahead = (
            self.prefetcher,
            self.hover,
            self.many,
            self.notes,
            self.stretch,
            self.output,
            self.images,
            self.editing,
            self.circles,
        )
        for part in (*keys, *ahead, self.questioner, self.models, self.exporter, self.target, self.pointer):
            part.shutdown()
