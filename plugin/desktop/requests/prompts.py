"""A layer of points or boxes read as prompts, one for each landform."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from itertools import product
from typing import Any, Callable, Dict, Hashable, List, Optional, Sequence, Tuple

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSource,
    QgsGeometry,
    QgsRectangle,
    QgsWkbTypes,
)

from ...protocol.diameters import is_radius
from ...protocol.messages.annotating import Prompt
from ..layers.bodies import CrsMismatch
from ..layers.box_places import corners_around, ellipse_in, is_box, places_around
from ..layers.circles import circle_around, is_out_of_shape
from ..layers.transformation import turn_of
from ..layers.turns import OntoMap, together
from ..sentences import tr
from .train_request import RequestError

_LABELS = {
    **dict.fromkeys(("1", "1.0", "true", "t", "yes", "y", "on", "foreground", "point"), 1),
    **dict.fromkeys(("0", "0.0", "false", "f", "no", "n", "off", "background"), 0),
}


#: How many objects that are left out are called by name in one sentence.
_NAMED = 10

#: Rounding of a box's middle, as a share of the raster's width and height.
_ROUNDING = 1e-9


@dataclass(frozen=True)
class PromptFields:
    """Names of the fields that say what is known of a feature; empty for none.

    Attributes:
        object: Tells objects apart.
        label: Whether a point is on its object.
        kind: Class.
        diameter: Diameter of the landform around a point, which then is a box around it.
        metres: Length of the diameter's unit; without a CRS the units of the raster's coordinates count.

    A field whose name says that it holds radii is taken for half the diameters.
    """

    object: str = ""
    label: str = ""
    kind: str = ""
    diameter: str = ""
    metres: float = 1.0


@dataclass
class PromptedObject:
    """A landform that is pointed at, in the raster's CRS.

    Attributes:
        name: What it is called.
        kind: Its class.
        points: Clicks.
        labels: Of each click, 1 on the landform and 0 off it.
        box: Around all that is not a click.
        rims: Of each part in the box the places that it is drawn around, or the corners of its own box.
        is_sheared: Whether the map shears one of the parts, so that the rims say more than the box.
    """

    name: str
    kind: Any = None
    points: List[Tuple[float, float]] = field(default_factory=list)
    labels: List[int] = field(default_factory=list)
    box: Optional[QgsRectangle] = None
    rims: List[Tuple[float, float]] = field(default_factory=list)
    is_sheared: bool = False

    @property
    def prompt(self) -> Prompt:
        """What the engine is asked."""
        box = self.box
        bounds = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) if box is not None else None
        around = tuple(self.rims) if self.is_sheared else ()
        return Prompt(tuple(self.points), tuple(self.labels), bounds, around=around)

    def click(self, points: QgsGeometry, label: int) -> None:
        """Add the points of a geometry."""
        found = [(vertex.x(), vertex.y()) for vertex in points.vertices()]
        self.points += found
        self.labels += [label] * len(found)

    def enclose(self, box: QgsRectangle, around: Sequence[Tuple[float, float]] = ()) -> None:
        """Add a box around the object, or around a part of it; ``around`` are places in it that the map shears."""
        sides = (box.xMinimum(), box.xMaximum()), (box.yMinimum(), box.yMaximum())
        self.rims += around or list(product(*sides))
        self.is_sheared = self.is_sheared or bool(around)
        if self.box is None:
            self.box = QgsRectangle(box)
        else:
            self.box.combineExtentWith(box)


def read_prompts(
    source: QgsFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    names: PromptFields,
    warn: Callable[[str], None],
) -> List[PromptedObject]:
    """The objects of a layer, in the order of their first feature.

    Features with the same value in the object field are one object; one without a value is an object of its own.

    Args:
        source: Points or polygons.
        crs: CRS of the raster.
        extent: Of the raster, in its CRS: prompts go to the turn of longitude on which it lies, and boxes of which it
            shows no rim or less than the middle are left out. An empty one lets all of them pass.
        names: Which fields count.
        warn: Is told about features that cannot be used, as catalogues hold them: with a diameter of 0, -999 or none.

    Raises:
        RequestError: The layer is on another body, a label is neither on nor off, or no feature has a diameter.
    """
    try:
        onto = OntoMap(source.sourceCrs(), crs, extent)
    except CrsMismatch as problem:
        raise RequestError(tr("The prompts do not fit the raster. {reason}").format(reason=problem)) from problem
    objects: Dict[Hashable, PromptedObject] = {}
    unplaced: List[Hashable] = []
    unmeasured: List[str] = []
    polar: List[str] = []
    turn = turn_of(crs)
    unit = (names.metres if crs.isValid() else 1.0) * (2.0 if is_radius(names.diameter) else 1.0)
    for feature in source.getFeatures():
        key, name = _object_of(feature, names.object)
        if not feature.hasGeometry():
            warn(tr("Object {name}: feature {number} has no geometry.").format(name=name, number=feature.id()))
            continue
        sized = bool(names.diameter) and _is_point(feature)
        diameter = _diameter_of(feature, names.diameter, unit) if sized else None
        if sized and diameter is None:
            unmeasured.append(name)
            continue
        found = objects.setdefault(key, PromptedObject(name))
        if names.kind and found.kind is None and not _is_blank(feature[names.kind]):
            found.kind = feature[names.kind]
        try:
            shape = feature.geometry()
            boxed = is_box(shape, source.sourceCrs())
            geometry, around = together(onto.moved(ellipse_in(shape.boundingBox()) if boxed else shape), turn)
            if around or (diameter and is_out_of_shape(geometry, diameter, crs) and _is_on(geometry, extent)):
                polar.append(name)
                unplaced.append(key)
                continue
            circle = onto.turned(circle_around(geometry, diameter, crs)) if diameter else None
        except CrsMismatch:
            sentence = tr(
                "Object {name}: feature {number} has no place in the raster's CRS, so the object is left out."
            )
            warn(sentence.format(name=name, number=feature.id()))
            unplaced.append(key)
            continue
        if circle is not None:
            found.enclose(circle.boundingBox(), places_around(circle))
        elif _is_point(feature):
            found.click(geometry, _label_of(feature, names.label))
        else:
            placed = onto.turned(geometry)
            found.enclose(placed.boundingBox(), places_around(placed) if boxed else corners_around(placed, crs))
    if unmeasured:
        if not objects:
            sentence = tr("No feature has a diameter in the field “{field}”. Choose another field.")
            raise RequestError(sentence.format(field=names.diameter))
        warn(_left_out(unmeasured, names.diameter))
    if polar:
        warn(_around_pole(polar))
    placed = [found for key, found in objects.items() if key not in unplaced]
    outside = [found for found in placed if not _is_seen(found, extent)]
    if outside:
        warn(_beyond(outside))
    return [found for found in placed if _is_seen(found, extent)]


def radii_sentence(field_name: str) -> str:
    """What is said where the name of the field with the diameters says that it holds radii."""
    return tr("The field “{field}” holds radii by its name: landforms are taken to be twice as wide.").format(
        field=field_name
    )


def _is_seen(item: PromptedObject, extent: QgsRectangle) -> bool:
    """Whether the raster shows enough of an object: outlines of less are slivers along its border, or all of it."""
    box = item.box
    if box is None or extent.isEmpty():
        return True  # the engine refuses points off the raster
    surrounds = (
        box.xMinimum() < extent.xMinimum()
        and box.xMaximum() > extent.xMaximum()
        and box.yMinimum() < extent.yMinimum()
        and box.yMaximum() > extent.yMaximum()
    )
    return _is_on(QgsGeometry.fromPointXY(box.center()), extent) and not surrounds


def _is_on(point: QgsGeometry, extent: QgsRectangle) -> bool:
    """Whether a point lies on a raster or its border; on every one where nothing is known of its extent."""
    slack = _ROUNDING * max(extent.width(), extent.height())
    return extent.isEmpty() or extent.buffered(slack).contains(point.asPoint())


def _around_pole(polar: List[str]) -> str:
    """What is said of objects that hold a pole; the first of them by name."""
    names = ", ".join(polar[:_NAMED]) + (", …" if len(polar) > _NAMED else "")
    return tr(
        "Left out, since a pole lies in them, around which the image draws the ground out of shape ({n}): {names}. "
        "Outline them on an image of the pole in a polar stereographic projection."
    ).format(n=len(polar), names=names)


def _beyond(outside: List[PromptedObject]) -> str:
    """What is said of objects whose rims the raster does not show; the first of them by name."""
    named, more = ", ".join(item.name for item in outside[:_NAMED]), len(outside) - _NAMED
    sentence = (
        tr("Left out, since their middle or all of their rim lies outside the image ({n}): {names} and {more} more.")
        if more > 0
        else tr("Left out, since their middle or all of their rim lies outside the image ({n}): {names}.")
    )
    return sentence.format(n=len(outside), names=named, more=more)


def _left_out(unmeasured: List[str], field_name: str) -> str:
    """What is said of objects without a diameter; the first of them by name."""
    named, more = ", ".join(unmeasured[:_NAMED]), len(unmeasured) - _NAMED
    sentence = (
        tr("Left out, since the field “{field}” holds no diameter for them: {names} and {more} more.")
        if more > 0
        else tr("Left out, since the field “{field}” holds no diameter for them: {names}.")
    )
    return sentence.format(field=field_name, names=named, more=more)


def _object_of(feature: QgsFeature, field_name: str) -> Tuple[Hashable, str]:
    """What tells the feature's object from others, and what it is called."""
    if not field_name:
        return feature.id(), str(feature.id())
    value = feature[field_name]
    if _is_blank(value):
        return feature.id(), tr("feature {number}").format(number=feature.id())
    return str(value), str(value)


def _label_of(feature: QgsFeature, field_name: str) -> int:
    """1 on the landform, 0 off it; a point without a label is on it.

    Raises:
        RequestError: It is neither.
    """
    if not field_name or _is_blank(feature[field_name]):
        return 1
    label = _LABELS.get(str(feature[field_name]).strip().casefold())
    if label is None:
        raise RequestError(
            tr(
                "Feature {number} has “{value}” in the field “{field}”. "
                "Write 1 for points on the landform and 0 for points off it."
            ).format(number=feature.id(), value=feature[field_name], field=field_name)
        )
    return label


def _is_point(feature: QgsFeature) -> bool:
    return bool(feature.geometry().type() == QgsWkbTypes.GeometryType.PointGeometry)


def _diameter_of(feature: QgsFeature, field_name: str, unit: float) -> Optional[float]:
    """How wide the landform around a point is, times ``unit``; None where the table holds no length."""
    value = feature[field_name]
    try:
        diameter = float(value) * unit
    except (TypeError, ValueError):
        return None
    return diameter if diameter > 0 and not math.isinf(diameter) else None


def _is_blank(value: Any) -> bool:
    return value is None or value == NULL or not str(value).strip()
