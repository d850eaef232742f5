"""Which fields of a layer of another schema take what is known of a landform, as the user has matched them."""

from __future__ import annotations

import json
import re
from typing import Dict, Iterable, List, Optional, Tuple

from qgis.core import QgsField, QgsSettings, QgsVectorLayer

from ...protocol.schema import EFFORT, LANDFORM_FIELDS

#: Of each name of the landform table the name of the layer's field; empty where it is not to be written.
FieldMapping = Dict[str, str]

_PROPERTY = "landform_mapper/fields"
#: Fields that can hold a value of a kind.
_HOLDS = {
    "text": ("text",),
    "real": ("real",),
    "integer": ("integer", "real"),
    "boolean": ("boolean", "integer", "text"),
}
#: Other names of the same, without case and signs; none of another unit. The GeMS standard has the first of some.
_SYNONYMS: Dict[str, Tuple[str, ...]] = {
    "class": ("type", "featuretype", "landform", "unit", "mapunit", "kind", "category"),
    "subtype": ("subclass",),
    "score": ("probability", "prob"),
    "identity_confidence": ("identityconf", "idconfidence"),
    "location_confidence_m": ("locationconfidencemeters", "locconfm"),
    "origin": ("method",),
    "reviewer": ("author", "mapper", "mappedby", "createdby", "user"),
    "mapped_at": ("date", "datetime", "created", "mappedon", "timestamp"),
    "source_image": ("image", "imageid", "datasource", "source", "basemap"),
    "pixel_m": ("resolution", "pixelscale"),
    "area_m2": ("area", "shapearea"),
    "perimeter_m": ("perimeter", "shapelength", "shapeleng"),
    "centre_lon": ("lon", "longitude", "centerlon", "long", "x"),
    "centre_lon360": ("lon360", "lone", "centerlon360"),
    "centre_lat": ("lat", "latitude", "centerlat", "y"),
    "diameter_m": ("diameter", "diam", "diamm"),
    "major_m": ("majoraxis", "majaxis", "major"),
    "minor_m": ("minoraxis", "minaxis", "minor"),
    "azimuth_deg": ("azimuth", "orientation"),
}
_SHAPEFILE_NAME = 10


def mapping_of(layer: QgsVectorLayer) -> Optional[FieldMapping]:
    """What the user has matched for this layer, in this project or an earlier one; None when nothing was."""
    for stored in (layer.customProperty(_PROPERTY), QgsSettings().value(_setting(layer))):
        try:
            found = json.loads(stored)
        except (TypeError, ValueError):
            continue
        return {str(ours): str(theirs) for ours, theirs in found.items()}
    return None


def remember_mapping(layer: QgsVectorLayer, mapping: FieldMapping) -> None:
    """Use this for the layer from now on."""
    text = json.dumps(mapping)
    layer.setCustomProperty(_PROPERTY, text)
    if layer.providerType() != "memory":  # a layer in memory is another one the next time
        QgsSettings().setValue(_setting(layer), text)


def field_for(layer: QgsVectorLayer, name: str) -> str:
    """The layer's field for a name of the landform table; empty when it has none."""
    index = field_indices(layer, [name]).get(name)
    return "" if index is None else str(layer.fields().at(index).name())


def field_indices(layer: QgsVectorLayer, names: Iterable[str]) -> Dict[str, int]:
    """Index of the layer's field for each name of the landform table that it has a field for."""
    mapping, fields = mapping_of(layer), layer.fields()
    found = {name: fields.lookupField(name if mapping is None else mapping.get(name, "")) for name in names}
    return {name: index for name, index in found.items() if index >= 0}


def field_kind(field: QgsField) -> str:
    """Kind of a field's values: "boolean", "integer", "real", or else "text"."""
    name = field.typeName().lower()
    if name.startswith("bool"):
        return "boolean"
    if "int" in name:
        return "integer"
    return "real" if field.isNumeric() else "text"


def has_all_fields(layer: QgsVectorLayer) -> bool:
    """Whether the layer has the landform table's own fields, so that there is nothing to match."""
    return all(layer.fields().lookupField(name) >= 0 for name, _, _ in LANDFORM_FIELDS if name not in EFFORT)


def candidates(layer: QgsVectorLayer, name: str) -> List[str]:
    """Fields of the layer that can hold the values of a name of the landform table; never a key."""
    kind = {field: kind for field, kind, _ in LANDFORM_FIELDS}[name]
    keys = layer.primaryKeyAttributes()
    return [
        field.name()
        for index, field in enumerate(layer.fields())
        if index not in keys and field_kind(field) in _HOLDS[kind] and _takes(field, name)
    ]


def guess(layer: QgsVectorLayer) -> FieldMapping:
    """Match by name and type: the same name, the same as a Shapefile cuts it, or a usual other one; each field once."""
    result: FieldMapping = {name: "" for name, _, _ in LANDFORM_FIELDS}
    for likeness in (_same, _cut, _synonym):
        for name in result:
            free = [field for field in candidates(layer, name) if field not in result.values()]
            if not result[name]:
                result[name] = next((field for field in free if likeness(name, field)), "")
    return result


def _takes(field: QgsField, name: str) -> bool:
    """Whether a date field is asked to hold a date."""
    return not field.isDateOrTime() or name == "mapped_at"


def _same(name: str, field: str) -> bool:
    return _plain(name) == _plain(field)


def _cut(name: str, field: str) -> bool:
    return len(field) == _SHAPEFILE_NAME and _plain(name[:_SHAPEFILE_NAME]) == _plain(field)


def _synonym(name: str, field: str) -> bool:
    return _plain(field) in _SYNONYMS.get(name, ())


def _plain(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


def _setting(layer: QgsVectorLayer) -> str:
    """The key of a layer's data in the profile, which holds no path that QGIS would take for a group."""
    return "landform_mapper/field_mappings/" + re.sub(r"[^\w.]", "_", layer.source())[-200:]
