#!/usr/bin/env bash
# pyproj 3.7.2 (PROJ 9.5.1) and pyproj 3.8.0 (PROJ 9.8.1), the libraries of their wheels for Linux x86_64
#
# Guessed: one WKT or PROJ string means one place, whichever PROJ of the last years reads it. The Equidistant
# Cylindrical map of a planet is the simplest projection there is, and its sphere and ellipsoid forms are both old.
# Runs: PROJ 9.5.1 computes `+proj=eqc` on an ellipsoid as on a sphere of the semi-major axis, and PROJ 9.8.1 with the
# arc of the meridian of the ellipsoid (EPSG method 1028). The northing of 45 degrees north on Mars (flattening
# 1/169.894) differs by 22.8 km. Nothing warns: a QGIS with one PROJ and a Python with the other, reading the same
# GeoTIFF, put the same landform on different ground. On spheres both agree.
#
# Output seen:
#   PROJ 9.5.1  ellipsoid 2667361.4 m  sphere 2667361.4 m
#   PROJ 9.8.1  ellipsoid 2644524.7 m  sphere 2667361.4 m
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
get() { env/bin/pip download --quiet --no-deps --only-binary :all: --platform manylinux_2_28_x86_64 --python-version "$2" --dest "$3" "pyproj==$1"; }
get 3.7.2 3.11 old
get 3.8.0 3.13 new
for name in old new; do (cd "$name" && python3 -m zipfile -e ./*.whl .); done
cat > try.py <<'PYTHON'
import ctypes
import sys
from pathlib import Path

folder = Path(sys.argv[1])
libraries = sorted((folder / "pyproj.libs").glob("*.so*"))
waiting = [path for path in libraries if "libproj" not in path.name]
while waiting:  # each needs some of the others
    left = []
    for path in waiting:
        try:
            ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL)
        except OSError:
            left.append(path)
    if len(left) == len(waiting):
        raise SystemExit(f"cannot load {left}")
    waiting = left
proj = ctypes.CDLL(str(next(path for path in libraries if "libproj" in path.name)))


class Place(ctypes.Structure):
    _fields_ = [("v", ctypes.c_double * 4)]



proj.proj_context_create.restype = ctypes.c_void_p
proj.proj_context_set_database_path.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_void_p]
proj.proj_create_crs_to_crs.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_void_p]
proj.proj_create_crs_to_crs.restype = ctypes.c_void_p
proj.proj_normalize_for_visualization.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
proj.proj_normalize_for_visualization.restype = ctypes.c_void_p
proj.proj_trans.argtypes = [ctypes.c_void_p, ctypes.c_int, Place]
proj.proj_trans.restype = Place
context = proj.proj_context_create()
database = folder / "pyproj" / "proj_dir" / "share" / "proj" / "proj.db"
proj.proj_context_set_database_path(context, str(database).encode(), None, None)


def northing(shape):
    way = proj.proj_create_crs_to_crs(
        context, f"+proj=longlat {shape} +no_defs +type=crs".encode(), f"+proj=eqc {shape} +units=m +no_defs +type=crs".encode(), None
    )
    way = proj.proj_normalize_for_visualization(context, way)
    return proj.proj_trans(way, 1, Place((ctypes.c_double * 4)(0.0, 45.0, 0.0, 0.0))).v[1]


print(f"{northing('+a=3396190 +b=3376200'):.1f} {northing('+R=3396190'):.1f}")
PYTHON
old=$(env/bin/python try.py old)
new=$(env/bin/python try.py new)
echo "PROJ 9.5.1  ellipsoid ${old% *} m  sphere ${old#* } m"
echo "PROJ 9.8.1  ellipsoid ${new% *} m  sphere ${new#* } m"
[ "$old" = "2667361.4 2667361.4" ] && [ "$new" = "2644524.7 2667361.4" ]
