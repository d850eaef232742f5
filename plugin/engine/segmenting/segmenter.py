"""From a prompt on a raster to polygons: in which windows to look, and which look is the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ...protocol.messages.annotating import Prompt
from ..embeddings.cache import EmbeddingCache
from ..jobs import JobContext
from ..raster.grid import MIN_LEVEL, coarsest_level, refined_window, window_for
from ..raster.source import RasterSource
from ..raster.window import GridWindow
from ..sam.model import SamModel
from .across_scales import most_agreed
from .candidates import Segmentation, better_of, slowest
from .looks import LEVELS_UP, OTHER_SCALES, SECOND_LOOKS, levels_in_doubt, most_looks, next_window, window_around
from .prompts import has_only_clicks, holds_prompt, on_raster, wanted_points
from .recent_masks import RecentMasks
from .recent_windows import RecentWindows
from .window_looks import MOST_CANDIDATES, WindowLooks

#: Rating from which on a quick model looks no further for what is clicked on a canvas: after the first look, and after
#: one in another scale that is rated higher.
_SURE, _RATHER_SURE = 0.7, 0.6


class Segmenter:
    """Answers prompts with one model; it remembers recent windows and candidates.

    Args:
        model: A SAM that is ready.
        cache: Where embeddings are kept.

    Attributes:
        windows: The windows that were looked at lately.
    """

    def __init__(self, model: SamModel, cache: EmbeddingCache) -> None:
        self.model = model
        self.cache = cache
        self.windows = RecentWindows(model, cache)
        self._recent = RecentMasks()

    def segment(
        self,
        source: RasterSource,
        prompt: Prompt,
        map_units_per_screen_pixel: float | None = None,
        context: JobContext | None = None,
        on_best: Callable[[Segmentation], None] | None = None,
        only_best: bool = False,
    ) -> Segmentation:
        """Outline the landform that a prompt points at.

        With a canvas its scale decides the window. An object that its window cuts off is followed upwards; until
        that is done, what the first window shows of it is the best. Without a canvas it is then looked at again at its
        own scale.
        Where no mask holds the click, a few other scales are tried.

        A quick model looks at clicks in several scales, since they have no size: with a canvas where the first look
        leaves doubt, without one always. The scale in which the candidates agree most is the answer.

        Args:
            source: The raster.
            prompt: Clicks, box and polygon in the raster's CRS; ``previous`` names a candidate to refine.
            map_units_per_screen_pixel: Scale of the canvas; None without one.
            context: Is told about encoding, and can stop between windows.
            on_best: Is told the best candidate before the others are outlined, and before slow looks at wider windows.
            only_best: The others are not asked for.

        Returns:
            Candidates, best first; none when no mask holds a foreground click.

        Raises:
            PromptError: The prompt is empty, outside the raster, or on ground without data.
            RasterError: The window cannot be read.
        """
        context = context or JobContext()
        prompt = on_raster(source, prompt)
        on_canvas = map_units_per_screen_pixel is not None
        window = self.first_window(source, prompt, map_units_per_screen_pixel)
        first_level = window.level
        previous = self._recent.refinable(source, prompt, first_level if on_canvas else None)
        if previous is None:
            prompt = replace(prompt, previous="")  # forgotten since, so that this is a prompt like any other
        else:
            window, first_level = previous.window, previous.first_level
        mask_input = None if previous is None else previous.low_res
        looks = WindowLooks(self.model, self.windows, source, prompt, context, most_looks(on_canvas))
        if looks.several_scales:
            answer = _agreed(looks, window, on_canvas)
        else:
            answer = looks.answer(window, mask_input, first=True)
        if not answer.candidates:
            answer = _elsewhere(looks, answer)
        if on_best is not None and not self.model.quick and answer.candidates and answer.candidates[0].cut_off:
            on_best(replace(answer, candidates=[answer.candidates[0]]))
        answer = _uncut(looks, answer)
        if not on_canvas and not prompt.previous and not looks.several_scales:
            answer = _at_own_scale(looks, answer)
        if on_best is not None and answer.candidates:
            on_best(replace(answer, candidates=[answer.candidates[0]]))
        if only_best and answer.candidates:
            answer = replace(answer, candidates=[answer.candidates[0]])
        answer = answer.complete(context.check)
        self._recent.remember(source, answer, first_level)
        return answer

    def first_window(
        self, source: RasterSource, prompt: Prompt, map_units_per_screen_pixel: float | None
    ) -> GridWindow:
        """The window that a prompt is looked at in first; see :func:`.grid.window_for`."""
        only_clicks = has_only_clicks(prompt)
        scale = self.click_scale(map_units_per_screen_pixel) if only_clicks else map_units_per_screen_pixel
        return window_for(source, prompt, scale)

    def click_scale(self, map_units_per_screen_pixel: float | None) -> float | None:
        """The scale at which clicks on a canvas are looked at first; None stays None."""
        scale = map_units_per_screen_pixel
        return None if scale is None else scale * 2.0**self.model.canvas_level

    def glance(
        self,
        source: RasterSource,
        prompt: Prompt,
        map_units_per_screen_pixel: float | None = None,
        context: JobContext | None = None,
        may_encode: bool = False,
    ) -> Segmentation | None:
        """What :meth:`segment` would find at first sight, in its first window; its errors are the same.

        The candidates cannot be refined. None where the window is not encoded yet and ``may_encode`` is not given.
        """
        prompt = on_raster(source, prompt)
        window = self.first_window(source, prompt, map_units_per_screen_pixel)
        if not may_encode and not self.windows.is_encoded(source, window):
            return None
        looks = WindowLooks(self.model, self.windows, source, prompt, context or JobContext())
        return looks.answer(window, first=True)


def _agreed(looks: WindowLooks, window: GridWindow, on_canvas: bool) -> Segmentation:
    """Look in several scales; without a canvas the candidate counts with which those of all looks agree most.

    On a canvas the look counts in which the candidates agree most, and there are further ones only where the first
    leaves doubt, and no further once a second one leaves less and little: they agree more and more towards the
    scale of the landform, so the other side would leave more.
    """
    best = looks.glimpse(window, first=True)
    if on_canvas and best.agreement.rating >= _SURE and best.agreement.whole:
        return best.candidates(MOST_CANDIDATES)
    levels = levels_in_doubt(looks.source, window.level, on_canvas, best.agreement.diameter)
    looks.most += len(levels)
    seen = [best]
    for level in levels:
        nearby = window_around(looks.source, looks.prompt, level)
        if nearby is None:
            continue
        other = looks.glimpse(nearby)
        seen.append(other)
        better = other.preference > best.preference
        best = replace(other if better else best, state=slowest(best.state, other.state))
        if on_canvas and better and other.agreement.rating >= _RATHER_SURE:
            break
    return best.candidates(MOST_CANDIDATES) if on_canvas else most_agreed(seen, MOST_CANDIDATES)


def _elsewhere(looks: WindowLooks, answer: Segmentation) -> Segmentation:
    """Where no mask holds the click, the landform may be too small or too large for the scale: try others."""
    looked, source = answer, looks.source
    if not wanted_points(looks.prompt):
        return answer
    for step in OTHER_SCALES:
        level = answer.window.level + step
        if not MIN_LEVEL <= level <= coarsest_level(source.width, source.height):
            continue
        window = window_around(source, looks.prompt, level)
        if window is None:
            continue
        found = looks.answer(window)
        looked = replace(found, embedding_state=slowest(looked.embedding_state, found.embedding_state))
        if found.candidates:
            return looked
    return replace(answer, embedding_state=looked.embedding_state)


def _uncut(looks: WindowLooks, answer: Segmentation) -> Segmentation:
    """Follow an object that its window cuts off, sideways and upwards; without success the first answer stays."""
    highest = min(answer.window.level + LEVELS_UP, coarsest_level(looks.source.width, looks.source.height))
    wider, seen = answer, {answer.window}
    while wider.candidates and wider.candidates[0].cut_off and len(seen) <= 2 * LEVELS_UP:
        window = next_window(looks.source, looks.prompt, wider, seen, highest)
        if window is None:
            break
        seen.add(window)
        wider = looks.answer(window)
    helped = bool(wider.candidates) and not wider.candidates[0].cut_off
    return replace(wider if helped else answer, embedding_state=slowest(answer.embedding_state, wider.embedding_state))


def _at_own_scale(looks: WindowLooks, answer: Segmentation) -> Segmentation:
    """Look again so that the object spans about a third of the window."""
    source, prompt = looks.source, looks.prompt
    for _ in range(SECOND_LOOKS):
        if not answer.candidates:
            break
        window = refined_window(source, answer.candidates[0].polygon.bounds, prompt.box is not None)
        if window.level == answer.window.level or not holds_prompt(source, window, prompt):
            break
        first = answer
        answer = better_of(first, looks.answer(window))
        if answer.window == first.window:
            break
    return answer
