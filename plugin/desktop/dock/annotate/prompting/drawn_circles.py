"""Circles by two or three clicks on a rim: measured by the engine, and put into the landform layer as they are."""

from __future__ import annotations

import math
from typing import Any, Dict, List, Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from .....protocol.messages.annotating import Measure, Measured, Prompt
from .....protocol.messages.engine import Failure
from ....engine_process import EngineClient, PendingRequest
from ....layers.bodies import CrsMismatch, wkt_of
from ....layers.circles import circle_through
from ....layers.raster_reference import reference_of
from ..output.accept import Acceptance
from ..output.target import landform_attributes
from .candidate_outlines import CandidateOutline

TITLE = "Landform Mapper"


class DrawnCircles(QObject):
    """Makes a landform of each circle; one undo step each. An open prompt stays as it is."""

    def __init__(self, page: Any, iface: Any, client: EngineClient) -> None:
        super().__init__(page)
        self._page, self._client = page, client
        self._pending: List[PendingRequest] = []
        self._asked: Optional[tuple] = None
        self.acceptance = Acceptance(TITLE, iface.messageBar(), page.target, self)
        self.acceptance.refused.connect(page.warn)
        self.acceptance.answered.connect(self._accept_again)
        page.pointer.circled.connect(self._drawn)

    @property
    def is_measuring(self) -> bool:
        """Whether a circle is not in the layer yet."""
        return bool(self._pending)

    def shutdown(self) -> None:
        """Let go of the engine."""
        for pending in self._pending:
            pending.drop()
        self._pending = []
        self.acceptance.withdraw()

    def _drawn(self, rim: List[QgsPointXY], units: Optional[float]) -> None:
        page, image = self._page, self._page.raster
        if image is None or (page.target.layer is None and not page.choose_new_target()):
            return
        try:
            found = circle_through(rim, image.crs())
        except CrsMismatch as error:
            page.warn(str(error))
            return
        if found is None:
            page.warn(self.tr("These places are on no circle. Click them further apart, not along a line."))
            return
        circle, _ = found
        prompt = Prompt(tuple((at.x(), at.y()) for at in rim), (1,) * len(rim))
        written, shape = page.view.written(), bytes(circle.asWkb())
        reference = reference_of(image)
        message = Measure(wkt_of(image.crs()), (len(shape),), raster=reference, map_units_per_screen_pixel=units)
        if self._client.state == "stopped":
            self._client.start()

        def measured(reply: Measured, _payload: bytes) -> None:
            self._pending.remove(pending)
            row = dict(reply.attributes[0])
            if reference is None:
                row.update(_seen_on_screen(image, circle, units, row))
            self._accept(CandidateOutline("circle", 1.0, circle, row), image, prompt, written)

        def failed(failure: Failure) -> None:
            self._pending.remove(pending)
            page.warn(failure.sentence)

        pending = self._client.request("measure", message, payload=shape, on_reply=measured, on_failure=failed)
        self._pending.append(pending)

    def _accept(self, outline: CandidateOutline, image: QgsRasterLayer, prompt: Prompt, written: dict) -> None:
        row = landform_attributes(outline, prompt, model="", model_hash="", written=written)
        # What a person has drawn has no score, and lies on its circle.
        drawn = {
            "score": None,
            "origin": "manual",
            "curve": "circle",
            "curve_residual_m": 0.0,
            "clicks": len(prompt.points),
        }
        self._asked = outline, image, {name: value for name, value in {**row, **drawn}.items() if value is not None}
        self._accept_again()

    def _accept_again(self) -> None:
        if self._asked is not None:
            outline, image, row = self._asked
            self.acceptance.accept(outline, image, row)


def _seen_on_screen(
    image: QgsRasterLayer, circle: QgsGeometry, units: Optional[float], measures: Dict[str, Any]
) -> Dict[str, Any]:
    """What is known of a circle that was drawn on a layer that is no file: QGIS draws it as fine as the screen is."""
    box, row = circle.boundingBox(), {"source_image": image.name()}
    across = math.sqrt(box.width() * box.height())
    diameter = measures.get("diameter_m")
    if units is None or not diameter or not across > 0:
        return row
    pixel_m = units * diameter / across
    return {**row, "pixel_m": pixel_m, "location_confidence_m": pixel_m}
