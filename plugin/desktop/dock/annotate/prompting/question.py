"""Puts a prompt to the engine: as a file where the layer is one, else as pixels that QGIS renders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Optional, Tuple

from qgis.core import QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from .....protocol.messages.annotating import Prompt, Segment, Segmented, Warm
from .....protocol.messages.engine import Failure
from .....protocol.messages.jobs import Progress
from .....protocol.messages.rasters import RenderedWindow
from ....engine_process import EngineClient, PendingRequest
from ....layers.raster_reference import reference_of
from ....layers.rendered_window import WindowRenderer, window_extent

PREVIEW = "preview"
_WARM = "warm"
#: How often a picture is drawn of twice the ground for a landform that it cuts off; as often as the engine does.
_DOUBLINGS = 3


@dataclass
class Surroundings:
    """What a prompt is about, besides itself."""

    layer: QgsRasterLayer
    model: str
    backend: str
    units_per_screen_pixel: Optional[float]


class RunningQuestion:
    """A question on its way: first the picture, if one has to be rendered, then the engine."""

    def __init__(self, renderer: WindowRenderer) -> None:
        self._renderer = renderer
        self._pending: Optional[PendingRequest] = None
        self._dropped = False

    def sent(self, pending: PendingRequest) -> None:
        """The engine has it now."""
        self._pending = pending

    def draws(self) -> None:
        """QGIS draws the picture that the engine is to get."""
        self._pending = None

    @property
    def dropped(self) -> bool:
        """Whether nobody listens any more."""
        return self._dropped

    def drop(self) -> None:
        """Stop listening."""
        self._dropped = True
        if self._pending is not None:
            self._pending.drop()
        else:
            self._renderer.cancel()


class Questioner(QObject):
    """Asks the engine for the outline that answers a prompt."""

    def __init__(self, client: EngineClient, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._client = client
        self._renderer = WindowRenderer(self)

    def ask(
        self,
        around: Surroundings,
        prompt: Prompt,
        on_reply: Callable[[Segmented, bytes], None],
        on_failure: Callable[[Failure], None],
        on_progress: Callable[[Progress], None],
        on_early: Callable[[Segmented, bytes], None],
    ) -> RunningQuestion:
        """Send a prompt; callbacks come later, ``on_early`` with the best candidate before the others are known."""
        question = RunningQuestion(self._renderer)
        reference = reference_of(around.layer)
        doublings = 0

        def answered(reply: Segmented, payload: bytes) -> None:
            nonlocal doublings
            goes_on = bool(reply.candidates) and reply.candidates[0].notice != ""
            if reference is None and goes_on and doublings < _DOUBLINGS and not sip.isdeleted(around.layer):
                doublings += 1
                draw()
                return
            if reference is not None:  # an engine that replaces this one opens model and image ahead of the next click
                at, scale = _place(prompt), around.units_per_screen_pixel
                self._client.remember(_WARM, Warm(around.model, reference, at, scale, around.backend))
            on_reply(reply, payload)

        def send(payload: bytes = b"", **raster: Any) -> None:
            units = around.units_per_screen_pixel
            message = Segment(
                model=around.model,
                prompt=prompt,
                map_units_per_screen_pixel=None if units is None else units * 2**doublings,
                backend=around.backend,
                **raster,
            )
            question.sent(
                self._client.request(
                    "segment",
                    message,
                    payload,
                    on_reply=answered,
                    on_failure=on_failure,
                    on_progress=on_progress,
                    on_early=on_early,
                    supersedes=PREVIEW,
                )
            )

        def rendered(window: RenderedWindow, pixels: bytes) -> None:
            if not question.dropped:
                on_progress(Progress(self.tr("Finding the outline…")))
                send(pixels, rendered=window)

        def draw() -> None:
            extent = window_extent(prompt, around.units_per_screen_pixel or 1.0, doublings)
            on_progress(Progress(self.tr("Rendering {layer}…").format(layer=around.layer.name())))
            question.draws()
            self._renderer.render(around.layer, extent, rendered)

        if reference is not None:
            send(raster=reference)
        else:
            draw()
        return question

    def forget(self, *_: object) -> None:
        """Another model or image is chosen: a new engine need not open what was asked about last."""
        self._client.forget(_WARM)

    def shutdown(self) -> None:
        """Stop rendering."""
        self.forget()
        self._renderer.cancel()


def _place(prompt: Prompt) -> Tuple[float, float]:
    """Where the window around a prompt is."""
    if prompt.points:
        return prompt.points[-1]
    xs, ys = zip(*prompt.places)
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
