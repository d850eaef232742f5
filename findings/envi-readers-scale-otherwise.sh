#!/usr/bin/env bash
# spectral 0.24, rasterio 1.4.4 (GDAL 3.10.3 of its wheel), numpy 2.4.6, Python 3.11
#
# Guessed: two readers of ENVI agree on which lines of a header turn stored numbers into reflectances, and one reader on itself.
# Runs: spectral divides by "reflectance scale factor" and passes over "data gain values" and "data offset values"; GDAL is the
# other way round, and tells gain and offset without applying them. "data ignore value" is nodata for GDAL and a measurement for
# spectral, scaled like the others. Within spectral, load, read_band and brackets give scaled numbers, asarray and open_memmap
# stored ones, so that a spectrum is a hundred times too large in one line of a program and right in the next.
#
# Output seen (stored 0 1 2 3; scale factor 100, gain 0.5, offset 10, ignore value 3):
#   spectral, load: 0 0.01 0.02 0.03
#   spectral, read_band: 0 0.01 0.02 0.03
#   spectral, asarray: 0 1 2 3
#   rasterio: 0 1 2 --, scale 0.5, offset 10
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet spectral==0.24 rasterio==1.4.4 numpy==2.4.6
cat > image.hdr <<'HDR'
ENVI
samples = 4
lines = 2
bands = 1
header offset = 0
file type = ENVI Standard
data type = 4
interleave = bsq
byte order = 0
reflectance scale factor = 100
data gain values = {0.5}
data offset values = {10}
data ignore value = 3
HDR
cat > try.py <<'PYTHON'
import numpy as np
import rasterio
import spectral


def shown(samples):
    return " ".join("--" if sample is np.ma.masked else f"{sample:g}" for sample in samples)


np.array([[0, 1, 2, 3]] * 2, "float32").tofile("image.img")
image = spectral.open_image("image.hdr")
print("spectral, load:", shown(np.asarray(image.load())[0, :, 0]))
print("spectral, read_band:", shown(image.read_band(0)[0]))
print("spectral, asarray:", shown(image.asarray()[0, :, 0]))
with rasterio.open("image.img") as image:
    samples = image.read(1, masked=True)[0]
    print(f"rasterio: {shown(samples)}, scale {image.scales[0]:g}, offset {image.offsets[0]:g}")
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
[ "$said" = "spectral, load: 0 0.01 0.02 0.03
spectral, read_band: 0 0.01 0.02 0.03
spectral, asarray: 0 1 2 3
rasterio: 0 1 2 --, scale 0.5, offset 10" ]
