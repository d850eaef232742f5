"""Polygons of map runs that are reviewed: which still wait, what is written of a decision, and what was mapped."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsProject, QgsRasterLayer, QgsVectorLayer

from ...protocol.schema import LANDFORM_LAYER, MAP_POLYGONS
from ..sentences import tr
from .field_mapping import field_indices
from .fields import LandformLayerError, fitting_values, is_true
from .landform_layer import edit_command
from .map_results import image_id_of, is_map_result, other_ids_of
from .raster_reference import file_name

#: Class of ground that holds no landform; training takes it as that.
BACKGROUND = "background"

_NEEDED = ("class", "reviewed")


def waiting_polygons(layer: QgsVectorLayer) -> List[Tuple[int, float]]:
    """Id and score of each polygon that nobody has reviewed, least sure first.

    Raises:
        LandformLayerError: The layer has no fields for class and review.
    """
    indices = field_indices(layer, (*_NEEDED, "score"))
    if any(name not in indices for name in _NEEDED):
        raise LandformLayerError(
            tr("The layer {layer} has no fields “class” and “reviewed”, so there is nothing to review in it.").format(
                layer=layer.name()
            )
        )
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(list(indices.values()))
    found = []
    for feature in layer.getFeatures(request):
        if not is_true(feature[indices["reviewed"]]):
            score = feature[indices["score"]] if "score" in indices else None
            found.append((int(feature.id()), 0.0 if score in (None, NULL) else float(score)))
    return sorted(found, key=lambda item: (item[1], item[0]))


def class_and_review(layer: QgsVectorLayer, feature: QgsFeature) -> Tuple[str, bool]:
    """The class of a polygon, and whether it was reviewed."""
    indices = field_indices(layer, _NEEDED)
    name = feature[indices["class"]]
    return "" if name in (None, NULL) else str(name), is_true(feature[indices["reviewed"]])


def review_index(layer: QgsVectorLayer) -> int:
    """Index of the field that says whether a polygon was reviewed."""
    return field_indices(layer, _NEEDED).get("reviewed", -1)


def decide(layer: QgsVectorLayer, feature_id: int, reviewer: str, class_name: str = "") -> None:
    """Write down that a polygon was reviewed, with another class where one is given, as one edit command.

    Where it came from stays written: its outline is still the model's.

    Raises:
        LandformLayerError: The polygon is gone, or the layer cannot be edited.
    """
    told: Dict[str, Any] = {"reviewed": True}
    told.update({name: value for name, value in (("reviewer", reviewer), ("class", class_name)) if value})
    values = fitting_values(layer, told)
    with edit_command(layer, tr("Review: {name}").format(name=class_name or tr("accepted"))):
        for index, value in values.items():
            if not layer.changeAttributeValue(feature_id, index, value):
                raise LandformLayerError(
                    tr("The layer {layer} did not take the change. Choose or create another one.").format(
                        layer=layer.name()
                    )
                )
    layer.triggerRepaint()


def reviewed_polygons(folder: Path) -> int:
    """Number of polygons of the map in a folder that somebody has reviewed, saved or not; 0 where there is no map."""
    path = folder / MAP_POLYGONS
    layers = [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and Path(layer.source().split("|")[0]) == path
    ]
    if not layers and path.is_file():
        layers = [QgsVectorLayer(f"{path}|layername={LANDFORM_LAYER}", path.stem, "ogr")]
    return max((_count_reviewed(layer) for layer in layers), default=0)


def _count_reviewed(layer: QgsVectorLayer) -> int:
    index = layer.fields().indexFromName("reviewed")
    if index < 0:
        return 0
    request = QgsFeatureRequest().setFilterExpression('"reviewed"').setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return sum(1 for _ in layer.getFeatures(request.setSubsetOfAttributes([index])))


def mapped_image(layer: QgsVectorLayer) -> Optional[QgsRasterLayer]:
    """The image in the project that a map was made of; None where it is not there."""
    project = QgsProject.instance()
    known = project.mapLayer(image_id_of(layer))
    if isinstance(known, QgsRasterLayer):
        return known
    name = image_name(layer)
    for other in project.mapLayers().values():
        is_image = isinstance(other, QgsRasterLayer) and not is_map_result(other)
        if name and is_image and file_name(other) == name:
            return other
    return None


def mapped_others(layer: QgsVectorLayer) -> Tuple[QgsRasterLayer, ...]:
    """The further layers of its image's ground that a map was made of, as far as they are in the project."""
    found = [QgsProject.instance().mapLayer(layer_id) for layer_id in other_ids_of(layer)]
    return tuple(other for other in found if isinstance(other, QgsRasterLayer))


def image_name(layer: QgsVectorLayer) -> str:
    """File name of the image that the polygons say they were mapped on; empty where they do not."""
    index = field_indices(layer, ("source_image",)).get("source_image", -1)
    if index < 0:
        return ""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(1)
    values = [feature[index] for feature in layer.getFeatures(request.setSubsetOfAttributes([index]))]
    return str(values[0]) if values and values[0] not in (None, NULL) else ""
