#!/usr/bin/env bash
# xarray-spatial 0.5.3, numpy 2.4.6, xarray 2026.9.0, dask 2026.7.0, Python 3.11
#
# Guessed: hillshade takes the size of a cell from the array's coordinates or its attribute "res", as slope of the same library
# does, so that a gentle slope is shaded gently.
# Runs: it differentiates heights by cells and never asks how large these are. A cone that falls by 10 m a cell is shaded
# the same with cells of 1 m (84 degrees steep) and of 100 m (6 degrees): terrain of planetary missions, mostly in cells of tens or
# hundreds of metres, looks like a wall of cliffs, and two models of one place cannot be compared. Heights have to be divided by the
# cell beforehand. A sun at 45 degrees shades flat ground 0.85 here (a mean of the cosine, 0.707, and one), and the true range on the
# gentle cone would be about 0.82 to 0.89.
#
# Output seen:
#   cells of 1 m: slope 84, shade 0.18 to 0.89
#   cells of 100 m: slope 6, shade 0.18 to 0.89
#   heights divided by 100: shade 0.82 to 0.89
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet xarray-spatial==0.5.3 numpy==2.4.6 xarray==2026.9.0 "dask[array]==2026.7.0" pyarrow==25.0.0
cat > try.py <<'PYTHON'
import numpy
import xarray
from xrspatial import hillshade, slope

rows, columns = numpy.mgrid[0:32, 0:32].astype(float)
heights = numpy.hypot(columns - 16, rows - 16) * 10.0
inner = slice(8, 24)


def terrain(metres, values):
    places = numpy.arange(32) * metres
    return xarray.DataArray(values, dims=("y", "x"), coords={"y": -places, "x": places}, attrs={"res": (metres, metres)})


def shade(image):
    found = hillshade(image, azimuth=315, angle_altitude=45).values[inner, inner]
    return f"shade {found.min():.2f} to {found.max():.2f}"


for metres in (1.0, 100.0):
    image = terrain(metres, heights)
    steep = numpy.median(slope(image).values[inner, inner])
    print(f"cells of {metres:.0f} m: slope {steep:.0f}, {shade(image)}")
print(f"heights divided by 100: {shade(terrain(100.0, heights / 100))}")
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
[ "$said" = "cells of 1 m: slope 84, shade 0.18 to 0.89
cells of 100 m: slope 6, shade 0.18 to 0.89
heights divided by 100: shade 0.82 to 0.89" ]
