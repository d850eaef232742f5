"""Pictures with outlined landforms: the real ones, by the split file, and the rendered ones."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ..errors import LabelError
from ..raster.image import apply_affine
from ..terrain import render_scene

SPLIT_FILE = Path(__file__).with_name("split.json")
#: Seeds of the rendered scenes that models are measured on; see ``training_seeds``.
HELD_OUT_SEEDS = range(50_000, 100_000)

# training runs take their seeds from the lower halves of blocks, one block for each seed of a run
_SEED_BLOCK = 100_000

Part = Literal["training", "held_out"]
Box = tuple[float, float, float, float]

# clustered boxes that fewer of the six annotators drew are left out of training
_MINIMUM_AGREEMENT = 3
_MINIMUM_SIDE_PX = {"ctx_craters": 10.0, "gusev": 10.0, "hirise_pits": 12.0}


@dataclass(frozen=True)
class Target:
    """A landform to be found: its bounds and its outline, in the picture's samples from the upper left corner.

    ``ring`` is the outline (N, 2), or None for the ellipse inscribed in the bounds; ``mask`` is an exact mask of the
    bounds' samples, for rendered ground. ``weight`` is how much its border is to be trusted, ``kind`` the
    kind of landform.
    """

    bounds: Box
    ring: NDArray[np.float64] | None = None
    mask: Image.Image | None = None
    weight: float = 1.0
    kind: str = "crater"

    def draw(self, window: Box, size: int) -> NDArray[np.bool_]:
        """The target's mask in a window of the picture, resampled to (size, size)."""
        left, top, right, bottom = window
        scale = size / (right - left), size / (bottom - top)
        canvas = Image.new("L", (2 * size, 2 * size))
        x0, y0, x1, y1 = self.bounds
        box = [
            2 * (x0 - left) * scale[0],
            2 * (y0 - top) * scale[1],
            2 * (x1 - left) * scale[0],
            2 * (y1 - top) * scale[1],
        ]
        if self.mask is not None:
            width, height = max(round(box[2] - box[0]), 1), max(round(box[3] - box[1]), 1)
            canvas.paste(self.mask.resize((width, height), Image.Resampling.BILINEAR), (round(box[0]), round(box[1])))
        elif self.ring is not None:
            points = (self.ring - (left, top)) * np.multiply(scale, 2)
            ImageDraw.Draw(canvas).polygon([(float(x), float(y)) for x, y in points], fill=255)
        else:
            ImageDraw.Draw(canvas).ellipse([box[0], box[1], max(box[2] - 1, box[0]), max(box[3] - 1, box[1])], fill=255)
        small = np.asarray(canvas, dtype=np.uint16).reshape(size, 2, size, 2).sum((1, 3))
        result: NDArray[np.bool_] = small >= 2 * 255
        return result


@dataclass(frozen=True)
class AnnotatedScene:
    """A grey picture and the landforms outlined in it."""

    name: str
    group: str
    image: Image.Image
    targets: tuple[Target, ...]


def read_split() -> dict[Part, dict[str, list[str]]]:
    """Names of training and held-out scenes by folder of the data."""
    split: dict[Part, dict[str, list[str]]] = json.loads(SPLIT_FILE.read_text(encoding="utf-8"))
    return split


def real_scenes(data: Path, part: Part) -> list[AnnotatedScene]:
    """Read the real scenes of one part of the split; the other part's pictures are not opened.

    Args:
        data: Folder with ``ctx_craters``, ``gusev`` and ``hirise_pits``.
        part: Which scenes.

    Raises:
        LabelError: A scene or its labels are missing.
    """
    names = read_split()[part]
    try:
        return [
            *_ctx(data / "ctx_craters", names["ctx_craters"], part),
            *_gusev(data / "gusev", names["gusev"]),
            *_pits(data / "hirise_pits", names["hirise_pits"]),
        ]
    except (OSError, KeyError, ValueError) as error:
        raise LabelError(f"The scenes in {data} cannot be read ({error}); give the folder that holds them.") from error


