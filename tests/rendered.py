"""Rendered ground in the place of scenes that most tests look at, for machines without them.

Usage, with the engine's Python: python -m tests.rendered FOLDER

Writes files of the Gusev crop, of the odd rasters made from it and of the HiRISE mosaic, named, placed and faulty as
the real ones are.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
from affine import Affine
from numpy.typing import NDArray

from plugin.engine.terrain.camera import Camera, photograph
from plugin.engine.terrain.craters import crater, population
from plugin.engine.terrain.ground import Ground
from plugin.engine.terrain.light import Light, Sun
from plugin.engine.terrain.textures import fractal_ground
from plugin.engine.terrain.visibility import brightness

SIDE, PIXEL_M = 900, 94.99150244119586
PLACE = Affine(PIXEL_M, 0.0, 10344194.649836466, 0.0, -PIXEL_M, -829845.765326287)
MARS = "IAU_2015:49910"
#: Columns, rows and radii of the craters that stand in the catalogue.
CRATERS = (
    (170.5, 344.6, 33.0), (489.3, 435.7, 15.0), (474.3, 830.0, 17.7), (103.7, 92.5, 11.5), (530.5, 208.5, 10.8),
    (700.2, 435.1, 9.0), (760.0, 700.0, 40.0), (632.2, 110.0, 9.0), (345.0, 620.0, 8.0),
)  # fmt: skip
#: CRS of HiRISE products: a sphere of the local radius, without a code.
LOCAL_SPHERE = (
    'PROJCS["Equirectangular MARS",GEOGCS["GCS_MARS",DATUM["D_MARS",SPHEROID["MARS_localRadius",3395582.0270805,0]],'
    'PRIMEM["Reference_Meridian",0],UNIT["degree",0.0174532925199433]],PROJECTION["Equirectangular"],'
    'PARAMETER["standard_parallel_1",-10],PARAMETER["central_meridian",180],PARAMETER["false_easting",0],'
    'PARAMETER["false_northing",0],UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
)
#: Of the odd rasters, in pixels from the upper left corner.
ODD_SIDE = 512


def main(folder: Path) -> None:
    """Write all of them."""
    image = picture()
    gusev, odd = folder / "gusev", folder / "odd_rasters"
    gusev.mkdir(parents=True)
    odd.mkdir()
    _write(gusev / "gusev_900.tif", image, nodata=0)
    (gusev / "gusev_900_craters.geojson").write_text(json.dumps(catalogue()), encoding="utf-8")
    _write_odd(odd, image[:ODD_SIDE, :ODD_SIDE])
    _write_mosaic(folder / "hirise_mosaic", image)


def picture() -> NDArray[np.uint8]:
    """(900, 900) of a cratered plain of Mars under a sun of 35 degrees; no sample is 0, which means no data."""
    rng, sun = np.random.default_rng(17), Sun(35.0, 300.0)
    ground = Ground(fractal_ground(SIDE, sun, rng), np.ones((SIDE, SIDE), np.float32), PIXEL_M, "mars", 0.0, rng)
    population(ground, 0.02, 1.6, 4.0, rng)
    for column, row, radius in CRATERS:
        crater(ground, (column, row), radius, rng, decay=0.002)
    radiance = brightness(ground, ground.height, ground.window, Light(sun, 0.5, 0.1))
    return np.maximum(photograph(radiance, Camera(blur=0.5, noise=0.01), rng), 1).astype(np.uint8)


def catalogue() -> dict[str, Any]:
    """The craters as GeoJSON circles in the CRS of the image, with their diameters in kilometres."""
    features = [
        {
            "type": "Feature",
            "properties": {"diam_km": 2 * radius * PIXEL_M / 1000, "cls": "crater"},
            "geometry": shapely.geometry.mapping(
                shapely.Point(PLACE @ (column, row)).buffer(radius * PIXEL_M, quad_segs=16)
            ),
        }
        for column, row, radius in CRATERS
    ]
    named = {"type": "name", "properties": {"name": "urn:ogc:def:crs:IAU:2015:49910"}}
    return {"type": "FeatureCollection", "crs": named, "features": features}


def _write_odd(folder: Path, image: NDArray[np.uint8]) -> None:
    """Each fault in a file that is named for it."""
    degree = 0.0016025641025641025
    _write(folder / "all_nodata.tif", np.zeros_like(image), nodata=0)
    null = float(np.finfo(np.float32).min)
    heights = image.astype(np.float32)
    heights[:40, :40] = null
    _write(folder / "float32_isis_null.tif", heights, nodata=null)
    for name, west in (("lon_0_360_geographic", 354.5), ("lon_cross_180", 179.6)):
        place = Affine(degree, 0.0, west, 0.0, -degree, -14.0)
        _write(folder / f"{name}.tif", image, crs="IAU_2015:49900", transform=place)
    _write(folder / "no_crs.tif", image, crs=None)
    _write(folder / "nonsquare_px.tif", image, transform=PLACE @ Affine.scale(2.0, 1.0))
    _write(folder / "one_pixel.tif", image[:1, :1])
    opaque = np.full_like(image, 255)
    opaque[:20, :20] = 0
    _write(folder / "rgba_4band.tif", np.stack([image, image, image, opaque]), photometric="RGB", ALPHA="YES")
    _write(folder / "rotated.tif", image, transform=PLACE @ Affine.rotation(25.0))
    whole = _write(folder / "truncated.tif", image).read_bytes()
    kept = whole[: len(whole) * 9 // 10]
    # the file says that its directory stands where it was cut off
    (folder / "truncated.tif").write_bytes(kept[:4] + len(kept).to_bytes(4, "little") + kept[8:])
    twelve_bits = image.astype(np.uint16) * 16
    twelve_bits[-30:, -30:] = 0
    _write(folder / "uint16_nodata0.tif", twelve_bits, nodata=0)
    (folder / "zero_bytes.tif").write_bytes(b"")


def _write_mosaic(folder: Path, image: NDArray[np.uint8]) -> None:
    """A colour mosaic in a black border that no nodata value is declared for."""
    folder.mkdir()
    seen = np.zeros_like(image)
    seen[40:-40, 45:-45] = image[40:-40, 45:-45]
    place = Affine(5.0, 0.0, 7376380.5, 0.0, -5.0, -860015.5)
    bands = np.stack([seen, seen // 2 + (seen > 0), seen // 3 + (seen > 0)])
    _write(folder / "cog_hirise_mars.tif", bands, crs=LOCAL_SPHERE, transform=place, photometric="RGB")


def _write(path: Path, values: NDArray[Any], **profile: Any) -> Path:
    bands = values if values.ndim == 3 else values[None]
    count, height, width = bands.shape
    told = {"crs": MARS, "transform": PLACE, "compress": "DEFLATE"} | profile
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=count, dtype=bands.dtype, **told
    ) as writer:
        writer.write(bands)
    return path


if __name__ == "__main__":
    main(Path(sys.argv[1]))
