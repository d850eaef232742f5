"""Measure decoders on ground that they have not seen: ``make bench-decoder``; ``LIMIT=1`` tries it."""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.machine import when_and_where
from plugin.engine.errors import LandformError

from . import page
from .ground import Ground
from .grounds import MAKERS, terrain
from .measure import Laboratory, checkout
from .methods import BASELINES, ENCODED, LARGE, PLAIN, ROOT, Method, choose
from .page import Against, Measured
from .pictures import draw_glance, draw_scenes
from .results import GroundResults, sum_up

#: Of a trial.
_TRIAL_EPOCHS = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write the page and its pictures; a trial goes to build/ instead of docs/."""
    options = _options(arguments)
    docs = options.out or ROOT / ("docs" if not options.trial else "build/benchmarks/docs")
    try:
        run = measure(options, docs / "images" / "benchmarks")
    except LandformError as error:
        print(error, file=sys.stderr)
        return 1
    path = docs / "benchmarks" / "decoder.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page.write(run), encoding="utf-8")
    print(path)
    return 0


def measure(options: argparse.Namespace, pictures: Path) -> Measured:
    """Run what is missing, score it, and draw the pictures."""
    work = options.work.resolve()
    laboratory = Laboratory(work, options.epochs, options.only_page)
    methods = choose(options.methods, options.encoders)
    grounds, shown, against = [], {}, None
    for name in options.grounds:
        ground = MAKERS[name](options.data.resolve(), work / "grounds" / name)
        whole, ground = ground, ground.limited(options.limit)
        results = sum_up(ground, laboratory.runs(ground, methods, options.seeds))
        grounds.append(results)
        shown[name] = draw_scenes(results, pictures / f"decoder-{name}.jpg")
        if name == "ctx_terrain" and options.against:
            against = _against(options, laboratory, whole, results)
    draw_glance(grounds, pictures / "decoder-glance.svg")
    return Measured(
        _command(options), when_and_where(), tuple(grounds), shown, against, tuple(options.seeds), options.trial,
        "../images/benchmarks/decoder",
    )  # fmt: skip


def _command(options: argparse.Namespace) -> str:
    """How the same is measured again."""
    asked = [f"--grounds {' '.join(options.grounds)}"] if options.grounds != list(MAKERS) else []
    asked += [f"--methods {' '.join(shlex.quote(name) for name in options.methods)}"] if options.methods else []
    asked += [f"--encoders {' '.join(options.encoders)}"] if options.encoders != ["default"] else []
    asked += [f"--seeds {' '.join(map(str, options.seeds))}"] if options.seeds != [0, 1, 2] else []
    return f'make bench-decoder ARGS="{" ".join(asked)}"' if asked else "make bench-decoder"


def _against(options: argparse.Namespace, laboratory: Laboratory, whole: Ground, results: GroundResults) -> Against:
    """The other commit's decoder on the same folds, and a training on all scenes by either."""
    other = Method("", "default", checkout(options.against, laboratory.work), options.against)
    runs = laboratory.runs(results.ground, [other], options.seeds)
    own = [row for row in results.rows if not row.method.is_baseline]
    rows = [*own, *sum_up(results.ground, runs).rows]
    fold = terrain.everything(whole)
    fold = replace(fold, pairs=fold.pairs[: options.limit])
    trainings = []
    for row in rows:
        runs = laboratory.seeds_of(whole, fold, row.method, options.seeds[:1])
        trainings += sum_up(whole, runs).rows
    return Against(options.against, tuple(rows), tuple(trainings), len(fold.pairs))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.decoder", description=__doc__)
    parser.add_argument("--grounds", nargs="+", choices=MAKERS, default=list(MAKERS))
    parser.add_argument(
        "--methods",
        nargs="+",
        choices=(*BASELINES, *ENCODED, *PLAIN, *LARGE),
        help="kinds of decoder and baselines (default: all but the large ones)",
    )
    parser.add_argument(
        "--encoders", nargs="+", default=["default"], help="names or files, as `landform train` takes them"
    )
    parser.add_argument("--seeds", nargs="+", type=int, default=[0, 1, 2])
    parser.add_argument(
        "--against",
        metavar="COMMIT",
        help="a commit from before there were kinds, whose decoder is set beside them on ctx_terrain",
    )
    parser.add_argument("--limit", type=int, help="most folds, training pairs and judged scenes, for a trial")
    parser.add_argument("--epochs", type=int, help="at most so many epochs, for a trial")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="folder of the real scenes")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "bench-decoder", help="folder of what is kept")
    parser.add_argument("--out", type=Path, help="folder in the place of docs")
    parser.add_argument("--only-page", action="store_true", help="run nothing; write the page of what is there")
    options = parser.parse_args(arguments)
    if options.limit is not None and options.epochs is None:
        options.epochs = _TRIAL_EPOCHS
    words = []
    if options.limit is not None:
        words.append(f"at most {options.limit} folds, training pairs and judged scenes of each ground")
    if options.epochs is not None:
        words.append(f"at most {options.epochs} epochs")
    options.trial = ", ".join(words)
    return options


if __name__ == "__main__":
    sys.exit(main())
