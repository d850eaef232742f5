"""Students are timed beside their teacher on the same windows, and the page says whether the aim is met."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np

from benchmarks.student import page
from benchmarks.student.page import Row
from benchmarks.student.speed import speeds
from plugin.engine.decoders.kinds import new_decoder
from plugin.engine.decoders.package import head_record, load_package, save_package
from plugin.engine.formats.model_package import NO_ENCODER
from tests.engine import untrained
from tests.scenes import write_raster


def test_a_student_is_timed_beside_a_teacher_and_is_faster(tmp_path: Path) -> None:
    teacher = untrained.package(tmp_path / "teacher", "conv")
    student, card = new_decoder("lite0", 0, 2), load_package(teacher).card
    told = {"encoder": NO_ENCODER, "head": {**head_record(student), "levels": [0]}, "files": {}}
    save_package(tmp_path / "student", student, dataclasses.replace(card, **told), b"")
    grey = np.random.default_rng(0).integers(1, 255, (1300, 1300)).astype(np.uint8)
    slow, fast = speeds([teacher, tmp_path / "student"], write_raster(tmp_path / "ground.tif", grey))
    assert slow.megapixels == fast.megapixels == 1.69
    assert fast.cpu_seconds < 0.6 * slow.cpu_seconds and fast.rate > slow.rate


def test_the_page_sets_each_student_beside_the_teacher_of_its_ground() -> None:
    rows = [
        Row("A", "1", "conv", (0.60, 0.62), 2.0, 0.4),
        Row("A", "1", "lite0", (0.60, 0.60), 9.0, 0.1),
        Row("A", "1", "segformer-b0", (0.55, 0.57), 9.0, 0.1),
        Row("B", "1", "conv", (0.70,), 4.0, 0.4),
        Row("B", "1", "lite0", (0.70,), 9.0, 0.1),
    ]
    lines = page.write(rows, [0, 1], "make bench-student", "today", "").splitlines()
    found = {tuple(cell.strip() for cell in line.split("|")[1:3]): line for line in lines if line.startswith("| ")}
    assert "0.600 ± 0.000 | -0.010 | 9.00 | 4.5" in found["A, 1", "lite0"] and "| yes |" in found["A, 1", "lite0"]
    assert "| no |" in found["A, 1", "segformer-b0"], "too great a loss"
    assert "| no |" in found["B, 1", "lite0"] and "2.2" in found["B, 1", "lite0"], "not fast enough"
