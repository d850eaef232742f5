"""Killed writers leave nothing behind for long, and a full disk is named."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import pytest
import shapely

from plugin.engine.crs.crs import parse_crs
from plugin.engine.errors import OutputError, in_words
from plugin.engine.formats.files import writing
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.formats.scratch import scratch_folder

MARS = parse_crs("IAU_2015:49910")
#: Writes half a file, says so, and waits to be killed.
HALF = """
import sys, time
from pathlib import Path
from plugin.engine.formats.files import writing
with writing(Path(sys.argv[1])) as scratch:
    scratch.write_text("half")
    print("written", flush=True)
    time.sleep(600)
"""

#: Writes a file, with a folder of files beside it meanwhile, and is killed at the given event of the file system.
KILLED_AT = """
import os, signal, sys
from pathlib import Path
from plugin.engine.formats.files import writing
left = int(sys.argv[2])
def count(event, arguments):
    global left
    opened = event == "open" and arguments[2] & os.O_CREAT
    if (opened or event in ("os.mkdir", "os.rmdir", "os.remove", "os.rename")) and ".landform-" in str(arguments[0]):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
with writing(Path(sys.argv[1])) as scratch:
    parts = scratch.parent / "parts"
    parts.mkdir()
    (parts / "one").write_text("a")
    (scratch.parent / "two").write_text("b")
    scratch.write_text("whole")
"""


@pytest.fixture
def writer(tmp_path: Path):
    """A process in the midst of writing a file."""
    child = subprocess.Popen([sys.executable, "-c", HALF, str(tmp_path / "other.txt")], stdout=subprocess.PIPE)
    assert child.stdout is not None and child.stdout.readline() == b"written\n"
    yield child
    child.kill()
    child.wait()
    child.stdout.close()


def write(path: Path) -> None:
    with writing(path) as scratch:
        scratch.write_text("whole")


def test_the_next_writer_removes_what_a_killed_one_has_left(tmp_path: Path, writer) -> None:
    write(tmp_path / "first.txt")
    assert len(list(tmp_path.glob(".landform-*"))) == 1, "one that is at work is left alone"
    writer.kill()
    writer.wait()
    write_landforms(tmp_path / "second.gpkg", [{"geometry": shapely.box(0, 0, 9, 9), "class": "a"}], MARS)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first.txt", "second.gpkg"]


def test_whenever_a_writer_is_killed_the_next_leaves_nothing_beside_the_result(tmp_path: Path) -> None:
    for moment in range(40):
        status = subprocess.run([sys.executable, "-c", KILLED_AT, str(tmp_path / "a.txt"), str(moment)], check=False)
        write(tmp_path / "first.txt")
        assert sorted(path.name for path in tmp_path.iterdir()) in (["first.txt"], ["a.txt", "first.txt"]), moment
        if status.returncode == 0:
            break
    assert 8 < moment < 39


def test_folders_of_others_stay(tmp_path: Path) -> None:
    notes = tmp_path / ".landform-notes"
    notes.mkdir()
    (notes / "diary.txt").write_text("mine")
    (tmp_path / ".landform-link").symlink_to(notes)
    write(tmp_path / "first.txt")
    assert (notes / "diary.txt").read_text() == "mine" and (tmp_path / ".landform-link").is_symlink()


def test_two_writers_in_one_folder_do_not_meet(tmp_path: Path) -> None:
    with scratch_folder(tmp_path) as first, scratch_folder(tmp_path) as second:
        (first / "a").write_text("1")
        (second / "a").write_text("2")
        assert first != second and (first / "a").read_text() == "1"
    assert not list(tmp_path.iterdir())


def test_a_full_disk_is_named(small_disk: Path) -> None:
    shapes = [{"geometry": shapely.Point(i, i).buffer(5, 400), "class": "crater"} for i in range(200)]
    with pytest.raises(OutputError, match="The disk is full") as refused:
        write_landforms(small_disk / "large.gpkg", shapes, MARS)
    assert str(small_disk) in str(refused.value)
    assert not list(small_disk.iterdir())


def test_a_full_disk_that_nobody_expected_is_named_too() -> None:
    error = OSError(errno.ENOSPC, "No space left on device", "/somewhere/file")
    assert in_words(error) == ("file", "The disk of /somewhere/file is full. Free some space, then try again.")
