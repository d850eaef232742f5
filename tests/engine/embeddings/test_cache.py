"""The embedding cache: never a wrong or a damaged embedding, whatever happens to the folder."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from plugin.engine.embeddings.cache import DEFAULT_LIMIT_BYTES, EmbeddingCache
from plugin.engine.embeddings.window_embedding import embed_window
from plugin.engine.errors import OutputError
from plugin.engine.raster.window import GridWindow
from plugin.engine.sam import pace
from plugin.engine.sam.embedding import Embedding
from tests.engine.raster.drawn import opened, ramp
from tests.scenes import write_raster

ROOT = Path(__file__).resolve().parents[3]
FILE_BYTES = 256 * 64 * 64 * 2


def embedding(seed: int = 0) -> Embedding:
    features = np.random.default_rng(seed).normal(size=(256, 64, 64)).astype(np.float32)
    return Embedding(features, (700, 900), (796, 1024))


def key(number: int) -> str:
    return f"{number:02x}" * 32


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_an_embedding_comes_back_from_memory_and_from_disk(tmp_path):
    cache, kept = EmbeddingCache(tmp_path), embedding()
    assert cache.find(key(1)) == (None, "")
    cache.put(key(1), kept)
    found, state = cache.find(key(1))
    assert state == "memory"
    again, state = EmbeddingCache(tmp_path).find(key(1))
    assert state == "disk"
    for back in (found, again):
        assert back.features.dtype == np.float16
        np.testing.assert_array_equal(back.features, kept.features.astype(np.float16))
        assert (back.original_size, back.input_size) == ((700, 900), (796, 1024))
    assert EmbeddingCache(tmp_path).get(key(2)) is None


def test_values_beyond_half_precision_stay_finite(tmp_path):
    cache = EmbeddingCache(None)
    cache.put(key(1), replace(embedding(), features=np.full((256, 64, 64), 1e6, dtype=np.float32)))
    assert np.isfinite(cache.get(key(1)).features).all()


def flip(path):
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


DAMAGE = {
    "a flipped bit": flip,
    "cut short": lambda path: path.write_bytes(path.read_bytes()[: FILE_BYTES // 2]),
    "empty": lambda path: path.write_bytes(b""),
    "something else": lambda path: path.write_bytes(b"not an embedding" * 100),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_damaged_file_is_not_used_and_goes(tmp_path, damage):
    EmbeddingCache(tmp_path).put(key(1), embedding())
    (path,) = files(tmp_path)
    damage(path)
    assert EmbeddingCache(tmp_path).get(key(1)) is None
    assert files(tmp_path) == []


def test_a_file_under_another_name_is_not_used(tmp_path):
    EmbeddingCache(tmp_path).put(key(1), embedding())
    (path,) = files(tmp_path)
    other = tmp_path / "02" / path.name.replace("01", "02")
    other.parent.mkdir()
    path.rename(other)
    assert EmbeddingCache(tmp_path).get(key(2)) is None


def test_the_least_recently_used_goes_first(tmp_path):
    cache = EmbeddingCache(tmp_path)
    cache.limit(3 * FILE_BYTES + 5000)
    for number in (1, 2, 3):
        cache.put(key(number), embedding(number))
    now = time.time()
    for age, number in enumerate((3, 2, 1)):
        (path,) = (tmp_path / f"{number:02x}").iterdir()
        os.utime(path, (now - 100 - age, now - 100 - age))
    assert EmbeddingCache(tmp_path).get(key(1)) is not None  # read lately, so 2 is the oldest now
    cache.put(key(4), embedding(4))
    fresh = EmbeddingCache(tmp_path)
    assert [fresh.get(key(number)) is not None for number in (1, 2, 3, 4)] == [True, False, True, True]
    assert fresh.size_bytes() <= 3 * FILE_BYTES + 5000


def test_a_full_folder_stays_within_its_limit_without_a_look_at_every_file_each_time(tmp_path, monkeypatch):
    small = Embedding(np.ones((1, 64, 64), dtype=np.float16), (1024, 1024), (1024, 1024))
    EmbeddingCache(tmp_path).put(key(0), small)
    files, puts = 320, 640
    cache, looks = EmbeddingCache(tmp_path, files * EmbeddingCache(tmp_path).size_bytes()), []
    look = EmbeddingCache._shrink
    monkeypatch.setattr(EmbeddingCache, "_shrink", lambda *given: looks.append(given) or look(*given))
    for number in range(puts):
        cache.put(f"{number:064x}", small)
        if number % 16 == 0:
            count, size = cache.contents()
            assert size <= cache.size_limit_bytes and count >= min(number, files * 0.9)
    assert len(looks) < puts / 3
    assert EmbeddingCache(tmp_path).get(f"{puts - 1:064x}") is not None


def age(folder: Path, number: int, seconds: float) -> None:
    (path,) = (folder / f"{number:02x}").iterdir()
    os.utime(path, (time.time() - seconds,) * 2)


def test_a_lower_limit_counts_at_once_and_for_every_process(tmp_path):
    mine, other = EmbeddingCache(tmp_path), EmbeddingCache(tmp_path)
    assert other.size_limit_bytes == DEFAULT_LIMIT_BYTES
    for number in (1, 2, 3, 4):
        mine.put(key(number), embedding(number))
        age(tmp_path, number, 100 - number)
    mine.limit(2 * FILE_BYTES + 5000)
    assert other.size_limit_bytes == EmbeddingCache(tmp_path).size_limit_bytes == 2 * FILE_BYTES + 5000
    assert other.contents()[0] == 2 and other.contents()[1] == other.size_bytes() <= 2 * FILE_BYTES + 5000
    assert [other.get(key(number)) is not None for number in (1, 2, 3, 4)] == [False, False, True, True]
    other.put(key(5), embedding(5))  # one that knew nothing of it
    assert other.contents()[0] == 2
    mine.limit(DEFAULT_LIMIT_BYTES)
    other.put(key(6), embedding(6))
    assert other.contents()[0] == 3


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"bytes": "much"}'])
def test_a_limit_that_cannot_be_read_is_the_usual_one(tmp_path, text):
    (tmp_path / "limit.json").write_text(text)
    assert EmbeddingCache(tmp_path).size_limit_bytes == DEFAULT_LIMIT_BYTES


def test_a_limit_that_cannot_be_kept_is_refused(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(OutputError, match="limit of the cache .* could not be set"):
        EmbeddingCache(blocked).limit(5)


class Encoder:
    """Counts how often it is asked."""

    name, model_hash, precision, finer_maps, asked = "counted", "weights", "f32", 0, 0

    def embed(self, rgb: np.ndarray) -> Embedding:
        self.asked += 1
        return Embedding(np.full((4, 8, 8), rgb.mean(), np.float32), (1024, 1024), (1024, 1024))


def test_a_damaged_window_is_encoded_again_and_kept(tmp_path):
    raster = write_raster(tmp_path / "a.tif", ramp())
    model, folder, states = Encoder(), tmp_path / "cache", []
    with opened(raster) as source:
        for harm in (None, None, flip):
            if harm is not None:
                harm(next(folder.rglob("*.safetensors")))
            found, _, state = embed_window(source, GridWindow(0, 0, 0), model, EmbeddingCache(folder))
            states.append((state, float(found.features[0, 0, 0])))
        assert embed_window(source, GridWindow(0, 0, 0), model, EmbeddingCache(folder))[2] == "disk"
    assert 0 < pace.paces()["counted"] < 60
    assert [state for state, _ in states] == ["computed", "disk", "computed"]
    assert len({value for _, value in states}) == 1 and model.asked == 2


def test_memory_is_bounded(tmp_path):
    cache = EmbeddingCache(tmp_path, memory_entries=2)
    for number in (1, 2, 3):
        cache.put(key(number), embedding(number))
    assert cache.find(key(3))[1] == "memory"
    assert cache.find(key(1))[1] == "disk"


def test_leftovers_of_a_killed_writer_are_swept(tmp_path):
    EmbeddingCache(tmp_path).put(key(1), embedding())
    old, fresh = tmp_path / "01" / "old.part", tmp_path / "01" / "fresh.part"
    old.write_bytes(b"half")
    fresh.write_bytes(b"half")
    os.utime(old, (time.time() - 7200,) * 2)
    EmbeddingCache(tmp_path).put(key(2), embedding())
    assert not old.exists()
    assert fresh.exists()


def test_a_folder_that_cannot_be_written_leaves_the_memory(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    cache = EmbeddingCache(blocked)
    cache.put(key(1), embedding())
    assert cache.find(key(1))[1] == "memory"
    assert blocked.read_text() == "in the way"


def test_clear_forgets_all(tmp_path):
    cache = EmbeddingCache(tmp_path)
    cache.put(key(1), embedding())
    cache.clear()
    assert cache.get(key(1)) is None
    assert cache.size_bytes() == 0


WORKER = """
import sys, numpy as np
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.sam.embedding import Embedding
folder, seed = sys.argv[1], int(sys.argv[2])
cache = EmbeddingCache(folder, memory_entries=1)
order = np.random.default_rng(seed)
for _ in range(40):
    number = int(order.integers(0, 8))
    name = f"{number:02x}" * 32
    found = cache.get(name)
    if found is None:
        cache.put(name, Embedding(np.full((256, 64, 64), number, np.float32), (1024, 1024), (1024, 1024)))
    else:
        assert (found.features == number).all()
"""


def test_two_processes_share_a_folder(tmp_path):
    EmbeddingCache(tmp_path).limit(4 * FILE_BYTES + 9000)
    workers = [
        subprocess.Popen([sys.executable, "-c", WORKER, str(tmp_path), str(seed)], cwd=ROOT, stderr=subprocess.PIPE)
        for seed in (1, 2)
    ]
    for worker in workers:
        _, complaints = worker.communicate(timeout=240)
        assert worker.returncode == 0, complaints.decode()
        assert b"damaged" not in complaints
    assert not list(tmp_path.rglob("*.part"))
    assert 0 < EmbeddingCache(tmp_path).contents()[0] <= 5
