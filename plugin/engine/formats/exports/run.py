"""Exports, whatever the format: what is there is kept, and files appear whole."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from ....protocol.messages.exports import Export, Exported
from ....protocol.messages.jobs import Progress
from ....protocol.schema import EXPORT_FORMATS, ExportFormat
from ...crs.conventions import latitudes_said
from ...errors import LabelError, OutputError
from ...jobs import JobContext
from ...polygons.short_way import jumps_said
from ...words import counted
from ..files import writing
from ..targets import check_targets
from ..vector_layers import mended_said
from .coco import coco_annotations
from .completeness_table import beside, completeness_csv, completeness_words
from .crater_count import CraterCount, count_craters
from .crater_shapefiles import pair_of, parts_of, write_pair
from .craterstats import diam_text, scc_text
from .geojson import feature_collection
from .landforms import Landforms, of_classes, of_value, read_landforms, unusable_said
from .table import csv_text

#: The field that landform layers have the class in; layers of others may lack it.
_USUAL_FIELD = Export.class_field


@dataclass(frozen=True)
class _Content:
    """What goes into the files: a text, or a crater count that has files of its own."""

    count: int
    text: str = ""
    crater_count: CraterCount | None = None
    notes: tuple[str, ...] = field(default=())


def export_landforms(request: Export, context: JobContext) -> Exported:
    """Write the polygons of a layer in the format of another program.

    Raises:
        OutputError: There is no such format, a file is there already, or it cannot be written.
        LabelError: The layer cannot be read, is empty, or has no such class; or a crater count has no counted area.
        CrsError: The layer has no CRS and the format needs one, or lies on another body than area or image.
        RasterError: The image cannot be read.
        Cancelled: The user stopped; nothing was written.
    """
    form = format_named(request.format)
    files = files_of(form, Path(request.output))
    whole = parts_of(*files) if form.key == "shp" else files
    found = request.completeness
    tables = {} if found is None else {beside(Path(request.output)): completeness_csv(found)}
    check_targets(*whole, *tables, overwrite=request.overwrite, inputs=request)
    landforms = read_landforms(request.source, request.layer, request.class_field)
    if request.class_field not in ("", _USUAL_FIELD, *landforms.fields):
        have = ", ".join(landforms.fields)
        raise LabelError(f"{landforms.name} has no field “{request.class_field}”; its fields are: {have}.")
    landforms = of_value(landforms, request.reviewer_field, request.reviewer, "reviewer")
    content = _content(form, landforms, request, context)
    context.stoppable(Progress("Writing", 1.0))
    if form.key == "shp":
        assert content.crater_count is not None
        write_pair(content.crater_count, *files)
    else:
        _write(files[0], content.text)
    for table, text in tables.items():
        _write(table, text)
    return Exported(
        tuple(str(file) for file in (*files, *tables)),
        content.count,
        len(landforms.features) + landforms.empty - content.count,
        content.crater_count.area.area_m2 if content.crater_count else None,
        content.notes if form.is_count else (*content.notes, *unusable_said(landforms.name, landforms.empty)),
    )


def _write(file: Path, text: str) -> None:
    with writing(file) as scratch:
        scratch.write_text(text, encoding="utf-8", newline="")


def format_named(key: str) -> ExportFormat:
    """The format of that key.

    Raises:
        OutputError: There is none.
    """
    for form in EXPORT_FORMATS:
        if form.key == key:
            return form
    keys = ", ".join(form.key for form in EXPORT_FORMATS)
    raise OutputError(f"There is no export format {key!r}; there are: {keys}.")


def files_of(form: ExportFormat, output: Path) -> tuple[Path, ...]:
    """The files that an export writes, the format's ending added where it lacks.

    It is in lower case, whatever was asked for: Craterstats knows no other.

    Raises:
        OutputError: The output is a folder by its name.
    """
    if output.name in ("", ".."):
        raise OutputError(f"{output} is a folder: give the name of a file in it.")
    stem = output.stem if output.suffix.lower() == form.suffix else output.name
    named = output.with_name(stem + form.suffix)
    return pair_of(named) if form.key == "shp" else (named,)


def _content(form: ExportFormat, landforms: Landforms, request: Export, context: JobContext) -> _Content:
    if form.is_count:
        count = count_craters(landforms, request, context)
        text = {"scc": scc_text, "diam": diam_text}.get(form.key)
        table = "" if request.completeness is None else completeness_words(request.completeness)
        return _Content(len(count.craters), text(count, table) if text else "", count, count.notes)
    chosen = of_classes(landforms, request.class_field, request.classes) if request.classes else landforms
    said = (
        *jumps_said(landforms.name, landforms.turned, landforms.torn),
        *mended_said(landforms.name, landforms.mended),
        *latitudes_said(landforms.name, landforms.crs),
    )
    if form.key == "csv":
        return _Content(len(chosen.features), csv_text(chosen, context), None, said)
    if form.key == "geojson":
        collection = feature_collection(chosen, context)
        return _Content(len(chosen.features), json.dumps(collection, ensure_ascii=False, allow_nan=False), None, said)
    if request.raster is None:
        raise LabelError("COCO annotations are in pixels of an image: give the image that the landforms lie on.")
    annotations = coco_annotations(chosen, request.raster, request.class_field, context)
    shown = len(annotations["annotations"])
    beside = len(chosen.features) - shown
    notes = (f"{counted(beside, 'polygon')} beside the image left out.",) if beside else ()
    return _Content(shown, json.dumps(annotations, ensure_ascii=False, allow_nan=False), None, (*said, *notes))
