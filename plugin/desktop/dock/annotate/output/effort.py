"""What a landform costs: clicks and seconds until it is accepted, and a summary of them for the chosen layer."""

from __future__ import annotations

import time
from statistics import fmean, median
from typing import Any, Callable, Dict, List, NamedTuple, Tuple

from qgis.core import NULL, QgsExpression, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ....layers.field_mapping import field_for
from ....sentences import counted
from ....widgets import PlainLabel
from ...notice import quiet


class Effort(NamedTuple):
    """Landforms with their mean number of clicks, and their median of seconds."""

    count: int
    clicks: float
    seconds: float


class EffortCounter(QObject):
    """Counts what the open prompt of :class:`~.page.AnnotatePage` has cost.

    Args:
        page: The page; its own slots are connected to the pointer already.
        clock: Seconds that only go forward.
    """

    def __init__(self, page: Any, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent=page)
        self._session, self.clock = page.session, clock
        self._clicks, self._since = 0, 0.0
        page.pointer.pointed.connect(self._clicked)
        page.pointer.boxed.connect(self._clicked)
        page.pointer.outlined.connect(self._clicked)
        page.session.changed.connect(self._changed)
        page.session.clickTakenBack.connect(self._accepted_by_it)
        page.session.tookUp.connect(self._count)

    def begin(self, clicks: int, seconds: float) -> None:
        """Go on from what the open prompt has cost elsewhere."""
        self._clicks, self._since = clicks, self.clock() - seconds

    def spent(self) -> Dict[str, Any]:
        """Clicks and seconds so far, by the names of the landform table; empty before the first click."""
        if not self._clicks:
            return {}
        return {"clicks": self._clicks, "seconds": round(self.clock() - self._since, 1)}

    def _clicked(self, *_: object) -> None:
        # The page has heard of the click first; it may have refused it.
        if self._session.is_open and not self._session.is_postponing:
            self._count(1)

    def _count(self, clicks: int) -> None:
        self._since = self._since if self._clicks else self.clock()
        self._clicks += clicks

    def _accepted_by_it(self) -> None:
        self._clicks -= 1  # half of the double click that accepts, which costs no more than Enter

    def _changed(self) -> None:
        if not self._session.is_open and not self._session.can_redo:
            self._clicks = 0


class EffortSummary(PlainLabel):
    """A line such as “42 landforms: 1.6 clicks and 4.1 s each”; empty where nothing was counted."""

    def __init__(self, page: Any) -> None:
        super().__init__(parent=page)
        self._target = page.target
        self.setObjectName("effortLabel")
        self.setWordWrap(True)
        quiet(self)
        self.setToolTip(
            self.tr(
                "Landforms of this layer that were outlined by clicks. Clicks and boxes are counted until the landform "
                "is accepted, those that were taken back too; their mean is shown. Seconds go from the first click "
                "until it is accepted, with the time that the model needs; their median is shown. In a review, the "
                "keys that were pressed for a landform and the seconds that it was on view count."
            )
        )
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(300)
        self._soon.timeout.connect(self.refresh)
        page.target.changed.connect(self._soon.start)
        self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        layer = self._target.layer
        effort = effort_of(layer) if layer is not None else Effort(0, 0.0, 0.0)
        self.setVisible(effort.count > 0)
        words = self.tr("1 landform: {clicks} and {seconds} s"), self.tr("{n} landforms: {clicks} and {seconds} s each")
        clicks = counted(effort.clicks, self.tr("1 click"), self.tr("{k} clicks"), k=f"{effort.clicks:.2g}")
        self.setText(counted(effort.count, *words, clicks=clicks, seconds=f"{effort.seconds:.1f}"))


def effort_of(layer: QgsVectorLayer) -> Effort:
    """What the landforms of a layer have cost, as far as it was counted."""
    names = (field_for(layer, "clicks"), field_for(layer, "seconds"))
    if not all(names):
        return Effort(0, 0.0, 0.0)
    indices = [layer.fields().lookupField(name) for name in names]
    request = QgsFeatureRequest().setSubsetOfAttributes(indices)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setFilterExpression(" AND ".join(f"{QgsExpression.quotedColumnRef(name)} IS NOT NULL" for name in names))
    spent: List[Tuple[float, float]] = [
        (float(feature[indices[0]]), float(feature[indices[1]]))
        for feature in layer.getFeatures(request)
        if NULL not in (feature[indices[0]], feature[indices[1]])
    ]
    if not spent:
        return Effort(0, 0.0, 0.0)
    clicks, seconds = zip(*spent)
    return Effort(len(spent), fmean(clicks), median(seconds))
