"""Measure a model on the held-out scenes as a user meets it: ``python -m plugin.engine.default_model.evaluate``."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from shapely.geometry import LineString

from ...protocol.messages.annotating import Prompt, Scribble
from ...protocol.messages.rasters import RasterReference
from ..embeddings.cache import EmbeddingCache
from ..errors import LandformError
from ..raster.source import RasterSource
from ..sam.light import CARD_NAME
from ..sam.loader import load_model
from ..segmenting.segmenter import Segmenter
from .scenes import AnnotatedScene, real_scenes
from .truth import MeasuredLandform, measured_landforms, scene_file

_GROUPS = ("ctx_craters", "gusev", "hirise_pits")
_FIRST_CHOICE, _ANY_CHOICE = "first choice", "best of three"


def evaluate(model: str, data: Path, groups: tuple[str, ...], backend: str = "auto") -> dict[str, Any]:
    """Prompt every held-out landform and compare the polygons.

    Args:
        model: Name or folder of the model.
        data: Folder of the real scenes.
        groups: Which kinds of scene.
        backend: See ``load_model``.

    Returns:
        For each group and prompt: number, mean and tenth percentile of the IoU, of the first candidate and of the best.
        Pits are compared by bounding boxes, since only boxes are known of them.
    """
    found: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    with tempfile.TemporaryDirectory() as cache:
        segmenter = Segmenter(load_model(model, backend), EmbeddingCache(Path(cache), 2**31))
        for scene in real_scenes(data, "held_out"):
            if scene.group in groups:
                print(f"{scene.name}: {len(scene.targets)} landforms", file=sys.stderr, flush=True)
                _measure(segmenter, scene, scene_file(data, scene), found[scene.group])
    return {group: {prompt: _summary(values) for prompt, values in rows.items()} for group, rows in found.items()}


def _summary(values: list[float]) -> dict[str, float]:
    return {
        "number": len(values),
        "mean_iou": round(float(np.mean(values)), 3),
        "tenth_percentile_iou": round(float(np.percentile(values, 10)), 3),
    }


def _measure(segmenter: Segmenter, scene: AnnotatedScene, path: Path, rows: dict[str, list[float]]) -> None:
    with RasterSource.open(RasterReference(str(path))) as source:
        for landform in measured_landforms(scene, source):
            for name, prompt in _prompts(landform).items():
                scores = _scores(segmenter, source, prompt, landform)
                rows[f"{name}, {_FIRST_CHOICE}"].append(scores[0])
                rows[f"{name}, {_ANY_CHOICE}"].append(max(scores))


def _prompts(landform: MeasuredLandform) -> dict[str, Prompt]:
    """A click, a box, a scribble bent across the middle half of the landform, and that scribble's clicks alone."""
    x, y = landform.centre
    across, up = (landform.bounds[2] - landform.bounds[0]) / 4, (landform.bounds[3] - landform.bounds[1]) / 8
    line = LineString([(x - across, y), (x, y + up), (x + across, y)])
    places = [line.interpolate(share, normalized=True) for share in (1 / 6, 1 / 2, 5 / 6)]
    clicks = Prompt(points=tuple((place.x, place.y) for place in places), labels=(1, 1, 1))
    return {
        "1 click": Prompt(points=(landform.centre,), labels=(1,)),
        "box": Prompt(box=landform.bounds),
        "scribble": replace(clicks, scribbles=(Scribble(tuple((x, y) for x, y in line.coords)),)),
        "3 clicks in a row": clicks,
    }


def _scores(segmenter: Segmenter, source: RasterSource, prompt: Prompt, landform: MeasuredLandform) -> list[float]:
    """IoU of each candidate, best rated first; [0] when there is none."""
    try:
        candidates = segmenter.segment(source, prompt).candidates
    except LandformError as error:
        print(error, file=sys.stderr)
        return [0.0]
    return [landform.iou(item.polygon) for item in candidates] or [0.0]


def main(arguments: list[str] | None = None) -> int:
    """Print the scores as JSON; with ``--card`` write them into the model's card as well."""
    parser = argparse.ArgumentParser(prog="python -m plugin.engine.default_model.evaluate", description=__doc__)
    parser.add_argument("--model", default="default", help="name or folder of a model")
    parser.add_argument("--data", type=Path, required=True, help="folder with the real scenes")
    parser.add_argument("--groups", nargs="+", default=_GROUPS, choices=_GROUPS)
    parser.add_argument("--backend", default="auto")
    parser.add_argument("--card", type=Path, help="model folder whose card takes the scores")
    options = parser.parse_args(arguments)
    try:
        scores = evaluate(options.model, options.data, tuple(options.groups), options.backend)
    except LandformError as error:
        print(error, file=sys.stderr)
        return 1
    print(json.dumps(scores, indent=1))
    if options.card is not None:
        path = options.card / CARD_NAME
        card = json.loads(path.read_text(encoding="utf-8"))
        card["scores"] = {"how": "held-out scenes, through windows and polygons as a click takes them", **scores}
        path.write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
