"""Prompts as people have them in their tables: without names, with labels in words, in other CRSs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
)

from plugin.desktop.requests.prompts import PromptedObject, PromptFields, read_prompts
from plugin.desktop.requests.train_request import RequestError

from ..ground import MARS, MOON, PIXEL, discs, outline

NAMES = PromptFields("name", "on", "class")


def prompts(*rows: Tuple[Any, Any, QgsGeometry], crs: str = MARS, kind: str = "Point") -> QgsVectorLayer:
    """A memory layer with a row of object, label and geometry for each prompt."""
    layer = QgsVectorLayer(
        f"{kind}?crs={crs}&field=name:string&field=on:string&field=class:string", "prompts", "memory"
    )
    for name, label, geometry in rows:
        feature = QgsFeature(layer.fields())
        feature["name"], feature["on"] = name, label
        feature.setGeometry(geometry)
        layer.dataProvider().addFeature(feature)
    return layer


def point(x: float, y: float) -> QgsGeometry:
    return QgsGeometry.fromPointXY(QgsPointXY(x, y))


def read(layer: QgsVectorLayer, warnings: List[str]) -> List[PromptedObject]:
    return read_prompts(layer, QgsCoordinateReferenceSystem(MARS), QgsRectangle(), NAMES, warnings.append)


def test_features_without_an_object_are_objects_of_their_own(qgis_app: Any) -> None:
    rows = [(None, "1", point(1, 1)), ("", "1", point(2, 2)), ("1", "1", point(3, 3)), ("1", "0", point(4, 4))]
    warnings: List[str] = []
    first, second, third = read(prompts(*rows), warnings)
    assert (first.name, second.name, third.name) == ("feature 1", "feature 2", "1")
    assert first.prompt.points == ((1, 1),) and second.prompt.points == ((2, 2),)
    assert third.prompt.points == ((3, 3), (4, 4)) and third.prompt.labels == (1, 0)
    assert warnings == []


@pytest.mark.parametrize(
    ("text", "label"),
    [("0", 0), ("1", 1), (" 0.0 ", 0), ("false", 0), ("True", 1), ("off", 0), ("background", 0), ("", 1), (None, 1)],
)
def test_labels_are_read_as_people_write_them(qgis_app: Any, text: Any, label: int) -> None:
    (found,) = read(prompts(("a", text, point(1, 1))), [])
    assert found.prompt.labels == (label,)


def test_a_label_that_says_nothing_is_refused(qgis_app: Any) -> None:
    with pytest.raises(RequestError, match="Feature 1 has “maybe” in the field “on”. Write 1"):
        read(prompts(("a", "maybe", point(1, 1))), [])


def test_a_prompt_without_a_place_in_the_rasters_crs_is_told_and_left_out(qgis_app: Any) -> None:
    warnings: List[str] = []
    rows = [("pole", "1", point(10, 95)), ("ground", "1", point(10, 10)), ("pole", "0", point(10, 80))]
    (found,) = read(prompts(*rows, crs="IAU_2015:49900"), warnings)
    assert found.name == "ground"
    assert warnings == ["Object pole: feature 1 has no place in the raster's CRS, so the object is left out."]


def test_prompts_on_another_body_are_refused(qgis_app: Any) -> None:
    with pytest.raises(RequestError, match="do not fit the raster. One is on Moon, the other on Mars"):
        read(prompts(("a", "1", point(1, 1)), crs=MOON), [])


def test_polygons_of_one_object_are_one_box(qgis_app: Any) -> None:
    rows = [("a", "1", QgsGeometry.fromRect(QgsRectangle(*box))) for box in ((0, 0, 2, 2), (5, 1, 6, 8))]
    (found,) = read(prompts(*rows, kind="Polygon"), [])
    assert found.prompt.box == (0, 0, 6, 8)


def catalogue(*rows: Tuple[float, float, Any], crs: str = "IAU_2015:49900") -> QgsVectorLayer:
    """Craters by longitude, latitude and diameter."""
    layer = QgsVectorLayer(f"Point?crs={crs}&field=diameter:string", "catalogue", "memory")
    for x, y, diameter in rows:
        feature = QgsFeature(layer.fields())
        feature["diameter"] = diameter
        feature.setGeometry(point(x, y))
        layer.dataProvider().addFeature(feature)
    return layer


def read_catalogue(layer: QgsVectorLayer, metres: float = 1000.0) -> List[PromptedObject]:
    names = PromptFields(diameter="diameter", metres=metres)
    return read_prompts(layer, QgsCoordinateReferenceSystem(MARS), QgsRectangle(), names, lambda text: None)


def test_a_diameter_makes_a_box_that_is_as_wide_on_the_ground_at_every_latitude(qgis_app: Any) -> None:
    degree = 3396190.0 * 3.141592653589793 / 180
    equator, north = read_catalogue(catalogue((10, 0, "20"), (-30, 60, "20")))
    left, bottom, right, top = equator.prompt.box
    assert (right - left, top - bottom) == pytest.approx((20000, 20000), rel=1e-3)
    assert ((left + right) / 2, (bottom + top) / 2) == pytest.approx((10 * degree, 0), abs=1)
    left, bottom, right, top = north.prompt.box  # the projection draws it twice as wide
    assert (right - left, top - bottom) == pytest.approx((40000, 20000), rel=1e-2)
    assert (left + right) / 2 == pytest.approx(-30 * degree, abs=1)
    (metres,) = read_catalogue(catalogue((10, 0, "20")), metres=1.0)
    assert metres.prompt.box[2] - metres.prompt.box[0] == pytest.approx(20, rel=1e-3)


def test_row_18_rows_of_a_catalogue_without_a_diameter_are_left_out_and_named(qgis_app: Any) -> None:
    values: List[Any] = ["20", "0", "-999", "", None, "nan", "inf", "unknown", "30"]
    layer, warnings = catalogue(*((10.0 + at, 0.0, value) for at, value in enumerate(values))), list[str]()
    names = PromptFields(diameter="diameter", metres=1000.0)
    found = read_prompts(layer, QgsCoordinateReferenceSystem(MARS), QgsRectangle(), names, warnings.append)
    assert [item.name for item in found] == ["1", "9"]
    assert [round(item.box.width()) for item in found] == pytest.approx([20000, 30000], rel=1e-3)
    assert warnings == ["Left out, since the field “diameter” holds no diameter for them: 2, 3, 4, 5, 6, 7, 8."]


def test_row_18_many_rows_without_a_diameter_are_counted(qgis_app: Any) -> None:
    layer, warnings = catalogue((10, 0, "20"), *((11.0, 0.0, "-999") for _ in range(14))), list[str]()
    names = PromptFields(diameter="diameter", metres=1000.0)
    read_prompts(layer, QgsCoordinateReferenceSystem(MARS), QgsRectangle(), names, warnings.append)
    assert warnings[0].endswith(" 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 4 more.")


def test_row_18_a_field_without_any_diameter_is_refused(qgis_app: Any) -> None:
    with pytest.raises(RequestError, match="No feature has a diameter in the field “diameter”. Choose another field."):
        read_catalogue(catalogue((10, 0, "large"), (11, 0, "-3")))


def test_row_32_rims_outside_the_image_are_left_out_and_counted(qgis_app: Any) -> None:
    degrees, warnings = QgsCoordinateReferenceSystem("IAU_2015:49900"), list[str]()
    extent = QgsRectangle(10, 10, 12, 12)
    rows = (
        (11, 11, "20"),
        (11.95, 11, "20"),  # cut by the border, mostly inside
        (12.05, 11, "20"),  # a sliver
        (20, 11, "20"),
        (11, 11, "400"),  # the image lies within the crater
    )
    names = PromptFields(diameter="diameter", metres=1000.0)
    found = read_prompts(catalogue(*rows), degrees, extent, names, warnings.append)
    assert [item.name for item in found] == ["1", "2"]
    assert warnings == ["Left out, since their middle or all of their rim lies outside the image (3): 3, 4, 5."]


def test_without_a_crs_a_diameter_counts_units_of_the_image(qgis_app: Any) -> None:
    names = PromptFields(diameter="diameter")
    nowhere = QgsCoordinateReferenceSystem()
    (found,) = read_prompts(catalogue((100, -50, "20")), nowhere, QgsRectangle(), names, lambda text: None)
    assert found.prompt.box == pytest.approx((90, -60, 110, -40), abs=1e-6)


def test_prompts_go_to_the_turn_of_longitude_on_which_the_raster_lies(qgis_app: Any) -> None:
    degrees = QgsCoordinateReferenceSystem("IAU_2015:49900")
    layer = catalogue((-5, 10, "20"), (355, 10, "20"), crs="IAU_2015:49902")
    names, extent = PromptFields(diameter="diameter", metres=1000.0), QgsRectangle(350, 0, 360, 20)
    boxed, east = read_prompts(layer, degrees, extent, names, lambda text: None)
    assert (boxed.box.center().x(), boxed.box.center().y()) == pytest.approx((355, 10), abs=1e-3)
    (clicked,) = read_prompts(layer, degrees, extent, PromptFields(), lambda text: None)[:1]
    assert clicked.prompt.points == ((355, 10),)
    assert east.box.center().x() == pytest.approx(355, abs=1e-3)


def test_a_feature_without_geometry_is_told(qgis_app: Any) -> None:
    warnings: List[str] = []
    assert read(prompts(("a", "1", QgsGeometry())), warnings) == []
    assert warnings == ["Object a: feature 1 has no geometry."]


def test_each_unnamed_point_gets_its_own_outline(run: Callable[..., Any], scene: Any, tmp_path: Path) -> None:
    wanted = [outline(disc) for disc in discs()[:2]]
    layer = prompts(*((None, None, shape.centroid()) for shape in wanted))
    result = run(
        "segmentprompts", RASTER=scene[0], PROMPTS=layer, OBJECT_FIELD="name", OUTPUT=str(tmp_path / "found.gpkg")
    )
    found = [feature.geometry() for feature in QgsVectorLayer(result["OUTPUT"], "found", "ogr").getFeatures()]
    assert len(found) == 2
    for shape in wanted:
        assert any(shape.contains(geometry.centroid()) for geometry in found)


@pytest.mark.parametrize(
    ("field", "metres", "unit", "said"),
    [
        ("DIAM_M", 1.0, 0, ""),
        ("d", 1000.0, 1, ""),
        ("d", 1000.0, 0, "The sizes in the field “d” are taken to be kilometres."),
        ("diam_kilometres", 1000.0, 0, ""),
        ("radius_m", 2.0, 0, "The field “radius_m” holds radii by its name"),
    ],
)
def test_catalogued_diameters_are_boxes(
    run: Callable[..., Any], scene: Any, tmp_path: Path, field: str, metres: float, unit: int, said: str
) -> None:
    disc, feedback = discs()[0], Cancelling(1000.0)
    layer = QgsVectorLayer(f"Point?crs={MARS}&field={field}:double", "catalogue", "memory")
    feature = QgsFeature(layer.fields())
    feature[field] = float(2 * disc.radius * PIXEL / metres)
    feature.setGeometry(outline(disc).centroid())
    layer.dataProvider().addFeature(feature)
    out = str(tmp_path / "found.gpkg")
    names = {"DIAMETER_FIELD": field, "DIAMETER_UNIT": unit}
    run("segmentprompts", feedback, RASTER=scene[0], PROMPTS=layer, OUTPUT=out, **names)
    guesses = [line for line in feedback.said if "taken" in line]
    assert len(guesses) == bool(said) and "".join(guesses).startswith(said)
    (found,) = QgsVectorLayer(out, "found", "ogr").getFeatures()
    left, _, right, _ = json.loads(found["prompts"])["box"]
    assert right - left == pytest.approx(2 * disc.radius * PIXEL, rel=0.01)
    shared = found.geometry().intersection(outline(disc)).area()
    assert shared > 0.8 * found.geometry().combine(outline(disc)).area()


class Cancelling(QgsProcessingFeedback):
    """Keeps what is told, and cancels from some share on."""

    def __init__(self, at: float) -> None:
        super().__init__(False)
        self.at = at
        self.said: List[str] = []
        self.progressChanged.connect(self._look)

    def _look(self, progress: float) -> None:
        if progress >= self.at:
            self.cancel()

    def pushInfo(self, info: str) -> None:  # noqa: N802 - QGIS's name
        self.said.append(info)


def test_a_run_that_was_cancelled_goes_on(run: Callable[..., Any], scene: Any, tmp_path: Path) -> None:
    centres = [outline(disc).centroid() for disc in discs()]
    moved = [QgsGeometry(centre) for centre in centres for _ in range(4)]
    for number, centre in enumerate(moved):
        centre.translate(PIXEL * (number % 4), 0)
    layer = prompts(*((None, None, centre) for centre in moved))

    def found(name: str, feedback: Cancelling) -> Dict[str, bytes]:
        out = str(tmp_path / name)
        run("segmentprompts", feedback, RASTER=scene[0], PROMPTS=layer, OUTPUT=out)
        features = QgsVectorLayer(out, "found", "ogr").getFeatures()
        return {feature["object"]: bytes(feature.geometry().asWkb()) for feature in features}

    stopped = Cancelling(40.0)
    some = found("some.gpkg", stopped)
    assert 0 < len(some) < len(moved)
    assert f"Stopped after {len(some)} of {len(moved)} objects." in " ".join(stopped.said)
    rest = Cancelling(1000.0)
    every = found("every.gpkg", rest)
    assert f"Outlined by an earlier run: {len(some)}." in rest.said
    assert len(every) == len(moved) and some.items() <= every.items()
