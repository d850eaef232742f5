"""The files that a map run leaves: rasters, polygons with their attributes, and styles by class."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import shapely

from ...protocol.schema import MAP_POLYGONS, MAPPED_EXTENT
from ..formats.cog_copy import copy_as_cog
from ..formats.exports.counted_area import footprint
from ..formats.geopackage import write_extent
from ..formats.model_package import LandformClass, ModelCard
from ..formats.vector_layers import polygonal
from ..formats.xml_text import escape, quoteattr
from ..polygons.measures import measure
from ..raster.source import RasterSource
from .reduce.blend import CERTAIN
from .reduce.landforms import Surroundings
from .reduce.regions import Regions
from .reduce.thresholds import REST, rest_name
from .reopening import open_to_change

POLYGONS, CLASSES, PROBABILITY = MAP_POLYGONS, "classes.tif", "probability.tif"
#: A band for each class, where they are asked for.
PROBABILITIES = "probabilities.tif"
#: The ground that was mapped: where there is no landform in it, there was none to be found.
EXTENT = MAPPED_EXTENT
STYLE, CLASS_STYLE, CATEGORIES = "landforms.qml", "classes.qml", "classes.tif.aux.xml"
DOUBT_STYLE, PROBABILITIES_STYLE = "probability.qml", "probabilities.qml"
#: Written into the run's folder; the order in which they take their place.
FILES = (CLASSES, CATEGORIES, CLASS_STYLE, PROBABILITY, DOUBT_STYLE, STYLE, EXTENT, POLYGONS)
#: Written before those where they are asked for.
OPTIONAL_FILES = (PROBABILITIES, PROBABILITIES_STYLE)


def write_mapped_extent(path: Path, around: Surroundings) -> None:
    """Write the polygon of the ground that was mapped: the extent, as far as the raster holds data.

    Raises:
        OutputError: The file cannot be written.
    """
    plan, grid, card = around.plan, around.plan.grid, around.package.card
    step = grid.step
    bounds = (grid.column * step, grid.row * step, grid.width * step, grid.height * step)
    told = {"model": card.name, "model_hash": around.package.hash, "mapped_at": around.mapped_at}
    write_ground(path, around.source, bounds, plan.extent, told)


def write_ground(
    path: Path,
    source: RasterSource,
    bounds: tuple[float, float, float, float],
    extent: shapely.Geometry | None,
    told: Mapping[str, Any],
) -> None:
    """Write the polygon of ground that was looked at, as far as a raster holds data there.

    Args:
        path: GeoPackage, written.
        source: The raster.
        bounds: First column and row, and numbers of columns and rows, that hold all of it.
        extent: In the raster's CRS; None for all within the bounds.
        told: Attributes of it, besides its size and the image's name.

    Raises:
        OutputError: The file cannot be written.
    """
    # what was looked at alone: an image without overviews is read whole to be seen whole
    seen = footprint(source, bounds)
    ground = polygonal(seen if extent is None else shapely.intersection(seen, extent))
    measures = {} if ground is None else measure(ground, source.crs, rows_down=source.rows_down)
    attributes = {"area_m2": measures.get("area_m2", 0.0), "source_image": source.name, **told}
    write_extent(path, ground or shapely.MultiPolygon(), source.crs, Path(EXTENT).stem, attributes)


def write_cog(
    source: Path,
    target: Path,
    names: Sequence[str],
    tell: Callable[[float], None],
    scale: float | None = None,
    colours: dict[int, str] | None = None,
) -> None:
    """Copy a raster of the run to a cloud-optimised GeoTIFF.

    Args:
        source: Plain GeoTIFF; gets names, and the colour table or the scale, on the way.
        target: Written.
        names: Of the bands.
        tell: Is told the share that is done; may raise to stop.
        scale: Factor from bytes to values; None for classes.
        colours: ``#rrggbb`` of each class value.

    Raises:
        OSError: GDAL cannot, or what it wrote is not whole.
    """
    with open_to_change(source) as raster:
        for band, name in enumerate(names, 1):
            raster.set_band_description(band, name)
        if colours is not None:
            raster.write_colormap(1, {value: (*_rgb(colour), 255) for value, colour in colours.items()})
        if scale is not None:
            raster.scales = (scale,) * len(names)
        size = raster.width * raster.height * len(names)
    # values that change gradually take half the time so, in files that are smaller by a tenth
    gradual = {} if colours is not None else {"PREDICTOR": "YES", "LEVEL": "1"}
    resampling = "NEAREST" if colours is not None else "AVERAGE"
    copy_as_cog(source, target, {"OVERVIEW_RESAMPLING": resampling, **gradual}, tell, size)


def class_colours(card: ModelCard) -> dict[int, str]:
    """Colour of each class value; ground without a class is grey."""
    return {REST: "#404040"} | {item.value: item.colour for item in card.classes}


def areas_by_class(regions: Regions, card: ModelCard) -> dict[str, float]:
    """Mapped area of each class in m² on the body, summed over the cells; with that of no class where it occurs."""
    names = {item.value: item.name for item in card.classes} | {REST: rest_name(card)}
    totals = {item.name: 0.0 for item in card.classes}
    for value, area in zip(regions.classes[1:], regions.areas[1:], strict=True):
        name = names[int(value)]
        totals[name] = totals.get(name, 0.0) + float(area)
    return totals


def category_names(card: ModelCard) -> str:
    """GDAL's side file with the name of each class value."""
    names = {REST: rest_name(card)} | {item.value: item.name for item in card.classes}
    entries = "".join(f"<Category>{escape(names.get(value, ''))}</Category>" for value in range(max(names) + 1))
    return (
        f'<PAMDataset><PAMRasterBand band="1"><CategoryNames>{entries}</CategoryNames></PAMRasterBand></PAMDataset>\n'
    )


