"""Outline prompts in the toolbox."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from tests.desktop.ground import MARS, discs, outline
from tests.desktop.processing.running import Listener, Run


def test_points_become_outlines(run: Run, scene: Any, tmp_path: Path) -> None:
    points = QgsVectorLayer(f"Point?crs={MARS}&field=name:string&field=class:string", "clicks", "memory")
    for disc in discs()[:2]:
        feature = QgsFeature(points.fields())
        feature["name"], feature["class"] = f"{disc.kind} one", disc.kind
        feature.setGeometry(outline(disc).centroid())
        points.dataProvider().addFeature(feature)
    outside = QgsFeature(points.fields())
    outside["name"] = "far away"
    outside.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(-5e6, 0)))
    points.dataProvider().addFeature(outside)
    heard = Listener()
    result = run(
        "segmentprompts",
        heard,
        RASTER=scene[0],
        PROMPTS=points,
        OBJECT_FIELD="name",
        CLASS_FIELD="class",
        OUTPUT=str(tmp_path / "found.gpkg"),
    )
    found = QgsVectorLayer(result["OUTPUT"], "found", "ogr")
    assert found.crs().isValid()
    rows = {feature["object"]: feature for feature in found.getFeatures()}
    assert set(rows) == {"dark one", "bright one"}
    for disc in discs()[:2]:
        row, drawn = rows[f"{disc.kind} one"], outline(disc)
        assert row.geometry().intersection(drawn).area() > 0.5 * row.geometry().combine(drawn).area()
        assert row["class"] == disc.kind and row["area_m2"] > 0 and len(row["model_hash"]) == 64
        assert row["origin"] == "click" and row["reviewed"] is False
        assert datetime.fromisoformat(row["mapped_at"]).tzinfo is not None
    assert any("far away" in warning for warning in heard.warnings)
