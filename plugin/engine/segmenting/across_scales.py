"""Which candidate of several looks at a clicked landform, each in a scale of its own, is the answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce

import numpy as np

from .agreement import SURER, Glimpse
from .candidates import Segmentation, overlaps, slowest

#: How much the word of a mask counts that its window cuts off, and how much it can win.
_CUT_WORD, _CUT_CHANCE = 0.05, 0.3


def most_agreed(looks: Sequence[Glimpse], most: int) -> Segmentation:
    """The candidates of one look, first of them the one with which those of all looks agree most.

    As in :func:`.agreement.agreement` each mask is rated by its expected IoU (minimum Bayes risk; Kumar & Byrne 2004,
    https://aclanthology.org/N04-1022), here over the outlines of all looks: what a landform is seen as in several
    scales is more likely than what one scale alone is sure of. Looks that obey fewer clicks than others do not count.

    Args:
        looks: At least one; that is the answer if nothing is found in any.
        most: Candidates of each.
    """
    state = reduce(slowest, (look.state for look in looks))
    found = [look for look in looks if look.agreement.order]
    if not found:
        return replace(looks[0].candidates(most), embedding_state=state)
    obeyed = max(look.agreement.obeys for look in found)
    answers = [(look, look.candidates(most)) for look in found if look.agreement.obeys == obeyed]
    masks = [(look, answer, mask) for look, answer in answers for mask in answer.candidates]
    if not masks:
        return replace(answers[0][1], embedding_state=state)
    outlines = [mask.polygon for _, _, mask in masks]
    alike = overlaps(outlines)
    scores = np.array([mask.score for _, _, mask in masks])
    words = scores**SURER * [1.0 if look.agreement.whole and not mask.cut_off else _CUT_WORD for look, _, mask in masks]
    chances = [look.agreement.rating * (_CUT_CHANCE if mask.cut_off else 1.0) for look, _, mask in masks]
    _, answer, best = masks[int(np.argmax(alike @ words * scores * chances))]
    others = [mask for mask in answer.candidates if mask is not best]
    return replace(answer, candidates=[best, *others], embedding_state=state)
