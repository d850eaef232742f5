"""What is to be exported, in the engine's words."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Optional, Tuple, Union

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRasterLayer, QgsVectorLayer

from ...protocol.messages.exports import Export
from ...protocol.messages.recapture import Completeness
from ...protocol.schema import EXPORT_FORMATS, ExportFormat
from ..sentences import tr
from .bodies import wkt_of
from .labels import LabelLayerError, label_file
from .raster_reference import reference_of

#: A layer's polygons; or a polygon with its CRS; or all of an image that holds data.
CountedArea = Union[QgsVectorLayer, Tuple[QgsGeometry, QgsCoordinateReferenceSystem], QgsRasterLayer]


class ExportError(Exception):
    """Something that cannot be exported; the message is a sentence for the user."""


class ExportForm(NamedTuple):
    """What the user has chosen.

    Attributes:
        layer: The landforms.
        output: File to write.
        form: Its format.
        class_field: Field that holds the class; empty when there is none.
        classes: Only these; empty for all, or for craters in a crater count.
        area: The counted area of a crater count.
        image: The image of pixel coordinates.
        overwrite: Replace files that are there.
        without: Numbers of features that a crater count leaves out.
        clustered: Numbers of craters in clusters.
        reviewer: Only what this reviewer has; empty for all.
        reviewer_field: Field that holds the reviewer; empty when there is none.
        completeness: How complete a crater count is, to be written beside.
    """

    layer: QgsVectorLayer
    output: str
    form: ExportFormat
    class_field: str = "class"
    classes: Tuple[str, ...] = ()
    area: Optional[CountedArea] = None
    image: Optional[QgsRasterLayer] = None
    overwrite: bool = False
    without: Tuple[int, ...] = ()
    clustered: Tuple[int, ...] = ()
    reviewer: str = ""
    reviewer_field: str = "reviewer"
    completeness: Optional[Completeness] = None


def export_request(form: ExportForm, scratch: Path) -> Export:
    """The message to the engine; layers that are no files are copied to ``scratch``.

    Raises:
        ExportError: An image is no file, or a layer cannot be copied.
    """
    raster = form.image
    area_file, area_layer, area_wkt, area_crs_wkt = "", "", "", ""
    try:
        source = label_file(form.layer, scratch, form.class_field)
        if isinstance(form.area, QgsVectorLayer):
            area_file, area_layer = label_file(form.area, scratch)
        elif isinstance(form.area, tuple):
            area_wkt, area_crs_wkt = str(form.area[0].asWkt(12)), wkt_of(form.area[1])
        elif form.area is not None:
            raster = form.area
    except LabelLayerError as error:
        raise ExportError(str(error)) from error
    reference = reference_of(raster)
    if raster is not None and reference is None:
        raise ExportError(
            tr("The image “{image}” is not a file that the engine can read. Save it as a GeoTIFF first.").format(
                image=raster.name()
            )
        )
    return Export(
        source=source.path,
        output=form.output,
        format=form.form.key,
        layer=source.layer,
        class_field=form.class_field,
        classes=form.classes,
        area=area_file,
        area_layer=area_layer,
        area_wkt=area_wkt,
        area_crs_wkt=area_crs_wkt,
        raster=reference,
        overwrite=form.overwrite,
        without=form.without,
        clustered=form.clustered,
        reviewer=form.reviewer,
        reviewer_field=form.reviewer_field,
        completeness=form.completeness,
    )


def file_filters() -> str:
    """All formats as a file dialog lists them."""
    return ";;".join(file_filter(form) for form in EXPORT_FORMATS)


def file_filter(form: ExportFormat) -> str:
    """One format as a file dialog lists it."""
    return f"{title_of(form)} (*{form.suffix})"


def title_of(form: ExportFormat) -> str:
    """Name of a format for people."""
    titles = {
        "scc": tr("Craterstats spatial crater count"),
        "diam": tr("Craterstats diameters"),
        "shp": tr("Crater and area Shapefiles"),
        "coco": tr("COCO annotations"),
        "csv": tr("Table with centres and diameters"),
        "geojson": "GeoJSON",
    }
    return titles[form.key]


def format_of(path: str, chosen_filter: str) -> ExportFormat:
    """The format that the ending of a file tells, or else the chosen entry of the file dialog."""
    by_ending = [form for form in EXPORT_FORMATS if path.lower().endswith(form.suffix)]
    by_filter = [form for form in EXPORT_FORMATS if file_filter(form) == chosen_filter]
    return (by_ending or by_filter or list(EXPORT_FORMATS))[0]
