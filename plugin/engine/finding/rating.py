"""How outlines are rated, and what they are called: by a decoder, or without one by the SAM's own word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..formats.model_package import ModelCard
from ..judging.threshold_curves import usual_probability
from ..mapping.probabilities import Probabilities
from .centres_of_extent import CentresOfExtent
from .examples import Examples
from .likeness import LEAST_BY_LIKENESS, Common, Likeness, outlines_shapes
from .meaning import meanings_of
from .tiles import Outlines

#: Rating from which on an outline is kept that a decoder has looked at, and that nobody has. Chosen on training ground.
LEAST_BY_DECODER, LEAST_BY_SAM = 0.6, 0.5
#: The same where the decoder's package knows centres.
LEAST_BY_CENTRES = 0.4
#: What an outline's rating is worth that has no centre, and what a centre is worth whatever the outline's rating.
_WITHOUT_CENTRE, _CENTRE_ALONE = 0.6, 0.8
#: What a SAM has found by itself is drawn closer than what it was shown a box of: so it is worth a little more.
_CLOSER = 0.05
#: A landform is in doubt where its rating is no further above the least one, or where its class is no more probable
#: than the next one by so much.
_NEAR, _MARGIN = 0.05, 0.2


@dataclass(frozen=True)
class Ratings:
    """What is thought of (n,) outlines.

    Attributes:
        scores: 0 to 1.
        classes: Names; None where nobody can tell.
        doubtful: Whether score or class are in doubt.
    """

    scores: NDArray[np.float64]
    classes: NDArray[np.object_]
    doubtful: NDArray[np.bool_]


class Rater(Protocol):
    """Rates the outlines of a tile; ``least`` is the score from which on they are kept."""

    least: float

    def rate(self, outlines: Outlines) -> Ratings:
        """Rate outlines."""


class BySam:
    """The SAM's own rating; there are no classes."""

    def __init__(self, least: float | None = None) -> None:
        self.least = LEAST_BY_SAM if least is None else least

    def rate(self, outlines: Outlines) -> Ratings:
        """Rate outlines; see :class:`Rater`."""
        nothing = np.full(len(outlines), None, dtype=object)
        return Ratings(outlines.scores, nothing, np.zeros(len(outlines), dtype=bool))


class ByDecoder:
    """The SAM gives the border, the decoder the meaning.

    The class is the one that is most probable on average inside an outline. The score is the SAM's own rating of the
    outline times the root of that probability: a mean of the two in which the border counts twice, since decoders are
    sure of the middle of a landform whatever part of it an outline takes. Where the decoder's package knows centres,
    the score is the root of that times how sure the centre of the outline is, and lower where there is none. Elsewhere
    a probability counts as a share of what the class usually has where the decoder is right: some grounds and classes
    leave it unsure all over, and outlines of them would fall below a least score that suits others.

    Args:
        said: What the decoder says of the extent.
        least: From which score on outlines are kept; None takes the usual one.
        centres: Those of the extent, where the decoder's package knows them.
    """

    def __init__(self, said: Probabilities, least: float | None = None, centres: CentresOfExtent | None = None) -> None:
        self._said, self._centres = said, centres
        usual = LEAST_BY_DECODER if centres is None else LEAST_BY_CENTRES
        self.least = usual if least is None else least
        card = said.package.card
        self._names = class_names(card)
        curves = card.scores.get("thresholds", {}) if centres is None else {}
        self._usual = np.array([usual_probability(curves, name) for name in self._names])

    def rate(self, outlines: Outlines) -> Ratings:
        """Rate outlines; see :class:`Rater`. What the decoder has not looked at has no class, and a score of 0."""
        count = len(outlines)
        if not count:
            return Ratings(np.zeros(0), np.zeros(0, dtype=object), np.zeros(0, dtype=bool))
        inside = np.nan_to_num(meanings_of(outlines.shapes, self._said).inside)
        named = inside[:, len(inside[0]) - len(self._names) :]
        best = named.argmax(1)
        probability = named[np.arange(count), best]
        scores = np.clip(outlines.scores * np.sqrt(probability / self._usual[best]), 0.0, 1.0)
        if self._centres is not None:
            sure = self._centres.of(outlines.shapes)
            alone = sure * (_CENTRE_ALONE + _CLOSER * scores)
            joined = np.where(sure > 0, np.maximum(np.sqrt(sure * scores), alone), _WITHOUT_CENTRE * scores)
            scores = np.where(outlines.centres > 0, _CENTRE_ALONE * outlines.centres, joined)
        others = inside.copy()
        others[np.arange(count), best + inside.shape[1] - named.shape[1]] = 0.0
        doubtful = (scores < self.least + _NEAR) | (probability - others.max(1) < _MARGIN)
        classes = np.array(self._names, dtype=object)[best]
        classes[probability <= 0] = None
        return Ratings(scores, classes, doubtful)


def class_names(card: ModelCard) -> tuple[str, ...]:
    """Names of the channels of a decoder's last outputs; background, where there is one, comes before them."""
    return tuple(item.name for item in card.classes)


class ByLikeness:
    """Likeness to landforms that were pointed out, and the SAM's own rating; the root as in :class:`ByDecoder`.

    Args:
        examples: The landforms.
        common: Of all outlines of the search.
        least: From which score on outlines are kept; None takes the usual one.
        classes: Tells the classes, where there is a decoder; else outlines have that of the examples, if it is one.

    Attributes:
        examples, common: As they were given.
    """

    def __init__(
        self, examples: Examples, common: Common, least: float | None = None, classes: ByDecoder | None = None
    ) -> None:
        self.least = LEAST_BY_LIKENESS if least is None else least
        self.examples, self.common, self._classes = examples, common, classes
        disliked = common.units(examples.disliked) if len(examples.disliked) else None
        self._likeness = Likeness.to(common.units(examples.liked), outlines_shapes(examples.shapes), disliked)
        names = set(examples.names)
        self._name = names.pop() if len(names) == 1 else None

    def rate(self, outlines: Outlines) -> Ratings:
        """Rate outlines; see :class:`Rater`."""
        if not len(outlines):
            return BySam().rate(outlines)
        alike = self._likeness.of(self.common.units(outlines.features), outlines_shapes(outlines.wholes))
        scores = np.clip(outlines.scores, 0.0, 1.0) * np.sqrt(alike)
        classes = np.full(len(outlines), self._name, dtype=object)
        if self._classes is not None:
            classes = self._classes.rate(outlines).classes
        return Ratings(scores, classes, scores < self.least + _NEAR)
