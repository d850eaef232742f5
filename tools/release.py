"""Make a release: ``make release VERSION=x.y.z``.

The version goes into metadata.txt and pyproject.toml, what the changelog has under *Unreleased* gets the version and
the day, that is committed and tagged ``vx.y.z``, and the zip is made of the commit, with its SHA-256 in a file beside.
Nothing is pushed or uploaded. Where a step is refused, nothing is changed.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
UNRELEASED = "## [Unreleased]"
#: Where the version stands, and how.
PLACES = {"metadata.txt": r"^version=(.+)$", "pyproject.toml": r'^version = "(.+)"$'}


class Refused(Exception):
    """Why there is no release, in a sentence."""


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> None:
    """Make a release of the checkout at ``root``."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version")
    parser.add_argument("--day", type=date.fromisoformat, default=date.today(), help="of the release; today")
    options = parser.parse_args(arguments)
    try:
        zip_file = release(options.version, options.day, root)
    except Refused as refusal:
        sys.exit(str(refusal))
    print(f"{zip_file} and its .sha256 are made. Push with: git push --follow-tags")


def release(version: str, day: date, root: Path) -> Path:
    """Bump, log, commit, tag and pack; returns the zip.

    Raises:
        Refused: The version is no newer one, or the checkout is not ready.
    """
    texts = {name: (root / name).read_text(encoding="utf-8") for name in (*PLACES, "CHANGELOG.md")}
    check(version, texts, root)
    for name, pattern in PLACES.items():
        texts[name] = re.sub(
            pattern, lambda found: found[0].replace(found[1], version), texts[name], count=1, flags=re.M
        )
    texts["CHANGELOG.md"] = texts["CHANGELOG.md"].replace(UNRELEASED, f"{UNRELEASED}\n\n## [{version}] - {day}", 1)
    for name, text in texts.items():
        (root / name).write_text(text, encoding="utf-8")
    _git(root, "commit", "--quiet", "-m", f"Version {version}", "--", *texts)
    _git(root, "tag", "--annotate", f"v{version}", "-m", f"Landform Mapper {version}")
    zip_file = root / "dist" / f"landform_mapper-{version}.zip"
    subprocess.run(["bash", str(root / "tools" / "package.sh"), f"v{version}", str(zip_file)], check=True, cwd=root)
    digest = hashlib.sha256(zip_file.read_bytes()).hexdigest()
    zip_file.with_name(f"{zip_file.name}.sha256").write_text(f"{digest}  {zip_file.name}\n", encoding="utf-8")
    return zip_file


def check(version: str, texts: dict[str, str], root: Path) -> None:
    """Refuse what could not be taken back."""
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise Refused(f"{version} is no version. Give one as 1.2.3.")
    for name, pattern in PLACES.items():
        found = re.search(pattern, texts[name], flags=re.M)
        if found is None:
            raise Refused(f"{name} tells no version.")
        if _numbers(version) < _numbers(found[1]):
            raise Refused(f"{name} is at {found[1]} already. Give a later version than {version}.")
    if f"## [{version}]" in texts["CHANGELOG.md"]:
        raise Refused(f"CHANGELOG.md has a part on {version} already. Give a later version.")
    _, unreleased, rest = texts["CHANGELOG.md"].partition(UNRELEASED)
    if not unreleased or not re.search(r"^- ", rest.split("\n## ")[0], flags=re.M):
        raise Refused(f"CHANGELOG.md tells of nothing under {UNRELEASED}: write down what is new first.")
    if _git(root, "status", "--porcelain", "--untracked-files=no"):
        raise Refused("There are changes that are not committed. Commit them first, so that the release holds them.")
    if _git(root, "tag", "--list", f"v{version}"):
        raise Refused(f"There is a tag v{version} already. Give a later version.")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True)
    if done.returncode:
        raise Refused(f"git {arguments[0]} failed: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout.strip()


if __name__ == "__main__":
    main()
