"""Grounds whose landforms are known one by one, as polygons that may overlap and lie in each other."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import rasterio
import rasterio.features
import shapely
from PIL import Image
from shapely.affinity import affine_transform

from benchmarks.decoder.ground import Outlines, Pair, border_of
from benchmarks.decoder.grounds import blocks, craters, nac
from benchmarks.decoder.grounds.landslides import side_by_side
from plugin.engine import terrain
from plugin.engine.default_model.scenes import HELD_OUT_SEEDS, training_seeds

#: Diameter in pixels from which on landforms count, unless a ground says otherwise.
SMALLEST_PX = 20.0
#: The same of small craters of LRO NAC, and of those of a catalogue, which is whole from 1 km on.
SMALL_PX, CATALOGUED_PX = 8.0, 12.0
#: The images that teach and are judged by a catalogue.
GUSEV = ("maadim_960", "gusev_900")
#: So many labels are few, and so many are pointed out.
FEW, POINTED_OUT = 20, 5
#: Kinds of rendered landforms that are counted; what else there is counts neither as missed nor as wrong.
THINGS = ("boulder", "cone", "crater", "pit", "skylight")
#: Themes of rendered scenes, and how many of each are learnt from and judged; the latter from seeds of their own.
THEMES, RENDERED = ("cratered", "pits", "knobs"), 3
_JUDGED_FROM, _TRAINING_BLOCK = 20_000, 96


@dataclass(frozen=True)
class ObjectScene:
    """A raster to be searched.

    Attributes:
        name: For messages.
        raster: Its file; coordinates are columns and rows.
        true: Landforms that count.
        ignored: What counts neither as missed nor as wrong.
        extent_wkt: What is searched; empty for all.
        largest_px: Diameter up to which landforms count.
    """

    name: str
    raster: Path
    true: tuple[shapely.Geometry, ...]
    ignored: tuple[shapely.Geometry, ...] = ()
    extent_wkt: str = ""
    largest_px: float = math.inf


@dataclass(frozen=True)
class ObjectGround:
    """What is learnt from, and what is judged, which nothing has learnt from.

    Attributes:
        name: Short.
        title: For headings.
        about: Where it comes from, and how it is judged.
        pairs: To learn from.
        few: The same with :data:`FEW` labels; empty where that is not tried.
        scenes: Judged.
        smallest_px: Diameter from which on landforms count.
        round: Whether they are craters, which circles fit.
        aim: F1 at IoU 0.5 that is wanted, with labels, with few and pointed out; 0 for none.
    """

    name: str
    title: str
    about: str
    pairs: tuple[Pair, ...]
    few: tuple[Pair, ...]
    scenes: tuple[ObjectScene, ...]
    smallest_px: float = SMALLEST_PX
    round: bool = True
    aim: tuple[float, float, float] = (0.0, 0.0, 0.0)


def ctx(data: Path, work: Path) -> list[ObjectGround]:
    """CTX tiles: A and C teach, D and K are judged."""
    ground = craters.make(data, work)
    scenes = []
    for name in craters.JUDGED:
        large, small = craters.large_and_small(data, name)
        raster = data / "ctx_craters" / "images" / f"{name}.png"
        scenes.append(ObjectScene(name, raster, large.polygons, small.polygons))
    about = (
        "Tiles of 2000² pixels: A and C teach by the craters that at least 3 of six annotators drew; D and K are "
        "judged by an expert's from 20 pixels on, as ellipses in their boxes; smaller ones do not count. Few labels "
        f"are {FEW} craters from 20 pixels on in the left of A. Francis et al. 2020, Mars Crater Catalogue (CC-BY-4.0)."
        " The default SAM has seen A and C with labels of craters, D and K never."
    )
    pairs = ground.folds[0].pairs
    return [ObjectGround("ctx_craters", "CTX craters", about, pairs, (_few(pairs[0], work),), tuple(scenes),
                         aim=(0.8, 0.8, 0.7))]  # fmt: skip


def lunar(data: Path, work: Path) -> list[ObjectGround]:
    """LRO NAC scenes: two teach, three are judged, by what is large in their pixels and by what is small."""
    folder = data / "lro_nac_craters"
    rasters = sorted((folder / "images").glob("*.png"))
    boxes = {raster: nac.boxes_of(folder, raster) for raster in rasters}

    def ground(name: str, title: str, least: float, most: float, learnt: float, sizes: str) -> ObjectGround:
        pairs = []
        for raster in rasters[:2]:
            outlines = nac.ellipses([box for box in boxes[raster] if min(_sides(box)) >= learnt])
            labels = outlines.write(work / f"{name}-{raster.stem}.gpkg")
            pairs.append(Pair(raster, labels, border_of(raster).wkt))
        scenes = []
        for raster in rasters[2:]:
            counts = [box for box in boxes[raster] if least <= max(_sides(box)) < most]
            rest = [box for box in boxes[raster] if not least <= max(_sides(box)) < most]
            true, ignored = nac.ellipses(counts).polygons, nac.ellipses(rest).polygons
            scenes.append(ObjectScene(raster.stem, raster, true, ignored, largest_px=most))
        about = (
            f"Scenes of 800² pixels, 0.5 m each: two teach, the others are judged by all boxes {sizes}, as ellipses; "
            "others do not count. Yang et al., CraterDANet; imagery NASA/GSFC/ASU. The default SAM has not seen the "
            "Moon."
        )
        aim = (0.65, 0.0, 0.0) if least == SMALLEST_PX else (0.0, 0.0, 0.0)
        return ObjectGround(name, title, about, tuple(pairs), (), tuple(scenes), least, aim=aim)

    return [
        ground("lro_nac", "LRO NAC craters", SMALLEST_PX, math.inf, 10.0, "from 20 pixels on"),
        ground("lro_nac_small", "Small LRO NAC craters", SMALL_PX, SMALLEST_PX, SMALL_PX, "of 8 to 20 pixels"),
    ]


def gusev(data: Path, work: Path) -> list[ObjectGround]:
    """Craters of Robbins' catalogue in CTX images: Ma'adim Vallis teaches, Gusev is judged."""
    work.mkdir(parents=True, exist_ok=True)
    (taught, labels), (judged, outlines) = (_catalogued(data / "gusev", name, work) for name in GUSEV)
    border = border_of(judged)
    shown = [(shape & border, shape) for shape in outlines.polygons]
    counts = [across(whole) >= CATALOGUED_PX and part.area >= 0.5 * whole.area for part, whole in shown]
    true = tuple(part for (part, _), here in zip(shown, counts, strict=True) if here)
    rest = tuple(part for (part, _), here in zip(shown, counts, strict=True) if not here and part.area > 0)
    about = (
        "Two images of CTX, 960² and 900² pixels of 95 m: Ma'adim Vallis teaches by the craters of Robbins' catalogue "
        f"(from 1 km on), and Gusev is judged by those from {CATALOGUED_PX:.0f} pixels on of which it shows half. The "
        "default SAM has learnt the former and never the latter. Imagery NASA/JPL/MSSS, The Murray Lab (Caltech)."
    )
    pair = Pair(taught, labels.write(taught.with_suffix(".gpkg")), border_of(taught).wkt)
    scene = ObjectScene(judged.stem, judged, true, rest)
    return [ObjectGround("gusev", "Catalogued craters of Gusev", about, (pair,), (), (scene,), CATALOGUED_PX)]


def _catalogued(folder: Path, name: str, work: Path) -> tuple[Path, Outlines]:
    """An image as a picture without a CRS, so that it is searched in pixels as other grounds are, and its craters."""
    with rasterio.open(folder / f"{name}.tif") as source:
        pixels, to_pixels = source.read(1), ~source.transform
    image = work / f"{name}.png"
    Image.fromarray(pixels).save(image)
    matrix = [to_pixels.a, to_pixels.b, to_pixels.d, to_pixels.e, to_pixels.c, to_pixels.f]
    craters_of = pyogrio.read_dataframe(folder / f"{name}_craters.geojson").geometry
    shapes = tuple(affine_transform(shape, matrix) for shape in craters_of)
    return image, Outlines(shapes, ("crater",) * len(shapes))


def europa(data: Path, work: Path) -> list[ObjectGround]:
    """Europa's blocks: each half teaches the other."""
    raster = data / "europa_blocks" / "Co.png"
    outlines = Outlines.read(data / "europa_blocks" / "blocks.gpkg")
    labels = Outlines(outlines.polygons, ("ice block",) * len(outlines.polygons)).write(work / "blocks.gpkg")
    halves = dict(zip(("left", "right"), side_by_side(border_of(raster), 2), strict=True))
    found = []
    for learnt, judged in (("left", "right"), ("right", "left")):
        half = halves[judged]
        inside = [shape.intersection(half).area >= 0.5 * shape.area for shape in outlines.polygons]
        large = [across(shape) >= 12 for shape in outlines.polygons]
        true = [s for s, i, big in zip(outlines.polygons, inside, large, strict=True) if i and big]
        rest = [s for s, i, big in zip(outlines.polygons, inside, large, strict=True) if not (i and big)]
        scene = ObjectScene(judged, raster, tuple(true), tuple(rest), half.wkt)
        found.append(
            ObjectGround(
                f"europa_{judged}",
                f"Ice blocks of Europa, {judged} half",
                " ".join(blocks._ABOUT.split()),
                (Pair(raster, labels, halves[learnt].wkt),),
                (),
                (scene,),
                12.0,
                False,
                (0.55, 0.0, 0.0),
            )  # fmt: skip
        )
    return found


