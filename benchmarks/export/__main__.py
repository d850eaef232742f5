"""Time exports of very many polygons beside an earlier commit: ``make bench-export``; ``LIMIT=2000`` tries it."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.decoder.measure import checkout
from benchmarks.decoder.methods import ROOT
from benchmarks.machine import when_and_where

from . import material, page

#: From before polygons were fitted and measured many at once: 28 ms for each.
EARLIER = "ca176b3"
FORMATS = ("csv", "geojson", "scc", "shp")
#: Of these, counts that need the ground that they are made on.
COUNTS = ("scc", "shp")
FEW = 200


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write the page; a trial goes to build/ instead of docs/."""
    options = _options(arguments)
    work = options.work.resolve()
    many = options.limit or page.AIM_POLYGONS
    few = min(FEW, many)
    layers = {count: material.make(work / f"polygons-{count}.gpkg", count) for count in (many, few)}
    earlier = checkout(options.against, work)
    rows = []
    for kind in options.formats:
        row = page.Row(
            kind,
            _taken(ROOT, "this build", layers[many], kind, work),
            _taken(ROOT, "this build", layers[few], kind, work),
            _taken(earlier, options.against, layers[few], kind, work),
        )
        rows.append(row)
        print(row, file=sys.stderr, flush=True)
    docs = options.out or ROOT / ("build/benchmarks/docs" if options.limit else "docs")
    path = docs / "benchmarks" / "export.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = page.write(rows, many, few, options.against, when_and_where(), trial=bool(options.limit))
    path.write_text(text, encoding="utf-8")
    print(path)
    return 0


def _taken(code: Path, name: str, layer: Path, kind: str, work: Path) -> page.Taken:
    """What an export by the code in a folder takes, in a process of its own."""
    print(f"{layer.name} as {kind}, {name}", file=sys.stderr, flush=True)
    words = ["export", str(layer), "--out", str(work / f"out.{kind}"), "--overwrite"]
    words += ["--area-wkt", material.area_wkt()] if kind in COUNTS else []
    places = os.pathsep.join(filter(None, [str(code), os.environ.get("PYTHONPATH")]))
    environment = {**os.environ, "PYTHONPATH": places, "OMP_NUM_THREADS": "1", "LANDFORM_HOME": str(work / "home")}
    began = time.monotonic()
    command = [sys.executable, "-P", "-m", "plugin.engine.cli", *words]
    process = subprocess.Popen(command, cwd=code, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stderr is not None
    said = process.stderr.read().decode(errors="replace")
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"The export as {kind} by {name} failed: {said}")
    seconds = time.monotonic() - began
    return page.Taken(seconds, used.ru_utime + used.ru_stime)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.export", description=__doc__)
    parser.add_argument("--formats", nargs="+", choices=FORMATS, default=list(FORMATS))
    parser.add_argument("--against", metavar="COMMIT", default=EARLIER, help="the commit that is set beside this code")
    parser.add_argument("--limit", type=int, help="most polygons, for a trial")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "bench-export", help="folder of what is kept")
    parser.add_argument("--out", type=Path, help="folder in the place of docs")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
