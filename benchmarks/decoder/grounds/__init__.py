"""The grounds by name; each module makes one or two of them from the real scenes, or by rendering."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..ground import Ground
from . import blocks, craters, landslides, moon, rendered, terrain

#: Each takes the folder of the real scenes and a folder to write to.
MAKERS: dict[str, Callable[[Path, Path], Ground]] = {
    "ctx_terrain": terrain.make,
    "ctx_craters": craters.make,
    "valles_landslides": landslides.make,
    "valles_relief": landslides.make_with_relief,
    "europa_blocks": blocks.make,
    "rendered": rendered.make,
    "moon": moon.make,
}
