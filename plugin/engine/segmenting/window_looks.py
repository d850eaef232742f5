"""What a model sees of a prompt in one window, and in another one; progress is told before a window is encoded."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...protocol.messages.annotating import Prompt
from ...protocol.messages.jobs import Progress
from ..jobs import JobContext
from ..raster.image import WindowImage
from ..raster.source import RasterSource
from ..raster.window import GridWindow
from ..sam.embedding import Embedding
from ..sam.model import SamModel
from .agreement import Decoded, Glimpse, agreement
from .candidates import Segmentation, asked_in, held_masks
from .prompts import box_in, has_only_clicks, mask_prompt
from .recent_windows import RecentWindows
from .sheared import drawn_in_shape

FloatArray = NDArray[np.float32]

#: The decoder's three masks are all that is offered.
MOST_CANDIDATES = 3


class WindowLooks:
    """Looks at windows for one prompt.

    Args:
        model: A SAM that is ready.
        windows: Those that were looked at lately.
        source: The raster.
        prompt: Of which something lies on the raster.
        context: Is told about encoding, and can stop between windows.
        most: How many windows are encoded at most.

    Attributes:
        source, prompt, most: As above.
        several_scales: Looking at several scales is quick, and nothing tells the size of what is clicked.
    """

    def __init__(
        self,
        model: SamModel,
        windows: RecentWindows,
        source: RasterSource,
        prompt: Prompt,
        context: JobContext,
        most: int = 1,
    ) -> None:
        self._model, self._windows, self._context = model, windows, context
        self.source, self.prompt, self.most = source, prompt, most
        self.several_scales = model.quick and has_only_clicks(prompt) and not prompt.previous
        self._encoded = 0

    def answer(self, window: GridWindow, mask_input: FloatArray | None = None, first: bool = False) -> Segmentation:
        """Candidates of one window; only the ``first`` one decides whether the prompt makes sense.

        ``mask_input`` (1, 256, 256) are the logits of the candidate to refine.

        Raises:
            PromptError: It makes none.
            RasterError: The window cannot be read.
        """
        if self.several_scales:
            return self.glimpse(window, first).candidates(MOST_CANDIDATES)
        prompt = self.prompt
        embedding, image, state = self._look(window)
        asked = asked_in(image, prompt, first)
        box = box_in(image, prompt)
        if mask_input is None:
            drawn = drawn_in_shape(prompt, self.source, image)
            mask_input = mask_prompt(image, drawn, self._model.knows_scribbles)
        if not len(asked.points) and box is None:
            return Segmentation([], window, image, state)
        prediction = self._model.predict(embedding, asked.points - 0.5, asked.labels, box, mask_input, multimask=None)
        return Segmentation(held_masks(prediction, asked, MOST_CANDIDATES), window, image, state)

    def glimpse(self, window: GridWindow, first: bool = False) -> Glimpse:
        """What is seen of clicks in one window, without outlining it; its errors are the same."""
        embedding, image, state = self._look(window)
        asked = asked_in(image, self.prompt, first)
        if not len(asked.points):
            return Glimpse(window, image, state)
        mask = mask_prompt(image, self.prompt, self._model.knows_scribbles)
        prediction = self._model.predict(embedding, asked.points - 0.5, asked.labels, None, mask, multimask=None)
        return Glimpse(window, image, state, Decoded(prediction, asked, agreement(prediction, asked)))

    def _look(self, window: GridWindow) -> tuple[Embedding, WindowImage, str]:
        self._context.check()
        seen = self._windows.look(self.source, window, lambda: self._context.progress(self._encoding()))
        self._context.check()
        return seen

    def _encoding(self) -> Progress:
        """What to say before a window is encoded; from the second one on, which one it is."""
        done, self._encoded = self._encoded, self._encoded + 1
        if done == 0:  # for most prompts the only one
            return Progress("Encoding the image")
        return Progress(f"Encoding window {done + 1} of {self.most} at most", done / self.most)
