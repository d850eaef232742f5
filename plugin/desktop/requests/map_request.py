"""What to map and how, as the user has set it, and the request that is made of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, Optional, Sequence, Tuple

from qgis.core import QgsGeometry, QgsRasterLayer

from ...protocol.messages.jobs import Map
from ..layers.extents import extent_wkt
from ..layers.model_card import ModelCard
from ..sentences import tr
from .train_request import RequestError, raster_reference, safe_name

#: Square metres in each unit offered.
AREA_UNITS = (("m²", 1.0), ("ha", 1e4), ("km²", 1e6))


@dataclass(frozen=True)
class MapForm:
    """The page's fields; the engine chooses a minimum area of None."""

    raster: Optional[QgsRasterLayer]
    card: Optional[ModelCard]
    extent: Optional[QgsGeometry]
    minimum_area_m2: Optional[float]
    smoothing: float
    name: str
    folder: Path
    thresholds: Dict[str, float] = field(default_factory=dict)
    probabilities: bool = False
    others: Sequence[QgsRasterLayer] = ()
    views: int = 0
    more: Sequence[QgsRasterLayer] = ()
    objects: bool = False

    @property
    def output(self) -> Path:
        """Folder of the run."""
        return self.folder / safe_name(self.name)


def map_request(form: MapForm, overwrite: bool) -> Map:
    """Check the form and turn it into a request.

    Raises:
        RequestError: A field is missing or the raster is not a file.
    """
    if form.raster is None:
        raise RequestError(tr("Choose the raster to map first."))
    if form.card is None:
        raise RequestError(tr("Choose a trained model first. The Train page makes one from your polygons."))
    if not safe_name(form.name):
        raise RequestError(tr("Give the run a name; its folder and its group of layers are called after it."))
    if len(form.others) + 1 < len(form.card.layers):
        sentence = tr(
            "The model learnt from {number} layers of one ground: {names}. Choose the layers beside the raster too, "
            "in the same order."
        )
        raise RequestError(sentence.format(number=len(form.card.layers), names=", ".join(form.card.layers)))
    return Map(
        raster=raster_reference(form.raster),
        package=str(form.card.folder),
        output=str(form.output),
        extent_wkt=extent_wkt(form.extent, form.raster) if form.extent is not None else "",
        minimum_area_m2=form.minimum_area_m2,
        smoothing=form.smoothing,
        overwrite=overwrite,
        thresholds=dict(form.thresholds),
        probabilities=form.probabilities,
        others=tuple(raster_reference(other) for other in form.others),
        views=form.views,
        more=tuple(raster_reference(other) for other in form.more),
    )


def looks() -> Tuple[Tuple[str, int], ...]:
    """How often the ground can be looked at, and the number that stands for it in a request."""
    return (
        (tr("automatic"), 0),
        (tr("once (fast)"), 1),
        (tr("three times (better, slower)"), 3),
    )


def smoothing_words(percent: int) -> str:
    """Words for the smoothing slider."""
    if percent == 0:
        return tr("none")
    if percent < 25:
        return tr("light")
    return tr("medium") if percent < 60 else tr("strong")
