"""Further layers of one ground in the toolbox: learnt from, asked for by name, mapped and judged with."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsProject, QgsRasterLayer

from plugin.protocol.messages.jobs import DECODER_KINDS

from ..ground import write_raster

Run = Callable[..., Any]


def refusal(run: Run, name: str, **parameters: Any) -> str:
    """What an algorithm says against its parameters; the error itself would keep layers alive beyond QGIS."""
    try:
        run(name, **parameters)
    except Exception as error:
        return str(error)
    return ""


def test_a_decoder_of_two_layers_maps_and_is_judged_with_both(run: Run, scene: Any, tmp_path: Path) -> None:
    image, labels = scene
    relief = QgsRasterLayer(str(write_raster(tmp_path / "relief.tif")), "relief")
    QgsProject.instance().addMapLayer(relief)
    model, kind = str(tmp_path / "model"), DECODER_KINDS.index("prototype")
    run("traindecoder", RASTERS=[image], LABELS=[labels], OTHERS=[relief], KIND=kind, OUTPUT=model)
    card = json.loads((Path(model) / "card.json").read_text())
    assert [layer["source"] for layer in card["stretch"]["sources"][0]["others"]] == ["relief.tif"]

    wanted = {"RASTER": image, "MODEL": model, "LOAD": False, "OUTPUT": str(tmp_path / "map")}
    assert "learnt from 2 layers: the image (scene.tif), layer 2 (relief.tif)" in refusal(run, "maplandforms", **wanted)
    mapped = run("maplandforms", **wanted, OTHERS=[relief])
    assert QgsRasterLayer(mapped["CLASSES"], "classes").isValid()

    report = {"RASTER": image, "LABELS": labels, "MODEL": model, "OUTPUT": str(tmp_path / "report.html")}
    assert "Add what shows the same of this ground" in refusal(run, "judgedecoder", **report)
    assert run("judgedecoder", **report, OTHERS=[relief])["MEAN_IOU"] > 0.3

    other = tmp_path / "of another name"
    shutil.copytree(model, other)
    (other / "card.json").write_text(json.dumps({**card, "name": "another"}))
    both = {"FIRST": model, "SECOND": str(other), "RASTER": image, "LABELS": labels}
    compared = run("comparedecoders", **both, OTHERS=[relief], OUTPUT=str(tmp_path / "both.html"))
    assert "relief.tif" in json.loads(Path(compared["NUMBERS"]).read_text())["provenance"]["Layer 2"]
