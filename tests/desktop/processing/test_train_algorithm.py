"""Train a decoder in the toolbox: a map of it, the best that is kept, and labels that are refused."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from tests.desktop.ground import MARS, MOON, memory_polygons
from tests.desktop.processing.running import Listener, Run


def test_training_and_mapping_in_a_row(run: Run, scene: Any, tmp_path: Path) -> None:
    raster, labels = scene
    heard = Listener()
    trained = run(
        "traindecoder",
        heard,
        RASTERS=[raster],
        LABELS=[labels],
        CLASS_FIELD="class",
        EPOCHS=2,
        OUTPUT=str(tmp_path / "decoder"),
    )
    card = json.loads((Path(trained["OUTPUT"]) / "card.json").read_text())
    assert [item["name"] for item in card["classes"]] == ["bright", "dark"]
    assert 0 <= trained["MEAN_IOU"] <= 1 and Path(trained["CURVES"]).is_file()
    assert heard.texts

    mapped = run(
        "maplandforms",
        RASTER=raster,
        MODEL=trained["OUTPUT"],
        EXTENT=f"0,20000,0,20000 [{MARS}]",
        OUTPUT=str(tmp_path / "run 1"),
    )
    polygons = QgsVectorLayer(mapped["POLYGONS"], "polygons", "ogr")
    assert polygons.isValid() and polygons.crs().isValid()
    assert polygons.extent().xMaximum() <= 20001 and polygons.extent().yMaximum() <= 20001
    assert Path(mapped["CLASSES"]).is_file() and mapped["TILES"] >= 1
    assert [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()] == ["run 1"]


def test_cancelling_a_training_keeps_the_best(run: Run, scene: Any, tmp_path: Path) -> None:
    output = tmp_path / "decoder"
    run("traindecoder", Listener("Epoch 2"), RASTERS=[scene[0]], LABELS=[scene[1]], EPOCHS=2000, OUTPUT=str(output))
    card = json.loads((output / "card.json").read_text())
    assert card["training"]["cancelled"] and card["training"]["epochs"] < 2000


def test_labels_on_another_body_are_refused(run: Run, scene: Any, tmp_path: Path) -> None:
    moon = memory_polygons(MOON, ("mare",), "lunar labels")
    with pytest.raises(QgsProcessingException, match="“lunar labels” are on Moon, but the raster “scene” is on Mars"):
        run("traindecoder", RASTERS=[scene[0]], LABELS=[moon], OUTPUT=str(tmp_path / "decoder"))


def test_a_refused_training_leaves_no_copy_of_the_labels_behind(
    run: Run, scene: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    copied, refused = memory_polygons(kinds=("dark",)), memory_polygons(MOON, ("mare",), "lunar labels")
    with pytest.raises(QgsProcessingException, match="lunar labels"):
        run("traindecoder", RASTERS=[scene[0], scene[0]], LABELS=[copied, refused], OUTPUT=str(tmp_path / "decoder"))
    assert list(scratch.glob("landform_*")) == []


def test_a_missing_class_field_is_named(run: Run, scene: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="has no field “unit”"):
        run("traindecoder", RASTERS=[scene[0]], LABELS=[scene[1]], CLASS_FIELD="unit", OUTPUT=str(tmp_path / "m"))


def test_unreviewed_labels_are_refused_where_reviewed_ones_are_wanted(run: Run, scene: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="No polygon of “labels” is reviewed yet"):
        run("traindecoder", RASTERS=[scene[0]], LABELS=[scene[1]], REVIEWED_ONLY=True, OUTPUT=str(tmp_path / "m"))


def test_numbers_of_rasters_and_labels_must_fit(run: Run, scene: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="Rasters: 1, label layers: 2"):
        run("traindecoder", RASTERS=[scene[0]], LABELS=[scene[1], scene[1]], OUTPUT=str(tmp_path / "m"))
