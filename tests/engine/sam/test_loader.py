"""From names and paths to models, and what is refused."""

from __future__ import annotations

import shutil
import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from plugin.engine.errors import Cancelled, ModelError
from plugin.engine.jobs import JobContext
from plugin.engine.sam import loader
from plugin.engine.sam.backends import openvino_backend
from plugin.engine.sam.loader import load_model


def test_a_light_folder_answers_alike_on_both_backends(light_folder, converted_light, blobs):
    torch_model = load_model(str(light_folder), backend="torch", device="cpu")
    openvino_model, _ = converted_light
    assert (torch_model.backend, openvino_model.backend) == ("torch", "openvino")
    assert torch_model.model_hash == openvino_model.model_hash
    prompt = np.array([[400.0, 300.0]]), np.array([1])
    one = torch_model.predict(torch_model.embed(blobs), *prompt)
    other = openvino_model.predict(openvino_model.embed(blobs), *prompt)
    np.testing.assert_allclose(one.scores, other.scores, atol=0.02)
    for mask, same in zip(one.logits > 0, other.logits > 0, strict=True):
        assert np.logical_and(mask, same).sum() >= 0.99 * np.logical_or(mask, same).sum()


def test_a_model_stays_in_memory_and_tells_what_it_does(light_folder, tmp_path):
    folder = shutil.copytree(light_folder, tmp_path / "copy")
    told = []
    model = load_model(str(folder), backend="torch", device="cpu", progress=told.append)
    assert [progress.text for progress in told] == ["Reading copy"]
    assert load_model(str(folder), backend="torch", device="cpu", progress=told.append) is model
    assert len(told) == 1


def test_a_model_that_is_there_does_not_wait_for_one_that_is_being_loaded(light_folder, tmp_path):
    there = load_model(str(light_folder), backend="torch", device="cpu")
    other = shutil.copytree(light_folder, tmp_path / "other")
    loading, go_on = threading.Event(), threading.Event()

    def hold(progress):
        loading.set()
        assert go_on.wait(60)

    with ThreadPoolExecutor(2) as pool:
        slow = pool.submit(load_model, str(other), "torch", "cpu", hold)
        assert loading.wait(60)
        assert pool.submit(load_model, str(light_folder), "torch", "cpu").result(60) is there
        assert not slow.done()
        go_on.set()
        assert slow.result(60).title == "other"


def test_conversion_is_told_once(light_folder, converted_light, monkeypatch):
    _, first = converted_light
    second = []
    assert any("Converting" in progress.text for progress in first)
    assert first[-1].text == "Starting seeded_light"
    monkeypatch.setattr(loader, "_loaded", type(loader._loaded)())
    load_model(str(light_folder), backend="openvino", progress=second.append)
    assert [progress.text for progress in second] == ["Starting seeded_light"]


def test_a_damaged_conversion_is_made_again(light_folder, converted_light, landform_home, monkeypatch, tmp_path):
    model, _ = converted_light
    whole = openvino_backend.converted_folder(landform_home / "cache", model.model_hash)
    monkeypatch.setenv("LANDFORM_HOME", str(tmp_path))
    broken = shutil.copytree(whole, openvino_backend.converted_folder(tmp_path / "cache", model.model_hash))
    (broken / "encoder.xml").write_bytes((broken / "encoder.xml").read_bytes()[:5000])
    monkeypatch.setattr(loader, "_loaded", type(loader._loaded)())
    made = []
    monkeypatch.setattr(
        openvino_backend, "convert", lambda encoder, decoder, folder, *told: made.append(shutil.copytree(whole, folder))
    )
    assert load_model(str(light_folder), backend="openvino").model_hash == model.model_hash
    assert made == [broken]


def test_a_conversion_can_be_stopped(light_folder, monkeypatch, tmp_path):
    monkeypatch.setenv("LANDFORM_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(loader, "_loaded", type(loader._loaded)())
    told = []
    context = JobContext(told.append, lambda: any("Reading" in progress.text for progress in told))
    with pytest.raises(Cancelled):
        load_model(str(light_folder), backend="openvino", progress=context.stoppable)
    assert len(told) == 1
    assert list((tmp_path / "home" / "cache" / "openvino").iterdir()) == []


def test_a_conversion_that_cannot_be_kept_is_told(light_folder, monkeypatch, tmp_path):
    blocked = tmp_path / "home"
    blocked.write_text("in the way")
    monkeypatch.setenv("LANDFORM_HOME", str(blocked))
    folder = shutil.copytree(light_folder, tmp_path / "blocked")
    with pytest.raises(ModelError, match="choose the torch backend"):
        load_model(str(folder), backend="openvino")


def test_the_default_backend_is_the_first_available(light_folder, converted_light):
    assert load_model(str(light_folder)).backend == loader.available_backends()[0]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("",), "No model was chosen"),
        (("nowhere.pth",), "neither a file or folder nor one of default, vit_b"),
        (("vit_b",), "not downloaded yet"),
    ],
)
def test_models_that_are_not_there(arguments, sentence):
    with pytest.raises(ModelError, match=sentence):
        load_model(*arguments)


def test_backends_and_devices_that_are_not_there(light_folder, monkeypatch):
    with pytest.raises(ModelError, match="no backend tensorflow"):
        load_model(str(light_folder), backend="tensorflow")
    with pytest.raises(ModelError, match="runs on the CPU, not on cuda"):
        load_model(str(light_folder), backend="openvino", device="cuda")
    monkeypatch.setattr(openvino_backend, "available", lambda: False)
    with pytest.raises(ModelError, match="OpenVINO is not installed"):
        load_model(str(light_folder), backend="openvino")
    assert load_model(str(light_folder), backend="auto", device="cpu").backend == "torch"


def test_an_empty_folder_is_no_model(tmp_path):
    with pytest.raises(ModelError, match="no pair of ONNX files"):
        load_model(str(tmp_path))


def test_a_file_of_the_official_name_with_other_content_is_refused(landform_home, vit_b_file):
    models = landform_home / "models"
    models.mkdir()
    try:
        shutil.copy(vit_b_file, models / "sam_vit_b_01ec64.pth")
        with pytest.raises(ModelError, match="Delete the file and download it again"):
            load_model("vit_b")
        # the same weights under their own path are the user's own choice
        assert load_model(str(models / "sam_vit_b_01ec64.pth"), backend="torch", device="cpu").model_hash
    finally:
        shutil.rmtree(models)


def test_what_gives_features_alone_is_not_clicked_with():
    with pytest.raises(ModelError, match="DINOv2 ViT-S/14 gives features for decoders alone .* choose default, vit_b"):
        load_model("dinov2_vits14")
