"""Checkpoints that are not what they say: code, damage, other layouts."""

from __future__ import annotations

import hashlib
import os
import pickle
import re
import zipfile

import pytest
import torch

from plugin.engine.encoders.vit_files import read_weights
from plugin.engine.errors import ModelError
from plugin.engine.sam import catalogue
from plugin.engine.sam.checkpoints import load_checkpoint, official_entry, provenance, verify_official
from plugin.engine.sam.files import file_hash


class Malicious:
    """Runs a command when it is unpickled."""

    def __init__(self, trace):
        self.trace = trace

    def __reduce__(self):
        return os.mkdir, (str(self.trace),)


def refusal(path):
    with pytest.raises(ModelError) as caught:
        load_checkpoint(path)
    sentence = str(caught.value)
    assert str(path) in sentence
    assert sentence.endswith(".")
    return sentence


@pytest.mark.parametrize("protocol", ["torch", "plain pickle"])
def test_code_in_a_checkpoint_does_not_run(tmp_path, protocol):
    trace, path = tmp_path / "it-ran", tmp_path / "sam_vit_b_01ec64.pth"
    content = {"image_encoder.pos_embed": torch.zeros(1, 64, 64, 768), "extra": Malicious(trace)}
    if protocol == "torch":
        torch.save(content, path)
    else:
        path.write_bytes(pickle.dumps(content, protocol=2))
    assert "could run code" in refusal(path)
    assert not trace.exists()
    # the trap is real: an unguarded load springs it
    if protocol == "plain pickle":
        pickle.loads(path.read_bytes())
        assert trace.exists()


def test_damage_is_told(tmp_path, light_folder):
    whole, path = tmp_path / "whole.pth", tmp_path / "cut.pth"
    torch.save({"a": torch.zeros(1000)}, whole)
    path.write_bytes(whole.read_bytes()[:900])
    assert "damaged" in refusal(path)
    empty = tmp_path / "empty.pth"
    empty.touch()
    refusal(empty)
    archive = tmp_path / "archive.pth"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("readme.txt", "no weights")
    refusal(archive)
    refusal(light_folder / "model.safetensors")


def test_a_missing_file_is_told(tmp_path):
    assert "Download the model" in refusal(tmp_path / "nowhere.pth")


def test_another_architecture_is_refused(tmp_path):
    path = tmp_path / "other.pth"
    torch.save({"encoder.weight": torch.zeros(3, 3)}, path)
    assert "ONNX pair" in refusal(path)
    torch.save([torch.zeros(3)], path)
    assert "no plain dictionary" in refusal(path)


@pytest.mark.parametrize("content", [b"", b"hello world\n", b"a text.", b"\x80\x02.", bytes(range(256))])
def test_what_is_no_checkpoint_is_told_in_a_sentence(tmp_path, content):
    path = tmp_path / "text.tif"
    path.write_bytes(content)
    assert re.search(r"no PyTorch checkpoint|more than weights|no plain dictionary", refusal(path))
    with pytest.raises(ModelError, match="as weights|program code|no weights"):
        read_weights(path)


def test_a_layout_with_missing_weights_is_refused(tmp_path):
    path = tmp_path / "half.pth"
    torch.save({"image_encoder.pos_embed": torch.zeros(1, 64, 64, 768)}, path)
    assert "vit_b" in refusal(path)


def test_own_weights_of_the_layout_load_and_are_named_so(vit_b_file):
    sam = load_checkpoint(vit_b_file)
    saved = torch.load(vit_b_file, weights_only=True)
    assert torch.equal(sam.image_encoder.pos_embed, saved["image_encoder.pos_embed"])
    assert not sam.training
    assert official_entry(vit_b_file) is None
    assert "does not hold official weights" in provenance(vit_b_file)


def test_hashes_follow_the_file(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"one")
    assert file_hash(path) == hashlib.sha256(b"one").hexdigest()
    path.write_bytes(b"other")
    assert file_hash(path) == hashlib.sha256(b"other").hexdigest()
    with pytest.raises(ModelError, match="cannot be read"):
        file_hash(tmp_path / "nowhere")


def test_a_download_of_another_size_or_content_is_refused(tmp_path):
    known = catalogue.entry("vit_b")
    path = tmp_path / known.file
    path.write_bytes(b"short")
    with pytest.raises(ModelError, match="has 5 bytes"):
        verify_official(path, known)
    with path.open("wb") as file:
        file.truncate(known.size_bytes)
    with pytest.raises(ModelError, match="SHA-256 differs"):
        verify_official(path, known)
