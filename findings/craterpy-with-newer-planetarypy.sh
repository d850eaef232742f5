#!/usr/bin/env bash
# craterpy 0.11.2 with planetarypy 0.84.2 (what pip takes beside it), pyproj 3.7.2, Python 3.11
#
# Guessed: `pip install craterpy` gives a craterpy that opens a list of craters of the Moon, its first example, and whose
# circles lie around the craters that they were made for.
# Runs: craterpy asks planetarypy for "ocentric" CRSs and wants 0.76 or newer, without an upper bound. Since then "ocentric"
# has come to mean an ellipsoid there, where it was a sphere. Bodies that the IAU takes for spheres (Moon, Venus, Vesta,
# Europa, Pluto) are refused as unknown; circles on Mars come out with longitude and latitude in each other's place, and
# craters on Ceres as well, without a word. With planetarypy 0.76.0 all is as guessed.
#
# Output seen:
#   planetarypy 0.84.2: Moon: ValueError; Mars: crater at 20 E 45 N, circle around 45 E 20 N
#   planetarypy 0.76.0: Moon: opened; Mars: crater at 20 E 45 N, circle around 20 E 45 N
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
cat > try.py <<'PYTHON'
import pandas
from craterpy import CraterDatabase

craters = pandas.DataFrame({"lat": [45.0], "lon": [20.0], "diam": [10.0]})
try:
    CraterDatabase(craters.copy(), "Moon", units="km")
    moon = "opened"
except ValueError:
    moon = "ValueError"
mars = CraterDatabase(craters.copy(), "Mars", units="km")
mars.add_circles("rim", n_jobs=1)
middle = mars.data["rim"].iloc[0].centroid
place = f"crater at {mars.lon[0]:.0f} E {mars.lat[0]:.0f} N, circle around {middle.x:.0f} E {middle.y:.0f} N"
print(f"Moon: {moon}; Mars: {place}")
PYTHON
said() {
    env/bin/pip install --quiet craterpy==0.11.2 "planetarypy==$1" pyproj==3.7.2
    echo "planetarypy $1: $(HOME=$folder env/bin/python -W ignore try.py 2>/dev/null)"
}
all="$(said 0.84.2)
$(said 0.76.0)"
echo "$all"
[ "$all" = "planetarypy 0.84.2: Moon: ValueError; Mars: crater at 20 E 45 N, circle around 45 E 20 N
planetarypy 0.76.0: Moon: opened; Mars: crater at 20 E 45 N, circle around 20 E 45 N" ]