def polygon_style(card: ModelCard) -> str:
    """QGIS style of the polygon layer: one fill for each class."""
    categories = "".join(
        f'<category symbol="{i}" value={quoteattr(item.name)} label={quoteattr(item.name)} render="true"/>'
        for i, item in enumerate(card.classes)
    )
    symbols = "".join(_fill_symbol(i, item) for i, item in enumerate(card.classes))
    return (
        '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">\n'
        '<qgis version="3.22" styleCategories="Symbology"><renderer-v2 type="categorizedSymbol" attr="class" '
        f'enableorderby="0" forceraster="0" symbollevels="0"><categories>{categories}</categories>'
        f"<symbols>{symbols}</symbols></renderer-v2><layerGeometryType>2</layerGeometryType></qgis>\n"
    )


def class_style(card: ModelCard) -> str:
    """QGIS style of the class raster: a palette with names, ground without a class see-through."""
    entries = [(REST, "#404040", 0, rest_name(card))] + [
        (item.value, item.colour, 255, item.name) for item in card.classes
    ]
    palette = "".join(
        f'<paletteEntry value="{value}" color={quoteattr(colour)} alpha="{alpha}" label={quoteattr(name)}/>'
        for value, colour, alpha, name in entries
    )
    return (
        '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">\n'
        '<qgis version="3.22" styleCategories="Symbology"><pipe><rasterrenderer type="paletted" band="1" opacity="1" '
        f'alphaBand="-1"><colorPalette>{palette}</colorPalette></rasterrenderer></pipe></qgis>\n'
    )


def probability_scale() -> float:
    """Factor from the bytes of the probability raster to probabilities."""
    return 1.0 / CERTAIN


def now() -> str:
    """The time as attributes have it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _fill_symbol(number: int, item: LandformClass) -> str:
    red, green, blue = _rgb(item.colour)
    properties = {
        "color": f"{red},{green},{blue},110",
        "style": "solid",
        "outline_color": f"{red},{green},{blue},255",
        "outline_style": "solid",
        "outline_width": "0.4",
        "outline_width_unit": "MM",
    }
    options = "".join(f'<Option type="QString" name="{name}" value="{value}"/>' for name, value in properties.items())
    return (
        f'<symbol type="fill" name="{number}" alpha="1" clip_to_extent="1" force_rhr="0">'
        f'<layer class="SimpleFill" enabled="1" pass="0" locked="0"><Option type="Map">{options}</Option></layer>'
        "</symbol>"
    )


def _rgb(colour: str) -> tuple[int, int, int]:
    digits = colour.lstrip("#")
    try:
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    except ValueError:
        return 128, 128, 128
