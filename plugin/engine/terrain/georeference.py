"""Scenes put on Mars or on the Moon: a GeoTIFF in an IAU CRS, and its landforms as a GeoPackage in the same place."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyproj
import rasterio
import rasterio.features
import shapely
from affine import Affine
from shapely.geometry.base import BaseGeometry

from ..crs.bodies import body_of
from ..crs.crs import from_lonlat, parse_crs
from ..errors import OutputError
from ..formats.files import writing
from ..formats.geopackage import write_landforms
from ..polygons.attributes import plain
from ..polygons.measures import measure
from .ground import Body
from .scene import Landform, Scene

# equirectangular, north polar stereographic, south polar stereographic; on a sphere, longitude positive east
_CODES: dict[Body, tuple[int, int, int]] = {"mars": (49910, 49930, 49935), "moon": (30110, 30130, 30135)}

#: Nearer to the poles scenes are placed in polar stereographic projection, in degrees.
POLAR_FROM = 60.0


def placement(scene: Scene, lon: float, lat: float) -> tuple[pyproj.CRS, Affine]:
    """CRS and geotransform that put the middle of a scene at a place on its body.

    At the scene's middle a sample is as large on the ground as the scene says, and square there. So in equirectangular
    projection, whose map is stretched from west to east, pixels are wider than high.

    Args:
        scene: The scene.
        lon: Degrees east.
        lat: Planetocentric degrees north.

    Raises:
        OutputError: The scene would reach over a pole in equirectangular projection, or is wider than the body.
    """
    equirectangular, north, south = _CODES[scene.body]
    polar = abs(lat) > POLAR_FROM
    code = equirectangular if not polar else north if lat > 0 else south
    crs = parse_crs(f"IAU_2015:{code}")
    rows, columns = scene.image.shape
    sphere = body_of(crs)
    assert sphere is not None
    half = np.degrees(rows * scene.metres / sphere.semi_major) / 2
    if half > 45 or (not polar and abs(lat) + half >= 90):
        raise OutputError(
            f"A scene of {rows} rows with {scene.metres:.0f} m each does not fit at latitude {lat:g}: "
            "render a smaller one, or place it nearer to the equator or to a pole."
        )
    (x,), (y,) = from_lonlat(crs, [lon], [lat])
    sine, cosine = np.sin(np.radians(abs(lat))), np.cos(np.radians(lat))
    across, down = (2 / (1 + sine),) * 2 if polar else (1 / cosine, 1.0)
    width, height = scene.metres * across, scene.metres * down
    return crs, Affine(width, 0, x - width * columns / 2, 0, -height, y + height * rows / 2)


def write_scene(scene: Scene, path: str | Path, lon: float = 0.0, lat: float = 0.0, overwrite: bool = False) -> Path:
    """Write a scene as GeoTIFF, and its landforms beside it as a GeoPackage of the same name.

    Outlines run along the borders of samples, so that burning them into the raster gives the masks again.

    Args:
        scene: The scene.
        path: The GeoTIFF to write.
        lon: Degrees east of the scene's middle.
        lat: Planetocentric degrees north of the scene's middle.
        overwrite: Replace files that are there.

    Returns:
        The GeoPackage.

    Raises:
        OutputError: A file is there already, the folder cannot be written, or the scene does not fit the place.
    """
    raster = Path(path)
    if raster.exists() and not overwrite:
        raise OutputError(f"{raster} is there already: choose another name, or allow overwriting it.")
    crs, transform = placement(scene, lon, lat)
    profile = {"driver": "GTiff", "width": scene.image.shape[1], "height": scene.image.shape[0], "count": 1}
    if scene.image.dtype == np.uint16:
        profile["nodata"] = 0  # as in HiRISE products, whose ground begins at 3
    with (
        writing(raster) as scratch,
        rasterio.open(
            scratch, "w", **profile, dtype=scene.image.dtype, crs=crs.to_wkt(), transform=transform, compress="deflate"
        ) as target,
    ):
        target.write(scene.image, 1)
    features = [
        {
            **plain(measure(outline, crs)),
            "geometry": outline,
            "class": landform.kind,
            "identity_confidence": "certain",
            "location_confidence_m": scene.metres,
            "source_image": raster.name,
            "pixel_m": scene.metres,
        }
        for landform, outline in ((item, _outline(item, transform)) for item in scene.landforms)
    ]
    return write_landforms(raster.with_suffix(".gpkg"), features, crs, overwrite=overwrite)


def _outline(landform: Landform, transform: Affine) -> BaseGeometry:
    """The landform's outline along the borders of samples."""
    rows, columns = landform.window
    origin = transform @ Affine.translation(columns.start, rows.start)
    found = rasterio.features.shapes(landform.inside.astype(np.uint8), mask=landform.inside, transform=origin)
    return shapely.union_all([shapely.geometry.shape(outline) for outline, _ in found])
