"""Brings the translations in resources/i18n up to date with the texts of the plugin, and compiles them.

Texts are what Python gives to ``tr`` (a method's context is its class, that of the function in sentences.py its own),
what the forms of Qt Designer show, and what the engine says (``engine_texts``), which is listed for the dock as well.
Translations that are there stay; texts that are gone go. What a machine has translated is marked as Qt Linguist marks
what waits for a review (``unfinished``), and is shown all the same.
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from collections.abc import Container, Iterator
from pathlib import Path
from xml.etree import ElementTree

from tools.engine_texts import engine_texts, write_list

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
_DESKTOP = ROOT / "plugin" / "desktop"
#: Languages that are kept complete, and those that a machine has begun and nobody has reviewed; these may lag behind.
_STATES = json.loads((FOLDER / "languages.json").read_text(encoding="utf-8"))
COMPLETE, MACHINE_MADE = tuple(_STATES["complete"]), tuple(_STATES["machine_made"])
LANGUAGES = (*COMPLETE, *MACHINE_MADE)

#: Context of the function ``tr`` in plugin/desktop/sentences.py.
_SENTENCES = "LandformMapper"
#: Context of what the engine says.
_ENGINE = "Engine"

Text = tuple[str, str]


class _Calls(ast.NodeVisitor):
    """Collects the texts of calls of ``tr``, with their contexts; ``page`` is that of other objects' ``tr``."""

    def __init__(self, page: str) -> None:
        self.texts: list[Text] = []
        self._page = page
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        function, first = node.func, node.args[0] if node.args else None
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            if isinstance(function, ast.Name) and function.id == "tr":
                self.texts.append((_SENTENCES, first.value))
            elif isinstance(function, ast.Attribute) and function.attr == "tr":
                own = isinstance(function.value, ast.Name) and function.value.id == "self"
                self.texts.append((self._classes[-1] if own else self._page, first.value))
        self.generic_visit(node)


def texts_of_code(source: str, folder: str) -> list[Text]:
    """Contexts and texts of a Python module; one in the folder annotate speaks for the AnnotatePage."""
    calls = _Calls(f"{folder.capitalize()}Page")
    calls.visit(ast.parse(source))
    return calls.texts


def texts_of_form(xml: str) -> list[Text]:
    """Contexts and texts of a form of Qt Designer."""
    root = ElementTree.fromstring(xml)
    context = root.findtext("class") or ""
    strings = (each for each in root.iter("string") if each.get("notr") != "true")
    return [(context, each.text) for each in strings if each.text and any(map(str.isalpha, each.text))]


def all_texts() -> list[Text]:
    """Every text of the plugin once, sorted."""

    def found() -> Iterator[Text]:
        for path in _DESKTOP.rglob("*.py"):
            inner = path.relative_to(_DESKTOP).parts
            folder = inner[1] if inner[0] == "dock" else path.parent.name  # rooms of a page speak for it too
            yield from texts_of_code(path.read_text(encoding="utf-8"), folder)
        for path in (ROOT / "ui").glob("*.ui"):
            yield from texts_of_form(path.read_text(encoding="utf-8"))
        yield from ((_ENGINE, text) for text in engine_texts())

    return sorted(set(found()))


def translations_of(path: Path) -> dict[Text, str]:
    """What a .ts file has translated, reviewed or not."""
    return {text: translation for text, translation, _ in _messages(path)}


def unreviewed(path: Path) -> set[Text]:
    """Which translations of a .ts file wait for a review."""
    return {text for text, _, finished in _messages(path) if not finished}


def _messages(path: Path) -> Iterator[tuple[Text, str, bool]]:
    if not path.exists():
        return
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            if source and translation is not None and translation.text:
                text = context.findtext("name") or "", source
                yield text, translation.text, translation.get("type") != "unfinished"


def write(
    path: Path, language: str, texts: list[Text], known: dict[Text, str], waiting: Container[Text] = frozenset()
) -> None:
    """Write a .ts file: what is translated, what of that is ``waiting`` for a review, and what is not translated."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for context, source in texts:
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        translation.text = known.get((context, source))
        if translation.text is None or (context, source) in waiting:
            translation.set("type", "unfinished")
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def lrelease() -> str:
    """Qt's compiler of translations."""
    places = [shutil.which(name) for name in ("lrelease", "lrelease-qt5", "/usr/lib/qt5/bin/lrelease")]
    found = next((place for place in places if place), None)
    if found is None:
        sys.exit("Qt's lrelease is missing. On Debian and Ubuntu: apt-get install qttools5-dev-tools")
    return found


def main() -> None:
    """Update and compile every language, and tell how far it is."""
    texts, compiler = all_texts(), lrelease()
    write_list()
    for language in LANGUAGES:
        path = FOLDER / f"landform_mapper_{language}.ts"
        known = translations_of(path)
        write(path, language, texts, known, unreviewed(path))
        # what has no translation stays out; what waits for a review does not
        subprocess.run([compiler, "-silent", str(path)], check=True)
        print(f"{path.name}: {sum(text in known for text in texts)} of {len(texts)} texts")


if __name__ == "__main__":
    main()
