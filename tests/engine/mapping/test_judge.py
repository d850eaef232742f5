from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import geopandas
import numpy as np
import pytest

from plugin.engine.cli.app import main
from plugin.engine.decoders.package import load_package
from plugin.engine.errors import Cancelled, LabelError, OutputError
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.comparing.judge import judge_decoder
from plugin.engine.sam.files import file_hash
from plugin.protocol.messages.jobs import Judge, LabelledRaster, Progress
from plugin.protocol.messages.rasters import RasterReference
from plugin.protocol.version import plugin_version
from tests.engine import painted


def request_for(learnt, output: Path, labels: Path | None = None) -> Judge:
    pair = LabelledRaster(RasterReference(str(learnt.raster)), str(labels or learnt.labels))
    return Judge(pair, str(learnt.package), str(output), unlabelled="ignore")


@pytest.fixture(scope="session")
def judged(learnt, tmp_path_factory):
    told: list[Progress] = []
    request = request_for(learnt, tmp_path_factory.mktemp("judged") / "report.html")
    return judge_decoder(request, JobContext(told.append)), told


def test_a_report_tells_scores_doubts_and_what_it_was_made_from(judged, learnt):
    judgement, _ = judged
    html, numbers = Path(judgement.report).read_text(), json.loads(Path(judgement.numbers).read_text())
    assert {item["name"] for item in numbers["classes"]} == {"plain", "rough"}
    assert numbers["mean_iou"]["value"] == pytest.approx(judgement.scores["mean_iou"])
    assert numbers["mean_iou"]["value"] > 0.8 and numbers["blocks"] > 1
    made_from = numbers["provenance"]
    assert file_hash(learnt.raster) in made_from["Raster"] and file_hash(learnt.labels) in made_from["Labels"]
    assert str(learnt.raster.stat().st_size) in made_from["Raster"]
    assert made_from["Landform Mapper"] == plugin_version()
    assert any("has learnt from a part of this ground" in note for note in numbers["notes"])
    assert "The worst block" in html and "http" not in html.replace("http://www.w3.org", "")


def test_each_cell_is_judged_once(judged, learnt):
    judgement, _ = judged
    labels = geopandas.read_file(learnt.labels)
    pixels = labels.union_all().area / abs(painted.TRANSFORM.determinant)
    cell = 4.0 ** max(load_package(learnt.package).card.level, 0)
    assert judgement.scores["samples"] * cell == pytest.approx(pixels, rel=0.03)
    assert judgement.scores["samples"] == np.sum(judgement.scores["confusion"])


def test_progress_goes_forward_and_knows_the_time_left(judged):
    _, told = judged
    shares = [progress.fraction for progress in told if progress.fraction is not None]
    assert shares == sorted(shares) and shares[-1] == 1.0
    windows = [progress for progress in told if progress.text.startswith("Judging window")]
    assert windows and all(progress.seconds_left is not None for progress in windows[1:])


def test_classes_that_the_model_does_not_know_are_refused(learnt, tmp_path):
    table = geopandas.read_file(learnt.labels)
    table["class"] = table["class"].replace("rough", "chaos")
    table.to_file(tmp_path / "other.gpkg")
    with pytest.raises(LabelError, match="the class 'chaos', but the model .* knows plain, rough alone"):
        judge_decoder(request_for(learnt, tmp_path / "r.html", tmp_path / "other.gpkg"), JobContext())
    assert not (tmp_path / "r.html").exists()


def test_stopping_leaves_nothing_and_a_report_is_not_overwritten(learnt, judged, tmp_path):
    told: list[Progress] = []
    stop = JobContext(told.append, lambda: any(one.text.startswith("Judging") for one in told))
    with pytest.raises(Cancelled):
        judge_decoder(request_for(learnt, tmp_path / "r.html"), stop)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(OutputError, match="is there already"):
        judge_decoder(dataclasses.replace(request_for(learnt, tmp_path), output=judged[0].report), JobContext())


def test_the_command_line_judges_too(learnt, tmp_path, capfd):
    words = ("judge", "--raster", learnt.raster, "--labels", learnt.labels, "--model", learnt.package)
    status = main([str(word) for word in (*words, "--out", tmp_path / "r.html", "--unlabelled", "ignore", "--json")])
    said = capfd.readouterr()
    assert status == 0, said.err
    assert Path(json.loads(said.out)["report"]).is_file() and (tmp_path / "r.json").is_file()


def test_a_name_that_no_browser_opens_is_refused_before_the_work(learnt, tmp_path):
    with pytest.raises(OutputError, match=r"report is to hold a page .*: let its name end with \.html"):
        judge_decoder(request_for(learnt, tmp_path / "report"), JobContext())
    assert list(tmp_path.iterdir()) == []
