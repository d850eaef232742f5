"""What to find as objects, as the user has set it on the Map page, and what a search gave in the words of a map."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Optional, Union

from ...protocol.messages.finding import Find, FoundObjects
from ...protocol.messages.jobs import Map, Mapped
from ..sentences import counted, tr
from .map_request import MapForm, map_request


def find_request(form: MapForm, overwrite: bool) -> Find:
    """Check the form and turn it into a request for objects.

    Raises:
        RequestError: A field is missing or the raster is not a file.
    """
    asked = map_request(form, overwrite)
    return Find(
        raster=asked.raster,
        output=asked.output,
        package=asked.package,
        extent_wkt=asked.extent_wkt,
        smallest_m=_diameter(asked.minimum_area_m2),
        overwrite=overwrite,
        others=asked.others,
        more=asked.more,
    )


def run_request(form: MapForm, overwrite: bool) -> Union[Map, Find]:
    """The request of a page: for a map, or for objects.

    Raises:
        RequestError: A field is missing or the raster is not a file.
    """
    return find_request(form, overwrite) if form.objects else map_request(form, overwrite)


def as_map(found: FoundObjects) -> Mapped:
    """What a search gave, for what shows maps: it has polygons, and no rasters."""
    return Mapped(
        found.polygons,
        found.polygons_layer,
        "",
        "",
        found.style,
        found.tiles,
        found.tiles_resumed,
        notices=found.notices,
        mapped_extent=found.mapped_extent,
    )


def found_words(found: FoundObjects, run_name: str) -> str:
    """What a search gave, in sentences."""
    told = [
        counted(
            found.objects,
            tr("Found 1 landform. It is in the group “{name}”."),
            tr("Found {n} landforms. They are in the group “{name}”."),
            name=run_name,
        )
    ]
    if found.share < 1.0:
        told.insert(0, tr("Stopped after {share} % of the tiles.").format(share=math.floor(100 * found.share)))
    if found.doubtful:
        told.append(counted(found.doubtful, tr("1 of them is questionable."), tr("{n} of them are questionable.")))
    return " ".join(told)


def same_search(one: Find, other: Find) -> bool:
    """Whether two searches are the same, whatever they may replace."""
    return replace(one, overwrite=other.overwrite) == other


def _diameter(area_m2: Optional[float]) -> Optional[float]:
    """Of a circle of an area."""
    return None if not area_m2 else 2 * math.sqrt(area_m2 / math.pi)
