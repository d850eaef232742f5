from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine

from plugin.engine.crs.crs import parse_crs
from plugin.engine.decoders.package import load_package
from plugin.engine.errors import Cancelled, LabelError, ModelError, OutputError
from plugin.engine.formats.geopackage import read_labels, write_landforms
from plugin.engine.jobs import JobContext
from plugin.engine.patches.classifier import fit, load_model
from plugin.engine.patches.classify import classify_patches
from plugin.engine.patches.train import grouped_folds, train_patches
from plugin.engine.service.registry import LANE_OF, handlers
from plugin.protocol.messages.jobs import LabelledRaster, Progress
from plugin.protocol.messages.methods import METHODS
from plugin.protocol.messages.patches import MapPatches, TrainPatches
from plugin.protocol.messages.rasters import RasterReference
from tests.engine.patches.painted_patches import (
    CLASSES,
    COLUMNS,
    ROWS,
    PlainEncoder,
    ground,
    label,
    trained,
    truth,
)
from tests.scenes import MARS_EQUIRECTANGULAR, write_raster


def test_labels_on_a_raster_become_a_grid_of_classes(scene: Path, tmp_path: Path) -> None:
    package = trained(scene, tmp_path)
    told: list[Progress] = []
    request = MapPatches(RasterReference(str(scene)), str(package), str(tmp_path / "run"))
    mapped = classify_patches(request, JobContext(told.append))
    assert (mapped.classified, mapped.left_out) == (COLUMNS * ROWS - 1, 1)
    table = pyogrio.read_dataframe(mapped.cells, layer=mapped.cells_layer)
    assert [truth(row, column) for row, column in zip(table["row"], table["column"], strict=True)] == list(
        table["class"]
    )
    assert table["width_m"].to_numpy() == pytest.approx(5000, rel=0.01)
    shares = table[[f"p_{name}" for name in CLASSES]].to_numpy()
    assert shares.sum(1) == pytest.approx(1, abs=1e-5)
    assert table["score"].to_numpy() == pytest.approx(shares.max(1))
    assert mapped.counts == table["class"].value_counts().to_dict()
    with rasterio.open(mapped.probabilities) as raster:
        assert raster.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert set(raster.descriptions) == set(CLASSES) and (raster.height, raster.width) == (ROWS, COLUMNS)
        values = raster.read(masked=True)
        assert values.mask[:, 0, -1].all() and values[:, 0, 0].sum() == pytest.approx(1, abs=1e-5)
        best = raster.descriptions[int(values[:, 2, 3].argmax())]
    assert best == truth(2, 3)
    assert told[-1].fraction is not None and told[-1].seconds_left is not None


def test_an_extent_and_another_side_are_heeded(scene: Path, tmp_path: Path) -> None:
    package = trained(scene, tmp_path)
    extent = "POLYGON ((0 -15000, 10000 -15000, 10000 -5000, 0 -5000, 0 -15000))"
    request = MapPatches(RasterReference(str(scene)), str(package), str(tmp_path / "run"), extent, 2500.0)
    mapped = classify_patches(request, JobContext())
    assert mapped.classified == 16
    far = dataclasses.replace(request, extent_wkt="", side_m=15_000.0, output=str(tmp_path / "far"))
    assert "learnt from patches of 5000 m" in classify_patches(far, JobContext()).notes[0]


def test_results_are_not_overwritten_unasked_and_a_stop_leaves_nothing(scene: Path, tmp_path: Path) -> None:
    package = trained(scene, tmp_path)
    request = MapPatches(RasterReference(str(scene)), str(package), str(tmp_path / "run"))
    asked = iter([False] * 20 + [True] * 1000)
    with pytest.raises(Cancelled):
        classify_patches(request, JobContext(is_cancelled=lambda: next(asked)))
    assert not (tmp_path / "run").exists()
    classify_patches(request, JobContext())
    with pytest.raises(OutputError, match="is there already"):
        classify_patches(request, JobContext())
    classify_patches(dataclasses.replace(request, overwrite=True), JobContext())


def test_a_table_is_learnt_and_judged_by_observation(table: Path, tmp_path: Path) -> None:
    request = TrainPatches(str(tmp_path / "model"), table=str(table), images=str(table.parent / "images"))
    done = train_patches(request, JobContext())
    assert done.patches == 48 and done.scores["accuracy"] == 1.0 and done.scores["notes"] == []
    model = load_model(Path(done.package))
    assert model.side_m is None and model.card.training["observations"] == 8
    assert {path.name for path in model.folder.iterdir()} == {"model.safetensors", "card.json", "curves.png"}


def test_images_of_unknown_size_need_a_side_to_map_with(table: Path, scene: Path, tmp_path: Path) -> None:
    images = str(table.parent / "images")
    train_patches(TrainPatches(str(tmp_path / "model"), table=str(table), images=images), JobContext())
    request = MapPatches(RasterReference(str(scene)), str(tmp_path / "model"), str(tmp_path / "run"))
    with pytest.raises(ModelError, match="unknown size"):
        classify_patches(request, JobContext())
    assert classify_patches(dataclasses.replace(request, side_m=5000.0), JobContext()).classified == 53


def test_packages_are_kept_apart(scene: Path, tmp_path: Path, encoder: PlainEncoder) -> None:
    package = trained(scene, tmp_path)
    with pytest.raises(ModelError, match="holds a patch classifier and no decoder. Use Classify patches"):
        load_package(package)
    encoder.model_hash = "cd" * 32
    with pytest.raises(ModelError, match="another one"):
        classify_patches(MapPatches(RasterReference(str(scene)), str(package), str(tmp_path / "run")), JobContext())
    card = json.loads((package / "card.json").read_text())
    card["head"]["channels"] = 5
    (package / "card.json").write_text(json.dumps(card))
    with pytest.raises(ModelError, match="do not fit the card"):
        load_model(package)


