#!/usr/bin/env bash
# rasterio 1.4.4 (GDAL 3.10.3 of its wheel, Python 3.11)
#
# Guessed: GDAL's ISIS3 driver, which reads TargetName, LatitudeType and CenterLongitude of a cube's Mapping group, reads
# LongitudeDirection of that group as well: with PositiveWest a centre of 90 lies at 90° W.
# Runs: the direction is passed over. The same label with PositiveEast and with PositiveWest gives the same CRS, with the
# central meridian at 90° E, so that older cubes of Mars lie on the other side of the planet, without a warning.
#
# Output seen:
#   PositiveEast: central meridian 90
#   PositiveWest: central meridian 90
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet rasterio==1.4.4 numpy==2.3.5
cat > try.py <<'PYTHON'
import re

import rasterio

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
      Type = UnsignedByte
      ByteOrder = Lsb
      Base = 0.0
      Multiplier = 1.0
    End_Group
  End_Object
  Group = Mapping
    ProjectionName = SimpleCylindrical
    CenterLongitude = 90.0
    TargetName = Mars
    EquatorialRadius = 3396190.0 <meters>
    PolarRadius = 3396190.0 <meters>
    LatitudeType = Planetocentric
    LongitudeDirection = DIRECTION
    LongitudeDomain = 360
    UpperLeftCornerX = 0.0 <meters>
    UpperLeftCornerY = 0.0 <meters>
    PixelResolution = 1000.0 <meters/pixel>
    Scale = 59.27 <pixels/degree>
  End_Group
End_Object
End
"""
for direction in ("PositiveEast", "PositiveWest"):
    with open("a.cub", "wb") as file:
        file.write(LABEL.replace("DIRECTION", direction).encode().ljust(65536, b"\0") + bytes([7]) * 64)
    with rasterio.open("a.cub") as cube:
        meridian = re.search(r'central_meridian",([-\d.]+)', cube.crs.to_wkt())
    print(f"{direction}: central meridian {meridian[1]}")
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
[ "$said" = "PositiveEast: central meridian 90
PositiveWest: central meridian 90" ]
