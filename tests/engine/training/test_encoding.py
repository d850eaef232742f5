"""Windows of a training that are encoded by several processes: the same decoder, whatever becomes of a worker."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio

from plugin.engine.cli.app import main
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.errors import Cancelled, ClusterError
from plugin.engine.jobs import JobContext
from plugin.engine.scheduling.choice import scheduler_of
from plugin.engine.training.encode_worker import encode_units
from plugin.engine.training.encoding import EncodeJob, Unit
from plugin.engine.training.train import train_decoder
from plugin.environment.locations import cache_folder
from plugin.protocol.messages.jobs import LabelledRaster, Progress, Train
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted
from tests.engine.scheduling.processes import workers


@pytest.fixture
def request_for(tmp_path: Path) -> Callable[[str], Train]:
    """Makes a training on two rasters and reliefs of them that no other run knows."""

    def make(name: str) -> Train:
        folder = tmp_path / name
        pairs = []
        for part in ("one", "two"):
            (folder / part).mkdir(parents=True)
            raster, labels = painted.paint(folder / part), painted.label(folder / part / "labels.gpkg")
            relief = folder / part / "relief.tif"
            with rasterio.open(raster) as source:
                values, profile = source.read(1), source.profile
            with rasterio.open(relief, "w", **profile) as out:
                out.write(np.where(values, 256 - values.astype(int), 0).astype(np.uint8), 1)
            others = (RasterReference(str(relief)),)
            pairs.append(LabelledRaster(RasterReference(str(raster)), str(labels), others=others))
        return Train(tuple(pairs), str(folder / "model"), unlabelled="ignore", epochs=2, seed=3)

    return make


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cache that no other test has filled to its limit: what is counted here must not be dropped meanwhile."""
    monkeypatch.setenv("LANDFORM_HOME", str(tmp_path / "home"))


def windows() -> int:
    return EmbeddingCache(cache_folder() / "embeddings").contents()[0]


def weights(package: str) -> str:
    return hashlib.sha256((Path(package) / "model.safetensors").read_bytes()).hexdigest()


def test_the_decoder_is_the_same_although_a_worker_is_killed(request_for: Callable[[str], Train]) -> None:
    plain = train_decoder(request_for("here"), JobContext())
    before, killed, texts = windows(), [], []

    def kill_one(progress: Progress) -> None:
        texts.append(progress.text)
        if progress.text.startswith("Encoded") and windows() > before and not killed:
            killed.append(workers()[0])
            killed[0].kill()

    elsewhere = train_decoder(request_for("elsewhere"), JobContext(kill_one), scheduler_of("local:2"))
    assert killed and not workers()
    assert any(text.startswith("Encoded 0 of") for text in texts)
    assert weights(elsewhere.package) == weights(plain.package)
    assert elsewhere.scores["mean_iou"] == plain.scores["mean_iou"]


def test_what_was_encoded_stays_when_it_is_stopped(request_for: Callable[[str], Train]) -> None:
    request, before, encoded = request_for("stopped"), windows(), []
    with pytest.raises(Cancelled):
        train_decoder(request, JobContext(None, lambda: windows() > before), scheduler_of("local:1"))
    assert not workers()
    kept = windows() - before

    def note(progress: Progress) -> None:
        if progress.text.startswith("Encoded 0 of"):
            encoded.append(int(progress.text.split()[3]))

    train_decoder(request, JobContext(note), scheduler_of("local:1"))
    # each window is kept in three views, plain and turned
    assert kept >= 1 and 3 * encoded[0] >= windows() - before - kept
    assert 3 * (encoded[0] - 1) < windows() - before


def test_nothing_to_encode_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raster, labels = painted.paint(tmp_path), painted.label(tmp_path / "labels.gpkg")
    words = ["train", "--raster", str(raster), "--labels", str(labels), "--out", str(tmp_path / "model")]
    assert main([*words, "--kind", "unet", "--scheduler", "local:1"]) == 1
    assert "train without --scheduler" in capsys.readouterr().err
    assert main([*words, "--scheduler", "threads:2"]) == 2
    assert "slurm:FILE.yaml" in " ".join(capsys.readouterr().err.split())


def test_a_worker_that_sees_another_raster_encodes_nothing(tmp_path: Path) -> None:
    from plugin.engine.raster.window import GridWindow

    raster = painted.paint(tmp_path)
    unit = Unit(0, 0, None, 0, GridWindow(0, 0, 0), ("of another raster",))
    job = EncodeJob({0: unit}, {0: (RasterReference(str(raster)),)}, "default", str(tmp_path / "cache"))
    with pytest.raises(ClusterError, match=r"sees another raster or encoder under painted\.tif"):
        encode_units(job, "name", [0])
    assert not (tmp_path / "cache").exists()
