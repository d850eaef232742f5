"""What is said of a map run before and after: what it would take, and what was too small for it."""

from __future__ import annotations

from typing import Optional

from ...protocol.messages.jobs import Mapped
from ...protocol.messages.mapping import MapEstimate
from ..sentences import counted, tr
from ..widgets import area_text, size_text


def estimate_words(found: MapEstimate) -> str:
    """Tiles, time and disk of a run, in one sentence."""
    tiles = counted(found.tiles, tr("1 tile"), tr("{n} tiles"))
    if found.tiles_there == found.tiles:
        tiles = tr("{tiles}, from before").format(tiles=tiles)
    elif found.tiles_there:
        tiles = tr("{tiles}, {old} of them from before").format(tiles=tiles, old=found.tiles_there)
    if found.views > 1:
        tiles = tr("{tiles}, looked at {views} times").format(tiles=tiles, views=found.views)
    size = size_text(max(found.size_bytes, 1e6))
    disk = tr("about {size}").format(size=size) if found.size_measured else tr("up to {size}").format(size=size)
    told = " · ".join((tiles, duration(found.seconds), disk))
    if found.size_bytes > found.free_bytes:
        room = tr("The disk has only {size} left: choose a folder on another one.")
        told += "\n" + room.format(size=size_text(found.free_bytes))
    return told


def duration(seconds: Optional[float]) -> str:
    """Words for a time in seconds that was foretold; None where that was not possible."""
    if seconds is None:
        return tr("time not known before the first tiles")
    if seconds < 60:
        return tr("less than a minute")
    if seconds < 90 * 60:
        return counted(round(seconds / 60), tr("about a minute"), tr("about {n} min"))
    hours, minutes = divmod(round(seconds / 600) * 10, 60)
    if minutes and hours < 10:
        return tr("about {hours} h {minutes} min").format(hours=hours, minutes=minutes)
    return tr("about {hours} h").format(hours=hours)


def merged_words(mapped: Mapped) -> str:
    """How many polygons were too small, and what that was; empty where none was."""
    if not mapped.merged:
        return ""
    one = tr("1 polygon below {area} was merged into what lies around it.")
    many = tr("{n} polygons below {area} were merged into what lies around them.")
    area = f"{mapped.minimum_area_m2:,.0f} px" if mapped.in_pixels else area_text(mapped.minimum_area_m2)
    return counted(mapped.merged, one, many, area=area)
