"""Fields of other schemas are guessed by name and type, and never by another unit."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from plugin.desktop.layers.field_mapping import candidates, guess


def matched(fields: str) -> dict:
    layer = QgsVectorLayer(f"MultiPolygon?{fields}", "other", "memory")
    return {ours: theirs for ours, theirs in guess(layer).items() if theirs}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("field=class:string&field=Area_m2:double", {"class": "class", "area_m2": "Area_m2"}),
        ("field=MapUnit:string&field=IdentityConfidence:string&field=LocationConfidenceMeters:double",
         {"class": "MapUnit", "identity_confidence": "IdentityConfidence",
          "location_confidence_m": "LocationConfidenceMeters"}),
        ("field=identity_c:string&field=location_c:double",
         {"identity_confidence": "identity_c", "location_confidence_m": "location_c"}),
        ("field=type:string&field=class:string", {"class": "class"}),
        ("field=DIAM_KM:double&field=area_km2:double", {}),
        ("field=diameter:string&field=class:double", {}),
        ("field=Lon:double&field=Lat:double&field=created:datetime&field=Image:date",
         {"centre_lon": "Lon", "centre_lat": "Lat", "mapped_at": "created"}),
    ],
)  # fmt: skip
def test_guesses(qgis_app: Any, fields: str, expected: dict) -> None:
    assert matched(fields) == expected


def test_what_can_hold_a_value(qgis_app: Any) -> None:
    layer = QgsVectorLayer("MultiPolygon?field=a:string&field=b:double&field=c:integer&field=d:bool", "other", "memory")
    assert candidates(layer, "class") == ["a"]
    assert candidates(layer, "area_m2") == ["b"]
    assert candidates(layer, "reviewed") == ["a", "c", "d"]
