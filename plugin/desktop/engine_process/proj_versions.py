"""Whether PROJ in QGIS and PROJ in the engine put places on maps alike, in a sentence."""

from __future__ import annotations

from typing import List, Sequence

from osgeo import gdal, osr

from ...protocol.proj_check import BASE, MAPS, PLACES, disagreements
from ..sentences import tr


def places_on_maps() -> List[float]:
    """X and y of each place on each map, by the PROJ of QGIS's GDAL."""
    base = _crs(BASE)
    found: List[float] = []
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        for _, text in MAPS:
            way = osr.CoordinateTransformation(base, _crs(text))
            for place in way.TransformPoints(list(PLACES)):
                found += [float(place[0]), float(place[1])]
    except (RuntimeError, TypeError):  # a PROJ without one of the maps says nothing
        return []
    finally:
        gdal.PopErrorHandler()
    return found


def told_difference(theirs: Sequence[float], version: str) -> str:
    """A sentence where the engine's PROJ puts places elsewhere; empty where it does not, or has not told.

    Args:
        theirs: As :func:`places_on_maps`, by the engine.
        version: Of the engine's PROJ.
    """
    apart = disagreements(places_on_maps(), theirs)
    if not apart:
        return ""
    own = f"{osr.GetPROJVersionMajor()}.{osr.GetPROJVersionMinor()}"
    maps = ", ".join(f"{name} ({away / 1000:.1f} km)" for name, away in apart)
    sentence = tr(
        "QGIS has PROJ {own} and the engine {version}, which put places of planets elsewhere on these maps: {maps}. "
        "What the plugin stores is right on equirectangular ones; of others compare with another layer."
    )
    return sentence.format(own=own, version=version, maps=maps)


def _crs(text: str) -> osr.SpatialReference:
    crs = osr.SpatialReference()
    crs.SetFromUserInput(text)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs
