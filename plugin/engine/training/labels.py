"""From label layers to the classes of a decoder and to label images of windows."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely

from ...protocol.messages.jobs import LabelledRaster, Train
from ...protocol.schema import CLASS_COLOURS
from ..crs.seam import within
from ..crs.straight_rows import on_both_sides
from ..errors import LabelError
from ..formats.geopackage import read_labels
from ..formats.label_layers import left_out
from ..formats.model_package import LandformClass
from ..judging.scores import IGNORED
from ..polygons.reading import GeometryProblem, geometry_of_text
from ..polygons.short_way import jumps_said
from ..raster.row_signs import with_rows_of
from ..raster.source import RasterSource

BACKGROUND = "background"
#: Class values are written as bytes, of which 0 and 255 mean something else.
MAX_CLASSES = 250
#: Share of a label, or of the ground, by which rounding makes one that touches a border reach over it.
_ROUNDING = 1e-9
#: Share of the largest part of a polygon below which another part of it is no landform of its own.
_SPECK = 0.01


@dataclass(frozen=True)
class LabelLayer:
    """The labels of one training pair, in the raster's CRS, with the ground that counts.

    ``skipped`` counts features of the file that could not be used, ``classless`` those of them that have no class, and
    ``beside`` usable ones that lie beside the raster or the given extent; ``repaired`` counts those that were mended.
    ``turned`` counts features whose longitudes jump; they were taken the short way round. ``torn`` counts
    those of the skipped ones that jump at the border of their map.
    ``drawn_on`` names the images that the labels were drawn on, where the raster is none of them.
    """

    geometries: tuple[shapely.Geometry, ...]
    names: tuple[str, ...]
    ground: shapely.Geometry
    skipped: int = 0
    repaired: int = 0
    drawn_on: tuple[str, ...] = ()
    classless: int = 0
    beside: int = 0
    turned: int = 0
    torn: int = 0


def centres_in_pixels(layer: LabelLayer, source: RasterSource) -> npt.NDArray[np.float64]:
    """Column and row of the middle of each label, (N, 2)."""
    middles = shapely.get_coordinates(shapely.centroid(np.array(layer.geometries, dtype=object)))
    return np.column_stack(source.pixels_of(middles[:, 0], middles[:, 1]))


@dataclass(frozen=True)
class ClassTable:
    """The classes of a decoder. Output channels are background, where there is one, and then the classes."""

    classes: tuple[LandformClass, ...]
    background: bool

    @property
    def names(self) -> tuple[str, ...]:
        """Name of each output channel."""
        return ((BACKGROUND,) if self.background else ()) + tuple(item.name for item in self.classes)

    def channel(self, name: str) -> int:
        """Output channel of a class; :data:`IGNORED` for a class that is left out."""
        wanted = BACKGROUND if name.lower() == BACKGROUND else name
        return self.names.index(wanted) if wanted in self.names else IGNORED


def read_layer(pair: LabelledRaster, source: RasterSource, class_field: str) -> LabelLayer:
    """Read the labels of one pair.

    The ground that counts is the given extent; without one it is the rectangle around the labels, widened by half of
    a typical label, since ground next to labels has been looked at and ground far from them has not.

    Raises:
        LabelError: There are no labels on the raster, or the extent is not a polygon.
    """
    labels = read_labels(pair.labels, pair.layer, class_field, source.crs, pair.reviewed_only)
    parts = [(part, number) for number, (label, _) in enumerate(labels) for part in _landforms_of(label)]
    drawn = with_rows_of(source, [part for part, _ in parts] + list(labels.unsure))
    placed = [on_both_sides(within(geometry, source.crs, source.ground.bounds), source.crs) for geometry in drawn]
    placed, unsure = placed[: len(parts)], placed[len(parts) :]
    kept = [
        (geometry, number)
        for geometry, (_, number) in zip(placed, parts, strict=True)
        if _shares_ground(geometry, source.ground)
    ]
    if not kept:
        if labels.without_crs and source.crs is not None:
            raise LabelError(
                f"No label of {pair.labels} lies on {source.name}: the layer has no coordinate reference system, so "
                "its coordinates were taken for those of the raster. Set the layer's, and save it again."
            )
        raise LabelError(
            f"No label of {pair.labels} lies on {source.name}. Choose the label layer that was drawn on this raster."
        )
    if pair.extent_wkt:
        ground = within(_extent(pair.extent_wkt), source.crs, source.ground.bounds)
    else:
        typical = float(np.median([math.sqrt(max(geometry.area, 0.0)) for geometry, _ in kept]))
        ground = shapely.box(*shapely.total_bounds([geometry for geometry, _ in kept])).buffer(
            typical / 2, join_style="mitre"
        )
    if unsure:  # it may be anything, so it is neither a landform nor the background, but for the labels on it
        labelled = shapely.union_all([shapely.make_valid(geometry) for geometry, _ in kept])
        ground = ground.difference(shapely.union_all(unsure).difference(labelled))
    kept = [(geometry, number) for geometry, number in kept if _shares_ground(geometry, ground)]
    if not kept:
        raise LabelError(f"No label of {pair.labels} lies in the given extent. Choose an extent that holds labels.")
    geometries = tuple(geometry for geometry, _ in kept)
    names = tuple(labels.polygons[number][1] for _, number in kept)
    others = () if _is_among(source.name, labels.images) else tuple(sorted(labels.images))
    beside = len(labels.polygons) - len({number for _, number in kept})
    return LabelLayer(
        geometries,
        names,
        ground,
        labels.skipped,
        labels.repaired,
        others,
        labels.classless,
        beside,
        labels.turned,
        labels.torn,
    )


def _landforms_of(label: shapely.Geometry) -> list[shapely.Geometry]:
    """The landforms of a polygon of several parts, as geological maps have one for all ground of a class.

    Specks beside a part that is far larger are no landforms of their own, and stay with it.
    """
    parts = shapely.get_parts(label)
    areas = shapely.area(parts)
    large = areas >= _SPECK * areas.max(initial=0.0)
    if large.sum() < 2:
        return [label]
    landforms, specks = list(parts[large]), parts[~large]
    if len(specks):
        most = int(areas[large].argmax())
        landforms[most] = shapely.MultiPolygon([landforms[most], *specks])
    return landforms


def _shares_ground(label: shapely.Geometry, ground: shapely.Geometry) -> bool:
    """Whether some of a label lies on ground; one that only touches its border shows nothing of it."""
    if ground.contains(label):
        return True
    return bool(label.intersection(ground).area > _ROUNDING * min(label.area, ground.area))


def _is_among(name: str, images: Iterable[str]) -> bool:
    """Whether an image, or a conversion of it whose name goes on after the image's, is among these."""
    stem, stems = Path(name).stem.lower(), [Path(image).stem.lower() for image in images]
    return any(stem.startswith(other) or other.startswith(stem) for other in stems)


