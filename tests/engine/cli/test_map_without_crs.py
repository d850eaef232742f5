"""What ``landform map`` says of an image that has no CRS."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from plugin.engine.cli.app import main
from tests.engine import untrained
from tests.scenes import write_raster


def test_areas_of_an_image_without_a_crs_are_pixels(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(80, 160, (300, 400), dtype=np.uint8)
    image = write_raster(tmp_path / "plain.tif", values, crs=None)
    package = untrained.package(tmp_path / "plain.model", sampling_m=1.0, georeferenced=False)
    words = ["map", "--raster", image, "--model", package, "--out", tmp_path / "map", "--minimum-area", "30"]
    assert main([str(word) for word in words]) == 0
    said = capfd.readouterr().out
    assert "km²" not in said and "m²" not in said
    pixels = [float(line.split()[1]) for line in said.splitlines() if line.endswith(" pixels")]
    assert sum(pixels) == pytest.approx(values.size, rel=1e-4)
