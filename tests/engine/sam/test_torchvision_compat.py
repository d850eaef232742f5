"""The stand-ins for torchvision against results worked out by hand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from plugin.engine.sam import torchvision_compat as compat

ROOT = Path(__file__).resolve().parents[3]


def test_halving_a_row_weighs_pixels_by_a_triangle():
    # Support 2 around each output centre (1 and 3): weights 1 3 3 1 over 8, at the border 3 3 1 over 7.
    row = np.array([[0, 80, 160, 240]], dtype=np.uint8)
    halved = compat.resize(Image.fromarray(row), [1, 2])
    left, right = (3 * 0 + 3 * 80 + 160) / 7, (80 + 3 * 160 + 3 * 240) / 7
    np.testing.assert_array_equal(np.asarray(halved), [[round(left), round(right)]])


def test_doubling_a_row_interpolates_between_centres():
    row = np.array([[0, 100]], dtype=np.uint8)
    np.testing.assert_array_equal(np.asarray(compat.resize(Image.fromarray(row), [1, 4])), [[0, 25, 75, 100]])


def test_tensors_are_resized_by_the_same_weights():
    row = torch.tensor([[[0.0, 80.0, 160.0, 240.0]]])
    halved = compat.resize(row, [1, 2])
    torch.testing.assert_close(halved, torch.tensor([[[400 / 7, 1280 / 7]]]))
    whole = compat.resize(row.to(torch.uint8), [1, 2])
    assert whole.dtype == torch.uint8
    assert whole.flatten().tolist() == [57, 183]


def test_tensors_without_antialias_take_the_two_nearest():
    row = torch.tensor([[[0.0, 80.0, 160.0, 240.0]]])
    torch.testing.assert_close(compat.resize(row, [1, 2], antialias=False), torch.tensor([[[40.0, 200.0]]]))


@pytest.mark.parametrize(
    ("shape", "size", "limit", "expected"),
    [
        ((10, 20), 5, None, (5, 10)),
        ((20, 10), [5], None, (10, 5)),
        ((10, 20), 8, 12, (6, 12)),
        ((10, 20), (3, 7), None, (3, 7)),
    ],
)
def test_a_single_number_sets_the_shorter_side(shape, size, limit, expected):
    image = Image.fromarray(np.zeros(shape, dtype=np.uint8))
    assert compat.resize(image, size, max_size=limit).size == expected[::-1]
    assert compat.resize(torch.zeros(3, *shape), size, max_size=limit).shape == (3, *expected)


def test_arrays_and_tensors_become_pictures():
    colours = np.arange(12, dtype=np.uint8).reshape(2, 2, 3)
    np.testing.assert_array_equal(np.asarray(compat.to_pil_image(colours)), colours)
    planes = torch.from_numpy(colours).permute(2, 0, 1)
    np.testing.assert_array_equal(np.asarray(compat.to_pil_image(planes)), colours)
    grey = compat.to_pil_image(torch.tensor([[[0.0, 0.5, 1.0]]]))
    assert grey.mode == "L"
    np.testing.assert_array_equal(np.asarray(grey), [[0, 127, 255]])
    assert compat.to_pil_image(colours[..., :1]).mode == "L"


def test_what_is_no_picture_is_refused():
    with pytest.raises(TypeError):
        compat.to_pil_image([[1, 2]])
    with pytest.raises(ValueError):
        compat.to_pil_image(np.zeros((1, 2, 3, 4), dtype=np.uint8))


def test_areas_of_boxes():
    boxes = torch.tensor([[0.0, 0.0, 2.0, 3.0], [1.0, 1.0, 1.0, 5.0]])
    assert compat.box_area(boxes).tolist() == [6.0, 0.0]
    # 16-bit coordinates must not overflow
    assert compat.box_area(torch.tensor([[0, 0, 300, 300]], dtype=torch.int16)).tolist() == [90000]


BOXES = torch.tensor(
    [
        [0.0, 0.0, 10.0, 10.0],
        [0.0, 0.0, 10.0, 5.0],  # IoU 0.5 with the first
        [0.0, 0.0, 10.0, 6.0],  # IoU 0.6 with the first
        [20.0, 20.0, 30.0, 30.0],
        [0.0, 0.0, 10.0, 9.0],  # IoU 0.9 with the first
    ]
)
SCORES = torch.tensor([0.9, 0.8, 0.7, 0.95, 0.6])


def test_suppression_within_one_group():
    kept = compat.batched_nms(BOXES, SCORES, torch.zeros(5, dtype=torch.int64), 0.5)
    # exactly the threshold is not above it
    assert kept.tolist() == [3, 0, 1]


def test_groups_do_not_compete():
    kept = compat.batched_nms(BOXES, SCORES, torch.tensor([0, 1, 1, 0, 2]), 0.5)
    # 2 overlaps 1 by 50 / 60
    assert kept.tolist() == [3, 0, 1, 4]


def test_no_boxes_leave_none():
    none = compat.batched_nms(torch.zeros(0, 4), torch.zeros(0), torch.zeros(0, dtype=torch.int64), 0.5)
    assert none.dtype == torch.int64
    assert none.tolist() == []


def write_torchvision(folder: Path, boxes: str) -> None:
    package = folder / "torchvision"
    for name in ("", "ops", "transforms"):
        (package / name).mkdir(parents=True, exist_ok=True)
        (package / name / "__init__.py").write_text("")
    (package / "ops" / "boxes.py").write_text(boxes)
    (package / "transforms" / "functional.py").write_text("def resize(): ...\ndef to_pil_image(): ...\n")


@pytest.fixture
def another_torchvision(tmp_path, monkeypatch):
    """Install a torchvision that the test writes, and take every trace of it away again."""

    def traces():
        return [name for name in sys.modules if name.partition(".")[0] == "torchvision"]

    for name in traces():
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield lambda boxes: write_torchvision(tmp_path, boxes)
    for name in traces():
        del sys.modules[name]


@pytest.mark.parametrize(
    "boxes",
    [
        "raise ImportError('undefined symbol')",
        "raise RuntimeError('operator torchvision::nms does not exist')",
        "def box_area(): ...\ndef batched_nms(*a): raise RuntimeError('built for another torch')",
        "",
    ],
    ids=["does not load", "fails on loading", "fails on first use", "lacks functions"],
)
def test_a_broken_torchvision_is_replaced(another_torchvision, boxes):
    another_torchvision(boxes)
    with compat.torchvision_served() as stands_in:
        from torchvision.ops.boxes import batched_nms, box_area
        from torchvision.transforms.functional import resize, to_pil_image
    assert stands_in
    assert (batched_nms, box_area) == (compat.batched_nms, compat.box_area)
    assert (resize, to_pil_image) == (compat.resize, compat.to_pil_image)
    # others ask there whether torchvision is installed
    assert not any(name.partition(".")[0] == "torchvision" for name in sys.modules)


def test_a_working_torchvision_is_used(another_torchvision):
    another_torchvision("def box_area(): ...\ndef batched_nms(*a): return a\n")
    with compat.torchvision_served() as stands_in:
        from torchvision.transforms.functional import resize
    assert not stands_in
    assert resize.__module__ == "torchvision.transforms.functional"
    assert resize is not compat.resize


def test_the_official_package_opens_without_torchvision():
    code = "import sys; sys.modules['torchvision'] = None\n"
    code += "from plugin.engine.sam import official; print(official.SamPredictor)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert "segment_anything.predictor.SamPredictor" in done.stdout
