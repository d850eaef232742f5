"""The table of a landform layer: what a geologist expects to find, written alike by both halves."""

from __future__ import annotations

from typing import NamedTuple, Tuple

#: Name, type ("text", "real", "integer" or "boolean") and width (0 for none) of each field, in order.
#: The feature id (``fid``) comes from the GeoPackage itself. ``source_image`` is the file's name without its folder,
#: which is another one on every computer, or the layer's name where there is no file. ``touches_edge`` is true where
#: the outline ends at the side of what was looked at (a window, the mapped ground, or the raster), so that the
#: landform may go on. ``curve`` is "circle" or "ellipse" where that was stored in place of the traced outline, and
#: ``curve_residual_m`` the root mean square distance of the one from the other. Longitudes count east and
#: latitudes are planetocentric (on the Earth, geodetic), whatever the CRS of the layer counts in.
LANDFORM_FIELDS: Tuple[Tuple[str, str, int], ...] = (
    ("class", "text", 80),
    ("subtype", "text", 80),
    ("score", "real", 0),
    ("identity_confidence", "text", 16),
    ("location_confidence_m", "real", 0),
    ("origin", "text", 16),
    ("reviewed", "boolean", 0),
    ("reviewer", "text", 80),
    ("mapped_at", "text", 32),
    ("model", "text", 80),
    ("model_hash", "text", 64),
    ("prompts", "text", 0),
    ("source_image", "text", 0),
    ("pixel_m", "real", 0),
    ("area_m2", "real", 0),
    ("perimeter_m", "real", 0),
    ("centre_lon", "real", 0),
    ("centre_lon360", "real", 0),
    ("centre_lat", "real", 0),
    ("diameter_m", "real", 0),
    ("major_m", "real", 0),
    ("minor_m", "real", 0),
    ("azimuth_deg", "real", 0),
    ("ellipticity", "real", 0),
    ("circularity", "real", 0),
    ("touches_edge", "boolean", 0),
    ("clicks", "integer", 0),
    ("seconds", "real", 0),
    ("curve", "text", 16),
    ("curve_residual_m", "real", 0),
)

#: What a landform has cost its mapper: clicks and boxes until it was accepted, those that were taken back too, and the
#: seconds from the first of them. In a review they are the keys and buttons that were pressed while the landform was on
#: view, and the seconds that it was; both are empty where it was accepted unseen. A layer without these fields takes
#: landforms all the same.
EFFORT: Tuple[str, ...] = ("clicks", "seconds")

#: Fields that the engine measures of a polygon on its body; they follow from its shape alone.
MEASURES: Tuple[str, ...] = (
    "area_m2",
    "perimeter_m",
    "centre_lon",
    "centre_lon360",
    "centre_lat",
    "diameter_m",
    "major_m",
    "minor_m",
    "azimuth_deg",
    "ellipticity",
    "circularity",
)

#: Fields that tell of the curve in an outline's place; empty for any other outline, and for one edited by hand.
CURVE: Tuple[str, ...] = ("curve", "curve_residual_m")

#: Values of ``curve``.
CURVES: Tuple[str, ...] = ("circle", "ellipse")

#: Values of ``identity_confidence`` (the GeMS standard) and of ``origin``.
IDENTITY_CONFIDENCES: Tuple[str, ...] = ("certain", "questionable")
ORIGINS: Tuple[str, ...] = ("manual", "click", "model")

#: Colours of classes for which none was chosen: readable on grey imagery, and told apart by colour-blind eyes too
#: (Okabe and Ito 2008).
CLASS_COLOURS: Tuple[str, ...] = (
    "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#999999",
)  # fmt: skip

#: Name of the layer inside a new GeoPackage.
LANDFORM_LAYER = "landforms"

#: Files in the folder of a map run: its polygons, and the polygon of the ground that was mapped.
MAP_POLYGONS, MAPPED_EXTENT = "landforms.gpkg", "mapped_extent.gpkg"

#: Craters less than so many pixels across are seldom counted: they are found in part, and confused with other things.
FEWEST_CRATER_PIXELS = 10

#: Scores below are more likely wrong than right.
LOW_SCORE = 0.5


class ExportFormat(NamedTuple):
    """A file format that landforms are exported to.

    Attributes:
        key: Name in messages and on the command line.
        suffix: Ending of its files, with the dot.
        is_count: Whether it holds a crater count, which needs the counted area.
        in_pixels: Whether it holds pixel coordinates, which need the image.
    """

    key: str
    suffix: str
    is_count: bool = False
    in_pixels: bool = False


EXPORT_FORMATS: Tuple[ExportFormat, ...] = (
    ExportFormat("scc", ".scc", is_count=True),
    ExportFormat("diam", ".diam", is_count=True),
    ExportFormat("shp", ".shp", is_count=True),
    ExportFormat("coco", ".json", in_pixels=True),
    ExportFormat("csv", ".csv"),
    ExportFormat("geojson", ".geojson"),
)
