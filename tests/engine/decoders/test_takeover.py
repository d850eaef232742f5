"""A decoder that starts from another one knows what that one knew, whatever the order of the classes."""

from __future__ import annotations

import pytest
import torch

from plugin.engine.decoders.kinds import KINDS, new_decoder
from plugin.engine.decoders.takeover import started_from

CHANNELS, SIDE = 20, 16
KNEW = ("background", "crater", "dune")
STEPS = sorted(name for name, kind in KINDS.items() if kind.learns_by_steps)


def earlier(kind: str):
    """A decoder of which no weight is zero, so that each one that goes astray shows."""
    torch.manual_seed(1)
    decoder = new_decoder(kind, CHANNELS, len(KNEW))
    for parameter in decoder.parameters():
        torch.nn.init.normal_(parameter, std=0.3 if decoder.grain > 1 else 0.1)
    if decoder.reads_features:
        decoder.reduction.fit(torch.randn(200, CHANNELS))
    return decoder.eval()


def answers(decoder):
    torch.manual_seed(2)
    features, places = torch.randn(1, CHANNELS, SIDE, SIDE), 16 * SIDE // decoder.grain
    picture = torch.randn(1, decoder.picture_channels(1), places, places)
    with torch.no_grad():
        components = decoder.reduction(features) if decoder.reads_features else features[:, :0]
        return decoder.eval()(components, picture)[0]


@pytest.mark.parametrize("kind", STEPS)
def test_classes_in_another_order_get_the_same_answers(kind):
    decoder = earlier(kind)
    names = ("background", "dune", "crater")
    turned = answers(started_from(decoder, KNEW, names))
    expected = answers(decoder)[[KNEW.index(name) for name in names]]
    assert expected.std() > 0.02
    assert torch.allclose(turned, expected, atol=1e-4)


@pytest.mark.parametrize("kind", STEPS)
def test_a_new_class_leaves_what_is_known_and_learns_from_nothing(kind):
    decoder = earlier(kind)
    new = started_from(decoder, KNEW, ("background", "boulder", "dune"))
    assert new.outputs == 3 and all(parameter.requires_grad for parameter in new.parameters())
    old, fresh, counted = decoder.state_dict(), new.state_dict(), _of_outputs(kind)
    for name in fresh.keys() - counted.keys() - {"temperature"}:
        assert torch.equal(fresh[name], old[name]), name
    for name in counted.keys() - {"bias"}:
        axis, span = counted[name]
        last = fresh[name].shape[axis] - 3 * span if type(decoder).has_outputs_last(name) else 0
        dune, boulder = (torch.narrow(fresh[name], axis, last + i * span, span) for i in (2, 1))
        known, crater = (torch.narrow(old[name], axis, last + i * span, span) for i in (2, 1))
        same = dune == known
        # a weight between two outputs is new where one of them is
        assert same.all() if kind != "unet" else same.float().mean() > 0.5, name
        assert not torch.equal(boulder, crater), name


def test_calibration_is_not_taken_over():
    decoder = earlier("linear")
    decoder.calibrate(torch.tensor([1.0, -1.0, 0.5]).numpy(), 2.0)
    new = started_from(decoder, KNEW, KNEW)
    assert not new.bias.any() and float(new.temperature) == 1.0


def _of_outputs(kind: str) -> dict[str, tuple[int, int]]:
    """Tensors that count outputs: along which axis first, and with how many channels each."""
    one, other = (new_decoder(kind, CHANNELS, outputs).state_dict() for outputs in (3, 4))
    found = {}
    for name, tensor in one.items():
        spans = [longer - length for longer, length in zip(other[name].shape, tensor.shape, strict=True)]
        if any(spans):
            found[name] = next((axis, span) for axis, span in enumerate(spans) if span)
    return found
