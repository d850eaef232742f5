#!/usr/bin/env bash
# esda 2.9.0 (the newest for Python 3.11), geopandas 1.2.0, shapely 2.2.0, numpy 2.4.6, Python 3.11
#
# Guessed: measures of shape by moments (normalized moment of inertia, ratio of moments of areas, second moment of area) tell
# how compact an outline is, and are the same wherever on the map it lies, as areas and the other measures of esda.shape are.
# Runs: the moment is computed about the origin of the coordinates and moved to the centroid afterwards, by subtracting two
# numbers that are almost equal. Map coordinates of a planet are millions of metres, so that nothing is left of landforms of up
# to a hundred metres: the index of a circle, 1 by definition, comes out as nought or less, its moment a hundred thousand times
# too large or negative. Nothing warns, and isoperimetric_quotient of the same outline is right. One has to move each to the
# origin first.
#
# Output seen (circle with a radius of 10 m):
#   at 0 0: nmi 1.00, moa_ratio 1.00, second moment right, isoperimetric quotient 1.00
#   at 3000000 1000000: nmi 0.00, moa_ratio 0.00, second moment wrong, isoperimetric quotient 1.00
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet esda==2.9.0 geopandas==1.2.0 shapely==2.2.0 numpy==2.4.6
cat > try.py <<'PYTHON'
import numpy as np
from esda import shape
from shapely import Point

for x, y in ((0, 0), (3_000_000, 1_000_000)):
    circle = np.array([Point(x, y).buffer(10, quad_segs=64)])
    indices = f"nmi {shape.nmi(circle)[0]:.2f}, moa_ratio {shape.moa_ratio(circle)[0]:.2f}"
    moment = "right" if abs(shape.second_areal_moment(circle)[0] / (np.pi / 2 * 10**4) - 1) < 0.01 else "wrong"
    quotient = f"isoperimetric quotient {shape.isoperimetric_quotient(circle)[0]:.2f}"
    print(f"at {x} {y}: {indices}, second moment {moment}, {quotient}")
PYTHON
said=$(env/bin/python -W ignore try.py)
said=${said//-0.00/0.00}
echo "$said"
[ "$said" = "at 0 0: nmi 1.00, moa_ratio 1.00, second moment right, isoperimetric quotient 1.00
at 3000000 1000000: nmi 0.00, moa_ratio 0.00, second moment wrong, isoperimetric quotient 1.00" ]
