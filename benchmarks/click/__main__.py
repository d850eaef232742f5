"""Time clicks inside QGIS: ``make bench-click``; ``make bench-click LIMIT=4`` tries it on small rasters."""

from __future__ import annotations

import argparse
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

from benchmarks.checkpoint import random_vit_b
from benchmarks.machine import when_and_where

from .blocking import Blocked
from .rasters import HEIGHT, WIDTH, Mosaic, Points, write_rasters
from .report import Result, report

ROOT = Path(__file__).resolve().parents[2]

#: Sides of the rasters of a trial.
SMALL = 10_000

#: Image pixels for each screen pixel, in turn.
SCALES = (1, 4)

#: Clicks of each kind, cold and warm, of each model; an encoding of ViT-B takes seconds.
COLD, WARM = {"default": 32, "ViT-B": 6}, {"default": 60, "ViT-B": 40}

#: Clicks at each warm place.
AT_A_PLACE = 5

#: Clicks after the ground in view was encoded ahead, which takes a quick model, and rasters on which they are tried:
#: reading a JPEG 2000 of one tile ahead takes many minutes.
AHEAD, AHEAD_ON = 12, ("COG",)


def main() -> None:
    """Measure, print and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--limit", type=int, help="so many clicks of each kind, on small rasters")
    parser.add_argument("--height", type=int, default=HEIGHT, help="of the rasters, where disk or memory is short")
    parser.add_argument("--models", nargs="+", choices=("default", "ViT-B"), default=["default", "ViT-B"])
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "bench-click", help="keeps rasters and models")
    parser.add_argument("--desktop", default="xvfb-run -a .venv-qgis/bin/python", help="QGIS's Python, with a screen")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "benchmarks" / "click.md")
    arguments = parser.parse_args()
    load = f", with a load of {os.getloadavg()[0]:.1f} before it began" if hasattr(os, "getloadavg") else ""
    width, height = (SMALL, SMALL) if arguments.limit else (WIDTH, arguments.height)
    rasters = write_rasters(arguments.work / "rasters", width, height)
    where, results = f"{when_and_where()}{load}", []
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    for model in arguments.models:
        for layout, path in rasters.items():
            results.append(_measure(model, layout, path, arguments))
            text = report(results, where, small=bool(arguments.limit))  # after each, since the whole takes long
            arguments.out.write_text(text, encoding="utf-8")
    print(text)


def _measure(model: str, layout: str, raster: Path, arguments: argparse.Namespace) -> Result:
    """Run one case in a QGIS and an engine of its own."""
    print(f"{model} on {raster.name}", file=sys.stderr, flush=True)
    size = int(raster.stem.split("-")[1].split("x")[0]), int(raster.stem.split("x")[1])
    case, answer = arguments.work / "case.json", arguments.work / "answer.json"
    models = arguments.work / "models"
    name = "default" if model == "default" else str(random_vit_b(models))
    case.write_text(
        json.dumps(
            {"model": name, "raster": str(raster), "scales": SCALES, **_places(model, layout, size, arguments.limit)}
        )
    )
    answer.unlink(missing_ok=True)
    _drop_from_memory(raster)
    environment = {
        **os.environ,
        "LANDFORM_HOME": str(arguments.work / "home"),
        "LANDFORM_MODELS": str(models),
        "XDG_CONFIG_HOME": str(arguments.work / "settings"),
        "LANDFORM_ENGINE": os.environ.get("LANDFORM_ENGINE", str(ROOT / ".engine")),
    }
    command = [*shlex.split(arguments.desktop), "-m", "benchmarks.click.in_qgis", str(case), str(answer)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    told = json.loads(answer.read_text(encoding="utf-8"))
    blocks = {kind: Blocked(**seconds) for kind, seconds in told.pop("blocked").items()}
    return Result(model, layout, size, blocked=blocks, **told)


def _places(model: str, layout: str, size: tuple[int, int], limit: int | None) -> dict[str, list[Points]]:
    """Where to click: each place far from the others, so that no click warms the window of another."""
    cold = min(limit or COLD[model], COLD[model])
    warm = -(-min(limit or WARM[model], WARM[model]) // AT_A_PLACE)
    ahead = min(limit or AHEAD, AHEAD) if model == "default" and layout in AHEAD_ON else 0
    places = [points for points in Mosaic(*size).places(cold + ahead + warm) if points]
    if len(places) < warm + 2:
        raise SystemExit("The rasters are too small for so many clicks.")
    return {
        "warm": [points[:AT_A_PLACE] for points in places[:warm]],
        "cold": [points[:1] for points in places[warm : warm + cold]],
        "ahead": [points[:1] for points in places[warm + cold :]],
    }


def _drop_from_memory(raster: Path) -> None:
    """Have the system forget the file, so that it is read from the disk as on the first day."""
    if hasattr(os, "posix_fadvise"):
        with raster.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


if __name__ == "__main__":
    main()
