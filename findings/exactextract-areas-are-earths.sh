#!/usr/bin/env bash
# exactextract 0.3.0, rasterio 1.4.4, geopandas 1.2.0, pyproj 3.7.2, numpy 2.4.6, Python 3.11
#
# Guessed: coverage_weight=area_spherical_m2 takes areas of cells on the sphere of the raster's CRS, which it knows and
# compares with that of the polygons.
# Runs: the radius is Earth's (WGS84's semi-major axis) whatever the CRS says. Areas on the Moon come out 13.5 times too large,
# on Mars 3.5 times. Means are not affected, sums and areas are, and nothing warns.
#
# Output seen (one degree by one on the Moon, area by area of a sphere):
#   sphere of the Moon: 13.48
#   sphere of 6378137 m: 1.00
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet exactextract==0.3.0 rasterio==1.4.4 geopandas==1.2.0 pyproj==3.7.2 numpy==2.4.6
cat > try.py <<'PYTHON'
import geopandas
import numpy as np
import rasterio
from exactextract import exact_extract
from rasterio.crs import CRS
from shapely import box

moon = CRS.from_authority("IAU_2015", 30100)
profile = {"driver": "GTiff", "width": 64, "height": 64, "count": 1, "dtype": "float32", "crs": moon}
with rasterio.open("moon.tif", "w", transform=rasterio.Affine(0.1, 0, 10, 0, -0.1, 10), **profile) as raster:
    raster.write(np.ones((1, 64, 64), "float32"))
square = geopandas.GeoDataFrame(geometry=[box(11, 8, 12, 9)], crs=moon.to_wkt())
found = exact_extract("moon.tif", square, ["area=count(coverage_weight=area_spherical_m2)"])[0]["properties"]["area"]
share = np.radians(1) * (np.sin(np.radians(9)) - np.sin(np.radians(8)))
print(f"sphere of the Moon: {found / (share * 1737400**2):.2f}")
print(f"sphere of 6378137 m: {found / (share * 6378137**2):.2f}")
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
[ "$said" = "sphere of the Moon: 13.48
sphere of 6378137 m: 1.00" ]
