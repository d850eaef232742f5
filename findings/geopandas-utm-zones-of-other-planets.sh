#!/usr/bin/env bash
# geopandas 1.2.0, pyproj 3.7.2 (PROJ 9.5.1), shapely 2.2.0, Python 3.11
#
# Guessed: `estimate_utm_crs` of a layer on Mars raises, as it does where no zone fits; it is told the CRS, and PROJ refuses to
# transform between bodies.
# Runs: for longitudes and latitudes it looks at the numbers alone and answers Earth's zone 32N, for Mars, Mercury and the Moon,
# whose areas then come from a CRS of Earth or, one step later, an error about celestial bodies. Only a layer in metres,
# whose bounds it has to transform, raises at once.
#
# Output seen:
#   IAU_2015:49900 EPSG:32632
#   IAU_2015:30100 EPSG:32632
#   IAU_2015:49910 ProjError
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet geopandas==1.2.0 pyproj==3.7.2 shapely==2.2.0
cat > try.py <<'PYTHON'
import geopandas
from pyproj.exceptions import ProjError
from shapely import box

for code, size in (("IAU_2015:49900", 1), ("IAU_2015:30100", 1), ("IAU_2015:49910", 50000)):
    layer = geopandas.GeoSeries([box(11 * size, 8 * size, 12 * size, 9 * size)], crs=code)
    try:
        print(code, layer.estimate_utm_crs().to_string())
    except ProjError as error:
        print(code, type(error).__name__)
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
[ "$said" = "IAU_2015:49900 EPSG:32632
IAU_2015:30100 EPSG:32632
IAU_2015:49910 ProjError" ]
