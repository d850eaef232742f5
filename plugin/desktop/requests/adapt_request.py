"""A student that is taught without labels: what the dialog asks for, as a request."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle

from ...protocol.messages.adapting import Adapt
from ..layers.extents import extent_wkt, rectangle_in
from ..layers.model_card import ModelCard
from ..sentences import tr
from .train_request import RequestError, raster_reference, safe_name


@dataclass(frozen=True)
class AdaptForm:
    """Fields of *Teach a student*.

    Attributes:
        decoder: Card of the decoder that teaches.
        images: Without labels.
        view: Rectangle of the map to keep to; None for all of each image.
        view_crs: Its CRS.
        kind: Of the student.
        minutes: That it learns for.
        name: Of the student; need not be given for a look at the labels.
        folder: That its folder is made in.
    """

    decoder: Optional[ModelCard]
    images: Sequence[QgsRasterLayer]
    view: Optional[QgsRectangle]
    view_crs: QgsCoordinateReferenceSystem
    kind: str
    minutes: float
    name: str
    folder: Path


def adapt_request(form: AdaptForm) -> Adapt:
    """Check the form and turn it into a request.

    Raises:
        RequestError: A field is missing or an image is not a file.
        ExtentError: The map view does not touch an image.
    """
    if form.decoder is None:
        raise RequestError(tr("Choose the decoder that teaches first; one is made by a training."))
    if not form.images:
        raise RequestError(tr("Tick at least one image of the new ground. Images that are files in the project count."))
    extents = []
    if form.view is not None:
        project = QgsProject.instance()
        for image in form.images:
            ground = rectangle_in(form.view, form.view_crs, image, project)
            extents.append(extent_wkt(ground, image))
    return Adapt(
        decoder=str(form.decoder.folder),
        images=tuple(raster_reference(image) for image in form.images),
        output=str(form.folder / safe_name(form.name)),
        extents=tuple(extents),
        kind=form.kind,
        minutes=form.minutes,
        name=form.name.strip(),
    )
