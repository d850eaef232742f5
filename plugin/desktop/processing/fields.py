"""Fields of the landform table for Processing's outputs."""

from __future__ import annotations

from typing import Any, Iterable, Optional

from qgis.core import Qgis, QgsField, QgsFields

from ...protocol.schema import LANDFORM_FIELDS

#: What the engine measures of a polygon on its body, in the order of the landform table.
MEASURES = (
    "area_m2",
    "perimeter_m",
    "centre_lon",
    "centre_lon360",
    "centre_lat",
    "diameter_m",
    "major_m",
    "minor_m",
    "azimuth_deg",
    "ellipticity",
    "circularity",
)


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