def rendered(data: Path, work: Path) -> list[ObjectGround]:
    """Rendered ground with exact instances."""
    del data
    count = RENDERED * len(THEMES)
    taught = [
        rendered_scene(seed, THEMES[index % len(THEMES)], work)
        for index, seed in enumerate(training_seeds(_TRAINING_BLOCK, count))
    ]
    pairs = []
    for raster, found in taught:
        order = sorted(found, key=lambda item: -item[1].area)  # the engine lays small labels on large ones
        outlines = Outlines(tuple(shape for _, shape in order), tuple(kind for kind, _ in order))
        pairs.append(Pair(raster, outlines.write(raster.with_suffix(".gpkg")), border_of(raster).wkt))
    scenes = []
    for index, seed in enumerate(HELD_OUT_SEEDS[_JUDGED_FROM:][:count]):
        raster, found = rendered_scene(seed, THEMES[index % len(THEMES)], work)
        true = [shape for kind, shape in found if kind in THINGS and across(shape) >= SMALLEST_PX]
        rest = [shape for kind, shape in found if not (kind in THINGS and across(shape) >= SMALLEST_PX)]
        scenes.append(ObjectScene(str(seed), raster, tuple(true), tuple(rest)))
    about = (
        f"{count} rendered scenes of 640² pixels teach and {count} of other seeds are judged, {RENDERED} of each of "
        f"the themes {', '.join(THEMES)}; outlines are exact, overlap and lie in each other. {', '.join(THINGS)} of 20 "
        "pixels and more count, whatever they are called; other landforms do not count."
    )
    return [ObjectGround("rendered", "Rendered ground", about, tuple(pairs), (), tuple(scenes), round=False,
                         aim=(0.85, 0.0, 0.0))]  # fmt: skip


