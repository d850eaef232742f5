from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from plugin.engine.cli.app import main
from plugin.engine.errors import LabelError, OutputError
from plugin.engine.jobs import JobContext
from plugin.engine.patches import judge
from plugin.engine.patches.folders import PatchSet, read_table
from plugin.engine.patches.judge import NETWORK, PIXELS, POOLED, Judging, judge_patches, split_by_observation
from plugin.engine.patches.page import write_page
from plugin.engine.patches.raw import said_by, train_network
from plugin.engine.patches.scores import accuracy_of, confusion_of, f1_of, macro_f1_of
from tests.scenes import scene


def test_observations_are_never_on_both_sides() -> None:
    rng = np.random.default_rng(0)
    where = np.repeat(np.arange(30), rng.integers(1, 40, 30))
    labels = rng.integers(0, 4, len(where))
    for share in (0.1, 0.5, 0.9):
        learnt = split_by_observation(labels, where, share, 0)
        assert not set(where[learnt]) & set(where[~learnt])
        assert learnt.mean() == pytest.approx(share, abs=0.06)
        assert set(labels[learnt]) == set(labels), "no class is missing by chance"
        assert (learnt == split_by_observation(labels, where, share, 0)).all()


def test_all_ways_are_judged_and_reported(table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judge, "train_network", partial(train_network, epochs=1))
    patches = read_table(table, table.parent / "images")
    judging = Judging(
        shares=(0.3, 0.7), seeds=2, without=("striped",), apart=frozenset({"O0", "O1", "O2"}), apart_words="new ground"
    )
    report = judge_patches(patches, "Painted", judging, JobContext())
    every, rest = report.trials
    assert every.ways == (POOLED, PIXELS, NETWORK) and set(rest.classes) == {"bright", "dark"}
    assert min(every.line(POOLED, 0.7).accuracies()) == 1.0
    assert every.apart.sum() == 3 and every.shown == 0.7
    assert all(int(line.counts[0].sum()) == 48 for line in every.folded), "each patch is judged once"
    html, numbers = write_page(report, tmp_path / "report.html")
    text, told = html.read_text(encoding="utf-8"), json.loads(numbers.read_text(encoding="utf-8"))
    assert "http" not in text.replace("http://www.w3.org", "") and "new ground" in text
    assert told["trials"][0]["ways"][0]["scores"][1]["accuracy"] == [1.0, 1.0, 1.0]
    with pytest.raises(OutputError):
        write_page(report, html)


def test_patches_without_observations_judge_nothing(table: Path) -> None:
    patches = read_table(table, table.parent / "images")
    with pytest.raises(LabelError, match="no column observation"):
        judge_patches(PatchSet(patches.patches, grouped=False), "", Judging(), JobContext())


def test_the_small_network_learns_and_repeats_itself() -> None:
    rng = np.random.default_rng(0)
    labels = np.arange(96) % 2
    pixels = np.where(labels[:, None, None], 180, 70) + rng.integers(-20, 20, (96, 16, 16))
    networks = [train_network(pixels.astype(np.uint8), labels, 2, 3, epochs=6) for _ in range(2)]
    said = [said_by(network, pixels.astype(np.uint8)) for network in networks]
    assert (said[0] == labels).mean() > 0.9 and (said[0] == said[1]).all()


def test_scores_follow_from_counts() -> None:
    confusion = confusion_of(np.array([0, 0, 1, 1]), np.array([0, 1, 1, 1]), 3)
    assert accuracy_of(confusion) == 0.75
    assert f1_of(confusion) == [pytest.approx(2 / 3), pytest.approx(0.8), None]
    assert macro_f1_of(confusion) == pytest.approx((2 / 3 + 0.8) / 2)
    assert accuracy_of(np.zeros((2, 2), np.int64)) is None


def test_the_command_line_trains_and_judges(table: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    images = str(table.parent / "images")
    out, report = tmp_path / "model", tmp_path / "report.html"
    assert main(["patches", "train", "--csv", str(table), "--images", images, "--out", str(out), "--json"]) == 0
    assert json.loads(capfd.readouterr().out)["scores"]["accuracy"] == 1.0
    words = ["--csv", str(table), "--images", images, "--out", str(report), "--share", "0.5", "--seeds", "1"]
    assert main(["patches", "judge", *words, "--no-network"]) == 0
    assert "pooled features: 50% 1.000" in capfd.readouterr().out
    assert "Mean of 1 draw of observations" in report.read_text(encoding="utf-8")
    assert main(["patches", "judge", *words, "--no-network"]) == 1
    assert main(["patches", "train", "--out", str(tmp_path / "other")]) == 2


def test_real_patches_are_told_apart_by_their_brightness_and_roughness() -> None:
    """A table of real patches is read; even three plain numbers a cell say more than the commonest class."""
    folder = scene("hirise_landmarks")
    patches = read_table(folder / "labels.csv", folder / "images")
    assert len(patches.patches) == 1244 and len(patches.observations) == 75
    some = tuple(patch for patch in patches.patches if patch.name in ("edge", "dark dune"))[::4]
    report = judge_patches(PatchSet(some, True), "", Judging(shares=(0.7,), seeds=1, network=False), JobContext())
    line = report.trials[0].line(POOLED, 0.7)
    assert line.accuracies()[0] > 0.65
