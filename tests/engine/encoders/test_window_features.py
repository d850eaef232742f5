"""Features of windows at several levels lie on the same ground, and small rasters are small pictures."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine

from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.encoders.loader import load_encoder
from plugin.engine.encoders.surroundings import features_of_cells
from plugin.engine.encoders.window_features import window_features
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import GridWindow
from plugin.protocol.messages.rasters import RasterReference, Stretch
from tests.scenes import write_raster


class MeanOfCells:
    """An encoder whose one feature is the brightness of a cell."""

    name = title = model_hash = "mean"
    precision, device, channels, whole = "f32", "cpu", 1, False

    def __init__(self) -> None:
        self.seen: list[tuple[int, ...]] = []

    def features(self, rgb):
        self.seen.append(rgb.shape[:2])
        rows, columns = rgb.shape[0] // 16, rgb.shape[1] // 16
        return rgb[..., 0].reshape(rows, 16, columns, 16).mean((1, 3))[None].astype(np.float32)


def everywhere(source, window, levels, encoder):
    cells = np.arange(64 * 64)
    return features_of_cells((source,), window, levels, encoder, EmbeddingCache(None), cells).T.reshape(-1, 64, 64)


@pytest.fixture
def ramp(tmp_path):
    values = np.tile(np.linspace(0, 250, 2600).astype(np.uint8), (1500, 1))
    path = write_raster(tmp_path / "ramp.tif", values, None, Affine.identity())
    reference = RasterReference(str(path), stretch=Stretch((0.0,), (255.0,)))
    with RasterSource.open(reference, flat=True) as source:
        yield source


def test_surroundings_lie_where_the_window_does(ramp):
    features = everywhere(ramp, GridWindow(0, 2, 1), (0, 1, 2), MeanOfCells())
    assert features.shape == (3, 64, 64)
    fine = features[0, :50].astype(float)
    assert np.ptp(fine) > 80
    for coarse in features[1:, :50].astype(float):
        assert np.abs(coarse - fine)[:, 4:-4].max() < 4


def test_a_window_that_hangs_over_shows_the_network_the_raster_alone(tmp_path):
    path = write_raster(tmp_path / "small.tif", np.full((300, 500), 90, np.uint8), None, Affine.identity())
    encoder = MeanOfCells()
    with RasterSource.open(RasterReference(str(path), stretch=Stretch((0.0,), (255.0,))), flat=True) as source:
        features = window_features(source, GridWindow(0, 0, 0), encoder, EmbeddingCache(None))
        stacked = everywhere(source, GridWindow(0, 0, 0), (0, 2), encoder)
    assert encoder.seen[0] == (320, 512)
    assert features[0, 10, 10] == 90 and not features[0, 20:].any() and not features[0, :, 32:].any()
    # beyond the raster the nearest features stand in, so that no cell on it sees zeros
    assert (stacked[1, :18, :31] > 60).all()


def test_features_come_from_the_cache_the_second_time(ramp):
    encoder, cache = MeanOfCells(), EmbeddingCache(None)
    first = window_features(ramp, GridWindow(0, 1, 0), encoder, cache)
    again = window_features(ramp, GridWindow(0, 1, 0), encoder, cache)
    assert np.array_equal(first, again) and len(encoder.seen) == 1


def test_the_default_model_gives_its_embedding_and_what_a_place_is(ramp):
    encoder = load_encoder("default")
    features = window_features(ramp, GridWindow(0, 1, 0), encoder, EmbeddingCache(None))
    assert features.shape == (256 + 192, 64, 64)
    assert np.isfinite(features).all() and features[:256].std() > 0.01 and features[256:].std() > 0.01
