"""What the engine says, in the user's language.

The engine speaks English, in sentences with values in them. resources/i18n/engine_texts.txt lists these sentences with
``{0}``, ``{1}`` … for the values, and each of them is the key of a translation. Here a sentence is found in that list
by what it has around its values, and said again in its translation with the values in their places.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from qgis.PyQt.QtCore import QCoreApplication

from .translation import TRANSLATIONS

#: Context of the engine's sentences in the .ts files.
_CONTEXT = "Engine"
_LIST = TRANSLATIONS / "engine_texts.txt"
#: Fields of the engine's answers that hold sentences, one or several; what other fields hold is left as it is.
_FIELDS = ("answer", "description", "notes", "notice", "notices", "sentence", "text", "warnings")
#: Sentences in sentences, so deep.
_DEEPEST = 3
#: Longer texts are no sentences.
_LONGEST = 4000


class _Known(NamedTuple):
    """A sentence of the list: its key, and what it has before, between and after its values."""

    key: str
    pieces: Tuple[str, ...]


def in_users_words(message: Any) -> Any:
    """An answer, a failure or a progress of the engine with its sentences in the user's language.

    Args:
        message: Dataclass of the protocol; left as it is in English, or where it holds no sentences.
    """
    if not is_dataclass(message) or not _is_translated():
        return message
    changes: Dict[str, Any] = {}
    for field in fields(message):
        value = getattr(message, field.name)
        if field.name in _FIELDS:
            changes[field.name] = translated(value) if isinstance(value, str) else tuple(map(translated, value))
        elif isinstance(value, tuple) and value and is_dataclass(value[0]) and _holds_sentences(value[0]):
            changes[field.name] = tuple(map(in_users_words, value))
    return replace(message, **changes) if changes else message


def translated(text: str) -> str:
    """A sentence of the engine, or several, in the user's language; what nobody has translated stays."""
    if not text or len(text) > _LONGEST or not _is_translated():
        return text
    return _said_again(text, 0)


def _holds_sentences(item: Any) -> bool:
    return any(field.name in _FIELDS for field in fields(item))


def _is_translated() -> bool:
    """Whether there are translations of the engine's sentences in the language that is spoken now."""
    return _in_users_language("Done") != "Done"


def _in_users_language(key: str) -> str:
    return str(QCoreApplication.translate(_CONTEXT, key))


def _said_again(text: str, depth: int) -> str:
    """A text in the user's language: as a whole, else sentence by sentence."""
    whole = _one(text, depth)
    if whole is not None:
        return whole
    sentences, found = re.split(r"(?<=[.?!]) (?=\S)", text), []
    while sentences:
        # a sentence of the list may be several in a row: the longest that is known first
        for count in range(len(sentences), 0, -1):
            said = _one(" ".join(sentences[:count]), depth)
            if said is not None:
                break
        found.append(said if said is not None else sentences[0])
        sentences = sentences[count:]
    return " ".join(found)


def _one(text: str, depth: int) -> Optional[str]:
    """A sentence of the list in the user's language; None where the list does not have it."""
    for known in _list():
        values = _values(text, known.pieces)
        if values is not None:
            said = [_value(value, depth + 1) for value in values]
            return _filled(_in_users_language(known.key), said)
    return None


def _filled(sentence: str, values: List[str]) -> str:
    return re.sub(r"{(\d+)}", lambda found: values[int(found[1])], sentence)


def _value(value: str, depth: int) -> str:
    """What is filled in: a sentence itself, a number with what it counts, or anything else, which stays."""
    return _said_again(value, depth) if " " in value and depth <= _DEEPEST else value


def _values(text: str, pieces: Tuple[str, ...]) -> Optional[List[str]]:
    """What stands between the pieces of a sentence; None where the text is not that sentence."""
    first, last = pieces[0], pieces[-1]
    if len(pieces) == 1:
        return [] if text == first else None
    if not text.startswith(first) or not text.endswith(last) or len(text) < len(first) + len(last):
        return None
    values, at, end = [], len(first), len(text) - len(last)
    for piece in pieces[1:-1]:
        found = text.find(piece, at, end)
        if found < 0:
            return None
        values.append(text[at:found])
        at = found + len(piece)
    values.append(text[at:end])
    return values


@lru_cache(maxsize=1)
def _list() -> Tuple[_Known, ...]:
    """All sentences, those with most words of their own first, since others may fit where they do."""
    keys = _LIST.read_text(encoding="utf-8").splitlines()
    known = [_Known(key, tuple(re.split(r"{\d+}", key))) for key in keys]
    return tuple(sorted(known, key=lambda one: -sum(map(len, one.pieces))))
