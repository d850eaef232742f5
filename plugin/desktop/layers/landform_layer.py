"""Landform layers: a GeoPackage with the table of the protocol's schema, and one edit command for each landform."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple

from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from ...protocol.schema import LANDFORM_LAYER
from ..sentences import tr
from .bodies import CrsMismatch, body_name, same_body, says_where
from .fields import LandformLayerError, MissingFields, fitting_values, landform_fields, missing_fields
from .gdal_calls import attempt
from .landform_table import write_fields
from .shared_borders import on_neighbours_borders
from .stored_crs import keep_axes, keep_undefined, storable_wkt
from .transformation import Transformation


def create_landform_layer(path: str, crs: QgsCoordinateReferenceSystem, name: str = LANDFORM_LAYER) -> QgsVectorLayer:
    """Make a landform table in a new or existing GeoPackage and open it.

    Args:
        path: The GeoPackage; one that exists gets one more table.
        crs: CRS of the raster that the landforms are mapped on; invalid for images without one.
        name: Name of the table; a number is appended where it is taken.

    Raises:
        LandformLayerError: The file cannot be written, or is no GeoPackage.
    """
    name = _write_table(path, crs, name)
    layer = open_landform_layer(path, name)
    # The very CRS of the raster: the file holds the same one under another name.
    layer.setCrs(crs)
    return layer


def _write_table(path: str, crs: QgsCoordinateReferenceSystem, name: str) -> str:
    exists = os.path.exists(path)
    gdal.ErrorReset()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        if exists:
            source = attempt(gdal.OpenEx, path, gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])
        else:
            source = attempt(gdal.GetDriverByName("GPKG").Create, path, 0, 0, 0, gdal.GDT_Unknown)
        if source is None:
            sentence = (
                tr("{path} could not be opened for writing as a GeoPackage: {reason}. Choose another file.")
                if exists
                else tr("{path} could not be created: {reason}. Choose another folder.")
            )
            raise LandformLayerError(
                sentence.format(path=path, reason=gdal.GetLastErrorMsg().rstrip(".") or tr("no reason given"))
            )
        name = _free_name(source, name)
        reference = None
        if crs.isValid():
            reference = osr.SpatialReference()
            reference.ImportFromWkt(storable_wkt(crs))
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        options = ["GEOMETRY_NAME=geom", "FID=fid"]
        table = attempt(source.CreateLayer, name, reference, ogr.wkbMultiPolygon, options)
        if table is None:
            raise LandformLayerError(
                tr("No table could be made in {path}: {reason}. Free some space there, or choose another file.").format(
                    path=path, reason=gdal.GetLastErrorMsg().rstrip(".")
                )
            )
        attempt(write_fields, source, table)
        table = None
        source = None  # closes the file
    finally:
        gdal.PopErrorHandler()
    keep_axes(path, name, crs)
    if not crs.isValid():
        keep_undefined(path, name)
    return name


def _free_name(source: Any, name: str) -> str:
    taken = {source.GetLayer(i).GetName() for i in range(source.GetLayerCount())}
    number, free = 2, name
    while free in taken:
        free, number = f"{name}_{number}", number + 1
    return free


def polygon_tables(path: str) -> List[str]:
    """Names of the polygon tables of a GeoPackage."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = attempt(ogr.Open, path)
        if source is None:
            return []
        tables = [source.GetLayer(i) for i in range(source.GetLayerCount())]
        kinds = (ogr.wkbPolygon, ogr.wkbMultiPolygon)
        return [table.GetName() for table in tables if ogr.GT_Flatten(table.GetGeomType()) in kinds]
    finally:
        gdal.PopErrorHandler()


def open_landform_layer(path: str, table: str) -> QgsVectorLayer:
    """Open a polygon table.

    Raises:
        LandformLayerError: It does not open.
    """
    title = table if table != LANDFORM_LAYER else os.path.splitext(os.path.basename(path))[0]
    layer = QgsVectorLayer(f"{path}|layername={table}", title, "ogr")
    if not layer.isValid():
        raise LandformLayerError(
            tr("The layer {table} in {path} could not be opened: {reason}. Choose another file.").format(
                table=table, path=path, reason=why_invalid(layer)
            )
        )
    if not says_where(layer.crs()):
        layer.setCrs(QgsCoordinateReferenceSystem())
    # QGIS 3.40 takes the extent from the file alone when it is asked for it for the first time after an edit, so what
    # is not saved would have none: nothing to zoom to, and nothing that the vertex tool finds.
    layer.extent()
    return layer


def why_invalid(layer: QgsMapLayer) -> str:
    """What QGIS says is wrong with a layer, without the full stop."""
    error = layer.error()
    # The summary of no error at all ends QGIS 3.22 with a segmentation fault.
    return tr("QGIS gives no reason") if error.isEmpty() else str(error.summary()).rstrip(".")


