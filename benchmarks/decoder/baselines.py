"""What a decoder has to beat: the commonest class, and a random forest on the pixels, in a process of their own.

Usage: python -m benchmarks.decoder.baselines SPEC.json
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .driver import Watch
from .ground import UNKNOWN, Bytes, Pair, labels_of, read_grey

COMMONEST, PIXEL_FOREST = "commonest class", "pixel forest"

#: Of the forest: Gaussians in pixels, training pixels, trees, and pixels that are answered at a time.
SCALES = (1.0, 2.0, 4.0, 8.0, 16.0)
MOST_PIXELS, TREES, _PORTION = 60_000, 100, 1 << 18

Floats = NDArray[np.float32]
#: Answers a raster with the class of each pixel.
Answer = Callable[[Path], Bytes]


def main() -> None:
    """Learn, map and measure as the driver of the engine does."""
    spec = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    out, watch = Path(spec["out"]), Watch()
    answer = {COMMONEST: commonest_class, PIXEL_FOREST: pixel_forest}[spec["kind"]](spec)
    result = {f"train_{name}": value for name, value in watch.read().items()}
    watch = Watch()
    for scene in spec["scenes"]:
        np.savez_compressed(out / f"{scene['name']}.npz", classes=answer(Path(scene["raster"])))
    result |= {f"map_{name}": value for name, value in watch.read().items()}
    (out / "measured.json").write_text(json.dumps(result), encoding="utf-8")


def commonest_class(spec: dict[str, Any]) -> Answer:
    """Always the class that most labelled pixels have."""
    counts = np.zeros(256, dtype=np.int64)
    for pair in _pairs(spec):
        counts += np.bincount(labels_of(pair, spec["classes"]).reshape(-1), minlength=256)
    most = int(counts[:UNKNOWN].argmax())
    return lambda raster: np.full(read_grey(raster)[0].shape, most, dtype=np.uint8)


def pixel_forest(spec: dict[str, Any]) -> Answer:
    """A random forest on grey values, blurs, slopes, curvatures and spreads at several scales."""
    from sklearn.ensemble import RandomForestClassifier

    rng = np.random.default_rng(spec["seed"])
    pairs = _pairs(spec)
    tables, targets = [], []
    for pair in pairs:
        labels = labels_of(pair, spec["classes"])
        known = np.flatnonzero(labels != UNKNOWN)
        most = MOST_PIXELS // len(pairs)
        chosen = known if len(known) <= most else rng.choice(known, most, replace=False)
        tables.append(features(pair.raster).reshape(-1, feature_count())[chosen])
        targets.append(labels.reshape(-1)[chosen])
    forest = RandomForestClassifier(TREES, min_samples_leaf=3, n_jobs=-1, random_state=spec["seed"])
    forest.fit(np.concatenate(tables), np.concatenate(targets))

    def answer(raster: Path) -> Bytes:
        picture = features(raster)
        table = picture.reshape(-1, feature_count())
        parts = [forest.predict(table[start : start + _PORTION]) for start in range(0, len(table), _PORTION)]
        return np.concatenate(parts).astype(np.uint8).reshape(picture.shape[:2])

    return answer


def feature_count() -> int:
    """Features of a pixel."""
    return 1 + 4 * len(SCALES)


def features(raster: Path) -> Floats:
    """(H, W, features) of a raster: its grey values in units of their spread, and four measures at each scale."""
    grey, valid = read_grey(raster)
    grey = np.where(valid, (grey - grey[valid].mean()) / max(float(grey[valid].std()), 1e-6), 0.0).astype(np.float32)
    layers = [grey]
    for scale in SCALES:
        blurred = ndimage.gaussian_filter(grey, scale)
        spread = ndimage.gaussian_filter(grey * grey, scale) - blurred * blurred
        layers += [
            blurred,
            ndimage.gaussian_gradient_magnitude(grey, scale),
            ndimage.gaussian_laplace(grey, scale),
            np.sqrt(np.maximum(spread, 0.0)),
        ]
    return np.stack(layers, axis=-1)


def _pairs(spec: dict[str, Any]) -> list[Pair]:
    return [Pair(Path(item["raster"]), Path(item["labels"]), item["extent_wkt"]) for item in spec["pairs"]]


if __name__ == "__main__":
    main()
