from __future__ import annotations

import dataclasses
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
import shapely

from plugin.engine.cli.app import main
from plugin.engine.decoders.package import load_package
from plugin.engine.errors import Cancelled, ModelError, OutputError, RasterError
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.engine.mapping.tiles.plan import make_plan
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.jobs import Map, Mapped
from plugin.protocol.messages.rasters import Hillshade, RasterReference
from tests.engine import painted
from tests.scenes import write_raster


@pytest.fixture(scope="session")
def whole(learnt, tmp_path_factory) -> tuple[Map, Mapped]:
    """The painted scene mapped in one go."""
    request = Map(RasterReference(str(learnt.raster)), str(learnt.package), str(tmp_path_factory.mktemp("run") / "map"))
    return request, map_landforms(dataclasses.replace(request, minimum_area_m2=2e7), JobContext())


def pixels(path: str) -> np.ndarray:
    with rasterio.open(path) as source:
        return source.read(1)


def test_a_decoder_of_brightness_maps_no_hillshade(learnt, tmp_path):
    shaded = RasterReference(str(learnt.raster), hillshade=Hillshade())
    with pytest.raises(ModelError, match=r"learnt from brightness, and painted\.tif is shown as a hillshade"):
        map_landforms(Map(shaded, str(learnt.package), str(tmp_path / "map")), JobContext())
    assert not (tmp_path / "map").exists()


def attributes(mapped: Mapped) -> list[tuple]:
    table = geopandas.read_file(mapped.polygons)
    rows = zip(table["class"], table["score"], table["area_m2"], shapely.to_wkb(table.geometry.values), strict=True)
    return sorted(rows)


def test_plains_are_found(whole):
    _, mapped = whole
    found, truth = pixels(mapped.class_raster) == 1, painted.truth() == 1
    ground = pixels(mapped.class_raster) != 255
    overlap = (found & truth & ground).sum() / ((found | truth) & ground).sum()
    assert overlap > 0.8


def test_nodata_is_not_mapped(whole):
    _, mapped = whole
    left, top, right, bottom = painted.HOLE
    classes, probability = pixels(mapped.class_raster), pixels(mapped.probability_raster)
    assert (classes[top:bottom, left:right] == 255).all() and (probability[top:bottom, left:right] == 255).all()
    assert ((classes == 255).sum()) == (right - left) * (bottom - top)
    hole = shapely.box(*(painted.TRANSFORM * (left, bottom)), *(painted.TRANSFORM * (right, top)))
    polygons = geopandas.read_file(mapped.polygons).geometry
    assert polygons.intersection(hole).area.sum() < 1.0


def test_rasters_lie_on_the_raster_and_open_fast(whole):
    _, mapped = whole
    for path in (mapped.class_raster, mapped.probability_raster):
        with rasterio.open(path) as result:
            assert result.transform == painted.TRANSFORM and result.shape == (painted.HEIGHT, painted.WIDTH)
            assert result.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
            assert result.nodata == 255 and "Mars" in result.crs.to_wkt()
    with rasterio.open(mapped.class_raster) as classes:
        assert classes.colormap(1)[1][:3] == (0x33, 0x55, 0xAA)
    with rasterio.open(mapped.probability_raster) as probability:
        assert probability.scales[0] == pytest.approx(1 / 254)


def test_polygons_share_borders_and_carry_attributes(whole):
    _, mapped = whole
    table = geopandas.read_file(mapped.polygons, layer=mapped.polygons_layer)
    assert shapely.coverage_is_valid(table.geometry.explode().values)
    assert set(table["class"]) == {"plain", "rough"} and set(table["origin"]) == {"model"}
    assert table["score"].between(0.4, 1.0).all() and (table["model_hash"].str.len() == 64).all()
    assert table["area_m2"].min() > 1.5e7
    assert table.loc[table["area_m2"].idxmax(), "touches_edge"]
    for name, area in mapped.areas_m2.items():
        assert table.loc[table["class"] == name, "area_m2"].sum() == pytest.approx(area, rel=0.02)
    cell = (painted.METRES**2) * (pixels(mapped.class_raster) != 255).sum()
    assert sum(mapped.areas_m2.values()) == pytest.approx(cell, rel=0.02)
    assert "plain" in Path(mapped.style).read_text() and 'attr="class"' in Path(mapped.style).read_text()


def test_a_finished_run_answers_again_and_is_not_overwritten(whole, learnt):
    request, mapped = whole
    before = Path(mapped.polygons).stat().st_mtime_ns
    again = map_landforms(dataclasses.replace(request, minimum_area_m2=2e7), JobContext())
    assert again.tiles_resumed == again.tiles == mapped.tiles and again.areas_m2 == mapped.areas_m2
    assert Path(mapped.polygons).stat().st_mtime_ns == before
    with pytest.raises(OutputError, match="another minimum area"):
        map_landforms(dataclasses.replace(request, minimum_area_m2=5e7), JobContext())
    with pytest.raises(OutputError, match="another map run"):
        map_landforms(dataclasses.replace(request, extent_wkt=shapely.box(0, 0, 30_000, 30_000).wkt), JobContext())
    assert Path(mapped.polygons).stat().st_mtime_ns == before


