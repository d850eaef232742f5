"""Pictures of what a student learns from: the image, what the assistant says, the masks, and the ensemble."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from numpy.typing import NDArray

from ..decoders.decoder import STEP
from ..formats.model_package import ModelCard
from ..judging.drawing import picture
from .boundaries import mask_boundaries
from .fusion import Labels, PlacedMask
from .lessons import Lesson
from .windows import PLACES, Windows

#: Windows that are drawn.
SHOWN = 4
#: How much of a class's colour lies on the image.
_TINT = 0.45
_LINE = (1.0, 0.85, 0.1)


def draw_ensemble(
    windows: Windows,
    lessons: Sequence[Lesson],
    masks: Sequence[Sequence[PlacedMask]],
    card: ModelCard,
    shown: int = SHOWN,
) -> bytes:
    """Draw some windows, those first in which masks changed most.

    Args:
        windows: They.
        lessons: Of each.
        masks: Of each.
        card: Of the assistant, for names and colours.
        shown: At most so many.

    Returns:
        A PNG picture.
    """
    changed = [float((lesson.hard != _said(lesson)).mean()) for lesson in lessons]
    chosen = sorted(np.argsort(changed)[::-1][:shown].tolist())
    titles = ("image", f"{card.name}", "masks of the SAM", "ensemble")
    figure = Figure(figsize=(11, 2.9 * len(chosen) + 0.5), dpi=100, layout="constrained")
    panels = np.atleast_2d(figure.subplots(len(chosen), len(titles)))
    for row, number in zip(panels, chosen, strict=True):
        grey = _small(windows.samples[number])
        lesson, lines = lessons[number], mask_boundaries(masks[number], (PLACES, PLACES))
        outlined = grey.copy()
        outlined[lines] = _LINE
        for panel, shown_as in zip(
            row, (grey, _tinted(grey, _said(lesson), card), outlined, _tinted(grey, lesson.hard, card)), strict=True
        ):
            shown_as[~windows.places[number].valid] = 0.9
            panel.imshow(shown_as, interpolation="nearest")
            panel.set_axis_off()
        row[0].text(4, 16, windows.targets[windows.places[number].target].source.name, color="w", fontsize=7)
    for panel, title in zip(panels[0], titles, strict=True):
        panel.set_title(title, fontsize=9)
    legend: list[Any] = [Patch(color=item.colour, label=item.name) for item in card.classes]
    figure.legend(handles=legend, loc="outside lower center", ncols=min(len(legend), 6), fontsize=8, frameon=False)
    return picture(figure, "png")


def _said(lesson: Lesson) -> Labels:
    return lesson.assistant.argmax(0).astype(np.uint8)


def _small(samples: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Samples (1024, 1024, 3) at the places of the decoder, 0 to 1."""
    return np.asarray(samples.reshape(PLACES, STEP, PLACES, STEP, 3).mean((1, 3)) / 255)


def _tinted(grey: NDArray[np.float64], labels: Labels, card: ModelCard) -> NDArray[np.float64]:
    tinted = grey.copy()
    first = 1 if card.background else 0
    for channel, item in enumerate(card.classes, first):
        here = labels == channel
        tinted[here] = (1 - _TINT) * tinted[here] + _TINT * np.array(to_rgb(item.colour))
    return tinted
