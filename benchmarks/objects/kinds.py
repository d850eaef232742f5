"""Ground on which landforms of several kinds lie beside each other, to look for one kind among the others."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
import shapely.affinity
from PIL import Image

from benchmarks.decoder.ground import Outlines, Pair
from plugin.engine.default_model.scenes import HELD_OUT_SEEDS

from .grounds import ObjectGround, ObjectScene, across, rendered_scene

#: Scenes along a side of the mosaic, their themes in turn, where their seeds begin, and the diameter in pixels from
#: which on landforms count.
SIDE, _THEMES, _FROM, SMALLEST_PX = 3, ("chains", "knobs", "aeolian"), 21_000, 32.0
#: Kinds that are looked for, those of which there are so many at least, and how many of them are pointed out.
LOOKED_FOR, _LEAST, POINTED_OUT = ("barchan", "cone", "crater", "mesa", "pit"), 8, 3


def kinds(work: Path) -> list[tuple[ObjectGround, Pair]]:
    """A ground for each kind, all on one mosaic of rendered scenes, and the landforms that are pointed out there.

    Args:
        work: Folder of what is made.
    """
    raster, found = _mosaic(work)
    large = [(kind, shape) for kind, shape in found if across(shape) >= SMALLEST_PX]
    grounds = []
    for kind in LOOKED_FOR:
        of_kind = [shape for other, shape in large if other == kind]
        if len(of_kind) < _LEAST:
            continue
        order = np.random.default_rng(0).permutation(len(of_kind)).tolist()
        pointed, true = ([of_kind[number] for number in part] for part in (order[:POINTED_OUT], order[POINTED_OUT:]))
        small = [shape for other, shape in found if other == kind and across(shape) < SMALLEST_PX]
        scene = ObjectScene("mosaic", raster, tuple(true), (*pointed, *small))
        about = f"{kind} among other landforms of a rendered mosaic"
        ground = ObjectGround(f"kinds-{kind}", f"{kind}, rendered", about, (), (), (scene,), SMALLEST_PX, round=False)
        labels = Outlines(tuple(pointed), (kind,) * len(pointed)).write(work / f"kinds-{kind}.gpkg")
        grounds.append((ground, Pair(raster, labels, "")))
    return grounds


def _mosaic(work: Path) -> tuple[Path, list[tuple[str, shapely.Geometry]]]:
    """Scenes of several themes beside each other, and the landforms on them."""
    rows, found = [], []
    for row in range(SIDE):
        pictures = []
        for column in range(SIDE):
            index = row * SIDE + column
            path, landforms = rendered_scene(
                HELD_OUT_SEEDS[_FROM + index], _THEMES[(row + column) % len(_THEMES)], work
            )
            pictures.append(np.asarray(Image.open(path)))
            height, width = pictures[-1].shape[:2]
            found += [
                (kind, shapely.affinity.translate(shape, column * width, row * height)) for kind, shape in landforms
            ]
        rows.append(np.hstack(pictures))
    raster = work / "kinds.png"
    Image.fromarray(np.vstack(rows)).save(raster)
    return raster, found
