"""How landforms look: a fill you can see the ground through and an outline in the colour of the class."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..sentences import tr

#: Name of the style in the table ``layer_styles`` of a landform layer's GeoPackage.
STORED_STYLE = "landforms"

UNCLASSIFIED = "#9a9a9a"


def landform_symbol(colour: str) -> QgsSymbol:
    """Symbol of one class."""
    fill = QColor(colour)
    fill.setAlpha(70)
    channels = ",".join(str(value) for value in fill.getRgb())
    return QgsFillSymbol.createSimple({"color": channels, "outline_color": colour, "outline_width": "0.5"})


def style_by_class(
    layer: QgsVectorLayer, colours: Dict[str, str], class_field: str = "class", former: Iterable[str] = ()
) -> None:
    """Give each class its colour; other values get a quiet grey, unless the layer is styled by class and shows them.

    Args:
        layer: Polygon layer.
        colours: Colour (#rrggbb) of each class name, in the order of the legend.
        class_field: Field that holds the class.
        former: Classes that are none any more, and lose the colour they have.
    """
    shown = layer.renderer().categories() if is_styled_by(layer, class_field) else []
    rest = [category for category in shown if _is_rest(category.value())]
    listed = {*colours, *former}
    others = [category for category in shown if category not in rest and str(category.value()) not in listed]
    categories = [QgsRendererCategory(name, landform_symbol(colour), name) for name, colour in colours.items()]
    categories += [QgsRendererCategory(category) for category in others]
    categories.append(QgsRendererCategory(None, landform_symbol(UNCLASSIFIED), tr("other")))
    if rest:
        categories[-1] = QgsRendererCategory(rest[0])
    layer.setRenderer(QgsCategorizedSymbolRenderer(class_field, categories))
    layer.triggerRepaint()
    layer.emitStyleChanged()


def is_styled_by(layer: QgsVectorLayer, field: str) -> bool:
    """Whether the layer's values in a field have a colour each."""
    renderer = layer.renderer()
    return isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute().strip('"') == field


def add_classes(layer: QgsVectorLayer, colours: Dict[str, str], class_field: str) -> None:
    """Give those classes their colour that a layer styled by class does not show yet."""
    shown = {str(category.value()) for category in layer.renderer().categories()}
    style_by_class(layer, {name: colour for name, colour in colours.items() if name not in shown}, class_field)


def _is_rest(value: Any) -> bool:
    """Whether a category is for all values that no other is for."""
    return value in (None, NULL, "")


def has_stored_style(layer: QgsVectorLayer) -> bool:
    """Whether the layer's file holds the plugin's style."""
    return bool(_stored_styles(layer))


def store_style(layer: QgsVectorLayer) -> None:
    """Write style and form into the layer's file, so that any QGIS opens it so; an earlier one is replaced."""
    for number in _stored_styles(layer):  # QGIS would ask in a dialog before it replaces one
        layer.deleteStyleFromDatabase(number)
    layer.saveStyleToDatabase(STORED_STYLE, tr("Landforms by class, with their form"), True, "")
    # QGIS wrote through a connection of its own and leaves the file in a state that the layer's cannot read: open anew.
    layer.dataProvider().reloadData()


def _stored_styles(layer: QgsVectorLayer) -> List[str]:
    count, numbers, names, _texts, _error = layer.listStylesInDatabase()
    # Those of the layer itself come first, then those of other layers.
    return [number for number, name in list(zip(numbers, names))[: max(count, 0)] if name == STORED_STYLE]
