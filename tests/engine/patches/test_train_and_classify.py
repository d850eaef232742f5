from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine

from plugin.engine.cli.app import main
from plugin.engine.crs.crs import parse_crs
from plugin.engine.decoders.package import load_package
from plugin.engine.errors import Cancelled, LabelError, ModelError, OutputError
from plugin.engine.formats.geopackage import read_labels, write_landforms
from plugin.engine.jobs import JobContext
from plugin.engine.patches.classifier import fit, load_model
from plugin.engine.patches.classify import classify_patches
from plugin.engine.patches.rest import EVERY_CELL
from plugin.engine.patches.train import grouped_folds, train_patches
from plugin.engine.raster.source import RasterSource
from plugin.engine.service.registry import LANE_OF, handlers
from plugin.engine.training.other_ground import other_ground
from plugin.protocol.messages.jobs import LabelledRaster, Progress
from plugin.protocol.messages.methods import METHODS
from plugin.protocol.messages.patches import MapPatches, TrainPatches
from plugin.protocol.messages.rasters import RasterReference, Stretch
from plugin.protocol.version import plugin_version
from tests.engine.patches.painted_patches import CLASSES, PlainEncoder, ground
from tests.scenes import MARS_EQUIRECTANGULAR, write_raster

#: Pixels along a side of a painted cell, and cells across and down.
CELL, COLUMNS, ROWS = 50, 9, 6


def truth(row: int, column: int) -> str:
    return CLASSES[(row + column) % 3]


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """Cells of 5 km; the last one in the first row holds no data."""
    rng = np.random.default_rng(2)
    rows = [np.hstack([ground(truth(row, column), CELL, rng) for column in range(COLUMNS)]) for row in range(ROWS)]
    picture = np.vstack(rows)
    picture[:CELL, -CELL:] = 0
    return write_raster(tmp_path / "scene.tif", picture, transform=Affine(100, 0, 0, 0, -100, 15_000), nodata=0)


def label(scene: Path, path: Path) -> Path:
    """Polygons on the first four rows."""
    with rasterio.open(scene) as raster:
        crs, place = parse_crs(raster.crs.to_wkt()), raster.transform @ Affine.scale(CELL)
    features = [
        {"geometry": shapely.box(*(place @ (c + 0.1, r + 0.9)), *(place @ (c + 0.9, r + 0.1))), "class": truth(r, c)}
        for r in range(4)
        for c in range(COLUMNS)
    ]
    write_landforms(path, features, crs)
    return path


def trained(scene: Path, tmp_path: Path) -> Path:
    """A classifier of the three kinds of ground."""
    pair = LabelledRaster(RasterReference(str(scene)), str(label(scene, tmp_path / "labels.gpkg")))
    return Path(train_patches(TrainPatches(str(tmp_path / "model"), pairs=(pair,), side_m=5000), JobContext()).package)


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