def test_parts_give_the_same_as_one_run(whole, tmp_path):
    request, mapped = whole
    split = dataclasses.replace(request, output=str(tmp_path / "map"), minimum_area_m2=2e7)
    for part in (2, 1):
        reply = map_landforms(split, JobContext(), (part, 2))
        assert reply.polygons == "" and not (tmp_path / "map" / "landforms.gpkg").exists()
    merged = map_landforms(split, JobContext())
    assert merged.tiles_resumed == merged.tiles == mapped.tiles
    assert Path(merged.class_raster).read_bytes() == Path(mapped.class_raster).read_bytes()
    assert Path(merged.probability_raster).read_bytes() == Path(mapped.probability_raster).read_bytes()
    assert attributes(merged) == attributes(mapped)


def test_a_killed_run_resumes_to_the_same_result(whole, learnt, tmp_path):
    _, mapped = whole
    out = tmp_path / "map"
    words = [sys.executable, "-m", "plugin.engine.cli", "map", "--raster", str(learnt.raster)]
    words += ["--model", str(learnt.package), "--out", str(out), "--minimum-area", "2e7"]
    child = subprocess.Popen(words, stderr=subprocess.DEVNULL, env=dict(os.environ))
    limit = time.monotonic() + 120
    while not list(out.glob("tiles/*.npz")) and child.poll() is None and time.monotonic() < limit:
        time.sleep(0.01)
    child.send_signal(signal.SIGKILL)
    child.wait()
    assert child.returncode == -signal.SIGKILL and not (out / "landforms.gpkg").exists()
    request = Map(RasterReference(str(learnt.raster)), str(learnt.package), str(out), minimum_area_m2=2e7)
    resumed = map_landforms(request, JobContext())
    assert 1 <= resumed.tiles_resumed <= resumed.tiles
    assert Path(resumed.class_raster).read_bytes() == Path(mapped.class_raster).read_bytes()
    assert Path(resumed.probability_raster).read_bytes() == Path(mapped.probability_raster).read_bytes()
    assert attributes(resumed) == attributes(mapped)


def test_cancelling_keeps_finished_tiles(whole, tmp_path):
    request, _ = whole
    own = dataclasses.replace(request, output=str(tmp_path / "map"))
    tiles = tmp_path / "map" / "tiles"
    with pytest.raises(Cancelled):
        map_landforms(own, JobContext(None, lambda: len(list(tiles.glob("*.npz"))) >= 1))
    kept = len(list(tiles.glob("*.npz")))
    assert kept in (1, 2), "what was begun beside it is finished too"
    mapped = map_landforms(own, JobContext())
    assert mapped.tiles_resumed == kept


def test_the_extent_limits_the_map(whole, learnt, tmp_path):
    request, _ = whole
    left, top = painted.TRANSFORM * (100, 60)
    right, bottom = painted.TRANSFORM * (420, 330)
    extent = shapely.Polygon([(left, top), (right, top), (right, bottom)])
    own = dataclasses.replace(request, output=str(tmp_path / "map"), extent_wkt=extent.wkt)
    mapped = map_landforms(own, JobContext())
    assert pixels(mapped.class_raster).shape == (270, 320)
    assert sum(mapped.areas_m2.values()) == pytest.approx(extent.area, rel=0.02)
    polygons = geopandas.read_file(mapped.polygons).geometry
    assert polygons.difference(extent.buffer(painted.METRES)).area.sum() == 0
    (ground,) = geopandas.read_file(tmp_path / "map" / "mapped_extent.gpkg").itertuples()
    assert ground.geometry.symmetric_difference(extent).area < 0.01 * extent.area
    assert ground.area_m2 == pytest.approx(sum(mapped.areas_m2.values()), rel=0.02)
    assert ground.source_image == "painted.tif"


def test_ground_between_the_parts_of_an_extent_is_not_encoded(whole, learnt, tmp_path):
    values = np.ones((500, 4000), np.uint8)
    wide = write_raster(tmp_path / "wide.tif", values, rasterio.open(learnt.raster).crs.to_wkt(), painted.TRANSFORM)
    request = dataclasses.replace(whole[0], raster=RasterReference(str(wide)))
    with RasterSource.open(request.raster, flat=True) as source:
        far = painted.TRANSFORM * (source.width - 40, source.height - 40)
        parts = [shapely.box(x, y, x + 2000, y + 2000) for x, y in (painted.TRANSFORM * (20, 40), far)]
        package = load_package(learnt.package)

        def tiles(extent):
            return make_plan(dataclasses.replace(request, extent_wkt=extent.wkt), source, package).tiles

        apart = tiles(shapely.union_all(parts))
        assert set(apart) == {tile for part in parts for tile in tiles(part)}
        assert len(apart) < len(tiles(shapely.box(*shapely.union_all(parts).bounds)))


