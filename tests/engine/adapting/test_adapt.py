from __future__ import annotations

import copy
import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from plugin.engine.adapting.adapt import adapt, look_at_ensemble
from plugin.engine.adapting.assistant import adapt_assistant, can_learn, probabilities_of
from plugin.engine.adapting.lessons import LessonWeights
from plugin.engine.adapting.preparing import prepared
from plugin.engine.decoders.ensemble import EnsembleDecoder
from plugin.engine.decoders.package import load_package
from plugin.engine.errors import Cancelled, ModelError, OutputError, RasterError
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.run import map_landforms
from plugin.protocol.messages.adapting import Adapt, Adapted, LookAtEnsemble
from plugin.protocol.messages.jobs import Map, Progress
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted
from tests.engine.cli.commands import run
from tests.engine.conftest import Learnt

PNG = b"\x89PNG"


def request_for(learnt: Learnt, output: Path, **changes: object) -> Adapt:
    wanted = Adapt(str(learnt.package), (RasterReference(str(learnt.raster)),), str(output), minutes=0.6)
    return replace(wanted, **changes)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def adapted(learnt: Learnt, tmp_path_factory: pytest.TempPathFactory) -> tuple[Adapted, list[Progress]]:
    told: list[Progress] = []
    output = tmp_path_factory.mktemp("adapted") / "student"
    return adapt(request_for(learnt, output), JobContext(told.append)), told


def test_the_student_is_a_package_whose_card_tells_how_it_came_about(
    adapted: tuple[Adapted, list[Progress]], learnt: Learnt
) -> None:
    student = adapted[0]
    package = load_package(Path(student.package))
    assert not package.head.reads_features
    assert student.steps > 0
    assert student.agreement > 0.85
    told = package.card.training["adapted"]
    assert told["assistant"]["hash"] == load_package(learnt.package).hash
    assert told["fusion"] == {"theta": Adapt.theta, "levels": Adapt.levels, "sam_weight": 0.5}
    assert told["sam"]["hash"]
    assert told["masks_from"] == "asked"
    assert len(package.card.training["pairs"][0]["raster_file"]["sha256"]) == 64
    assert [item.name for item in package.card.classes] == ["plain", "rough"]
    assert Path(student.picture).read_bytes()[:4] == PNG


def test_the_student_maps_what_the_decoder_maps(
    adapted: tuple[Adapted, list[Progress]], learnt: Learnt, tmp_path: Path
) -> None:
    mapped = map_landforms(
        Map(RasterReference(str(learnt.raster)), adapted[0].package, str(tmp_path / "map")), JobContext()
    )
    with rasterio.open(mapped.class_raster) as classes:
        values = classes.read(1)
    truth = painted.truth()[: values.shape[0], : values.shape[1]] == 1
    found = values == 1
    assert (found & truth).sum() / (found | truth).sum() > 0.7


def test_progress_tells_share_and_time_left(adapted: tuple[Adapted, list[Progress]]) -> None:
    told = adapted[1]
    shares = [one.fraction for one in told if one.fraction is not None]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    taught = [one for one in told if one.text == "Teaching the student"]
    assert taught and all(one.seconds_left is not None and one.detail["loss"] > 0 for one in taught)


def test_a_cancellation_keeps_the_best_so_far(learnt: Learnt, tmp_path: Path) -> None:
    told: list[Progress] = []
    context = JobContext(told.append, lambda: any(one.detail for one in told))
    student = adapt(request_for(learnt, tmp_path / "student", minutes=60.0, adapt_assistant=False), context)
    assert student.cancelled
    assert load_package(Path(student.package)).card.training["cancelled"] is True


def test_a_cancellation_before_that_keeps_nothing(learnt: Learnt, tmp_path: Path) -> None:
    told: list[Progress] = []
    context = JobContext(told.append, lambda: any("Loading the models" in one.text for one in told))
    with pytest.raises(Cancelled):
        adapt(request_for(learnt, tmp_path / "student"), context)
    assert not (tmp_path / "student").exists()


def test_the_ensemble_can_be_looked_at_first(learnt: Learnt, tmp_path: Path) -> None:
    drawn, picture = look_at_ensemble(LookAtEnsemble(request_for(learnt, tmp_path / "student"), 2), JobContext())
    assert picture[:4] == PNG
    assert drawn.windows >= 1
    assert drawn.masks > 0
    assert 0 < drawn.decided < 1
    assert not (tmp_path / "student").exists()
    told: list[Progress] = []
    again = look_at_ensemble(LookAtEnsemble(request_for(learnt, tmp_path / "student"), 2), JobContext(told.append))
    assert again == (drawn, picture)
    assert [one for one in told if "landforms" in one.text]