GROUNDS: dict[str, Callable[[Path, Path], list[ObjectGround]]] = {
    "ctx_craters": ctx,
    "lro_nac": lunar,
    "europa": europa,
    "gusev": gusev,
    "rendered": rendered,
}


def pointed_out(ground: ObjectGround, work: Path, seed: int = 0) -> Pair:
    """A few landforms of those that are learnt from, large enough to be seen, drawn by a seed."""
    pair = ground.pairs[0]
    outlines = Outlines.read(pair.labels)
    extent = shapely.from_wkt(pair.extent_wkt)
    wanted = [
        number
        for number, shape in enumerate(outlines.polygons)
        if across(shape) >= ground.smallest_px and extent.contains(shape) and outlines.names[number] in _THINGS_TOO
    ]
    chosen = np.random.default_rng(seed).permutation(wanted)[:POINTED_OUT].tolist()
    few = Outlines(tuple(outlines.polygons[n] for n in chosen), tuple(outlines.names[n] for n in chosen))
    return Pair(pair.raster, few.write(work / f"{ground.name}-pointed-out.gpkg"), "")


_THINGS_TOO = (*THINGS, "ice block")


def _few(pair: Pair, work: Path) -> Pair:
    """So few labels on ground where all others from their size on are labelled, and smaller ones are left out."""
    outlines = Outlines.read(pair.labels)
    large = sorted(
        (shape for shape in outlines.polygons if across(shape) >= SMALLEST_PX), key=lambda shape: shape.bounds[2]
    )
    right = large[FEW - 1].bounds[2] + 1
    left, top, _, bottom = border_of(pair.raster).bounds
    # boxes, to the pixel: an argument of a command holds 128 KiB at most
    small = [shapely.box(*shape.buffer(2).bounds) for shape in outlines.polygons if across(shape) < SMALLEST_PX]
    ground = shapely.box(left, top, right, bottom).difference(shapely.union_all(small))
    ground = ground.difference(shapely.union_all(large[FEW:]))
    labels = Outlines(tuple(large[:FEW]), ("crater",) * FEW).write(work / "few.gpkg")
    return Pair(pair.raster, labels, shapely.to_wkt(ground, rounding_precision=0))


def _sides(box: tuple[float, ...]) -> tuple[float, float]:
    return box[2] - box[0], box[3] - box[1]


def across(shape: shapely.Geometry) -> float:
    """Diameter of a circle of its area."""
    return float(2 * np.sqrt(shape.area / np.pi))


def rendered_scene(seed: int, theme: str, work: Path) -> tuple[Path, list[tuple[str, shapely.Geometry]]]:
    """A rendered picture, and its landforms."""
    scene = terrain.render_scene(seed, theme=theme)
    raster = work / f"objects-{seed}.png"
    raster.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(scene.image).save(raster)
    found = []
    for item in scene.landforms:
        if item.kind != "ground":
            mask = item.mask
            traced = rasterio.features.shapes(mask.astype(np.uint8), mask)
            parts = [shapely.geometry.shape(shape) for shape, _ in traced]
            found.append((item.kind, shapely.union_all(parts)))
    return raster, found
