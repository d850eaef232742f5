"""What to find more of: landforms that were selected, written down for the engine, and the search that they begin."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from pathlib import Path
from typing import Iterable, List, Optional, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...environment.locations import make_private, searches_folder
from ...protocol.messages.finding import Find
from ...protocol.messages.jobs import LabelledRaster
from ..layers.bodies import CrsMismatch
from ..layers.extents import extent_wkt
from ..layers.field_mapping import field_indices
from ..layers.fields import field_type, told_values
from ..layers.raster_reference import reference_of
from ..layers.stored_crs import keep_axes, storable_wkt
from ..layers.turns import OntoMap
from ..sentences import tr
from .train_request import RequestError

#: Searches that are kept; older ones go when another begins.
KEPT = 6
#: What landforms without a class are called for the engine, which wants a name.
_NAMELESS = "landform"
_EXAMPLES = "examples.gpkg"
#: What is looked for may be smaller than the smallest of these, by so much.
_SMALLER = 0.7


def like_request(
    image: Optional[QgsRasterLayer],
    layer: QgsVectorLayer,
    selected: Sequence[int],
    extent: Optional[QgsGeometry],
    smallest_m: Optional[float],
    model: str,
    backend: str,
) -> Find:
    """Write the selected landforms down, and ask for more like them.

    Args:
        image: What is searched; the landforms lie on it.
        layer: Holds them.
        selected: Their feature ids.
        extent: In the CRS of the image; None for all of it.
        smallest_m: Diameter of the smallest landforms that are looked for; None leaves it to the engine.
        model: Name or path of the SAM.
        backend: Of the engine.

    Raises:
        RequestError: The image is no file, or the landforms cannot be written down.
    """
    reference = reference_of(image)
    if image is None or reference is None:
        raise RequestError(tr("Choose an image that is a file: the engine has to read it at several scales."))
    wkt = extent_wkt(extent, image) if extent is not None else ""
    told = json.dumps([reference.source, wkt, smallest_m, model])
    folder = searches_folder() / hashlib.sha256(told.encode()).hexdigest()[:16]
    try:
        make_private(folder.parent)
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise RequestError(
            tr("{folder} cannot be written: {reason}. Free some space there.").format(
                folder=folder.parent, reason=error.strerror
            )
        ) from error
    _forget_old(folder)
    examples = folder / _EXAMPLES
    _write(layer, selected, examples)
    like = (LabelledRaster(reference, str(examples), "examples"),)
    return Find(
        reference, str(folder), like=like, extent_wkt=wkt, smallest_m=smallest_m, least_score=0.0,
        model=model, backend=backend, overwrite=True, ranked=True,
    )  # fmt: skip


def on_image(layer: QgsVectorLayer, selected: Iterable[int], image: QgsRasterLayer) -> List[int]:
    """Those of some landforms that lie on an image at least in part; only these show what is looked for."""
    border = QgsGeometry.fromRect(image.extent())
    found = []
    try:
        onto = OntoMap(layer.crs(), image.crs(), image.extent())
    except CrsMismatch:
        return found
    for feature in layer.getFeatures(QgsFeatureRequest(list(selected)).setNoAttributes()):
        with contextlib.suppress(CrsMismatch):
            if feature.hasGeometry() and onto.moved(feature.geometry()).intersects(border):
                found.append(int(feature.id()))
    return found


def smallest_like(layer: QgsVectorLayer, selected: Iterable[int]) -> Optional[float]:
    """Diameter in metres from which on more like some landforms are looked for, None where the layer does not tell it.

    At the finest level that a search from there on has, the smallest of them is as wide as the encoder sees examples.
    """
    features = layer.getFeatures(QgsFeatureRequest(list(selected)))
    found = [told_values(layer, feature, ("diameter_m",)).get("diameter_m") for feature in features]
    known = [diameter for diameter in found if diameter]
    return _SMALLER * min(known) if known else None


def class_of(layer: QgsVectorLayer, selected: Iterable[int]) -> str:
    """The class that all of some landforms have; empty where they have several or none."""
    names = {_class_name(layer, feature) for feature in layer.getFeatures(QgsFeatureRequest(list(selected)))}
    return names.pop() if len(names) == 1 else ""


def _class_name(layer: QgsVectorLayer, feature: QgsFeature) -> str:
    return str(told_values(layer, feature, ("class",)).get("class") or "")


def _write(layer: QgsVectorLayer, selected: Sequence[int], path: Path) -> None:
    """Outlines and classes, saved or not, in the CRS of their layer."""
    fields = QgsFields()
    fields.append(QgsField("class", field_type("text")))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "examples"
    crs = QgsCoordinateReferenceSystem.fromWkt(storable_wkt(layer.crs()))
    context = QgsProject.instance().transformContext()
    writer = QgsVectorFileWriter.create(str(path), fields, QgsWkbTypes.Type.MultiPolygon, crs, context, options)
    wanted = QgsFeatureRequest(list(selected))
    wanted.setSubsetOfAttributes(list(field_indices(layer, ("class",)).values()))
    for feature in layer.getFeatures(wanted):
        copy, shape = QgsFeature(fields), feature.geometry()
        shape.convertToMultiType()
        copy.setGeometry(shape)
        copy.setAttributes([_class_name(layer, feature) or _NAMELESS])
        writer.addFeature(copy)
    error, message = writer.hasError(), writer.errorMessage()
    del writer  # closes the file
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise RequestError(
            tr("{folder} cannot be written: {reason}. Free some space there.").format(folder=path, reason=message)
        )
    keep_axes(str(path), "examples", layer.crs())


def _forget_old(own: Path) -> None:
    """Remove the oldest searches; what other programs hold open stays for now."""
    with contextlib.suppress(OSError):
        others = [item for item in own.parent.iterdir() if item.is_dir() and item != own]
        for folder in sorted(others, key=_last_used, reverse=True)[KEPT - 1 :]:
            shutil.rmtree(folder, ignore_errors=True)


def _last_used(folder: Path) -> float:
    return max((item.stat().st_mtime for item in folder.iterdir()), default=0.0)
