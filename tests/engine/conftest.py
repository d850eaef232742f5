from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from plugin.engine.jobs import JobContext
from plugin.engine.training.train import train_decoder
from plugin.protocol.messages.jobs import LabelledRaster, Progress, Train, Trained
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted


@dataclass(frozen=True)
class Learnt:
    """A decoder trained on the painted scene, once for all tests."""

    raster: Path
    labels: Path
    package: Path
    trained: Trained
    progress: list[Progress]


@pytest.fixture(scope="session", autouse=True)
def landform_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """One place for caches that all tests share, so that a model is converted and a window encoded once."""
    with pytest.MonkeyPatch.context() as patch:
        home = tmp_path_factory.mktemp("landform-home")
        patch.setenv("LANDFORM_HOME", str(home))
        patch.delenv("LANDFORM_MODELS", raising=False)
        yield home


@pytest.fixture(scope="session")
def learnt(tmp_path_factory: pytest.TempPathFactory) -> Learnt:
    folder = tmp_path_factory.mktemp("learnt")
    raster, labels = painted.paint(folder), painted.label(folder / "labels.gpkg")
    progress: list[Progress] = []
    pair = LabelledRaster(RasterReference(str(raster)), str(labels))
    request = Train(
        (pair,), str(folder / "model"), unlabelled="ignore", colours={"plain": "#3355aa"}, epochs=12, seed=3
    )
    trained = train_decoder(request, JobContext(progress.append))
    return Learnt(raster, labels, Path(trained.package), trained, progress)
