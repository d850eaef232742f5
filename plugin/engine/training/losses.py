"""What a decoder is asked to make small."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..judging.scores import IGNORED

#: Part of the target that goes to the other classes, so that few labels do not make the decoder overly sure.
SMOOTHING = 0.05
_DICE_WEIGHT = 0.5


class DecoderLoss(nn.Module):
    """Cross-entropy plus half of Dice on the places that count.

    Crops already meet rare classes more often than they are, so cross-entropy is not weighted as well; Dice (MONAI)
    looks at each class as a whole.

    Args:
        counts: (C,) labelled places of each output channel; Dice leaves out channels without any.
    """

    present: Tensor

    def __init__(self, counts: npt.NDArray[np.int64]) -> None:
        # MONAI takes seconds to import, and brings transformers: whoever only maps does not wait for them.
        from monai.losses.dice import MaskedDiceLoss

        super().__init__()
        self.register_buffer("present", torch.from_numpy(np.flatnonzero(counts)))
        self.dice = MaskedDiceLoss(batch=True, smooth_nr=1.0, smooth_dr=1.0)

    def forward(self, logits: Tensor, target: Tensor) -> Tensor:
        """Loss of a batch.

        Args:
            logits: (B, C, H, W).
            target: (B, H, W) output channels, :data:`IGNORED` where nothing is known.
        """
        counts = target != IGNORED
        if not bool(counts.any()):
            return logits.sum() * 0.0
        safe = torch.where(counts, target, 0).long()
        entropy = functional.cross_entropy(logits, safe, reduction="none", label_smoothing=SMOOTHING)
        entropy = (entropy * counts).sum() / counts.sum()
        one_hot = functional.one_hot(safe, logits.shape[1]).movedim(-1, 1).float()
        shares = torch.softmax(logits, dim=1)
        dice: Tensor = self.dice(shares[:, self.present], one_hot[:, self.present], counts[:, None].float())
        return entropy + _DICE_WEIGHT * dice
