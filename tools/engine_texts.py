"""Every text that the engine or its set-up says to a user in QGIS, read from the code, as the dock translates it.

Texts are sentences of errors and notices, what is being done while a user waits, numbers with what they count, and what
the catalogue says of its models. What
is filled in stands as ``{0}``, ``{1}`` … What only terminals say is not among them.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from itertools import count

from tools.sentences import FOLDERS, ROOT, raised, text_of

#: The list that the dock reads, a text in each line.
LIST = ROOT / "resources" / "i18n" / "engine_texts.txt"
#: The catalogue, whose models are described in sentences.
MODELS = ROOT / "resources" / "models.json"
#: What speaks in terminals, in scripts, or in the cards of shipped models alone.
_ELSEWHERE = (
    "plugin/engine/cli/",
    "plugin/engine/library/",
    "plugin/engine/default_model/",
    "plugin/engine/exporting/stac_item.py",
    "plugin/environment/__main__.py",
)
#: What databases read.
_QUERY = re.compile("[A-Z]{3,} ")
_LOGS = ("log", "_log", "logging")
#: Letters of its own that a text has at least; a number with what it counts has fewer.
_LETTERS = 6
#: How texts begin that tell what is being done.
_DOING = re.compile(r"(?:[A-Z][a-z]+ing|Encoded|Epoch) ")
_PROGRESS = "Progress"


def engine_texts() -> list[str]:
    """All of them, each once, by alphabet."""
    found = {text.text for text, _, _ in raised() if text is not None and is_shown(text.path)}
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if is_shown(path.relative_to(ROOT).as_posix()):
                found |= set(_told(ast.parse(path.read_text(encoding="utf-8"))))
    found |= {model["description"] for model in json.loads(MODELS.read_text(encoding="utf-8"))["models"]}
    return sorted({_numbered(text) for text in found if any(map(str.isalpha, text))})


def write_list() -> None:
    """Write the list that the dock reads."""
    LIST.write_text("".join(f"{text}\n" for text in engine_texts()), encoding="utf-8")


def is_shown(place: str) -> bool:
    """Whether what a module says, by its path from the root, reaches somebody in QGIS."""
    return not place.startswith(_ELSEWHERE)


def _told(module: ast.Module) -> Iterator[str]:
    """What a module says, with … for values."""
    silent = {id(part) for node in ast.walk(module) if _is_silent(node) for part in ast.walk(node)}
    for node in ast.walk(module):
        if isinstance(node, ast.JoinedStr):
            silent |= {id(part) for part in node.values if isinstance(part, ast.Constant)}
    for node in ast.walk(module):
        if id(node) in silent:
            continue
        if isinstance(node, ast.Call):
            yield from _of_call(node)
        text = text_of(node)
        if text is not None and _is_text(text):
            yield text


def _is_text(text: str) -> bool:
    """Whether somebody reads it: a sentence, or what is being done."""
    if " " not in text or len(re.findall("[A-Za-z]", text)) < _LETTERS or _QUERY.match(text):
        return False
    is_sentence = text.endswith((".", "?", "!")) and re.match("[A-Z…“]", text)
    return bool(is_sentence or _DOING.match(text))


def _is_silent(node: ast.AST) -> bool:
    """Whether nobody but who reads code or logs sees what is in a node."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)  # a docstring
    if isinstance(node, ast.Raise):  # a fault of the code; errors of our own are known
        return isinstance(node.exc, ast.Call) and isinstance(node.exc.func, ast.Name) and node.exc.func.id in _FAULTS
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return isinstance(node.func.value, ast.Name) and node.func.value.id in _LOGS
    return False


_FAULTS = ("ValueError", "TypeError", "KeyError", "IndexError", "RuntimeError", "AssertionError", "NotImplementedError")


def _of_call(call: ast.Call) -> Iterator[str]:
    """What is told while a user waits, and the words of numbers."""
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    texts = [text_of(value) for value in call.args]
    if name == _PROGRESS and texts and texts[0] and any(map(str.isalpha, texts[0])):
        yield texts[0]
    if name == "counted" and len(texts) > 1 and texts[1]:
        yield f"… {texts[1]}"
        yield f"… {(texts[2] if len(texts) > 2 else None) or f'{texts[1]}s'}"


def _numbered(text: str) -> str:
    numbers = count()
    return re.sub("…", lambda _: f"{{{next(numbers)}}}", text)
