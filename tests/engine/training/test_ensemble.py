"""Who answers in a trained ensemble: the folds' decoders that know all there is to know, and those of all ground."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from plugin.engine.decoders.package import load_package
from plugin.engine.jobs import JobContext
from plugin.engine.training.loop import FEWEST_MEMBERS
from plugin.engine.training.train import train_decoder
from plugin.protocol.messages.jobs import LabelledRaster, Progress, Train, Trained
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import painted


def train(learnt, output: Path, context: JobContext | None = None, **changes) -> Trained:
    pair = LabelledRaster(RasterReference(str(learnt.raster)), str(learnt.labels))
    request = Train((pair,), str(output), unlabelled="ignore", epochs=1, seed=3)
    return train_decoder(dataclasses.replace(request, **changes), context or JobContext())


def members(trained: Trained) -> int:
    head = load_package(Path(trained.package)).head
    assert head.kind == "ensemble"
    return len(head.convs)


def test_folds_join_the_decoder_of_all_ground(learnt, tmp_path):
    told: list[Progress] = []
    trained = train(learnt, tmp_path / "model", JobContext(told.append))
    folds = load_package(Path(trained.package)).card.training["validation"]["folds"]
    assert folds == 4 and members(trained) == folds + 1
    shares = [item.fraction for item in told if item.fraction is not None]
    assert shares == sorted(shares), "parts and folds come one after the other"
    assert "fold 4 of 4" in " ".join(item.text for item in told)


def test_without_folds_several_learn_from_all_ground(learnt, tmp_path):
    trained = train(learnt, tmp_path / "model", validation_share=0.0)
    assert members(trained) == FEWEST_MEMBERS
    first, second = load_package(Path(trained.package)).head.convs[:2]
    assert not (first.enter[0].weight == second.enter[0].weight).all()


def test_folds_that_lack_a_class_do_not_join(learnt, tmp_path):
    """They would answer that it is nowhere."""
    labels = painted.with_a_pit(learnt.labels, tmp_path / "few.gpkg")
    pair = LabelledRaster(RasterReference(str(learnt.raster)), str(labels))
    trained = train(learnt, tmp_path / "model", pairs=(pair,))
    assert members(trained) == 4, "three of four folds know the only pit"


def test_each_member_learns_on_where_folds_may_not_start_from_the_earlier_one(learnt, tmp_path):
    earlier = load_package(learnt.package).head
    again = train(learnt, tmp_path / "model", start=str(learnt.package), learning_rate=1e-6)
    found = load_package(Path(again.package)).head
    assert members(again) == len(earlier.convs)
    # with hardly any steps each is still nearest to the one that it began with
    for place, conv in enumerate(reversed(list(found.convs))):
        apart = [float((conv.enter[0].weight - one.enter[0].weight).abs().max()) for one in earlier.convs]
        assert min(range(len(apart)), key=apart.__getitem__) == place


def test_stopped_among_the_folds_it_consists_of_those_that_are_done(learnt, tmp_path):
    told: list[Progress] = []
    stop = JobContext(told.append, lambda: any("fold 3 of 4" in item.text for item in told))
    trained = train(learnt, tmp_path / "model", stop)
    assert trained.cancelled and members(trained) == 2
    assert load_package(Path(trained.package)).card.training["validation"]["folds"] == 2, "the third had only begun"


def test_stopped_while_it_learns_from_all_ground_it_consists_of_the_folds(learnt, tmp_path):
    told: list[Progress] = []
    stop = JobContext(told.append, lambda: any("all ground" in item.text for item in told))
    trained = train(learnt, tmp_path / "model", stop, epochs=2)
    assert trained.cancelled and members(trained) == 4