def doubts_about(pair: LabelledRaster, layer: LabelLayer) -> list[str]:
    """Sentences about features that were left out or mended, and labels of another image."""
    file, image = Path(pair.labels).name, Path(pair.raster.source).name
    where = "in the given extent" if pair.extent_wkt else f"on {image}"
    found = left_out(file, where, layer.classless, layer.beside, layer.skipped - layer.classless)
    found += jumps_said(file, layer.turned, layer.torn)
    if layer.repaired:
        found.append(
            f"Labels of {file} whose outline crossed itself and was mended: {layer.repaired}. Check their shapes."
        )
    if layer.drawn_on:
        more = " and others" if len(layer.drawn_on) > 1 else ""
        found.append(
            f"The labels of {file} were drawn on {layer.drawn_on[0]}{more}, not on {image}. Images of two cameras may "
            "lie some 100 m apart: check that they fit."
        )
    return found


def class_table(layers: Sequence[LabelLayer], request: Train) -> ClassTable:
    """Decide which classes there are.

    Raises:
        LabelError: There is nothing to tell apart.
    """
    found = sorted({name for layer in layers for name in layer.names if name.lower() != BACKGROUND})
    names = [name for name in (request.classes or tuple(found)) if name.lower() != BACKGROUND]
    missing = [name for name in names if name not in found]
    if missing:
        raise LabelError(
            f"No label has the class {missing[0]!r}; the labels hold {', '.join(found) or 'none'}. Check the class "
            f"field {request.class_field!r}."
        )
    if len(names) > MAX_CLASSES:
        raise LabelError(
            f"The field {request.class_field!r} holds {len(names)} different values, too many to be classes. Choose "
            f"the field that holds the class."
        )
    named = any(name.lower() == BACKGROUND for layer in layers for name in layer.names)
    background = request.unlabelled == BACKGROUND or named
    if not names or (len(names) == 1 and not background):
        raise LabelError(
            "A decoder needs two classes to tell apart: label a second class, or let unlabelled ground count as "
            "background."
        )
    colours = [request.colours.get(name, CLASS_COLOURS[i % len(CLASS_COLOURS)]) for i, name in enumerate(names)]
    classes = [LandformClass(name, i + 1, colour) for i, (name, colour) in enumerate(zip(names, colours, strict=True))]
    return ClassTable(tuple(classes), background)


def _extent(wkt: str) -> shapely.Geometry:
    try:
        extent = geometry_of_text(wkt)
    except GeometryProblem as error:
        raise LabelError("The extent of the labelled ground cannot be read. Draw or choose it again.") from error
    if extent.is_empty or extent.geom_type not in ("Polygon", "MultiPolygon"):
        raise LabelError("The extent of the labelled ground is not a polygon. Draw or choose it again.")
    return shapely.make_valid(extent)