def test_masks_of_everything_mode_are_found_once(learnt: Learnt, tmp_path: Path) -> None:
    request = LookAtEnsemble(request_for(learnt, tmp_path / "student", masks="everything", theta=0.8), 2)
    drawn, picture = look_at_ensemble(request, JobContext())
    assert drawn.masks > 0
    assert 0 < drawn.decided < 1
    told: list[Progress] = []
    assert look_at_ensemble(request, JobContext(told.append)) == (drawn, picture)
    assert not [one for one in told if "landforms" in one.text]


def test_a_copy_of_the_default_kind_adapts_in_all_its_members(learnt: Learnt, tmp_path: Path) -> None:
    request = request_for(learnt, tmp_path / "student")
    with prepared(request, 4, JobContext()) as ready:
        head = ready.package.head
        assert isinstance(head, EnsembleDecoder)
        assert can_learn(head)
        before = copy.deepcopy(head.state_dict())
        adapted = adapt_assistant(head, ready.windows, ready.lessons, LessonWeights(), 0, lambda: False)
        after = adapted.state_dict()
        moved = {name for name, value in before.items() if not torch.equal(value, after[name])}
        for member in range(len(head.convs)):
            assert any(name.startswith(f"convs.{member}.") for name in moved)
        assert any(name.startswith("linear.") for name in moved)
        assert not any(name.startswith("reduction.") for name in moved)
        assert all(torch.equal(value, before[name]) for name, value in head.state_dict().items())
        said, own = (probabilities_of(one, ready.windows) for one in (head, adapted))
    agreeing = np.mean([(a.argmax(0) == b.argmax(0)).mean() for a, b in zip(said, own, strict=True)])
    assert agreeing > 0.9


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"images": ()}, "no image to adapt to"),
        ({"kind": "forest"}, "no student of the kind 'forest'"),
        ({"minutes": 0.0}, "above 0"),
        ({"theta": 1.5}, "between 0 and 1"),
        ({"masks": "drawn"}, "no masks of the kind 'drawn'"),
        ({"extents": ("", "")}, "Give each image an extent, or none"),
    ],
)
def test_what_cannot_be_done_is_said(learnt: Learnt, tmp_path: Path, changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(ModelError, match=sentence):
        adapt(request_for(learnt, tmp_path / "student", **changes), JobContext())


def test_extents_beside_the_image_and_taken_outputs_are_refused(learnt: Learnt, tmp_path: Path) -> None:
    with pytest.raises(RasterError, match="does not touch painted.tif"):
        wkt = "POLYGON((9e6 9e5, 9.1e6 9e5, 9.1e6 9.1e5, 9e6 9e5))"
        adapt(request_for(learnt, tmp_path / "student", extents=(wkt,)), JobContext())
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "file").write_text("mine")
    with pytest.raises(OutputError, match="exists already"):
        adapt(request_for(learnt, tmp_path / "taken"), JobContext())


def test_the_command_looks_and_teaches(learnt: Learnt, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    left, top = painted.TRANSFORM @ (80, 60)
    right, bottom = painted.TRANSFORM @ (320, 300)
    extent = f"POLYGON(({left} {top}, {right} {top}, {right} {bottom}, {left} {bottom}, {left} {top}))"
    words = ("adapt", learnt.package, learnt.raster, "--out", tmp_path / "student", "--extent", extent)
    status, seen, err = run(capfd, *words, "--look", tmp_path / "look.png")
    assert status == 0, err
    assert seen["windows"] >= 1
    assert (tmp_path / "look.png").read_bytes()[:4] == PNG
    status, answer, err = run(capfd, *words, "--minutes", "0.2", "--keep-decoder")
    assert status == 0, err
    assert np.isclose(sum(answer["shares"].values()), 1)
    assert load_package(Path(answer["package"])).card.training["adapted"]["assistant"]["learnt_copy"] is False


def test_an_encoder_is_not_opened_before_it_is_known_to_be_the_right_one(learnt: Learnt, tmp_path: Path) -> None:
    package, other = tmp_path / "decoder", tmp_path / "other.pth"
    shutil.copytree(learnt.package, package)
    other.write_bytes(b"of somebody else")
    card = json.loads((package / "card.json").read_text(encoding="utf-8"))
    card["encoder"]["reference"] = str(other)
    (package / "card.json").write_text(json.dumps(card), encoding="utf-8")
    with pytest.raises(ModelError, match="the encoder at hand is another one"):
        adapt(request_for(learnt, tmp_path / "student", decoder=str(package)), JobContext())
    assert not (tmp_path / "student").exists()
