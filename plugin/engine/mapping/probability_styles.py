"""QGIS styles of the rasters that tell how sure a map is."""

from __future__ import annotations

from ..formats.model_package import LandformClass
from ..formats.xml_text import quoteattr

#: Stands out from images, which are grey or reddish, and from the colours that classes get at first.
_DOUBT = "#c2188b"
#: Probability of the mapped class, opacity of the doubt (0 to 255), and what the legend says.
_STEPS = (
    (0.5, 230, "unsure: 0.5 or less"),
    (0.65, 160, "0.65"),
    (0.8, 80, "0.8"),
    (0.95, 0, "sure: 0.95 or more"),
)


def doubt_style() -> str:
    """Of the probability raster: see-through where the decoder is sure, opaque where it is not."""
    items = "".join(
        f'<item value="{value}" color="{_DOUBT}" alpha="{alpha}" label={quoteattr(label)}/>'
        for value, alpha, label in _STEPS
    )
    return _style(1, items, _STEPS[0][0], _STEPS[-1][0])


def class_probability_style(band: int, shown: LandformClass) -> str:
    """Of the raster with a band for each class, of which one is shown: the more probable, the more opaque.

    Args:
        band: From 1.
        shown: The class of that band.
    """
    items = "".join(
        f'<item value="{value}" color="{shown.colour}" alpha="{round(255 * value)}" label={quoteattr(label)}/>'
        for value, label in ((0.0, f"{shown.name}: 0"), (0.5, "0.5"), (1.0, "1"))
    )
    return _style(band, items, 0.0, 1.0)


def _style(band: int, items: str, low: float, high: float) -> str:
    """A style whose legend lists the items; a continuous one would show the lowest and highest number alone."""
    return (
        '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">\n'
        '<qgis version="3.22" styleCategories="Symbology"><pipe><rasterrenderer type="singlebandpseudocolor" '
        f'band="{band}" opacity="1" alphaBand="-1" classificationMin="{low}" classificationMax="{high}"><rastershader>'
        '<colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" '
        f'minimumValue="{low}" maximumValue="{high}">{items}<rampLegendSettings useContinuousLegend="0"/>'
        "</colorrampshader></rastershader></rasterrenderer></pipe></qgis>\n"
    )