@contextmanager
def edit_command(layer: QgsVectorLayer, title: str) -> Iterator[QgsVectorLayer]:
    """One entry in QGIS's undo list; any error takes everything inside back.

    Raises:
        LandformLayerError: The layer cannot be edited.
    """
    if not layer.isEditable() and not layer.startEditing():
        raise LandformLayerError(
            tr(
                "The layer {layer} cannot be edited: its file or its disk may be read-only. "
                "Choose or create another landform layer."
            ).format(layer=layer.name())
        )
    layer.beginEditCommand(title)
    try:
        yield layer
    except BaseException:
        layer.destroyEditCommand()
        raise
    layer.endEditCommand()


def geometry_in_layer(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, layer: QgsVectorLayer) -> QgsGeometry:
    """The geometry in the layer's CRS.

    Raises:
        LandformLayerError: The layer is on another body, or PROJ knows no way to it.
    """
    try:
        result = Transformation(crs, layer.crs()).moved(geometry)
    except CrsMismatch as error:
        if not same_body(crs, layer.crs()):
            raise LandformLayerError(
                tr(
                    "The raster is on {body} and the landform layer {layer} on {other}. "
                    "Choose or create a landform layer for this raster."
                ).format(body=body_name(crs), layer=layer.name(), other=body_name(layer.crs()))
            ) from error
        raise LandformLayerError(
            tr("The landform cannot go to the layer {layer}. {reason}").format(layer=layer.name(), reason=error)
        ) from error
    result.convertToMultiType()
    return result


def add_landform(
    layer: QgsVectorLayer,
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    attributes: Dict[str, Any],
    leave_out: bool = False,
) -> int:
    """Add one landform as one edit command.

    Args:
        layer: Where it goes.
        geometry: Its outline in ``crs``.
        crs: CRS of the raster that it was mapped on.
        attributes: Values by the names of the landform table; others are no part of that table and not stored.
        leave_out: Whether values that the layer has no field for may be left out.

    Returns:
        The feature's id in the edit buffer.

    Raises:
        MissingFields: The layer has no field for some of the values, and they may not be left out.
        LandformLayerError: The layer does not take it; nothing was changed.
    """
    return add_landforms(layer, [(geometry, attributes)], crs, leave_out)[0]


def add_landforms(
    layer: QgsVectorLayer,
    landforms: Sequence[Tuple[QgsGeometry, Dict[str, Any]]],
    crs: QgsCoordinateReferenceSystem,
    leave_out: bool = False,
    share_borders: bool = False,
) -> List[int]:
    """Add any number of landforms, outline and attributes each, as one edit command; see :func:`add_landform`.

    With ``share_borders`` their neighbours get a corner wherever they have one on the neighbours' borders.
    """
    placed = [geometry_in_layer(geometry, crs, layer) for geometry, _ in landforms]
    if share_borders:
        drawn = [geometry for geometry, _ in landforms]
        placed = [on_neighbours_borders(outline, own, crs, layer) for outline, own in zip(placed, drawn)]
    missing = list(dict.fromkeys(name for _, row in landforms for name in missing_fields(layer, row)))
    if missing and not leave_out:
        raise MissingFields(layer, missing)
    values = [fitting_values(layer, attributes) for _, attributes in landforms]
    added = []
    with edit_command(layer, _title_of([attributes for _, attributes in landforms])):
        for outline, row in zip(placed, values):
            feature = QgsVectorLayerUtils.createFeature(layer, outline, row)
            if not layer.addFeature(feature):
                raise LandformLayerError(
                    tr("The layer {layer} did not take the landform. Choose or create another one.").format(
                        layer=layer.name()
                    )
                )
            if share_borders:
                layer.addTopologicalPoints(outline)
            added.append(int(feature.id()))
    layer.triggerRepaint()
    return added


def _title_of(rows: Sequence[Dict[str, Any]]) -> str:
    """What QGIS's undo list calls it."""
    if len(rows) != 1:
        return tr("{count} landforms").format(count=len(rows))
    return tr("Landform: {name}").format(name=rows[0].get("class") or tr("unclassified"))


def add_landform_fields(layer: QgsVectorLayer) -> None:
    """Give a polygon layer the fields of the landform table that it lacks, as one edit command.

    Raises:
        LandformLayerError: The layer does not take them; nothing was changed.
    """
    with edit_command(layer, tr("Add the landform fields")):
        for field in landform_fields():
            if layer.fields().lookupField(field.name()) < 0 and not layer.addAttribute(field):
                raise LandformLayerError(
                    tr("The layer {layer} did not take the field {field}. Choose or create another one.").format(
                        layer=layer.name(), field=field.name()
                    )
                )


def save_edits(layer: QgsVectorLayer) -> Optional[str]:
    """Write the edit buffer and go on editing; returns a sentence when that failed, and the edits are kept."""
    if layer.commitChanges(False):
        return None
    return tr("The layer {layer} could not be saved; your edits are kept. {reason}").format(
        layer=layer.name(), reason="; ".join(layer.commitErrors())
    )


def unsaved_count(layer: Optional[QgsVectorLayer]) -> int:
    """Number of landforms that are new, changed or gone in the edit buffer alone."""
    buffer = layer.editBuffer() if layer is not None and layer.isEditable() else None
    if buffer is None:
        return 0
    changed = {*buffer.changedGeometries(), *buffer.changedAttributeValues()}
    return len({*buffer.addedFeatures(), *buffer.deletedFeatureIds(), *changed})
