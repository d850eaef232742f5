"""What the engine warns of in a raster is told by the algorithms that read it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, List

from qgis.core import QgsFeature, QgsGeometry, QgsProcessingFeedback, QgsRasterLayer, QgsVectorLayer

from tests.scenes import odd


class Warnings(QgsProcessingFeedback):
    """Keeps the warnings."""

    def __init__(self) -> None:
        super().__init__(False)
        self.texts: List[str] = []

    def pushWarning(self, warning: str) -> None:  # noqa: N802 - QGIS's name
        self.texts.append(warning)


def test_a_raster_without_crs_is_warned_of(run: Callable[..., Any], tmp_path: Path) -> None:
    raster = QgsRasterLayer(str(odd("no_crs")), "no crs")
    points = QgsVectorLayer("Point", "clicks", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(raster.extent().center()))
    points.dataProvider().addFeature(feature)
    heard = Warnings()
    run("segmentprompts", heard, RASTER=raster, PROMPTS=points, OUTPUT=str(tmp_path / "found.gpkg"))
    assert heard.texts[0].startswith("no_crs.tif: There is no coordinate reference system")
