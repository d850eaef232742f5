#!/usr/bin/env bash
# craterpy 0.11.2, planetarypy 0.76.0 (see craterpy-with-newer-planetarypy.sh), Python 3.11
#
# Guessed: two CraterDatabases know the size and place of their craters in metres and on the body, and CraterDatabase.merge
# gives one that knows the same.
# Runs: the merged table is read anew, from the columns of the files, with metres and the usual CRS of the body, whatever the
# two were opened with. Diameters in kilometres come out a thousand times too small; on Mercury, whose usual CRS there
# counts longitudes to the west, craters given with longitudes to the east move to the other side of the planet.
#
# Output seen:
#   Moon: radius 50000 m -> 50 m
#   Mercury: 30 E -> 330 E
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet craterpy==0.11.2 planetarypy==0.76.0 pyproj==3.7.2
cat > try.py <<'PYTHON'
import pandas
from craterpy import CraterDatabase


def crater(latitude, *given, **named):
    return CraterDatabase(pandas.DataFrame({"lat": [latitude], "lon": [30.0], "diam": [100.0]}), *given, **named)


one, two = (crater(latitude, "Moon", units="km") for latitude in (0.0, 40.0))
print(f"Moon: radius {one.rad[0]:.0f} m -> {CraterDatabase.merge(one, two).rad[0]:.0f} m")
one, two = (crater(latitude, "Mercury", "planetocentric") for latitude in (0.0, 40.0))
print(f"Mercury: {one.lon[0] % 360:.0f} E -> {CraterDatabase.merge(one, two).lon[0] % 360:.0f} E")
PYTHON
said=$(HOME=$folder env/bin/python -W ignore try.py 2>/dev/null)
echo "$said"
[ "$said" = "Moon: radius 50000 m -> 50 m
Mercury: 30 E -> 330 E" ]
