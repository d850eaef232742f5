#!/usr/bin/env bash
# rasterio 1.4.4 (GDAL 3.10.3 of its wheel, Python 3.11)
#
# Guessed: a cube of ISIS has five special values (Null, and saturation by instrument and representation, -32768 to
# -32764 in 16 bits). GDAL's ISIS3 driver knows them: its mask leaves out all five. So whatever GDAL computes does, too.
# Runs: only what reads the mask does. The nodata value is Null alone, and warping, WarpedVRT and statistics go by that:
# the other four come out as ground of about -32767, with a mask that calls it valid, and a stretch from the statistics
# of such a cube is useless. One has to warp values and mask each for itself, or write the mask into a copy first.
#
# Output seen:
#   mask of the cube:  0 0 0 0 0 255 255 255
#   mask when warped:  0 255 255 255 255 255 255 255
#   values when warped: -32768 -32767 -32766 -32765 -32764 100 100 100
#   least value by statistics: -32767
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet rasterio==1.4.4 numpy==2.3.5
cat > try.py <<'PYTHON'
import numpy as np
import rasterio
from rasterio.vrt import WarpedVRT

LABEL = """Object = IsisCube
  Object = Core
    StartByte = 65537
    Format = BandSequential
    Group = Dimensions
      Samples = 8
      Lines = 8
      Bands = 1
    End_Group
    Group = Pixels
      Type = SignedWord
      ByteOrder = Lsb
      Base = 0.0
      Multiplier = 1.0
    End_Group
  End_Object
  Group = Mapping
    ProjectionName = SimpleCylindrical
    CenterLongitude = 0.0
    TargetName = Mars
    EquatorialRadius = 3396190.0 <meters>
    PolarRadius = 3396190.0 <meters>
    LatitudeType = Planetocentric
    LongitudeDirection = PositiveEast
    LongitudeDomain = 180
    UpperLeftCornerX = 0.0 <meters>
    UpperLeftCornerY = 0.0 <meters>
    PixelResolution = 1000.0 <meters/pixel>
    Scale = 59.27 <pixels/degree>
  End_Group
End_Object
End
"""
values = np.full((8, 8), 100, "<i2")
values[0, :5] = np.arange(-32768, -32763)
with open("a.cub", "wb") as file:
    file.write(LABEL.encode().ljust(65536, b"\0") + values.tobytes())
with rasterio.open("a.cub") as cube:
    print("mask of the cube: ", *cube.read_masks(1)[0])
    with WarpedVRT(cube) as warped:
        print("mask when warped: ", *warped.read_masks(1)[0])
        print("values when warped:", *warped.read(1)[0])
    print(f"least value by statistics: {cube.statistics(1).min:.0f}")
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
[ "$said" = "mask of the cube:  0 0 0 0 0 255 255 255
mask when warped:  0 255 255 255 255 255 255 255
values when warped: -32768 -32767 -32766 -32765 -32764 100 100 100
least value by statistics: -32767" ]
