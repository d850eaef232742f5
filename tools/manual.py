"""Lays out the pages of the manual for ``make docs``: those of docs/, and those that are read from the code.

    python -m tools.manual FOLDER

From README.md comes the first page, from CHANGELOG.md and CONTRIBUTING.md one each; what the code says of itself makes
the pages on commands, on the library, and on the sentences of errors.
"""

from __future__ import annotations

import argparse
import inspect
import re
import shutil
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import Any

from tools.sentences import own_errors, sentences

ROOT = Path(__file__).resolve().parents[1]
SOURCE = "https://github.com/landform-mapper/landform-mapper/blob/main/"
#: Pictures of scenes that are not part of the repository, as .gitignore names them.
_UNKEPT = re.compile(r"images/benchmarks/decoder-[^/]+\.jpg$")
#: What Markdown would take for more than text.
_MARKS = re.compile(r"([\\`*_{}\[\]<>#|])")


def main() -> None:
    """Write all pages."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    write_pages(parser.parse_args().folder)


def write_pages(folder: Path) -> None:
    """Write all pages into a folder, in place of what is there."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "docs", folder)
    for page in folder.rglob("*.md"):
        page.write_text(_within_docs(page.read_text(encoding="utf-8"), page.parent), encoding="utf-8")
    for name, text in pages().items():
        (folder / name).write_text(text, encoding="utf-8")


def _within_docs(text: str, folder: Path) -> str:
    """A page of docs/: files beside docs/ are linked on the web, and pictures that the repository lacks go."""
    text = re.sub(r"\]\((?:\.\./)+((?:plugin|resources|tools|tests)/[^)\s]*)\)", rf"]({SOURCE}\1)", text)

    def shown(found: re.Match[str]) -> str:
        kept = (folder / found[2]).is_file() or not _UNKEPT.search(found[2])
        return found[0] if kept else f"*{found[1]}* (not part of the repository)"

    return re.sub(r"!?\[([^\]]*)\]\(([^)\s]+)\)", shown, text)


def pages() -> dict[str, str]:
    """The pages that docs/ does not have, by file name."""
    return {
        "index.md": _from_root("README.md"),
        "changes.md": _from_root("CHANGELOG.md"),
        "contributing.md": _from_root("CONTRIBUTING.md"),
        "troubleshooting.md": troubleshooting(),
        "commands.md": commands(),
        "library.md": library(),
    }


def _from_root(name: str) -> str:
    """A page of the root, with links as they are from docs/; other files of the repository are linked on the web."""

    def link(found: re.Match[str]) -> str:
        target = found[1]
        if target.startswith(("http", "#")):
            return found[0]
        if target.startswith("docs/"):
            return f"]({target.removeprefix('docs/')})"
        moved = {"CONTRIBUTING.md": "contributing.md", "CHANGELOG.md": "changes.md", "README.md": "index.md"}
        return f"]({moved.get(target, SOURCE + target)})"

    return re.sub(r"\]\(([^)\s]+)\)", link, (ROOT / name).read_text(encoding="utf-8"))


def troubleshooting() -> str:
    """Every sentence with which something is refused, each with an anchor of its own."""
    lines = [
        "# Troubleshooting",
        "",
        "What the engine or its set-up refuses, it refuses in a sentence that says what happened and what to do. Here "
        "is each of them, with … where names and numbers stand; search for a few of its words. The log at the foot of "
        "the page *Engine* has details.",
        "",
    ]
    about = own_errors()
    for error, group in groupby(sentences(), key=lambda sentence: sentence.error):
        lines += [f"## {_heading(error)}", "", about[error], ""]
        for sentence in group:
            first, _, rest = sentence.text.partition(". ")
            lines += [f"### {_plain(first.rstrip('.'))} {{: #{sentence.anchor} }}", ""]
            lines += [_plain(rest), ""] if rest else []
            lines += [f"Told by [{sentence.path}]({SOURCE}{sentence.path}).", ""]
    return "\n".join(lines)


def _heading(error: str) -> str:
    words = {
        "Cancelled": "What was stopped",
        "ClusterError": "Many processes or machines",
        "CountError": "Crater counts",
        "CrsError": "Coordinates and bodies",
        "DownloadError": "Downloads",
        "EncoderDiffers": "Another image model than a decoder learnt on",
        "EnvironmentProblem": "Setting up the engine",
        "LabelError": "Labels",
        "LandformError": "Everything else",
        "ModelError": "Models and decoders",
        "OutputError": "Results that cannot be written",
        "PromptError": "Clicks, boxes and lists of prompts",
        "RasterError": "Rasters",
    }
    return words.get(error, error)


def _plain(text: str) -> str:
    return _MARKS.sub(r"\\\1", text)


def commands() -> str:
    """What ``landform --help`` says, command by command."""
    import typer

    from plugin.engine.cli.app import app

    lines = [
        "# Commands",
        "",
        "`landform` is in the engine's environment: `.engine/bin/landform` of a checkout, `engine/bin/landform` in the "
        "plugin's own folder. `landform COMMAND --help` shows the same as this page.",
        "",
    ]

    def describe(command: Any, name: str, level: str) -> None:
        lines.extend([f"{level} {name}", "", _plain(inspect.cleandoc(command.help or "")), ""])
        options = [option for option in command.params if option.name not in ("help", "install_completion")]
        if options:
            lines.extend(["| option | what it is |", "|---|---|"])
        for option in options:
            names = " ".join(f"`{text}`" for text in option.opts if text) or f"`{option.name}`"
            shape = getattr(option, "metavar", None) or str(option.name).upper()
            kind = "" if getattr(option, "is_flag", False) or not option.opts[0].startswith("-") else f" `{shape}`"
            lines.append(f"| {names}{kind} | {_plain(' '.join((getattr(option, 'help', '') or '').split()))} |")
        lines.append("")
        for inner_name, inner in sorted(getattr(command, "commands", {}).items()):
            describe(inner, f"{name} {inner_name}", "##" if level == "#" else "###")

    group = typer.main.get_command(app)
    for name, command in sorted(getattr(group, "commands", {}).items()):
        describe(command, f"landform {name}", "##")
    return "\n".join(lines)


def library() -> str:
    """The functions of ``plugin.engine.library`` by their docstrings."""
    from plugin.engine import library as module

    lines = ["# The library", "", inspect.cleandoc(module.__doc__ or ""), ""]
    for name in module.__all__:
        found: Callable[..., object] = getattr(module, name)
        lines += [f"## {name}", "", "```python", f"{name}{_signature(found)}", "```", ""]
        lines += [_google_style(inspect.getdoc(found) or ""), ""]
    return "\n".join(lines)


def _signature(found: Callable[..., object]) -> str:
    parameters = [str(parameter).replace("'", "") for parameter in inspect.signature(found).parameters.values()]
    returned = inspect.signature(found).return_annotation
    return "(\n    " + ",\n    ".join(parameters) + f",\n) -> {returned}"


def _google_style(text: str) -> str:
    """Sections of a docstring as Markdown."""
    lines = []
    for line in text.splitlines():
        section = re.fullmatch(r"(Args|Returns|Raises|Attributes):", line)
        entry = re.fullmatch(r"    (\w[\w, ]*): (.*)", line)
        if section:
            lines += ["", f"**{section[1]}**", ""]
        elif entry:
            lines.append(f"- `{entry[1]}`: {entry[2]}")
        else:
            lines.append(f"  {line.strip()}" if line.startswith("        ") else line.strip())
    return "\n".join(lines).replace("``", "`")


if __name__ == "__main__":
    main()
