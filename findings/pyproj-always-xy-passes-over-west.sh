#!/usr/bin/env bash
# pyproj 3.7.2 (PROJ 9.5.1), Python 3.11
#
# Guessed: `always_xy=True` gives longitude and latitude in this order for any CRS whose coordinates are angles, as its
# documentation says; and, as GIS does, counts longitudes to the east.
# Runs: only the axes "north, east" are turned. CRSs of the IAU for ellipsoids are of two other sorts, planetographic with
# "north, west" (Mars: 49901) and planetocentric with axes of a sphere (49902); both stay latitude first, and west stays
# west, with and without the argument. Where the two CRSs of a transformer are of different sorts the order differs
# between what one puts in and what one gets. On spheres (49900) it works as it is told.
#
# Output seen (40 E, 30 N as x, y, from the sphere, with always_xy):
#   49900 Mars (2015) - Sphere / Ocentric: 40.0 30.0
#   49901 Mars (2015) / Ographic: 30.0 -40.0
#   49902 Mars (2015) / Ocentric: 29.7 40.0
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet pyproj==3.7.2
cat > try.py <<'PYTHON'
from pyproj import CRS, Transformer

for code in (49900, 49901, 49902):
    crs = CRS.from_authority("IAU_2015", code)
    x, y = Transformer.from_crs("IAU_2015:49900", crs, always_xy=True).transform(40, 30)
    print(f"{code} {crs.name}: {x:.1f} {y:.1f}")
PYTHON
said=$(env/bin/python try.py)
echo "$said"
[ "$said" = "49900 Mars (2015) - Sphere / Ocentric: 40.0 30.0
49901 Mars (2015) / Ographic: 30.0 -40.0
49902 Mars (2015) / Ocentric: 29.7 40.0" ]
