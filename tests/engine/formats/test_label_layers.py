"""Labels of which only those count that somebody has reviewed."""

from __future__ import annotations

from pathlib import Path

import geopandas
import pyproj
import pytest
import shapely

from plugin.engine.errors import LabelError
from plugin.engine.formats.geopackage import read_labels, write_landforms
from plugin.engine.raster.source import RasterSource
from plugin.engine.training.labels import read_layer
from plugin.protocol.messages.jobs import LabelledRaster
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted

MARS = pyproj.CRS.from_user_input("IAU_2015:49910")


def polygon(column: int, reviewed: bool | None, name: str = "crater") -> dict[str, object]:
    box = shapely.box(1000 * column, 0, 1000 * column + 800, 800)
    return {"geometry": box, "class": name, "origin": "model", "reviewed": reviewed}


def test_only_reviewed_polygons_are_labels(tmp_path: Path) -> None:
    rows = [polygon(0, True), polygon(1, False), polygon(2, None), polygon(3, True, "background")]
    path = write_landforms(tmp_path / "map.gpkg", rows, MARS)
    labels = read_labels(path, crs=MARS, reviewed_only=True)
    assert [name for _, name in labels] == ["crater", "background"]
    assert len(labels.unsure) == 2 and labels.skipped == 0
    assert len(read_labels(path, crs=MARS)) == 4 and read_labels(path, crs=MARS).unsure == ()


@pytest.mark.parametrize("values", [[1, 0], ["true", "false"], ["1", None]])
def test_files_without_truth_values_tell_it_otherwise(tmp_path: Path, values: list[object]) -> None:
    shapes = [shapely.box(0, 0, 800, 800), shapely.box(1000, 0, 1800, 800)]
    path = tmp_path / "map.gpkg"
    geopandas.GeoDataFrame({"class": "crater", "reviewed": values}, geometry=shapes, crs=MARS).to_file(path)
    assert len(read_labels(path, crs=MARS, reviewed_only=True)) == 1


def test_a_layer_in_which_nothing_is_reviewed_is_refused(tmp_path: Path) -> None:
    path = write_landforms(tmp_path / "map.gpkg", [polygon(0, False), polygon(1, None)], MARS)
    with pytest.raises(LabelError, match=r"No polygon of map\.gpkg is reviewed yet: review some first"):
        read_labels(path, crs=MARS, reviewed_only=True)
    bare = tmp_path / "bare.gpkg"
    geopandas.GeoDataFrame({"class": ["crater"]}, geometry=[shapely.box(0, 0, 1, 1)], crs=MARS).to_file(bare)
    with pytest.raises(LabelError, match=r"bare\.gpkg has no field 'reviewed'"):
        read_labels(bare, crs=MARS, reviewed_only=True)


def test_ground_that_nobody_has_reviewed_is_no_background(tmp_path: Path) -> None:
    raster = painted.paint(tmp_path)
    with RasterSource.open(RasterReference(str(raster))) as source:
        left, bottom, right, top = source.ground.bounds
        width, height = (right - left) / 10, (top - bottom) / 10
        rows = [
            {"geometry": shapely.box(left + i * width, bottom, left + (i + 1) * width, bottom + height),
             "class": "plain", "reviewed": i != 1}
            for i in range(3)
        ]  # fmt: skip
        path = write_landforms(tmp_path / "map.gpkg", rows, source.crs)
        layer = read_layer(LabelledRaster(source.reference, str(path), reviewed_only=True), source, "class")
        unsure = rows[1]["geometry"]
        assert layer.names == ("plain", "plain")
        assert layer.ground.intersection(unsure).area < 1e-6 * unsure.area
