#!/usr/bin/env bash
# rasterio 1.4.4 (GDAL 3.10.3 of its wheel), numpy 2.4.6, Python 3.11
#
# Guessed: a CRS is geographic or projected for rasterio; IAU_2015:49902 (planetocentric latitudes on the ellipsoid of Mars), in
# degrees, is the former, and transform_bounds around a pole reaches the pole.
# Runs: its axes are those of a sphere, and it is neither: is_geographic and is_projected are both False, its unit is unknown,
# and whoever takes "not geographic" for metres does so here. The bounds of a polar map come without the pole and
# without all longitudes. With planetographic latitudes (49901) they come latitude first, which the documentation of
# the four values (left, bottom, right, top) does not say. Only on the sphere (49900) all is as guessed. Nothing warns.
#
# Output seen (bounds of a square of 2000 km around the north pole):
#   49900: geographic True, projected False, unit degree; -180 66 180 90
#   49901: geographic True, projected False, unit degree; 67 -180 90 180
#   49902: geographic False, projected False, unit unknown; -175 66 180 73
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet rasterio==1.4.4 numpy==2.4.6
cat > try.py <<'PYTHON'
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

for code, polar in ((49900, 49930), (49901, 49931), (49902, 49932)):
    crs = CRS.from_authority("IAU_2015", code)
    kind = f"geographic {crs.is_geographic}, projected {crs.is_projected}, unit {crs.units_factor[0]}"
    bounds = transform_bounds(CRS.from_authority("IAU_2015", polar), crs, -1e6, -1e6, 1e6, 1e6)
    print(f"{code}: {kind};", *(round(value) for value in bounds))
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
[ "$said" = "49900: geographic True, projected False, unit degree; -180 66 180 90
49901: geographic True, projected False, unit degree; 67 -180 90 180
49902: geographic False, projected False, unit unknown; -175 66 180 73" ]
