"""Packages that were changed or damaged on their way: each is refused with a sentence that says what is wrong."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from plugin.engine.decoders.listing import list_decoders
from plugin.engine.decoders.package import load_package
from plugin.engine.errors import ModelError
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.protocol.messages.jobs import Map
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted, untrained


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Path:
    return untrained.package(tmp_path_factory.mktemp("whole") / "model")


@pytest.fixture
def package(whole, tmp_path) -> Path:
    """A copy to damage."""
    return Path(shutil.copytree(whole, tmp_path / "model"))


def rewrite(package: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change the card."""
    card = json.loads((package / "card.json").read_text())
    change(card)
    (package / "card.json").write_text(json.dumps(card))


def reweight(package: Path, change: Callable[[dict[str, torch.Tensor]], None]) -> None:
    """Change the weights, and the hash in the card with them."""
    weights = load_file(package / "model.safetensors")
    change(weights)
    save_file(weights, package / "model.safetensors")
    digest = hashlib.sha256((package / "model.safetensors").read_bytes()).hexdigest()
    rewrite(package, lambda card: card["files"].update({"model.safetensors": digest}))


def refusal(package: Path) -> str:
    """The sentence of one that cannot be opened; the list of decoders has it too."""
    with pytest.raises(ModelError) as refused:
        load_package(package)
    (listed,) = list_decoders([package])
    assert listed.problem == str(refused.value)
    assert str(package) in listed.problem and "nexpected" not in listed.problem
    return listed.problem


def test_an_untouched_copy_opens(package):
    assert load_package(package).head.problem() == ""


@pytest.mark.parametrize("value", [0, 255, 256, -1, 1.5, True, "1", None])
def test_values_of_classes_are_those_that_a_raster_can_tell(package, value):
    rewrite(package, lambda card: card["classes"][0].update(value=value))
    assert "values are 1 to 254" in refusal(package)


@pytest.mark.parametrize("colour", ["", "red", "#35a", "#3355aa<br>", '"><img src="x">', 7, None])
def test_colours_are_rrggbb(package, colour):
    rewrite(package, lambda card: card["classes"][1].update(colour=colour))
    assert "colours are written as #rrggbb" in refusal(package)


@pytest.mark.parametrize("key", ["name", "value"])
def test_classes_differ(package, key):
    rewrite(package, lambda card: card["classes"][1].update({key: card["classes"][0][key]}))
    assert f"two of its classes have the {key}" in refusal(package)


@pytest.mark.parametrize("worst", [float("nan"), float("inf"), -float("inf")])
@pytest.mark.parametrize("name", ["bias", "weights.weight", "reduction.mean"])
def test_weights_are_numbers(package, name, worst):
    reweight(package, lambda weights: weights[name].view(-1)[0].fill_(worst))
    assert "no numbers (NaN or infinity)" in refusal(package)


def test_a_temperature_of_zero_is_refused(package):
    reweight(package, lambda weights: weights["temperature"].fill_(0.0))
    assert "temperature that is not above 0" in refusal(package)


def test_trees_point_to_what_there_is(tmp_path):
    package = untrained.package(tmp_path / "forest", kind="forest")
    assert load_package(package)
    reweight(package, lambda weights: weights["branches"].fill_(9))
    assert "points to nothing" in refusal(package)


#: What a damaged or changed card may hold in the place of something else.
ODD = [None, True, -1, 0, 1e308, float("nan"), "", "x" * 300, [], [1], {}, {"a": 1}, [[]], [{}]]


@pytest.mark.parametrize(
    "key",
    ["name", "created", "classes", "background", "encoder", "ground_sampling_m", "georeferenced", "level", "stretch",
     "head", "training", "scores", "files", "format", "version", "licence"],
)  # fmt: skip
def test_no_entry_of_a_card_is_more_than_a_sentence(package, key):
    original = (package / "card.json").read_text()
    rewrite(package, lambda card: card.pop(key))
    if key != "licence":
        refusal(package)
    for odd in ODD:
        (package / "card.json").write_text(original)
        rewrite(package, lambda card, odd=odd: card.update({key: odd}))
        try:
            opened = load_package(package)
        except ModelError as problem:
            assert str(package) in str(problem)
        else:  # what is fine is fine for all who look into it
            assert opened.card.levels and opened.card.layers is not None
            assert not list_decoders([package])[0].problem


@pytest.mark.parametrize("key", ["architecture", "kind", "channels", "components", "settings", "levels"])
def test_no_number_of_a_decoder_is_more_than_a_sentence(package, key):
    original = (package / "card.json").read_text()
    for odd in [*ODD, 10**12, {"nodes": 10**12}, {"layers": 10**9}]:
        (package / "card.json").write_text(original)
        rewrite(package, lambda card, odd=odd: card["head"].update({key: odd}))
        try:
            opened = load_package(package)
        except ModelError as problem:
            assert re.search("Train the decoder again|Update the plugin|is damaged", str(problem))
        else:
            assert sum(values.numel() for values in opened.head.state_dict().values()) < 1e6


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b"null", b'"x"', b"[" * 5000])
def test_a_card_that_is_no_card(package, content):
    (package / "card.json").write_bytes(content)
    refusal(package)


def test_damaged_weights(package):
    raw = (package / "model.safetensors").read_bytes()
    for content in (b"", raw[:100], b"\xff" * 100, raw[:-1]):
        (package / "model.safetensors").write_bytes(content)
        assert "is damaged: its hash is not the one in the card" in refusal(package)
        digest = hashlib.sha256(content).hexdigest()
        rewrite(package, lambda card, digest=digest: card["files"].update({"model.safetensors": digest}))
        assert "do not fit the card" in refusal(package)


def test_a_pipe_in_the_place_of_a_file_is_missing(package):
    (package / "model.safetensors").unlink()
    os.mkfifo(package / "model.safetensors")
    assert "lacks model.safetensors" in refusal(package)


def test_the_encoder_that_a_package_names_is_opened_only_when_it_is_the_right_one(package, tmp_path):
    raster = painted.paint(tmp_path)
    pipe, other = tmp_path / "pipe.pth", tmp_path / "other.pth"
    os.mkfifo(pipe)
    other.write_bytes(b"not what was learnt on")
    for reference, sentence in (
        (pipe, "is a device or a pipe"),
        (other, "the encoder at hand is another one"),
        (tmp_path / "gone.pth", "is not at hand"),
        (tmp_path, "is not at hand"),
    ):
        rewrite(package, lambda card, reference=reference: card["encoder"].update(reference=str(reference)))
        with pytest.raises(ModelError, match=sentence):
            map_landforms(
                Map(RasterReference(str(raster)), str(package), str(tmp_path / "maps" / reference.stem)), JobContext()
            )


def test_a_decoder_of_other_features_is_refused(package, tmp_path):
    request = Map(RasterReference(str(painted.paint(tmp_path))), str(package), str(tmp_path / "map"))
    rewrite(package, lambda card: card["head"].update(levels=[0, 1]))
    with pytest.raises(ModelError, match=r"is damaged: its decoder reads features of \d+ channels"):
        map_landforms(request, JobContext())