def test_sources_that_nothing_can_be_learnt_from_are_refused(scene: Path, tmp_path: Path) -> None:
    out = str(tmp_path / "model")
    with pytest.raises(LabelError, match="Give one of"):
        train_patches(TrainPatches(out), JobContext())
    pair = LabelledRaster(RasterReference(str(scene)), str(label(scene, tmp_path / "labels.gpkg")))
    with pytest.raises(LabelError, match="side of a cell"):
        train_patches(TrainPatches(out, pairs=(pair,)), JobContext())


def test_folds_keep_groups_together_and_hold_every_class() -> None:
    labels = np.repeat([0, 1, 2], 20)
    groups = [f"g{i % 10}" for i in range(60)]
    folds = list(grouped_folds(labels, groups, 5))
    assert len(folds) == 5
    assert sorted(np.concatenate([judged for _, judged in folds])) == list(range(60))
    for learnt, judged in folds:
        assert not {groups[i] for i in learnt} & {groups[i] for i in judged}
        assert set(labels[judged]) == {0, 1, 2}


def test_two_of_three_classes_give_probabilities_that_sum_to_one() -> None:
    rng = np.random.default_rng(0)
    vectors = rng.normal(size=(40, 4)).astype(np.float32)
    labels = np.where(vectors[:, 0] > 0, 2, 0)
    said = fit(vectors, labels, 3, strength=1.0).probabilities(vectors)
    assert (said.argmax(1) == labels).mean() > 0.9
    assert said[:, 1].max() == 0 and said.sum(1) == pytest.approx(1)


@pytest.mark.parametrize("name", ["patches.train", "patches.map"])
def test_the_engine_answers_over_the_pipe_as_a_job(name: str) -> None:
    assert name in METHODS and name in handlers and LANE_OF[name] == "jobs"


def test_crs_travels_with_both_files(scene: Path, tmp_path: Path) -> None:
    request = MapPatches(RasterReference(str(scene)), str(trained(scene, tmp_path)), str(tmp_path / "run"))
    mapped = classify_patches(request, JobContext())
    with rasterio.open(mapped.probabilities) as raster:
        assert raster.crs == rasterio.crs.CRS.from_string(MARS_EQUIRECTANGULAR)
    assert pyogrio.read_info(mapped.cells)["crs"]


def test_labelled_points_are_read_beside_polygons(scene: Path, tmp_path: Path) -> None:
    rows = [
        {"type": "Feature", "properties": {"class": name}, "geometry": {"type": kind, "coordinates": place}}
        for name, kind, place in (
            ("dark", "Point", [2500.0, 12500.0]),
            ("bright", "MultiPoint", [[7500.0, 12500.0], [7500.0, 7500.0]]),
            ("striped", "Polygon", [[[0, 0], [5000, 0], [5000, 5000], [0, 5000], [0, 0]]]),
            ("line", "LineString", [[0, 0], [1, 1]]),
        )
    ]
    path = tmp_path / "points.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": rows}))
    frame = pyogrio.read_dataframe(path).set_crs(MARS_EQUIRECTANGULAR, allow_override=True)
    frame.to_file(tmp_path / "points.gpkg", driver="GPKG", engine="pyogrio")
    with rasterio.open(scene) as raster:
        crs = parse_crs(raster.crs.to_wkt())
    labels = read_labels(tmp_path / "points.gpkg", crs=crs, points=True)
    assert [name for _, name in labels] == ["dark", "bright", "striped"] and labels.skipped == 1
    assert [name for _, name in read_labels(tmp_path / "points.gpkg", crs=crs)] == ["striped"]


def test_a_map_of_a_whole_body_is_learnt_from_and_classified(tmp_path: Path) -> None:
    """Mollweide: the corners of the raster hold data, and show no ground."""
    half, rng = 1_737_400 * 2**0.5, np.random.default_rng(4)
    picture = np.vstack([np.hstack([ground(CLASSES[x % 3], 40, rng) for x in range(8)]) for _ in range(4)])
    pixels = Affine(half / 80, 0, -2 * half, 0, -half / 80, half)
    scene = write_raster(
        tmp_path / "moll.tif", picture, crs="+proj=moll +R=1737400 +units=m +no_defs", transform=pixels
    )
    side = half * 0.22
    with rasterio.open(scene) as raster:
        crs = parse_crs(raster.crs.to_wkt())
    places = [(x, y) for x in range(8) for y in (1, 2)]
    points = [
        {"geometry": shapely.Point(pixels @ (40 * x + 20, 40 * y + 20)), "class": CLASSES[x % 3]} for x, y in places
    ]
    write_landforms(tmp_path / "points.gpkg", points, crs)
    pair = LabelledRaster(RasterReference(str(scene)), str(tmp_path / "points.gpkg"))
    asked = TrainPatches(str(tmp_path / "model"), pairs=(pair,), side_m=side)
    package = train_patches(asked, JobContext()).package
    mapped = classify_patches(MapPatches(RasterReference(str(scene)), package, str(tmp_path / "run")), JobContext())
    table = pyogrio.read_dataframe(mapped.cells, layer=mapped.cells_layer)
    assert mapped.classified < len(set(table["row"])) * len(set(table["column"]))
    assert (table["area_m2"] > 0).all() and (table["area_m2"] < 1.1 * table["width_m"] * table["height_m"]).all()
    assert any("off towards the borders" in note for note in mapped.notes)
