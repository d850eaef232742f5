#!/usr/bin/env bash
# cartopy 0.26.0, pyproj 3.7.2 (PROJ 9.5.1), Python 3.11
#
# Guessed: cartopy.crs.Globe(semimajor_axis=3396190) is a sphere with the radius of Mars, for nothing is said of another axis;
# and with flattening=0 it is one in any case.
# Runs: the ellipse that is WGS84 where nobody names one stays beside the new axis, and the body has Mars's radius with Earth's
# flattening. flattening=0 changes nothing. On a polar stereographic map the parallel of 75 degrees lies 2.8 km from where it
# lies on a sphere, which is what mosaics and catalogues of Mars mostly use. Nothing warns. ellipse=None, or both axes, give the
# sphere; inverse_flattening gives Mars's own ellipsoid.
#
# Output seen (polar radius, and distance from the pole of 75 degrees north):
#   radius alone: 3384803, 897036
#   radius, flattening=0: 3384803, 897036
#   radius, ellipse=None: 3396190, 894234
#   both axes: 3396190, 894234
#   radius, inverse_flattening: 3376200, 899165
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet cartopy==0.26.0 pyproj==3.7.2
cat > try.py <<'PYTHON'
import warnings

from cartopy import crs

warnings.simplefilter("error")

radius = 3396190
globes = {
    "radius alone": {},
    "radius, flattening=0": {"flattening": 0},
    "radius, ellipse=None": {"ellipse": None},
    "both axes": {"semiminor_axis": radius},
    "radius, inverse_flattening": {"inverse_flattening": 169.894447},
}
for name, more in globes.items():
    globe = crs.Globe(semimajor_axis=radius, **more)
    polar = crs.NorthPolarStereo(globe=globe)
    _, y = polar.transform_point(0, 75, crs.Geodetic(globe=globe))
    print(f"{name}: {polar.ellipsoid.semi_minor_metre:.0f}, {-y:.0f}")
PYTHON
said=$(env/bin/python try.py)
echo "$said"
[ "$said" = "radius alone: 3384803, 897036
radius, flattening=0: 3384803, 897036
radius, ellipse=None: 3396190, 894234
both axes: 3396190, 894234
radius, inverse_flattening: 3376200, 899165" ]
