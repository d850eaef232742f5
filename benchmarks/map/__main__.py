"""Time landform maps beside an earlier commit: ``make bench-map``; ``LIMIT=2048`` tries it on a small raster."""

from __future__ import annotations

import argparse
import itertools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from benchmarks.checkpoint import random_vit_b
from benchmarks.decoder.measure import checkout
from benchmarks.decoder.methods import ROOT
from benchmarks.machine import when_and_where
from plugin.environment.locations import models_folder

from . import ground, page

DRIVER = Path(__file__).with_name("driver.py")
#: From before maps were made from windows that share a margin; each of its windows takes two seconds.
EARLIER = "ca176b3"
SIDE = 8192


@dataclass(frozen=True)
class Bench:
    """Runs the driver with the code at hand or an earlier one, each in a folder of its own."""

    work: Path
    material: ground.Material
    epochs: int | None
    patience_s: float

    def reference(self, model: str) -> str:
        """What a model is loaded by."""
        return "default" if model == "default" else str(random_vit_b(self.work / "models"))

    def trained(self, code: Path, name: str, model: str) -> Path:
        """The decoder that this code learns."""
        package = self.work / f"{name}-{model}.model"
        if not package.is_dir():
            raster = str(self.material.rasters["untiled"])
            learnt = {"raster": raster, "labels": str(self.material.labels), "extent_wkt": self.material.extent_wkt}
            spec = {"do": "train", "package": str(package), "epochs": self.epochs, "model": self.reference(model)}
            self._run(code, spec | learnt, f"{name}, {model}, training")
        return package

    def mapped(
        self, code: Path, name: str, model: str, layout: str, level: int, half_overlap: bool = False
    ) -> tuple[dict[str, float], Path]:
        """What a map takes, and its class raster."""
        out = self.work / f"map-{name}-{model}-{layout}-{level}{'-half' if half_overlap else ''}"
        spec = {
            "do": "map", "raster": str(self.material.rasters[layout]), "package": str(self.trained(code, name, model)),
            "level": level, "pixel_m": ground.PIXEL_M, "out": str(out), "half_overlap": half_overlap,
            "patience_s": self.patience_s if code != ROOT else 0.0,
        }  # fmt: skip
        overlap = ", windows that overlap by half" if half_overlap else ""
        return self._run(code, spec, f"{name}, {model}, {layout}, level {level}{overlap}"), out / "classes.tif"

    def encoded(self, model: str, level: int) -> dict[str, float]:
        """What encoding every sample once takes."""
        raster = str(self.material.rasters["untiled"])
        spec = {"do": "encode", "raster": raster, "level": level, "model": self.reference(model)}
        return self._run(ROOT, spec, f"encoding alone, {model}, level {level}")

    def _run(self, code: Path, spec: dict[str, Any], what: str) -> dict[str, float]:
        print(what, file=sys.stderr, flush=True)
        folder = self.work / "run"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "spec.json").write_text(json.dumps(spec), encoding="utf-8")
        places = os.pathsep.join(filter(None, [str(code), os.environ.get("PYTHONPATH")]))
        own = {"LANDFORM_HOME": str(self.work / "home"), "LANDFORM_MODELS": str(models_folder()), "PYTHONPATH": places}
        command = [sys.executable, "-P", str(DRIVER), str(folder / "spec.json")]
        subprocess.run(command, check=True, cwd=code, env={**os.environ, **own})
        found: dict[str, float] = json.loads((folder / "measured.json").read_text(encoding="utf-8"))
        return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write the page; a trial goes to build/ instead of docs/."""
    options = _options(arguments)
    work = options.work.resolve()
    bench = Bench(work, ground.make(work / "ground", options.side), options.epochs, 60 * options.patience)
    earlier = checkout(options.against, work)
    megapixels = options.side**2 / 1e6
    rows = []
    for model, level in itertools.product(options.models, options.levels):
        once = bench.encoded(model, level)
        for layout in options.layouts:
            before = None
            if model == "default":
                before, _ = bench.mapped(earlier, options.against, model, layout, level)
            now, _ = bench.mapped(ROOT, "this build", model, layout, level)
            rows.append(page.Row(model, level, layout, megapixels, now, once, before))
            print(rows[-1], file=sys.stderr, flush=True)
    seams = []
    for level in options.levels:
        _, found = bench.mapped(ROOT, "this build", "default", "COG", level)
        _, wanted = bench.mapped(ROOT, "this build", "default", "COG", level, half_overlap=True)
        seams.append((level, *seam_shares(found, wanted)))
    trial = f"a raster of {options.side}² pixels" if options.side != SIDE else ""
    docs = options.out or ROOT / ("build/benchmarks/docs" if trial else "docs")
    path = docs / "benchmarks" / "map.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page.write(rows, seams, options.side, options.against, when_and_where(), trial), encoding="utf-8")
    print(path)
    return 0


def seam_shares(found: Path, wanted: Path) -> tuple[float, float]:
    """Share of cells that have another class than in a map with more overlap, and share of cells of classes at all."""
    with rasterio.open(found) as one, rasterio.open(wanted) as other:
        here, there = one.read(1), other.read(1)
    return float(np.mean(here != there)), float(np.mean((there > 0) & (there != 255)))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.map", description=__doc__)
    parser.add_argument("--side", "--limit", type=int, default=SIDE, help="side of the raster in pixels")
    parser.add_argument("--models", nargs="+", choices=page.AIM_ENCODING, default=list(page.AIM_ENCODING))
    parser.add_argument("--layouts", nargs="+", choices=ground.LAYOUTS, default=list(ground.LAYOUTS))
    parser.add_argument("--levels", type=int, nargs="+", default=[0, -1], help="pyramid levels that are mapped at")
    parser.add_argument("--against", metavar="COMMIT", default=EARLIER, help="the commit that is set beside this code")
    parser.add_argument(
        "--patience", type=float, default=0.0, help="minutes that the other commit has for a map; 0 waits for its end"
    )
    parser.add_argument("--epochs", type=int, help="most of the trainings (default: each code's own)")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "bench-map", help="folder of what is kept")
    parser.add_argument("--out", type=Path, help="folder in the place of docs")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
