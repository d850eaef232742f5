"""Runs the moves and rows that are not there yet, and writes docs/lab/goodsam.html and its page."""

from __future__ import annotations

import argparse
import dataclasses
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path

from rasterio.errors import NotGeoreferencedWarning

from plugin.protocol.messages.adapting import MASKS

from ...machine import when_and_where
from . import page
from .experiment import CHOOSING, MOVES, ROWS, SMALL, Form, experiments
from .measure import Kept, ensembles, run

ROOT = Path(__file__).resolve().parents[3]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and write; ``--only-page`` takes what is there."""
    options = _options(arguments)
    warnings.simplefilter("ignore", NotGeoreferencedWarning)
    form = dataclasses.replace(SMALL, scenes=options.limit) if options.limit else Form()
    changes = {
        name: getattr(options, name)
        for name in ("steps", "theta", "kind", "windows", "masks")
        if getattr(options, name)
    }
    form = dataclasses.replace(form, **changes)
    moves = [move for move in MOVES if move.name in options.moves]
    rows = [row for row in ROWS if row.name in options.rows]
    kept = Kept(options.data.resolve(), options.work.resolve())
    fused, results = [], []
    seeds = options.seeds or ([0, 1] if options.limit else [0, 1, 2])
    wanted = experiments(moves, rows, seeds, form)
    if options.only_page:
        results = page.found(kept.work, wanted)
        fused = page.found_ensembles(kept.work)
    else:
        results = [run(kept, one) for one in wanted]
        for move in (*CHOOSING, *moves):
            for fold in filter(None, (move.choosing, move.fold)):
                fused.append(ensembles(kept, move, fold, seeds[0], form))
    report = page.write(fused, results, wanted, form, when_and_where(), options.out / "lab")
    print(report)
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.lab.goodsam", description=__doc__)
    names = [move.name for move in MOVES]
    parser.add_argument("--moves", nargs="+", choices=names, default=names)
    parser.add_argument("--rows", nargs="+", choices=[row.name for row in ROWS], default=[row.name for row in ROWS])
    parser.add_argument("--seeds", nargs="+", type=int, help="0 1 2, or 0 1 of the small form")
    parser.add_argument("--limit", type=int, default=0, help="the small form, with so many scenes of a move at most")
    parser.add_argument("--steps", type=int, help="of each student")
    parser.add_argument("--windows", type=int, help="that each student is taught on")
    parser.add_argument("--theta", type=float, help="share of a mask that its commonest class must reach")
    parser.add_argument("--kind", help="of student")
    parser.add_argument("--masks", choices=MASKS, help="that students learn from")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="folder of the real scenes")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "lab-goodsam", help="folder of what is kept")
    parser.add_argument("--out", type=Path, default=ROOT / "docs", help="folder of the report")
    parser.add_argument("--only-page", action="store_true", help="run nothing; write the report of what is there")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
