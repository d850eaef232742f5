"""Names of coded values (coded value domains), which say what the numbers in a class field stand for.

Esri's geodatabases keep them in their table of items, GeoPackages as constraints of the extension gpkg_schema. pyogrio
hands on neither.
"""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from xml.etree import ElementTree

import geopandas
import pandas
import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError

from .vector_layers import class_name, missing, read_only


def with_class_names(
    frame: geopandas.GeoDataFrame, source: Path, layer: str, class_field: str
) -> geopandas.GeoDataFrame:
    """A table whose classes are called by the names that its file gives to their codes; those without keep theirs.

    Args:
        frame: The table.
        source: Its file.
        layer: Its name there.
        class_field: May be missing in the table.
    """
    if class_field not in frame.columns:
        return frame
    names = coded_values(source, layer, class_field)
    if not names:
        return frame
    values = [None if missing(value) else class_name(value) for value in frame[class_field]]
    called = [None if value is None else names.get(value, value) for value in values]
    return frame.assign(**{class_field: pandas.Series(called, index=frame.index, dtype=object)})


def coded_values(source: Path, layer: str, field: str) -> dict[str, str]:
    """Names by code, as text, of a field; none where the file has none.

    Args:
        source: A file that pyogrio has read.
        layer: Name of the layer.
        field: Name of the field.
    """
    if source.suffix.lower() == ".gpkg":
        return _of_geopackage(source, layer, field)
    return _of_geodatabase(source, layer, field) if source.suffix.lower() == ".gdb" else {}


def _of_geopackage(source: Path, table: str, field: str) -> dict[str, str]:
    query = (
        "SELECT coded.value, coded.description FROM gpkg_data_columns AS told "
        "JOIN gpkg_data_column_constraints AS coded USING (constraint_name) "
        "WHERE told.table_name = ? AND told.column_name = ? AND coded.constraint_type = 'enum'"
    )
    # most GeoPackages have no such tables
    with contextlib.suppress(sqlite3.Error), contextlib.closing(read_only(source)) as database:
        return {str(value): str(name) for value, name in database.execute(query, (table, field)) if name}
    return {}


def _of_geodatabase(source: Path, table: str, field: str) -> dict[str, str]:
    try:
        items = pyogrio.read_dataframe(source, layer="GDB_Items", read_geometry=False, columns=["Name", "Definition"])
    except (DataSourceError, DataLayerError, ValueError):  # geodatabases before version 10 have other tables
        return {}
    texts = {str(name): str(text) for name, text in zip(items["Name"], items["Definition"], strict=True)}
    domain = next(
        (_text(info, "DomainName") for info in _fields(texts.get(table, "")) if _text(info, "Name") == field), ""
    )
    coded = _elements(texts.get(domain, ""), "CodedValue") if domain else []
    return {code: name for item in coded if (code := _text(item, "Code")) and (name := _text(item, "Name"))}


def _fields(definition: str) -> list[ElementTree.Element]:
    return _elements(definition, "GPFieldInfoEx")


def _parsed(text: str) -> ElementTree.Element:
    """An XML text; entities are neither fetched from elsewhere, nor expanded beyond what expat's own guard allows."""
    return ElementTree.fromstring(text)  # nosec B314


def _elements(text: str, name: str) -> list[ElementTree.Element]:
    """Elements of a name in an XML text, whatever their name space."""
    try:
        return [found for found in _parsed(text).iter() if found.tag.split("}")[-1] == name]
    except ElementTree.ParseError:
        return []


def _text(element: ElementTree.Element, name: str) -> str:
    """Text of the first child of a name, or of one in it; empty without."""
    return next((found.text or "" for found in element.iter() if found.tag.split("}")[-1] == name), "").strip()
