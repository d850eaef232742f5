"""Pictures of what a model gets wrong on rendered held-out ground: ``make failures``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw
from shapely.geometry.base import BaseGeometry

from plugin.engine.default_model.truth import MeasuredLandform
from plugin.engine.effort.user import inside_point
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.raster.source import RasterSource
from plugin.engine.sam.loader import load_model
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.protocol.messages.annotating import Prompt

from .methods import ModelMethod
from .subjects import rendered_subjects

ROOT = Path(__file__).resolve().parents[2]

#: Pictures in the figure, and samples along a side of each.
_COLUMNS, _ROWS, _SIDE = 4, 2, 220
_CAPTION = 18
_TRUTH, _FOUND = (90, 220, 120), (255, 120, 90)


@dataclass(frozen=True)
class Failure:
    """An answer to one click in the middle, and how it went."""

    kind: str
    iou: float
    picture: Image.Image


def main() -> int:
    """Draw the worst answer for each kind of landform."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy.failures", description=__doc__)
    parser.add_argument("--model", default="default", help="name or folder of a model")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images" / "failures.jpg")
    options = parser.parse_args()
    worst: dict[str, Failure] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        method = ModelMethod("", Segmenter(load_model(options.model), EmbeddingCache(folder / "cache", 2 << 30)))
        for subject in rendered_subjects(folder):
            print(subject.name, file=sys.stderr, flush=True)
            with subject.open() as source:
                for landform in subject.landforms:
                    prompt = Prompt(points=(inside_point(landform),), labels=(1,))
                    found = method.answer(source, landform, prompt).polygon
                    iou = landform.iou(found)
                    if landform.kind not in worst or iou < worst[landform.kind].iou:
                        worst[landform.kind] = Failure(landform.kind, iou, _drawn(source, landform, found, prompt))
    _figure(sorted(worst.values(), key=lambda item: item.iou)).save(options.out, quality=88)
    return 0


def _drawn(source: RasterSource, landform: MeasuredLandform, found: BaseGeometry | None, prompt: Prompt) -> Image.Image:
    """A square twice as wide as the landform with the true outline, the one that was found, and the click."""
    side = 2.0 * landform.size_px
    columns, rows = source.pixels_of(*([value] for value in landform.centre))
    place = float(columns[0]) - side / 2, float(rows[0]) - side / 2
    image = source.read_pixels(*place, side, side, _SIDE, _SIDE)
    picture = Image.fromarray(image.rgb)
    draw = ImageDraw.Draw(picture)
    for shape, colour in ((landform.outline, _TRUTH), (found, _FOUND)):
        for part in [] if shape is None else getattr(shape, "geoms", [shape]):
            xs, ys = image.from_crs(*np.asarray(part.exterior.coords).T[:2])
            draw.line([*zip(xs.tolist(), ys.tolist(), strict=True)], fill=colour, width=2)
    (x,), (y,) = image.from_crs(*([value] for value in prompt.points[0]))
    draw.ellipse([x - 3, y - 3, x + 3, y + 3], fill=(255, 255, 255), outline=(0, 0, 0))
    return picture


def _figure(failures: list[Failure]) -> Image.Image:
    cell = _SIDE + 6
    figure = Image.new("RGB", (_COLUMNS * cell + 6, _ROWS * (cell + _CAPTION) + 6), (255, 255, 255))
    draw = ImageDraw.Draw(figure)
    for number, failure in enumerate(failures[: _COLUMNS * _ROWS]):
        row, column = divmod(number, _COLUMNS)
        left, top = 6 + column * cell, 6 + row * (cell + _CAPTION)
        figure.paste(failure.picture, (left, top))
        draw.text((left, top + _SIDE + 2), f"{failure.kind}: IoU {failure.iou:.2f}", fill=(30, 30, 30))
    return figure


if __name__ == "__main__":
    sys.exit(main())
