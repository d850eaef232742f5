"""Try to break it: ``make bench-break``; ``LIMIT=100`` takes a hundredth of everything.

A part that is done is kept in the working folder, so that a run that was stopped goes on with the others.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from functools import cached_property, partial
from pathlib import Path

from benchmarks.decoder.methods import ROOT
from benchmarks.machine import when_and_where

from . import disks, engines, frames, kills, page
from .engine import Engine
from .material import Material, environment, make, say
from .nursery import Nursery
from .outcome import Outcome

#: How often each is done in full: frames in a process and to an engine, kills of each command, harms to a raster of
#: each command that reads one, starts, clicks.
FRAMES, LIVE, KILLS, HARMS, STARTS, CLICKS = 1_000_000, 10_000, 25, 12, 200, 2_000
EPOCHS = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is not done yet and write the page; a trial goes to build/ instead of docs/.

    Returns:
        1 where there are faults.
    """
    options = _options(arguments)
    work = options.work.resolve() / f"limit-{options.limit}-seed-{options.seed}"
    outcomes = []
    with Audit(work, options.limit) as audit:
        for name, part in audit.parts():
            path = work / "outcomes" / f"{name}.json"
            if not path.exists():
                began = time.monotonic()
                outcome = part(random.Random(f"{name} {options.seed}"))
                outcome.seconds = time.monotonic() - began
                outcome.keep(path)
            outcomes.append(Outcome.kept(path))
            say(f"{name}: {outcomes[-1].times} times, {len(outcomes[-1].faults)} faults, {outcomes[-1].seconds:.0f} s")
    trial = f"one {options.limit}th of everything" if options.limit > 1 else ""
    docs = options.out or ROOT / ("build/benchmarks/docs" if trial else "docs")
    path = docs / "benchmarks" / "reliability.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page.write(outcomes, when_and_where(), trial), encoding="utf-8")
    print(path)
    return 1 if any(outcome.faults for outcome in outcomes) else 0


class Audit:
    """All parts, and what they share; use as a context manager.

    Args:
        work: Folder that is worked in.
        limit: An Nth of everything is done.
    """

    def __init__(self, work: Path, limit: int) -> None:
        self._work = work
        self._limit = limit
        self._material = make(work / "material")
        self._environment = environment(work)
        self._frames = frames.honest(self._material, work)
        self._open = ExitStack()
        trained = work / "decoder" / "craters.model"
        self._works = {one.name: one for one in kills.works(self._material, trained, EPOCHS)}
        self._trained = trained

    def __enter__(self) -> Audit:
        return self

    def __exit__(self, *exception: object) -> None:
        self._open.close()

    def parts(self) -> Iterator[tuple[str, Callable[[random.Random], Outcome]]]:
        """Each part by its name, in the order of the page; none is done before it is called."""
        yield "frames", lambda rng: frames.in_process(self._count(FRAMES), self._frames, rng)
        yield "messages", self._messages
        for name in self._works:
            yield f"killed-{name}", partial(self._killed, name)
        if disks.can_mount(self._work):
            everything = tuple(self._works.values())
            yield "full", lambda rng: disks.full(everything, self._nursery, self._undisturbed, self._work)
            yield "read-only", lambda rng: disks.read_only(everything, self._nursery, self._work)
        else:
            say("no small disks can be mounted here: full and read-only disks are left out")
        for name in ("segment", "map"):
            yield f"failing-{name}", partial(self._failing, name)
        yield "starts", lambda rng: engines.starts(self._count(STARTS), *self._with_engines, rng)
        yield "clicks", lambda rng: engines.clicks(self._count(CLICKS), *self._with_engines, rng)

    @property
    def _with_engines(self) -> tuple[Material, dict[str, str], Path]:
        return self._material, self._environment, self._work

    @cached_property
    def _nursery(self) -> Nursery:
        """Runs commands; the decoder that is mapped with has been trained."""
        nursery = self._open.enter_context(Nursery(self._environment, self._work))
        if not self._trained.exists():
            ended = nursery.run(self._works["train"].arguments(self._trained))
            if ended.status != 0:
                raise SystemExit(f"No decoder could be trained: {ended.said}")
        return nursery

    @cached_property
    def _undisturbed(self) -> kills.Undisturbed:
        return kills.Undisturbed(self._nursery, self._work / "undisturbed")

    def _count(self, whole: int) -> int:
        return -(-whole // self._limit)

    def _messages(self, rng: random.Random) -> Outcome:
        with Engine(self._environment, self._work) as engine:
            engine.greet()
            return frames.live(self._count(LIVE), self._frames, engine, rng)

    def _killed(self, name: str, rng: random.Random) -> Outcome:
        count = self._count(KILLS)
        return kills.kill(self._works[name], count, self._nursery, self._undisturbed, self._work, rng)

    def _failing(self, name: str, rng: random.Random) -> Outcome:
        count, raster = self._count(HARMS), self._material.raster
        return disks.failing(count, self._works[name], raster, self._nursery, self._undisturbed, self._work, rng)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reliability", description=__doc__)
    parser.add_argument("--limit", type=int, default=1, metavar="N", help="do an Nth of everything, for a trial")
    parser.add_argument("--seed", type=int, default=0, help="of damage and moments")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "bench-break", help="folder that is worked in")
    parser.add_argument("--out", type=Path, help="folder in the place of docs")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
