"""What of the plugin's desktop half does not go with Qt 6, as far as PyQt6 alone can tell: ``make check-qt6``.

    python tools/check_qt6.py ROOT

No QGIS on Qt 6 is needed, so nothing is said of QGIS's own classes. Looked at are, with the PyQt6 that runs this:

- every name that is imported from ``qgis.PyQt``, and every chain of attributes that begins with one (``Qt.Key.Key_C``);
- attributes of arguments that are annotated with such a class (``event: QMouseEvent``), and of ``self`` where a class
  derives from one and neither it nor its other bases define them;
- methods that Qt 6 no longer has, whatever they are called on;
- modules that need nothing of QGIS but PyQt, which are imported;
- forms without QGIS's widgets, which are loaded.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import importlib.util
import inspect
import os
import pkgutil
import sys
import types
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

#: Gone, or renamed with another meaning, in Qt 6 or PyQt6.
GONE = {
    "exec_": "exec",
    "globalPos": "globalPosition",
    "localPos": "position",
    "screenPos": "globalPosition",
    "desktop": "QGuiApplication.screens",
    "setMargin": "setContentsMargins",
    "toTime_t": "toSecsSinceEpoch",
    "delta": "angleDelta",
}
#: Packages that come with QGIS.
OF_QGIS = ("qgis", "processing", "osgeo")
#: Folders of modules that QGIS loads.
FOLDERS = ("plugin/desktop", "plugin/protocol", "plugin/environment")
#: Modules in which QGIS keeps a class at its place of Qt 5, too.
MOVED = {"QtWidgets": {"QAction": "QtGui", "QShortcut": "QtGui"}}


@dataclass
class Findings:
    """What does not go, and how much was looked at."""

    wrong: list[str] = field(default_factory=list)
    chains: int = 0
    imported: int = 0
    needs_qgis: int = 0
    forms: int = 0
    forms_need_qgis: int = 0


def main() -> int:
    """Look at a checkout; 1 where something does not go with Qt 6."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=Path)
    root = parser.parse_args().root.resolve()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PyQt6.QtCore import QT_VERSION_STR
    from PyQt6.QtWidgets import QApplication

    found = Findings()
    for path in sorted(path for folder in FOLDERS for path in (root / folder).rglob("*.py")):
        look_at(path, path.relative_to(root).as_posix(), found)
    running = QApplication(sys.argv[:1])
    as_qgis_names_it()
    import_what_needs_no_qgis(root, found)
    load_forms(root / "ui", found)
    del running
    for line in found.wrong:
        print(line)
    print(
        f"Qt {QT_VERSION_STR}: {found.chains} uses of Qt's names looked at; {found.imported} modules imported, "
        f"{found.needs_qgis} need QGIS; {found.forms} forms loaded, {found.forms_need_qgis} hold QGIS's widgets; "
        f"{len(found.wrong)} do not go with Qt 6."
    )
    return 1 if found.wrong else 0


def pyqt6(module: str) -> types.ModuleType:
    """The PyQt6 module of a module of ``qgis.PyQt``."""
    return importlib.import_module(f"PyQt6.{module}")


def as_qgis_names_it() -> None:
    """Make ``qgis.PyQt`` of PyQt6; there is nothing else in this ``qgis``."""
    qgis, pyqt = types.ModuleType("qgis"), types.ModuleType("qgis.PyQt")
    qgis.__path__, pyqt.__path__ = [], []
    sys.modules.update({"qgis": qgis, "qgis.PyQt": pyqt})
    import PyQt6

    for name in [*(one.name for one in pkgutil.iter_modules(PyQt6.__path__)), "sip", "uic"]:
        try:
            found = pyqt6(name)
        except ImportError:  # a library of the system is missing, or it is no module of Qt
            continue
        for moved, home in MOVED.get(name, {}).items():
            setattr(found, moved, getattr(pyqt6(home), moved))
        sys.modules[f"qgis.PyQt.{name}"] = found
        setattr(pyqt, name, found)


