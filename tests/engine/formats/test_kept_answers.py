"""Answers that outlive whoever found them, and are never half of themselves."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import time
import zlib
from pathlib import Path

import pytest

from plugin.engine.formats.kept_answers import KeptAnswers, forget_old


def key(number: int) -> bytes:
    return hashlib.sha256(str(number).encode()).digest()


def answer(number: int) -> bytes:
    return f"answer {number} ".encode() * (number + 1)


def filled(folder: Path, numbers: range) -> KeptAnswers:
    kept = KeptAnswers(folder)
    for number in numbers:
        kept.put(key(number), answer(number))
    return kept


def there(folder: Path, numbers: range) -> list[int]:
    kept = KeptAnswers(folder)
    return [number for number in numbers if key(number) in kept and kept.get(key(number)) == answer(number)]


def test_what_two_writers_keep_the_next_one_knows(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    one, other = filled(folder, range(3)), filled(folder, range(2, 6))
    assert one.get(key(1)) == answer(1) and one.get(key(5)) is None
    one.flush()
    other.flush()
    one.flush()
    assert there(folder, range(8)) == [0, 1, 2, 3, 4, 5]


def test_the_first_is_written_at_once_and_those_right_after_it_together(tmp_path: Path) -> None:
    kept = filled(tmp_path, range(1))
    assert there(tmp_path, range(3)) == [0]
    kept.put(key(1), answer(1))
    kept.put(key(2), answer(2))
    assert there(tmp_path, range(3)) == [0] and kept.get(key(2)) == answer(2)
    kept.flush()
    assert there(tmp_path, range(3)) == [0, 1, 2]


def test_hundreds_are_written_by_themselves(tmp_path: Path) -> None:
    filled(tmp_path, range(600))
    assert 512 <= len(there(tmp_path, range(600))) < 600


@pytest.mark.parametrize("cut", [4, 90, 4096, 5000])
def test_of_a_damaged_file_nothing_wrong_is_told(tmp_path: Path, cut: int) -> None:
    filled(tmp_path, range(200)).flush()
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:cut])
    kept = KeptAnswers(tmp_path)
    assert all(kept.get(key(number)) in (None, answer(number)) for number in range(200))
    filled(tmp_path, range(200)).flush()
    assert there(tmp_path, range(200)) == list(range(200)), "what was lost is kept again"


def test_of_an_answer_that_changed_on_the_disk_nothing_wrong_is_told(tmp_path: Path) -> None:
    filled(tmp_path, range(20)).flush()
    (file,) = tmp_path.iterdir()
    whole, packed = file.read_bytes(), zlib.compress(answer(7), 1)
    middle = whole.index(packed) + len(packed) - 3
    file.write_bytes(whole[:middle] + bytes([whole[middle] ^ 0xFF]) + whole[middle + 1 :])
    assert there(tmp_path, range(20)) == [number for number in range(20) if number != 7]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is for systems that have it")
def test_whoever_is_killed_loses_seconds(tmp_path: Path) -> None:
    code = (
        "import sys, time\nfrom pathlib import Path\nfrom tests.engine.formats.test_kept_answers import *\n"
        "kept = KeptAnswers(Path(sys.argv[1]))\n"
        "for number in range(1000):\n    kept.put(key(number), answer(number))\n    time.sleep(0.05)\n"
    )
    child = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], env=dict(os.environ))
    limit = time.monotonic() + 60
    while len(there(tmp_path, range(60))) < 60 and time.monotonic() < limit:
        time.sleep(0.1)
    child.kill()
    child.wait()
    numbers = there(tmp_path, range(1000))
    assert len(numbers) > 20 and numbers == list(range(len(numbers)))


def test_without_a_disk_it_goes_on_in_memory(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "a").write_text("no folder")
    kept = filled(tmp_path / "a" / "b", range(300))
    assert kept.get(key(299)) == answer(299)
    assert len([record for record in caplog.records if "begins anew" in record.getMessage()]) == 1


def test_what_nobody_has_used_for_long_goes(tmp_path: Path) -> None:
    for name in ("mine", "old", "new"):
        filled(tmp_path / name, range(3)).flush()
    (tmp_path / "file").write_text("somebody's")
    long_ago = time.time() - 100 * 86400
    for name in ("mine", "old"):
        for path in (*(tmp_path / name).iterdir(), tmp_path / name):
            os.utime(path, (long_ago, long_ago))
    forget_old(tmp_path, tmp_path / "mine")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "mine", "new"]
