"""Renders the ground of the crater demo, whose craters are known, and writes them beside it.

Usage: python demo/crater_ground.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from plugin.engine.terrain import render_scene  # noqa: E402 - from the checkout
from plugin.engine.terrain.georeference import write_scene  # noqa: E402

#: A plain of the Moon under a low sun, 6.5 km wide, with a fresh crater and its secondaries.
SEED, SIDE = 11, 1024


def render(folder: Path) -> Path:
    """The scene in ``folder``."""
    scene = folder / "crater plain.tif"
    if not scene.exists():
        folder.mkdir(parents=True, exist_ok=True)
        write_scene(render_scene(SEED, size=SIDE, theme="cratered"), scene, lon=20.0, lat=10.0)
    return scene


if __name__ == "__main__":
    print(render(Path(sys.argv[1])))
