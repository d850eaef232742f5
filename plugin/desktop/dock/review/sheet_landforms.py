"""The landforms of a contact sheet, and those of a layer; :mod:`.sheet_review` has those that a review looks through.

Numbers alone are kept of each, in arrays, so that a hundred thousand take a few megabytes; outlines are read when they
are seen.
"""

from __future__ import annotations

from array import array
from typing import Any, Dict, List, Optional

from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsGeometry, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...layers.field_mapping import field_indices
from ...layers.fields import LandformLayerError, is_true
from ...layers.landform_edits import remove_landforms
from ...layers.map_results import is_map_result
from ...layers.reviewed_maps import BACKGROUND, decide
from .own_steps import OwnSteps

OPEN, ACCEPTED, REJECTED = 0, 1, 2
_FIELDS = ("class", "reviewed", "score", "diameter_m")


class SheetLandforms(QObject):
    """What every contact sheet shows.

    Attributes:
        changed: Classes or decisions are others than before.
        reloaded: The landforms are others.
        refused: A sentence says why a decision was not taken.
        scores: Of each, 0 to 1.
        sizes: Diameters in metres; 0 where they are not known.
        classes: Numbers of the classes in ``names``.
        states: OPEN, ACCEPTED or REJECTED.
        names: Classes.
        ranked: Whether scores are likenesses.
    """

    changed = pyqtSignal()
    reloaded = pyqtSignal()
    refused = pyqtSignal(str)
    ranked = False

    def __init__(self, page: Any, image: QgsRasterLayer) -> None:
        super().__init__()
        self.page, self.image = page, image
        self.scores, self.sizes = array("f"), array("f")
        self.classes, self.states = array("H"), array("B")
        self.names: List[str] = []
        self._numbers: Dict[str, int] = {}

    def __len__(self) -> int:
        return len(self.scores)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """CRS of the outlines."""
        raise NotImplementedError

    def outline(self, place: int) -> Optional[QgsGeometry]:
        """The outline of one; None where it is gone."""
        raise NotImplementedError

    def accept(self, place: int) -> None:
        """It is right."""
        raise NotImplementedError

    def reject(self, place: int) -> None:
        """It is no landform."""
        raise NotImplementedError

    def classify(self, place: int, number: int) -> None:
        """It is of a class, by its number from 1."""
        raise NotImplementedError

    def undo(self, back: bool) -> None:
        """Take the last decision back, or make it again."""
        raise NotImplementedError

    def class_name(self, place: int) -> str:
        """The class of one."""
        return self.names[self.classes[place]]

    def shutdown(self) -> None:
        """Let go of layer and review."""

    def _clear(self) -> None:
        for column in (self.scores, self.sizes, self.classes, self.states):
            del column[:]

    def _add(self, score: float, size: float, name: str, state: int) -> None:
        self.scores.append(score)
        self.sizes.append(size)
        self.classes.append(self._number_of(name))
        self.states.append(state)

    def _number_of(self, name: str) -> int:
        if name not in self._numbers:
            self._numbers[name] = len(self.names)
            self.names.append(name)
        return self._numbers[name]


