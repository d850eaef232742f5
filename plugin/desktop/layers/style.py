"""How landforms look: a fill you can see the ground through and an outline in the colour of the class."""

from __future__ import annotations

from typing import Dict

from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory, QgsSymbol, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

UNCLASSIFIED = "#9a9a9a"


def landform_symbol(colour: str) -> QgsSymbol:
    """Symbol of one class."""
    fill = QColor(colour)
    fill.setAlpha(70)
    channels = ",".join(str(value) for value in fill.getRgb())
    return QgsFillSymbol.createSimple({"color": channels, "outline_color": colour, "outline_width": "0.5"})


def style_by_class(layer: QgsVectorLayer, colours: Dict[str, str], class_field: str = "class") -> None:
    """Give each class its colour; other values get a quiet grey.

    Args:
        layer: Polygon layer.
        colours: Colour (#rrggbb) of each class name, in the order of the legend.
        class_field: Field that holds the class.
    """
    categories = [QgsRendererCategory(name, landform_symbol(colour), name) for name, colour in colours.items()]
    categories.append(QgsRendererCategory(None, landform_symbol(UNCLASSIFIED), "other"))
    layer.setRenderer(QgsCategorizedSymbolRenderer(class_field, categories))
    layer.triggerRepaint()
    layer.emitStyleChanged()
