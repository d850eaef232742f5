"""Labels on the places that a decoder learns from, and what is told of those that are not there."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import geopandas
import numpy as np
import pyproj
import pytest
import shapely
from affine import Affine

from plugin.engine.crs.straight_rows import shown_ground
from plugin.engine.decoders.decoder import STEP
from plugin.engine.errors import LabelError
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.jobs import JobContext
from plugin.engine.judging.scores import IGNORED
from plugin.engine.patches.train import _examples as examples
from plugin.engine.raster.source import RasterSource
from plugin.engine.training.label_image import label_image, small_labels
from plugin.engine.training.labels import class_table, doubts_about, read_layer
from plugin.engine.training.levels import choose_levels
from plugin.engine.training.places import TrainingPair, labelled_windows
from plugin.engine.training.seen_windows import seen_windows
from plugin.engine.training.shared_ground import BlockGrid
from plugin.protocol.messages.jobs import LabelledRaster, Train
from plugin.protocol.messages.patches import TrainPatches
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import write_raster

SIDE = 3200
MARS = pyproj.CRS.from_user_input("IAU_2015:49910")
TRANSFORM = Affine(10.0, 0.0, 0.0, 0.0, -10.0, 0.0)


@pytest.fixture(scope="module")
def raster(tmp_path_factory: pytest.TempPathFactory) -> Path:
    values = np.random.default_rng(0).integers(80, 160, (SIDE, SIDE), dtype=np.uint8)
    return write_raster(tmp_path_factory.mktemp("scene") / "scene.tif", values, transform=TRANSFORM)


def disc(column: float, row: float, diameter: float) -> shapely.Polygon:
    return shapely.Point(*(TRANSFORM @ (column, row))).buffer(diameter / 2 * TRANSFORM.a, 16)


def sixteen_craters_and_twelve_pits(pit: str) -> list[dict[str, object]]:
    craters = [disc(400 + 800 * i, 400 + 800 * j, 600) for i, j in np.ndindex(4, 4)]
    pits = [disc(400 + 800 * (n % 4) + 7 * n, 803.5 + 800 * (n // 4) + n, 3) for n in range(12)]
    return [{"geometry": shape, "class": "crater"} for shape in craters] + [
        {"geometry": shape, "class": pit} for shape in pits
    ]


@pytest.mark.parametrize(("pit", "level"), [("crater", None), ("pit", 3)])
def test_row_21_small_labels_among_large_ones_are_learnt_as_one_place(
    raster: Path, tmp_path: Path, pit: str, level: int | None
) -> None:
    """Row 21 of issue 17: 16 craters of 600 px, 12 pits of 3 px."""
    features = sixteen_craters_and_twelve_pits(pit)
    pair = LabelledRaster(RasterReference(str(raster)), str(write_landforms(tmp_path / "labels.gpkg", features, MARS)))
    with RasterSource.open(pair.raster, flat=True) as source:
        layer = read_layer(pair, source, "class")
        table = class_table([layer], Train((pair,), "", unlabelled="background"))
        finest = choose_levels([source], [layer])[1][0] if level is None else level
        assert STEP * 2**finest > 3 * 3
        found = set()
        for window in seen_windows(source, layer, finest):
            image = window.read()
            labels = label_image(layer, table, image, "background", STEP)[STEP // 2 :: STEP, STEP // 2 :: STEP]
            for number, feature in enumerate(features):
                x, y = image.from_crs(*feature["geometry"].centroid.coords[0])
                if 0 <= x < 1024 and 0 <= y < 1024:
                    assert labels[int(y) // STEP, int(x) // STEP] == table.channel(str(feature["class"]))
                    found.add(number)
            # a large one is no larger than it was
            plain = label_image(layer, table, image, "background")[STEP // 2 :: STEP, STEP // 2 :: STEP]
            assert (labels != plain).sum() <= 12
        assert len(found) == 28
        (told,) = small_labels(layer, source, finest)
        assert f"12 of {pit!r}" in told and f"({STEP * 2**finest * 10:.3g} m along a side)" in told
        assert small_labels(layer, source, -2) == []


def test_row_21_a_class_that_is_left_out_stays_unknown(raster: Path, tmp_path: Path) -> None:
    features = sixteen_craters_and_twelve_pits("pit")
    pair = LabelledRaster(RasterReference(str(raster)), str(write_landforms(tmp_path / "labels.gpkg", features, MARS)))
    with RasterSource.open(pair.raster, flat=True) as source:
        layer = read_layer(pair, source, "class")
        table = class_table([layer], Train((pair,), "", classes=("crater",), unlabelled="background"))
        unknown = 0
        for window in seen_windows(source, layer, 3):
            labels = label_image(layer, table, window.read(), "background", STEP)
            unknown += int((labels[: SIDE // 8, : SIDE // 8] == IGNORED).sum())
        assert unknown >= 12 * STEP * STEP


def test_a_label_across_the_border_of_a_sinusoidal_map_is_learnt_on_both_sides(tmp_path: Path) -> None:
    sinusoidal = pyproj.CRS.from_user_input("IAU_2015:49920")
    step = 12_000.0
    values = np.full((900, 1800), 90, np.uint8)
    world = Affine(step, 0, -900 * step, 0, -step, 450 * step)
    image = write_raster(tmp_path / "mars.tif", values, crs="IAU_2015:49920", transform=world)
    features = [{"geometry": shapely.box(176, 10, 184, 20), "class": "crater"}]
    labels = write_landforms(tmp_path / "labels.gpkg", features, pyproj.CRS.from_user_input("IAU_2015:49900"))
    with RasterSource.open(RasterReference(str(image)), flat=True) as source:
        layer = read_layer(LabelledRaster(source.reference, str(labels)), source, "class")
    (shape,) = layer.geometries
    west, east = sorted(shapely.get_parts(shape), key=lambda part: part.centroid.x)
    assert west.area == pytest.approx(east.area, rel=1e-3) and shown_ground(sinusoidal).buffer(1).contains(shape)


def test_row_31_labels_off_the_raster_and_without_a_class_are_told(raster: Path, tmp_path: Path) -> None:
    """Row 31 of issue 17: four of nine labels lie off the raster, two more have no class."""
    there = [disc(400 + 500 * n, 600, 200) for n in range(5)]
    features = [{"geometry": shape, "class": "crater"} for shape in there]
    features += [{"geometry": disc(5000 + 400 * n, 600, 200), "class": "crater"} for n in range(4)]
    features += [{"geometry": disc(400 + 500 * n, 1200, 200), "class": None} for n in range(2)]
    pair = LabelledRaster(RasterReference(str(raster)), str(write_landforms(tmp_path / "labels.gpkg", features, MARS)))
    with RasterSource.open(pair.raster, flat=True) as source:
        layer = read_layer(pair, source, "class")
    assert (len(layer.geometries), layer.beside, layer.classless) == (5, 4, 2)
    assert doubts_about(pair, layer) == [
        "Labels of labels.gpkg that were left out: 2. They have no class.",
        "Labels of labels.gpkg that were left out: 4. They do not lie on scene.tif.",
    ]


@pytest.mark.parametrize("around", [False, True])
def test_polygons_without_a_class_are_no_background(raster: Path, tmp_path: Path, around: bool) -> None:
    """They may be anything; but what holds the labels is the border of what was looked at."""
    named, unnamed = disc(600, 600, 200), disc(1500, 600, 200)
    features = [{"geometry": named, "class": "crater"}, {"geometry": unnamed, "class": None}]
    features += [{"geometry": shapely.union_all([named, unnamed]).envelope, "class": ""}] * around
    pair = LabelledRaster(
        RasterReference(str(raster)),
        str(write_landforms(tmp_path / "labels.gpkg", features, MARS)),
        extent_wkt=shapely.box(0, -32000, 32000, 0).wkt,
    )
    with RasterSource.open(pair.raster, flat=True) as source:
        layer = read_layer(pair, source, "class")
        table = class_table([layer], Train((pair,), "", unlabelled="background"))
        assert layer.classless == 1 + around
        image = next(iter(seen_windows(source, layer, 1))).read()
        labels = label_image(layer, table, image, "background")
        found = [
            labels[tuple(int(at) for at in image.from_crs(*(TRANSFORM @ place))[::-1])]
            for place in ((600, 600), (1500, 600), (1050, 600))
        ]
    assert found == [1, IGNORED, 0]


def test_parts_of_a_polygon_are_landforms_of_their_own(raster: Path, tmp_path: Path) -> None:
    """As a geological map has them, dissolved by class: scale and counts are those of the single ones."""
    features = sixteen_craters_and_twelve_pits("pit")
    dissolved = [
        {"geometry": shapely.union_all([f["geometry"] for f in features if f["class"] == name]), "class": name}
        for name in ("crater", "pit")
    ]
    speck = disc(100, 100, 20)
    dissolved[0]["geometry"] = shapely.union_all([dissolved[0]["geometry"], speck])
    found = []
    for number, rows in enumerate((features, dissolved)):
        labels = write_landforms(tmp_path / f"labels-{number}.gpkg", rows, MARS)
        with RasterSource.open(RasterReference(str(raster)), flat=True) as source:
            layer = read_layer(LabelledRaster(source.reference, str(labels)), source, "class")
            counts = layer.names.count("crater"), layer.names.count("pit")
            found.append((choose_levels([source], [layer]), counts, layer.beside))
            assert bool(shapely.union_all(list(layer.geometries)).contains(speck.centroid)) == bool(number)
    assert found[0] == found[1] and found[0][1:] == ((16, 12), 0)


def test_labels_in_degrees_without_a_crs_are_told_what_they_lack(raster: Path, tmp_path: Path) -> None:
    labels = tmp_path / "labels.gpkg"
    boxes = [shapely.box(300.0 + n, 10, 300.5 + n, 10.5) for n in range(3)]
    geopandas.GeoDataFrame({"class": ["crater"] * 3}, geometry=boxes).to_file(labels)
    with RasterSource.open(RasterReference(str(raster))) as source:
        pair = LabelledRaster(source.reference, str(labels))
        with pytest.raises(LabelError, match="the layer has no coordinate reference system"):
            read_layer(pair, source, "class")


@pytest.mark.parametrize("side", ["right", "below"])
def test_labels_that_only_touch_the_raster_lie_beside_it(raster: Path, tmp_path: Path, side: str) -> None:
    """Nothing of them is seen, so they are told to be left out; those that end on the border from within count."""
    with RasterSource.open(RasterReference(str(raster))) as source:
        xmin, ymin, xmax, ymax = source.ground.bounds
        width, height = (xmax - xmin) / 10, (ymax - ymin) / 10
        place = {"right": (xmax, ymin + height), "below": (xmin + width, ymin - height)}[side]
        inner = {"right": (xmax - width, ymin + height), "below": (xmin + width, ymin)}[side]
        boxes = [
            (shapely.box(x, y, x + width, y + height), name) for (x, y), name in ((place, "pit"), (inner, "crater"))
        ]
        rows = [{"geometry": shape, "class": name} for shape, name in boxes]
        pair = LabelledRaster(source.reference, str(write_landforms(tmp_path / "labels.gpkg", rows, source.crs)))
        layer = read_layer(pair, source, "class")
    assert layer.names == ("crater",) and layer.beside == 1
    assert doubts_about(pair, layer) == ["Labels of labels.gpkg that were left out: 1. They do not lie on scene.tif."]


def test_row_31_labels_that_no_patch_has_are_told(raster: Path, tmp_path: Path) -> None:
    features = [{"geometry": disc(400 + 500 * n, 600, 200), "class": ("crater", "dune")[n % 2]} for n in range(5)]
    features += [{"geometry": disc(5000, 600, 200), "class": "crater"}, {"geometry": disc(400, 1200, 9), "class": None}]
    labels = write_landforms(tmp_path / "labels.gpkg", features, MARS)
    request = TrainPatches(
        str(tmp_path / "model"), pairs=(LabelledRaster(RasterReference(str(raster)), str(labels)),), side_m=500.0
    )
    with ExitStack() as stack:
        notes = examples(request, stack, (50,), JobContext()).notes
    assert [note for note in notes if "left out" in note] == [
        "Labels of labels.gpkg that were left out: 1. They have no class.",
        "Labels of labels.gpkg that were left out: 1. They do not lie on scene.tif.",
    ]


@pytest.mark.parametrize("unlabelled", ["ignore", "background"])
def test_borders_of_labels_are_not_learnt_where_other_ground_is_left_out(
    raster: Path, tmp_path: Path, unlabelled: str
) -> None:
    """A tenth of a disc's radius, of 400 samples; a label of one place is learnt all the same."""
    large, small = (512, 512), (1010, 1010)
    features = [{"geometry": disc(*large, 800), "class": "crater"}, {"geometry": disc(*small, 4), "class": "pit"}]
    pair = LabelledRaster(RasterReference(str(raster)), str(write_landforms(tmp_path / "labels.gpkg", features, MARS)))
    with RasterSource.open(pair.raster, flat=True) as source:
        layer = read_layer(pair, source, "class")
        table = class_table([layer], Train((pair,), "", unlabelled=unlabelled))
        training = TrainingPair(source, layer, 0, BlockGrid(0, source, 0))
        for window in labelled_windows([training], table, unlabelled, JobContext()):
            away = np.hypot(window.columns - large[0], window.rows - large[1])
            crater, pit = table.channel("crater"), table.channel("pit")
            assert (window.labels[away < 398] == crater).all()
            assert (window.taught[away < 358] == crater).all()
            border = window.taught[(away > 362) & (away < 398)]
            assert (border == (IGNORED if unlabelled == "ignore" else crater)).all()
            assert ((window.taught == pit) == (window.labels == pit)).all()
