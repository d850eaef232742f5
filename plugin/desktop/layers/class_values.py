"""Classes as a layer shows them: coded values by their names, and fields that QGIS makes (virtual, joined)."""

from __future__ import annotations

from typing import Any, Callable, Dict

from qgis.core import NULL, QgsApplication, QgsFields, QgsVectorLayer

#: Widgets that show a name for a stored value; coded value domains of GeoPackages and geodatabases come as value maps.
_NAMING = ("ValueMap", "ValueRelation", "RelationReference")


def class_text(layer: QgsVectorLayer, class_field: str) -> Callable[[Any], str]:
    """What says a class as the layer's attribute table does; empty for a value that is none."""
    index = layer.fields().lookupField(class_field)
    setup = layer.editorWidgetSetup(index)
    if index < 0 or setup.type() not in _NAMING:
        return _plain
    config, formatter = setup.config(), QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
    cache = formatter.createCache(layer, index, config)
    known: Dict[str, str] = {}

    def named(value: Any) -> str:
        text = _plain(value)
        if text and text not in known:
            shown = str(formatter.representValue(layer, index, config, cache, value)).strip()
            # values without a name come in parentheses
            known[text] = text if shown in ("", f"({text})", f"({value})") else shown
        return known.get(text, "")

    return named


def shows_names(layer: QgsVectorLayer, class_field: str) -> bool:
    """Whether classes are shown by other texts than those that the layer's file holds."""
    setup = layer.editorWidgetSetup(layer.fields().lookupField(class_field))
    if setup.type() != "ValueMap":
        return setup.type() in _NAMING
    choices = setup.config().get("map", {})
    pairs = [choices] if isinstance(choices, dict) else choices
    return any(str(text) != str(value) for choice in pairs for text, value in choice.items())


def has_made_fields(layer: QgsVectorLayer) -> bool:
    """Whether QGIS makes one of the layer's fields, from an expression or another layer, so that its file lacks it."""
    fields, made = layer.fields(), (QgsFields.FieldOrigin.OriginExpression, QgsFields.FieldOrigin.OriginJoin)
    return any(fields.fieldOrigin(index) in made for index in range(len(fields)))


def _plain(value: Any) -> str:
    """Numbers of a real field keep their whole form, as in the engine: 3.0 is class "3"."""
    if value is None or value == NULL:
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()
