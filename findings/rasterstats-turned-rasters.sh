#!/usr/bin/env bash
# rasterstats 0.21.0, rasterio 1.4.4, shapely 2.2.0, numpy 2.4.6, Python 3.11
#
# Guessed: zonal_stats takes a transform (affine) with all six numbers, so that a raster may be turned against the map, as
# images in the direction of the spacecraft's track are; or it refuses one that is.
# Runs: rows and columns of the polygon's box are computed without the two numbers of the turn, and those are another piece of
# ground. At 5 degrees some of the pixels of a polygon are missing and its mean is off by as much, at 15 most are, at 30 there
# is none ("count": 0, mean None, as outside of the raster). Nothing warns. point_query of the same library is right. One has to
# warp the raster upright first.
#
# Output seen (circle over 12 pixels around the middle of the raster; the mean of its pixels is 49.5 at each angle):
#   0 degrees: 12 pixels, mean 49.5
#   5 degrees: 11 pixels, mean 52.4
#   15 degrees: 2 pixels, mean 49.0
#   30 degrees: 0 pixels, mean None
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet rasterstats==0.21.0 rasterio==1.4.4 shapely==2.2.0 numpy==2.4.6
cat > try.py <<'PYTHON'
import numpy as np
from rasterio.transform import Affine
from rasterstats import point_query, zonal_stats
from shapely import Point, contains_xy

values = np.arange(100, dtype="float32").reshape(10, 10)
rows, columns = np.indices(values.shape) + 0.5
circle = Point(5, 5).buffer(2)
for angle in (0, 5, 15, 30):
    transform = Affine.rotation(angle, (5, 5)) @ Affine(1, 0, 0, 0, -1, 10)
    x = transform.a * columns + transform.b * rows + transform.c
    y = transform.d * columns + transform.e * rows + transform.f
    inside = values[contains_xy(circle, x, y)]
    assert (inside.size, inside.mean()) == (12, 49.5), inside
    assert point_query(Point(x[2, 3], y[2, 3]), values, affine=transform) == [values[2, 3]]
    said = zonal_stats(circle, values, affine=transform, stats="count mean")[0]
    mean = said["mean"] if said["mean"] is None else f"{said['mean']:.1f}"
    print(f"{angle} degrees: {said['count']} pixels, mean {mean}")
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
[ "$said" = "0 degrees: 12 pixels, mean 49.5
5 degrees: 11 pixels, mean 52.4
15 degrees: 2 pixels, mean 49.0
30 degrees: 0 pixels, mean None" ]