class LandformsOfLayer(SheetLandforms):
    """The polygons of a landform layer or a map; each decision is one edit command there.

    In a map what is no landform becomes background, which can be learnt from; elsewhere it is removed.
    """

    def __init__(
        self, page: Any, layer: QgsVectorLayer, image: QgsRasterLayer, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(page, image)
        self.layer = layer
        self.ids = array("q")
        self._places: Dict[int, int] = {}
        self._soon = QTimer(self)  # what one edit command changes is told together
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.changed.emit)
        self._steps = OwnSteps(self)
        self._steps.follow(layer)
        self._load()
        layer.attributeValueChanged.connect(self._value_changed)
        layer.featureDeleted.connect(self._deleted)
        layer.featureAdded.connect(self._added)
        layer.afterCommitChanges.connect(self._reload)
        layer.afterRollBack.connect(self._reload)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """CRS of the layer."""
        return self.layer.crs()

    def outline(self, place: int) -> Optional[QgsGeometry]:
        """The polygon, as the layer has it now."""
        request = QgsFeatureRequest(self.ids[place]).setNoAttributes()
        for feature in self.layer.getFeatures(request):
            return feature.geometry() if feature.hasGeometry() else None
        return None

    def accept(self, place: int) -> None:
        """Mark it as reviewed."""
        self._decide(place, "")

    def reject(self, place: int) -> None:
        """Call it background, or remove it."""
        if is_map_result(self.layer):
            self._decide(place, BACKGROUND)
            return
        try:
            remove_landforms(self.layer, [self.ids[place]])
        except LandformLayerError as error:
            self.refused.emit(str(error))
            return
        self.page.target.edited.emit(self.layer)

    def classify(self, place: int, number: int) -> None:
        """Give it a class, which is a review too."""
        classes = self.page.classes.classes
        if number <= len(classes):
            self._decide(place, classes[number - 1].name)

    def undo(self, back: bool) -> None:
        """Undo or redo in the layer what was decided on this sheet."""
        step = self._steps.back(self.layer) if back else self._steps.again(self.layer)
        if step is not None:
            step()
        elif back:
            self.refused.emit(self.tr("No decision of this contact sheet is left to take back."))

    def shutdown(self) -> None:
        """Follow the layer no more."""
        self._soon.stop()
        self._steps.release()
        if sip.isdeleted(self.layer):
            return
        self.layer.attributeValueChanged.disconnect(self._value_changed)
        self.layer.featureDeleted.disconnect(self._deleted)
        self.layer.featureAdded.disconnect(self._added)
        self.layer.afterCommitChanges.disconnect(self._reload)
        self.layer.afterRollBack.disconnect(self._reload)

    def _decide(self, place: int, class_name: str) -> None:
        try:
            decide(self.layer, self.ids[place], self.page.view.written()["reviewer"], class_name)
        except LandformLayerError as error:
            self.refused.emit(str(error))
            return
        self.page.target.edited.emit(self.layer)

    def _load(self) -> None:
        self._clear()
        del self.ids[:]
        self._indices = field_indices(self.layer, _FIELDS)
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(list(self._indices.values()))
        for feature in self.layer.getFeatures(request):
            values = {name: feature[index] for name, index in self._indices.items()}
            name = _text(values.get("class"))
            state = _state_of(name, is_true(values.get("reviewed")))
            self._add(_number(values.get("score")), _number(values.get("diameter_m")), name, state)
            self.ids.append(feature.id())
        self._places = {number: place for place, number in enumerate(self.ids)}

    def _reload(self) -> None:
        """A saved layer gives new features other numbers."""
        if any(number < 0 for number in self.ids) or self.layer.featureCount() != len(self.ids):
            self._load()
            self.reloaded.emit()
        else:
            self.changed.emit()

    def _value_changed(self, feature_id: int, index: int, value: Any) -> None:
        place = self._places.get(feature_id)
        if place is None:
            return
        if index == self._indices.get("class"):
            self.classes[place] = self._number_of(_text(value))
            if self.states[place] != OPEN:
                self.states[place] = _state_of(_text(value), True)
        elif index == self._indices.get("reviewed"):
            self.states[place] = _state_of(self.class_name(place), is_true(value))
        self._soon.start()

    def _deleted(self, feature_id: int) -> None:
        place = self._places.get(feature_id)
        if place is not None:
            self.states[place] = REJECTED
            self._soon.start()

    def _added(self, feature_id: int) -> None:
        """A deletion was undone; others are shown when the sheet is opened again."""
        place = self._places.get(feature_id)
        if place is not None:
            self.states[place] = OPEN
            self._soon.start()


def _state_of(name: str, reviewed: bool) -> int:
    return (REJECTED if name == BACKGROUND else ACCEPTED) if reviewed else OPEN


def _text(value: Any) -> str:
    return "" if value in (None, NULL) else str(value)


def _number(value: Any) -> float:
    return 0.0 if value in (None, NULL) else float(value)
