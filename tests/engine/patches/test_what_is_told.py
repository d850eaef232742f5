"""What a classification tells: other ground, cells that are no class, and what the classifier was made from."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
from affine import Affine

from plugin.engine.cli.app import main
from plugin.engine.jobs import JobContext
from plugin.engine.patches.classifier import load_model
from plugin.engine.patches.classify import classify_patches
from plugin.engine.patches.rest import EVERY_CELL
from plugin.engine.patches.train import train_patches
from plugin.engine.raster.source import RasterSource
from plugin.engine.training.other_ground import other_ground
from plugin.protocol.messages.jobs import LabelledRaster
from plugin.protocol.messages.patches import MapPatches, TrainPatches
from plugin.protocol.messages.rasters import RasterReference, Stretch
from plugin.protocol.version import plugin_version
from tests.engine.patches.painted_patches import (
    CLASSES,
    label,
    trained,
)
from tests.scenes import MARS_EQUIRECTANGULAR, write_raster


def of_mars(path: Path, picture: np.ndarray, metres: float = 100.0, crs: str = MARS_EQUIRECTANGULAR) -> Path:
    return write_raster(path, picture, crs=crs, transform=Affine(metres, 0, 0, 0, -metres, 0))


def notes_of(package: Path, reference: RasterReference, out: Path) -> tuple[str, ...]:
    return classify_patches(MapPatches(reference, str(package), str(out)), JobContext()).notes


def test_other_ground_is_told_as_a_map_tells_it(scene: Path, tmp_path: Path) -> None:
    package = trained(scene, tmp_path)
    alike = RasterReference(str(of_mars(tmp_path / "alike.tif", np.full((100, 100), 120, np.uint8))))
    assert notes_of(package, alike, tmp_path / "0") == (EVERY_CELL,), "it is ground as in the training"
    picture = np.full((3, 20, 30), 120, np.uint8)
    moon = of_mars(tmp_path / "h1022_0000_nd2.tif", picture, 1000.0, "+proj=eqc +R=1737400 +units=m +no_defs")
    reference = RasterReference(str(moon), bands=(1, 2, 3), stretch=Stretch((0.0,) * 3, (255.0,) * 3))
    card = load_model(package).card
    told = notes_of(package, reference, tmp_path / "1")
    with RasterSource.open(reference) as source:
        assert told[:-1] == other_ground(card, source)
    expected = (
        "and the model model learnt from pixels of 100 m: what it goes by may be too fine to be seen here",
        "lies on Moon, and the model model learnt on Mars",
        "is shown as three bands, and the model model learnt from one band",
        "is shown with a contrast that was chosen, and the model model learnt with the automatic contrast",
    )
    assert [part in note for part, note in zip(expected, told, strict=False)] == [True] * 4 and len(told) == 5
    records = [{**pair, "instrument": "CTX"} for pair in card.training["pairs"]]
    of_ctx = dataclasses.replace(card, training={**card.training, "pairs": records})
    with RasterSource.open(reference) as source:
        assert any("is an image of HRSC, by its label or name, and" in note for note in other_ground(of_ctx, source))


def test_the_card_holds_what_the_classifier_was_made_from(scene: Path, table: Path, tmp_path: Path) -> None:
    training = load_model(trained(scene, tmp_path)).card.training
    (pair,) = training["pairs"]
    for role, path in (("raster_file", scene), ("labels_file", tmp_path / "labels.gpkg")):
        facts = pair[role]
        assert facts["path"] == str(path) and facts["bytes"] == path.stat().st_size
        assert facts["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest() and facts["changed"].endswith("+00:00")
    assert (pair["body"], pair["cells"]) == ("Mars", dict.fromkeys(CLASSES, 12))
    assert training["version"] == plugin_version() and training["seed"] == 0
    request = TrainPatches(str(tmp_path / "pictures"), table=str(table), images=str(table.parent / "images"))
    (told,) = load_model(Path(train_patches(request, JobContext()).package)).card.stretch["sources"]
    assert told["table_file"]["sha256"] == hashlib.sha256(table.read_bytes()).hexdigest()
    assert told["pictures"] == 48 and told["bytes"] > 48 * 100 and len(told["sha256"]) == 64


def test_cells_that_nothing_is_probable_for_have_no_class_where_that_is_wished(
    scene: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    package = trained(scene, tmp_path)
    words = ["patches", "map", "--raster", str(scene), "--model", str(package), "--json"]
    assert main([*words, "--out", str(tmp_path / "all")]) == 0
    every = json.loads(capfd.readouterr().out)
    assert every["no_class"] == 0 and every["notes"] == [EVERY_CELL]
    scores = pyogrio.read_dataframe(every["cells"])["score"]
    least = float(scores.quantile(0.4))
    assert main([*words, "--out", str(tmp_path / "sure"), "--least-probability", str(least)]) == 0
    sure = json.loads(capfd.readouterr().out)
    table = pyogrio.read_dataframe(sure["cells"])
    assert list(table["class"].isna()) == list(table["score"] < least) and table["class"].isna().any()
    assert sure["no_class"] == int((scores < least).sum()) and sure["notes"] == []
    assert sure["classified"] == sum(sure["counts"].values()) == len(table) - sure["no_class"]
    assert main([*words, "--out", str(tmp_path / "no"), "--least-probability", "1.5"]) == 2


def test_classes_for_other_ground_need_no_word(scene: Path, tmp_path: Path) -> None:
    labels = label(scene, tmp_path / "labels.gpkg")
    for name, notes in (("rock", [EVERY_CELL]), ("Other", [])):
        frame = pyogrio.read_dataframe(labels)
        frame["class"] = frame["class"].replace("striped", name)
        path = tmp_path / f"{name}.gpkg"
        pyogrio.write_dataframe(frame, path)
        pair = LabelledRaster(RasterReference(str(scene)), str(path))
        asked = TrainPatches(str(tmp_path / name), pairs=(pair,), side_m=5000)
        done = train_patches(asked, JobContext())
        assert done.scores["notes"] == notes
        assert list(notes_of(Path(done.package), RasterReference(str(scene)), tmp_path / f"run {name}")) == notes
