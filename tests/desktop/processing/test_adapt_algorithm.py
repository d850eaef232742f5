"""A student taught on an image without labels, from the toolbox."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsProcessingException

from ..ground import MARS, trained_model
from .running import Listener

Run = Callable[..., Any]


def test_a_student_is_taught_on_a_part_of_an_image(run: Run, scene: Any, tmp_path: Path) -> None:
    heard = Listener()
    adapted = run(
        "adaptdecoder",
        heard,
        MODEL=str(trained_model()),
        IMAGES=[scene[0]],
        EXTENT=f"0,20000,0,20000 [{MARS}]",
        MINUTES=0.2,
        OUTPUT=str(tmp_path / "student"),
    )
    card = json.loads((Path(adapted["OUTPUT"]) / "card.json").read_text())
    assert card["head"]["kind"] == "lite0"
    assert card["training"]["pairs"][0]["extent_wkt"].startswith("POLYGON")
    assert 0 <= adapted["CHANGED"] <= adapted["DECIDED"] <= 1
    assert Path(adapted["PICTURE"]).read_bytes().startswith(b"\x89PNG")
    assert any("Teaching the student" in text for text in heard.texts)


def test_cancelling_keeps_the_best(run: Run, scene: Any, tmp_path: Path) -> None:
    output = tmp_path / "student"
    given = {"MODEL": str(trained_model()), "IMAGES": [scene[0]], "MINUTES": 600, "ADAPT_ASSISTANT": False}
    run("adaptdecoder", Listener("Teaching the student"), OUTPUT=str(output), **given)
    assert json.loads((output / "card.json").read_text())["training"]["cancelled"] is True


def test_what_is_no_model_is_refused(run: Run, scene: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException):
        run("adaptdecoder", MODEL=str(tmp_path), IMAGES=[scene[0]], OUTPUT=str(tmp_path / "student"))
