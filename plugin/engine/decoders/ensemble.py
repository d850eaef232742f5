"""Several decoders that answer together: the folds', which are trained anyway, and the one of all ground.

Decoders from few labels differ by what they happened to begin with and to meet last; their mean errs less than they do,
the more so as each fold has learnt from other ground (cross-validation ensembles, Krogh and Vedelsby 1995, "Neural
network ensembles, cross validation, and active learning", NIPS 7; deep ensembles, Lakshminarayanan et al. 2017,
arXiv:1612.01474).
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence
from typing import Any, ClassVar, cast

import torch
from torch import Tensor, nn

from .conv import ConvDecoder, in_cells, on_places
from .decoder import Decoder
from .linear import LinearDecoder


class EnsembleDecoder(Decoder):
    """Mean scores of convolutional decoders and of a linear one, half of each; the linear one is a mean of as many."""

    kind: ClassVar[str] = "ensemble"
    coarse: ClassVar[bool] = True
    parts: ClassVar[tuple[type[Decoder], ...]] = (ConvDecoder, LinearDecoder)
    outputs_last: ClassVar[frozenset[str]] = ConvDecoder.outputs_last

    def __init__(self, channels: int, components: int, outputs: int, members: int = 1, **settings: Any) -> None:
        super().__init__(channels, components, outputs, members=members, **settings)
        self.convs = nn.ModuleList(ConvDecoder(0, components, outputs, **settings) for _ in range(members))
        self.linear = LinearDecoder(0, components, outputs, **settings)
        for member in (*self.convs, self.linear):
            # they have one reduction and one calibration together
            del member.reduction, member.bias, member.temperature

    def scores(self, components: Tensor, detail: Tensor) -> Tensor:
        """As :meth:`.decoder.Decoder.scores`."""
        places = in_cells(detail)
        convs = cast(Iterable[ConvDecoder], self.convs)
        coarse, refined = zip(*(conv.of_cells(components, places) for conv in convs), strict=True)
        # scores are linear in these, so they become scores once and not for each
        return on_places((_mean(coarse) + self.linear.weights(components)) / 2, _mean(refined) / 2)

    def on_grey(self) -> EnsembleDecoder:
        """As :meth:`.decoder.Decoder.on_grey`."""
        made = copy.deepcopy(self)
        made.convs = nn.ModuleList(conv.on_grey() for conv in cast(Iterable[ConvDecoder], self.convs))
        return made.eval()

    def only(self, member: int) -> EnsembleDecoder:
        """One of its convolutional decoders, with the linear one."""
        made = _like(self, members=1)
        _copy(made.convs[0], self.convs[member])
        _copy(made.linear, self.linear)
        return made

    def apart(self) -> tuple[Decoder, ...]:
        """What :func:`joined` joins: the last of its convolutional decoders, and the linear one."""
        found: list[Decoder] = []
        for kind, own in zip(self.parts, (self.convs[-1], self.linear), strict=True):
            made = kind(self.channels, self.components, self.outputs, layers=self.layer_count)
            made.reduction.load_state_dict(self.reduction.state_dict())
            _copy(made, own)
            found.append(made)
        return tuple(found)


def joined(conv: Decoder, linear: Decoder) -> EnsembleDecoder:
    """One of each of its parts, on the same components."""
    made = _like(conv, members=1)
    _copy(made.convs[0], conv)
    _copy(made.linear, linear)
    return made


def mean_of(decoders: Sequence[Decoder]) -> EnsembleDecoder:
    """All of several ensembles on the same components."""
    ensembles = [decoder for decoder in decoders if isinstance(decoder, EnsembleDecoder)]
    convs = [conv for ensemble in ensembles for conv in ensemble.convs]
    made = _like(ensembles[0], members=len(convs))
    for own, conv in zip(made.convs, convs, strict=True):
        _copy(own, conv)
    with torch.no_grad():
        # the mean of linear functions is the function of the mean weights
        for name, weight in made.linear.weights.named_parameters():
            told = [ensemble.linear.weights.get_parameter(name).data for ensemble in ensembles]
            weight.copy_(torch.stack(told).mean(0))
    return made


def _mean(parts: Sequence[Tensor]) -> Tensor:
    total = parts[0]
    for part in parts[1:]:
        total = total + part
    return total / len(parts)


def _like(one: Decoder, members: int) -> EnsembleDecoder:
    made = EnsembleDecoder(one.channels, one.components, one.outputs, members=members, layers=one.layer_count)
    made.reduction.load_state_dict(one.reduction.state_dict())
    return made


def _copy(into: nn.Module, of: nn.Module) -> None:
    """Take over the weights that both have: members of an ensemble have no reduction and no calibration."""
    into.load_state_dict(of.state_dict(), strict=False)
