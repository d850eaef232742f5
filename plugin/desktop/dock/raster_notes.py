"""What a geologist should know of a raster before mapping on it, told once for each layer."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Callable, Dict, Optional, Set

from qgis.core import QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...protocol.messages.rasters import DescribeRaster, RasterDescription, Stretch
from ..engine_process import EngineClient, PendingRequest
from ..layers.other_body import may_be_elsewhere
from ..layers.raster_reference import reference_of
from ..layers.raster_view import keep_view, view_of
from .body_question import BodyQuestion, latitude_answers
from .image_choice import Chosen
from .notice import Notice
from .raster_conversion import RasterConversion


class RasterNotes(QObject):
    """Asks the engine about each raster that is chosen and shows its warnings.

    Args:
        client: The engine.
        notice: Where the warnings are shown.
        chosen: Gives the raster that is chosen on the page.
        page: The page of the notice; questions of two pages do not overtake each other.
        replace: Chooses another layer of the same image in place of the first; with it, rasters that are slow to
            read can be converted.

    Attributes:
        stretches: Contrast stretch of each image that was described, by the name of its file.
        viewChanged: The models see the chosen raster otherwise from now on.
    """

    viewChanged = pyqtSignal()

    def __init__(
        self,
        client: EngineClient,
        notice: Notice,
        chosen: Callable[[], Optional[QgsRasterLayer]],
        page: QWidget,
        replace: Optional[Callable[[QgsRasterLayer, QgsRasterLayer], Chosen]] = None,
    ) -> None:
        super().__init__(page)
        self._client = client
        self._notice = notice
        self._key = f"describe-{page.objectName()}"
        self._told: Set[str] = set()
        self.stretches: Dict[str, Stretch] = {}
        self._shown = ""
        self._layer_id = ""
        self._chosen = chosen
        self._asked: Optional[PendingRequest] = None
        self._body = BodyQuestion(page, self.refresh)
        self.conversion = RasterConversion(client, notice, replace, page) if replace is not None else None
        client.stateChanged.connect(self.refresh)

    def refresh(self, *_: object) -> None:
        """Have the chosen raster described, unless it was; to be called when another one is chosen."""
        layer = self._chosen()
        layer_id = str(layer.id()) if layer is not None else ""
        other = layer_id != self._layer_id
        if other:
            self._layer_id = layer_id
            if self._shown and self._notice.sentence == self._shown:
                self._notice.clear()
        if may_be_elsewhere(layer) and (other or not self._notice.sentence):
            self._shown = self._body.words(layer)
            self._notice.say("question", self._shown, self._body.actions(layer))
        reference = reference_of(layer)
        if layer is None or reference is None or layer_id in self._told or self._client.state != "ready":
            return
        name = layer.name()

        def described(description: RasterDescription, _payload: bytes) -> None:
            self.stretches[os.path.basename(reference.source)] = description.stretch
            if sip.isdeleted(layer) or may_be_elsewhere(layer):
                return  # asked again once its body is known
            self._told.add(layer_id)
            if description.warnings and layer_id == self._layer_id:
                self._show(layer, name, description)

        # A raster that cannot be read is refused with a sentence when it is clicked or mapped.
        self._asked = self._client.request(
            "raster.describe", DescribeRaster(reference), on_reply=described, supersedes=self._key
        )

    def _show(self, layer: QgsRasterLayer, name: str, description: RasterDescription) -> None:
        sentences, actions = list(description.warnings), [(self.tr("Understood"), lambda: None)]
        if description.latitudes_unsure:
            actions = latitude_answers(layer, self.viewChanged.emit)
        if description.assumed_nodata is not None:
            text = self.tr("{value} is ground").format(value=f"{description.assumed_nodata:g}")
            actions.insert(0, (text, lambda: self._take_all_for_ground(layer)))
        if self.conversion is not None:
            sentences.append(self.conversion.words(description))
            actions = self.conversion.actions(layer, description) + actions
        self._shown = f"{name}: {' '.join(filter(None, sentences))}"
        self._notice.say("hint", self._shown, actions)

    def _take_all_for_ground(self, layer: QgsRasterLayer) -> None:
        """Kept with the layer; the switch of the stretch takes it back."""
        if not sip.isdeleted(layer):
            keep_view(layer, replace(view_of(layer), all_ground=True))
            self.viewChanged.emit()

    def shutdown(self) -> None:
        """Stop listening to the engine."""
        if self.conversion is not None:
            self.conversion.shutdown()
        self._client.stateChanged.disconnect(self.refresh)
        if self._asked is not None:
            self._asked.drop()
