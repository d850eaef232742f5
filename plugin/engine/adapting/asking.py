"""Masks of a SAM that is asked where the assistant sees a landform, by a box around it and a click where it is sure.

Everything mode knows nothing of what is mapped: its masks are of what SAM takes for a landform, few on ground of
textures, and where one is of several classes the majority is as often wrong as right. GoodSAM (arXiv:2403.16370) takes
it; a SAM is promptable, though, and the assistant knows where to ask. An answer has the class that was asked for, and
counts where it is about what the assistant saw. That, how well the SAM itself must rate a mask, and θ were chosen by
measuring (``make lab-goodsam``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy import ndimage
from shapely.geometry.base import BaseGeometry

from ...protocol.messages.annotating import Prompt
from ...protocol.messages.jobs import Progress
from ..decoders.decoder import STEP
from ..errors import PromptError
from ..jobs import JobContext
from ..raster.image import WindowImage
from ..segmenting.segmenter import Segmenter
from .fusion import PlacedMask, Places, Probabilities
from .masks import placed
from .windows import PLACES, Place, Windows

#: A mask counts that the SAM rates as high as this.
LEAST_RATING = 0.8
#: Parts of fewer places are not asked for.
_FEWEST_PLACES = 12
#: Parts of two windows are one landform if their boxes overlap by more (IoU).
_SAME = 0.5


@dataclass(frozen=True)
class Question:
    """A landform that the assistant sees.

    Attributes:
        place: Number of the window that shows it.
        target: Of that window.
        channel: Output of its class.
        part: (256, 256) of the window, what the assistant sees of it.
        prompt: How it is pointed at.
    """

    place: int
    target: int
    channel: int
    part: Places
    prompt: Prompt


@dataclass(frozen=True)
class Answer:
    """A mask in the CRS of its target, and how far it is (IoU) the part that was asked for."""

    question: Question
    polygon: BaseGeometry
    agreement: float

    def on(self, place: Place) -> list[PlacedMask]:
        """The mask on a window; none where it does not lie there."""
        if place.target != self.question.target:
            return []
        found = placed([self.polygon], place.image)
        return [replace(mask, channel=self.question.channel, agreement=self.agreement) for mask in found]


def questions_of(windows: Windows, stitched: Sequence[Probabilities]) -> list[Question]:
    """Connected parts of each class but the commonest, which is the ground that the others lie on.

    What a window cuts off is left to others; what lies in several is asked for once.

    Args:
        windows: They.
        stitched: (C, 256, 256) of each, as all windows say together.
    """
    places = windows.places
    counts = [
        np.bincount(said.argmax(0)[place.valid], minlength=len(said))
        for said, place in zip(stitched, places, strict=True)
    ]
    ground = int(np.sum(counts, 0).argmax())
    found: list[Question] = []
    for number, (said, place) in enumerate(zip(stitched, places, strict=True)):
        labels = said.argmax(0)
        for channel in range(len(said)):
            if channel == ground:
                continue
            for part in _parts((labels == channel) & place.valid, place):
                prompt = _prompt(part, said[channel], place.image)
                if not _is_known(
                    prompt, [one for one in found if (one.target, one.channel) == (place.target, channel)]
                ):
                    found.append(Question(number, place.target, channel, part, prompt))
    return found


def answers_of(
    questions: Sequence[Question], windows: Windows, segmenter: Segmenter, context: JobContext
) -> list[Answer]:
    """Ask a SAM.

    Args:
        questions: Of :func:`questions_of`.
        windows: Whose targets they are of.
        segmenter: With the SAM.
        context: Progress and cancellation.

    Raises:
        RasterError: A window cannot be read.
        Cancelled: The user stopped.
    """
    found, quiet = [], JobContext(is_cancelled=context.cancelled)
    for number, question in enumerate(questions):
        context.stoppable(Progress("Looking for landforms", number / len(questions)))
        source = windows.targets[question.target].source
        try:
            answer = segmenter.segment(source, question.prompt, context=quiet, only_best=True)
        except PromptError:
            continue  # its middle has no data
        for best in answer.candidates[:1]:
            if best.score >= LEAST_RATING and not best.cut_off:
                found.append(Answer(question, best.polygon, _agreement(best.polygon, question, windows)))
    return found


def _agreement(polygon: BaseGeometry, question: Question, windows: Windows) -> float:
    here = np.zeros_like(question.part)
    for mask in placed([polygon], windows.places[question.place].image):
        here[mask.at] |= mask.inside
    return float((here & question.part).sum() / (here | question.part).sum())


def _parts(here: Places, place: Place) -> list[Places]:
    """Connected parts (256, 256) that are large enough, and that the window shows as a whole."""
    numbers, _ = ndimage.label(here)
    found = []
    for number, (rows, columns) in enumerate(ndimage.find_objects(numbers), 1):
        at_side = columns.start == 0, rows.start == 0, columns.stop == PLACES, rows.stop == PLACES
        cut = any(touching and not border for touching, border in zip(at_side, place.image.edges, strict=True))
        part = numbers == number
        if not cut and part.sum() >= _FEWEST_PLACES:
            found.append(part)
    return found


def _prompt(part: Places, said: NDArray[np.float32], image: WindowImage) -> Prompt:
    """A box around a part, and a click deep inside where the assistant is sure."""
    deep = ndimage.distance_transform_edt(np.pad(part, 1))[1:-1, 1:-1] * said
    row, column = np.unravel_index(int(deep.argmax()), deep.shape)
    xs, ys = image.to_crs(np.array([(column + 0.5) * STEP]), np.array([(row + 0.5) * STEP]))
    rows, columns = np.nonzero(part)
    corners = np.concatenate([np.column_stack([columns + x, rows + y]) for x in (0, 1) for y in (0, 1)])
    hull = shapely.get_coordinates(shapely.multipoints(corners).convex_hull)[:-1] * float(STEP)
    around = np.column_stack(image.to_crs(hull[:, 0], hull[:, 1]))
    low, high = around.min(0), around.max(0)
    return Prompt(
        points=((float(xs[0]), float(ys[0])),),
        labels=(1,),
        box=(float(low[0]), float(low[1]), float(high[0]), float(high[1])),
        around=tuple((x, y) for x, y in around.tolist()),
    )


def _is_known(prompt: Prompt, others: Sequence[Question]) -> bool:
    """Whether a part lies in about the same box as an earlier one."""
    if not others or prompt.box is None:
        return False
    boxes = np.array([other.prompt.box for other in others])
    low, high = np.maximum(boxes[:, :2], prompt.box[:2]), np.minimum(boxes[:, 2:], prompt.box[2:])
    shared = np.clip(high - low, 0, None).prod(1)
    own = (prompt.box[2] - prompt.box[0]) * (prompt.box[3] - prompt.box[1])
    return bool((shared > _SAME * ((boxes[:, 2:] - boxes[:, :2]).prod(1) + own - shared)).any())
