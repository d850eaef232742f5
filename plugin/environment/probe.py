"""Runs inside the engine's environment: versions, imports and a self-test, told as one JSON object on stdout.

Started by its path, with JSON in the first argument: ``pins`` as ``[[name, version, optional, imported], …]`` and
whether to run the ``self_test``. It imports nothing of the plugin, since it also has to tell about an environment that
cannot import the plugin.
"""

from __future__ import annotations

import functools
import importlib
import importlib.metadata
import importlib.util
import json
import sys
import time
from pathlib import PurePosixPath
from typing import Any, Callable, Dict, List

# Named like another module than their distribution, or with more top-level modules than the one that matters.
_MODULES = {"pillow": "PIL.Image"}
# Loads only after the engine has put its stand-in for torchvision in place, so here it is enough that it is there.
_NOT_ALONE = ("segment-anything",)


def main() -> int:
    """Probe and print; the exit status is 0 also when something is wrong, the answer says so."""
    question = json.loads(sys.argv[1])
    started = time.monotonic()
    versions: Dict[str, str] = {"python": ".".join(map(str, sys.version_info[:3]))}
    missing: List[str] = []
    failures: List[str] = []
    for name, _, optional, imported in question["pins"]:
        try:
            distribution = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            if not optional:
                missing.append(name)
            continue
        versions[name] = distribution.version
        if imported:
            failures += _attempt(name, functools.partial(_import, distribution))
    if question["self_test"] and not missing and not failures:
        for name, test in SELF_TESTS.items():
            if name in versions:
                failures += _attempt(f"self-test of {name}", test)
    answer = {"versions": versions, "missing": missing, "failures": failures}
    # On a line of its own, whatever a library has printed before without ending its line.
    print("\n" + json.dumps({**answer, "seconds": round(time.monotonic() - started, 2)}))
    return 0


def _attempt(what: str, action: Callable[[], Any]) -> List[str]:
    try:
        action()
    # Whatever a damaged library throws while it loads is the finding, SystemExit included.
    except BaseException as error:
        return [f"{what}: {type(error).__name__}: {error}".splitlines()[0]]
    return []


def _import(distribution: importlib.metadata.Distribution) -> None:
    name = distribution.metadata["Name"].lower()
    for module in [_MODULES[name]] if name in _MODULES else _top_level(distribution):
        if name not in _NOT_ALONE:
            importlib.import_module(module)
        elif importlib.util.find_spec(module) is None:
            raise ModuleNotFoundError(f"No module named {module!r}")


def _top_level(distribution: importlib.metadata.Distribution) -> List[str]:
    listed = (distribution.read_text("top_level.txt") or "").split()
    if listed:
        return [name for name in listed if not name.startswith("_")]
    files = [PurePosixPath(str(file)) for file in distribution.files or []]
    packages = {file.parts[0] for file in files if len(file.parts) == 2 and file.name == "__init__.py"}
    return sorted(packages | {file.stem for file in files if len(file.parts) == 1 and file.suffix == ".py"})


def _expect(found: Any, expected: Any) -> None:
    if found != expected:
        raise ArithmeticError(f"got {found}, expected {expected}")


def _torch() -> None:
    torch = importlib.import_module("torch")
    ones = torch.ones(1, 1, 4, 4)
    _expect(torch.nn.functional.conv2d(ones, torch.ones(1, 1, 3, 3)).flatten().tolist(), [9.0] * 4)


def _rasterio() -> None:
    numpy = importlib.import_module("numpy")
    rasterio = importlib.import_module("rasterio")
    memory = importlib.import_module("rasterio.io").MemoryFile
    pixels = numpy.arange(16, dtype="uint8").reshape(1, 4, 4)
    shape = {"width": 4, "height": 4, "count": 1, "dtype": "uint8"}
    moon = rasterio.crs.CRS.from_proj4("+proj=eqc +R=1737400 +units=m +no_defs")
    with memory() as file:
        with file.open(driver="GTiff", crs=moon, transform=rasterio.Affine(100, 0, 0, 0, -100, 0), **shape) as target:
            target.write(pixels)
        with file.open() as source:
            _expect(source.read().tolist(), pixels.tolist())


def _pyproj() -> None:
    pyproj = importlib.import_module("pyproj")
    moon = pyproj.CRS.from_proj4("+proj=longlat +R=1737400 +no_defs")
    _expect(round(moon.ellipsoid.semi_major_metre), 1737400)
    line = moon.get_geod().inv(0, 0, 90, 0)
    _expect(round(line[2]), round(1737400 * 3.141592653589793 / 2))


def _shapely() -> None:
    _expect(importlib.import_module("shapely").box(0, 0, 2, 3).area, 6.0)


def _openvino() -> None:
    openvino = importlib.import_module("openvino")
    _expect("CPU" in openvino.Core().available_devices, True)


def _safetensors() -> None:
    numpy = importlib.import_module("numpy")
    files = importlib.import_module("safetensors.numpy")
    _expect(files.load(files.save({"weights": numpy.ones(3, "float32")}))["weights"].tolist(), [1.0] * 3)


SELF_TESTS: Dict[str, Callable[[], None]] = {
    "torch": _torch,
    "rasterio": _rasterio,
    "pyproj": _pyproj,
    "shapely": _shapely,
    "openvino": _openvino,
    "safetensors": _safetensors,
}

if __name__ == "__main__":
    sys.exit(main())
