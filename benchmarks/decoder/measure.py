"""Runs each method in a process of its own, keeps what came of it, and never does the same work twice."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from plugin.environment.locations import models_folder

from .ground import Bytes, Fold, Ground, Pair, Scene, names_in
from .methods import DRIVER, ROOT, Method

RESULT = "result.json"
#: What a decoder's scores depend on, beside the benchmark's own files.
_CODE = (
    "plugin/engine/crs", "plugin/engine/decoders", "plugin/engine/embeddings", "plugin/engine/encoders",
    "plugin/engine/judging", "plugin/engine/mapping", "plugin/engine/polygons", "plugin/engine/raster",
    "plugin/engine/sam", "plugin/engine/students", "plugin/engine/training", "plugin/protocol/messages/jobs.py",
    "resources/default_model/card.json", "resources/default_model/semantics.safetensors",
)  # fmt: skip


@dataclass(frozen=True)
class Run:
    """One training with the maps that it made.

    Attributes:
        cold: Nothing was encoded before it began.
        measured: Seconds on the clock (``train_seconds``, ``map_seconds``), of all processors (``…_cpu_seconds``), and
            the peak memory until then (``…_peak_mb``); empty where it failed.
        error: Last line of what a failed process said.
    """

    method: Method
    fold: Fold
    seed: int
    folder: Path
    cold: bool
    measured: dict[str, float]
    error: str = ""

    def found(self, scene: str) -> Bytes:
        """(H, W) classes that were found on a scene."""
        with np.load(self.folder / f"{scene}.npz") as stored:
            classes: Bytes = stored["classes"]
        return classes


@dataclass(frozen=True)
class Laboratory:
    """Where runs are done and kept.

    Attributes:
        work: Folder for everything that is written.
        epochs: At most so many; None takes the engine's own.
        dry: Only take what is there.
    """

    work: Path
    epochs: int | None = None
    dry: bool = False

    def runs(self, ground: Ground, methods: Iterable[Method], seeds: Iterable[int]) -> Iterator[Run]:
        """Every method on every fold with every seed; the first seed of each finds nothing encoded."""
        seeds = list(seeds)
        for fold in ground.folds:
            for method in methods:
                yield from self.seeds_of(ground, fold, method, seeds)

    def seeds_of(self, ground: Ground, fold: Fold, method: Method, seeds: Iterable[int]) -> Iterator[Run]:
        """One method on one fold; what the first run encodes serves the others."""
        cold = True
        for seed in seeds:
            run, fresh = self.run(ground, fold, method, seed, cold)
            cold = cold and not fresh
            if run is not None:
                yield run

    def run(self, ground: Ground, fold: Fold, method: Method, seed: int, cold: bool) -> tuple[Run | None, bool]:
        """The result, which may be there from before, and whether it was made now."""
        spec = self._specification(ground, fold, method, seed)
        key = hashlib.sha256(json.dumps([spec, *self._codes(ground, method)], sort_keys=True).encode()).hexdigest()
        name = f"{method.name}-{method.encoder_name}-{fold.name}-{seed}-{key[:12]}".replace(" ", "_")
        folder = self.work / "runs" / ground.name / name
        there = (folder / RESULT).is_file()
        if self.dry and not there:
            return None, False
        # what failed is tried again
        fresh = not self.dry and not (there and not _stored(folder)["error"])
        if fresh:
            what = f"{ground.name}, fold {fold.name}: {method.name}, {method.encoder_name}, seed {seed}"
            print(what, file=sys.stderr, flush=True)
            self._start(folder, spec | {"cold": cold, "out": str(folder)}, method)
        stored = _stored(folder)
        return Run(method, fold, seed, folder, stored["cold"], stored["measured"], stored["error"]), fresh

    def _specification(self, ground: Ground, fold: Fold, method: Method, seed: int) -> dict[str, Any]:
        taught = frozenset().union(*(names_in(pair.labels) for pair in fold.pairs))
        return {
            "kind": method.kind,
            "encoder": method.loaded,
            "seed": seed,
            "epochs": self.epochs,
            "unlabelled": ground.unlabelled,
            "classes": list(ground.classes),
            # a trial's few scenes may not hold all
            "taught": [name for name in ground.labelled_classes if name in taught],
            "pairs": [
                {"raster": str(pair.raster), "labels": str(pair.labels), "extent_wkt": pair.extent_wkt} | _others(pair)
                for pair in fold.pairs
            ],
            "scenes": [
                {"name": scene.name, "raster": str(scene.raster), "extent_wkt": scene.extent_wkt} | _others(scene)
                for scene in fold.scenes
            ],
        }

    def _environment(self, method: Method) -> dict[str, str]:
        path = os.pathsep.join(filter(None, [str(method.checkout), os.environ.get("PYTHONPATH")]))
        own = {"LANDFORM_HOME": str(self.work / "home"), "LANDFORM_MODELS": str(models_folder()), "PYTHONPATH": path}
        return {**os.environ, **own}

    def _codes(self, ground: Ground, method: Method) -> tuple[str, ...]:
        own = hash_of(ground.module, *_benchmark_files(method))
        return (own,) if method.is_baseline else (own, hash_of(*(method.checkout / part for part in _CODE)))

    def _start(self, folder: Path, spec: dict[str, Any], method: Method) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "spec.json").write_text(json.dumps(spec), encoding="utf-8")
        environment = self._environment(method)
        if not method.is_baseline:
            _make_ready(method.checkout, method.loaded, self.work, tuple(environment.items()))
        with (folder / "log.txt").open("w", encoding="utf-8") as log:
            status = subprocess.run(
                [*method.command, str(folder / "spec.json")],
                check=False, cwd=method.checkout, env=environment, stdout=log, stderr=subprocess.STDOUT,
            ).returncode  # fmt: skip
        measured, error = {}, ""
        if status == 0:
            measured = json.loads((folder / "measured.json").read_text(encoding="utf-8"))
        else:
            said = (folder / "log.txt").read_text(encoding="utf-8").strip().splitlines()
            error = said[-1] if said else f"it ended with status {status}"
            print(f"  failed: {error}", file=sys.stderr)
        text = json.dumps({"cold": spec["cold"], "measured": measured, "error": error})
        aside = folder / f".{RESULT}"
        aside.write_text(text, encoding="utf-8")
        os.replace(aside, folder / RESULT)


@lru_cache
def _make_ready(checkout: Path, encoder: str, work: Path, environment: tuple[tuple[str, str], ...]) -> None:
    """What the engine does once for an encoder is no part of any run; if it fails, the run will tell."""
    with (work / "ready.txt").open("w", encoding="utf-8") as log:
        subprocess.run(
            [sys.executable, "-P", str(DRIVER), "--ready", encoder],
            check=False, cwd=checkout, env=dict(environment), stdout=log, stderr=subprocess.STDOUT,
        )  # fmt: skip


def _others(seen: Pair | Scene) -> dict[str, list[dict[str, Any]]]:
    """Further layers for a specification; nothing without any, so that results from before there were some count."""
    layers = [{"source": str(layer.raster), "hillshade": list(layer.hillshade)} for layer in seen.others]
    return {"others": layers} if layers else {}


def _stored(folder: Path) -> dict[str, Any]:
    stored: dict[str, Any] = json.loads((folder / RESULT).read_text(encoding="utf-8"))
    return stored


def _benchmark_files(method: Method) -> tuple[Path, ...]:
    names = ("ground.py", "driver.py", "baselines.py") if method.is_baseline else ("ground.py", "driver.py")
    return tuple(Path(__file__).with_name(name) for name in names)


@lru_cache
def hash_of(*places: Path) -> str:
    """Hash of files, and of the Python files of folders; those that are missing count as such."""
    digest = hashlib.sha256()
    for place in places:
        for file in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            digest.update(str(file.relative_to(place.parent)).encode())
            digest.update(file.read_bytes() if file.is_file() else b"missing")
    return digest.hexdigest()


def checkout(commit: str, work: Path) -> Path:
    """The plugin's code as it was at a commit, taken out of git into a folder of its own."""
    folder = work / "checkouts" / commit
    if not folder.is_dir():
        aside = folder.with_name(f".{commit}")
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(parents=True)
        archive = subprocess.run(
            ["git", "archive", commit, "--", "plugin", "resources", "metadata.txt"],
            check=True, cwd=ROOT, stdout=subprocess.PIPE,
        ).stdout  # fmt: skip
        subprocess.run(["tar", "-x", "-C", str(aside)], check=True, input=archive)
        os.replace(aside, folder)
    return folder
