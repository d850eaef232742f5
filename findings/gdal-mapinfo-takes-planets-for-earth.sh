#!/usr/bin/env bash
# pyogrio 0.13.0 (GDAL 3.12.4 of its wheel), geopandas 1.2.0, pyproj 3.7.2, shapely 2.2.0, Python 3.11
#
# Guessed: a format that names datums by numbers of a list of Earth's has none for another planet, so that GDAL's MapInfo driver
# refuses its CRS, or writes a file without one.
# Runs: for longitudes and latitudes, equirectangular, sinusoidal and equal-area maps it writes datum 104, which is WGS84. What
# reads the file takes Mars and the Moon for Earth, so that areas in degrees come out 3.5 and 13.5 times too large and the
# places of metres as others. No error, no warning, for .tab as for .mif. Only for a polar map there is a warning, and then no
# CRS at all.
#
# Output seen:
#   Mars, sphere: CoordSys Earth Projection 1, 104 -> WGS 84, radius 6378137, warnings: 0
#   Moon, equirectangular: CoordSys Earth Projection 33, 104, "m", 0, 0, 0, 0 -> WGS 84, radius 6378137, warnings: 0
#   Mars, sinusoidal: CoordSys Earth Projection 16, 104, "m", 0 -> WGS 84, radius 6378137, warnings: 0
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet pyogrio==0.13.0 geopandas==1.2.0 pyproj==3.7.2 shapely==2.2.0
cat > try.py <<'PYTHON'
import warnings
from pathlib import Path

import geopandas
from shapely import Point

layers = {"Mars, sphere": "IAU_2015:49900", "Moon, equirectangular": "IAU_2015:30110", "Mars, sinusoidal": "IAU_2015:49920"}
for number, (name, crs) in enumerate(layers.items()):
    file = Path(f"{number}.mif")
    layer = geopandas.GeoDataFrame({"class": ["dune"]}, geometry=[Point(30, 40)], crs=crs)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        layer.to_file(file, driver="MapInfo File")
        read = geopandas.read_file(file).crs
    system = next(line for line in file.read_text().splitlines() if line.startswith("CoordSys"))
    body = f"{read.ellipsoid.name}, radius {read.ellipsoid.semi_major_metre:.0f}"
    print(f"{name}: {system} -> {body}, warnings: {len(caught)}")
PYTHON
said=$(env/bin/python try.py)
echo "$said"
[ "$said" = 'Mars, sphere: CoordSys Earth Projection 1, 104 -> WGS 84, radius 6378137, warnings: 0
Moon, equirectangular: CoordSys Earth Projection 33, 104, "m", 0, 0, 0, 0 -> WGS 84, radius 6378137, warnings: 0
Mars, sinusoidal: CoordSys Earth Projection 16, 104, "m", 0 -> WGS 84, radius 6378137, warnings: 0' ]
