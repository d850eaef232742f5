"""Where accepted landforms go: the target layer, one edit command for each, and what is not saved yet."""

from __future__ import annotations

import json
import os
from typing import Any, Dict, Iterable, List, Optional, Sequence, Set, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeatureRequest,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog

from .....protocol.codec import to_json
from .....protocol.messages.annotating import Prompt
from ....layers.field_mapping import field_for
from ....layers.fields import time_text
from ....layers.landform_form import dress, offer_classes
from ....layers.landform_layer import (
    LandformLayerError,
    add_landform_fields,
    add_landforms,
    create_landform_layer,
    edit_command,
    open_landform_layer,
    polygon_tables,
    save_edits,
    unsaved_count,
)
from ....layers.map_results import is_mapped_extent
from ....layers.provenance import describe
from ....layers.stored_crs import keeps_crs
from ....layers.style import add_classes, has_stored_style, is_styled_by, store_style, style_by_class
from ....project_memory import remember_classes
from ....settings import LandformClass
from ...own_maps import WithoutOwnMaps
from ..prompting.candidate_outlines import CandidateOutline
from .field_mapping_dialog import FieldMappingDialog


class LandformTarget(QObject):
    """The landform layer that is chosen in a combo box.

    Attributes:
        shares_borders: Whether what is added gives its neighbours its corners on their borders.
        warned: A sentence says what is wrong with a new layer, which can be used even so.
        edited: Landforms were accepted into this layer, or changed in it by the page's tools.

    Args:
        combo: Where the layer is chosen.
        parent: Owner.
        classes: Names of the classes on the list; other ones are the layer's own, and keep their colours.
    """

    changed = pyqtSignal()
    warned = pyqtSignal(str)
    edited = pyqtSignal(QgsVectorLayer)

    def __init__(self, combo: QgsMapLayerComboBox, parent: QObject, classes: Iterable[str] = ()) -> None:
        super().__init__(parent)
        self._classes = set(classes)
        self._combo = combo
        self._watched: Optional[QgsVectorLayer] = None
        self._without_fields: Set[str] = set()
        self.shares_borders = False
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(0)
        self._refresh.timeout.connect(self.changed)
        WithoutOwnMaps(combo, is_mapped_extent)  # landforms of maps are landforms; what was mapped is none
        combo.layerChanged.connect(self._watch)
        QgsProject.instance().layersWillBeRemoved.connect(self._let_go)
        self._watch()

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """The chosen layer."""
        layer = self._combo.currentLayer()
        return layer if layer is not None and not sip.isdeleted(layer) else None

    @property
    def unsaved(self) -> int:
        """Landforms whose state is only in the edit buffer."""
        return unsaved_count(self.layer)

    def create(
        self,
        path: str,
        crs: QgsCoordinateReferenceSystem,
        colours: Dict[str, str],
        place: Optional[QgsPointXY] = None,
    ) -> QgsVectorLayer:
        """Make a landform layer, add it to the project and choose it; warns where its file moves ``place`` of ``crs``.

        Raises:
            LandformLayerError: The file cannot be written.
        """
        layer = create_landform_layer(path, crs)
        dress(layer, colours)
        style_by_class(layer, colours)
        remember_classes([LandformClass(*item) for item in colours.items()], layer)
        store_style(layer)
        describe(layer)
        self._adopt(layer, colours)
        if place is not None and not keeps_crs(layer, place):
            sentence = self.tr(
                "The file {file} does not keep the coordinate reference system of the image: use the layer in this "
                "session, and set its CRS by hand whenever you open it again."
            )
            self.warned.emit(sentence.format(file=os.path.basename(path)))
        return layer

    def open(self, path: str, colours: Dict[str, str], table: str = "") -> QgsVectorLayer:
        """Open a polygon table of a GeoPackage, add it to the project and choose it.

        Raises:
            LandformLayerError: There is none.
        """
        tables = [table] if table else polygon_tables(path)
        if not tables:
            raise LandformLayerError(
                self.tr("{file} holds no polygon layer. Create a new landform layer.").format(
                    file=os.path.basename(path)
                )
            )
        layer = open_landform_layer(path, tables[0])
        self._adopt(layer, colours)
        return layer

    def _adopt(self, layer: QgsVectorLayer, colours: Dict[str, str]) -> None:
        field = field_for(layer, "class")
        _, has_style = layer.loadDefaultStyle()
        if field and not has_style:
            style_by_class(layer, colours, field)
        elif field and is_styled_by(layer, field):
            add_classes(layer, colours, field)
        QgsProject.instance().addMapLayer(layer)
        self._combo.setLayer(layer)

    def add(
        self, landforms: Sequence[Tuple[CandidateOutline, Dict[str, Any]]], crs: QgsCoordinateReferenceSystem
    ) -> List[int]:
        """Add landforms, outline and attributes each, as one edit command; returns their ids in the edit buffer.

        Raises:
            MissingFields: The layer has no field for some of it; see :meth:`add_fields` and :meth:`leave_fields_out`.
            LandformLayerError: No layer is chosen, or it does not take the landforms.
        """
        layer = self.layer
        if layer is None:
            raise LandformLayerError(self.tr("Choose or create a landform layer first."))
        leave_out = layer.id() in self._without_fields
        rows = [(outline.geometry, attributes) for outline, attributes in landforms]
        added = add_landforms(layer, rows, crs, leave_out, self.shares_borders)
        self.edited.emit(layer)
        return added

    def add_fields(self) -> None:
        """Give the chosen layer the fields of the landform table, as one edit command.

        Raises:
            LandformLayerError: It does not take them.
        """
        if self.layer is not None:
            add_landform_fields(self.layer)

    def leave_fields_out(self) -> None:
        """From now on the chosen layer takes of a landform what it has fields for."""
        if self.layer is not None:
            self._without_fields.add(self.layer.id())

    def match_fields(self) -> bool:
        """Ask which fields of the chosen layer take what is known of a landform; False when the user backs out."""
        if self.layer is None:
            return False
        return FieldMappingDialog(self.layer, self._combo.window()).exec() == QDialog.DialogCode.Accepted

    def rename_class(self, old: str, new: str) -> None:
        """Give the landforms of a class its new name, as one edit command."""
        layer = self.layer
        field = field_for(layer, "class") if layer is not None else ""
        if not field:
            return
        index = layer.fields().lookupField(field)
        request = QgsFeatureRequest().setFilterExpression(QgsExpression.createFieldEqualityExpression(field, old))
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])
        numbers = [feature.id() for feature in layer.getFeatures(request)]
        if numbers:
            with edit_command(layer, self.tr("Rename class {old} to {new}").format(old=old, new=new)):
                for number in numbers:
                    layer.changeAttributeValue(number, index, new)

    def know_classes(self, names: Iterable[str]) -> None:
        """From now on these are the classes on the list; those before were another layer's."""
        self._classes = set(names)

    def restyle(self, colours: Dict[str, str]) -> None:
        """Show the classes in their colours, where the layer is styled by class."""
        layer, former = self.layer, self._classes.difference(colours)
        self._classes = set(colours)
        field = field_for(layer, "class") if layer is not None else ""
        if field and is_styled_by(layer, field):
            style_by_class(layer, colours, field, former)
            if has_stored_style(layer):
                offer_classes(layer, colours, former)

    def save(self) -> Optional[str]:
        """Write the edit buffer; returns a sentence when that failed."""
        sentence = save_edits(self.layer) if self.unsaved or self._is_modified() else None
        self._refresh.start()
        return sentence

    def _is_modified(self) -> bool:
        return self.layer is not None and self.layer.isModified()

    def _watch(self, *_: object) -> None:
        self.release()
        layer = self.layer
        if layer is not None:
            for signal in self._signals(layer):
                signal.connect(self._soon)
            self._watched = layer
        self._refresh.start()

    def _let_go(self, layer_ids: List[str]) -> None:
        """Choose none when the layer goes; the combo has taken a neighbour, which landforms must not go to."""
        if self._watched is not None and self._watched.id() in layer_ids:
            self._combo.setLayer(None)

    def shutdown(self) -> None:
        """Stop listening to layer and project."""
        self.release()
        QgsProject.instance().layersWillBeRemoved.disconnect(self._let_go)

    def release(self) -> None:
        """Stop listening to the layer."""
        if self._watched is not None and not sip.isdeleted(self._watched):
            for signal in self._signals(self._watched):
                signal.disconnect(self._soon)
        self._watched = None

    @staticmethod
    def _signals(layer: QgsVectorLayer) -> tuple:
        return layer.featureAdded, layer.featureDeleted, layer.editingStarted, layer.editingStopped, layer.layerModified

    def _soon(self, *_: object) -> None:
        self._refresh.start()


def landform_attributes(
    outline: CandidateOutline,
    prompt: Prompt,
    *,
    model: str,
    model_hash: str,
    written: Dict[str, Any],
) -> Dict[str, Any]:
    """The row of an accepted landform: what the engine measured, and what only the desktop knows.

    Args:
        outline: The accepted candidate.
        prompt: What the user pointed at.
        model: Name of the SAM model.
        model_hash: Its hash.
        written: Class, subtype, identity confidence and reviewer, as the page has them.
    """
    row = {
        "score": outline.score,
        "origin": "click",
        "model": model,
        "model_hash": model_hash,
        "prompts": json.dumps(to_json(prompt), separators=(",", ":")),
        **outline.attributes,
        "reviewed": True,
        "mapped_at": time_text(),
        **{name: value for name, value in written.items() if value},
    }
    row.setdefault("location_confidence_m", row.get("pixel_m"))
    return row
