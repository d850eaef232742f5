#!/usr/bin/env bash
# spherely 0.1.1 (numpy 2.4.6), Python 3.11
#
# Guessed: spherely, whose coordinates are on a sphere and nothing else, refuses a latitude of 120 degrees, or reads it as what
# it most often is, a longitude in the wrong place.
# Runs: it goes on over the pole and down the other side, 95 becomes 85 on the opposite meridian, and every answer after that is
# about another place: outlines with longitude and latitude exchanged, and those of maps in metres, become some valid
# polygon. An exchanged pair raises nothing whatever its numbers.
#
# Output seen:
#   30 E 95 N: POINT (-150 85)
#   30 E 120 N: POINT (-150 60)
#   600000 E 1200000 N: POINT (60 60)
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet spherely==0.1.1 numpy==2.4.6
cat > try.py <<'PYTHON'
import spherely

for longitude, latitude in ((30, 95), (30, 120), (600000, 1200000)):
    place = spherely.create_point(longitude, latitude)
    print(f"{longitude} E {latitude} N: POINT ({spherely.get_x(place):.0f} {spherely.get_y(place):.0f})")
PYTHON
said=$(env/bin/python try.py)
echo "$said"
[ "$said" = "30 E 95 N: POINT (-150 85)
30 E 120 N: POINT (-150 60)
600000 E 1200000 N: POINT (60 60)" ]
