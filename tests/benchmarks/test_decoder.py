"""The grounds, the scores and the whole chain of ``make bench-decoder``, on small cases computed by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from PIL import Image
from shapely.geometry import box

from benchmarks.decoder import __main__ as command
from benchmarks.decoder import baselines, page
from benchmarks.decoder.baselines import COMMONEST, PIXEL_FOREST
from benchmarks.decoder.driver import at_pixels, further
from benchmarks.decoder.ground import (
    UNKNOWN,
    Fold,
    Ground,
    Outlines,
    Pair,
    Scene,
    border_of,
    draw,
    ellipse_in,
    labels_of,
    write_truth,
)
from benchmarks.decoder.grounds import MAKERS, landslides, rendered, terrain
from benchmarks.decoder.grounds.moon import circle
from benchmarks.decoder.measure import Laboratory
from benchmarks.decoder.methods import ENCODED, LARGE, PLAIN, ROOT, Method, choose
from benchmarks.decoder.page import Measured
from benchmarks.decoder.pictures import colours_of, draw_glance, draw_scenes
from benchmarks.decoder.results import Spread, sum_up
from benchmarks.decoder.scores import class_scores, confusion, score_scene, summarise, surface_share
from demo.lunar_prompts import PROMPTS
from plugin.engine.decoders.kinds import KINDS
from plugin.engine.default_model.scenes import HELD_OUT_SEEDS
from tests.scenes import MOON_GEOGRAPHIC, SHARED, scene, write_raster


def picture(path: Path, seed: int, disc: tuple[float, float, float]) -> Path:
    """A dark disc on bright noise; its column, row and radius."""
    rows, columns = np.mgrid[:64, :64] + 0.5
    inside = np.hypot(columns - disc[0], rows - disc[1]) < disc[2]
    noise = np.random.default_rng(seed).normal(0, 4, inside.shape)
    Image.fromarray((np.where(inside, 60, 160) + noise).astype(np.uint8)).save(path)
    return path


def disc_of(place: tuple[float, float, float]) -> Outlines:
    column, row, radius = place
    return Outlines((ellipse_in(column - radius, row - radius, column + radius, row + radius),), ("disc",))


@pytest.fixture
def discs(tmp_path: Path) -> Ground:
    """Two folds of two scenes that teach and one that is judged."""
    places = [(20.0, 20.0, 9.0), (40.0, 30.0, 12.0), (30.0, 44.0, 10.0), (24.0, 34.0, 14.0)]
    classes = ("background", "disc")
    pairs, scenes = [], []
    for number, place in enumerate(places):
        raster, outlines = picture(tmp_path / f"{number}.png", number, place), disc_of(place)
        pairs.append(Pair(raster, outlines.write(tmp_path / f"{number}.gpkg"), border_of(raster).wkt))
        truth = write_truth(tmp_path / f"{number}.npz", *draw(outlines, classes, raster, None))
        scenes.append(Scene(str(number), raster, truth))
    folds = (Fold("1", tuple(pairs[:2]), tuple(scenes[2:])), Fold("2", tuple(pairs[2:]), tuple(scenes[:2])))
    return Ground("discs", "Discs", classes, folds, "Drawn.", Path(__file__), things=("disc",))


def test_scores_of_a_confusion_counted_by_hand() -> None:
    truth = np.array([[0, 0, 0, 1], [1, 1, UNKNOWN, 2]], dtype=np.uint8)
    found = np.array([[0, 0, 1, 1], [0, UNKNOWN, 0, 2]], dtype=np.uint8)
    matrix = confusion(truth, found, 4)
    assert matrix.tolist() == [[2, 1, 0, 0, 0], [1, 1, 0, 0, 1], [0, 0, 1, 0, 0], [0, 0, 0, 0, 0]]
    iou, f1 = class_scores(matrix)
    assert iou == [pytest.approx(2 / 4), pytest.approx(1 / 4), 1.0, None]
    assert f1 == [pytest.approx(4 / 6), pytest.approx(2 / 5), 1.0, None]


def hidden(known: Scene, first: int) -> tuple[np.ndarray, np.ndarray]:
    classes = known.classes()
    classes[first:] = UNKNOWN
    return classes, known.instances()


def test_scores_are_pooled_over_scenes(discs: Ground, tmp_path: Path) -> None:
    first, second = discs.folds[0].scenes
    right = score_scene(discs, first, first.classes())
    nothing = score_scene(discs, second, np.zeros((64, 64), dtype=np.uint8))
    pooled = summarise(discs, [right, nothing])
    there, missed = int((first.classes() == 1).sum()), int((second.classes() == 1).sum())
    assert pooled.iou["disc"] == pytest.approx(there / (there + missed))
    assert pooled.f1["disc"] == pytest.approx(2 * there / (2 * there + missed))
    assert pooled.accuracy == pytest.approx(1 - missed / 8192)
    assert pooled.commonest == pytest.approx(1 - (there + missed) / 8192)
    assert pooled.objects["disc"] == pytest.approx(2 / 3)
    assert pooled.weighted["disc"] == pytest.approx(0.5)
    assert summarise(discs, [right]).mean_iou == 1.0
    # unknown ground counts nowhere, and small parts are no mistakes where small objects do not count
    speck = first.classes()
    speck[60:62, 60:62] = 1
    assert score_scene(discs, first, speck).objects["disc"].false == 1
    assert score_scene(replace(discs, smallest_area=5), first, speck).objects["disc"].false == 0
    unknown = replace(first, truth=write_truth(tmp_path / "u.npz", *hidden(first, 60)))
    assert summarise(discs, [score_scene(discs, unknown, speck)]).mean_weighted == pytest.approx(1.0)


def test_the_spread_over_seeds() -> None:
    spread = Spread.of([0.2, None, 0.4, float("nan")])
    assert spread is not None and (spread.mean, spread.count) == (pytest.approx(0.3), 2)
    assert spread.deviation == pytest.approx(0.02**0.5)
    assert Spread.of([None]) is None


def test_small_outlines_are_drawn_on_large_ones_and_unlabelled_ground_counts_where_it_is_known(tmp_path: Path) -> None:
    raster = picture(tmp_path / "a.png", 0, (20, 20, 5))
    outlines = Outlines((box(10, 10, 12, 12), box(0, 0, 30, 30), box(40, 0, 50, 10)), ("fan", "rough", "other"))
    classes, ids = draw(outlines, ("rough", "fan"), raster, box(0, 0, 45, 64))
    assert (classes[11, 11], classes[5, 5], classes[40, 40], classes[5, 42]) == (1, 0, UNKNOWN, UNKNOWN)
    assert (ids[11, 11], ids[5, 5], ids[40, 40], ids[5, 42]) == (1, 2, 0, 0)
    classes, _ = draw(outlines, ("background", "rough", "fan"), raster, box(0, 0, 45, 64))
    assert (classes[40, 40], classes[40, 50]) == (0, UNKNOWN)
    pair = Pair(raster, outlines.write(tmp_path / "a.gpkg"), box(0, 0, 45, 64).wkt)
    assert (labels_of(pair, ("background", "rough", "fan")) == classes).all()


def test_a_coarse_map_of_a_part_is_read_at_the_pixels(tmp_path: Path) -> None:
    fine = write_raster(tmp_path / "fine.tif", np.zeros((8, 12), np.uint8), transform=Affine(10, 0, 100, 0, -10, 500))
    part = np.array([[1, 2], [3, 255]], dtype=np.uint8)
    coarse = write_raster(tmp_path / "coarse.tif", part, transform=Affine(20, 0, 140, 0, -20, 480))
    classes = at_pixels(coarse, fine)
    assert classes.shape == (8, 12)
    assert classes[2:6, 4:8].tolist() == [[1, 1, 2, 2], [1, 1, 2, 2], [3, 3, 255, 255], [3, 3, 255, 255]]
    assert (classes[:2] == UNKNOWN).all() and (classes[:, 8:] == UNKNOWN).all() and (classes[:, :4] == UNKNOWN).all()


def test_folds_of_the_terrain_hold_each_scene_once() -> None:
    numbers = [number for fold in terrain.FOLDS for number in fold]
    assert len(numbers) == len(set(numbers)) == 38 and len(terrain.FOLDS) == 5
    assert [len(fold) for fold in terrain.FOLDS[:2]] == [5, 5]
    never_seen = {"003", "007", "012", "016", "020", "028", "040", "056", "070", "082"}
    assert set(terrain.FOLDS[0] + terrain.FOLDS[1]) == never_seen
    (together,) = [fold for fold in terrain.FOLDS if "011" in fold]
    assert set(terrain.BESIDE_EACH_OTHER) <= set(together)


@pytest.mark.parametrize("name", ["ctx_terrain", "ctx_craters", "valles_landslides", "europa_blocks"])
def test_no_fold_judges_what_it_teaches(name: str, tmp_path: Path) -> None:
    scene(f"{name}")
    ground = MAKERS[name](SHARED, tmp_path)
    for fold in ground.folds:
        for pair in fold.pairs:
            taught = labels_of(pair, ground.classes) != UNKNOWN
            assert taught.any()
            for judged in fold.scenes:
                if judged.raster == pair.raster:
                    assert not (taught & (judged.classes() != UNKNOWN)).any()
    if name == "ctx_terrain":
        files = {path.name for path in (SHARED / name / "images").iterdir()}
        assert {judged.raster.name for fold in ground.folds for judged in fold.scenes} == files
        assert len(terrain.everything(ground).pairs) == 38
        assert all(len(fold.pairs) + len(fold.scenes) == 38 for fold in ground.folds)
    if name == "ctx_craters":
        judged = ground.folds[0].scenes
        assert [int(item.instances().max()) for item in judged] == [20, 21]
        assert all((item.classes() == UNKNOWN).any() for item in judged)


def test_landslides_with_relief_are_those_without_on_the_same_blocks(tmp_path: Path) -> None:
    scene("valles_landslides/relief_west.tif")
    alone, both = (MAKERS[name](SHARED, tmp_path / name) for name in ("valles_landslides", "valles_relief"))
    spec = [Laboratory(tmp_path)._specification(g, g.folds[0], Method("conv"), 0) for g in (alone, both)]
    for plain, seen in zip(spec[0]["pairs"] + spec[0]["scenes"], spec[1]["pairs"] + spec[1]["scenes"], strict=True):
        others = further(seen)["others"]
        assert [Path(other.source).name for other in others] == ["relief_west.tif"] and others[0].hillshade is None
        assert further(plain) == {} and plain["extent_wkt"] == seen["extent_wkt"]
    assert [fold.scenes[0].classes().tolist() for fold in alone.folds[:1]] == [
        both.folds[0].scenes[0].classes().tolist()
    ]


def test_rendered_ground_is_judged_on_held_out_seeds_with_masks_that_do_not_overlap(
    tmp_path: Path, monkeypatch
) -> None:
    masks = [np.zeros((6, 6), dtype=bool) for _ in range(2)]
    masks[0][1:3, 1:3], masks[1][:5, :5] = True, True
    assert rendered.numbered(masks)[:3, :4].tolist() == [[2, 2, 2, 2], [2, 1, 1, 2], [2, 1, 1, 2]]
    monkeypatch.setattr(rendered, "THEMES", ("cratered",))
    monkeypatch.setattr(rendered, "TRAINED", 2)
    monkeypatch.setattr(rendered, "JUDGED", 2)
    ground = rendered.make(SHARED, tmp_path)
    (fold,) = ground.folds
    assert ground.classes == ("background", "crater") and ground.things == ("crater",)
    assert all(int(item.name) in HELD_OUT_SEEDS for item in fold.scenes)
    assert all(int(pair.raster.stem) not in HELD_OUT_SEEDS for pair in fold.pairs)
    first = fold.scenes[0]
    polygons = Pair(first.raster, first.raster.with_suffix(".gpkg"), border_of(first.raster).wkt)
    assert (labels_of(polygons, ground.classes) == first.classes()).all()


def test_blocks_lie_side_by_side_and_circles_of_the_moon_are_circles_on_its_sphere() -> None:
    blocks = landslides.side_by_side(box(0, 0, 8, 3), 4)
    assert [block.bounds for block in blocks] == [(x, 0, x + 2, 3) for x in (0, 2, 4, 6)]
    touching = box(0, 0, 4, 3) | box(6, 0, 8, 3) | box(3, 3, 6, 4)
    assert all(block.geom_type == "Polygon" for block in landslides.side_by_side(touching, 4))
    around = {prompt.name: circle(prompt) for prompt in PROMPTS}
    left, low, right, high = around["Rozhdestvenskiy"].bounds
    assert right - left > 5 * (high - low) > 0
    assert all(shape.bounds[0] >= -180 and shape.bounds[2] <= 180 and shape.is_valid for shape in around.values())


def test_the_share_of_a_surface_is_that_on_the_sphere(tmp_path: Path) -> None:
    globe = write_raster(
        tmp_path / "m.tif", np.ones((180, 360), np.uint8), crs=MOON_GEOGRAPHIC, transform=Affine(1, 0, -180, 0, -1, 90)
    )
    north = np.zeros((180, 360), dtype=np.uint8)
    north[:60] = 1  # from 30° on: a quarter of the sphere
    assert surface_share(globe, north, 1) == pytest.approx(0.25)


def test_features_tell_scales_and_nodata_is_no_edge(tmp_path: Path) -> None:
    found = baselines.features(picture(tmp_path / "a.png", 0, (32, 32, 10)))
    assert found.shape == (64, 64, baselines.feature_count()) and np.isfinite(found).all()
    grey, slope = found[..., 0], found[..., 6]
    assert grey[32, 32] < grey[5, 5] and slope[32, 42] > 4 * slope[32, 32]


def test_methods_by_name_have_the_encoders_that_they_need() -> None:
    chosen = choose([COMMONEST, "conv", "unet"], ["default", "folder/vit.pth"])
    assert [(item.name, item.encoder_name) for item in chosen] == [
        (COMMONEST, "–"), ("conv", "default"), ("conv", "vit"), ("unet", "–"),
    ]  # fmt: skip
    assert set(KINDS) == {*ENCODED, *PLAIN, *LARGE}
    assert {COMMONEST, PIXEL_FOREST, *KINDS} - {*LARGE} == {item.kind for item in choose(None, ["default"])}
    assert Method("", "default", ROOT, "ca176b3").name == "decoder of ca176b3"


def test_a_baseline_goes_through_the_whole_chain_and_nothing_is_done_twice(discs: Ground, tmp_path: Path) -> None:
    laboratory, methods = Laboratory(tmp_path / "work"), [Method(COMMONEST)]
    runs = list(laboratory.runs(discs, methods, [0, 1]))
    assert [(run.fold.name, run.seed, run.cold, run.error) for run in runs] == [
        ("1", 0, True, ""), ("1", 1, False, ""), ("2", 0, True, ""), ("2", 1, False, ""),
    ]  # fmt: skip
    assert (runs[0].found("2") == 0).all() and runs[0].measured["train_peak_mb"] > 1
    written = {path: path.stat().st_mtime_ns for path in (tmp_path / "work").rglob("measured.json")}
    results = sum_up(discs, Laboratory(tmp_path / "work", dry=True).runs(discs, methods, [0, 1]))
    again = sum_up(discs, laboratory.runs(discs, methods, [0, 1]))
    assert len(written) == 4 and all(path.stat().st_mtime_ns == when for path, when in written.items())
    (row,) = results.rows
    assert row.by_seed == again.rows[0].by_seed and len(row.by_seed) == 2
    accuracy = row.spread(lambda summary: summary.accuracy)
    assert accuracy is not None and accuracy.mean == pytest.approx(row.by_seed[0].commonest)
    assert row.by_seed[0].objects["disc"] == 0.0

    shown = draw_scenes(results, tmp_path / "decoder-discs.jpg")
    draw_glance([results], tmp_path / "glance.svg")
    with Image.open(tmp_path / "decoder-discs.jpg") as sheet:
        assert sheet.width > 3 * 300
    assert len(shown) == 2 and shown[0].mean_iou <= shown[1].mean_iou
    command = "make bench-decoder"
    text = page.write(
        Measured(command, "on a machine", (results,), {"discs": shown}, None, (0, 1), "", "images/decoder")
    )
    assert "## Discs" in text and "images/decoder-discs.jpg" in text and "commonest class" in text
    assert all("|" not in line or line.startswith("|") for line in text.splitlines())


def test_what_fails_is_told_and_tried_again(discs: Ground, tmp_path: Path, monkeypatch) -> None:
    laboratory = Laboratory(tmp_path / "work")
    monkeypatch.setattr(Method, "command", ["false"])
    run, fresh = laboratory.run(discs, discs.folds[0], Method(COMMONEST), 0, cold=True)
    assert run is not None and fresh and run.error
    assert sum_up(discs, [run]).rows[0].by_seed == ()
    monkeypatch.undo()
    run, fresh = laboratory.run(discs, discs.folds[0], Method(COMMONEST), 0, cold=True)
    assert run is not None and fresh and not run.error


def test_the_pixel_forest_finds_a_dark_disc(discs: Ground, tmp_path: Path) -> None:
    results = sum_up(discs, Laboratory(tmp_path / "work").runs(discs, [Method(PIXEL_FOREST)], [0]))
    found = results.rows[0].by_seed[0]
    assert (found.iou["disc"] or 0) > 0.8 and found.objects["disc"] == 1.0


def test_a_limited_ground_has_few_of_each(discs: Ground) -> None:
    few = discs.limited(1)
    assert [(len(fold.pairs), len(fold.scenes)) for fold in few.folds] == [(1, 1)] and discs.limited(None) is discs
    assert len(set(colours_of(discs))) == 2
    options = command._options(["--limit", "1", "--grounds", "moon"])
    assert options.epochs == 2 and "at most 1 folds" in options.trial and options.grounds == ["moon"]


def test_maps_are_read_without_a_georeference_too(tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png", 0, (20, 20, 5))
    part = write_raster(
        tmp_path / "c.tif", np.full((10, 20), 7, np.uint8), crs=None, transform=Affine.translation(30, 40)
    )
    classes = at_pixels(part, path)
    with rasterio.open(path) as source:
        assert classes.shape == source.shape
    assert (classes[40:50, 30:50] == 7).all() and (classes != UNKNOWN).sum() == 200
