"""Measure students beside their teacher: ``make bench-student``; ``LIMIT=4`` tries it on few scenes."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import rasterio

from benchmarks.click.rasters import Mosaic
from benchmarks.decoder.driver import mapped
from benchmarks.decoder.ground import Fold, Ground
from benchmarks.decoder.grounds import rendered, terrain
from benchmarks.decoder.scores import score_scene, summarise
from benchmarks.machine import when_and_where
from plugin.engine.students.teach import Teaching

from . import page
from .learning import TEACHER, request_of, taught, trained
from .page import Row
from .speed import speeds

ROOT = Path(__file__).resolve().parents[2]
_MAKERS = {"ctx_terrain": terrain.make, "rendered": rendered.make}


def main(arguments: Sequence[str] | None = None) -> int:
    """Train, teach, map, time, and write the page; a trial goes to build/ instead of docs/."""
    options = _options(arguments)
    os.environ.setdefault("LANDFORM_HOME", str(options.work / "home"))
    rows = []
    for name in options.grounds:
        ground = _MAKERS[name](options.data.resolve(), options.work / "grounds" / name)
        rows += [row for fold in ground.folds[: options.folds] for row in _fold(options, ground, fold)]
    text = page.write(rows, options.seeds, _command(options), when_and_where(), options.trial)
    docs = options.out or ROOT / ("docs" if not options.limit else "build/benchmarks/docs")
    path = docs / "benchmarks" / "student.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    print(path)
    return 0


def _fold(options: argparse.Namespace, ground: Ground, fold: Fold) -> list[Row]:
    if options.limit:
        fold = Fold(fold.name, fold.pairs[: options.limit], fold.scenes[: options.limit])
    found: dict[str, list[float]] = {}
    packages: dict[str, Path] = {}
    for seed in options.seeds:
        for name, package in _decoders(options, ground, fold, seed).items():
            packages.setdefault(name, package)
            found.setdefault(name, []).append(_mean_iou(options, ground, fold, package))
    timed = dict(zip(packages, speeds(list(packages.values()), _large(options.work, options.side)), strict=True))
    return [
        Row(ground.title, fold.name, name, tuple(found[name]), timed[name].rate, timed[name].cpu_per_megapixel)
        for name in packages
    ]


def _decoders(options: argparse.Namespace, ground: Ground, fold: Fold, seed: int) -> dict[str, Path]:
    """Packages by name: the teacher, and each student from labels alone and from labels and the teacher."""
    place = (
        options.work / "models" / (f"{ground.name}-{fold.name}-{seed}-{options.limit}-{options.epochs}-{options.steps}")
    )
    teacher = trained(request_of(ground, fold, TEACHER, seed, place / TEACHER, options.epochs))
    packages = {TEACHER: teacher}
    for kind in options.kinds:
        request = request_of(ground, fold, kind, seed, place / kind, options.epochs)
        packages[kind] = trained(request)
        packages[f"{kind}, taught"] = taught(request, teacher, Teaching(steps=options.steps, seed=seed))
    return packages


def _mean_iou(options: argparse.Namespace, ground: Ground, fold: Fold, package: Path) -> float:
    """Of all judged scenes together, from maps as `landform map` makes them."""
    kept = package / "judged.json"
    if kept.is_file():
        return float(json.loads(kept.read_text(encoding="utf-8"))["mean_iou"])
    spec = {"classes": list(ground.classes)}
    scores = []
    for scene in fold.scenes:
        told = {"name": scene.name, "raster": str(scene.raster), "extent_wkt": scene.extent_wkt}
        classes = mapped(spec, told, package, options.work / "map")
        scores.append(score_scene(ground, scene, classes))
    value = summarise(ground, scores).mean_iou
    kept.write_text(json.dumps({"mean_iou": value}), encoding="utf-8")
    return value


def _large(work: Path, side: int) -> Path:
    """Rendered ground of many windows, to time on."""
    path = work / f"ground-{side}.tif"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        values = (Mosaic(side, side).rows(0) >> 2).astype("u1")[:side, :side]
        with rasterio.open(path, "w", driver="GTiff", width=side, height=len(values), count=1, dtype="uint8") as raster:
            raster.write(values, 1)
    return path


def _command(options: argparse.Namespace) -> str:
    return " ".join(
        ["make bench-student", *([f"LIMIT={options.limit}"] if options.limit else []), options.asked]
    ).strip()


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.student", description=__doc__)
    parser.add_argument("--grounds", nargs="+", choices=_MAKERS, default=list(_MAKERS))
    parser.add_argument("--kinds", nargs="+", default=["lite0", "segformer-b0"], help="students")
    parser.add_argument("--folds", type=int, default=None, help="so many of each ground")
    parser.add_argument("--seeds", nargs="+", type=int, default=[0, 1])
    parser.add_argument("--epochs", type=int, help="at most so many in trainings from labels")
    parser.add_argument("--steps", type=int, default=Teaching.steps, help="of teaching")
    parser.add_argument("--side", type=int, default=2500, help="of the ground that is timed on, in pixels")
    parser.add_argument("--limit", type=int, help="most scenes to learn from and to judge, for a trial")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="folder of the real scenes")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "bench-student", help="folder of what is kept")
    parser.add_argument("--out", type=Path, help="folder in the place of docs")
    given = sys.argv[1:] if arguments is None else list(arguments)
    options = parser.parse_args(given)
    # where things lie is this machine's own business, and LIMIT stands before
    own = ("--work", "--out", "--data", "--limit")
    shown = [word for before, word in zip(["", *given], given, strict=False) if not {before, word} & {*own}]
    options.asked = f'ARGS="{" ".join(shown)}"' if shown else ""
    options.trial = f"at most {options.limit} scenes to learn from and to judge" if options.limit else ""
    options.work = options.work.resolve()
    return options


if __name__ == "__main__":
    sys.exit(main())
