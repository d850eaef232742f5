#!/usr/bin/env bash
# pyproj 3.7.2 (PROJ 9.5.1) beside pyogrio 0.13.0 (GDAL 3.12.4 with a newer PROJ in its wheel), geopandas 1.2.0, shapely 2.2.0,
# Python 3.11
#
# Guessed: IAU_2015:49930, the north polar map of Mars, written to FlatGeobuf and read again, is the CRS that it was, as
# IAU_2015:49910 is: a code means one thing in one program.
# Runs: newer databases of PROJ give the polar maps of all bodies axes that both point south, where older ones said east and
# north. The wheel of pyogrio has the newer, that of pyproj for this Python the older: the code is lost, the CRS is another,
# and geopandas refuses to join what one wrote with what one read. Coordinates stay the same.
#
# Output seen:
#   49910: axes east north -> east north, same True, joined
#   49930: axes east north -> south south, same False, ValueError
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet pyogrio==0.13.0 geopandas==1.2.0 pyproj==3.7.2 shapely==2.2.0
cat > try.py <<'PYTHON'
import geopandas
import pandas
from shapely import Point


def axes(layer):
    return " ".join(axis.direction for axis in layer.crs.axis_info)


for code in (49910, 49930):
    layer = geopandas.GeoDataFrame({"number": [1]}, geometry=[Point(600000, 800000)], crs=f"IAU_2015:{code}")
    layer.to_file(f"{code}.fgb", engine="pyogrio")
    again = geopandas.read_file(f"{code}.fgb", engine="pyogrio")
    assert again.geometry[0] == layer.geometry[0]
    try:
        pandas.concat([layer, again])
        joined = "joined"
    except ValueError:
        joined = "ValueError"
    print(f"{code}: axes {axes(layer)} -> {axes(again)}, same {layer.crs == again.crs}, {joined}")
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
[ "$said" = "49910: axes east north -> east north, same True, joined
49930: axes east north -> south south, same False, ValueError" ]
