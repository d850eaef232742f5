"""Export a decoder in the toolbox."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException

from tests.desktop.ground import trained_model
from tests.desktop.processing.running import Listener, Run


def test_a_decoder_becomes_an_onnx_file_with_its_item(run: Run, processing: Any, tmp_path: Path) -> None:
    heard = Listener()
    wanted = str(tmp_path / "decoder.onnx")
    exported = run("exportmodel", heard, MODEL=str(trained_model()), OUTPUT=wanted)
    assert exported["OUTPUT"] == wanted and Path(wanted).stat().st_size > 100_000
    item = json.loads(Path(exported["ITEM"]).read_text(encoding="utf-8"))
    assert item["assets"] and "mlm:input" in item["properties"] and exported["OPSET"] >= 11
    inputs = item["properties"]["mlm:input"]
    assert [str(len(inputs)) in warning for warning in heard.warnings] == [True] * (len(inputs) > 1)
    with pytest.raises(QgsProcessingException, match="is there already"):
        run("exportmodel", MODEL=str(trained_model()), OUTPUT=wanted)
    assert run("exportmodel", MODEL=str(trained_model()), OUTPUT=wanted, OVERWRITE=True)["OUTPUT"] == wanted
