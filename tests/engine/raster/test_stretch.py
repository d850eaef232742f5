"""The automatic stretch, the histogram beside it, and what bands and their mean look like, for all kinds of values."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from plugin.engine.embeddings.window_embedding import embedding_key
from plugin.engine.errors import RasterError
from plugin.engine.raster.contrast import shown as shown_as
from plugin.engine.raster.window import GridWindow
from plugin.protocol.messages.rasters import Stretch
from tests.engine.raster.drawn import opened
from tests.scenes import write_raster

SHAPE = (400, 500)


def ground(low: float, high: float, dtype: str) -> np.ndarray:
    """Values evenly spread over a range."""
    return (
        np.random.default_rng(3).permutation(np.linspace(low, high, SHAPE[0] * SHAPE[1])).reshape(SHAPE).astype(dtype)
    )


#: Type, range of the ground, what is no ground (saturation or nodata; value and share), declared nodata.
KINDS = {
    "8 bit": ("uint8", 60, 180, ((0, 0.1), (255, 0.1)), None),
    "10 bit": ("uint16", 300, 700, ((1, 0.05), (2, 0.05), (1022, 0.05), (1023, 0.05)), 0),
    "16 bit": ("uint16", 9000, 31000, ((65535, 0.1), (0, 0.1)), None),
    "16 bit with a sign": ("int16", -4000, 2500, ((-32768, 0.2),), None),
    "float": ("float32", 0.1, 0.3, ((-3.4028226550889045e38, 0.1), (np.nan, 0.1)), None),
    "float with nodata": ("float32", -2.5, 7.5, ((-9999, 0.2),), -9999),
}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_the_automatic_stretch_leaves_out_nodata_and_saturation(tmp_path: Path, kind: tuple) -> None:
    dtype, low, high, others, nodata = kind
    values = ground(low, high, dtype)
    places = np.random.default_rng(8).permutation(values.size)
    for value, share in others:
        count = round(share * values.size)
        chosen, places = places[:count], places[count:]
        values.flat[chosen] = np.array(value, dtype)
    with opened(write_raster(tmp_path / "a.tif", values, nodata=nodata)) as source:
        described = source.describe()
    margin = 0.025 * (high - low)
    assert described.stretch == described.automatic
    assert described.stretch.low[0] == pytest.approx(low + margin / 2.5, abs=margin)
    assert described.stretch.high[0] == pytest.approx(high - margin / 2.5, abs=margin)
    (histogram,) = described.histograms
    assert low - margin <= histogram.low <= low + margin and high - margin <= histogram.high <= high + margin
    assert sum(histogram.counts) == pytest.approx(len(places), rel=0.02)
    filled = np.array(histogram.counts[1:-1])
    assert filled.min() > 0.8 * filled.mean() and filled.max() < 1.2 * filled.mean()  # as evenly as the values


def test_outliers_leave_the_histogram_readable(tmp_path: Path) -> None:
    values = ground(0.1, 0.3, "float32")
    values[:5, :5] = 500.0
    with opened(write_raster(tmp_path / "a.tif", values)) as source:
        (histogram,) = source.describe().histograms
    assert histogram.high < 0.6


@pytest.mark.parametrize("fill", [0, 7, 255])
def test_a_constant_raster_has_a_stretch_and_a_histogram(tmp_path: Path, fill: int) -> None:
    with opened(write_raster(tmp_path / "a.tif", np.full(SHAPE, fill, np.uint8), nodata=9)) as source:
        described = source.describe()
    assert described.stretch.low[0] < described.stretch.high[0]
    assert described.histograms[0].counts == (SHAPE[0] * SHAPE[1],)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_a_raster_that_is_constant_but_for_rounding_opens(tmp_path: Path, dtype: str) -> None:
    values = np.full(SHAPE, 187.3, dtype)
    values[::2] = np.nextafter(values[::2], values.dtype.type(1000))
    with opened(write_raster(tmp_path / "a.tif", values)) as source:
        described = source.describe()
    assert described.stretch.high[0] - described.stretch.low[0] == pytest.approx(1.0)
    assert sum(described.histograms[0].counts) == values.size


def test_a_raster_without_data_has_no_counts(tmp_path: Path) -> None:
    with opened(write_raster(tmp_path / "a.tif", np.zeros(SHAPE, np.uint8), nodata=0)) as source:
        assert source.describe().histograms[0].counts == ()


def test_a_stretch_from_outside_is_used_and_the_automatic_one_still_told(tmp_path: Path) -> None:
    values = np.tile(np.arange(500, dtype=np.uint16), (400, 1))
    path = write_raster(tmp_path / "a.tif", values)
    with opened(path, stretch=Stretch((100.0,), (355.0,))) as source:
        image = source.read_pixels(0, 0, 500, 400, 500, 400)
        described = source.describe()
    np.testing.assert_array_equal(image.rgb[0, :, 0], np.clip(np.arange(500) - 100, 0, 255))
    assert described.stretch == Stretch((100.0,), (355.0,)) != described.automatic


def test_the_mean_of_any_number_of_bands_is_one_grey(tmp_path: Path) -> None:
    bands = np.stack([ground(100 * number, 100 * number + 99, "uint16") for number in range(1, 6)])
    path = write_raster(tmp_path / "a.tif", bands)
    with opened(path, bands=(1, 2, 4, 5), mean=True) as source:
        assert len(source.stretch.low) == len(source.describe().histograms) == 1
        low, high = source.stretch.low[0], source.stretch.high[0]
        image = source.read_pixels(0, 0, 500, 400, 500, 400)
    mean = bands[[0, 1, 3, 4]].mean(axis=0)
    assert (low, high) == pytest.approx(np.percentile(mean, (1, 99)), abs=0.5)
    assert np.abs(image.rgb[..., 0] - np.clip((mean - low) / (high - low) * 255, 0, 255)).max() <= 1
    assert (image.rgb[..., 0] == image.rgb[..., 2]).all()
    with pytest.raises(RasterError, match="has 4 bands instead of 1"):
        opened(path, bands=(1, 2, 4, 5), mean=True, stretch=Stretch((1.0,) * 4, (2.0,) * 4))


def test_ground_of_a_mean_has_data_in_every_band(tmp_path: Path) -> None:
    bands = np.stack([ground(100, 200, "float32"), ground(300, 400, "float32")])
    bands[0, :100] = -9999
    path = write_raster(tmp_path / "a.tif", bands, nodata=-9999)
    for level in (0, 1):
        with opened(path, bands=(1, 2), mean=True) as source:
            valid = source.read(GridWindow(level, 0, 0)).valid[: 400 >> level, : 500 >> level]
            assert 200 < source.stretch.low[0] < source.stretch.high[0] < 300
        assert not valid[: 100 >> level].any() and valid[100 >> level :].all()


def test_what_is_shown_names_the_embedding(tmp_path: Path) -> None:
    class Model:
        model_hash, precision = "weights", "f32"

    path = write_raster(tmp_path / "a.tif", np.stack([ground(100, 200, "float32")] * 3))
    stretch = Stretch((100.0,), (150.0,))
    keys = []
    for shown in (
        {"bands": (1,)}, {"bands": (2,)}, {"bands": (1, 2, 3)}, {"bands": (1, 2, 3), "mean": True},
        {"bands": (1,), "stretch": stretch}, {"bands": (1,), "stretch": Stretch((100.0,), (151.0,))},
    ):  # fmt: skip
        with opened(path, **shown) as source:
            keys.append(embedding_key(source, GridWindow(0, 0, 0), Model()))
    assert len(set(keys)) == len(keys)
    with opened(path, bands=(1,), stretch=stretch) as source:
        assert embedding_key(source, GridWindow(0, 0, 0), Model()) == keys[4]  # what was encoded before counts again
        automatic = opened(path, bands=(1,)).describe().automatic
    with opened(path, bands=(1,), stretch=automatic) as source:
        assert embedding_key(source, GridWindow(0, 0, 0), Model()) == keys[0]


@pytest.mark.parametrize("limits", [(-20.5, 90.0), (100.0, 100.0), (-3000.0, 70000.0)])
@pytest.mark.parametrize("bands", [1, 3])
@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16"])
def test_integers_are_shown_as_numbers_of_any_kind_are(dtype: str, bands: int, limits: tuple[float, float]) -> None:
    every = np.arange(np.iinfo(dtype).min, np.iinfo(dtype).max + 1, dtype=dtype)
    values = np.stack([np.roll(every, band) for band in range(bands)]).reshape(bands, 16, -1)
    valid = np.random.default_rng(0).random(values.shape[1:]) < 0.9
    stretch = Stretch(tuple(limits[0] + band for band in range(bands)), tuple(limits[1] for _ in range(bands)))
    found = shown_as(values, valid, stretch)
    np.testing.assert_array_equal(found, shown_as(values.astype(np.float32), valid, stretch))
    turned = shown_as(values.swapaxes(1, 2), valid.T, stretch)  # whose values lie otherwise in memory
    np.testing.assert_array_equal(turned, found.swapaxes(0, 1))
