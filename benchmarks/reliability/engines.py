"""Engines that are started and stopped again and again, and thousands of clicks through one."""

from __future__ import annotations

import random
import statistics
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from plugin.protocol.envelope import Reply
from plugin.protocol.messages.annotating import Prompt, Segment
from plugin.protocol.messages.rasters import RasterReference

from .engine import Engine, Silent
from .frames import broken_stream
from .material import Material, say
from .outcome import Outcome
from .results import left_in

#: Engines that start at the same time.
_TOGETHER = 2
#: A click and its answer in one of so many starts.
_CLICKED = 8
#: Longest time in which an engine ends that was sent what are no frames, on a machine that others use too.
_PATIENCE_S = 300.0
#: What counts as level: growth of memory in MB, and of the median time of a click.
LEVEL_MB, LEVEL_TIMES = 64.0, 1.5
#: Clicks at the beginning that fill caches, and clicks whose median is taken.
_WARM, _SOME = 200, 200


def starts(count: int, material: Material, environment: dict[str, str], folder: Path, rng: random.Random) -> Outcome:
    """Start so many engines and end each, at a moment between its first import and its first click."""
    outcome = Outcome("engines started and ended")
    began = time.monotonic()
    with Engine(environment, folder) as engine:
        engine.greet()
    whole = time.monotonic() - began
    plans = [(number, rng.uniform(0.0, whole), broken_stream(rng)) for number in range(count)]

    def one(plan: tuple[int, float, bytes]) -> tuple[str, str]:
        number, moment, broken = plan
        with Engine(environment, folder) as engine:
            return _ended(engine, number, moment, broken, material)

    with ThreadPoolExecutor(_TOGETHER) as pool:
        for number, (came, fault) in enumerate(pool.map(one, plans)):
            outcome.count(came, fault)
            if number % 20 == 19:
                say(f"{number + 1} engines: {dict(outcome.came)}")
    left = left_in(Path(environment["LANDFORM_HOME"]))
    if left:
        outcome.faults.append(f"Engines left {', '.join(left)} in their home.")
    return outcome


def _ended(engine: Engine, number: int, moment: float, broken: bytes, material: Material) -> tuple[str, str]:
    """End one engine in one of four ways; what came of it, and what was wrong about it."""
    try:
        if number % _CLICKED == 0:
            engine.greet()
            answer, _ = engine.ask(2, "segment", click_at(material, 0, 0.0))
            wrong = "" if isinstance(answer, Reply) else f"A click after a start was refused: {answer}"
            return _closed(engine, "clicked, then its input closed", wrong)
        time.sleep(moment)
        if number % 3 == 0:
            engine.kill()
            return "killed while it started", ""
        if number % 3 == 1:
            return _closed(engine, "its input closed while it started", "")
        engine.write(broken)
        status = engine.process.wait(_PATIENCE_S)
        return "sent what are no frames", "" if status == 2 else f"An engine that was sent {broken!r} ended by {status}"
    except (Silent, subprocess.TimeoutExpired) as error:
        return "silent", str(error)


def _closed(engine: Engine, came: str, wrong: str) -> tuple[str, str]:
    status = engine.close()
    return came, wrong or ("" if status == 0 else f"An engine whose input was closed ended by {status}")


def click_at(material: Material, number: int, shift: float) -> Segment:
    """A click near the middle of a crater."""
    x, y = material.clicks[number % len(material.clicks)]
    return Segment(
        "default", Prompt(points=((x + shift, y + shift),), labels=(1,)), RasterReference(str(material.raster))
    )


def clicks(count: int, material: Material, environment: dict[str, str], folder: Path, rng: random.Random) -> Outcome:
    """Click so many times through one engine, and compare memory and time at the end with those after some clicks."""
    outcome = Outcome("clicks through one engine")
    seconds: list[float] = []
    memory: list[float] = []
    with Engine(environment, folder) as engine:
        engine.greet()
        for number in range(count):
            began = time.monotonic()
            answer, _ = engine.ask(number + 2, "segment", click_at(material, number, rng.uniform(-3.0, 3.0)))
            seconds.append(time.monotonic() - began)
            memory.append(engine.resident_mb())
            refused = not isinstance(answer, Reply)
            outcome.count("refused" if refused else "answered", f"A click was refused: {answer}" if refused else "")
            if number % 200 == 199:
                say(f"{number + 1} clicks: {seconds[-1]:.3f} s, {memory[-1]:.0f} MB")
    warm = min(_WARM, count // 4)
    some = max(1, min(_SOME, count // 4))
    first, last = (statistics.median(part) for part in (seconds[warm : warm + some], seconds[-some:]))
    grown = memory[-1] - memory[warm]
    outcome.came[f"{first * 1000:.0f} ms a click in the beginning, {last * 1000:.0f} ms in the end (medians)"] = 0
    outcome.came[f"{memory[warm]:.0f} MB after {warm} clicks, {memory[-1]:.0f} MB in the end"] = 0
    if grown > LEVEL_MB:
        outcome.faults.append(f"Memory grew by {grown:.0f} MB over {count - warm} clicks.")
    if last > LEVEL_TIMES * first:
        outcome.faults.append(f"Clicks took {last:.3f} s in the end, {first:.3f} s in the beginning.")
    return outcome
