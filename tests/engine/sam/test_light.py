from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from plugin.engine.errors import ModelError
from plugin.engine.sam.light import ARCHITECTURE, build_light_sam, load_light_sam
from plugin.engine.sam.official import MaskDecoder, PromptEncoder

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(3)
    path = tmp_path_factory.mktemp("light")
    save_file(
        {name: value.contiguous() for name, value in build_light_sam().state_dict().items()}, path / "model.safetensors"
    )
    (path / "card.json").write_text(json.dumps({"architecture": ARCHITECTURE}))
    return path


def test_a_window_becomes_an_embedding_and_a_click_three_masks(folder: Path) -> None:
    sam = load_light_sam(folder)
    assert type(sam.prompt_encoder) is PromptEncoder and type(sam.mask_decoder) is MaskDecoder
    window = {
        "image": torch.randint(0, 255, (3, 1024, 1024)).float(),
        "original_size": (1024, 1024),
        "point_coords": torch.tensor([[[300.0, 500.0]]]),
        "point_labels": torch.ones(1, 1),
    }
    with torch.no_grad():
        embedding = sam.image_encoder(sam.preprocess(window["image"])[None])
        answer = sam([window], multimask_output=True)[0]
    assert embedding.shape == (1, 256, 64, 64)
    assert embedding.std() == pytest.approx(1.0, abs=0.2)
    assert answer["masks"].shape == (1, 3, 1024, 1024) and answer["low_res_logits"].shape == (1, 3, 256, 256)


def test_the_same_window_gives_the_same_embedding_in_training_and_at_work(folder: Path) -> None:
    encoder = load_light_sam(folder).image_encoder
    image = torch.randn(2, 3, 128, 128)
    with torch.no_grad():
        at_work = encoder.eval()(image)
        in_training = encoder.train()(image)
        alone = encoder(image[:1])
    assert torch.equal(at_work, in_training)
    assert torch.allclose(alone, at_work[:1], atol=1e-4)


def test_folders_that_are_not_whole_are_refused_with_a_sentence(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"has no card\.json"):
        load_light_sam(tmp_path)
    (tmp_path / "card.json").write_text(json.dumps({"architecture": "other"}))
    with pytest.raises(ModelError, match="not of the architecture"):
        load_light_sam(tmp_path)
    (tmp_path / "card.json").write_text("{")
    with pytest.raises(ModelError, match="cannot be read"):
        load_light_sam(tmp_path)
    (tmp_path / "card.json").write_text((folder / "card.json").read_text())
    with pytest.raises(ModelError, match=r"has no model\.safetensors"):
        load_light_sam(tmp_path)
    (tmp_path / "model.safetensors").write_bytes((folder / "model.safetensors").read_bytes()[:1000])
    with pytest.raises(ModelError, match="cannot be loaded"):
        load_light_sam(tmp_path)


def test_the_shipped_model_loads_and_tells_where_it_comes_from() -> None:
    shipped = ROOT / "resources" / "default_model"
    load_light_sam(shipped)
    card = json.loads((shipped / "card.json").read_text())
    assert card["licence"] and card["training"]["minutes"] > 0 and card["training"]["data"]["scenes"]
    assert (shipped / "model.safetensors").stat().st_size < 20e6
