#!/usr/bin/env bash
# rasterio 1.4.4 (GDAL 3.10.3 of its wheel, Python 3.11)
#
# Guessed: what `rasterio.open` cannot open raises RasterioIOError, as its documentation says, whatever the mode; so
# `except RasterioError` (or OSError) around "open again and change" is enough.
# Runs: only mode "r" does so. Mode "r+" raises
#   - TypeError for a path where there is no file, and for one that GDAL does not take for a raster
#     (what a full disk has left of a file that was written a moment ago);
#   - CPLE_AppDefinedError of the private module rasterio._err for a good COG, which GDAL does not change in place
#     without IGNORE_COG_LAYOUT_BREAK. It is neither a RasterioError nor an OSError.
#
# Output seen:
#   r   missing.tif  RasterioIOError
#   r   cog.tif      opened
#   r+  missing.tif  TypeError (RasterioError: False, OSError: False)
#   r+  cog.tif      CPLE_AppDefinedError (RasterioError: False, OSError: False)
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet rasterio==1.4.4 numpy==2.3.5
cat > try.py <<'PYTHON'
import numpy as np
import rasterio
import rasterio.shutil
from rasterio.errors import RasterioError, RasterioIOError

profile = dict(width=64, height=64, count=1, dtype="uint8", crs="EPSG:32633", transform=rasterio.Affine(1, 0, 0, 0, -1, 0))
with rasterio.open("plain.tif", "w", driver="GTiff", **profile) as raster:
    raster.write(np.ones((1, 64, 64), dtype="uint8"))
rasterio.shutil.copy("plain.tif", "cog.tif", driver="COG")


def raised(path, mode):
    try:
        rasterio.open(path, mode).close()
    except Exception as error:
        return error
    return None


assert isinstance(raised("missing.tif", "r"), RasterioIOError)
print("r   missing.tif  RasterioIOError")
assert raised("cog.tif", "r") is None
print("r   cog.tif      opened")
for path, expected in (("missing.tif", "TypeError"), ("cog.tif", "CPLE_AppDefinedError")):
    error = raised(path, "r+")
    assert type(error).__name__ == expected, repr(error)
    assert not isinstance(error, (RasterioError, OSError)), repr(error)
    print(f"r+  {path:<12} {expected} (RasterioError: False, OSError: False)")
PYTHON
env/bin/python -W ignore try.py
