"""The columns of a landform table in a GeoPackage, with the names, values and ranges of its schema extension.

Any program that knows the extension (http://www.geopackage.org/spec131/#extension_schema) shows them, QGIS without this
plugin too.
"""

from __future__ import annotations

from typing import Any, Dict

from osgeo import ogr

from ...protocol.schema import LANDFORM_FIELDS
from .field_texts import RANGES, aliases, value_maps

_TYPES = {"text": ogr.OFTString, "real": ogr.OFTReal, "integer": ogr.OFTInteger64, "boolean": ogr.OFTInteger}

#: The domains have made the table that it goes to. GDAL of QGIS 3.22 writes no names by itself, and lets a name stand
#: there only once in a file, so that in a second table of the same file the title alone has it.
_NAME_COLUMN = (
    "INSERT INTO gpkg_data_columns (table_name, column_name, title) VALUES ({table}, {column}, {called})"
    " ON CONFLICT (table_name, column_name) DO UPDATE SET title = excluded.title",
    "UPDATE OR IGNORE gpkg_data_columns SET name = title WHERE table_name = {table} AND column_name = {column}",
)


def write_fields(source: Any, table: Any) -> None:
    """Add the fields of the landform table.

    Args:
        source: OGR data source of the GeoPackage.
        table: OGR layer in it.
    """
    domains = _add_domains(source)
    for name, kind, width in LANDFORM_FIELDS:
        definition = ogr.FieldDefn(name, _TYPES[kind])
        definition.SetWidth(width)
        if kind == "boolean":
            definition.SetSubType(ogr.OFSTBoolean)
        if name in domains:
            definition.SetDomainName(domains[name])
        table.CreateField(definition)
    table.SyncToDisk()  # GDAL makes the table, and the rows of its domains, as late as it can
    for name, called in aliases().items():
        row = {"table": table.GetName(), "column": name, "called": called}
        quoted = {key: "'" + text.replace("'", "''") + "'" for key, text in row.items()}
        for statement in _NAME_COLUMN:
            source.ExecuteSQL(statement.format(**quoted))


def _add_domains(source: Any) -> Dict[str, str]:
    """Name of the domain of each field that has one; a second table of the same file shares them."""
    names = {}
    for field, values in value_maps().items():
        names[field] = f"landform_{field}"
        domain = ogr.CreateCodedFieldDomain(names[field], "", ogr.OFTString, ogr.OFSTNone, values)
        if source.GetFieldDomain(names[field]) is None:
            source.AddFieldDomain(domain)
    for field, limits in RANGES.items():
        names[field] = f"landform_{field}"
        domain = ogr.CreateRangeFieldDomain(
            names[field], "", ogr.OFTReal, ogr.OFSTNone, limits.least, True, limits.most, True
        )
        if source.GetFieldDomain(names[field]) is None:
            source.AddFieldDomain(domain)
    return names
