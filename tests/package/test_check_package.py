"""What ``make check-package`` refuses, and that ``make release`` makes one."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path

import pytest

from tools.check_package import suspicious_files, validate
from tools.release import Refused, release

ROOT = Path(__file__).resolve().parents[2]
METADATA = (ROOT / "metadata.txt").read_text(encoding="utf-8")
ICON = "resources/icons/landform_mapper.svg"


def packed(folder: Path, changes: dict[str, str | None] | None = None, top: str = "landform_mapper") -> Path:
    """A zip as it should be, but for some files; None leaves one out."""
    files = {"__init__.py": "", "metadata.txt": METADATA, "LICENSE": "GPL", ICON: "<svg/>"} | (changes or {})
    path = folder / "plugin.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            if content is not None:
                archive.writestr(f"{top}/{name}", content)
    return path


def test_a_zip_as_it_should_be_passes(tmp_path):
    assert validate(packed(tmp_path)) == [] and suspicious_files(packed(tmp_path)) == []


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"LICENSE": None}, "landform_mapper/LICENSE is missing."),
        ({"../out.py": ""}, "landform_mapper/../out.py leaves the folder of the plugin."),
        ({"a/__pycache__/b.pyc": ""}, "landform_mapper/a/__pycache__/b.pyc may not be in the zip."),
        ({ICON: None}, f"metadata.txt: the icon {ICON} is not in the zip."),
        ({"metadata.txt": METADATA.replace("author=", "writer=")}, "metadata.txt lacks author."),
        ({"metadata.txt": METADATA.replace("tracker=https://", "tracker=")}, "metadata.txt: tracker is no link."),
        ({"metadata.txt": METADATA.replace("on a", "80 % on a", 1)}, "metadata.txt cannot be read: '%' must be"),
    ],
)
def test_what_the_validator_would_refuse(tmp_path, changes, sentence):
    problems = validate(packed(tmp_path, changes))
    assert len(problems) == 1 and problems[0].startswith(sentence)


def test_the_folder_on_top_is_a_name_of_python(tmp_path):
    assert validate(packed(tmp_path, top="landform-mapper"))[0].startswith("The folder landform-mapper should be")


def test_programs_and_hidden_files_are_found(tmp_path):
    path = packed(tmp_path, {".hidden": "", "run.sh": ""})
    with zipfile.ZipFile(path, "a") as archive:
        item = zipfile.ZipInfo("landform_mapper/tool.py")
        item.external_attr = 0o755 << 16
        archive.writestr(item, "")
    assert [problem.split(" ", 1)[1] for problem in suspicious_files(path)] == [
        "is hidden.",
        "is taken for a program.",
        "may be executed.",
    ]


@pytest.fixture
def checkout(tmp_path):
    """A small checkout with what a release changes."""
    root = tmp_path / "checkout"
    (root / "tools").mkdir(parents=True)
    for name in ("metadata.txt", "pyproject.toml", "LICENSE", "tools/package.sh"):
        shutil.copy(ROOT / name, root / name)
    (root / "CHANGELOG.md").write_text(
        "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0]\n\n- First.\n"
    )
    git(root, "init", "--quiet")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "-m", "First")
    return root


def git(root: Path, *arguments: str) -> str:
    named = ["-c", "user.name=Tester", "-c", "user.email=tester@example.org"]
    return subprocess.run(["git", *named, *arguments], cwd=root, check=True, capture_output=True, text=True).stdout


@pytest.fixture(autouse=True)
def somebody(monkeypatch):
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "Tester")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "tester@example.org")


def test_a_release_is_bumped_logged_tagged_and_packed(checkout):
    zip_file = release("0.2.0", date(2030, 1, 2), checkout)
    assert "version=0.2.0\n" in (checkout / "metadata.txt").read_text()
    assert 'version = "0.2.0"\n' in (checkout / "pyproject.toml").read_text()
    assert (
        "## [Unreleased]\n\n## [0.2.0] - 2030-01-02\n\n### Added\n\n- A thing."
        in (checkout / "CHANGELOG.md").read_text()
    )
    assert git(checkout, "tag", "--list").split() == ["v0.2.0"]
    assert git(checkout, "status", "--porcelain", "--untracked-files=no") == ""
    with zipfile.ZipFile(zip_file) as archive:
        assert b"version=0.2.0\n" in archive.read("landform_mapper/metadata.txt")
    digest, name = zip_file.with_name(f"{zip_file.name}.sha256").read_text().split()
    assert (digest, name) == (hashlib.sha256(zip_file.read_bytes()).hexdigest(), "landform_mapper-0.2.0.zip")
    with pytest.raises(Refused, match="write down what is new first"):
        release("0.3.0", date(2030, 1, 3), checkout)


@pytest.mark.parametrize(
    ("version", "reason"),
    [("1.0", "is no version"), ("0.0.9", "is at 0.1.0 already"), ("0.1.0", "has a part on 0.1.0")],
)
def test_versions_that_are_refused(checkout, version, reason):
    with pytest.raises(Refused, match=reason):
        release(version, date(2030, 1, 2), checkout)
    assert git(checkout, "status", "--porcelain") == ""


def test_changes_that_are_not_committed_are_refused(checkout):
    (checkout / "LICENSE").write_text("changed")
    with pytest.raises(Refused, match="not committed"):
        release("0.2.0", date(2030, 1, 2), checkout)
    assert "version=0.1.0\n" in (checkout / "metadata.txt").read_text()
