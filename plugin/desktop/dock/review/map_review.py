"""The review of a map: its polygons in turn, least sure first, are confirmed, corrected or called background."""

from __future__ import annotations

from typing import Any, List, Optional, Set

from qgis.core import Qgis, QgsFeature, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ....protocol.schema import MEASURES
from ...layers.fields import LandformLayerError, told_values
from ...layers.reviewed_maps import (
    BACKGROUND,
    class_and_review,
    decide,
    image_name,
    mapped_image,
    review_index,
    waiting_polygons,
)
from ...sentences import counted
from ..annotate.prompting.candidate_outlines import CandidateOutline
from .queue import MappedItem, ReviewQueue, Verdict
from .walk import TITLE, Place, ReviewWalk

#: A map may have polygons of a pixel or less: what they are is seen by the ground around them.
_SEEN_PIXELS = 60


class MapReview(ReviewWalk):
    """Reviews polygons that lie in a layer; each decision is one undo step there, and undo opens it again.

    Attributes:
        labelsWanted: The layer and its image are to be learnt from.
        fixing: The item whose outline is the open prompt.
    """

    labelsWanted = pyqtSignal(object, object)

    def __init__(self, page: Any, iface: Any) -> None:
        super().__init__(page, iface)
        self._layer: Optional[QgsVectorLayer] = None
        self._image: Optional[QgsRasterLayer] = None
        self._target_before = ""
        self._touched: Set[int] = set()
        self.fixing: Optional[MappedItem] = None
        self.panel.speak_of_map()
        self.panel.labelsButton.clicked.connect(lambda _on: self._use(self._layer, self._image))
        self._soon = QTimer(self)  # all that one step of the undo list changes is looked at together
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look_again)
        page.session.changed.connect(self._session_changed)
        page.targetCombo.layerChanged.connect(self._target_changed)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)

    @property
    def is_running(self) -> bool:
        """Whether there is something to review."""
        return self._layer is not None

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """The map under review."""
        return self._layer

    @property
    def image(self) -> Optional[QgsRasterLayer]:
        """The image that was mapped."""
        return self._image

    # --- begin and end ---------------------------------------------------------------------------------------------

    def start(self, layer: QgsVectorLayer) -> None:
        """Review what nobody has reviewed of a map; where that is not possible, a sentence says why."""
        self.stop()
        image = mapped_image(layer)
        if image is None:
            sentence = self.tr("Add the image {image} to the project: the map “{layer}” was made of it.")
            self._page.warn(sentence.format(image=image_name(layer), layer=layer.name()))
            return
        try:
            waiting = waiting_polygons(layer)
        except LandformLayerError as error:
            self._page.warn(str(error))
            return
        if not waiting:
            self._offer_labels(
                self.tr("Every polygon of “{layer}” is reviewed.").format(layer=layer.name()), layer, image
            )
            return
        target = self._page.target.layer
        self._target_before = target.id() if target is not None else ""
        self._page.rasterCombo.setLayer(image)
        self._page.targetCombo.setLayer(layer)  # brings the classes of the map
        self._layer, self._image = layer, image
        layer.removeSelection()
        layer.attributeValueChanged.connect(self._value_changed)
        layer.featureDeleted.connect(self._touch)
        self.queue = ReviewQueue([MappedItem(number) for number, _score in waiting], looks_back=True)
        self._begin()

    def stop(self) -> None:
        """End the review; what was decided is in the layer."""
        layer, self._layer = self._layer, None
        if layer is None:
            return
        if not sip.isdeleted(layer):
            layer.attributeValueChanged.disconnect(self._value_changed)
            layer.featureDeleted.disconnect(self._touch)
        self._soon.stop()
        self._image, self.fixing, self._touched = None, None, set()
        if self._page.target.layer is layer:  # the next click belongs where landforms went before
            before = QgsProject.instance().mapLayer(self._target_before)
            if before is not None:
                self._page.targetCombo.setLayer(before)
            else:
                self._page.targetCombo.setCurrentIndex(0)  # "choose or create…"
        self._end()

    def shutdown(self) -> None:
        """Leave canvas and project as they were."""
        super().shutdown()
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_go)

    def _layers_go(self, layer_ids: List[str]) -> None:
        needed = [layer.id() for layer in (self._layer, self._image) if layer is not None]
        if any(layer_id in layer_ids for layer_id in needed):
            self.stop()

    def _target_changed(self, *_: object) -> None:
        """Another landform layer was chosen, whose classes are others."""
        if self._layer is not None and self._page.target.layer is not self._layer:
            self.stop()

    # --- what the user does ----------------------------------------------------------------------------------------

    def accept(self) -> None:
        """The map is right here."""
        item = self.queue.current
        if item is not None and item.verdict is not Verdict.OPEN:
            self.next()
        else:
            self._decide("", Verdict.ACCEPTED)

    def reject(self) -> None:
        """There is no landform here."""
        self._decide(BACKGROUND, Verdict.REJECTED)

    def choose_class(self, number: int) -> None:
        """The landform is of another class, by its number from 1."""
        classes = self._page.classes.classes
        if number <= len(classes):
            self._decide(classes[number - 1].name, Verdict.ACCEPTED)

    def fix(self) -> None:
        """Open the outline as a prompt, as refining does; accepted, it is reviewed."""
        item = self.queue.current
        if not self.takes_keys or item is None or self._layer is None:
            return
        self._page.rasterCombo.setLayer(self._image)
        self._layer.selectByIds([item.feature_id])
        self.fixing = item
        self._page.editing.refine()
        if not self._page.session.is_open:
            self.fixing = None
            self._layer.removeSelection()

    def _decide(self, class_name: str, verdict: Verdict) -> None:
        item, layer = self.queue.current, self._layer
        if not self.takes_keys or item is None or layer is None:
            return
        try:
            decide(layer, item.feature_id, self._page.view.written()["reviewer"], class_name)
        except LandformLayerError as error:
            self._page.warn(str(error))
            return
        self._page.target.edited.emit(layer)
        self.queue.decide(item, verdict)
        self._move_on()

    def _use(self, layer: Optional[QgsVectorLayer], image: Optional[QgsRasterLayer]) -> None:
        self.stop()
        if layer is not None and image is not None and not (sip.isdeleted(layer) or sip.isdeleted(image)):
            self.labelsWanted.emit(layer, image)

    # --- in step with the layer ------------------------------------------------------------------------------------

    def _value_changed(self, feature_id: int, index: int, _value: object) -> None:
        if self._layer is not None and index == review_index(self._layer):
            self._touch(feature_id)

    def _touch(self, feature_id: int) -> None:
        self._touched.add(feature_id)
        self._soon.start()

    def _look_again(self) -> None:
        """A decision may have been undone: then it is asked for again."""
        touched, self._touched = self._touched, set()
        moved = False
        for place, item in enumerate(self.queue.items):
            verdict = self._verdict_of(item) if item.feature_id in touched else item.verdict
            if verdict is not item.verdict:
                item.verdict, moved = verdict, True
                if verdict is Verdict.OPEN:
                    self.queue.position = place
        if moved and self.is_running:
            self._move_on()

    def _feature(self, item: MappedItem) -> QgsFeature:
        return self._layer.getFeature(item.feature_id) if self._layer is not None else QgsFeature()

    def _verdict_of(self, item: MappedItem) -> Verdict:
        """What the layer says; a polygon that is gone needs no decision."""
        feature = self._feature(item)
        if self._layer is None or not feature.isValid():
            return Verdict.REJECTED
        name, reviewed = class_and_review(self._layer, feature)
        if not reviewed:
            return Verdict.OPEN
        return Verdict.REJECTED if name == BACKGROUND else Verdict.ACCEPTED

    def _session_changed(self) -> None:
        if self.is_running:
            self._draw()
            if not self._page.session.is_open:
                self._closing.start()

    def _go_on(self) -> None:
        if self._layer is None or self._page.session.is_open:
            return
        item, self.fixing = self.fixing, None
        if item is not None:
            self._layer.removeSelection()
            self.queue.decide(item, self._verdict_of(item))
        self._move_on()

    # --- what is shown ---------------------------------------------------------------------------------------------

    def _show(self) -> None:
        layer, image = self._layer, self._image
        if layer is None or image is None:
            return
        if not self.queue.open_items:
            accepted, count = self.queue.count(Verdict.ACCEPTED), len(self.queue.items)
            text = counted(
                count,
                self.tr("Review finished: {accepted} of 1 polygon is a landform."),
                self.tr("Review finished: {accepted} of {count} polygons are landforms."),
                accepted=accepted,
                count=count,
            )
            self.stop()
            self._offer_labels(text, layer, image)
            return
        self.panel.show_queue(self.queue)
        self._draw()

    def _offer_labels(self, text: str, layer: QgsVectorLayer, image: QgsRasterLayer) -> None:
        bar = self._iface.messageBar()
        item = QgsMessageBarItem(TITLE, text, Qgis.MessageLevel.Success, 0)
        button = QPushButton(self.tr("Use as labels…"))

        def use() -> None:
            bar.popWidget(item)
            self._use(layer, image)

        button.clicked.connect(use)
        item.layout().addWidget(button)
        bar.pushItem(item)

    def _place(self) -> Optional[Place]:
        item = self.queue.current
        feature = self._feature(item) if item is not None else QgsFeature()
        if self._layer is None or self._image is None or not feature.hasGeometry():
            return None
        return feature.geometry(), self._layer.crs(), _SEEN_PIXELS * self._image.rasterUnitsPerPixelX()

    def _draw(self) -> None:
        item, layer, image, place = self.queue.current, self._layer, self._image, self._place()
        if item is None or layer is None or image is None or place is None:
            return
        self.panel.set_deciding(self.takes_keys)
        if self.fixing is not None:
            self.panel.show_fixing()
            self.outlines.show_current(None, layer.crs(), "")
            return
        feature, classes, rejected = self._feature(item), self._page.classes, item.verdict is Verdict.REJECTED
        told = told_values(layer, feature, (*MEASURES, "score"))
        outline = CandidateOutline(f"polygon {item.feature_id}", told.get("score", 0.0), place[0], told)
        name, _reviewed = class_and_review(layer, feature)
        self.panel.show_outline(outline, image, name, item.verdict)
        self.outlines.show_current(*place[:2], classes.colours.get(name, classes.current_colour), rejected)