def _boxes(table: Path) -> dict[str, list[dict[str, str]]]:
    rows: dict[str, list[dict[str, str]]] = defaultdict(list)
    with table.open(newline="", encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            rows[row["image"]].append(row)
    return rows


def _bounds(row: dict[str, str], last_included: bool) -> Box:
    extra = 1.0 if last_included else 0.0
    return (
        float(row["xmin_px"]),
        float(row["ymin_px"]),
        float(row["xmax_px"]) + extra,
        float(row["ymax_px"]) + extra,
    )


def _large(targets: Iterable[Target], side: float) -> tuple[Target, ...]:
    return tuple(
        item for item in targets if min(item.bounds[2] - item.bounds[0], item.bounds[3] - item.bounds[1]) >= side
    )


def _grey(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        return picture.convert("L")


def _ctx(folder: Path, names: list[str], part: Part) -> list[AnnotatedScene]:
    rows = _boxes(folder / "boxes.csv")
    scenes = []
    for name in names:
        chosen = [
            row
            for row in rows[name]
            if (row["annotator"] == "expert" if part == "held_out" else row["annotator"] == "clustered")
            and (not row["confidence"] or int(row["confidence"]) >= _MINIMUM_AGREEMENT)
        ]
        targets = _large((Target(_bounds(row, False)) for row in chosen), _MINIMUM_SIDE_PX["ctx_craters"])
        scenes.append(AnnotatedScene(name, "ctx_craters", _grey(folder / "images" / name), targets))
    return scenes


def _pits(folder: Path, names: list[str]) -> list[AnnotatedScene]:
    rows = _boxes(folder / "boxes.csv")
    scenes = []
    for name in names:
        # only the box is known: its ellipse is a rough mask, and counts less
        targets = _large(
            (Target(_bounds(row, False), weight=0.7, kind="pit or skylight") for row in rows[name]),
            _MINIMUM_SIDE_PX["hirise_pits"],
        )
        scenes.append(AnnotatedScene(name, "hirise_pits", _grey(folder / "images" / name), targets))
    return scenes


def _gusev(folder: Path, names: list[str]) -> list[AnnotatedScene]:
    import rasterio

    scenes = []
    for name in names:
        with rasterio.open(folder / f"{name}.tif") as raster:
            image, to_pixels = Image.fromarray(raster.read(1)), ~raster.transform
        features = json.loads((folder / f"{name}_craters.geojson").read_text(encoding="utf-8"))["features"]
        targets = []
        for feature in features:
            outline = np.array(feature["geometry"]["coordinates"][0], dtype=np.float64)
            ring = np.column_stack(apply_affine(to_pixels, outline[:, 0], outline[:, 1]))
            low, high = ring.min(0), ring.max(0)
            targets.append(Target((float(low[0]), float(low[1]), float(high[0]), float(high[1])), ring=ring))
        scenes.append(AnnotatedScene(name, "gusev", image, _large(targets, _MINIMUM_SIDE_PX["gusev"])))
    return scenes


def training_seeds(seed: int, count: int) -> range:
    """Seeds of the rendered scenes of a training run; whatever its own seed, none is of ``HELD_OUT_SEEDS``.

    Args:
        seed: Of the training run.
        count: Number of scenes.

    Raises:
        ValueError: There are not that many seeds for training.
    """
    if not 0 <= count <= HELD_OUT_SEEDS.start:
        raise ValueError(f"A run can train on at most {HELD_OUT_SEEDS.start} rendered scenes.")
    return range(seed * _SEED_BLOCK, seed * _SEED_BLOCK + count)


def rendered_scene(seed: int) -> AnnotatedScene:
    """A rendered scene of this seed with its exact masks."""
    scene = render_scene(seed)
    targets = []
    for item in scene.landforms:
        rows, columns = np.flatnonzero(item.mask.any(1)), np.flatnonzero(item.mask.any(0))
        top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
        cut = Image.fromarray(item.mask[top:bottom, left:right].astype(np.uint8) * 255)
        targets.append(Target((float(left), float(top), float(right), float(bottom)), mask=cut, kind=item.kind))
    return AnnotatedScene(f"rendered-{seed}", "rendered", Image.fromarray(scene.image), tuple(targets))
