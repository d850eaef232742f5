"""The catalogue's facts, and what the models folder adds."""

from __future__ import annotations

import json
import shutil

import pytest

from plugin.engine.errors import ModelError
from plugin.engine.sam import catalogue
from plugin.engine.sam.loader import load_model
from plugin.engine.sam.scores import SCORES
from plugin.protocol.messages.engine import FEATURES_ONLY

OFFICIAL = {
    "vit_b": (375042383, "ec2df62732614e57411cdcf32a23ffdf28910380d03139ee0f4fcbe91eb8c912", "sam_vit_b_01ec64.pth"),
    "vit_l": (1249524607, "3adcc4315b642a4d2101128f611684e8734c41232a17c648ed1693702a49a622", "sam_vit_l_0b3195.pth"),
    "vit_h": (2564550879, "a7bf3b02f3ebf1267aba913ff637d9a2d5c33d3173bb679e46d9f338c26f262e", "sam_vit_h_4b8939.pth"),
}


def test_scores_are_those_of_the_weights_that_are_shipped(tmp_path):
    told = json.loads(SCORES.read_text(encoding="utf-8"))["default"]
    assert told["weights"].replace(" ", "") == load_model("default").model_hash, "measure again: make bench-accuracy"
    listed = {model.name: model.scores for model in catalogue.list_models(tmp_path)}
    assert listed["default"].landforms > 100
    assert 0.6 < listed["default"].click < listed["default"].three_clicks < listed["default"].box < 1
    assert listed["vit_b"].landforms == 0, "nobody has measured it"


@pytest.mark.parametrize("name", OFFICIAL)
def test_official_entries(name):
    known = catalogue.entry(name)
    assert (known.size_bytes, known.sha256, known.file) == OFFICIAL[name]
    assert known.source == f"https://dl.fbaipublicfiles.com/segment_anything/{known.file}"
    assert known.licence == "Apache-2.0"


#: As measured by many who downloaded them from there.
SAM_2 = {
    "sam2.1_tiny": (156008466, "7402e0d864fa82708a20fbd15bc84245c2f26dff0eb43a4b5b93452deb34be69", "hiera_tiny"),
    "sam2.1_small": (184416285, "6d1aa6f30de5c92224f8172114de081d104bbd23dd9dc5c58996f0cad5dc4d38", "hiera_small"),
    "sam2.1_base_plus": (
        323606802,
        "a2345aede8715ab1d5d31b4a509fb160c5a4af1970f199d9054ccfb746c004c5",
        "hiera_base_plus",
    ),
    "sam2.1_large": (898083611, "2647878d5dfa5098f2f8649825738a9345572bae2d4350a2468587ece47dd318", "hiera_large"),
}


@pytest.mark.parametrize("name", SAM_2)
def test_entries_of_sam_2(name):
    known = catalogue.entry(name)
    size, digest, rest = SAM_2[name]
    assert (known.size_bytes, known.sha256, known.file) == (size, digest, f"sam2.1_{rest}.pt")
    assert known.source == f"https://dl.fbaipublicfiles.com/segment_anything_2/092824/{known.file}"
    assert (known.licence, known.kind) == ("Apache-2.0", "official")


ENCODERS = {
    "dinov2_vits14": (88283115, "b938bf1bc15cd2ec0feacfe3a1bb553fe8ea9ca46a7e1d8d00217f29aef60cd9"),
    "dinov2_vitb14": (346378731, "0b8b82f85de91b424aded121c7e1dcc2b7bc6d0adeea651bf73a13307fad8c73"),
}


@pytest.mark.parametrize("name", ENCODERS)
def test_entries_that_give_features_alone(name):
    known = catalogue.entry(name)
    assert (known.size_bytes, known.sha256, known.kind) == (*ENCODERS[name], FEATURES_ONLY)
    assert known.source == f"https://dl.fbaipublicfiles.com/dinov2/{name}/{name}_pretrain.pth"


def test_the_default_model_comes_first():
    assert [known.name for known in catalogue.entries()] == ["default", *OFFICIAL, *SAM_2, *ENCODERS]


def test_an_unknown_name_lists_the_known():
    with pytest.raises(ModelError, match="vit_b"):
        catalogue.entry("vit_x")


def test_a_folder_that_does_not_exist_has_the_catalogue(tmp_path):
    infos = catalogue.list_models(tmp_path / "none")
    assert [info.name for info in infos] == ["default", *OFFICIAL, *SAM_2, *ENCODERS]
    assert not any(info.installed for info in infos[1:])


def test_own_models_are_listed_after_the_catalogue(tmp_path, light_folder):
    shutil.copytree(light_folder, tmp_path / "mine")
    (tmp_path / "tuned.pth").write_bytes(b"weights")
    (tmp_path / "notes.txt").write_text("no model")
    pair = tmp_path / "pair"
    pair.mkdir()
    (pair / "mobile.encoder.onnx").write_bytes(b"12")
    (pair / "mobile.decoder.onnx").write_bytes(b"345")
    own = catalogue.list_models(tmp_path)[10:]
    assert [(info.title, info.kind, info.installed) for info in own] == [
        ("mine", "light", True),
        ("pair", "onnx", True),
        ("tuned", "checkpoint", True),
    ]
    assert own[1].size_bytes == 5


def test_an_official_file_of_another_size_is_not_installed(tmp_path):
    path = tmp_path / "sam_vit_b_01ec64.pth"
    path.write_bytes(b"short")
    assert not next(info for info in catalogue.list_models(tmp_path) if info.name == "vit_b").installed
    with path.open("wb") as file:
        file.truncate(375042383)
    infos = catalogue.list_models(tmp_path)
    assert next(info for info in infos if info.name == "vit_b").installed
    assert len(infos) == 10
