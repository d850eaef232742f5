"""The translations that the plugin brings, and the tool that keeps them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.engine_texts import LIST, engine_texts, is_shown
from tools.sentences import raised
from tools.translations import (
    COMPLETE,
    FOLDER,
    LANGUAGES,
    MACHINE_MADE,
    all_texts,
    texts_of_code,
    texts_of_form,
    translations_of,
    unreviewed,
    write,
)

CODE = """
class Page:
    def say(self):
        self.tr("Ready"), tr("a " "sentence"), self.tr(unknown), other("no")
def done():
    return tr("Done"), page.tr("Map it")
"""
FORM = """<ui><class>Page</class><widget><property><string>&amp;Go</string></property>
<property><string notr="true">km</string></property><property><string>…</string></property></widget></ui>"""


def test_texts_of_code_and_forms_are_found_with_their_contexts() -> None:
    own, sentences = [("Page", "Ready")], [("LandformMapper", "a sentence"), ("LandformMapper", "Done")]
    assert texts_of_code(CODE, "map") == own + sentences + [("MapPage", "Map it")]
    assert texts_of_form(FORM) == [("Page", "&Go")]


def test_what_is_translated_stays_and_what_is_gone_goes(tmp_path: Path) -> None:
    path = tmp_path / "landform_mapper_de.ts"
    write(path, "de", [("Page", "Ready"), ("Page", "Old")], {("Page", "Ready"): "Bereit", ("Page", "Old"): "Alt"})
    write(path, "de", [("Page", "Ready"), ("Page", "New")], translations_of(path))
    assert translations_of(path) == {("Page", "Ready"): "Bereit"}
    assert path.read_text(encoding="utf-8").count("unfinished") == 1


def test_what_waits_for_a_review_goes_on_waiting(tmp_path: Path) -> None:
    path = tmp_path / "landform_mapper_it.ts"
    ready, go = ("Page", "Ready"), ("Page", "Go")
    write(path, "it", [ready, go], {ready: "Pronto", go: "Vai"}, {go})
    assert translations_of(path) == {ready: "Pronto", go: "Vai"}
    assert unreviewed(path) == {go}


def test_what_the_engine_says_is_listed_with_its_values_numbered() -> None:
    listed = LIST.read_text(encoding="utf-8").splitlines()
    assert listed == engine_texts() == sorted(set(listed))
    assert "There is no folder {0}. Check its name." in listed, "an error's sentence"
    assert "Reading window {0} of {1}" in listed, "what is being done"
    assert {"{0} polygon", "{0} polygons"} <= set(listed), "a number with what it counts"
    assert "No pixel has data." in listed, "a notice"
    keys = {re.sub(r"{\d+}", "…", text) for text in listed}
    shown = [text for text, _, _ in raised() if text is not None and is_shown(text.path)]
    assert [text.text for text in shown if text.text not in keys] == []


@pytest.mark.parametrize("language", COMPLETE)
def test_every_text_is_translated(language: str) -> None:
    path = FOLDER / f"landform_mapper_{language}.ts"
    known = translations_of(path)
    assert [text for text in all_texts() if text not in known] == []
    assert unreviewed(path) == set()
    assert path.with_suffix(".qm").is_file()


@pytest.mark.parametrize("language", MACHINE_MADE)
def test_what_a_machine_has_translated_is_marked_and_nearly_all(language: str) -> None:
    path, texts = FOLDER / f"landform_mapper_{language}.ts", all_texts()
    known = translations_of(path)
    assert sum(text in known for text in texts) > 0.95 * len(texts)
    assert unreviewed(path), "All is reviewed: move the language to the complete ones in languages.json."
    assert path.with_suffix(".qm").is_file()


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_what_is_filled_in_and_have_accelerators_of_their_own(language: str) -> None:
    known = translations_of(FOLDER / f"landform_mapper_{language}.ts")
    for (_, source), translation in known.items():
        assert sorted(re.findall(r"{\w*}", source)) == sorted(re.findall(r"{\w*}", translation)), source
        assert ("&" in source) == ("&" in translation), source
    for page in {context for context, _ in known if context.endswith("Page")}:
        keys = [
            key.lower() for (context, _), text in known.items() if context == page for key in re.findall("&(.)", text)
        ]
        assert len(keys) == len(set(keys)), page
