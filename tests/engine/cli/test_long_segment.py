"""Outlining a catalogue: killed, stopped and changed runs of ``landform segment``, and the one that goes on."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
import pyogrio
import pytest
import rasterio

from plugin.engine.cli import outliner, output, segment
from plugin.engine.sam.catalogue import RESOURCES
from plugin.environment.locations import outlined_folder
from plugin.protocol.messages.annotating import Prompt
from plugin.protocol.prompt_order import by_place
from tests.engine.cli.commands import run
from tests.scenes import scene

needs_model = pytest.mark.skipif(
    not (RESOURCES / "default_model" / "model.safetensors").is_file(), reason="needs the default model"
)
OBJECTS = 60


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """A raster that no other run knows."""
    return copied(tmp_path / "one")


def copied(folder: Path) -> Path:
    folder.mkdir()
    return Path(shutil.copy(scene("gusev/gusev_900.tif"), folder / "gusev.tif"))


@pytest.fixture
def catalogue(image: Path, tmp_path: Path) -> Path:
    """Boxes of all sizes anywhere on it, one beyond it and one that says nothing."""
    draw = np.random.default_rng(5)
    with rasterio.open(image) as raster:
        left, bottom, right, top = raster.bounds
        pixel = raster.res[0]
    half = pixel * draw.uniform(8, 40, OBJECTS)
    x, y = draw.uniform(left + half, right - half), draw.uniform(bottom + half, top - half)
    lines = [f"o{n},box,{x[n] - half[n]},{y[n] - half[n]},{x[n] + half[n]},{y[n] + half[n]}" for n in range(OBJECTS)]
    lines[10] = f"o10,point,{right + 9e5},{top},,"
    lines[20] = "o20,point,,,,"
    path = tmp_path / "catalogue.csv"
    path.write_text("object,kind,x,y,x2,y2\n" + "\n".join(lines) + "\n")
    return path


def table(path: Path) -> pd.DataFrame:
    """What a run has found, but for when."""
    frame = pyogrio.read_dataframe(path)
    return pd.DataFrame(frame.drop(columns=["mapped_at", "geometry"])).assign(wkb=frame.geometry.to_wkb())


def command(image: Path, catalogue: Path, out: Path) -> list[str]:
    words = [sys.executable, "-m", "plugin.engine.cli", "segment", image, "--prompts", catalogue, "--out", out]
    return [str(word) for word in words]


def objects_done(said: str) -> int:
    return max(map(int, re.findall(r"Object (\d+) of", said)), default=0)


@needs_model
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is for systems that have it")
def test_killed_and_stopped_it_goes_on_to_the_same_polygons(
    capfd: pytest.CaptureFixture[str], image: Path, catalogue: Path, tmp_path: Path
) -> None:
    out, log = tmp_path / "a.gpkg", tmp_path / "log"
    words = command(image, catalogue, out)

    def answers() -> int:
        total = 0
        for file in outlined_folder().glob("*/*.sqlite"):
            with contextlib.closing(sqlite3.connect(file)) as base, contextlib.suppress(sqlite3.OperationalError):
                total += base.execute("SELECT count(*) FROM answers").fetchone()[0]  # else it is being made
        return total

    def begun(until: int) -> subprocess.Popen[bytes]:
        """The command, once it has written so many more answers or is done."""
        before, limit = answers(), time.monotonic() + 300
        with log.open("wb") as said:
            child = subprocess.Popen(words, stderr=said, stdout=subprocess.DEVNULL, env=dict(os.environ))
        while answers() < before + until and child.poll() is None and time.monotonic() < limit:
            time.sleep(0.01)
        return child

    child = begun(1)
    child.kill()
    assert child.wait() == -signal.SIGKILL
    killed_at = objects_done(log.read_text())
    assert 1 <= killed_at < OBJECTS and not out.exists()

    child = begun(1)
    child.send_signal(signal.SIGINT)
    started = time.monotonic()
    assert child.wait(60) == 1
    waited, said = time.monotonic() - started, log.read_text()
    assert "The same command goes on from there." in said, said
    assert waited < 10  # on its own it is less than two; other tests may take the processor
    stopped_at = int(re.findall(r"Stopped after (\d+) of", said)[0])
    assert killed_at - 1 <= stopped_at < OBJECTS
    so_far = table(out)
    assert 0 < len(so_far) < OBJECTS

    # another call does not take the place of what there is, nor does this one once somebody has worked on it
    status, data, _ = run(capfd, *words[3:], "--class", "crater")
    assert status == 1 and "is there already" in data["error"]["sentence"]
    edited = out.read_bytes()
    out.write_bytes(edited + b" ")
    assert run(capfd, *words[3:])[0] == 1
    out.write_bytes(edited)

    status, data, said = run(capfd, *words[3:])
    assert status == 0, said
    assert len(so_far) <= data["resumed"] <= stopped_at
    undisturbed = tmp_path / "b.gpkg"
    status, fresh, said = run(capfd, *command(copied(tmp_path / "two"), catalogue, undisturbed)[3:])
    assert status == 0 and fresh["resumed"] == 0, said
    whole = table(undisturbed)
    pd.testing.assert_frame_equal(table(out), whole)
    assert data["failed"] == fresh["failed"] and {"o10", "o20"} <= {row["object"] for row in fresh["failed"]}
    assert set(so_far["wkb"]) < set(whole["wkb"])
    assert list(whole["object"]) == [f"o{n}" for n in range(OBJECTS) if f"o{n}" in set(whole["object"])]
    assert run(capfd, *words[3:])[0] == 1  # a finished file is one like any other


@needs_model
def test_another_raster_or_prompt_is_outlined_anew(
    capfd: pytest.CaptureFixture[str], image: Path, catalogue: Path, tmp_path: Path
) -> None:
    few = tmp_path / "few.csv"
    few.write_text("\n".join(catalogue.read_text().splitlines()[:7]))

    def resumed(raster: Path, *more: str) -> int:
        words = command(raster, few, tmp_path / "a.gpkg")[3:]
        status, data, said = run(capfd, *words, "--overwrite", *more)
        assert status == 0, said
        assert isinstance(data["resumed"], int)
        return data["resumed"]

    assert resumed(image) == 0
    assert resumed(image) == resumed(image, "--class", "crater") == 6
    assert resumed(image, "--backend", "torch") == 0
    lines = few.read_text().splitlines()
    name, kind, left, *rest = lines[3].split(",")
    lines[3] = ",".join([name, kind, str(float(left) - 50), *rest])
    few.write_text("\n".join(lines))
    assert resumed(image) == 5
    os.utime(image, (1e9, 1e9))
    assert resumed(image) == 0


@needs_model
def test_stopped_while_it_writes_nothing_is_lost(
    capfd: pytest.CaptureFixture[str],
    image: Path,
    catalogue: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def interrupting(text: str) -> None:
        print(text, file=sys.stderr)
        if text.startswith("Writing landforms"):
            signal.raise_signal(signal.SIGINT)

    few, out = tmp_path / "few.csv", tmp_path / "a.gpkg"
    few.write_text("\n".join(catalogue.read_text().splitlines()[:5]))
    words = command(image, few, out)[3:]
    with monkeypatch.context() as patch:
        patch.setattr(output, "say", interrupting)
        patch.setattr(segment, "_AT_ONCE", 1)
        patch.setattr(outliner, "_TOGETHER", 2)
        status, data, said = run(capfd, *words)
    assert status == 1 and "the same command goes on with it" in data["error"]["sentence"], said
    assert not out.exists() and [path.name for path in tmp_path.glob(".*")] == []
    status, data, _ = run(capfd, *words)
    assert status == 0 and data["resumed"] == 4 == len(table(out)) + len(data["failed"])


def test_neighbours_of_a_size_are_put_after_one_another() -> None:
    draw = np.random.default_rng(0)
    prompts = [
        Prompt(box=(x, y, x + size, y + size))
        for size in (10.0, 300.0)
        for x, y in draw.uniform(0, 1000, (200, 2)).tolist()
    ]
    prompts += [Prompt(((float(x), float(y)),), (1,)) for x, y in draw.uniform(0, 1000, (200, 2))]
    prompts += [Prompt(), Prompt(((np.inf, 0.0),), (1,))]
    order = by_place(prompts)
    assert sorted(order) == list(range(602))
    assert [number // 200 for number in order] == [1] * 200 + [0] * 200 + [2] * 200 + [3] * 2

    def steps(numbers: list[int]) -> float:
        places = np.array([prompts[number].places[0] for number in numbers])
        return float(np.hypot(*np.diff(places, axis=0).T).mean())

    assert steps(order[200:400]) < 0.3 * steps(list(range(200)))
    assert steps(order[400:600]) < 0.5 * steps(list(range(400, 600)))
