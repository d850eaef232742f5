"""What the QGIS plugin repository asks of an uploaded zip, as ``make check-package`` runs it.

    python tools/check_package.py ZIP

Its validator (``validator.py`` of qgis/QGIS-Plugins-Website) refuses a zip for its size, names, metadata and licence.
Its scan (``security_scanner.py``) then runs Bandit, detect-secrets and Flake8 on it and looks for executables and
hidden files; that refuses nothing, but is shown to whoever installs. Here both have to pass. Whether the links of the
metadata answer is not asked.
"""

from __future__ import annotations

import argparse
import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlparse

LIMIT = 25_000_000
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
LINKS = {"tracker": "http://bugs", "repository": "http://repo", "homepage": "http://homepage"}
FORBIDDEN = ("__MACOSX", ".git", "__pycache__")
SUSPICIOUS = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd")
#: Flake8 counts the blank before a slice's colon, which the formatter writes as PEP 8 has it.
FORMATTERS_OWN = "E203"


def main() -> int:
    """Check a zip; 1 where something was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("zip", type=Path)
    package = parser.parse_args().zip
    found = {"names and metadata": validate(package), "files": suspicious_files(package)}
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(package) as archive:
            archive.extractall(folder)
        scans: dict[str, Callable[[Path], list[str]]] = {"Bandit": bandit, "detect-secrets": secrets, "Flake8": flake8}
        found |= {name: scan(Path(folder)) for name, scan in scans.items()}
    for name, problems in found.items():
        print(f"{name}: {len(problems) or 'nothing'} found")
        for problem in problems:
            print(f"  {problem}")
    return int(any(found.values()))


def validate(package: Path) -> list[str]:
    """What the validator would refuse, one sentence each."""
    size = package.stat().st_size
    problems = [f"The zip has {size} bytes; at most {LIMIT} are taken."] if size > LIMIT else []
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
        damaged = archive.testzip()
        if damaged:
            problems.append(f"{damaged} is damaged in the zip.")
        for name in names:
            parts = name.split("/")
            if ".." in name or name.startswith("/"):
                problems.append(f"{name} leaves the folder of the plugin.")
            if ".pyc" in name or any(part in FORBIDDEN for part in parts):
                problems.append(f"{name} may not be in the zip.")
        tops = {name.split("/")[0] for name in names}
        if len(tops) != 1:
            return [*problems, f"The zip should have one folder on top, not {', '.join(sorted(tops))}."]
        (top,) = tops
        if not top.isidentifier() or not re.match(r"^[A-Za-z][A-Za-z0-9-_]+$", top):
            problems.append(f"The folder {top} should be called as a Python package may be.")
        missing = [name for name in ("__init__.py", "metadata.txt", "LICENSE") if f"{top}/{name}" not in names]
        problems += [f"{top}/{name} is missing." for name in missing]
        if "metadata.txt" in missing:
            return problems
        return problems + _metadata(
            archive.read(f"{top}/metadata.txt"), {name.removeprefix(f"{top}/") for name in names}
        )


def _metadata(content: bytes, names: set[str]) -> list[str]:
    parser = configparser.ConfigParser()  # with its interpolation, as there: a lone % is an error
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(content.decode("utf-8"))
        values = dict(parser.items("general"))
    except (configparser.Error, UnicodeDecodeError) as error:
        return [f"metadata.txt cannot be read: {error}."]
    problems = [f"metadata.txt lacks {key}." for key in REQUIRED if not values.get(key, "").strip()]
    for key, refused in LINKS.items():
        link = urlparse(values.get(key, ""))
        if values.get(key) == refused or not (link.scheme and link.netloc):
            problems.append(f"metadata.txt: {key} is no link.")
    if "/" in values.get("author", ""):
        problems.append("metadata.txt: author holds a slash.")
    icon = values.get("icon", "").removeprefix("./")
    if icon and icon not in names:
        problems.append(f"metadata.txt: the icon {icon} is not in the zip.")
    return problems


def suspicious_files(package: Path) -> list[str]:
    """Executables and hidden files."""
    problems = []
    with zipfile.ZipFile(package) as archive:
        for item in archive.infolist():
            name = item.filename.rstrip("/").rsplit("/", 1)[-1]
            if item.filename.endswith(".py") and (item.external_attr >> 16) & 0o111:
                problems.append(f"{item.filename} may be executed.")
            if name.startswith("."):
                problems.append(f"{item.filename} is hidden.")
            if name.lower().endswith(SUSPICIOUS):
                problems.append(f"{item.filename} is taken for a program.")
    return problems


def bandit(folder: Path) -> list[str]:
    """Findings of medium severity and more, as the repository lists them."""
    report = json.loads(_run(folder, "bandit", "-r", ".", "-f", "json", "--quiet", "-ll"))
    return [
        f"{item['filename']}:{item['line_number']}: {item['test_id']} {item['issue_text']}"
        for item in report["results"]
    ]


def secrets(folder: Path) -> list[str]:
    """What looks like a secret."""
    report = json.loads(_run(folder, "detect_secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", "."))
    return [
        f"{name}:{item['line_number']}: {item['type']}" for name, items in report["results"].items() for item in items
    ]


def flake8(folder: Path) -> list[str]:
    """What the style checker finds beside what the formatter decides."""
    return _run(folder, "flake8", "--max-line-length=120", f"--extend-ignore={FORMATTERS_OWN}", ".").splitlines()


def _run(folder: Path, module: str, *arguments: str) -> str:
    done = subprocess.run([sys.executable, "-m", module, *arguments], cwd=folder, capture_output=True, text=True)
    if done.returncode not in (0, 1):  # 1 is how they say that they found something
        sys.exit(f"{module} could not run: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