def look_at(path: Path, told: str, found: Findings) -> None:
    """Look at one file; what is wrong is added to ``found``, with its line."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known: dict[str, Any] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            for alias in node.names:
                name = alias.asname or alias.name
                home = (node.module or "").removeprefix("qgis.PyQt").lstrip(".")
                try:
                    known[name] = _named(home, alias.name)
                except (AttributeError, ImportError):
                    found.wrong.append(f"{told}:{node.lineno}: {alias.name} is not in PyQt6.{home}")
    own = {one.name for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)}
    own |= {one.attr for one in ast.walk(tree) if isinstance(one, ast.Attribute) and isinstance(one.ctx, ast.Store)}
    for node in _without_branches_by_version(tree):
        if isinstance(node, ast.Attribute):
            _look_at_chain(node, known, told, found)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            _look_at_arguments(node, known, own, told, found)
        elif isinstance(node, ast.ClassDef):
            _look_at_self(node, known, told, found)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in GONE:
            found.wrong.append(f"{told}:{node.lineno}: {node.func.attr}() is gone: {GONE[node.func.attr]}")


def _named(module: str, name: str) -> Any:
    if not module:
        return pyqt6(name)
    return getattr(pyqt6(MOVED.get(module, {}).get(name, module)), name)


def _look_at_chain(node: ast.Attribute, known: dict[str, Any], told: str, found: Findings) -> None:
    names, at = [], node
    while isinstance(at, ast.Attribute):
        names.append(at.attr)
        at = at.value  # type: ignore[assignment]
    if not isinstance(at, ast.Name) or at.id not in known:
        return
    found.chains += 1
    here, said = known[at.id], at.id
    for name in reversed(names):
        if not (inspect.isclass(here) or inspect.ismodule(here)):
            return  # of what an instance has nothing is known
        said = f"{said}.{name}"
        if not hasattr(here, name):
            found.wrong.append(f"{told}:{node.lineno}: {said} is not in PyQt6")
            return
        here = getattr(here, name)


def _look_at_arguments(
    function: ast.FunctionDef | ast.AsyncFunctionDef,
    known: dict[str, Any],
    own: set[str],
    told: str,
    found: Findings,
) -> None:
    """What the file itself defines may be that of a subclass."""
    classes = {
        one.arg: known[one.annotation.id]
        for one in (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
        if isinstance(one.annotation, ast.Name) and inspect.isclass(known.get(one.annotation.id))
    }
    for node in ast.walk(function):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in classes:
            found.chains += 1
            if node.attr not in own and not _has(classes[node.value.id], node.attr):
                name = classes[node.value.id].__name__
                found.wrong.append(f"{told}:{node.lineno}: {name}.{node.attr} is not in PyQt6")


def _has(one: type[Any], name: str) -> bool:
    """Whether objects that an annotation names so have an attribute, or one of a class that derives from theirs may."""
    if one.__name__ == "pyqtSignal":  # what a signal is on an object
        one = pyqt6("QtCore").pyqtBoundSignal
    if hasattr(one, name) or any(_has(derived, name) for derived in one.__subclasses__()):
        return True
    # options of styles hold variables, which their classes do not show
    return one.__name__.startswith("QStyleOption") and hasattr(one(), name)


def _without_branches_by_version(tree: ast.AST) -> Iterator[ast.AST]:
    """All nodes but those of functions that ask for QGIS's version, and take older names for older ones."""
    pending: list[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        asks = isinstance(node, ast.FunctionDef) and any(
            isinstance(one, ast.Attribute) and one.attr == "QGIS_VERSION_INT" for one in ast.walk(node)
        )
        if not asks:
            yield node
            pending.extend(ast.iter_child_nodes(node))


def _look_at_self(node: ast.ClassDef, known: dict[str, Any], told: str, found: Findings) -> None:
    """Where Qt's classes alone are the bases, what ``self`` has is theirs, or set or defined here, or of a form."""
    bases = [known.get(base.id) for base in node.bases if isinstance(base, ast.Name)]
    if not bases or len(bases) < len(node.bases) or not all(inspect.isclass(base) for base in bases):
        return
    own = {one.name for one in node.body if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))}
    used: list[ast.Attribute] = []
    for inner in ast.walk(node):
        if isinstance(inner, ast.AnnAssign) and isinstance(inner.target, ast.Name):
            own.add(inner.target.id)
        elif isinstance(inner, ast.Assign):
            own |= {one.id for one in inner.targets if isinstance(one, ast.Name)}
        elif isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name) and inner.func.id == "load_form":
            return  # the form sets attributes
        elif isinstance(inner, ast.Attribute) and isinstance(inner.value, ast.Name) and inner.value.id == "self":
            if isinstance(inner.ctx, ast.Store):
                own.add(inner.attr)
            else:
                used.append(inner)
    for attribute in used:
        if attribute.attr not in own and not any(hasattr(base, attribute.attr) for base in bases):
            names = ", ".join(base.__name__ for base in bases)  # type: ignore[union-attr]
            found.wrong.append(f"{told}:{attribute.lineno}: self.{attribute.attr} is in none of PyQt6's {names}")
        found.chains += 1


def import_what_needs_no_qgis(root: Path, found: Findings) -> None:
    """Import every module; those that need QGIS itself are counted."""
    sys.path.insert(0, str(root))
    for path in sorted(path for folder in FOLDERS for path in (root / folder).rglob("*.py")):
        name = ".".join(path.relative_to(root).with_suffix("").parts)
        if name.endswith("__main__"):
            continue
        try:
            importlib.import_module(name.removesuffix(".__init__"))
            found.imported += 1
        except ModuleNotFoundError as error:
            if (error.name or "").split(".")[0] not in OF_QGIS:
                found.wrong.append(f"{name}: {error}")
            found.needs_qgis += 1
        except Exception as error:  # noqa: BLE001 - whatever an import under Qt 6 raises is what is looked for
            found.wrong.append(f"{name}: {type(error).__name__}: {error}")


def load_forms(folder: Path, found: Findings) -> None:
    """Load every form; those with widgets of QGIS's are counted."""
    from PyQt6 import uic
    from PyQt6.QtWidgets import QWidget

    for path in sorted(_forms(folder)):
        if "qgis." in path.read_text(encoding="utf-8"):
            found.forms_need_qgis += 1
            continue
        try:
            widget: QWidget = uic.loadUi(str(path))
            widget.deleteLater()
            found.forms += 1
        except Exception as error:  # noqa: BLE001 - likewise
            found.wrong.append(f"{path.name}: {type(error).__name__}: {error}")


def _forms(folder: Path) -> Iterator[Path]:
    return folder.glob("*.ui")


if __name__ == "__main__":
    sys.exit(main())
