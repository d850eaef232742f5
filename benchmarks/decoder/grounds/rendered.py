"""Rendered ground with exact masks: some seeds teach, and others, which no training ever takes, are judged."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio.features
import shapely
from PIL import Image

from plugin.engine import terrain
from plugin.engine.default_model.scenes import HELD_OUT_SEEDS, training_seeds

from ..ground import BACKGROUND, UNKNOWN, Fold, Ground, Ids, Outlines, Pair, Scene, border_of, write_truth

THEMES = ("cratered", "pits", "knobs", "aeolian", "valleys", "albedo")
#: Scenes of each theme.
TRAINED, JUDGED = 5, 3
#: A class is told apart where at least so many scenes on either side hold it.
FEWEST_SCENES = 2
#: Units and fields are no objects; ``ground`` is what units leave, and so background.
STUFF = ("albedo_unit", "dune_field", "ripple_field", "channel", "boulder")

# the first judged seeds serve `make bench-accuracy`; a block of training seeds that no model has been trained with
_JUDGED_FROM, _TRAINING_BLOCK = 10_000, 97

_ABOUT = f"""{TRAINED * len(THEMES)} rendered scenes of 640² pixels teach and {JUDGED * len(THEMES)} others are judged,
{TRAINED} and {JUDGED} of each of the themes {", ".join(THEMES)}; every mask is exact. Judged seeds are from
{HELD_OUT_SEEDS[_JUDGED_FROM]} on, which no training takes. Kinds of landforms that fewer than {FEWEST_SCENES} scenes on
either side hold are unknown ground. Where landforms lie on others, the smaller one counts."""


def make(data: Path, work: Path) -> Ground:
    """Render the scenes that are not there yet, and choose the classes that enough of them hold."""
    del data
    # files of another renderer have another name
    code = hashlib.sha256(b"".join(p.read_bytes() for p in sorted(Path(terrain.__file__).parent.glob("*.py"))))
    work = work / code.hexdigest()[:12]
    work.mkdir(parents=True, exist_ok=True)
    trained = list(_rendered(work, list(training_seeds(_TRAINING_BLOCK, TRAINED * len(THEMES)))))
    judged = list(_rendered(work, list(HELD_OUT_SEEDS[_JUDGED_FROM:][: JUDGED * len(THEMES)])))
    classes = (BACKGROUND, *sorted(_common(trained) & _common(judged)))
    pairs = tuple(Pair(raster, raster.with_suffix(".gpkg"), border_of(raster).wkt) for raster in trained)
    scenes = tuple(_scene(raster, classes) for raster in judged)
    things = tuple(name for name in classes if name not in (BACKGROUND, *STUFF))
    return Ground(
        "rendered", "Rendered ground", classes, (Fold("1", pairs, scenes),), _ABOUT, Path(__file__), things=things
    )


def _rendered(work: Path, seeds: list[int]) -> Iterator[Path]:
    """The pictures; beside each, its landforms as polygons that do not overlap, and the numbers of these by pixel."""
    for index, seed in enumerate(seeds):
        raster = work / f"{seed}.png"
        if not raster.exists():
            scene = terrain.render_scene(seed, theme=THEMES[index % len(THEMES)])
            landforms = [item for item in scene.landforms if item.kind != "ground"]
            ids = numbered([item.mask for item in landforms])
            names = [item.kind for item in landforms]
            np.savez_compressed(raster.with_suffix(".ids.npz"), ids=ids, names=np.array(names, dtype=str))
            _polygons(ids, names).write(raster.with_suffix(".gpkg"))
            Image.fromarray(scene.image).save(raster)
        yield raster


def numbered(masks: list[np.ndarray]) -> Ids:
    """One image of masks, counted from 1; the small ones lie on the large ones."""
    ids = np.zeros(masks[0].shape if masks else (1, 1), dtype=np.int32)
    for index in np.argsort([-int(mask.sum()) for mask in masks], kind="stable"):
        ids[masks[index]] = index + 1
    return ids


def _polygons(ids: Ids, names: list[str]) -> Outlines:
    parts: dict[int, list[shapely.Geometry]] = {}
    for shape, value in rasterio.features.shapes(ids, mask=ids > 0):
        parts.setdefault(int(value), []).append(shapely.geometry.shape(shape))
    polygons = {number: shapely.union_all(found) for number, found in sorted(parts.items())}
    return Outlines(tuple(polygons.values()), tuple(names[number - 1] for number in polygons))


def _stored(raster: Path) -> tuple[Ids, list[str]]:
    with np.load(raster.with_suffix(".ids.npz")) as stored:
        return stored["ids"], [str(name) for name in stored["names"]]


def _common(rasters: list[Path]) -> set[str]:
    counts: Counter[str] = Counter()
    for raster in rasters:
        ids, names = _stored(raster)
        counts.update({names[number - 1] for number in np.unique(ids) if number})
    return {name for name, count in counts.items() if count >= FEWEST_SCENES}


def _scene(raster: Path, classes: tuple[str, ...]) -> Scene:
    ids, names = _stored(raster)
    values = [classes.index(name) if name in classes else UNKNOWN for name in names]
    truth = np.array([classes.index(BACKGROUND), *values], dtype=np.uint8)[ids]
    return Scene(raster.stem, raster, write_truth(raster.with_suffix(".truth.npz"), truth, ids))
