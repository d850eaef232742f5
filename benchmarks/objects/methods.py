"""What is compared, each through the command that a user has, in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import shapely

from benchmarks.decoder.ground import Pair, read_grey
from benchmarks.decoder.methods import ROOT
from plugin.engine.decoders.package import load_package
from plugin.engine.finding.likeness import LEAST_BY_LIKENESS
from plugin.engine.finding.rating import LEAST_BY_CENTRES, LEAST_BY_DECODER, LEAST_BY_SAM
from plugin.environment.locations import models_folder

from .detector import Detector
from .grounds import ObjectGround, ObjectScene
from .scores import Claims

#: Scores from which on outlines are asked for, so that the curve is known far beyond what is stood by.
_LOW = 0.05
#: Of circles: radii in pixels, the Gaussian of the edges, and the share of a circle's rim from which on it is kept and
#: stood by.
_RADII, _SIGMA, _CIRCLE_LEAST, _CIRCLE_STANDS = np.arange(10, 82, 2), 2.0, 0.3, 0.45


@dataclass(frozen=True)
class Took:
    """Seconds on the clock and of the processor, and the most memory in megabytes."""

    seconds: float = 0.0
    cpu_seconds: float = 0.0
    peak_mb: float = 0.0

    def __add__(self, other: Took) -> Took:
        peak = max(self.peak_mb, other.peak_mb)
        return Took(self.seconds + other.seconds, self.cpu_seconds + other.cpu_seconds, peak)


@dataclass(frozen=True)
class Answer:
    """What a method says of each scene of a ground, and what that took; ``trained`` is what came before."""

    claims: tuple[Claims, ...]
    took: Took
    trained: Took = Took()


class Runner:
    """Runs commands with a home of their own.

    Args:
        work: Folder of what is made.
    """

    def __init__(self, work: Path) -> None:
        self.work = work

    def train(self, name: str, pairs: tuple[Pair, ...]) -> tuple[Path, Took]:
        """Have a decoder learn, unless it is there."""
        out = self.work / f"{name}.model"
        kept = out.with_suffix(".json")
        if not kept.is_file():
            shutil.rmtree(out, ignore_errors=True)
            words: list[object] = ["train", "--out", out]
            for pair in pairs:
                words += ["--raster", pair.raster, "--labels", pair.labels]
            if len(pairs) == 1 and pairs[0].extent_wkt:
                words += ["--extent-wkt", pairs[0].extent_wkt]
            took = self._landform(*words)
            kept.write_text(json.dumps(took.__dict__), encoding="utf-8")
        return out, Took(**json.loads(kept.read_text(encoding="utf-8")))

    def cover(self, ground: ObjectGround, model: Path) -> Answer:
        """A painted map, whose polygons are the connected parts of its classes."""
        claims, took = [], Took()
        for scene in ground.scenes:
            out = self._fresh("cover")
            took += self._landform("map", "--raster", scene.raster, "--model", model, "--out", out, *_extent(scene))
            claims.append(_claims(out / "landforms.gpkg", 0.0))
        return Answer(tuple(claims), took)

    def objects(self, ground: ObjectGround, model: Path | None, like: Pair | None) -> Answer:
        """``landform find``."""
        claims, took = [], Took()
        least = LEAST_BY_SAM if model is None else LEAST_BY_CENTRES if load_package(model).centres else LEAST_BY_DECODER
        words: list[object] = [] if model is None else ["--model", model]
        if like is not None:
            words += ["--like", like.labels, "--like-raster", like.raster]
            least = LEAST_BY_LIKENESS
        for scene in ground.scenes:
            out = self._fresh("find")
            given = ["--raster", scene.raster, "--out", out, "--smallest", 0.8 * ground.smallest_px, *words]
            took += self._landform("find", *given, "--least-score", _LOW, *_extent(scene))
            claims.append(_claims(out / "landforms.gpkg", least))
        return Answer(tuple(claims), took)

    def circles(self, ground: ObjectGround) -> Answer:
        """Hough circles of scikit-image."""
        began, cpu = time.monotonic(), time.process_time()
        claims = tuple(_hough(scene) for scene in ground.scenes)
        return Answer(claims, Took(time.monotonic() - began, time.process_time() - cpu))

    def detector(self, ground: ObjectGround) -> Answer:
        """A one-stage detector on the decoder's features; with nothing encoded before."""
        began, cpu = time.monotonic(), time.process_time()
        detector = Detector(ground.pairs, self._fresh("detector"))
        trained = Took(time.monotonic() - began, time.process_time() - cpu)
        began, cpu = time.monotonic(), time.process_time()
        claims = tuple(detector.claims(scene) for scene in ground.scenes)
        return Answer(claims, Took(time.monotonic() - began, time.process_time() - cpu), trained)

    def _fresh(self, name: str) -> Path:
        out = self.work / name
        shutil.rmtree(out, ignore_errors=True)
        return out

    def _landform(self, *words: object) -> Took:
        """One command, with nothing encoded before."""
        home = self.work / "home"
        shutil.rmtree(home / "cache" / "embeddings", ignore_errors=True)
        own = {"LANDFORM_HOME": str(home), "LANDFORM_MODELS": str(models_folder()), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "plugin.engine.cli", *(str(word) for word in words)]
        began = time.monotonic()
        child = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **own}, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            raise RuntimeError(f"landform {words[0]} failed with status {child.returncode}")
        return Took(time.monotonic() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _extent(scene: ObjectScene) -> list[str]:
    return ["--extent-wkt", scene.extent_wkt] if scene.extent_wkt else []


def _claims(path: Path, least: float) -> Claims:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        frame = pyogrio.read_dataframe(path)
    shapes = [
        geometry.geoms[0] if len(geometry.geoms) == 1 else geometry for geometry in shapely.make_valid(frame.geometry)
    ]
    return Claims(np.array(shapes, dtype=object), frame["score"].to_numpy(dtype=float), least)


def _hough(scene: ObjectScene) -> Claims:
    """Circles along edges, best first, those that lie on better ones left out."""
    from skimage.feature import canny
    from skimage.transform import hough_circle, hough_circle_peaks

    grey, _ = read_grey(scene.raster)
    low, high = np.percentile(grey, (1, 99))
    edges = canny(np.clip((grey - low) / max(high - low, 1e-6), 0, 1), sigma=_SIGMA)
    scores, found = [], []
    for radius in _RADII:  # one by one: an accumulator for each at once would take gigabytes
        space = hough_circle(edges, radius)
        share, x, y, _ = hough_circle_peaks(
            space, [radius], min_xdistance=int(radius), min_ydistance=int(radius), threshold=_CIRCLE_LEAST
        )
        scores += share.tolist()
        found += [(float(a), float(b), float(radius)) for a, b in zip(x, y, strict=True)]
    kept: list[int] = []
    for number in np.argsort(scores)[::-1].tolist():
        x, y, radius = found[number]
        others = (found[other] for other in kept)
        if all(np.hypot(x - a, y - b) > 0.5 * max(radius, r) for a, b, r in others):
            kept.append(number)
    circles = [shapely.Point(found[n][0] + 0.5, found[n][1] + 0.5).buffer(found[n][2]) for n in kept]
    return Claims(np.array(circles, dtype=object), np.array([scores[n] for n in kept]), _CIRCLE_STANDS)
