"""A new decoder that starts from the weights of another one, class by class by name."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from .decoder import Decoder


def started_from(earlier: Decoder, knew: Sequence[str], names: Sequence[str]) -> Decoder:
    """A decoder of the same kind for other classes.

    What does not depend on the classes is taken over as it is, and so is what belongs to classes that both know; what
    belongs to new classes is drawn anew. Calibration starts from nothing, since it belongs to the ground that judged.

    Args:
        earlier: The decoder to start from; it is left as it is.
        knew: Name of each of its output channels.
        names: Name of each output channel of the new one.
    """
    kind, settings = type(earlier), earlier.settings
    new = kind(earlier.channels, earlier.components, len(names), **settings)
    # the axes that count outputs are those that are longer where there is an output more
    wider = kind(earlier.channels, earlier.components, len(names) + 1, **settings).state_dict()
    shared = [(names.index(name), knew.index(name)) for name in names if name in knew]
    told = earlier.state_dict()
    with torch.no_grad():
        for key, tensor in new.state_dict().items():
            if key not in ("bias", "temperature"):
                spans = [longer - length for longer, length in zip(wider[key].shape, tensor.shape, strict=True)]
                _take(tensor, told[key], spans, shared, len(names), len(knew), kind.has_outputs_last(key))
    return new


def _take(
    into: Tensor,
    told: Tensor,
    spans: Sequence[int],
    shared: Sequence[tuple[int, int]],
    outputs: int,
    known: int,
    is_last: bool,
) -> None:
    """Copy a tensor: of the axes that count outputs, what belongs to those that both have, and what is beside them.

    Args:
        into: Of the new decoder.
        told: Of the earlier one.
        spans: Channels of each output along each axis; 0 for an axis that does not count them.
        shared: Places among the outputs of the new one and of the earlier one, for each class that both know.
        outputs: Of the new one.
        known: Outputs of the earlier one.
        is_last: Whether the outputs stand after what is beside them, and not before.
    """
    if not any(spans):
        into.copy_(told)
        return
    to, of = [], []
    for axis, span in enumerate(spans):
        beside = into.shape[axis] - outputs * span
        first = beside if is_last and span else 0
        pairs = [(first + a * span + i, first + b * span + i) for a, b in shared for i in range(span)]
        if is_last or not span:
            pairs += [(i, i) for i in range(beside)]
        else:
            pairs += [(outputs * span + i, known * span + i) for i in range(beside)]
        to.append(torch.tensor([a for a, _ in pairs], dtype=torch.long))
        of.append(torch.tensor([b for _, b in pairs], dtype=torch.long))
    into[torch.meshgrid(*to, indexing="ij")] = told[torch.meshgrid(*of, indexing="ij")]
