"""Compares prompts on CTX craters, and writes docs/benchmarks/prompts.md with its picture."""

from __future__ import annotations

import argparse
import dataclasses
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import shapely

from plugin.engine.cli.output import Reporter
from plugin.engine.effort.compare import ComparePrompts, compare_prompts
from plugin.engine.effort.picture import draw_comparison
from plugin.engine.errors import LandformError
from plugin.protocol.messages.jobs import LabelledRaster, Train
from plugin.protocol.messages.rasters import RasterReference

from ..decoder.ground import border_of
from ..decoder.grounds.craters import JUDGED, SMALLEST_JUDGED_PX, TRAINED, large_and_small
from ..machine import when_and_where
from . import page

ROOT = Path(__file__).resolve().parents[2]

#: Craters to learn from; all of them come last.
_SIZES = (10, 30)
#: Of a trial.
_TRIAL_EPOCHS = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare, and write the page and its picture; a trial goes to build/ instead of docs/."""
    options = _options(arguments)
    docs = options.out or ROOT / ("build/benchmarks/docs" if options.limit else "docs")
    work = options.work.resolve()
    try:
        with Reporter() as reporter:
            comparison, report = compare_prompts(request_of(options, work), reporter.context)
    except LandformError as error:
        print(error, file=sys.stderr)
        return 1
    path, picture = docs / "benchmarks" / "prompts.md", docs / "images" / "benchmarks" / "prompts.svg"
    for each in (path, picture):
        each.parent.mkdir(parents=True, exist_ok=True)
    picture.write_bytes(draw_comparison(comparison, "svg"))
    path.write_text(page.write(comparison, SMALLEST_JUDGED_PX, when_and_where()), encoding="utf-8")
    print(path, report, sep="\n")
    return 0


def request_of(options: argparse.Namespace, work: Path) -> ComparePrompts:
    """Craters that count as labels, the others as ground of which nothing is known."""
    shutil.rmtree(work / "truth", ignore_errors=True)
    pairs = [_pair(options.data.resolve(), name, work / "truth", options.limit) for name in (*TRAINED, *JUDGED)]
    training = dataclasses.replace(Train((), ""), epochs=_TRIAL_EPOCHS if options.limit else options.epochs)
    return ComparePrompts(
        tuple(pairs[: len(TRAINED)]),
        tuple(pairs[len(TRAINED) :]),
        work / "prompts.html",
        training,
        options.sam,
        seeds=tuple(options.seeds),
        sizes=() if options.limit else tuple(options.sizes),
        overwrite=True,
    )


def _pair(data: Path, name: str, work: Path, limit: int | None) -> LabelledRaster:
    raster = data / "ctx_craters" / "images" / f"{name}.png"
    large, small = large_and_small(data, name)
    counted, left_out = large.polygons, small.polygons
    if limit:
        counted, left_out = counted[:limit], (*left_out, *counted[limit:])
    kept = dataclasses.replace(large, polygons=counted, names=large.names[: len(counted)])
    ground = border_of(raster).difference(shapely.union_all(left_out)) if left_out else border_of(raster)
    return LabelledRaster(RasterReference(str(raster)), str(kept.write(work / f"{name}.gpkg")), extent_wkt=ground.wkt)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.prompts", description=__doc__)
    parser.add_argument("--sam", default="default", help="model that draws the outlines")
    parser.add_argument("--seeds", nargs="+", type=int, default=[0, 1, 2])
    parser.add_argument("--sizes", nargs="+", type=int, default=[*_SIZES, 1000], help="craters to learn from")
    parser.add_argument("--epochs", type=int, default=Train.epochs, help="at most so many epochs")
    parser.add_argument("--limit", type=int, help="most craters of each tile, for a trial")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="folder of the real scenes")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "lab-prompts", help="folder of what is kept")
    parser.add_argument("--out", type=Path, help="folder in the place of docs")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
