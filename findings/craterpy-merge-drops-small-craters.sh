#!/usr/bin/env bash
# craterpy 0.11.2, planetarypy 0.76.0 (see craterpy-with-newer-planetarypy.sh), Python 3.11
#
# Guessed: CraterDatabase.merge takes two craters for one where they lie in one place and their radii differ by less than half,
# whichever is larger and whichever list comes first.
# Runs: the difference is taken with its sign, so that it counts only craters of the second list that are larger. A crater of
# any smaller size whose circle holds the centre of a crater of the first list is taken for that one and left out: a
# fresh crater of 1 km on the floor of one of 100 km is lost, where the lists are given the other way round it is kept.
#
# Output seen:
#   large first: 1 crater
#   small first: 2 craters
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet craterpy==0.11.2 planetarypy==0.76.0 pyproj==3.7.2
cat > try.py <<'PYTHON'
import pandas
from craterpy import CraterDatabase


def crater(latitude, radius):
    return CraterDatabase(pandas.DataFrame({"lat": [latitude], "lon": [0.0], "radius": [radius]}), "Moon")


large, small = (0.0, 50_000.0), (0.01, 500.0)
for name, first, second in (("large", large, small), ("small", small, large)):
    count = len(CraterDatabase.merge(crater(*first), crater(*second)))
    print(f"{name} first: {count} crater{'s' * (count > 1)}")
PYTHON
said=$(HOME=$folder env/bin/python -W ignore try.py 2>/dev/null)
echo "$said"
[ "$said" = "large first: 1 crater
small first: 2 craters" ]
