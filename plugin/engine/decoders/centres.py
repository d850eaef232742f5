"""Where landforms have their centres and how large they are, one by one, from the components that decoders read.

After CenterNet (Zhou et al. 2019, arXiv:1904.07850): a landform is a peak of a map of centres, and beside that stand
the width and height of its box. A decoder paints classes, so that blocks which touch are one part of them; here each is
a peak of its own, and a SAM is shown its box.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from ..encoders.encoder import CELL
from .conv import WIDTH, Block

#: Channels of a cell: that of centres, width and height, and where in the cell the centre lies.
CENTRE, SIZE, PLACE = 0, slice(1, 3), slice(3, 5)
OUTPUTS = 5
#: Logit of centres before anything is learnt: few cells hold one.
_FEW = -4.0
#: Sizes are logarithms of cells; no box is wider than this.
_WIDEST = 5.0


class CentreHead(nn.Module):
    """The convolutions of :class:`.conv.ConvDecoder`, without the pixels' detail.

    Args:
        components: Channels that it reads.
    """

    def __init__(self, components: int) -> None:
        super().__init__()
        last = nn.Conv2d(WIDTH, OUTPUTS, 1)
        assert last.bias is not None
        nn.init.constant_(last.bias[CENTRE : CENTRE + 1], _FEW)
        enter = nn.Sequential(nn.Conv2d(components, WIDTH, 1), nn.ReLU())
        self.layers = nn.Sequential(nn.Dropout2d(0.1), enter, Block(WIDTH), Block(WIDTH), nn.Dropout(0.2), last)

    def forward(self, components: Tensor) -> Tensor:
        """What is told of cells.

        Args:
            components: (B, R, h, w).

        Returns:
            (B, 5, h, w): logits of centres; logarithms of width and height in cells; rows and columns from the middle
            of the cell to the centre, in cells.
        """
        found: Tensor = self.layers(components)
        return found

    @torch.inference_mode()
    def boxes(self, components: NDArray[np.float32], least: float) -> NDArray[np.float64]:
        """Boxes of the landforms of a window.

        Args:
            components: (R, 64, 64).
            least: How sure a peak is at least, 0 to 1.

        Returns:
            (n, 5): how sure it is, then left, top, right and bottom in samples of the window, surest first.
        """
        told = self(torch.from_numpy(components)[None])[0].double()
        sure = told[CENTRE].sigmoid()
        peaks = (functional.max_pool2d(sure[None], 3, 1, 1)[0] == sure) & (sure >= least)
        rows, columns = peaks.nonzero(as_tuple=True)
        here = told[:, rows, columns]
        half = here[SIZE].clamp(max=_WIDEST).exp() / 2
        middle = torch.stack([columns + 0.5 + here[PLACE][1], rows + 0.5 + here[PLACE][0]])
        found = torch.cat([sure[rows, columns][None], (middle - half) * CELL, (middle + half) * CELL])
        order = torch.argsort(found[0], descending=True, stable=True)
        return np.asarray(found[:, order].T.contiguous().numpy())
