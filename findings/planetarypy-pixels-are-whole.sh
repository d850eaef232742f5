#!/usr/bin/env bash
# planetarypy 0.84.2, rasterio 1.4.4, Python 3.11
#
# Guessed: planetarypy.geo.xy_to_pixel gives fractional pixels, as its documentation says, so that a place goes to pixels and
# back unmoved.
# Runs: it gives whole ones. rasterio 1.4 rounds down in rowcol unless it is told otherwise, and pixel_to_xy then answers with the
# middle of the pixel: a place moves by up to half a pixel each way, and lonlat_to_pixel and Point go the same way. What
# is measured between two pixels (azimuths, distances) is that of other places.
#
# Output seen (pixels of 10 m, upper left corner at 100, 200):
#   107.5 192.5 -> pixel 0 0 -> 105.0 195.0
#   109.9 190.1 -> pixel 0 0 -> 105.0 195.0
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet planetarypy==0.84.2 rasterio==1.4.4
cat > try.py <<'PYTHON'
from planetarypy.geo import pixel_to_xy, xy_to_pixel
from rasterio import Affine

transform = Affine(10, 0, 100, 0, -10, 200)
for x, y in ((107.5, 192.5), (109.9, 190.1)):
    sample, line = xy_to_pixel(transform, x, y)
    back = pixel_to_xy(transform, sample, line)
    print(x, y, "-> pixel", sample, line, "->", *(float(value) for value in back))
PYTHON
said=$(HOME=$folder env/bin/python -W ignore try.py 2>/dev/null)
echo "$said"
[ "$said" = "107.5 192.5 -> pixel 0 0 -> 105.0 195.0
109.9 190.1 -> pixel 0 0 -> 105.0 195.0" ]
