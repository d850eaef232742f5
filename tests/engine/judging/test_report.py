from __future__ import annotations

import json
import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from plugin.engine.errors import OutputError
from plugin.engine.judging.commonest import no_better_than_commonest
from plugin.engine.judging.confusion import Judged
from plugin.engine.judging.learning_curve import LearningCurve
from plugin.engine.judging.objects import ObjectCounts
from plugin.engine.judging.report import render, write_report
from plugin.engine.judging.results import Picture, Report, doubts_about_scores, results_of

NAMES = ("background", "crater", "dune <field>", "scarp")
COLOURS = {"background": "#999999", "crater": "#e69f00", "dune <field>": "#56b4e9", "scarp": "url(http://example.org)"}


def judged(windows: int = 6, quality: float = 2.5, names: tuple[str, ...] = NAMES) -> Judged:
    """Windows of four blocks each; the last class is nowhere."""
    found = Judged(names)
    for number in range(windows):
        random = np.random.default_rng(number)
        target = random.choice(len(names) - 1, (8, 8), p=[0.7, 0.2, 0.1]).repeat(8, 0).repeat(8, 1)
        logits = random.normal(size=(len(names), 64, 64)) + quality * (np.arange(len(names))[:, None, None] == target)
        half = np.arange(64) // 32
        probabilities = np.exp(logits) / np.exp(logits).sum(0)
        keys = {i: (number, i) for i in range(4)}
        found.add(half[:, None] * 2 + half, probabilities, target.astype(np.uint8), keys)
    return found


@cache
def report(curve: bool = True) -> Report:
    picture = b"\x89PNG\r\n\x1a\n"
    return results_of(
        judged(), "How good <b>craters</b> is", "craters", "moon.tif, south & west", COLOURS,
        polygons={"crater": 61, "dune <field>": 4},
        objects={"crater": {i: ObjectCounts(8 + i, 2, 1) for i in range(-2, 3)}, "scarp": {}},
        notes=["The class 'dune <field>' has only 4 polygons."],
        learning_curve=LearningCurve((1, 2, 5, 10), (0, 1, 2), np.linspace(0.2, 0.7, 12).reshape(4, 3).T)
        if curve else None,
        provenance={"Decoder": "craters.model", "Raster": "moon.tif"},
        pictures=[Picture("Curves", picture, "Loss and score.")],
    )  # fmt: skip


