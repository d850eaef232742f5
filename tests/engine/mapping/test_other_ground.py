"""What is said of ground that a decoder has not learnt on."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from plugin.engine.cli.app import main
from plugin.engine.decoders.package import load_package
from plugin.engine.formats.model_package import ModelCard
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.comparing.judge import judge_decoder
from plugin.engine.mapping.run import map_landforms
from plugin.engine.raster.source import RasterSource
from plugin.engine.service.mapping import compare_ground
from plugin.engine.training.other_ground import other_ground
from plugin.protocol.messages.jobs import CompareGround, Judge, LabelledRaster, Map
from plugin.protocol.messages.rasters import RasterReference, Stretch
from tests.engine import painted

MARS, MOON = 49910, 30110
#: Scores of a decoder that is worth less than the commonest class.
USELESS = {"accuracy": 0.612, "commonest_accuracy": 0.63, "commonest": "rough"}


def raster(path: Path, metres: float, code: int | None = MARS, bands: int = 1, side: int = 64) -> Path:
    profile = {"driver": "GTiff", "width": side, "height": side, "count": bands, "dtype": "uint8"}
    if code is not None:
        profile |= {
            "crs": CRS.from_authority("IAU_2015", code),
            "transform": Affine(metres, 0, 0, 0, -metres, metres * side / 2),
        }
    with rasterio.open(path, "w", **profile) as out:
        out.write(np.random.default_rng(1).integers(1, 255, (bands, side, side), dtype=np.uint8))
    return path


def said(card: ModelCard, path: Path, **shown) -> list[str]:
    with RasterSource.open(RasterReference(str(path), **shown)) as source:
        return list(other_ground(card, source))


@pytest.fixture(scope="module")
def card(learnt) -> ModelCard:
    """Learnt on Mars, one band, 100 m pixels and samples, automatic contrast, of an unknown instrument."""
    return dataclasses.replace(load_package(learnt.package).card, ground_sampling_m=100.0)


def with_scores(learnt, package: Path, **scores) -> Path:
    """A copy of the package whose card has other scores."""
    shutil.copytree(learnt.package, package)
    card = json.loads((package / "card.json").read_text(encoding="utf-8"))
    card["scores"] |= scores
    (package / "card.json").write_text(json.dumps(card), encoding="utf-8")
    return package


def of_instrument(card: ModelCard, name: str) -> ModelCard:
    pairs = [{**pair, "instrument": name} for pair in card.training["pairs"]]
    return dataclasses.replace(card, training={**card.training, "pairs": pairs})


def test_ground_like_that_of_the_training_needs_no_words(card, learnt, tmp_path):
    assert said(card, learnt.raster) == []
    assert said(card, raster(tmp_path / "finer.tif", 60.0, side=2048)) == [], "levels make up for finer pixels"
    assert said(of_instrument(card, "CTX"), raster(tmp_path / "B03_010644_1680_XN_12S173W.tif", 100.0)) == []


def test_another_scale_is_told(card, tmp_path):
    fine = dataclasses.replace(card, ground_sampling_m=2.5)
    pixels, times = said(fine, raster(tmp_path / "mola.tif", 950.0))
    assert "mola.tif has pixels of 950 m" in pixels and "learnt from pixels of 100 m" in pixels
    assert re.search("Landforms of mola.tif look 4[78] times smaller", times)
    (sentence,) = said(card, raster(tmp_path / "hirise_part.tif", 0.25))
    assert "reduced as far as that goes" in sentence and "400 times larger" in sentence


@pytest.mark.parametrize(("metres", "count"), [(150.0, 0), (400.0, 1), (1600.0, 2), (6400.0, 2)])
def test_the_coarser_the_more_is_told(card, tmp_path, metres, count):
    found = said(card, raster(tmp_path / "coarse.tif", metres))
    assert len(found) == count and all(
        f"pixels of {metres / 1000 if metres >= 1000 else metres:.3g}" in one for one in found[:1]
    )


def test_magnified_pixels_are_told(card, tmp_path):
    (sentence,) = said(card, raster(tmp_path / "coarse.tif", 400.0))
    assert "coarse.tif has pixels of 400 m" in sentence and "learnt from pixels of 100 m" in sentence


def test_another_body_is_told(card, tmp_path):
    (sentence,) = said(card, raster(tmp_path / "moon.tif", 100.0, MOON))
    assert sentence == f"moon.tif lies on Moon, and the model {card.name} learnt on Mars."


def test_another_instrument_is_told_where_both_are_known(card, tmp_path):
    path = raster(tmp_path / "h1022_0000_nd2.tif", 100.0)
    assert said(card, path) == [], "painted.tif does not say what took it"
    (sentence,) = said(of_instrument(card, "CTX"), path)
    assert "is an image of HRSC, by its label or name" in sentence and sentence.endswith("learnt from CTX.")


def test_other_bands_and_contrast_are_told(card, learnt, tmp_path):
    colour = raster(tmp_path / "colour.tif", 100.0, bands=3)
    (sentence,) = said(card, colour, bands=(1, 2, 3))
    assert "colour.tif is shown as three bands" in sentence and "learnt from one band" in sentence
    assert said(card, colour, bands=(1, 2, 3), mean=True) == [], "a mean is grey"
    (sentence,) = said(card, learnt.raster, stretch=Stretch((100.0,), (140.0,)))
    assert "shown with a contrast that was chosen" in sentence and "learnt with the automatic contrast" in sentence


def test_images_without_a_georeference(card, tmp_path):
    plain, placed = raster(tmp_path / "plain.tif", 1.0, None), raster(tmp_path / "placed.tif", 100.0)
    by_pixels = dataclasses.replace(card, georeferenced=False, ground_sampling_m=1.0)
    assert said(by_pixels, plain) == []
    (sentence,) = said(by_pixels, placed)
    assert "learnt from images without a georeference" in sentence
    assert said(card, plain) == [], "mapping refuses it in words of its own"


def test_a_card_of_before_says_only_what_it_knows(card, tmp_path):
    known = ("raster", "labels", "layer", "polygons", "level")
    pairs = [{key: pair[key] for key in known} for pair in card.training["pairs"]]
    sources = [{k: v for k, v in one.items() if k != "automatic"} for one in card.stretch["sources"]]
    old = dataclasses.replace(card, training={"pairs": pairs}, stretch={"sources": sources})
    assert said(old, raster(tmp_path / "h1022_0000_nd2.tif", 100.0, MOON), stretch=Stretch((1.0,), (9.0,))) == []
    assert len(said(old, raster(tmp_path / "far.tif", 5000.0))) == 1


def test_the_run_its_result_the_report_and_the_engine_say_it(learnt, tmp_path, capsys):
    path = raster(tmp_path / "moon.tif", 100.0, MOON)
    reference, expected = RasterReference(str(path)), "moon.tif lies on Moon"
    reply, _ = compare_ground(CompareGround(reference, str(learnt.package)), b"", JobContext())
    assert [notice[: len(expected)] for notice in reply.notices] == [expected]
    request = Map(reference, str(learnt.package), str(tmp_path / "map"))
    mapped = map_landforms(request, JobContext())
    assert mapped.notices == reply.notices
    assert json.loads((tmp_path / "map" / "result.json").read_text())["mapped"]["notices"] == list(reply.notices)
    assert map_landforms(request, JobContext()).notices == reply.notices, "a finished run says it again"
    words = ["map", "--raster", str(path), "--model", str(learnt.package), "--out", str(tmp_path / "map")]
    assert main(words) == 0
    assert expected in capsys.readouterr().out


def test_an_estimate_says_what_the_run_will(learnt, tmp_path, capsys):
    package = with_scores(learnt, tmp_path / "useless", **USELESS)
    path = raster(tmp_path / "moon.tif", 100.0, MOON)
    words = ["map", "--raster", str(path), "--model", str(package), "--out", str(tmp_path / "map")]
    assert main([*words, "--estimate", "--json"]) == 0
    before = json.loads(capsys.readouterr().out)["notices"]
    assert [notice.split(" is right")[0] for notice in before[:1]] == ["The model model"]
    assert before[1].startswith("moon.tif lies on Moon") and len(before) == 2
    assert main([*words, "--estimate"]) == 0
    assert [f"  {notice}" for notice in before] == capsys.readouterr().out.splitlines()[-2:]
    assert not (tmp_path / "map").exists()
    assert main([*words, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["notices"] == before


def test_a_judgement_notes_it(learnt, tmp_path):
    reference = RasterReference(str(learnt.raster), stretch=Stretch((100.0,), (200.0,)))
    pair = LabelledRaster(reference, str(learnt.labels))
    judged = judge_decoder(
        Judge(pair, str(learnt.package), str(tmp_path / "report.html"), unlabelled="ignore"), JobContext()
    )
    assert any("a contrast that was chosen" in note for note in judged.scores["notes"])
    assert "a contrast that was chosen" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_the_card_holds_what_the_decoder_was_made_from(learnt):
    card = json.loads((learnt.package / "card.json").read_text(encoding="utf-8"))
    (pair,) = card["training"]["pairs"]
    for role, path in (("raster_file", learnt.raster), ("labels_file", learnt.labels)):
        facts = pair[role]
        assert facts["path"] == str(path) and facts["bytes"] == path.stat().st_size and len(facts["sha256"]) == 64
        assert facts["changed"].endswith("+00:00")
    assert pair["body"] == "Mars" and pair["pixel_m"] == pytest.approx(painted.METRES, rel=0.01)
    assert pair["reviewed_only"] is False and pair["instrument"] == ""
    asked = {"kind": "auto", "classes": [], "epochs": 12, "learning_rate": 0.003, "validation_share": 0.25}
    assert card["training"]["asked"] == asked
    assert card["training"]["version"] and card["training"]["seed"] == 3
    assert card["stretch"]["sources"][0]["automatic"] is True
    plain = card["scores"]["thresholds"]["classes"]["plain"]
    assert plain["recall"][0] == pytest.approx(card["scores"]["classes"]["plain"]["recall"], abs=1e-4)
    assert plain["recall"][-1] < plain["recall"][0] and plain["precision"][-1] >= plain["precision"][0]


def test_a_model_worth_no_more_than_the_commonest_class_is_told_before_a_map_and_after(learnt, tmp_path, capsys):
    package = with_scores(learnt, tmp_path / "useless", **USELESS)
    path = raster(tmp_path / "mars.tif", 100.0)
    reply, _ = compare_ground(CompareGround(RasterReference(str(path)), str(package)), b"", JobContext())
    expected = (
        "The model model is right on 61.2 % of the judged ground, and saying 'rough' everywhere would be on 63.0 %: "
        "do not trust its maps."
    )
    assert [notice[: len(expected)] for notice in reply.notices] == [expected]
    words = ["map", "--raster", str(path), "--model", str(package), "--out", str(tmp_path / "map")]
    assert main(words) == 0
    said = capsys.readouterr().out
    assert expected in said and "landforms.gpkg: 1 tile\n" in said
    assert main(words) == 0 and "landforms.gpkg: 1 tile, from before\n" in capsys.readouterr().out
