#!/usr/bin/env bash
# Pillow 13.0.0 (and imageio 2.38.1, which reads by it), rasterio 1.4.4 (GDAL 3.10.3 of its wheel), opencv-python-headless
# 5.0.0.93, numpy 2.4.6, Python 3.11
#
# Guessed: a JPEG 2000 image of HiRISE, 10 bits kept in 16, comes out of every reader with the numbers that are in it, 0 to
# 1023, of which 0 is null and 1, 2, 1022 and 1023 are saturated: JPEG 2000 without loss is without loss.
# Runs: Pillow moves samples of ten bits or more up until they fill 16. Those of 10 bits come out times 64 (1023 as 65472),
# those of 12 bits times 16, and nothing in the image tells by how much. Special numbers are no longer found, thresholds and
# reflectances made from scale and offset are 64 times off. GDAL and OpenCV give the numbers themselves, and so does Pillow for
# a TIFF.
#
# Output seen (0 1 500 1023 written):
#   rasterio: 0 1 500 1023
#   opencv: 0 1 500 1023
#   Pillow: 0 64 32000 65472
#   imageio: 0 64 32000 65472
#   Pillow, the same as TIFF: 0 1 500 1023
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet pillow==13.0.0 imageio==2.38.1 rasterio==1.4.4 opencv-python-headless==5.0.0.93 numpy==2.4.6
cat > try.py <<'PYTHON'
import cv2
import imageio.v3
import numpy as np
import rasterio
from PIL import Image

written = np.tile(np.array([0, 1, 500, 1023], "uint16"), (64, 16))
shape = {"width": 64, "height": 64, "count": 1, "dtype": "uint16"}
with rasterio.open("image.jp2", "w", driver="JP2OpenJPEG", NBITS=10, QUALITY=100, REVERSIBLE=True, **shape) as image:
    image.write(written, 1)
with rasterio.open("image.tif", "w", driver="GTiff", **shape) as image:
    image.write(written, 1)

read = {
    "rasterio": rasterio.open("image.jp2").read(1),
    "opencv": cv2.imread("image.jp2", cv2.IMREAD_UNCHANGED),
    "Pillow": np.asarray(Image.open("image.jp2")),
    "imageio": imageio.v3.imread("image.jp2"),
    "Pillow, the same as TIFF": np.asarray(Image.open("image.tif")),
}
for reader, samples in read.items():
    print(f"{reader}:", *samples[0, :4])
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
[ "$said" = "rasterio: 0 1 500 1023
opencv: 0 1 500 1023
Pillow: 0 64 32000 65472
imageio: 0 64 32000 65472
Pillow, the same as TIFF: 0 1 500 1023" ]