class Links(HTMLParser):
    """Collects what a document would fetch, and its tags."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("src", "href", "srcset")]


def test_the_report_fetches_nothing_and_runs_nothing() -> None:
    text = render(report())
    page = Links()
    page.feed(text)
    assert len(page.links) == 4 and all(link.startswith("data:image/") for link in page.links)
    assert not {"script", "link", "iframe", "object"} & set(page.tags)
    assert not re.search(r"url\(|@import", text)


def test_names_are_shown_as_they_are_and_never_read_as_html() -> None:
    text = render(report())
    assert "How good &lt;b&gt;craters&lt;/b&gt; is" in text and "<b>craters" not in text
    assert "dune &lt;field&gt;" in text and "south &amp; west" in text and "example.org" not in text


def test_page_and_json_tell_the_same_numbers(tmp_path: Path) -> None:
    told = report()
    html, numbers = write_report(told, tmp_path / "a" / "report.html")
    data = json.loads(numbers.read_text())
    summary = judged().summary()
    assert data["accuracy"]["value"] == summary["accuracy"] and data["mean_iou"]["value"] == summary["mean_iou"]
    assert data["commonest"] == {"name": summary["commonest"], "accuracy": summary["commonest_accuracy"]}
    assert data["confusion"] == summary["confusion"] and data["blocks"] == 24
    text = html.read_text()
    for entry in data["classes"]:
        known = summary["classes"][entry["name"]]
        for key in ("iou", "dice", "f1", "precision", "recall", "weighted_f"):
            assert entry[key]["value"] == known[key]
            assert known[key] is None or f"{known[key]:.3f}" in text
    crater = data["classes"][1]
    assert crater["iou"]["low"] < crater["iou"]["value"] < crater["iou"]["high"]
    objects = crater["objects"]
    assert (objects["hits"], objects["missed"], objects["false"]) == (40, 10, 5) and crater["polygons"] == 61
    assert objects["f1"]["value"] == pytest.approx(2 * 40 / 95)
    assert objects["f1"]["low"] < objects["f1"]["value"] < objects["f1"]["high"]
    assert data["classes"][3]["objects"]["f1"] == {"value": None, "low": None, "high": None}
    assert data["classes"][3]["iou"] == {"value": None, "low": None, "high": None}
    assert data["learning_curve"]["answer"] in text
    assert all(note.replace("'", "&#39;").replace("<", "&lt;").replace(">", "&gt;") in text for note in data["notes"])


def test_the_same_counts_give_the_same_file() -> None:
    report.cache_clear()
    first = render(report())
    report.cache_clear()
    assert render(report()) == first


def test_a_report_without_curve_objects_or_samples_is_one_all_the_same() -> None:
    assert "Would more labels help" not in render(report(curve=False))
    empty = results_of(Judged(("a", "b")), "Nothing", "a", "")
    text = render(empty)
    assert "No sample could be judged" in text and "Objects</h2>" not in text and "nan" not in text.lower()
    json.dumps(empty.as_json(), allow_nan=False)


def test_files_that_are_there_are_kept(tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text("mine")
    with pytest.raises(OutputError, match="there already"):
        write_report(report(), tmp_path / "report.html")
    assert not (tmp_path / "report.html").exists() and (tmp_path / "report.json").read_text() == "mine"
    write_report(report(), tmp_path / "report.html", overwrite=True)
    with pytest.raises(OutputError, match=r"end with \.html"):
        write_report(report(), tmp_path / "report.json", overwrite=True)


def test_what_makes_scores_doubtful_is_said() -> None:
    doubts = " ".join(doubts_about_scores(judged()))
    assert "holds the class 'scarp'" in doubts and "not surely better" not in doubts
    doubts = " ".join(doubts_about_scores(judged(quality=1.5)))
    assert "not surely better than that of saying 'background' everywhere" in doubts
    assert "do not trust its maps" not in doubts
    assert "only 4 blocks" in " ".join(doubts_about_scores(judged(windows=1)))
    rare = judged()
    for key in list(rare.blocks)[3:]:
        rare.blocks[key].matrix[1] = 0
    assert "'crater' stands in 3 of 24 blocks" in " ".join(doubts_about_scores(rare))


def test_a_class_in_few_blocks_has_a_score_without_interval() -> None:
    rare = judged()
    for key in list(rare.blocks)[3:]:
        rare.blocks[key].matrix[1] = 0
    crater = results_of(rare, "", "", "").classes[1].scores["iou"]
    assert crater.value is not None and crater.low is None


def test_many_classes_have_numbered_columns() -> None:
    names = tuple(f"kind {number}" for number in range(12))
    many = Judged(names, weighted=False)
    target = (np.arange(144).reshape(12, 12) % 12).astype(np.uint8)
    many.add(np.zeros((12, 12), int), np.eye(12)[target].transpose(2, 0, 1), target)
    text = render(results_of(many, "Many", "d", "g"))
    assert 'class="confusion dense"' in text and '<th title="kind 11">12</th>' in text
    assert "Weighted F1" not in text


@pytest.mark.parametrize("windows", [1, 6])
def test_a_decoder_that_is_worth_less_than_the_commonest_class_is_told_so_in_figures(windows: int) -> None:
    """However few blocks there are; and once, in place of doubts whether it is better."""
    shown = results_of(judged(windows, quality=0.1), "Scores", "a", "")
    (sentence,) = [note for note in shown.notes if "everywhere" in note]
    own, other = shown.accuracy.value, shown.commonest[1]
    assert own is not None and other is not None and own < other
    assert f"right on {100 * own:.1f} % of the judged ground" in sentence
    assert f"saying 'background' everywhere would be on {100 * other:.1f} %" in sentence
    assert "do not trust its maps" in render(shown)


def test_where_one_class_alone_was_judged_nothing_is_said_of_the_commonest() -> None:
    scores = {"accuracy": 1.0, "commonest_accuracy": 1.0, "commonest": "plain"}
    assert no_better_than_commonest(scores, "It") == ""
    assert no_better_than_commonest({"accuracy": 0.4}, "It") == "", "cards of before know nothing of it"
    assert no_better_than_commonest({**scores, "accuracy": 0.7, "commonest_accuracy": 0.7}, "It").startswith("It is ")
