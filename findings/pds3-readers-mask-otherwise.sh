#!/usr/bin/env bash
# pdr 1.4.4, rasterio 1.4.4 (GDAL 3.10.3 of its wheel), numpy 2.4.6, Python 3.11
#
# Guessed: where the label of a PDS3 image names no constant for missing or saturated samples, all are measurements, and a
# reader masks none.
# Runs: both mask some, and others. For GDAL the least value of the type is missing: 0 of an image of 8 bits, black shadow in
# many, is no data. pdr masks nothing there, and in 16 bits whatever ISIS or older labels have ever used: -32768 to -32764 and
# 32767, or 0, 1, 2 and 65533 to 65535, in get_scaled (not in the array that one gets by name). Means, shares of shadow and
# counted areas of one image differ with the reader, without a word.
#
# Output seen (samples taken for missing):
#   8 bits: rasterio 0; pdr none
#   16 bits: rasterio -32768; pdr -32768 -32767 -32766 -32765 -32764 32767
#   16 bits unsigned: rasterio 0; pdr 0 1 2 65533 65534 65535
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet pdr==1.4.4 rasterio==1.4.4 numpy==2.4.6
cat > try.py <<'PYTHON'
from pathlib import Path

import numpy as np
import pdr
import rasterio

LABEL = """PDS_VERSION_ID = PDS3
RECORD_TYPE = FIXED_LENGTH
RECORD_BYTES = {bytes}
FILE_RECORDS = 2
^IMAGE = "{number}.IMG"
TARGET_NAME = MARS
OBJECT = IMAGE
  LINES = 2
  LINE_SAMPLES = 8
  SAMPLE_TYPE = {type}
  SAMPLE_BITS = {bits}
END_OBJECT = IMAGE
END
"""
images = {
    "8 bits": ("UNSIGNED_INTEGER", "u1", [0, 1, 2, 100, 127, 253, 254, 255]),
    "16 bits": ("MSB_INTEGER", ">i2", [-32768, -32767, -32766, -32765, -32764, 0, 100, 32767]),
    "16 bits unsigned": ("MSB_UNSIGNED_INTEGER", ">u2", [0, 1, 2, 3, 100, 65533, 65534, 65535]),
}
for number, (name, (kind, dtype, samples)) in enumerate(images.items()):
    stored = np.array([samples] * 2, dtype)
    stored.tofile(f"{number}.IMG")
    label = LABEL.format(number=number, type=kind, bits=8 * stored.itemsize, bytes=8 * stored.itemsize)
    Path(f"{number}.LBL").write_bytes(label.replace("\n", "\r\n").encode())
    with rasterio.open(f"{number}.LBL") as image:
        masks = {"rasterio": image.read_masks(1) == 0}
    masks["pdr"] = np.ma.getmaskarray(pdr.read(f"{number}.LBL").get_scaled("IMAGE"))
    told = (f"{reader} {' '.join(map(str, stored[mask][: mask[0].sum()])) or 'none'}" for reader, mask in masks.items())
    print(f"{name}:", "; ".join(told))
PYTHON
said=$(HOME=$folder env/bin/python -W ignore try.py 2>/dev/null)
echo "$said"
[ "$said" = "8 bits: rasterio 0; pdr none
16 bits: rasterio -32768; pdr -32768 -32767 -32766 -32765 -32764 32767
16 bits unsigned: rasterio 0; pdr 0 1 2 65533 65534 65535" ]
