#!/usr/bin/env bash
# rasterio 1.4.4 (GDAL 3.10.3 of its wheel, Python 3.11)
#
# Guessed: rasterio.shutil.copy to a COG, which raises where there is no room for the overviews or for most of the
# pixels, raises as well where there is none for the last of them.
# Runs: the driver holds the end of the file back until the copy is closed, and what goes wrong then is not handed on:
# the call returns as if all was well, and the file, under its name, lacks its end. libtiff prints a line to stderr,
# which reaches neither Python's exceptions nor its log. One has to read the copy again. (A limit on the size of files
# stands for the full disk here.)
#
# Output seen:
#   limit 100000 below: an error
#   limit 16384 below: returned, unreadable
#   no limit: returned, whole
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet rasterio==1.4.4 numpy==2.3.5
cat > try.py <<'PYTHON'
import os
import resource

import numpy as np
import rasterio
import rasterio.shutil

noise = np.random.default_rng(0).integers(0, 255, (600, 600), dtype=np.uint8)
tiled = {"tiled": True, "blockxsize": 256, "blockysize": 256}
with rasterio.open("in.tif", "w", driver="GTiff", width=600, height=600, count=1, dtype="uint8", **tiled) as raster:
    raster.write(noise, 1)


def copy():
    try:
        rasterio.shutil.copy("in.tif", "out.tif", driver="COG", COMPRESS="DEFLATE")
    except Exception:
        return "an error"
    try:
        with rasterio.open("out.tif") as raster:
            return "returned, whole" if np.array_equal(raster.read(1), noise) else "returned, other pixels"
    except rasterio.RasterioIOError:
        return "returned, unreadable"


copy()
size = os.path.getsize("out.tif")
for below in (100_000, 16_384):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size - below, resource.RLIM_INFINITY))
    print(f"limit {below} below: {copy()}")
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(f"no limit: {copy()}")
PYTHON
said=$(env/bin/python -W ignore try.py 2>/dev/null)
echo "$said"
[ "$said" = "limit 100000 below: an error
limit 16384 below: returned, unreadable
no limit: returned, whole" ]
