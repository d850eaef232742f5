"""What decoders answer together is the mean of what they answer alone."""

from __future__ import annotations

import pytest
import torch

from plugin.engine.decoders.decoder import Decoder
from plugin.engine.decoders.ensemble import EnsembleDecoder, joined, mean_of
from plugin.engine.decoders.kinds import new_decoder

CHANNELS, OUTPUTS, SIDE = 20, 3, 16


def drawn(kind: str, seed: int) -> Decoder:
    torch.manual_seed(seed)
    decoder = new_decoder(kind, CHANNELS, OUTPUTS)
    for parameter in decoder.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    decoder.reduction.fit(torch.randn(200, CHANNELS, generator=torch.Generator().manual_seed(1)))
    return decoder.eval()


def ensemble(seed: int) -> EnsembleDecoder:
    return joined(drawn("conv", seed), drawn("linear", seed + 1)).eval()


@torch.no_grad()
def answers(decoder: Decoder) -> torch.Tensor:
    torch.manual_seed(2)
    features, detail = torch.randn(1, CHANNELS, SIDE, SIDE), torch.randn(1, 6, 4 * SIDE, 4 * SIDE)
    return decoder(decoder.reduction(features), detail)[0]


def test_a_joined_one_answers_the_mean_of_its_parts():
    conv, linear = drawn("conv", 5), drawn("linear", 6)
    wanted = (answers(conv) + answers(linear)) / 2
    assert wanted.std() > 0.1
    torch.testing.assert_close(answers(joined(conv, linear).eval()), wanted, atol=1e-5, rtol=0)


def test_several_answer_the_mean_of_them_all():
    three = [ensemble(seed) for seed in (10, 20, 30)]
    whole = mean_of(three).eval()
    wanted = torch.stack([answers(one) for one in three]).mean(0)
    assert len(whole.convs) == whole.settings["members"] == 3
    torch.testing.assert_close(answers(whole), wanted, atol=1e-5, rtol=0)
    torch.testing.assert_close(answers(whole.only(1).eval()) * 2 - _linear(whole), _conv(three[1]), atol=1e-5, rtol=0)


def test_its_parts_can_be_had_again():
    conv, linear = drawn("conv", 5), drawn("linear", 6)
    again = joined(conv, linear).apart()
    for one, other in zip((conv, linear), again, strict=True):
        assert one.kind == other.kind
        torch.testing.assert_close(answers(other.eval()), answers(one), atol=1e-6, rtol=0)
        assert all(parameter.requires_grad for parameter in other.parameters())


@pytest.mark.parametrize("layers", [1, 2])
def test_members_have_no_components_and_no_calibration_of_their_own(layers):
    made = new_decoder("ensemble", CHANNELS * layers, OUTPUTS, layers)
    names = [name.rsplit(".", 1) for name in made.state_dict()]
    assert [name for name in made.state_dict() if "reduction" in name] == ["reduction.mean", "reduction.directions"]
    assert not [name for name in names if name[-1] == "temperature" and len(name) > 1]
    assert made.settings == {"members": 1, **({"layers": 2} if layers == 2 else {})}


def _conv(one: EnsembleDecoder) -> torch.Tensor:
    return answers(one.apart()[0].eval())


def _linear(one: EnsembleDecoder) -> torch.Tensor:
    return answers(one.apart()[1].eval())
