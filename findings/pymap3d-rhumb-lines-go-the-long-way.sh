#!/usr/bin/env bash
# pymap3d 3.2.0, numpy 2.4.6, Python 3.11
#
# Guessed: loxodrome_inverse gives the rhumb line between two places, the shorter of the two ways round, as vdist gives the
# shorter geodesic; so that a scarp's length does not depend on the meridian that it crosses.
# Runs: longitudes are subtracted as they are. Across 180 degrees, or across 0 in longitudes to 360, the line goes round the
# rest of the planet in the opposite direction. Along a parallel its length is moreover taken modulo 180 degrees, so that
# 340 degrees of the equator come out as 160. Nothing warns; vdist is right.
#
# Output seen (Mars, in degrees of its equator, and azimuth):
#   10 E 0 N to 30 E 0 N: rhumb line 20.0 at 90, geodesic 20.0 at 90
#   170 E 0 N to -170 E 0 N: rhumb line 160.0 at 270, geodesic 20.0 at 90
#   170 E 0 N to -170 E 10 N: rhumb line 338.4 at 272, geodesic 22.2 at 63
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet pymap3d==3.2.0 numpy==2.4.6
cat > try.py <<'PYTHON'
import numpy as np
from pymap3d import Ellipsoid
from pymap3d.lox import loxodrome_inverse
from pymap3d.vincenty import vdist

mars = Ellipsoid.from_name("mars")
degree = np.radians(mars.semimajor_axis)
for west, east, north in ((10, 30, 0), (170, -170, 0), (170, -170, 10)):
    rhumb, heading = loxodrome_inverse(0.0, float(west), float(north), float(east), ell=mars)
    shortest, azimuth = vdist(0.0, float(west), float(north), float(east), ell=mars)
    lines = f"rhumb line {rhumb / degree:.1f} at {heading:.0f}, geodesic {shortest / degree:.1f} at {azimuth:.0f}"
    print(f"{west} E 0 N to {east} E {north} N: {lines}")
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
[ "$said" = "10 E 0 N to 30 E 0 N: rhumb line 20.0 at 90, geodesic 20.0 at 90
170 E 0 N to -170 E 0 N: rhumb line 160.0 at 270, geodesic 20.0 at 90
170 E 0 N to -170 E 10 N: rhumb line 338.4 at 272, geodesic 22.2 at 63" ]
