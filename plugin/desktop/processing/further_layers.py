"""The parameter of further layers of one ground, which training, mapping and judging share."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterMultipleLayers

from ..sentences import tr

#: Name in scripts.
OTHERS = "OTHERS"


def further_layers(hint: str) -> QgsProcessingParameterMultipleLayers:
    """An optional list of rasters, with help."""
    title = tr("Further layers of this ground")
    parameter = QgsProcessingParameterMultipleLayers(OTHERS, title, QgsProcessing.SourceType.TypeRaster, None, True)
    parameter.setHelp(hint)
    return parameter


def as_learnt() -> str:
    """What mapping and judging want."""
    return tr("As many as the model learnt from beside the image, in the same order.")