def test_an_extent_off_the_raster_is_refused(whole, tmp_path):
    request, _ = whole
    far = dataclasses.replace(request, output=str(tmp_path / "map"), extent_wkt=shapely.box(9e6, 9e5, 9.1e6, 9.1e5).wkt)
    with pytest.raises(RasterError, match="does not touch"):
        map_landforms(far, JobContext())
    assert not (tmp_path / "map").exists()


def test_files_of_others_are_never_overwritten(whole, tmp_path):
    request, _ = whole
    (tmp_path / "landforms.gpkg").write_text("mine")
    with pytest.raises(OutputError, match=r"landforms\.gpkg"):
        map_landforms(dataclasses.replace(request, output=str(tmp_path)), JobContext())
    assert [path.name for path in tmp_path.iterdir()] == ["landforms.gpkg"]
    assert (tmp_path / "landforms.gpkg").read_text() == "mine"


def test_overwriting_uses_the_tiles_again(whole, tmp_path):
    request, mapped = whole
    folder = Path(shutil.copytree(request.output, tmp_path / "map"))
    own = dataclasses.replace(request, output=str(folder), smoothing=1.0, overwrite=True)
    rougher = map_landforms(own, JobContext())
    assert rougher.tiles_resumed == rougher.tiles
    vertices = [
        shapely.get_num_coordinates(geopandas.read_file(m.polygons).geometry.values).sum() for m in (mapped, rougher)
    ]
    assert vertices[1] != vertices[0]


def test_a_damaged_tile_is_computed_again(whole, tmp_path):
    request, mapped = whole
    folder = Path(shutil.copytree(request.output, tmp_path / "map"))
    tile = sorted(folder.glob("tiles/*.npz"))[0]
    data = bytearray(tile.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 64] = bytes(64)
    tile.write_bytes(data)
    own = dataclasses.replace(request, output=str(folder), minimum_area_m2=2e7, overwrite=True)
    mended = map_landforms(own, JobContext())
    assert mended.tiles_resumed == mended.tiles - 1
    assert Path(mended.class_raster).read_bytes() == Path(mapped.class_raster).read_bytes()


def test_a_full_disk_gives_a_sentence_and_keeps_the_tiles(whole, small_disk):
    request, mapped = whole
    there = Path(request.output)
    kept = [there / "manifest.json", *there.glob("tiles/*.npz")]
    size = sum(path.stat().st_size + 8192 for path in kept) // 1024

    def resize(kilobytes: int) -> None:
        subprocess.run(["mount", "-o", f"remount,size={kilobytes}k", str(small_disk)], check=True)

    resize(size + 20)
    for path in kept:
        target = small_disk / path.relative_to(there)
        target.parent.mkdir(exist_ok=True)
        shutil.copy(path, target)
    own = dataclasses.replace(request, output=str(small_disk), minimum_area_m2=2e7)
    for room in (60, 120, 240):  # it is full at one stage or another
        resize(size + room)
        with pytest.raises(OutputError, match="Free some space"):
            map_landforms(own, JobContext())
        assert not (small_disk / "landforms.gpkg").exists() and not list(small_disk.glob(".landform-*"))
    resize(size + 20_000)
    again = map_landforms(own, JobContext())
    assert again.tiles_resumed == again.tiles
    assert Path(again.class_raster).read_bytes() == Path(mapped.class_raster).read_bytes()


def test_a_read_only_disk_gives_a_sentence(whole, small_disk):
    request, _ = whole
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    for output in (small_disk, small_disk / "map"):
        with pytest.raises(OutputError, match="choose another folder"):
            map_landforms(dataclasses.replace(request, output=str(output)), JobContext())


def test_a_decoder_that_counts_in_pixels_is_run_at_its_own_sampling(whole):
    request, _ = whole
    package = load_package(Path(request.package))
    card = dataclasses.replace(package.card, georeferenced=False, ground_sampling_m=0.5)
    with RasterSource.open(request.raster) as source:
        assert make_plan(request, source, dataclasses.replace(package, card=card)).level == -1


def test_another_encoder_under_the_same_name_is_refused(whole, learnt, tmp_path):
    request, _ = whole
    folder = Path(shutil.copytree(learnt.package, tmp_path / "model"))
    card = (folder / "card.json").read_text()
    digest = card.split('"hash": "')[1][:64]
    (folder / "card.json").write_text(card.replace(digest, "0" * 64))
    with pytest.raises(ModelError, match="another one"):
        map_landforms(dataclasses.replace(request, package=str(folder), output=str(tmp_path / "map")), JobContext())


def test_a_wrong_call_is_a_usage_error(learnt, tmp_path, capsys):
    words = ["map", "--raster", str(learnt.raster), "--model", str(learnt.package), "--out", str(tmp_path / "map")]
    assert main([*words, "--shard", "3/2"]) == 2
    assert main([*words, "--extent", "1", "0", "0", "1"]) == 2
    assert main(["train", "--raster", "a", "--raster", "b", "--labels", "c", "--out", "d"]) == 2
    assert not (tmp_path / "map").exists()
