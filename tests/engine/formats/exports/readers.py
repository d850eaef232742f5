"""What other programs make of our crater counts, line by line as their own readers go about it."""

from __future__ import annotations

import math
import re
from pathlib import Path

import numpy as np
import pyogrio
import pyproj
import shapely
from shapely.geometry import Polygon

from tests.engine.formats.exports.ground import table, values

Ring = list[tuple[float, float]]


def opencratertool_areas(path: Path) -> list[tuple[str, float, Ring]]:
    """Name, size in km² and corners of each area, as ``importareas`` of OpenCraterTool 0.2 finds them.

    Without the names of areas inside the boundary it takes craters for corners.
    """
    areas: list[tuple[str, float, Ring]] = []
    reading, name, size, points = False, "", 0.0, []
    for line in path.read_text().splitlines():
        if reading:
            tab = line.split("\t")
            if len(tab) == 5:
                points.append((float(tab[3]), float(tab[4])))
            if line.startswith("# Area_name") or line.startswith("}"):
                areas.append((name, size, points))
                points = []
        if line.startswith("# Area_name"):
            reading, name = True, line.split("=")[1]
        if line.startswith("# Area_size"):
            size = float(line.split("=")[1].split(" ")[1])
        if line.startswith("}"):
            reading = False
    return areas


def opencratertool_craters(path: Path) -> list[tuple[float, float, float]]:
    """Diameter in km, longitude and latitude of each crater, as ``importcraters`` of OpenCraterTool 0.2 finds them."""
    craters, reading = [], False
    for line in path.read_text().splitlines():
        tab = line.split("\t")
        if reading and len(tab) == 5:
            craters.append((float(tab[0]), float(tab[2]), float(tab[3])))
        reading = reading or line.startswith("crater =")
    return craters


def craterstats_polygons(path: Path) -> list[Polygon]:
    """Polygons of a ``.scc``, as ``Spatialcount.readSCCfile`` of Craterstats 3.6.11 builds them.

    Rings come in the order of their numbers; a later ring inside an earlier outer one is a hole of it, whatever its tag
    says.
    """
    rows = table(path, "unit_boundary")
    rings = {
        number: (Polygon([(float(row["lon"]), float(row["lat"])) for row in rows if row["sub_area"] == number]), tag)
        for number, tag in dict.fromkeys((row["sub_area"], row["tag"]) for row in rows)
    }
    ordered = [rings[number] for number in sorted(rings, key=int)]
    return [
        Polygon(ring.exterior, [later.exterior for later, _ in ordered[index + 1 :] if later.within(ring)])
        for index, (ring, tag) in enumerate(ordered)
        if tag == "ext"
    ]


def craterstats_area(path: Path) -> float:
    """Counted area in km², as ``Cratercount.ReadSCCfile`` reads it: digits and points."""
    return float(re.findall(r"\s*[\d\.]*", values(path)["Total_area"])[0])


def shapefile_sphere(path: Path) -> float:
    """Radius in km of the sphere that Craterstats 3.6.11 measures a Shapefile on: the semi-major axis."""
    ellipsoid = pyproj.CRS.from_wkt(path.with_suffix(".prj").read_text()).ellipsoid
    assert ellipsoid is not None
    return float(ellipsoid.semi_major_metre) / 1000


def sphere_km2(polygon: Polygon, radius_km: float) -> float:
    """Area of a polygon of longitudes and latitudes on a sphere, whose edges are short."""

    def zone(ring: shapely.LinearRing) -> float:
        lon, lat = np.radians(np.asarray(ring.coords)).T
        sine = np.sin(lat)
        return abs(float(np.sum(lon[:-1] * sine[1:] - lon[1:] * sine[:-1]))) / 2

    return radius_km**2 * (zone(polygon.exterior) - sum(zone(hole) for hole in polygon.interiors))


def craterstats_diameters(path: Path) -> list[float]:
    """Diameters in km that Craterstats takes from the polygons of a Shapefile: caps of a sphere."""
    radius = shapefile_sphere(path)
    sizes = [sphere_km2(shape, radius) for shape in pyogrio.read_dataframe(path).geometry]
    return [2 * radius * math.acos(1 - size / (2 * math.pi * radius**2)) for size in sizes]
