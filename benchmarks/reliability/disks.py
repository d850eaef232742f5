"""Disks that are full or read-only, and rasters that go, change or are cut off while they are read."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from .kills import Undisturbed, Work
from .material import say
from .nursery import Ended, Nursery
from .outcome import Outcome
from .results import differs, left_in

#: Sizes of small disks, in kB, and of one on which there is room.
SIZES_KB, ROOM_KB = (16, 64, 128, 192, 256, 320, 384, 448), 262_144
#: Words of which a sentence about a full or read-only disk has one.
_FULL, _READ_ONLY = ("full", "space", "room"), ("cannot be written", "read-only", "could not be written")


def can_mount(folder: Path) -> bool:
    """Whether this user may mount small disks here."""
    try:
        with small_disk(folder / "probe", 64):
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


@contextlib.contextmanager
def small_disk(place: Path, size_kb: int) -> Iterator[Path]:
    """A file system in memory."""
    place.mkdir(parents=True, exist_ok=True)
    size = ["-o", f"size={size_kb}k", "tmpfs", str(place)]
    subprocess.run(["mount", "-t", "tmpfs", *size], check=True, capture_output=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)
        place.rmdir()


def full(works: tuple[Work, ...], nursery: Nursery, undisturbed: Undisturbed, folder: Path) -> Outcome:
    """Commands whose disk has room for a part of their result, and again when there is room for all of it."""
    outcome = Outcome("commands on a disk that is too small, and again with room")
    for work in works:
        for size in SIZES_KB:
            with small_disk(folder / "disk", size) as disk:
                place = work.place(disk, 0)
                place.parent.mkdir()
                came, fault = _on_full_disk(work, place, nursery, undisturbed.of(work)[1])
            outcome.count(came, fault and f"{work.name} on {size} kB: {fault}")
            say(f"{work.name} on {size} kB: {came} {fault}")
    return outcome


def _on_full_disk(work: Work, place: Path, nursery: Nursery, expected: dict[str, Any]) -> tuple[str, str]:
    ended = nursery.run(work.arguments(place))
    if ended.status == 0:
        return "there was room enough", differs(place.parent, expected)
    if not _worded(ended, _FULL):
        return "other words", f"status {ended.status}, {ended.said!r}"
    if place.exists() and work.name != "map":
        return "half-written", f"{place.name} is there although the command failed"
    if left := left_in(place.parent):
        return "files left", f"{', '.join(left)} left beside the result"
    subprocess.run(["mount", "-o", f"remount,size={ROOM_KB}k", str(place.parents[1])], check=True)
    again = nursery.run(work.arguments(place))
    if again.status != 0:
        return "no result", f"with room it fails as well: {again.said!r}"
    if wrong := differs(place.parent, expected):
        return "other result", f"with room {wrong}"
    return "a sentence about the full disk, then the same result", ""


def read_only(works: tuple[Work, ...], nursery: Nursery, folder: Path) -> Outcome:
    """Commands whose disk cannot be written."""
    outcome = Outcome("commands on a read-only disk")
    for work in works:
        with small_disk(folder / "disk", ROOM_KB) as disk:
            place = work.place(disk, 0)
            place.parent.mkdir()
            subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
            ended = nursery.run(work.arguments(place))
        fine = ended.status == 1 and _worded(ended, _READ_ONLY)
        outcome.count(
            "a sentence about the disk" if fine else "other words",
            "" if fine else f"{work.name} on a read-only disk: status {ended.status}, {ended.said!r}",
        )
    return outcome


def failing(
    count: int, work: Work, raster: Path, nursery: Nursery, undisturbed: Undisturbed, folder: Path, rng: random.Random
) -> Outcome:
    """A raster that is removed, replaced or cut off at a random moment while a command reads it.

    Args:
        count: How often.
        work: The command; it reads ``raster``.
        raster: Put back each time.
        nursery: Runs it.
        undisturbed: Tells what its result is to be.
        folder: For results.
        rng: Draws the moments.
    """
    outcome = Outcome(f"`{work.name}` whose raster is removed, replaced or cut off meanwhile")
    kept = raster.with_name("kept.tif")
    shutil.copy2(raster, kept)
    whole, expected = undisturbed.of(work)
    for number in range(count):
        place = _fresh(work, folder)
        how, do = _HARMS[number % len(_HARMS)]
        moment = rng.uniform(0.0, whole)
        nursery.begin(work.arguments(place))
        time.sleep(moment)
        do(raster)
        ended = nursery.end()
        came, fault = _of_failing(work, place, raster, ended, expected)
        _put_back(kept, raster)
        if not fault:
            again = nursery.run(work.arguments(place))
            if again.status != 0:
                fault = f"with the raster back it fails as well: {again.said!r}"
            elif wrong := differs(place.parent, expected):
                fault = f"with the raster back {wrong}"
            elif left := left_in(place.parent):
                fault = f"{', '.join(left)} left beside the result"
        outcome.count(came, fault and f"{work.name}, raster {how} after {moment:.2f} s: {fault}")
        say(f"{work.name}, raster {how}: {came} {fault}")
    kept.unlink()
    return outcome


def _of_failing(work: Work, place: Path, raster: Path, ended: Ended, expected: dict[str, Any]) -> tuple[str, str]:
    if ended.status == 0:
        return "it had been read: the same result", differs(place.parent, expected)
    if ended.status != 1 or raster.name not in ended.said:
        return "other words", f"status {ended.status}, {ended.said!r}"
    if place.exists() and work.name != "map":
        return "half-written", f"{place.name} is there although the command failed"
    return "a sentence that names the raster", ""


def _fresh(work: Work, folder: Path) -> Path:
    place = work.place(folder / "failing", 0)
    shutil.rmtree(place.parent, ignore_errors=True)
    place.parent.mkdir(parents=True)
    return place


def _put_back(kept: Path, raster: Path) -> None:
    """The raster as it was, its time included."""
    aside = raster.with_name("back.tif")
    shutil.copy2(kept, aside)
    os.replace(aside, raster)


def _replace(raster: Path) -> None:
    """Other pixels under the same name."""
    data = bytearray(raster.read_bytes())
    data[len(data) // 2 :] = data[len(data) // 2 :][::-1]
    aside = raster.with_name("other.tif")
    aside.write_bytes(data)
    os.replace(aside, raster)


def _cut_off(raster: Path) -> None:
    os.truncate(raster, raster.stat().st_size // 3)


_HARMS: tuple[tuple[str, Callable[[Path], None]], ...] = (
    ("removed", Path.unlink), ("replaced", _replace), ("cut off", _cut_off),
)  # fmt: skip


def _worded(ended: Ended, words: tuple[str, ...]) -> bool:
    return any(word in ended.said.lower() for word in words)
