"""Each kind of decoder learns what can be learnt, is kept, and answers the same when it is opened again."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest
import torch

from plugin.engine.decoders.decoder import Decoder, as_floats, detail_of, on_samples
from plugin.engine.decoders.forest import surroundings
from plugin.engine.decoders.kinds import KINDS, new_decoder
from plugin.engine.decoders.package import head_record, load_package, save_package
from plugin.engine.errors import ModelError
from plugin.engine.formats.model_package import Encoder, LandformClass, ModelCard

CHANNELS, SIDE = 20, 16


def ground(seed: int):
    """Features that tell two halves apart through noise, and a picture whose right half is brighter."""
    rng = np.random.default_rng(seed)
    truth = np.zeros((16 * SIDE, 16 * SIDE), dtype=np.int64)
    truth[:, 8 * SIDE :] = 1
    direction = np.random.default_rng(0).normal(size=CHANNELS)
    features = rng.normal(size=(CHANNELS, SIDE, SIDE)) + 2 * direction[:, None, None] * (truth[::16, ::16] - 0.5)
    rgb = np.clip(90 + 60 * truth[..., None] + rng.normal(0, 20, (*truth.shape, 3)), 0, 255).astype(np.uint8)
    return features.astype(np.float32), rgb, truth


def components_of(decoder: Decoder, features: np.ndarray) -> torch.Tensor:
    """What a decoder sees of features; nothing for those that read none."""
    if not decoder.reads_features:
        return torch.zeros(1, 0, SIDE, SIDE)
    with torch.no_grad():
        return decoder.reduction(torch.from_numpy(features)[None])


def taught(kind: str):
    features, rgb, truth = ground(1)
    torch.manual_seed(3)
    decoder = new_decoder(kind, CHANNELS, 2)
    if decoder.reads_features:
        decoder.reduction.fit(torch.from_numpy(features.reshape(CHANNELS, -1).T.copy()))
    detail = as_floats(torch.from_numpy(decoder.picture_of(rgb))[None])
    labels = torch.from_numpy(truth[2::4, 2::4].copy())
    components = components_of(decoder, features)
    if not decoder.learns_by_steps:
        wide = surroundings(detail)[0].flatten(1).T
        near = components.repeat_interleave(4, 2).repeat_interleave(4, 3)[0].flatten(1).T
        decoder.fit(near, wide, labels.flatten(), seed=1)
        return decoder.eval()
    rate = 0.01 if decoder.grain > 1 else 0.001
    optimizer = torch.optim.Adam([p for p in decoder.parameters() if p.requires_grad], rate)
    for _ in range(25):
        loss = torch.nn.functional.cross_entropy(decoder(components, detail), labels[None])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return decoder.eval()


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_kind_learns_and_is_kept(kind, tmp_path):
    decoder = taught(kind)
    decoder.calibrate(np.array([0.2, -0.2]), 1.5)
    features, rgb, truth = ground(2)
    components = components_of(decoder, features)[0].numpy()
    shares = decoder.probabilities(components, rgb)
    found = on_samples(shares)
    assert found.shape == (2, *truth.shape) and np.allclose(found.sum(0), 1, atol=1e-5)
    assert (found.argmax(0) == truth).mean() > 0.9
    classes = (LandformClass("left", 1, "#112233"), LandformClass("right", 2, "#332211"))
    card = ModelCard(
        "x", datetime.now(UTC).isoformat(), classes, False, Encoder("e", "e", "0"), 1.0, True, 0, {},
        {**head_record(decoder), "levels": [0]}, {}, {},
    )  # fmt: skip
    save_package(tmp_path / "model", decoder, card, b"png")
    again = load_package(tmp_path / "model")
    assert again.card.head["kind"] == kind and again.card.levels == (0,)
    assert np.array_equal(again.head.probabilities(components, rgb), shares)


def test_an_unknown_kind_is_refused_by_name():
    with pytest.raises(ModelError, match="'magic'.*prototype"):
        new_decoder("magic", CHANNELS, 2)


def test_components_do_not_depend_on_the_units_of_features():
    cells = torch.randn(500, CHANNELS, generator=torch.Generator().manual_seed(1))
    one, other = (new_decoder("linear", CHANNELS, 2).reduction for _ in range(2))
    units = torch.logspace(-2, 2, CHANNELS)
    one.fit(cells)
    other.fit(cells * units + 5)
    shown = cells[:6].T[None, :, :, None]
    moved = (cells[:6] * units + 5).T[None, :, :, None]
    assert torch.allclose(one(shown), other(moved), atol=2e-2)


def test_detail_is_mean_and_spread_of_each_band_of_grey_as_of_colour():
    rng = np.random.default_rng(4)
    grey = rng.integers(0, 256, (64, 64)).astype(np.uint8)
    colour = np.stack([grey, grey, np.roll(grey, 4, 0)], 2)
    squares = grey.reshape(16, 4, 16, 4).astype(float)
    mean, spread = squares.mean((1, 3)), np.minimum(squares.std((1, 3)) * 4, 255)
    for rgb in (np.stack([grey] * 3, 2), colour):
        found = detail_of(rgb).astype(float)
        assert found.shape == (6, 16, 16)
        assert np.abs(found[:2] - mean).max() <= 0.51 and np.abs(found[3:5] - spread).max() <= 0.51
    assert np.abs(found[2, 1:] - mean[:-1]).max() <= 0.51
