"""Commands that are killed at a random moment, and then run again."""

from __future__ import annotations

import math
import random
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .material import Material, say
from .nursery import Nursery
from .outcome import Outcome
from .results import content_of, differs, left_in

#: Endings that are exported to in turn.
EXPORTS = ("craters.scc", "craters.csv", "craters.geojson", "craters.json", "craters_CRATER.shp")


@dataclass(frozen=True)
class Work:
    """A command and where its result goes.

    Attributes:
        name: For the page.
        result: Name of the file or folder below ``name``, for a number of the run.
        arguments: Words of the command that writes to a path.
    """

    name: str
    result: Callable[[int], str]
    arguments: Callable[[Path], Sequence[str]]

    def place(self, folder: Path, number: int) -> Path:
        """Where the result of a run goes."""
        return folder / self.name / self.result(number)


def works(material: Material, model: Path, epochs: int) -> tuple[Work, ...]:
    """The four commands; ``model`` is mapped with."""
    raster, labels = str(material.raster), str(material.labels)
    segment = ["segment", raster, "--prompts", str(material.prompts), "--class", "crater", "--overwrite", "--out"]
    learnt = ["train", "--raster", raster, "--labels", labels, "--class", "crater", "--epochs", str(epochs), "--out"]
    mapped = ["map", "--raster", raster, "--model", str(model), "--out"]
    count = ["--raster", raster, "--overwrite", "--out"]
    return (
        Work("segment", lambda number: "craters.gpkg", lambda out: [*segment, str(out)]),
        Work("train", lambda number: "craters.model", lambda out: [*learnt, str(out)]),
        Work("map", lambda number: "run", lambda out: [*mapped, str(out)]),
        Work(
            "export",
            lambda number: EXPORTS[number % len(EXPORTS)],
            lambda out: ["export", str(material.layer), *count, str(out)],
        ),
    )


class Undisturbed:
    """Commands that nothing happens to, each run once.

    Args:
        nursery: Runs them.
        folder: For their results.
    """

    def __init__(self, nursery: Nursery, folder: Path) -> None:
        self._nursery = nursery
        self._folder = folder
        self._known: dict[tuple[str, str], tuple[float, dict[str, Any]]] = {}

    def of(self, work: Work, number: int = 0) -> tuple[float, dict[str, Any]]:
        """The time that a command takes in seconds, and what its result says.

        Raises:
            RuntimeError: It fails.
        """
        key = work.name, work.result(number)
        if key not in self._known:
            place = work.place(self._folder, number)
            shutil.rmtree(place.parent, ignore_errors=True)
            self._nursery.run(work.arguments(place))  # what is encoded and compiled once is not there yet
            shutil.rmtree(place.parent)
            ended = self._nursery.run(work.arguments(place))
            if ended.status != 0:
                raise RuntimeError(f"{work.name} failed without being disturbed: {ended.said}")
            self._known[key] = ended.seconds, content_of(place.parent)
        return self._known[key]


def kill(
    work: Work, count: int, nursery: Nursery, undisturbed: Undisturbed, folder: Path, rng: random.Random
) -> Outcome:
    """Kill a command so many times, each in a folder of its own, and run it again.

    Args:
        work: The command.
        count: How often.
        nursery: Runs it.
        undisturbed: Tells what its result is to be.
        folder: For results.
        rng: Draws the moments.
    """
    outcome = Outcome(f"`{work.name}` killed and run again")
    quickest = math.inf
    for number in range(count):
        seconds, expected = undisturbed.of(work, number)
        shutil.rmtree(folder / work.name, ignore_errors=True)
        place = work.place(folder, number)
        moment = rng.uniform(0.0, min(seconds, quickest))
        ended = nursery.run(work.arguments(place), moment)
        if not ended.killed:  # other programs slowed the undisturbed run down
            quickest = min(quickest, ended.seconds)
        came, fault = _came(work, place, ended.killed, expected, nursery)
        outcome.count(came, fault and f"{work.name} ({place.name}), killed after {moment:.2f} s: {fault}")
        say(f"{work.name} {number + 1} of {count}: {came} {fault}")
    return outcome


def _came(work: Work, place: Path, killed: bool, expected: dict[str, Any], nursery: Nursery) -> tuple[str, str]:
    """What a kill left, in words, and what was wrong about it or about the result of the next run."""
    whole = place.exists() and (place.is_file() or work.name != "map")
    try:
        if whole and place.is_file() and content_of(place.parent).get(f"{place.parent.name}/{place.name}") is None:
            return "half-written", "what lay under the result's name was not whole"
        if not (whole and work.name == "train"):
            again = nursery.run(work.arguments(place))
            if again.status != 0:
                return "no result", f"the next run failed: {again.said}"
    except Exception as error:  # noqa: BLE001 - a damaged result is one that a reader refuses, in whatever way
        return "half-written", f"the result cannot be read: {error!r}"
    if wrong := differs(place.parent, expected):
        return "other result", wrong
    left = left_in(place.parent)
    if left:
        return "files left", f"{', '.join(left)} left beside the result"
    return ("killed, then the same result" if killed else "done before the kill came, the same result"), ""
