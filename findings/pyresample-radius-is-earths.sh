#!/usr/bin/env bash
# pyresample 1.35.0 (numpy 2.4.6, pyproj 3.7.2), Python 3.11
#
# Guessed: `radius_of_influence` of pyresample's kd_tree is in metres, as its documentation says, on the body whose CRS the
# AreaDefinition has.
# Runs: places become points on a sphere with Earth's radius whatever the CRS says, so that metres are Earth's. On the Moon 20 km
# reach 5.6 km, on Bennu (245 m) 20 m reach less than a millimetre: the result is empty where data are, without a word.
#
# Output seen (one sample in the middle of an area with cells of 1000 m, by the number of cells that it fills):
#   Earth: asked for 20000 m, reached 20003 m
#   Moon: asked for 20000 m, reached 5557 m
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet pyresample==1.35.0 numpy==2.4.6 pyproj==3.7.2
cat > try.py <<'PYTHON'
import numpy as np
from pyresample import geometry, kd_tree

for name, radius in (("Earth", 6371000), ("Moon", 1737400)):
    area = geometry.AreaDefinition(name, "", "", f"+proj=eqc +R={radius} +units=m", 101, 101, (0, 0, 101000, 101000))
    longitudes, latitudes = area.get_lonlats()
    sample = geometry.SwathDefinition(lons=longitudes[50, 50:51], lats=latitudes[50, 50:51])
    filled = kd_tree.resample_nearest(sample, np.ones(1), area, radius_of_influence=20000, fill_value=0).sum()
    print(f"{name}: asked for 20000 m, reached {np.sqrt(filled * 1000**2 / np.pi):.0f} m")
PYTHON
said=$(env/bin/python -W ignore try.py 2>/dev/null)
echo "$said"
[ "$said" = "Earth: asked for 20000 m, reached 20003 m
Moon: asked for 20000 m, reached 5557 m" ]
