#!/usr/bin/env bash
# pyproj 3.7.2 (PROJ 9.5.1), Python 3.11
#
# Guessed: IAU_2015:49900 ("Sphere / Ocentric") and IAU_2015:49902 ("Ocentric") both hold planetocentric latitudes of Mars,
# so a transformation between them keeps the latitude; and one from 49900 to planetographic latitudes (49901) changes it.
# Runs: the other way round. Latitudes of the sphere are geodetic for PROJ, and between datums without a known shift it
# keeps geodetic latitudes: planetocentric 45 on the sphere is planetographic 45 on the ellipsoid, and 44.66 there when
# asked for planetocentric ones, 20 km further south. What is drawn on the sphere, where catalogues and cubes of ISIS
# mostly are, moves when it meets an ellipsoid of the same planet. Nothing warns; the description says "ballpark".
#
# Output seen:
#   49900 to 49902: 45.0000 -> 44.6618
#   49900 to 49901: 45.0000 -> 45.0000
#   49902 to 49901: 45.0000 -> 45.3382
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet pyproj==3.7.2
cat > try.py <<'PYTHON'
from pyproj import Transformer

for source, target in ((49900, 49902), (49900, 49901), (49902, 49901)):
    latitude, _ = Transformer.from_crs(f"IAU_2015:{source}", f"IAU_2015:{target}").transform(45, 10)
    print(f"{source} to {target}: 45.0000 -> {latitude:.4f}")
PYTHON
said=$(env/bin/python try.py)
echo "$said"
[ "$said" = "49900 to 49902: 45.0000 -> 44.6618
49900 to 49901: 45.0000 -> 45.0000
49902 to 49901: 45.0000 -> 45.3382" ]
