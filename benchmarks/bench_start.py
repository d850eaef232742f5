"""Time how commands and the engine start, beside importing torch alone: ``make bench-start``.

Processor time counts, of all threads and of the end of the process too: it changes little where other programs run.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

from benchmarks.decoder.measure import checkout
from benchmarks.decoder.methods import ROOT
from benchmarks.machine import when_and_where
from plugin.engine.terrain import render_scene
from plugin.engine.terrain.georeference import write_scene

#: From before what commands load was looked at.
EARLIER = "f10852f"
SEED, SIDE = 32, 1024
#: The criterion: a click in so many times the processor time of importing torch.
AIM = 2.5
TORCH = "`import torch`"
CLICK = "`landform segment`, one click"
#: What a data folder holds of what was encoded and outlined before.
KEPT = ("outlined", "cache/embeddings")


@dataclass(frozen=True)
class Taken:
    """Seconds of one start: of the processor, and by the clock."""

    processor: float
    clock: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write the page."""
    options, load = _options(arguments), os.getloadavg()[0]
    work = options.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    commands = _commands(work)
    builds = {"this build": ROOT, options.against: checkout(options.against, work)}
    taken: dict[tuple[str, str], list[Taken]] = {}
    for number in range(options.rounds + 1):
        print(f"round {number} of {options.rounds}" if number else "trying each once", file=sys.stderr, flush=True)
        for what, words in commands.items():
            for build, code in [("", ROOT)] if what == TORCH else builds.items():
                found = _start(words, code, work / "home")
                if number:
                    taken.setdefault((what, build), []).append(found)
    path = (options.out or ROOT / "docs") / "benchmarks" / "start.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_page(taken, options.rounds, load), encoding="utf-8")
    print(path)
    return 0


def _commands(work: Path) -> dict[str, list[str]]:
    """What is started: words after the interpreter, by what the page calls it."""
    scene = render_scene(SEED, SIDE, "cratered")
    write_scene(scene, work / "scene.tif", 137.4, -4.6, overwrite=True)
    crater = max((item for item in scene.landforms if item.kind == "crater"), key=lambda item: int(item.inside.sum()))
    row, column = (float(at.mean()) for at in np.nonzero(crater.mask))
    with rasterio.open(work / "scene.tif") as raster:
        x, y = raster.xy(row, column)
    landform = ["-m", "plugin.engine.cli"]
    click = ["--point", str(x), str(y), "--out", str(work / "out.gpkg"), "--overwrite"]
    return {
        TORCH: ["-c", "import torch"],
        CLICK: [*landform, "segment", str(work / "scene.tif"), *click],
        "`landform info`": [*landform, "info", str(work / "scene.tif")],
        "`landform --help`": [*landform, "--help"],
        "the engine of the dock": ["-m", "plugin.engine.server"],
    }


def _start(words: list[str], code: Path, home: Path) -> Taken:
    """What a process takes from its start to its end.

    Modules are compiled and models converted after the first time; nothing that was encoded or outlined is kept.

    Raises:
        SystemExit: It failed.
    """
    for name in KEPT:
        shutil.rmtree(home / name, ignore_errors=True)
    environment = {**os.environ, "PYTHONPATH": str(code), "OMP_NUM_THREADS": "1", "LANDFORM_HOME": str(home)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # whoever uses the plugin compiles its modules once
    began = time.monotonic()
    # its input ends at once, with which the engine ends as soon as it has started
    process = subprocess.Popen(
        [sys.executable, "-P", *words], cwd=code, env=environment, text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(words)} failed: {said}")
    return Taken(used.ru_utime + used.ru_stime, time.monotonic() - began)


def _page(taken: dict[tuple[str, str], list[Taken]], rounds: int, load: float) -> str:
    torch, clock = _middle(taken[TORCH, ""])
    click = _middle(taken[CLICK, "this build"])[0] / torch
    reached = "reached" if click <= AIM else "missed"
    lines = [
        "# Starting a command",
        "",
        f"Measured by `make bench-start` {when_and_where()}, with a load of {load:.1f} before it began; what is "
        f"started has 1 thread. Medians of {rounds} rounds, in each of which all take their turn, of whole processes, "
        "their end included. Modules are compiled, and models converted for OpenVINO, already. The click is on ground "
        f"that was not encoded before, in a raster of {SIDE}² pixels, with the default model. Aim: at most {AIM} times "
        f"the processor time of importing torch. A click: **{click:.2f}, {reached}**.",
        "",
        "| what | code | seconds of the processor | least to most | of torch's | seconds | of torch's |",
        "|---|---|---|---|---|---|---|",
    ]
    for (what, build), each in taken.items():
        (processor, seconds), spread = _middle(each), [one.processor for one in each]
        lines.append(
            f"| {what} | {build} | {processor:.2f} | {min(spread):.2f} to {max(spread):.2f} | "
            f"{processor / torch:.2f} × | {seconds:.2f} | {seconds / clock:.2f} × |"
        )
    return "\n".join(lines) + "\n"


def _middle(taken: list[Taken]) -> tuple[float, float]:
    """Medians of both."""
    return statistics.median(each.processor for each in taken), statistics.median(each.clock for each in taken)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bench_start", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--against", metavar="COMMIT", default=EARLIER, help="the commit that is set beside this code")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "bench-start", help="folder of what is kept")
    parser.add_argument("--out", type=Path, help="folder in the place of docs")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
