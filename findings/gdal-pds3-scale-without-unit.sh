#!/usr/bin/env bash
# rasterio 1.4.4 (GDAL 3.10.3 of its wheel, Python 3.11)
#
# Guessed: GDAL's PDS3 driver, which hands on SCALING_FACTOR and OFFSET of an IMAGE object as scale and offset of the
# band, hands on its UNIT as well: one is worth nothing without the other, and GDAL has a unit for bands.
# Runs: the unit of the band is empty, whatever the label says. Heights in kilometres come out as numbers around 1, so
# that a hillshade or slopes in metres are a thousand times too flat, without a word. One has to read the label oneself.
#
# Output seen:
#   scale 0.001, offset 3.0, unit None; value 4.234
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet rasterio==1.4.4 numpy==2.3.5
cat > try.py <<'PYTHON'
import numpy as np
import rasterio

size = 32
label = f"""PDS_VERSION_ID = PDS3
RECORD_TYPE = FIXED_LENGTH
RECORD_BYTES = {2 * size}
FILE_RECORDS = {size}
^IMAGE = ("HEIGHTS.IMG", 1)
OBJECT = IMAGE
  LINES = {size}
  LINE_SAMPLES = {size}
  SAMPLE_TYPE = LSB_INTEGER
  SAMPLE_BITS = 16
  BANDS = 1
  OFFSET = 3.0
  SCALING_FACTOR = 0.001
  UNIT = KILOMETER
END_OBJECT = IMAGE
END
"""
with open("HEIGHTS.LBL", "w", newline="\r\n") as file:
    file.write(label)
np.full((size, size), 1234, "<i2").tofile("HEIGHTS.IMG")
with rasterio.open("HEIGHTS.LBL") as raster:
    scale, offset, unit = raster.scales[0], raster.offsets[0], raster.units[0]
    value = float(raster.read(1)[0, 0]) * scale + offset
print(f"scale {scale}, offset {offset}, unit {unit}; value {value:.3f}")
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
[ "$said" = "scale 0.001, offset 3.0, unit None; value 4.234" ]
