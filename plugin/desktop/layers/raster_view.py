"""How a raster layer is shown to the models: its bands and its contrast, kept with the layer in the project."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from typing import Any, List, Optional, Tuple

from qgis.core import Qgis, QgsColorRampShader, QgsContrastEnhancement, QgsProject, QgsRasterLayer

from ...protocol.codec import ProtocolError, from_json
from ...protocol.messages.rasters import Hillshade, Stretch

#: Custom property of a layer; JSON.
PROPERTY = "landform_mapper/view"

#: What of the raster is shown: the bands of the layer's style, one band, the mean of some, or a hillshade of the first.
STYLED, ONE_BAND, MEAN, HILLSHADE = "styled", "band", "mean", "hillshade"

#: Where black and white come from: percentiles, the layer's style, or the user.
AUTOMATIC, STYLE, BY_HAND = "automatic", "style", "hand"


@dataclass(frozen=True)
class RasterView:
    """What the user chose for a layer; the default changes nothing.

    Attributes:
        source: :data:`STYLED`, :data:`ONE_BAND`, :data:`MEAN` or :data:`HILLSHADE`.
        bands: 1-based numbers; of the style while ``source`` is :data:`STYLED` they are not kept.
        contrast: :data:`AUTOMATIC`, :data:`STYLE` or :data:`BY_HAND`.
        stretch: Black and white points unless the contrast is automatic.
        stretch_bands: The bands that the stretch was made for; others have their automatic one.
        hillshade: The sun of :data:`HILLSHADE`.
        all_ground: Values along the border that nobody declares as nodata are ground all the same.
    """

    source: str = STYLED
    bands: Tuple[int, ...] = ()
    contrast: str = AUTOMATIC
    stretch: Optional[Stretch] = None
    stretch_bands: Tuple[int, ...] = ()
    hillshade: Optional[Hillshade] = None
    all_ground: bool = False

    def shown_bands(self, layer: QgsRasterLayer) -> Tuple[int, ...]:
        """1-based numbers of the bands that are shown; empty where the engine is to choose."""
        return self.bands if self.source != STYLED else styled_bands(layer)

    def stretch_for(self, bands: Tuple[int, ...]) -> Optional[Stretch]:
        """The stretch of these bands; None for the automatic one."""
        return self.stretch if self.contrast != AUTOMATIC and self.stretch_bands == bands else None


def view_of(layer: QgsRasterLayer) -> RasterView:
    """What was chosen for the layer; the default where nothing was, or nothing that can be read."""
    try:
        view = from_json(RasterView, json.loads(layer.customProperty(PROPERTY, "{}")))
    except (ProtocolError, ValueError, TypeError):
        return RasterView()
    count = layer.bandCount()
    fits = view.source == STYLED or (view.bands and all(1 <= band <= count for band in view.bands))
    fits = fits and (view.source == HILLSHADE) == (view.hillshade is not None)
    return view if fits else RasterView()


def keep_view(layer: QgsRasterLayer, view: RasterView) -> None:
    """Keep the choice with the layer; it is saved with the project."""
    if view == view_of(layer):
        return
    if view == RasterView():
        layer.removeCustomProperty(PROPERTY)
    else:
        layer.setCustomProperty(PROPERTY, json.dumps(asdict(view)))
    QgsProject.instance().setDirty(True)


def may_hold_heights(layer: QgsRasterLayer) -> bool:
    """Whether the layer could be a terrain model: one band of more than 8 bits."""
    return layer.bandCount() == 1 and layer.dataProvider().dataType(1) != Qgis.DataType.Byte


def styled_bands(layer: QgsRasterLayer) -> Tuple[int, ...]:
    """One or three 1-based bands that the renderer shows; empty when it shows no such number."""
    renderer = layer.renderer()
    bands = [band for band in renderer.usesBands() if band > 0] if renderer is not None else []
    if hasattr(renderer, "redBand"):  # keeps the order of the composite
        bands = [band for band in (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) if band > 0]
    elif len(bands) > 1:  # an alpha band comes last
        bands = bands[:1]
    return tuple(bands) if len(bands) in (1, 3) else ()


def styled_stretch(layer: QgsRasterLayer, bands: Tuple[int, ...]) -> Optional[Stretch]:
    """Smallest and largest value that the layer's style has for each of ``bands``; None where it has none for one.

    They are in the file's own numbers, as the engine reads them: QGIS's are multiplied by the band's scale, plus its
    offset.
    """
    renderer = layer.renderer()
    known = dict(zip(styled_bands(layer), _limits(renderer)))
    found = [known.get(band) for band in bands]
    stored = [
        pair and tuple(sorted(stored_value(layer, band, value) for value in pair)) for band, pair in zip(bands, found)
    ]
    pairs = [pair for pair in stored if pair is not None and all(map(math.isfinite, pair)) and pair[0] < pair[1]]
    if not pairs or len(pairs) != len(bands):
        return None
    return Stretch(tuple(low for low, _ in pairs), tuple(high for _, high in pairs))


def stored_value(layer: QgsRasterLayer, band: int, value: float) -> float:
    """The number in the file that QGIS shows as ``value``."""
    provider = layer.dataProvider()
    scale, offset = provider.bandScale(band), provider.bandOffset(band)
    if (scale, offset) == (1.0, 0.0) or not scale or not math.isfinite(value):
        return value
    return (value - offset) / scale


def _limits(renderer: Any) -> List[Optional[Tuple[float, float]]]:
    """Of each band of :func:`styled_bands`."""
    if hasattr(renderer, "redContrastEnhancement"):
        channels = (
            (renderer.redBand(), renderer.redContrastEnhancement()),
            (renderer.greenBand(), renderer.greenContrastEnhancement()),
            (renderer.blueBand(), renderer.blueContrastEnhancement()),
        )
        return [_enhanced(enhancement) for band, enhancement in channels if band > 0]
    if hasattr(renderer, "contrastEnhancement"):
        return [_enhanced(renderer.contrastEnhancement())]
    shader = renderer.shader() if hasattr(renderer, "shader") else None
    function = shader.rasterShaderFunction() if shader is not None else None
    if isinstance(function, QgsColorRampShader):
        return [(function.minimumValue(), function.maximumValue())]
    return []


def _enhanced(enhancement: Optional[QgsContrastEnhancement]) -> Optional[Tuple[float, float]]:
    none = QgsContrastEnhancement.ContrastEnhancementAlgorithm.NoEnhancement
    if enhancement is None or enhancement.contrastEnhancementAlgorithm() == none:
        return None
    return enhancement.minimumValue(), enhancement.maximumValue()
