#!/usr/bin/env bash
# pyogrio 0.13.0 (GDAL 3.12.4 of its wheel), geopandas 1.2.0, pyproj 3.7.2, shapely 2.2.0, Python 3.11
#
# Guessed: what GDAL writes as GML it reads again with its coordinates in the same order, whatever the body.
# Runs: for a geographic CRS of the EPSG it writes the latitude first, as GML wants it, and reads accordingly. For one of the
# IAU it writes the longitude first, under a name of another authority (urn:ogc:def:crs:IAU::49900 for IAU_2015:49900), and
# then reads it with the latitude first: a place at 30 E 40 N of Mars comes back at 40 E 30 N, without a word. Maps in
# metres come back as they were.
#
# Output seen:
#   EPSG:4326 urn:ogc:def:crs:EPSG::4326 file 40 30, read POINT (30 40)
#   IAU_2015:49900 urn:ogc:def:crs:IAU::49900 file 30 40, read POINT (40 30)
#   IAU_2015:49910 urn:ogc:def:crs:IAU::49910 file 30 40, read POINT (30 40)
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet pyogrio==0.13.0 geopandas==1.2.0 pyproj==3.7.2 shapely==2.2.0
cat > try.py <<'PYTHON'
import re

import geopandas
from shapely import Point

for code in ("EPSG:4326", "IAU_2015:49900", "IAU_2015:49910"):
    name = code.replace(":", "_") + ".gml"
    geopandas.GeoDataFrame({"number": [1]}, geometry=[Point(30, 40)], crs=code).to_file(name, driver="GML", engine="pyogrio")
    with open(name) as file:
        text = file.read()
    place = geopandas.read_file(name, engine="pyogrio").geometry[0]
    print(code, re.search(r'srsName="([^"]*)"', text)[1], f"file {re.search(r'<gml:pos>([^<]*)', text)[1]}, read {place}")
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
[ "$said" = "EPSG:4326 urn:ogc:def:crs:EPSG::4326 file 40 30, read POINT (30 40)
IAU_2015:49900 urn:ogc:def:crs:IAU::49900 file 30 40, read POINT (40 30)
IAU_2015:49910 urn:ogc:def:crs:IAU::49910 file 30 40, read POINT (30 40)" ]
