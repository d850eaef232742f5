"""Unlabelled images to pretrain on: the training scenes of a ground, and images of other collections."""

from __future__ import annotations

from itertools import chain, zip_longest
from pathlib import Path

from benchmarks.decoder.ground import Ground

from .lessons import taught_pairs

#: None of them is judged. Patches of one observation are much alike: one of each is taken.
COLLECTIONS = ("ctx_craters", "hirise_pits", "hirise_landmarks", "lro_nac_craters", "gusev")
_IMAGES = {".jpg", ".png", ".tif"}


def pool_of(ground: Ground, data: Path) -> list[Path]:
    """All images, those of the ground first and then one of each collection after the other.

    Args:
        ground: Its judged scenes are left out.
        data: Folder of the real scenes.
    """
    own = sorted({pair.raster for pair in taught_pairs(ground)})
    others = [_one_of_each(data / name) for name in COLLECTIONS]
    return own + [image for image in chain.from_iterable(zip_longest(*others)) if image is not None]


def _one_of_each(folder: Path) -> list[Path]:
    """The first image of each observation, which HiRISE names before the last hyphen or ``_H``."""
    found: dict[str, Path] = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix in _IMAGES:
            name = path.stem.split("-0")[0].split("_print")[0] if folder.name.startswith("hirise") else path.stem
            found.setdefault(name, path)
    return list(found.values())
