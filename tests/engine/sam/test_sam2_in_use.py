"""SAM 2 and 3 beneath clicks, everything mode, decoders and the list of models."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.embeddings.window_embedding import embed_window
from plugin.engine.encoders.loader import load_encoder
from plugin.engine.encoders.sam_features import SamFeatures
from plugin.engine.encoders.window_features import window_features
from plugin.engine.errors import ModelError
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import GridWindow
from plugin.engine.sam import catalogue
from plugin.engine.sam.contents import gives_features_alone
from plugin.engine.sam.loader import load_model
from plugin.engine.segmenting.generator import generated_masks
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.protocol.messages.annotating import Prompt
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import write_raster


@pytest.fixture(scope="module")
def ground(tmp_path_factory, square):
    return RasterReference(str(write_raster(tmp_path_factory.mktemp("ground") / "ground.tif", square[..., 0])))


def test_finer_maps_are_kept_and_made_again_where_training_left_them_out(sam2_folder, ground, tmp_path):
    model = load_model(str(sam2_folder), backend="torch", device="cpu")
    with RasterSource.open(ground) as source:
        window = GridWindow(0, 0, 0)
        features = window_features(source, window, load_encoder(str(sam2_folder)), EmbeddingCache(tmp_path))
        states, found = [], []
        for _ in range(2):
            embedding, _, state = embed_window(source, window, model, EmbeddingCache(tmp_path))
            states.append(state)
            found.append(embedding)
    assert features.shape == (256, 64, 64)
    assert states[-1] == "disk"
    assert [values.shape for values in found[1].finer] == [(64, 128, 128), (32, 256, 256)]
    for first, second in zip(found[0].finer, found[1].finer, strict=True):
        assert first.dtype == np.float16 and np.array_equal(first, second)


@pytest.mark.parametrize("name", ["sam2_folder", "sam3_folder"])
def test_clicks_and_everything_mode_run(name, ground, request, tmp_path):
    model = load_model(str(request.getfixturevalue(name)), backend="torch", device="cpu")
    segmenter = Segmenter(model, EmbeddingCache(tmp_path))
    with RasterSource.open(ground) as source:
        left, bottom, right, top = source.ground.bounds
        click = Prompt(points=(((left + right) / 2, (bottom + top) / 2),), labels=(1,))
        answer = segmenter.segment(source, click)
        if answer.candidates:  # weights of chance need not hold the click; a mask that does is refined in its own size
            segmenter.segment(source, replace(click, previous=answer.candidates[0].mask_id))
        embedding, _, state = embed_window(source, GridWindow(0, 0, 0), model, segmenter.cache)
    points = np.array([[300.5, 300.5], [700.5, 512.5]])
    kept = generated_masks(model, embedding, points, 1.0, pred_iou_thresh=0.0, stability_score_thresh=0.0)
    assert state == "memory"
    assert kept and all(mask.prediction.low_res.shape[1:] == (model.mask_side,) * 2 for mask in kept)


def test_decoders_learn_on_sam_2_and_not_on_sam_3(sam2_folder, sam3_folder, square):
    assert load_encoder(str(sam2_folder)).features(square).shape == (256, 64, 64)
    with pytest.raises(ModelError, match=r"14\.2 samples wide, not 16"):
        SamFeatures(load_model(str(sam3_folder), backend="torch", device="cpu"))


def test_own_folders_are_listed(sam2_folder, sam2_file):
    assert not gives_features_alone(sam2_folder) and not gives_features_alone(sam2_file)
    kinds = {info.title: info.kind for info in catalogue.list_models(sam2_folder.parent)[10:]}
    assert kinds["small_sam2"] == "later"
