#!/usr/bin/env bash
# cartopy 0.26.0 (its pyproj 3.7.2, shapely 2.2.0), Python 3.11
#
# Guessed: cartopy bends a parallel on a conic map of a small body as it does on one of Earth: its projections take a Globe,
# and their `threshold`, how far a drawn line may be from the true one, follows the size of the Globe.
# Runs: it does for some (Mollweide, the polar stereographic map, Orthographic), and stays 100 km for Lambert's conformal conic,
# Albers', the equidistant conic, the gnomonic and Equal Earth (10 km for Robinson). On bodies that are not much larger than
# that, or smaller, lines and outlines are drawn straight between their vertices, and nothing warns.
#
# Output seen (vertices of a parallel of 90 degrees, its greatest distance from the true one by the body's radius):
#   LambertConformal: Earth 5 vertices, 0.016; Bennu 2 vertices, 0.188
#   NorthPolarStereo: Earth 7 vertices, 0.016; Bennu 7 vertices, 0.016
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet cartopy==0.26.0 pyproj==3.7.2 shapely==2.2.0
cat > try.py <<'PYTHON'
import cartopy.crs
import numpy as np
import shapely

for kind in (cartopy.crs.LambertConformal, cartopy.crs.NorthPolarStereo):
    told = []
    for name, radius in (("Earth", 6378137.0), ("Bennu", 245.0)):
        globe = cartopy.crs.Globe(semimajor_axis=radius, semiminor_axis=radius, ellipse=None)
        degrees, flat = cartopy.crs.PlateCarree(globe=globe), kind(central_longitude=45, globe=globe)
        drawn = flat.project_geometry(shapely.LineString([(0, 20), (90, 20)]), degrees)
        true = flat.transform_points(degrees, np.linspace(0, 90, 181), np.full(181, 20.0))[:, :2]
        distance = shapely.distance(shapely.points(true), drawn).max() / radius
        told.append(f"{name} {shapely.get_num_coordinates(drawn)} vertices, {distance:.3f}")
    print(f"{kind.__name__}: {'; '.join(told)}")
PYTHON
said=$(env/bin/python -W ignore try.py)
echo "$said"
[ "$said" = "LambertConformal: Earth 5 vertices, 0.016; Bennu 2 vertices, 0.188
NorthPolarStereo: Earth 7 vertices, 0.016; Bennu 7 vertices, 0.016" ]
