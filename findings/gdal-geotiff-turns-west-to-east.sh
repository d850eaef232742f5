#!/usr/bin/env bash
# rasterio 1.4.4 (GDAL 3.10.3 of its wheel), pyproj 3.7.2 (PROJ 9.5.1), Python 3.11
#
# Guessed: a GeoTIFF written with a CRS of the IAU that counts longitudes to the west (planetographic, as on Mars) comes
# back with that CRS, or with one that says in its name what it is.
# Runs: the axis turns from west to east and the code is lost, while the name goes on saying "Ographic". What reads the
# file takes 10° W for 10° E, without a word. Spheres, whose longitudes count to the east, come back whole.
#
# Output seen:
#   49901 Mars (2015) / Ographic: north west -> Mars (2015) / Ographic: north east, code None
#   49911 Mars (2015) / Ographic / Equirectangular, clon = 0: west north -> Mars (2015) / Ographic / Equirectangular, clon = 0: east north, code None
#   49900 Mars (2015) - Sphere / Ocentric: north east -> Mars (2015) - Sphere / Ocentric: north east, code 49900
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet rasterio==1.4.4 pyproj==3.7.2 numpy==2.3.5
cat > try.py <<'PYTHON'
import numpy as np
import pyproj
import rasterio
from affine import Affine
from rasterio.crs import CRS


def told(crs):
    full = pyproj.CRS.from_wkt(crs.to_wkt(version="WKT2_2019"))
    return f"{full.name}: {' '.join(axis.direction for axis in full.axis_info)}", full.to_authority()


for code in (49901, 49911, 49900):
    crs = CRS.from_authority("IAU_2015", code)
    profile = {"driver": "GTiff", "width": 8, "height": 8, "count": 1, "dtype": "uint8"}
    with rasterio.open("a.tif", "w", crs=crs, transform=Affine(0.1, 0, 10, 0, -0.1, 10), **profile) as out:
        out.write(np.zeros((1, 8, 8), "uint8"))
    with rasterio.open("a.tif") as back:
        words, authority = told(back.crs)
    print(f"{code} {told(crs)[0]} -> {words}, code {authority and authority[1]}")
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
flat="Mars (2015) / Ographic / Equirectangular, clon = 0"
globe="Mars (2015) - Sphere / Ocentric: north east"
[ "$said" = "49901 Mars (2015) / Ographic: north west -> Mars (2015) / Ographic: north east, code None
49911 $flat: west north -> $flat: east north, code None
49900 $globe -> $globe, code 49900" ]
