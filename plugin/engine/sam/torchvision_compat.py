"""The four functions of torchvision that segment-anything uses, for machines where torchvision is absent or broken.

A torchvision built for another torch is the most common broken install there is, and all that segment-anything wants of
it is ``resize``, ``to_pil_image``, ``batched_nms`` and ``box_area``. They are defined here with torchvision's results.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import ModuleType
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional


def resize(
    img: Any,
    size: int | Sequence[int],
    interpolation: int = Image.Resampling.BILINEAR,
    max_size: int | None = None,
    antialias: bool = True,
) -> Any:
    """Resize an image as ``torchvision.transforms.functional.resize`` does.

    Args:
        img: PIL image, or a tensor (..., C, H, W).
        size: (height, width); a single number sets the shorter side and keeps the shape.
        interpolation: Pillow resampling filter; tensors are resized bilinearly.
        max_size: Limit of the longer side when ``size`` is a single number.
        antialias: Low-pass filter before shrinking; Pillow always does.

    Returns:
        The same kind of image as came in.
    """
    if isinstance(img, Image.Image):
        height, width = _output_size(img.height, img.width, size, max_size)
        return img.resize((width, height), Image.Resampling(interpolation))
    output = _output_size(img.shape[-2], img.shape[-1], size, max_size)
    return _resize_tensor(img, output, antialias)


def _output_size(height: int, width: int, size: int | Sequence[int], max_size: int | None) -> tuple[int, int]:
    if not isinstance(size, int) and len(size) == 2:
        return int(size[0]), int(size[1])
    wanted = size if isinstance(size, int) else int(size[0])
    short, long = sorted((height, width))
    new_short, new_long = wanted, int(wanted * long / short)
    if max_size is not None and new_long > max_size:
        new_short, new_long = int(max_size * new_short / new_long), max_size
    return (new_long, new_short) if height > width else (new_short, new_long)


def _resize_tensor(image: Tensor, size: tuple[int, int], antialias: bool) -> Tensor:
    if tuple(image.shape[-2:]) == size:
        return image
    batch = image.reshape(-1, *image.shape[-3:])
    values = batch if batch.is_floating_point() else batch.to(torch.float32)
    out = functional.interpolate(values, size=size, mode="bilinear", align_corners=False, antialias=antialias)
    if not batch.is_floating_point():
        limits = torch.iinfo(batch.dtype)
        out = out.round().clamp(limits.min, limits.max).to(batch.dtype)
    return out.reshape(*image.shape[:-2], *size)


def to_pil_image(pic: Any, mode: str | None = None) -> Image.Image:
    """Turn a tensor (C, H, W) or an array (H, W, C) or (H, W) into a PIL image.

    Float tensors are taken to be within 0 to 1 and are scaled to bytes, as torchvision does.

    Raises:
        TypeError: ``pic`` is neither a tensor nor an array.
        ValueError: It does not have two or three dimensions.
    """
    if isinstance(pic, Tensor):
        if pic.is_floating_point() and mode != "F":
            pic = pic.mul(255).byte()
        pic = pic.cpu().numpy()
        if pic.ndim == 3:
            pic = np.transpose(pic, (1, 2, 0))
    if not isinstance(pic, np.ndarray):
        raise TypeError(f"pic should be a tensor or an array, not {type(pic).__name__}.")
    if pic.ndim not in (2, 3):
        raise ValueError(f"pic should have 2 or 3 dimensions, not {pic.ndim}.")
    if pic.ndim == 3 and pic.shape[2] == 1:
        pic = pic[:, :, 0]
    image = Image.fromarray(np.ascontiguousarray(pic))
    return image if mode is None or image.mode == mode else image.convert(mode)


def box_area(boxes: Tensor) -> Tensor:
    """Areas (N,) of boxes (N, 4) given as x1, y1, x2, y2."""
    boxes = boxes if boxes.is_floating_point() else boxes.to(torch.int64)
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def nms(boxes: Tensor, scores: Tensor, iou_threshold: float) -> Tensor:
    """Keep the best of boxes that overlap by more than a threshold.

    Args:
        boxes: (N, 4) as x1, y1, x2, y2.
        scores: (N,).
        iou_threshold: Boxes with an IoU above it are dropped in favour of the higher score.

    Returns:
        Indices (K,) int64 of the boxes kept, by falling score.
    """
    order = torch.argsort(scores, descending=True, stable=True)
    areas = box_area(boxes)
    keep: list[Tensor] = []
    while order.numel():
        best, order = order[0], order[1:]
        keep.append(best)
        corner_low = torch.maximum(boxes[order, :2], boxes[best, :2])
        corner_high = torch.minimum(boxes[order, 2:], boxes[best, 2:])
        sides = (corner_high - corner_low).clamp(min=0)
        shared = sides[:, 0] * sides[:, 1]
        order = order[~(shared / (areas[order] + areas[best] - shared) > iou_threshold)]
    return torch.stack(keep) if keep else torch.empty(0, dtype=torch.int64, device=boxes.device)


def batched_nms(boxes: Tensor, scores: Tensor, idxs: Tensor, iou_threshold: float) -> Tensor:
    """Non-maximum suppression within each group of ``idxs`` (N,); boxes of different groups never compete."""
    kept = torch.zeros(len(scores), dtype=torch.bool, device=boxes.device)
    for group in torch.unique(idxs):
        members = torch.where(idxs == group)[0]
        kept[members[nms(boxes[members], scores[members], iou_threshold)]] = True
    indices = torch.where(kept)[0]
    return indices[torch.argsort(scores[indices], descending=True, stable=True)]


_SERVED: dict[str, dict[str, Callable[..., Any]]] = {
    "torchvision": {},
    "torchvision.ops": {"nms": nms, "batched_nms": batched_nms},
    "torchvision.ops.boxes": {"nms": nms, "batched_nms": batched_nms, "box_area": box_area},
    "torchvision.transforms": {},
    "torchvision.transforms.functional": {"resize": resize, "to_pil_image": to_pil_image},
}


def torchvision_works() -> bool:
    """Whether a torchvision is installed that loads and has the four functions."""
    try:
        boxes = importlib.import_module("torchvision.ops.boxes")
        images = importlib.import_module("torchvision.transforms.functional")
        one = torch.tensor([[0.0, 0.0, 1.0, 1.0]])
        # A build for another torch imports well and fails at its first compiled operator.
        boxes.batched_nms(one, one[:, 2], torch.zeros(1, dtype=torch.int64), 0.5)
    except Exception:
        return False
    return hasattr(boxes, "box_area") and hasattr(images, "resize") and hasattr(images, "to_pil_image")


@contextmanager
def torchvision_served() -> Iterator[bool]:
    """Let ``import torchvision`` work within the block, by stand-ins where the real one does not.

    The stand-ins leave ``sys.modules`` afterwards: other libraries ask there whether torchvision is installed and would
    take them for all of it.

    Yields:
        True when stand-ins are served, False when the real torchvision is.
    """
    if torchvision_works():
        yield False
        return
    _forget()
    for name, functions in _SERVED.items():
        module = ModuleType(name)
        module.__dict__.update(functions, __path__=[])
        sys.modules[name] = module
        parent, _, child = name.rpartition(".")
        if parent:
            setattr(sys.modules[parent], child, module)
    try:
        yield True
    finally:
        _forget()


def _forget() -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "torchvision"]:
        del sys.modules[name]
