#!/usr/bin/env bash
# sphericalpolygon 1.2.3 (numpy 2.4.6, scipy 1.17.1), Python 3.11
#
# Guessed: the more vertices an outline has, the nearer its area is to that of the landform.
# Runs: area, centroid and inertia leave out each edge whose longitudes differ by less than 1e-6 radians, which count as one
# vertex twice. On Mars that is 3.4 m: an outline traced on images of HiRISE, or one of a kilometre that has been
# densified, loses edges, first those that run north and south, and at the end has the area 0 and no orientation, so that it
# contains no point. The perimeter is right throughout. Nothing warns.
#
# Output seen (circle with a radius of 1000 m, area by area of the circle):
#   64 vertices: 0.998, Counterclockwise
#   1500 vertices: 0.762, Counterclockwise
#   2000 vertices: 0.000, Undefined
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet sphericalpolygon==1.2.3 numpy==2.4.6 scipy==1.17.1
cat > try.py <<'PYTHON'
import numpy as np
from sphericalpolygon import Sphericalpolygon

BODY, RADIUS = 3396190.0, 1000.0
for count in (64, 1500, 2000):
    angle = -2 * np.pi * (np.arange(count + 1) % count) / count
    size = np.degrees(RADIUS / BODY)
    latitudes = 20 + size * np.cos(angle)
    polygon = Sphericalpolygon.from_array(np.c_[latitudes, 30 + size * np.sin(angle) / np.cos(np.radians(20))])
    share = polygon.area() * BODY**2 / (np.pi * RADIUS**2)
    print(f"{count} vertices: {share:.3f}, {polygon.orientation}")
PYTHON
said=$(env/bin/python try.py)
echo "$said"
[ "$said" = "64 vertices: 0.998, Counterclockwise
1500 vertices: 0.762, Counterclockwise
2000 vertices: 0.000, Undefined" ]
