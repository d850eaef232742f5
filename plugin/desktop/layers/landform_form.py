"""The form of a landform layer: three groups, values to choose from, limits, and measures that nobody types over."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Tuple

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsVectorLayer,
)

from ...protocol.schema import CURVE, EFFORT, LANDFORM_FIELDS, MEASURES
from ..sentences import tr
from .field_texts import RANGES, aliases, value_maps

_IDENTITY = ("class", "subtype", "identity_confidence", "reviewed", "reviewer")
#: What the plugin writes; whoever draws a landform by hand need not.
_MADE = ("score", "model", "model_hash", "prompts", "source_image", "pixel_m", "mapped_at")
_WRITTEN = (*MEASURES, *_MADE, *EFFORT, *CURVE)


def dress(layer: QgsVectorLayer, classes: Iterable[str]) -> None:
    """Give a landform layer names for its fields, a form, and constraints.

    Args:
        layer: Has all fields of the landform table, or some.
        classes: Classes to choose from.
    """
    present = {name: layer.fields().lookupField(name) for name, _, _ in LANDFORM_FIELDS}
    present = {name: index for name, index in present.items() if index >= 0}
    for name, alias in aliases().items():
        if name in present:
            layer.setFieldAlias(present[name], alias)
    for name, index in present.items():
        layer.setEditorWidgetSetup(index, _widget(name))
    offer_classes(layer, classes)
    _constrain(layer, present)
    layer.setEditFormConfig(_form(layer, present))


def offer_classes(layer: QgsVectorLayer, classes: Iterable[str], former: Iterable[str] = ()) -> None:
    """Let the form offer these classes beside those it offers, but for ``former`` ones; a landform keeps its class."""
    index = layer.fields().lookupField("class")
    if index >= 0:
        listed = {name: name for name in classes}
        offered = layer.editorWidgetSetup(index).config().get("map", [])
        others = {value: text for choice in offered for text, value in choice.items() if value not in former}
        layer.setEditorWidgetSetup(index, _choice({**listed, **others}))


def _choice(called: Dict[str, str]) -> QgsEditorWidgetSetup:
    return QgsEditorWidgetSetup("ValueMap", {"map": [{text: value} for value, text in called.items()]})


def _widget(name: str) -> QgsEditorWidgetSetup:
    kinds = {field: kind for field, kind, _ in LANDFORM_FIELDS}
    maps = value_maps()
    if name in maps:
        return _choice(maps[name])
    if kinds[name] == "boolean":
        return QgsEditorWidgetSetup("CheckBox", {})
    if name in RANGES and name not in MEASURES:
        limits: Dict[str, Any] = {"Min": RANGES[name].least, "Max": RANGES[name].most, "Step": 0.05}
        return QgsEditorWidgetSetup("Range", {**limits, "AllowNull": True, "Style": "SpinBox", "Precision": 3})
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": name == "prompts"})


def _constrain(layer: QgsVectorLayer, present: Dict[str, int]) -> None:
    hard = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    if "class" in present:
        layer.setFieldConstraint(present["class"], QgsFieldConstraints.Constraint.ConstraintNotNull, hard)
    called, maps = aliases(), value_maps()
    rules: Dict[str, Tuple[str, str]] = {}
    for name, limits in RANGES.items():
        rule = f'"{name}" >= {limits.least:g} AND "{name}" <= {limits.most:g}'
        words = tr("{field} lies between {least} and {most}.")
        rules[name] = (rule, words.format(field=called[name], least=f"{limits.least:g}", most=f"{limits.most:g}"))
    for name, values in maps.items():
        listed = ", ".join(f"'{value}'" for value in values)
        words = tr("{field} is one of: {values}.").format(field=called[name], values=", ".join(values.values()))
        rules[name] = (f'"{name}" IN ({listed})', words)
    for name, (rule, words) in rules.items():
        if name in present:
            layer.setConstraintExpression(present[name], f'"{name}" IS NULL OR {rule}', words)
            layer.setFieldConstraint(present[name], QgsFieldConstraints.Constraint.ConstraintExpression, hard)
    if "origin" in present:  # of what is drawn with QGIS's own tools
        layer.setDefaultValueDefinition(present["origin"], QgsDefaultValue("'manual'"))


def _form(layer: QgsVectorLayer, present: Dict[str, int]) -> QgsEditFormConfig:
    config = layer.editFormConfig()
    config.setLayout(
        Qgis.AttributeFormLayout.DragAndDrop
        if hasattr(Qgis, "AttributeFormLayout")  # from QGIS 3.32 on
        else QgsEditFormConfig.EditorLayout.TabLayout
    )
    config.clearTabs()
    made = [name for name, _, _ in LANDFORM_FIELDS if name not in (*_IDENTITY, *MEASURES)]
    groups: List[Tuple[str, Iterable[str]]] = [
        (tr("What it is"), _IDENTITY),
        (tr("Shape on the body"), MEASURES),
        (tr("How it was made"), made),
    ]
    others = [field.name() for field in layer.fields() if field.name() not in present and field.name() != "fid"]
    if others:
        groups.append((tr("Other"), others))
    root = config.invisibleRootContainer()
    for title, names in groups:
        group = QgsAttributeEditorContainer(title, root)
        for name in names:
            index = layer.fields().lookupField(name)
            if index >= 0:
                group.addChildElement(QgsAttributeEditorField(name, index, group))
        config.addTab(group)
    for name, index in present.items():
        config.setReadOnly(index, name in _WRITTEN)
    return config
