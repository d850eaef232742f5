#!/usr/bin/env bash
# smoothify 0.3.3, geopandas 1.2.0, shapely 2.2.0, numpy 2.4.6, Python 3.11
#
# Guessed: smoothify, made for polygons that come from rasters, rounds each polygon of a GeoDataFrame and leaves it its row;
# what it says of joining concerns polygons that touch.
# Runs: unless told otherwise it dissolves the whole table into one row first and takes it apart again, so that every polygon
# that comes back has the attributes of the first one, far away from it or not. A map of dunes, craters and lava is one of
# dunes, without a warning; two units that touch are one. merge_collection=False keeps rows as they are, merge_field="unit"
# joins within a unit, and both come with the columns that one expects.
#
# Output seen (four squares; the last two touch):
#   as it is: dune at 0, dune at 100, dune at 200
#   merge_field: crater at 100, dune at 0, fan at 220, lava at 200
#   merge_collection=False: dune at 0, crater at 100, lava at 200, fan at 220
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet smoothify==0.3.3 geopandas==1.2.0 shapely==2.2.0 numpy==2.4.6
cat > try.py <<'PYTHON'
import geopandas
from shapely import box
from smoothify import smoothify

units = {"dune": 0, "crater": 100, "lava": 200, "fan": 220}
squares = [box(west, 0, west + 20, 20) for west in units.values()]
drawn = geopandas.GeoDataFrame({"unit": list(units)}, geometry=squares, crs="IAU_2015:49910")
ways = {"as it is": {}, "merge_field": {"merge_field": "unit"}, "merge_collection=False": {"merge_collection": False}}
for name, way in ways.items():
    smooth = smoothify(geom=drawn, segment_length=10.0, num_cores=1, **way)
    places = (f"{unit} at {round(shape.bounds[0] / 10) * 10}" for unit, shape in zip(smooth["unit"], smooth.geometry))
    print(f"{name}:", ", ".join(places))
PYTHON
said=$(env/bin/python try.py)
echo "$said"
[ "$said" = "as it is: dune at 0, dune at 100, dune at 200
merge_field: crater at 100, dune at 0, fan at 220, lava at 200
merge_collection=False: dune at 0, crater at 100, lava at 200, fan at 220" ]
