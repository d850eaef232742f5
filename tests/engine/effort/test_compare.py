"""Prompts are compared on painted ground: outlined by the shipped model, learnt from, and judged elsewhere."""

from __future__ import annotations

import json

import pytest

from plugin.engine.cli.app import main
from plugin.engine.effort.compare import ComparePrompts, compare_prompts
from plugin.engine.effort.ways import BOX, BY_HAND, CENTRE
from plugin.engine.errors import Cancelled, LabelError
from plugin.engine.jobs import JobContext
from plugin.protocol.messages.jobs import LabelledRaster, Progress, Train
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted


def pair(folder) -> LabelledRaster:
    folder.mkdir()
    return LabelledRaster(RasterReference(str(painted.paint(folder))), str(painted.label(folder / "labels.gpkg")))


@pytest.fixture(scope="module")
def grounds(tmp_path_factory):
    folder = tmp_path_factory.mktemp("prompts")
    return pair(folder / "learnt"), pair(folder / "judged")


def request(grounds, html, **changes) -> ComparePrompts:
    training = Train((), "", unlabelled="ignore", kind="prototype", validation_share=0.0)
    values = {"sizes": (2,), "seeds": (0,), "ways": (CENTRE, BOX, BY_HAND), **changes}
    return ComparePrompts((grounds[0],), (grounds[1],), html, training, **values)


def test_ways_are_outlined_learnt_and_judged_and_a_stopped_run_goes_on(grounds, tmp_path):
    html = tmp_path / "prompts.html"
    told: list[Progress] = []
    with pytest.raises(Cancelled):
        compare_prompts(
            request(grounds, html), JobContext(told.append, lambda: any("Decoder 2" in each.text for each in told))
        )
    assert not html.exists() and len(list(tmp_path.glob(".*.jsonl"))) == 2
    told.clear()
    found, report = compare_prompts(request(grounds, html), JobContext(told.append))
    assert report == html and html.is_file() and list(tmp_path.glob(".*.jsonl")) == []
    assert not any("Decoder 1" in each.text or "Outlining" in each.text for each in told), "these were kept"
    shares = [each.fraction for each in told if each.fraction is not None]
    assert shares == sorted(shares)
    assert found.landforms == len(painted.PLAINS) + len(painted.ROUGH)
    by_hand = next(effort for effort in found.efforts if effort.way == BY_HAND)
    assert by_hand.mean_iou == pytest.approx(1.0) and by_hand.lost == 0
    assert all(trial.landforms == 4 and set(trial.scores) == {"plain", "rough"} for trial in found.trials)
    (best,) = found.of(BY_HAND, 2)
    assert best.score > 0.4, "four polygons tell dark plains from bright rough ground"
    stored = json.loads(html.with_suffix(".json").read_text(encoding="utf-8"))
    assert stored["answer"] == found.answer() and "fewer than 3 seeds" in stored["notes"][0]


def test_ground_that_was_learnt_from_does_not_judge(grounds, tmp_path):
    same = ComparePrompts((grounds[0],), (grounds[0],), tmp_path / "prompts.html")
    with pytest.raises(LabelError, match="is learnt from, so it cannot judge"):
        compare_prompts(same, JobContext())
    with pytest.raises(LabelError, match="others to judge on"):
        compare_prompts(ComparePrompts((grounds[0],), (), tmp_path / "prompts.html"), JobContext())
    with pytest.raises(LabelError, match="at least one way"):
        compare_prompts(request(grounds, tmp_path / "prompts.html", ways=()), JobContext())


def test_the_command_line_compares(grounds, tmp_path, capfd):
    learnt, judged = grounds
    words = ["compare-prompts", "--raster", learnt.raster.source, "--labels", learnt.labels]
    words += ["--judge-raster", judged.raster.source, "--judge-labels", judged.labels, "--out", tmp_path / "p.html"]
    rest = ["--unlabelled", "ignore", "--kind", "prototype", "--validation-share", 0, "--size", 1, "--seed", 0]
    status = main([str(word) for word in [*words, *rest, "--way", "by hand", "--seconds", "polygon=30", "--json"]])
    said = capfd.readouterr()
    assert status == 0, said.err
    numbers = json.loads(said.out)
    assert numbers["costs_s"]["polygon"] == 30 and numbers["ways"][0]["name"] == "by hand"
    assert main([str(word) for word in [*words, "--way", "lasso"]]) == 2
    assert "the ways are centre click, three clicks" in " ".join(capfd.readouterr().err.replace("│", " ").split())
    assert main([str(word) for word in [*words, "--seconds", "box"]]) == 2
