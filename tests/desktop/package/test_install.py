"""The zip is installed into an empty profile of a real QGIS and started there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any, Dict, Set

import pytest

ROOT = Path(__file__).resolve().parents[3]
TOP = "landform_mapper"
QGIS_SECONDS = 180

# Runs inside that QGIS once its window stands: waits for the engine to come to rest, tells, unloads the plugin, ends.
DRIVER = """
import json, os, sys, time, traceback
import qgis.utils
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDockWidget

errors, started = [], time.monotonic()
sys.excepthook = lambda *error: errors.append("".join(traceback.format_exception(*error)))
wanted = os.environ["WANTED_STATE"]
plugin = qgis.utils.plugins.get("landform_mapper")

def finish(**facts):
    with open(os.environ["ANSWER"], "w") as file:
        json.dump({"errors": errors, **facts}, file)
    os._exit(0)

def edited_layer():
    # A landform layer whose one square has just been made 20 km wide.
    from landform_mapper.plugin.protocol.schema import MEASURES
    fields = "".join(f"&field={name}:double" for name in MEASURES)
    layer = QgsVectorLayer("Polygon?crs=IAU_2015:49910" + fields, "landforms", "memory")
    QgsProject.instance().addMapLayer(layer)
    square = QgsFeature(layer.fields())
    square.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 10000, 10000)))
    layer.dataProvider().addFeature(square)
    layer.startEditing()
    layer.changeGeometry(1, QgsGeometry.fromRect(QgsRectangle(0, 0, 20000, 20000)))
    return layer

layers = []
def look():
    seconds = time.monotonic() - started
    if plugin.client.state != wanted and seconds < 100:
        return
    if wanted == "ready" and not layers:
        layers.append(edited_layer())
    if layers and not plugin.measures.is_up_to_date and seconds < 160:
        return
    timer.stop()
    dock = plugin.dock
    facts = {
        "state": plugin.client.state,
        "sentence": plugin.client.state_sentence,
        "shown_unasked": shown_unasked,
        "dock_visible": dock.isVisible(),
        "offer": dock.widget().fixButton.text() if dock.widget().fixButton.isVisible() else "",
        "is_dock": isinstance(dock, QDockWidget),
        "loaded_from": sys.modules["landform_mapper"].__file__,
        "loaded": sorted(sys.modules),
        "provider": plugin.provider.id(),
        "algorithms": len(plugin.provider.algorithms()),
        "area_m2": [next(layer.getFeatures())["area_m2"] for layer in layers],
    }
    facts["unloaded"] = qgis.utils.unloadPlugin("landform_mapper")
    finish(**facts)

if plugin is None:
    finish(active=qgis.utils.active_plugins, available=qgis.utils.available_plugins)
shown_unasked = plugin.dock.isVisible()
plugin.dock.show()
plugin.dock.raise_()
timer = QTimer()
timer.timeout.connect(look)
timer.start(200)
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made by the same script as ``make package``."""
    if not (ROOT / ".git").exists():
        pytest.skip("the zip is made from a git commit, and this is no git checkout")
    file = tmp_path_factory.mktemp("dist") / "landform_mapper.zip"
    subprocess.run(["bash", str(ROOT / "tools" / "package.sh"), "HEAD", str(file)], check=True, capture_output=True)
    return file


def start_in_empty_profile(package: Path, folder: Path, engine: Path, wanted_state: str) -> Dict[str, Any]:
    """Install ``package``, start QGIS with it, and return what the driver saw."""
    profile = folder / "profiles" / "fresh"
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(package) as archive:
        archive.extractall(plugins)
    settings = profile / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text(f"[PythonPlugins]\n{TOP}=true\n")
    driver = folder / "driver.py"
    driver.write_text(DRIVER)
    answer = folder / "answer.json"
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
        "ANSWER": str(answer),
        "WANTED_STATE": wanted_state,
        "LANDFORM_ENGINE": str(engine),
        "LANDFORM_HOME": str(folder / "home"),
    }
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder), "--profile", "fresh"]
    done = subprocess.run(
        [*command, "--code", str(driver)], env=environment, capture_output=True, text=True, timeout=QGIS_SECONDS
    )
    assert answer.is_file(), f"QGIS ended with {done.returncode} before the driver was done: {done.stderr[-3000:]}"
    assert "Traceback" not in done.stderr, done.stderr[-3000:]
    return {**json.loads(answer.read_text()), "plugins": plugins}


def loaded_by_qgis() -> Set[str]:
    """Modules that QGIS loads without the plugin: from 3.40 on shapely, where it is there."""
    command = [sys.executable, "-c", "import qgis.core, sys; print(*sys.modules)"]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


def assert_sound(seen: Dict[str, Any]) -> None:
    assert "is_dock" in seen, seen
    assert seen["errors"] == []
    assert seen["is_dock"]
    assert seen["dock_visible"]
    assert seen["loaded_from"] == str(seen["plugins"] / TOP / "__init__.py")
    heavy = {"torch", "rasterio", "shapely", "geopandas", "pyproj"} & (set(seen["loaded"]) - loaded_by_qgis())
    assert heavy == set(), "QGIS's own Python must not load the engine's libraries"
    assert seen["algorithms"] > 0
    assert seen["unloaded"]


def test_it_starts_in_an_empty_profile_and_offers_to_set_the_engine_up(package: Path, tmp_path: Path) -> None:
    seen = start_in_empty_profile(package, tmp_path, tmp_path / "no engine here", "missing")
    assert_sound(seen)
    assert seen["state"] == "missing"
    assert seen["sentence"]
    assert seen["shown_unasked"]
    assert seen["offer"] == "Set up engine…"


def test_it_starts_an_engine_that_is_there(package: Path, tmp_path: Path) -> None:
    engine = Path(os.environ.get("LANDFORM_ENGINE", ROOT / ".engine"))
    if not (engine / "bin" / "python").is_file():
        pytest.skip(f"no engine in {engine}; make engine builds it")
    seen = start_in_empty_profile(package, tmp_path, engine, "ready")
    assert_sound(seen)
    assert seen["offer"] == ""
    assert seen["state"] == "ready", seen["sentence"]
    assert seen["area_m2"] == [pytest.approx(4e8, rel=1e-4)], "measures follow an edited outline"
