"""What commands load before they work, no package that they do without; and how their process ends."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from plugin.engine.sam.catalogue import RESOURCES
from tests.scenes import ROOT, scene

needs_model = pytest.mark.skipif(
    not (RESOURCES / "default_model" / "model.safetensors").is_file(), reason="needs the default model"
)

#: Runs a command; tells its status, the packages that are loaded, how many objects Python never looks through again for
#: garbage, and whether it looks through others.
COMMAND = """
import gc, json, sys
from plugin.engine.cli.app import main
status = main(sys.argv[1:])
packages = sorted({name.partition(".")[0] for name in sys.modules})
print(json.dumps([status, packages, gc.get_freeze_count(), gc.isenabled()]))
"""

#: What takes long to load, and only some commands need.
RARE = {
    "dask", "distributed", "jinja2", "matplotlib", "monai", "networkx", "onnx", "onnxscript", "sympy", "torchvision",
    "transformers",
}  # fmt: skip
#: What no command needs that only tells something.
HEAVY = {"geopandas", "numpy", "openvino", "pandas", "pyogrio", "pyproj", "rasterio", "scipy", "shapely", "torch"}


def loaded_by(*words: object) -> tuple[set[str], int]:
    """Packages that a command loads in a process of its own, and how many objects are never looked through again."""
    call = [sys.executable, "-c", COMMAND, *map(str, words)]
    ended = subprocess.run(call, cwd=ROOT, check=True, capture_output=True, text=True)
    status, packages, frozen, looks = json.loads(ended.stdout.splitlines()[-1])
    assert status == 0 and looks, ended.stderr
    return set(packages), frozen


@needs_model
def test_a_click_loads_no_package_of_other_commands_and_libraries_are_not_looked_through(tmp_path: Path) -> None:
    click = "--pixel", "--point", 450, 450, "--out", tmp_path / "a.gpkg"
    packages, frozen = loaded_by("segment", scene("gusev/gusev_900.tif"), *click)
    assert "torch" in packages and not packages & RARE
    assert frozen > 100_000


@pytest.mark.parametrize("words", [("--help",), ("map", "--help"), ("train", "--help"), ("models", "list", "--json")])
def test_what_only_tells_something_loads_no_library(words: tuple[str, ...]) -> None:
    assert not loaded_by(*words)[0] & (RARE | HEAVY)


@pytest.mark.parametrize("module", ["finding.run", "mapping.run"])
def test_maps_and_searches_load_no_package_of_other_commands(module: str) -> None:
    code = f"import sys, plugin.engine.{module}; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    packages = {name.partition(".")[0] for name in said.split()}
    assert "torch" in packages and not packages & RARE


#: Ends with a thread that works on for a while, or without; whatever is printed by an object that Python takes apart
#: shows that it went on to do so.
ENDING = """
import atexit, sys, threading, time
from plugin.engine.cli.__main__ import leave
class Left:
    def __del__(self): print("taken apart")
left = Left()
atexit.register(print, "called at the end")
def work():
    time.sleep(1)
    print("ended by itself")
threading.Thread(target=work, daemon=sys.argv[1] == "daemon").start()
leave(3)
"""


def test_the_process_ends_without_taking_apart_what_it_has_and_nobody_is_left_out() -> None:
    def said_by(thread: str) -> list[str]:
        call = [sys.executable, "-c", ENDING, thread]
        ended = subprocess.run(call, cwd=ROOT, check=False, capture_output=True, text=True)
        assert ended.returncode == 3, ended.stderr
        return ended.stdout.splitlines()

    assert said_by("daemon") == ["called at the end"]
    assert said_by("its own") == ["ended by itself", "called at the end", "taken apart"]
