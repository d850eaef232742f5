"""Time everything mode beside an earlier commit: ``make bench-everything``; ``LIMIT=700`` takes a part of each tile."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import shapely

from benchmarks.accuracy.everything import FOUND, SMALLEST_PX
from benchmarks.accuracy.subjects import Subject, real_subjects
from benchmarks.decoder.measure import checkout
from benchmarks.decoder.methods import ROOT
from benchmarks.machine import when_and_where
from plugin.environment.locations import models_folder

from . import page

DRIVER = Path(__file__).with_name("driver.py")
#: Everything mode as it was until it was made quick: 5.6 minutes for a tile on one core.
EARLIER = "ca176b3"
#: Those with craters that an expert has boxed.
TILES = ("MC11E-D.png", "MC11E-K.png")
#: Of a tile, in pixels.
SIDE = 2000


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write the page."""
    options = _options(arguments)
    work = options.work.resolve()
    earlier = checkout(options.against, work)
    side = options.limit or SIDE
    subjects = [_part(subject, side) for subject in real_subjects(options.data) if subject.name in options.tiles]
    rows = []
    for subject in sorted(subjects, key=lambda subject: subject.name):
        before = _answer(earlier, options.against, subject, side, work)
        now = _answer(ROOT, "this build", subject, side, work)
        rows.append(page.Row(subject.name, len(subject.landforms), before, now))
        print(rows[-1], file=sys.stderr, flush=True)
    trial = (
        f"the upper left {side}² pixels of {'one tile' if len(subjects) == 1 else 'each tile'}" if side < SIDE else ""
    )
    docs = options.out or ROOT / ("build/benchmarks/docs" if trial else "docs")
    path = docs / "benchmarks" / "everything.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = page.write(rows, options.against, when_and_where(), SMALLEST_PX, FOUND, trial)
    path.write_text(text, encoding="utf-8")
    print(path)
    return 0


def _part(subject: Subject, side: int) -> Subject:
    """The craters that are looked for: from a size on, and within what is searched."""
    wanted = [
        landform
        for landform in subject.landforms
        if landform.size_px >= SMALLEST_PX and max(abs(edge) for edge in landform.bounds) <= side
    ]
    return replace(subject, landforms=tuple(wanted))


def _answer(code: Path, name: str, subject: Subject, side: int, work: Path) -> page.Answer:
    """What the code in a folder finds on a tile, in a process of its own."""
    print(f"{subject.name}, {name}", file=sys.stderr, flush=True)
    folder = work / "run"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    spec = {"raster": str(subject.path), "smallest_px": SMALLEST_PX, "side": side}
    (folder / "spec.json").write_text(json.dumps(spec), encoding="utf-8")
    places = os.pathsep.join(filter(None, [str(code), os.environ.get("PYTHONPATH")]))
    own = {"LANDFORM_HOME": str(work / "home"), "LANDFORM_MODELS": str(models_folder()), "PYTHONPATH": places}
    command = [sys.executable, "-P", str(DRIVER), str(folder / "spec.json")]
    threads = {"OMP_NUM_THREADS": "1"}
    subprocess.run(command, check=True, cwd=code, env={**os.environ, **own, **threads}, preexec_fn=_one_core)
    told = json.loads((folder / "measured.json").read_text(encoding="utf-8"))
    outlines = [shapely.from_wkt(text) for text in told["outlines"]]
    craters = frozenset(
        number
        for number, landform in enumerate(subject.landforms)
        if max((landform.iou(outline) for outline in outlines), default=0.0) >= FOUND
    )
    return page.Answer(told["seconds"], told["cpu_seconds"], len(outlines), craters)


def _one_core() -> None:
    """OpenVINO takes as many threads as it may use cores."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.everything", description=__doc__)
    parser.add_argument("--limit", type=int, metavar="SIDE", help="search so many columns and rows only, for a trial")
    parser.add_argument("--tiles", nargs="+", choices=TILES, default=TILES, help="which tiles")
    parser.add_argument("--against", metavar="COMMIT", default=EARLIER, help="the commit that is set beside this code")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="folder of the real scenes")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "bench-everything", help="folder of what is kept")
    parser.add_argument("--out", type=Path, help="folder in the place of docs")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
