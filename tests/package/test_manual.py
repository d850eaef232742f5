"""The manual: every error sentence has an anchor, every page its place, and no link leads nowhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.manual import pages, write_pages
from tools.sentences import own_errors, raised, sentences

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return pages()


def test_each_error_sentence_of_the_code_is_listed(made):
    page = made["troubleshooting.md"]
    told = [sentence for sentence, _, _ in raised() if sentence is not None]
    assert len(told) > 350
    for sentence in told:
        assert page.count(f"{{: #{sentence.anchor} }}") == 1, f"{sentence.path}:{sentence.line}"


def test_nearly_every_error_has_a_sentence_in_its_module():
    """The others pass on what somebody else said."""
    places = {(path, line) for _, path, line in raised()}
    silent = {(path, line) for sentence, path, line in raised() if sentence is None}
    assert len(silent) < 0.07 * len(places), sorted(silent)


def test_sentences_are_read_with_their_places(made):
    texts = {sentence.text for sentence in sentences()}
    assert "The prompt is empty: click on the landform or drag a box around it." in texts
    assert any(text.startswith("… holds more than weights, or is damaged, and was not loaded") for text in texts)
    assert len({sentence.anchor for sentence in sentences()}) == len(texts)
    assert set(own_errors()) >= {"RasterError", "ModelError", "EnvironmentProblem"}


def test_commands_and_functions_have_pages(made):
    for command in ("segment", "train", "map", "patches train"):
        assert re.search(rf"^###? landform {command}$", made["commands.md"], flags=re.M)
    for name in ("segment", "train", "map", "judge"):
        assert f"## {name}\n" in made["library.md"]


def test_no_link_between_pages_leads_nowhere(tmp_path):
    write_pages(tmp_path / "manual")
    folder = tmp_path / "manual"
    missing = []
    for page in folder.rglob("*.md"):
        text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.S)
        for target in re.findall(r"\]\(([^)#\s]+)", text):
            if not target.startswith("http") and not (page.parent / target).exists():
                missing.append((page.name, target))
    assert missing == []


def test_the_pages_of_the_navigation_are_there(tmp_path):
    write_pages(tmp_path / "manual")
    named = re.findall(r": ([\w/]+\.md)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), flags=re.M)
    assert len(named) > 20
    assert [name for name in named if not (tmp_path / "manual" / name).is_file()] == []
