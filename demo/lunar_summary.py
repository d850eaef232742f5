"""What the demo found, in a few lines."""

from __future__ import annotations

from math import pi
from pathlib import Path
from typing import Any, List

from qgis.core import QgsRasterLayer, QgsVectorLayer

#: Share of the Moon's surface that maria cover: 16 to 17 % (Head 1976; Nelson et al. 2014).
PUBLISHED = "16–17 %"


def write_summary(
    path: Path,
    landforms: QgsVectorLayer,
    first: Any,
    mapped: Any,
    moon: QgsRasterLayer,
    refused: List[str],
    corrected: List[str],
) -> None:
    """Write the areas on the body, and how they compare.

    Args:
        path: Markdown file to write.
        landforms: The accepted polygons.
        first: The engine's answer to the first map run; ``areas_m2`` holds the area of each class on the body.
        mapped: The same of the map after what was corrected.
        moon: The mosaic, whose CRS gives the body's radius.
        refused: Names of landforms of which no outline was found.
        corrected: Names of those that were outlined because the first map was wrong there.
    """
    radius = _radius_m(moon)
    surface = 4 * pi * radius**2
    before, after = (100 * run.areas_m2.get("mare", 0.0) / surface for run in (first, mapped))
    lines = [
        "# The maria of the Moon",
        "",
        f"- Accepted polygons: {landforms.featureCount()}"
        + (f" (none found for {', '.join(refused)})" if refused else ""),
        f"- Surface of the Moon (sphere of {radius / 1000:.1f} km): {surface / 1e12:.2f} million km²",
        *(f"- Mapped as {name}: {area / 1e12:.2f} million km²" for name, area in sorted(mapped.areas_m2.items())),
        f"- Mare share of the first map: {before:.1f} %. Highland that it took for mare was outlined then: "
        + (", ".join(corrected) or "none was found"),
        f"- **Mare share of the surface: {after:.1f} %** (published: {PUBLISHED})",
        "",
        "| file | what |",
        "|---|---|",
        "| landforms.gpkg | the accepted polygons |",
        *(
            f"| {_name(path, file)} | {what} |"
            for file, what in (
                (mapped.polygons, "the landform map as polygons"),
                (mapped.class_raster, "the landform map as a raster (COG)"),
                (mapped.probability_raster, "how sure the decoder is (COG)"),
            )
        ),
        "| moon.qgz | a project that opens them |",
        "",
    ]
    path.write_text("\n".join(lines), encoding="utf-8")


def _radius_m(layer: QgsRasterLayer) -> float:
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.ImportFromWkt(layer.crs().toWkt())
    return float(reference.GetSemiMajor())


def _name(summary: Path, file: str) -> str:
    return str(Path(file).relative_to(summary.parent))
