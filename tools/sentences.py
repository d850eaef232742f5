"""Every sentence with which the engine or its set-up refuses something, read from the code.

A sentence is what an error of our own is raised with. Values that are put into it stand as …; where it is made
elsewhere in the module (by a function, as a name or from a table) that is looked for.
"""

from __future__ import annotations

import ast
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("plugin/engine", "plugin/environment")
#: Modules whose classes are errors that a user reads.
_OWN = ("plugin/engine/errors.py", "plugin/environment/errors.py")
#: Errors that carry their kind before the sentence.
_SECOND = "EnvironmentProblem"
_SHORTEST = 15


@dataclass(frozen=True)
class Sentence:
    """An error's sentence.

    Attributes:
        text: With … for values.
        error: Name of the error's class.
        path: Module that raises it, from the root.
        line: Where.
    """

    text: str
    error: str
    path: str
    line: int

    @property
    def anchor(self) -> str:
        """The same for the same sentence, whoever says it."""
        words = "-".join(re.findall(r"[a-z0-9]+", self.text.lower())[:7])
        return f"{words}-{hashlib.sha256(self.text.encode()).hexdigest()[:6]}"


def own_errors() -> dict[str, str]:
    """Names of the errors that users read, and what each is about."""
    found = {}
    for path in _OWN:
        for node in ast.parse((ROOT / path).read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                found[node.name] = (ast.get_docstring(node) or "").splitlines()[0]
    return found


def raised() -> list[tuple[Sentence | None, str, int]]:
    """Each place that makes an error of ours: its sentences one by one, or None where none was found."""
    found: list[tuple[Sentence | None, str, int]] = []
    names = own_errors()
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            module = ast.parse(path.read_text(encoding="utf-8"))
            place = path.relative_to(ROOT).as_posix()
            for call, scope in _calls(module, names):
                texts = sorted(set(_texts(_argument(call), scope, module, 3)))
                said = [text for text in texts if len(text) >= _SHORTEST]
                error = _name(call.func)
                found += [(Sentence(text, error, place, call.lineno), place, call.lineno) for text in said]
                if not said:
                    found.append((None, place, call.lineno))
    return found


def sentences() -> list[Sentence]:
    """All of them, each once, by error and alphabet."""
    by_text: dict[str, Sentence] = {}
    for sentence, _, _ in raised():
        if sentence is not None:
            by_text.setdefault(sentence.text, sentence)
    return sorted(by_text.values(), key=lambda sentence: (sentence.error, sentence.text.lstrip("… ").lower()))


def _calls(module: ast.Module, names: dict[str, str]) -> Iterator[tuple[ast.Call, ast.AST]]:
    def within(node: ast.AST, scope: ast.AST) -> Iterator[tuple[ast.Call, ast.AST]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call) and _name(child.func) in names:
                yield child, scope
            inner = child if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)) else scope
            yield from within(child, inner)

    yield from within(module, module)


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _argument(call: ast.Call) -> ast.expr | None:
    place = 1 if _name(call.func) == _SECOND else 0
    named = next((word.value for word in call.keywords if word.arg == "sentence"), None)
    return call.args[place] if len(call.args) > place else named


def _texts(value: ast.AST | None, scope: ast.AST, module: ast.Module, depth: int) -> list[str]:
    """What an expression can say; empty where that is not to be seen."""
    text = text_of(value)
    if text is not None:
        return [text]
    if isinstance(value, ast.IfExp):
        return _texts(value.body, scope, module, depth) + _texts(value.orelse, scope, module, depth)
    if isinstance(value, ast.BinOp):
        left = _texts(value.left, scope, module, depth) or ["…"]
        right = _texts(value.right, scope, module, depth) or ["…"]
        return [_tidy(f"{one} {other}") for one in left for other in right]
    if depth == 0:
        return []
    if isinstance(value, ast.Name):
        made = [found for place in (scope, module) for found in _assigned(value.id, place)]
        return [text for found in made for text in _texts(found, scope, module, depth - 1)]
    if isinstance(value, ast.Call):
        return _of_call(value, scope, module, depth)
    if isinstance(value, (ast.Subscript, ast.Dict, ast.Tuple, ast.List)):
        inner = value.value if isinstance(value, ast.Subscript) else value
        parts = inner.values if isinstance(inner, ast.Dict) else getattr(inner, "elts", [inner])
        return [text for part in parts for text in _texts(part, scope, module, depth - 1)]
    return []


def _of_call(call: ast.Call, scope: ast.AST, module: ast.Module, depth: int) -> list[str]:
    if isinstance(call.func, ast.Attribute) and call.func.attr in ("format", "join", "strip"):
        return _texts(call.func.value, scope, module, depth - 1)
    wanted = _name(call.func)
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef) and node.name == wanted:
            answers = [inner.value for inner in ast.walk(node) if isinstance(inner, ast.Return)]
            return [text for answer in answers for text in _texts(answer, node, module, depth - 1)]
    return []


def _assigned(name: str, place: ast.AST) -> list[ast.expr]:
    found = []
    for node in ast.walk(place):
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == name for t in node.targets):
            found.append(node.value)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            found += [node.value] if node.target.id == name else []
    return found


def text_of(value: ast.AST | None) -> str | None:
    """A text that is written out, with … for values; None where an expression is no such text."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return _tidy(value.value)
    if isinstance(value, ast.JoinedStr):
        parts = (str(part.value) if isinstance(part, ast.Constant) else "…" for part in value.values)
        return _tidy("".join(parts))
    return None


def _tidy(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"\{[^}]*\}", "…", text)).strip()
