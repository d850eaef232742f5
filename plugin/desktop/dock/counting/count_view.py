"""What a count looks like before it is written: doubtful craters, the plot of sizes, and an age."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSizePolicy, QVBoxLayout, QWidget

from ....protocol.messages.counting import (
    BINNINGS,
    FITS,
    PRESENTATIONS,
    CountCraters,
    CratersCounted,
    CratersDated,
    DateCraters,
)
from ....protocol.messages.engine import Failure
from ...engine_process import EngineClient, PendingRequest
from ...sentences import counted
from ...widgets import PlainLabel
from .doubtful import DoubtfulCraters
from .size_plot import SizePlotWidget

#: What changes in a row is sent together.
_TOGETHER_MS = 60
#: Round ages among which isochrones are drawn, in billions of years.
_ROUND_AGES = (0.001, 0.01, 0.1, 1.0, 3.0, 3.5, 4.0)


class CountView(QWidget):
    """Asks the engine for a count, and dates it again whenever something is chosen.

    Attributes:
        counted: The engine has answered: a count, or None.
        lookedAt: A crater of the list was chosen.
    """

    counted = pyqtSignal(object)
    lookedAt = pyqtSignal(object)

    def __init__(self, client: EngineClient, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._client = client
        self._count: Optional[CratersCounted] = None
        self._dated: Optional[CratersDated] = None
        self._pending: Optional[PendingRequest] = None
        self._dating: Optional[PendingRequest] = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MS)
        self._soon.timeout.connect(self._date)
        self.note, self.completeness = _wrapped(), _wrapped()
        self.doubtful, self.plot = DoubtfulCraters(), SizePlotWidget()
        self.presentation, self.binning, self.system, self.fit = (QComboBox() for _ in range(4))
        self.buffered = QCheckBox(self.tr("Buffered count"))
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        titles = (self.tr("Cumulative"), self.tr("Differential"), self.tr("R plot"), self.tr("Hartmann"))
        for title, key in zip(titles, PRESENTATIONS):
            self.presentation.addItem(title, key)
        for key in BINNINGS:
            self.binning.addItem(self.tr("no bins") if key == "none" else key, key)
        ways = [self.tr("Poisson statistics"), self.tr("Fit of the cumulative plot")]
        ways.append(self.tr("Fit of the differential plot"))
        for title, key in zip(ways, FITS):
            self.fit.addItem(title, key)
        self.fit.setToolTip(self.tr("How the age follows from the craters from the dashed line on"))
        self.buffered.setToolTip(
            self.tr("Each crater counts whole, on the area from which craters of its size reach into the counted one")
        )
        self.system.setToolTip(self.tr("Chronology: production function and ages, computed by Craterstats"))
        form = QFormLayout()
        for text, combo in (
            (self.tr("&Plot"), self.presentation),
            (self.tr("&Bins"), self.binning),
            (self.tr("C&hronology"), self.system),
            (self.tr("&Age by"), self.fit),
        ):
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            form.addRow(text, combo)
        form.addRow("", self.buffered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.doubtful, self.plot):
            layout.addWidget(widget)
        layout.addLayout(form)
        for widget in (self.completeness, self.note):
            layout.addWidget(widget)
        self.doubtful.hide()
        self.completeness.hide()

    def _connect(self) -> None:
        self.doubtful.leftOutChanged.connect(self._soon.start)
        self.doubtful.lookedAt.connect(self._look_at)
        self.plot.chosen.connect(lambda _smallest: self._soon.start())
        self.presentation.currentIndexChanged.connect(lambda _row: self._draw())
        for combo in (self.binning, self.system, self.fit):
            combo.activated.connect(lambda _row: self._soon.start())
        self.buffered.toggled.connect(lambda _on: self._soon.start())

    # --- what is asked ---------------------------------------------------------------------------------------------

    def count(self, request: CountCraters) -> None:
        """Have the craters counted."""
        self._drop()
        self._count = self._dated = None
        self.note.setText(self.tr("Counting…"))
        if self._client.state == "stopped":
            self._client.start()
        self._pending = self._client.request("count", request, on_reply=self._counted, on_failure=self._failed)

    def clear(self, why: str) -> None:
        """Show nothing but a sentence."""
        self._drop()
        self._count = self._dated = None
        self.doubtful.show_craters(())
        self.completeness.hide()
        self.note.setText(why)
        self._draw()

    @property
    def is_counting(self) -> bool:
        """Whether an answer of the engine is still to come."""
        return self._pending is not None or self._dating is not None or self._soon.isActive()

    @property
    def dated(self) -> Optional[CratersDated]:
        """What is drawn."""
        return self._dated

    def shutdown(self) -> None:
        """Let go of the engine."""
        self._drop()

    def _drop(self) -> None:
        self._soon.stop()
        for pending in (self._pending, self._dating):
            if pending is not None:
                pending.drop()
        self._pending = self._dating = None

    def _counted(self, found: CratersCounted, _payload: bytes) -> None:
        self._pending, self._count = None, found
        self.doubtful.show_craters(found.craters)
        self._tell_completeness(found)
        self._date()
        self.counted.emit(found)

    def _failed(self, failure: Failure) -> None:
        self._pending = self._dating = None
        self.clear(failure.sentence)
        self.counted.emit(None)

    def _date(self) -> None:
        found, kept = self._count, self.doubtful.kept
        if found is None:
            return
        if not kept:
            self._dated = None
            self._draw()
            self.note.setText(self.tr("All craters are left out."))
            return
        if self._dating is not None:
            self._dating.drop()
        request = DateCraters(
            diameters_km=tuple(crater.diameter_km for crater in kept),
            fractions=tuple(crater.fraction for crater in kept),
            area_km2=found.area_km2,
            perimeter_km=found.perimeter_km,
            body=found.body,
            binning=self.binning.currentData(),
            system=self.system.currentText(),
            smallest_km=self.plot.smallest_km,
            fit=self.fit.currentData(),
            buffered=self.buffered.isChecked(),
        )
        request = replace(request, isochrones_ga=_ROUND_AGES)
        self._dating = self._client.request(
            "count.date", request, on_reply=self._received, on_failure=self._failed_to_date
        )

    def _received(self, dated: CratersDated, _payload: bytes) -> None:
        self._dating, self._dated = None, dated
        if [self.system.itemText(row) for row in range(self.system.count())] != list(dated.systems):
            self.system.clear()
            self.system.addItems(list(dated.systems))
        self.system.setCurrentText(dated.system)
        self.system.setEnabled(bool(dated.systems))
        self.fit.setEnabled(bool(dated.systems))
        told = [self._number_words(), *dated.notes]
        if dated.systems and not self.plot.smallest_km:
            told.append(self.tr("Drag the dashed line to where the count is complete: then there is an age."))
        self.note.setText(" ".join(told))
        self._draw()

    def _failed_to_date(self, failure: Failure) -> None:
        self._dating, self._dated = None, None
        self.note.setText(failure.sentence)
        self._draw()

    # --- what is shown ---------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        dated, wanted = self._dated, self.presentation.currentData()
        plots = {plot.presentation: plot for plot in dated.plots} if dated is not None else {}
        titles = {
            "cumulative": self.tr("craters larger, km⁻²"),
            "differential": self.tr("craters of this size, km⁻³"),
            "R-plot": self.tr("R value"),
            "Hartmann": self.tr("craters in a √2 bin, km⁻²"),
        }
        plot = plots.get(wanted) or plots.get(PRESENTATIONS[0])
        title = titles[plot.presentation] if plot is not None else ""
        age = dated.age if dated is not None else None
        self.plot.show_plot(plot, title, age, self.plot.smallest_km)

    def _number_words(self) -> str:
        kept, out = self.doubtful.kept, len(self.doubtful.left_out)
        area = self._count.area_km2 if self._count is not None else 0.0
        words = counted(
            len(kept), self.tr("1 crater on {area} km²."), self.tr("{n} craters on {area} km²."), area=f"{area:.5g}"
        )
        return f"{words} {self.tr('{n} left out.').format(n=out)}" if out else words

    def _tell_completeness(self, found: CratersCounted) -> None:
        self.completeness.setVisible(bool(found.completeness))
        if not found.completeness:
            return
        *bins, whole = found.completeness
        told = self.tr(
            "Of all craters about {share} were found ({low} to {high}): {first} here, {second} there, {both} in both."
        )
        self.completeness.setText(_share_words(told, whole))
        rows = [
            f"{entry.from_km:.3g}–{entry.to_km:.3g} km: {_share_words('{share} ({low}–{high})', entry)}"
            for entry in bins
        ]
        self.completeness.setToolTip("\n".join(rows))

    def _look_at(self, place: int) -> None:
        if self._count is not None:
            self.lookedAt.emit(self._count.craters[place])


def _share_words(told: str, entry: Any) -> str:
    shares = {
        name: "?" if value is None else f"{value:.0%}"
        for name, value in (("share", entry.share), ("low", entry.low), ("high", entry.high))
    }
    return told.format(first=entry.first, second=entry.second, both=entry.both, **shares)


def _wrapped() -> PlainLabel:
    label = PlainLabel()
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
