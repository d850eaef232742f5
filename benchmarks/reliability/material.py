"""A small scene of rendered ground, clicks on its craters, and a decoder that has learnt them."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import geopandas
import numpy as np
import rasterio

from benchmarks.decoder.methods import ROOT
from plugin.engine.terrain import render_scene
from plugin.engine.terrain.georeference import write_scene
from plugin.environment.locations import models_folder

SEED, SIDE = 32, 640
#: Craters that are clicked.
CLICKED = 6
#: Polygons of the layer that is exported.
EXPORTED = 500


@dataclass(frozen=True)
class Material:
    """What is worked on.

    Attributes:
        raster: One band of 640 x 640 pixels.
        labels: Its landforms.
        prompts: Clicks on craters, for ``landform segment``.
        clicks: The same in the CRS of the raster.
        layer: Polygons to export.
    """

    raster: Path
    labels: Path
    prompts: Path
    clicks: tuple[tuple[float, float], ...]
    layer: Path


def make(folder: Path) -> Material:
    """Write all of it anew."""
    folder.mkdir(parents=True, exist_ok=True)
    scene = render_scene(SEED, SIDE, "cratered")
    raster = folder / "scene.tif"
    labels = write_scene(scene, raster, 137.4, -4.6, overwrite=True)
    craters = sorted(
        (item for item in scene.landforms if item.kind == "crater"), key=lambda item: int(item.inside.sum())
    )[-CLICKED:]
    middles = [tuple(float(at.mean()) + 0.5 for at in np.nonzero(item.mask)) for item in craters]
    with rasterio.open(raster) as opened:
        clicks = tuple((float(x), float(y)) for x, y in (opened.transform @ (column, row) for row, column in middles))
    prompts = folder / "clicks.csv"
    rows = [f"{number},point,{x!r},{y!r},," for number, (x, y) in enumerate(clicks)]
    prompts.write_text("\n".join(["object,kind,x,y,x2,y2", *rows, ""]), encoding="utf-8")
    outlines = geopandas.read_file(labels)
    layer = folder / "many.gpkg"
    many = outlines.iloc[[number % len(outlines) for number in range(EXPORTED)]].copy()
    many["class"] = "crater"
    many.to_file(layer, layer="landforms", engine="pyogrio")
    return Material(raster, labels, prompts, clicks, layer)


def environment(work: Path) -> dict[str, str]:
    """That of processes under test: this checkout, a home of their own, and the models that are there."""
    places = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    own = {"LANDFORM_HOME": str(work / "home"), "LANDFORM_MODELS": str(models_folder()), "PYTHONPATH": places}
    return {**os.environ, **own}


def say(text: str) -> None:
    """A line of progress."""
    print(text, file=sys.stderr, flush=True)
