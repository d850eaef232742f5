"""Decoders are found in folders, latest first, and damaged ones tell why they cannot be used."""

from __future__ import annotations

import json
import shutil

import pytest

from plugin.engine.cli.app import main
from plugin.engine.decoders.listing import list_decoders
from plugin.engine.decoders.package import load_package


@pytest.fixture
def shelf(learnt, tmp_path):
    """A good decoder, an older one, a damaged one, one without card, and what is no decoder at all."""
    for name in ("good", "older", "damaged", "bare"):
        shutil.copytree(learnt.package, tmp_path / name)
    card = json.loads((tmp_path / "older" / "card.json").read_text(encoding="utf-8"))
    card["created"], card["name"] = "2020-01-02T03:04:05+00:00", "Ancient"
    (tmp_path / "older" / "card.json").write_text(json.dumps(card), encoding="utf-8")
    (tmp_path / "older" / "report.html").unlink()
    weights = (tmp_path / "damaged" / "model.safetensors").read_bytes()
    (tmp_path / "damaged" / "model.safetensors").write_bytes(weights[:-1] + bytes([weights[-1] ^ 1]))
    (tmp_path / "bare" / "card.json").unlink()
    (tmp_path / "pictures").mkdir()
    patches = tmp_path / "patches"
    patches.mkdir()
    (patches / "card.json").write_text(json.dumps({**card, "training": {"patches": {}}}), encoding="utf-8")
    return tmp_path


def test_cards_are_told_latest_first_and_damage_last(shelf, learnt):
    found = list_decoders([shelf])
    assert [one.folder.rsplit("/", 1)[-1] for one in found[:2]] == ["good", "older"]
    assert {one.folder.rsplit("/", 1)[-1] for one in found[2:]} == {"damaged", "bare"}
    good, older = found[:2]
    card = load_package(learnt.package).card
    assert (good.name, good.created, good.kind, good.encoder) == (
        card.name,
        card.created,
        "ensemble",
        card.encoder.name,
    )
    assert good.grounds == ("painted.tif",) and list(good.classes) == ["plain", "rough"]
    assert good.mean_iou == learnt.trained.scores["mean_iou"]
    low, high = good.interval
    assert low < good.mean_iou < high
    assert good.polygons == 13 and good.report.endswith("report.html") and older.report == ""
    reasons = " ".join(one.problem for one in found[2:])
    assert "is damaged: its hash is not the one in the card" in reasons and "has no card.json" in reasons


def test_a_decoder_is_listed_once_and_a_missing_folder_is_told(shelf):
    found = list_decoders([shelf / "good", shelf, shelf / "gone"])
    assert sum(one.folder.endswith("good") for one in found) == 1
    (gone,) = [one for one in found if one.folder.endswith("gone")]
    assert gone.problem == f"There is no folder {shelf / 'gone'}. Check its name."


def test_the_command_line_lists_them(shelf, capfd):
    assert main(["decoders", str(shelf), "--json"]) == 0
    listed = json.loads(capfd.readouterr().out)["decoders"]
    assert [one["name"] for one in listed[:2]] == [listed[0]["name"], "Ancient"]
    assert main(["decoders", str(shelf)]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[0].startswith("NAME") and "plain, rough" in lines[1] and "Ancient" in lines[2]
    assert main(["decoders", str(shelf / "pictures")]) == 0
    assert capfd.readouterr().out == "There is no decoder here.\n"
