"""The installable zip, held against the rules of the QGIS plugin repository's validator."""

from __future__ import annotations

import configparser
import re
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOP = "landform_mapper"
LIMIT = 25_000_000


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    """Made by the same script as ``make package``."""
    if not (ROOT / ".git").exists():
        pytest.skip("the zip is made from a git commit, and this is no git checkout")
    file = tmp_path_factory.mktemp("dist") / "landform_mapper.zip"
    subprocess.run(["bash", ROOT / "tools" / "package.sh", "HEAD", file], check=True, capture_output=True)
    with zipfile.ZipFile(file) as archive:
        yield archive


@pytest.fixture(scope="module")
def metadata(package: zipfile.ZipFile) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(package.read(f"{TOP}/metadata.txt").decode("utf-8"))
    return parser["general"]


def test_it_is_small_enough(package: zipfile.ZipFile) -> None:
    assert package.filename is not None
    assert Path(package.filename).stat().st_size < LIMIT


def test_it_has_one_top_folder_and_no_path_leaves_it(package: zipfile.ZipFile) -> None:
    paths = [PurePosixPath(name) for name in package.namelist()]
    assert {path.parts[0] for path in paths} == {TOP}
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", TOP)
    assert not [path for path in paths if ".." in path.parts or path.is_absolute()]


def test_it_brings_what_runs_and_its_licence(package: zipfile.ZipFile) -> None:
    names = set(package.namelist())
    wanted = ["__init__.py", "metadata.txt", "LICENSE", "README.md", "plugin/environment/requirements.txt"]
    wanted += ["plugin/environment/requirements.in", "plugin/environment/requirements-cuda.txt"]
    wanted += ["plugin/environment/requirements-cluster.in", "plugin/environment/requirements-cluster.txt"]
    wanted += ["plugin/environment/requirements-ages.in", "plugin/environment/requirements-ages.txt"]
    wanted += ["plugin/desktop/plugin.py", "plugin/engine/server.py", "resources/models.json", "ui/dock.ui"]
    wanted += ["resources/i18n/landform_mapper_de.qm", "resources/i18n/landform_mapper_fr.qm"]
    wanted += ["plugin/engine/judging/templates/report.html.j2"]
    assert not [name for name in wanted if f"{TOP}/{name}" not in names]
    licence = package.read(f"{TOP}/LICENSE").decode()
    assert "GNU GENERAL PUBLIC LICENSE" in licence
    assert "Version 2, June 1991" in licence


def test_it_brings_the_pages_of_help_and_their_pictures(package: zipfile.ZipFile) -> None:
    names = set(package.namelist())
    pages = [name for name in names if name.startswith(f"{TOP}/docs/") and name.endswith(".md")]
    assert {PurePosixPath(name).stem for name in pages} == {"annotate", "train", "map", "engine", "cluster", "models"}
    links = [link for name in pages for link in re.findall(r"\]\(([^)#]+)", package.read(name).decode())]
    assert len(links) >= 8
    assert not [link for link in links if not link.startswith("http") and f"{TOP}/docs/{link}" not in names]
    pictures = {name for name in names if name.startswith(f"{TOP}/docs/images/") and not name.endswith("/")}
    assert {f"{TOP}/docs/{link}" for link in links if link.endswith(".png")} == pictures


def test_it_brings_no_tests_caches_or_hidden_files(package: zipfile.ZipFile) -> None:
    unwanted = re.compile(r"/(tests|benchmarks|demo|tools|__pycache__|__MACOSX|\.[^/]+)(/|$)|\.py[co]$|/Makefile$")
    assert not [name for name in package.namelist() if unwanted.search(name)]


def test_required_metadata_is_there(metadata: configparser.SectionProxy) -> None:
    required = ["name", "description", "about", "version", "author", "email", "qgisMinimumVersion", "tracker"]
    required += ["repository", "homepage", "tags", "icon", "qgisMaximumVersion", "hasProcessingProvider"]
    assert not [key for key in required if not metadata.get(key, "").strip()]
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert metadata["hasProcessingProvider"] == "yes"


def test_metadata_has_the_form_that_the_validator_asks_for(metadata: configparser.SectionProxy) -> None:
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9 ._-]*", metadata["name"])
    assert "plugin" not in metadata["name"].lower()
    assert re.fullmatch(r"\d+(\.\d+){1,2}", metadata["version"])
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", metadata["email"])
    for key in ("tracker", "repository", "homepage"):
        assert re.fullmatch(r"https?://[^\s/]+\.[^\s/]+/\S+", metadata[key])
    for key in ("experimental", "deprecated", "supportsQt6", "hasProcessingProvider"):
        assert metadata[key].lower() in ("true", "false", "yes", "no")
    assert len(metadata["description"]) < 250
    assert "<" not in metadata["description"] + metadata["about"]


def test_about_names_the_external_dependencies(metadata: configparser.SectionProxy) -> None:
    about = metadata["about"]
    for name in ("PyTorch", "segment-anything", "OpenVINO", "rasterio", "shapely", "geopandas", "pyproj"):
        assert name in about


def test_the_icon_is_in_the_zip(package: zipfile.ZipFile, metadata: configparser.SectionProxy) -> None:
    assert f"{TOP}/{metadata['icon']}" in package.namelist()


def test_the_version_is_the_same_everywhere(metadata: configparser.SectionProxy) -> None:
    version = metadata["version"]
    assert f'version = "{version}"' in (ROOT / "pyproject.toml").read_text()
    assert f"## [{version}]" in (ROOT / "CHANGELOG.md").read_text()


def test_the_plugin_names_no_folder_of_one_machine_and_no_package_source(package: zipfile.ZipFile) -> None:
    sources = [name for name in package.namelist() if name.endswith((".py", ".txt", ".in", ".ui", ".json"))]
    machine = re.compile(rb"/(root|home/\w+|work)/|files\.pythonhosted|index-url[= ]+http")
    assert not [name for name in sources if machine.search(package.read(name))]
