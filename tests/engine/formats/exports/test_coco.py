from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import pytest
import rasterio.features
import shapely
from affine import Affine
from shapely.geometry import Polygon

from plugin.engine.formats.exports.coco import without_holes
from plugin.engine.formats.vector_layers import polygonal
from plugin.engine.polygons.moving import transform_geometry
from tests.engine.formats.exports.ground import MARS_RADIUS, cap, iau, layer, refusal, run
from tests.scenes import write_raster

NORTH_UP = Affine(100.0, 0.0, 500_000.0, 0.0, -100.0, 300_000.0)
SOUTH_UP = Affine(100.0, 0.0, 500_000.0, 0.0, 100.0, 300_000.0)
ROTATED = Affine.translation(500_000, 300_000) * Affine.rotation(30) * Affine.scale(100, -80)


def image(folder: Path, transform: Affine = NORTH_UP, crs: Any = "IAU_2015:49910") -> Path:
    """120 columns and 80 rows."""
    return write_raster(folder / "image.tif", np.full((80, 120), 90, dtype=np.uint8), crs=crs, transform=transform)


def on_ground(transform: Affine, shape: Polygon) -> Any:
    """A shape in columns and rows as one of the CRS."""
    return shapely.transform(shape, lambda xy: np.column_stack(transform * (xy[:, 0], xy[:, 1])))


def read(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text()))


def pieces(annotation: dict[str, Any]) -> list[Polygon]:
    return [Polygon(np.reshape(piece, (-1, 2))) for piece in annotation["segmentation"]]


@pytest.mark.parametrize("transform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_outlines_come_in_pixels_of_the_image(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, transform: Affine
) -> None:
    shape = Polygon([(10, 20), (40, 20), (40, 50), (25, 60.5), (10, 50)])
    other = shapely.box(60, 10, 70, 15)
    raster = image(tmp_path, transform)
    shapes = [(on_ground(transform, shape), "dune"), (on_ground(transform, other), "crater")]
    landforms = layer(tmp_path / "l.gpkg", [*shapes, (on_ground(transform, other), "")], iau(49910))
    out = tmp_path / "l.json"
    status, data, _ = run(capfd, landforms, "--out", out, "--raster", raster)
    assert (status, data["count"]) == (0, 3)
    made = read(out)
    assert made["images"] == [{"id": 1, "width": 120, "height": 80, "file_name": "image.tif"}]
    assert [(item["id"], item["name"]) for item in made["categories"]] == [
        (1, "crater"), (2, "dune"), (3, "unclassified")
    ]  # fmt: skip
    first, second, third = made["annotations"]
    assert [item["category_id"] for item in (first, second, third)] == [2, 1, 3]
    assert [item["id"] for item in (first, second, third)] == [1, 2, 3]
    assert pieces(first)[0].symmetric_difference(shape).area < 0.01
    assert first["area"] == pytest.approx(shape.area, abs=0.01)
    assert first["bbox"] == pytest.approx([10, 20, 30, 40.5], abs=0.01)
    assert second["bbox"] == pytest.approx([60, 10, 10, 5], abs=0.01)
    assert (first["iscrowd"], first["image_id"], first["fid"]) == (0, 1, 1)


