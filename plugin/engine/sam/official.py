"""The one door to the ``segment_anything`` package; it opens with or without torchvision."""

from __future__ import annotations

from .torchvision_compat import torchvision_served

with torchvision_served():
    from segment_anything import SamAutomaticMaskGenerator, SamPredictor, sam_model_registry
    from segment_anything.modeling import ImageEncoderViT, MaskDecoder, PromptEncoder, Sam, TwoWayTransformer
    from segment_anything.utils.onnx import SamOnnxModel
    from segment_anything.utils.transforms import ResizeLongestSide

__all__ = [
    "ImageEncoderViT",
    "MaskDecoder",
    "PromptEncoder",
    "ResizeLongestSide",
    "Sam",
    "SamAutomaticMaskGenerator",
    "SamOnnxModel",
    "SamPredictor",
    "TwoWayTransformer",
    "sam_model_registry",
]
