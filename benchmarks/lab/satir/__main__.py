"""What pretraining on pseudo-labels gives: ``make lab-satir``; ``LIMIT=1`` takes the small form."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.decoder.grounds import landslides, terrain
from benchmarks.decoder.methods import ROOT
from benchmarks.machine import when_and_where

from . import page
from .experiments import SMALL, Plan
from .running import Laboratory

GROUNDS = {"ctx_terrain": terrain.make, "valles_landslides": landslides.make}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what is not done yet, and write the report of all that is."""
    options = _options(arguments)
    plan = SMALL if options.limit else Plan()
    if options.plan:
        plan = Plan(**{key: tuple(value) if isinstance(value, list) else value for key, value in options.plan.items()})
    work = options.work.resolve()
    laboratory = Laboratory(work, options.data)
    grounds = {name: GROUNDS[name](options.data, work / "grounds" / name) for name in plan.grounds}
    found = []
    for experiment in plan.experiments():
        result = (
            laboratory.result(experiment) if options.dry else laboratory.run(experiment, grounds[experiment.ground])
        )
        if result is not None:
            found.append(result)
            print(
                f"  mIoU {result['mean_iou']:.3f}, weighted F {result['weighted_f']:.3f}", file=sys.stderr, flush=True
            )
    trial = plan != Plan()
    html = options.out or ROOT / ("build/lab/satir.html" if trial and not options.keep else "docs/lab/satir.html")
    html.parent.mkdir(parents=True, exist_ok=True)
    page.write(html, plan, found, when_and_where())
    print(html)
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.lab.satir", description=__doc__)
    names = ", ".join(field.name for field in dataclasses.fields(Plan))
    parser.add_argument("--limit", type=int, help="any number: the small form")
    parser.add_argument("--plan", type=json.loads, metavar="JSON", help=f"another plan: {names}")
    parser.add_argument("--dry", action="store_true", help="only report what is done")
    parser.add_argument("--keep", action="store_true", help="put the report of a small form into docs/lab too")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="folder of the real scenes")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "lab-satir", help="folder of what is kept")
    parser.add_argument("--out", type=Path, help="report to write")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
