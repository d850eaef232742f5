"""Has the engine finish one outline at a time: smoothed, filled, cut off at its neighbours, or the curve through it."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable, Optional, Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from .....protocol.messages.engine import Failure
from .....protocol.messages.finishing import Finish, Finished, Finishing
from .....protocol.schema import CURVE
from ....engine_process import EngineClient, PendingRequest
from ....layers.bodies import wkt_of
from ....layers.fitted_curves import is_same_outline
from .candidate_outlines import CandidateOutline
from .prompt_step import PASSING

#: Gaps towards neighbours are closed where they are narrower than this many times the accuracy of the outline.
_GAP = 1.5

OnFinished = Callable[[CandidateOutline], None]
OnFailure = Callable[[Failure], None]


class OutlineFinisher:
    """Asks again by itself where the engine died of the first question.

    Args:
        client: The engine.
        purpose: Who asks; a new question of the same purpose takes the place of the one before.
    """

    def __init__(self, client: EngineClient, purpose: str) -> None:
        self._client, self._purpose = client, purpose
        self._pending: Optional[PendingRequest] = None

    @property
    def is_waiting(self) -> bool:
        """Whether the engine is at it."""
        return self._pending is not None

    def drop(self) -> None:
        """Forget what was asked."""
        pending, self._pending = self._pending, None
        if pending is not None:
            pending.drop()

    def ask(
        self,
        outline: CandidateOutline,
        finishing: Finishing,
        crs: QgsCoordinateReferenceSystem,
        neighbours: Callable[[], Sequence[bytes]],
        on_finished: OnFinished,
        on_failure: OnFailure,
        again: bool = False,
    ) -> None:
        """Have an outline finished.

        Args:
            outline: As it was traced, in ``crs``.
            finishing: What is wanted.
            crs: CRS of the image.
            neighbours: Gives the WKB of the landforms around it, in ``crs``; asked where no overlap is wanted.
            on_finished: Called with the outline as it is to be stored.
            on_failure: Called where it cannot be had.
            again: Whether the engine died of the first question.
        """
        self.drop()
        others = neighbours() if finishing.no_overlap else ()
        gap = _GAP * float(outline.attributes.get("location_confidence_m") or 0.0)

        def finished(reply: Finished, payload: bytes) -> None:
            self._pending = None
            on_finished(finished_outline(outline, finishing, reply, payload))

        def failed(failure: Failure) -> None:
            self._pending = None
            if failure.kind in PASSING and not again:
                self.ask(outline, finishing, crs, neighbours, on_finished, on_failure, again=True)
            else:
                on_failure(failure)

        self._pending = self._client.request(
            "finish",
            Finish(wkt_of(crs), finishing, tuple(len(shape) for shape in others), gap),
            b"".join([bytes(outline.geometry.asWkb()), *others]),
            on_reply=finished,
            on_failure=failed,
            supersedes=self._purpose,
        )


def finished_outline(
    candidate: CandidateOutline, finishing: Finishing, reply: Finished, payload: bytes
) -> CandidateOutline:
    """The candidate with its finished outline, that one's measures, and what is known of the curve in its place."""
    geometry = QgsGeometry()
    geometry.fromWkb(payload)
    attributes = {**candidate.attributes, **reply.attributes}
    if finishing.shape != "traced":
        attributes.update(curve=finishing.shape, curve_residual_m=reply.residual_m)
    elif not is_same_outline(geometry, candidate.geometry):  # a curve that was stored before is none when it is cut
        attributes = {name: value for name, value in attributes.items() if name not in CURVE}
    return replace(candidate, geometry=geometry, attributes=attributes)
