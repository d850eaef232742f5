from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from plugin.engine.errors import LabelError
from plugin.engine.patches.folders import read_folder, read_patch, read_table


def test_a_table_tells_classes_and_observations(table: Path) -> None:
    patches = read_table(table, table.parent / "images")
    assert patches.grouped and len(patches.patches) == 48
    assert set(patches.classes) == {"bright", "dark", "striped"}
    assert patches.observations[:2] == ("O0", "O1")
    assert set(patches.without("dark").classes) == {"bright", "striped"}


def test_folders_are_classes(tmp_path: Path) -> None:
    for name in ("crater", "dune"):
        (tmp_path / name).mkdir()
        Image.new("L", (8, 8), 9).save(tmp_path / name / "a.png")
        (tmp_path / name / "notes.txt").write_text("no image")
    patches = read_folder(tmp_path)
    assert [(patch.name, patch.observation) for patch in patches.patches] == [
        ("crater", "crater/a.png"),
        ("dune", "dune/a.png"),
    ]
    assert not patches.grouped


def test_what_is_missing_is_named(table: Path, tmp_path: Path) -> None:
    with pytest.raises(LabelError, match="which is not in"):
        read_table(table)
    with pytest.raises(LabelError, match="no folder"):
        read_folder(tmp_path / "nowhere")
    with pytest.raises(LabelError, match="0 classes"):
        read_folder(tmp_path)
    other = tmp_path / "other.csv"
    other.write_text("file,kind\na.png,crater\n")
    with pytest.raises(LabelError, match="it has: file, kind"):
        read_table(other)


def test_images_of_16_bits_are_stretched(tmp_path: Path) -> None:
    values = np.linspace(100, 1123, 64).reshape(8, 8).astype(np.uint16)
    Image.fromarray(values).save(tmp_path / "deep.png")
    rgb = read_patch(tmp_path / "deep.png")
    assert rgb.shape == (8, 8, 3) and rgb.min() == 0 and rgb.max() == 255
    (tmp_path / "broken.png").write_bytes(b"no picture")
    with pytest.raises(LabelError, match="cannot be read as an image"):
        read_patch(tmp_path / "broken.png")
