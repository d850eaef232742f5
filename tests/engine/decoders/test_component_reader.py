"""Components that are read are those of the features, wherever they were reduced and however often they are shared."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from affine import Affine
from threadpoolctl import threadpool_limits

from plugin.engine.decoders.component_reader import ComponentReader, own_directions
from plugin.engine.decoders.reduction import Reduction
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.encoders.surroundings import features_of_cells
from plugin.engine.raster.aligned import AlignedLayer
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import GridWindow
from plugin.protocol.messages.rasters import RasterReference, Stretch
from tests.scenes import write_raster

LEVELS = (0, 1, 2)
EVERY = np.arange(64 * 64)


class BrightnessAndSlope:
    """An encoder of two features: the brightness of a cell, and how it changes from left to right."""

    name = title = model_hash = "two"
    precision, device, channels, whole = "f32", "cpu", 2, False

    def __init__(self):
        self.encoded = 0

    def features(self, rgb):
        self.encoded += 1
        rows, columns = rgb.shape[0] // 16, rgb.shape[1] // 16
        cells = rgb[..., 0].reshape(rows, 16, columns, 16).astype(np.float32)
        return np.stack([cells.mean((1, 3)), cells[..., -1].mean(1) - cells[..., 0].mean(1) + 3])


@pytest.fixture
def source(tmp_path):
    values = np.random.default_rng(3).integers(0, 250, (40, 40)).astype(np.uint8)
    path = write_raster(tmp_path / "ground.tif", values.repeat(70, 0).repeat(60, 1), None, Affine.identity())
    reference = RasterReference(str(path), stretch=Stretch((0.0,), (255.0,)))
    with RasterSource.open(reference, flat=True) as opened:
        yield opened


def test_components_are_those_of_the_features(source):
    encoder, cache = BrightnessAndSlope(), EmbeddingCache(None)
    windows = [GridWindow(0, column, row) for row in (0, 2, 4) for column in (0, 1, 3)]
    seen = [features_of_cells((source,), window, LEVELS, encoder, cache, EVERY) for window in windows]
    reduction = Reduction(2 * len(LEVELS), 4)
    reduction.fit(torch.from_numpy(np.concatenate(seen)[::7]))
    reader = ComponentReader(reduction, LEVELS, encoder, cache)
    for window, features in zip(windows, seen, strict=True):
        wanted = reduction(torch.from_numpy(features.T.reshape(1, -1, 64, 64)))[0].numpy()
        found = reader.read((source,), window)
        assert found.shape == (4, 64, 64) and np.ptp(wanted) > 1
        assert np.allclose(found, wanted, atol=2e-3)
        assert np.array_equal(reader.read((source,), window), found)


def test_a_window_alone_is_seen_with_surroundings_as_they_are_on_the_mean(source):
    encoder, window = BrightnessAndSlope(), GridWindow(0, 1, 2)
    features = features_of_cells((source,), window, LEVELS, encoder, EmbeddingCache(None), EVERY)
    reduction = Reduction(2 * len(LEVELS), 4)
    reduction.fit(torch.from_numpy(features))
    features[:, 2:] = reduction.mean.numpy()[2:]
    wanted = reduction(torch.from_numpy(features.T.reshape(1, -1, 64, 64)))[0].numpy()
    encoder.encoded = 0
    reader = ComponentReader(reduction, LEVELS, encoder, EmbeddingCache(None), alone=True)
    assert np.allclose(reader.read((source,), window), wanted, atol=2e-3) and np.ptp(wanted) > 1
    assert encoder.encoded == 1, "coarser windows are not looked at"


def test_components_do_not_depend_on_the_number_of_threads(source):
    class Many(BrightnessAndSlope):
        channels = 448

        def features(self, rgb):
            two = super().features(rgb)
            return np.concatenate([two, np.random.default_rng(int(two.sum())).normal(size=(446, *two.shape[1:]))])

    reduction = Reduction(448 * len(LEVELS), 96)
    reduction.directions.copy_(torch.randn(96, 448 * len(LEVELS), generator=torch.Generator().manual_seed(1)))
    found = []
    for threads in (1, 2):
        with threadpool_limits(threads, user_api="blas"):
            reader = ComponentReader(reduction, LEVELS, Many(), EmbeddingCache(None))
            found.append([reader.read((source,), GridWindow(0, column, 1)) for column in range(3)])
    assert np.array_equal(*found)


def test_neighbours_share_what_is_around_them(source):
    encoder = BrightnessAndSlope()
    reader = ComponentReader(Reduction(4, 4), (0, 2), encoder, EmbeddingCache(None, memory_entries=1))
    reader.read((source,), GridWindow(0, 1, 1))
    encoded = encoder.encoded
    reader.read((source,), GridWindow(0, 2, 1))
    assert encoded == 2 and encoder.encoded == 3


@pytest.mark.parametrize("covered", [1.0, 0.4])
def test_what_is_reduced_elsewhere_adds_up_to_the_components(source, tmp_path, covered):
    encoder, window = BrightnessAndSlope(), GridWindow(0, 1, 2)
    values = np.random.default_rng(4).integers(0, 250, (40, 40)).astype(np.uint8)
    values = values.repeat(70, 0).repeat(60, 1)
    values[round(2800 * covered) :] = 255
    path = write_raster(tmp_path / "other.tif", values, None, Affine.identity(), nodata=255)
    reduction = Reduction(2 * 2 * len(LEVELS), 4)
    reduction.directions.copy_(torch.randn(4, 12, generator=torch.Generator().manual_seed(1)))
    reduction.mean.copy_(torch.randn(12, generator=torch.Generator().manual_seed(2)))
    reader = ComponentReader(reduction, LEVELS, encoder, EmbeddingCache(None))
    with RasterSource.open(RasterReference(str(path), stretch=Stretch((0.0,), (255.0,))), flat=True) as opened:
        layers = (source, AlignedLayer(source, opened))
        wanted, apart = reader.read(layers, window), reader.read_apart(layers, window)
    own = own_directions(reduction, LEVELS, 2).numpy() @ apart.features.reshape(4, -1).astype(np.float32)
    found = own.reshape(4, 64, 64) + apart.around.transpose(2, 0, 1)
    np.testing.assert_allclose(found, wanted, atol=2e-3)
    assert np.ptp(wanted) > 1 and (covered == 1.0) == bool(apart.features[2:].any(0).all())