def test_holes_are_kept_open(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    holes = [shapely.box(20, 20, 30, 30), shapely.box(22, 40, 45, 45), shapely.Point(60, 40).buffer(5)]
    ring = shapely.difference(shapely.box(10, 10, 70, 60), shapely.union_all(holes))
    landforms = layer(tmp_path / "l.gpkg", [(on_ground(NORTH_UP, ring), "crater")], iau(49910))
    out = tmp_path / "l.json"
    assert run(capfd, landforms, "--out", out, "--raster", image(tmp_path))[0] == 0
    (annotation,) = read(out)["annotations"]
    parts = pieces(annotation)
    assert sum(part.area for part in parts) == pytest.approx(ring.area, abs=0.1) == annotation["area"]
    masks = [rasterio.features.rasterize([shape], out_shape=(80, 120)) for shape in (shapely.MultiPolygon(parts), ring)]
    assert (masks[0] != masks[1]).sum() == 0


def test_cutting_through_holes_keeps_the_ground() -> None:
    ring = shapely.box(0, 0, 10, 10).difference(shapely.box(4, 4, 6, 6)).difference(shapely.box(4.5, 7, 9, 8))
    parts = without_holes(ring)
    assert all(not part.interiors for part in parts)
    assert shapely.union_all(parts).equals(ring)
    assert sum(part.area for part in parts) == pytest.approx(ring.area)


def test_what_lies_beside_the_image_is_cut_off(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    shapes = [shapely.box(-10, 70, 20, 90), shapely.box(-50, -50, -10, -10)]
    landforms = layer(tmp_path / "l.gpkg", [(on_ground(NORTH_UP, shape), "dune") for shape in shapes], iau(49910))
    raster = image(tmp_path)
    out = tmp_path / "l.json"
    status, data, said = run(capfd, landforms, "--out", out, "--raster", raster)
    assert (status, data["count"], data["left_out"]) == (0, 1, 1)
    assert "1 polygon beside the image left out." in said
    assert read(out)["annotations"][0]["bbox"] == pytest.approx([0, 70, 20, 10])
    beside = layer(tmp_path / "beside.gpkg", [(on_ground(NORTH_UP, shapes[1]), "dune")], iau(49910))
    sentence = refusal(capfd, beside, "--out", tmp_path / "b.json", "--raster", raster)
    assert "No polygon of beside.gpkg lies on image.tif" in sentence


def test_another_crs_of_the_body_is_brought_over(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    shape = shapely.box(10, 20, 40, 50)
    raster = image(tmp_path)
    degrees = transform_geometry(on_ground(NORTH_UP, shape), iau(49910), iau(49900))
    landforms = layer(tmp_path / "l.gpkg", [(degrees, "crater")], iau(49900))
    assert run(capfd, landforms, "--out", tmp_path / "l.json", "--raster", raster)[0] == 0
    assert read(tmp_path / "l.json")["annotations"][0]["bbox"] == pytest.approx([10, 20, 30, 30], abs=0.01)


def test_an_image_on_another_body_is_refused(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    landforms = layer(tmp_path / "l.gpkg", [(on_ground(NORTH_UP, shapely.box(1, 1, 9, 9)), "crater")], iau(49910))
    raster = image(tmp_path, crs="IAU_2015:30110")
    assert "different bodies, Mars and Moon" in refusal(
        capfd, landforms, "--out", tmp_path / "l.json", "--raster", raster
    )


def test_an_image_without_a_place_needs_none(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    raster = image(tmp_path, transform=Affine.identity(), crs=None)
    landforms = layer(tmp_path / "l.gpkg", [(shapely.box(10, 20, 40, 50), "crater")], None)
    assert run(capfd, landforms, "--out", tmp_path / "l.json", "--raster", raster)[0] == 0
    assert read(tmp_path / "l.json")["annotations"][0]["bbox"] == [10, 20, 30, 30]


def test_only_polygons_count() -> None:
    mixed = shapely.GeometryCollection([shapely.Point(1, 1), shapely.box(0, 0, 2, 2)])
    assert polygonal(mixed) == shapely.box(0, 0, 2, 2)


@pytest.mark.parametrize("name", ["sinu", "moll"])
def test_a_crater_across_the_border_of_a_map_of_the_whole_body_has_an_outline_on_either_side(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    """And none on the margin beyond the border, on which the map shows no ground."""
    crs = pyproj.CRS.from_proj4(f"+proj={name} +lon_0=0 +R={MARS_RADIUS} +units=m +no_defs")
    step = 12_000.0
    to_ground = Affine(step, 0, -900 * step, 0, -step, 450 * step)
    raster = write_raster(tmp_path / "mars.tif", np.full((900, 1800), 90, np.uint8), crs.to_wkt(), to_ground)
    landforms = layer(tmp_path / "c.gpkg", [(cap(iau(49900), 180, 40, 200_000), "crater")], iau(49900))
    status, data, _ = run(capfd, landforms, "--out", tmp_path / "c.json", "--raster", raster)
    assert (status, data["count"]) == (0, 1)
    (crater,) = read(tmp_path / "c.json")["annotations"]
    whole = 2 * math.pi * MARS_RADIUS**2 * (1 - math.cos(200_000 / MARS_RADIUS))
    assert crater["area"] * step**2 == pytest.approx(whole, rel=2e-3)
    one, other = sorted(pieces(crater), key=lambda piece: piece.centroid.x)
    assert one.area == pytest.approx(other.area, rel=1e-2) and one.bounds[2] < 900 < other.bounds[0]
