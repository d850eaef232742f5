"""Fields of the landform table in QGIS's terms, and layers that lack some of them or have others."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, Callable, Dict, Iterable, List, Optional, Sequence

from qgis.core import NULL, Qgis, QgsFeature, QgsField, QgsFields, QgsVectorDataProvider, QgsVectorLayer

from ...protocol.schema import EFFORT, LANDFORM_FIELDS, MEASURES
from ...protocol.truth import says_yes
from ..sentences import tr
from .field_mapping import field_indices, mapping_of


class LandformLayerError(Exception):
    """A landform layer cannot be made, opened or written; the message is a sentence for the user."""


class MissingFields(LandformLayerError):
    """A layer has no fields for what is known of a landform; ``addable`` says whether it can be given them."""

    def __init__(self, layer: QgsVectorLayer, names: Sequence[str]) -> None:
        self.names = tuple(names)
        self.addable = _takes_fields(layer)
        shown = ", ".join(self.names[:4]) + (", …" if len(self.names) > 4 else "")
        count = len(self.names)
        sentence = (
            tr("The layer “{layer}” has no field {names} for this landform.").format(layer=layer.name(), names=shown)
            if count == 1
            else tr("The layer “{layer}” has no fields for {count} values of this landform ({names}).").format(
                layer=layer.name(), count=count, names=shown
            )
        )
        advice = (
            tr("Add them to it, or choose another landform layer.")
            if self.addable
            else tr("It cannot be given fields of these names: choose or create another landform layer.")
        )
        super().__init__(f"{sentence} {advice}")


def field_type(kind: str) -> Any:
    """Qt's type for "text", "real", "integer" or "boolean", under the name that this QGIS wants."""
    if Qgis.QGIS_VERSION_INT >= 33800:
        from qgis.PyQt.QtCore import QMetaType

        types = QMetaType.Type
        return {"text": types.QString, "real": types.Double, "integer": types.LongLong, "boolean": types.Bool}[kind]
    from qgis.PyQt.QtCore import QVariant

    return {"text": QVariant.String, "real": QVariant.Double, "integer": QVariant.LongLong, "boolean": QVariant.Bool}[
        kind
    ]


def landform_fields(names: Optional[Iterable[str]] = None) -> QgsFields:
    """Fields of the landform table, or those of ``names``."""
    wanted = None if names is None else set(names)
    fields = QgsFields()
    for name, kind, width in LANDFORM_FIELDS:
        if wanted is None or name in wanted:
            fields.append(QgsField(name, field_type(kind), len=width))
    return fields


def with_measures(fields: QgsFields) -> QgsFields:
    """``fields`` with those of the measures that it lacks."""
    result = QgsFields(fields)
    for field in landform_fields(MEASURES):
        if result.lookupField(field.name()) < 0:
            result.append(field)
    return result


def time_text() -> str:
    """Now, as the field ``mapped_at`` holds it: UTC, ISO 8601, to the second."""
    return datetime.now(timezone.utc).isoformat(timespec="seconds")


def is_true(value: Any) -> bool:
    """Whether a field of any type says yes."""
    return value not in (None, NULL) and says_yes(value)


def missing_fields(layer: QgsVectorLayer, attributes: Dict[str, Any]) -> List[str]:
    """Names of the landform table under which ``attributes`` has a value and ``layer`` no field.

    None is missing in a layer whose fields the user has matched.
    """
    if mapping_of(layer) is not None:
        return []
    fields = layer.fields()
    return [
        name
        for name, _, _ in LANDFORM_FIELDS
        if name not in EFFORT and attributes.get(name) not in (None, "") and fields.lookupField(name) < 0
    ]


def _takes_fields(layer: QgsVectorLayer) -> bool:
    provider = layer.dataProvider()
    # Names in a Shapefile have ten letters at most, and some of the table's are alike that far.
    return bool(
        provider.capabilities() & QgsVectorDataProvider.Capability.AddAttributes
        and provider.storageType() != "ESRI Shapefile"
    )


def fitting_values(layer: QgsVectorLayer, attributes: Dict[str, Any]) -> Dict[int, Any]:
    """The values by the index of their field, as its type holds them.

    Raises:
        LandformLayerError: A field has another type, or is too short.
    """
    fields, values = layer.fields(), {}
    for name, index in field_indices(layer, [name for name, _, _ in LANDFORM_FIELDS]).items():
        value = attributes.get(name)
        if value is None:
            continue
        try:
            held = fields.at(index).convertCompatible(value)
            fits = not (isinstance(value, float) and isinstance(held, int) and held != value)
        except ValueError:
            fits = False
        if not fits:
            raise LandformLayerError(
                tr(
                    "The field {field} of the layer {layer} is of the type {type}, which cannot hold “{value}”. "
                    "Match another field, rename that one, or choose another landform layer."
                ).format(
                    field=fields.at(index).name(), layer=layer.name(), type=fields.at(index).displayType(), value=value
                )
            )
        values[index] = held
    return values


def told_values(layer: QgsVectorLayer, feature: QgsFeature, names: Iterable[str]) -> Dict[str, Any]:
    """What a feature of the layer tells, by names of the landform table, as that one holds it.

    Fields of another type are left out where their value is none for the landform table.
    """
    kinds = {name: kind for name, kind, _ in LANDFORM_FIELDS}
    told = {}
    for name, index in field_indices(layer, names).items():
        value = feature.attribute(index)
        if value is None or value == NULL:
            continue
        try:
            told[name] = _HELD[kinds[name]](value)
        except (TypeError, ValueError):
            continue
    return told


def _text(value: Any) -> str:
    """Raises TypeError for dates and the like."""
    if not isinstance(value, (str, int, float)):
        raise TypeError(value)
    return str(value)


def _truth(value: Any) -> bool:
    """Text is what QGIS makes of a truth value."""
    return value.strip().lower() in ("true", "t", "1") if isinstance(value, str) else bool(value)


_HELD: Dict[str, Callable[[Any], Any]] = {"text": _text, "real": float, "integer": int, "boolean": _truth}
