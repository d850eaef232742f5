"""What a count looks like before it is written: doubtful craters, plots of sizes and of completeness, and an age."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional, Tuple

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ....protocol.messages.counting import PRESENTATIONS, CountCraters, CratersCounted, CratersDated, DateCraters
from ....protocol.messages.engine import Failure
from ....protocol.messages.recapture import Completeness
from ...engine_process import EngineClient, PendingRequest
from ...sentences import counted
from ...widgets import PlainLabel, as_it_is
from .completeness_plot import CompletenessPlot
from .completeness_words import assumptions_words, class_words, completeness_words, second_words
from .count_choices import CountChoices
from .doubtful import DoubtfulCraters
from .size_plot import SizePlotWidget
from .size_words import span_of, span_with

#: What changes in a row is sent together.
_TOGETHER_MS = 60
#: Round ages among which isochrones are drawn, in billions of years.
_ROUND_AGES = (0.001, 0.01, 0.1, 1.0, 3.0, 3.5, 4.0)


class CountView(QWidget):
    """Asks the engine for a count, and dates it again whenever something is chosen.

    Attributes:
        counted: The engine has answered: a count, or None.
        settled: Nothing more is to come of the engine for now (see :attr:`is_counting`).
        lookedAt: A crater of the list was chosen.
    """

    counted = pyqtSignal(object)
    settled = pyqtSignal()
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
        self.doubtful, self.plot, self.curve = DoubtfulCraters(), SizePlotWidget(), CompletenessPlot()
        self.choices = CountChoices()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.doubtful, self.plot, self.curve, self.completeness, self.choices, self.note):
            layout.addWidget(widget)
        for widget in (self.doubtful, self.curve, self.completeness):
            widget.hide()

    def _connect(self) -> None:
        self.doubtful.leftOutChanged.connect(self._soon.start)
        self.doubtful.lookedAt.connect(self._look_at)
        for axis in (self.plot, self.curve):
            axis.moved.connect(self._show_range)
            axis.chosen.connect(lambda _smallest, _largest: self._soon.start())
        self.choices.presented.connect(self._draw)
        self.choices.changed.connect(self._soon.start)
        self.choices.ranged.connect(self._choose_range)

    def _show_range(self, smallest_km: float, largest_km: float) -> None:
        """Both plots and the numbers tell the same diameters."""
        for axis in (self.plot, self.curve):
            axis.set_range(smallest_km, largest_km)
        self.choices.show_range(smallest_km, largest_km)

    def _choose_range(self, smallest_km: float, largest_km: float) -> None:
        self._show_range(smallest_km, largest_km)
        self._soon.start()

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

    @property
    def known_completeness(self) -> Optional[Completeness]:
        """How complete the count is, where a second one tells it."""
        return self._dated.completeness if self._dated is not None else None

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
        self._date()
        self.counted.emit(found)

    def _failed(self, failure: Failure) -> None:
        self._pending = self._dating = None
        self.clear(failure.sentence)
        self.counted.emit(None)
        self.settled.emit()

    def _date(self) -> None:
        found, kept = self._count, self.doubtful.kept
        if found is None:
            return
        if self._dating is not None:
            self._dating.drop()
            self._dating = None
        smallest, largest = self.plot.smallest_km, self.plot.largest_km
        if not kept:
            self._tell_only(None, self.tr("All craters are left out."))
            return
        if 0 < largest <= smallest:
            known = self._dated  # the plot stays, so that the lines can be dragged apart
            without_age = None if known is None else replace(known, age=None)
            self._tell_only(without_age, self.tr("The largest diameter must be above the smallest."))
            return
        request = DateCraters(
            diameters_km=tuple(crater.diameter_km for crater in kept),
            fractions=tuple(crater.fraction for crater in kept),
            area_km2=found.area_km2,
            perimeter_km=found.perimeter_km,
            pieces=found.pieces,
            body=found.body,
            binning=self.choices.binning.currentData(),
            system=self.choices.system.currentText(),
            smallest_km=smallest,
            largest_km=largest,
            fit=self.choices.fit.currentData(),
            buffered=self.choices.buffered.isChecked(),
            isochrones_ga=_ROUND_AGES,
            second=found.second,
            left_out=tuple(self.doubtful.doubts_left_out),
        )
        self._dating = self._client.request(
            "count.date", request, on_reply=self._received, on_failure=self._failed_to_date
        )

    def _received(self, dated: CratersDated, _payload: bytes) -> None:
        self._dating, self._dated = None, dated
        system, fit = self.choices.system, self.choices.fit
        if [system.itemText(row) for row in range(system.count())] != list(dated.systems):
            system.clear()
            system.addItems(list(dated.systems))
        system.setCurrentText(dated.system)
        system.setEnabled(bool(dated.systems))
        fit.setEnabled(bool(dated.systems))
        told = [self._number_words(), *dated.notes]
        if dated.systems and not self.plot.smallest_km:
            told.append(self.tr("Drag the left dashed line to where the count is complete: then there is an age."))
        self.note.setText(" ".join(told))
        self._draw()
        self.settled.emit()

    def _failed_to_date(self, failure: Failure) -> None:
        self._dating = None
        self._tell_only(None, failure.sentence)

    def _tell_only(self, dated: Optional[CratersDated], why: str) -> None:
        """Show what there is, and say why there is no more."""
        self._dated = dated
        self.note.setText(why)
        self._draw()
        self.settled.emit()

    # --- what is shown ---------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        dated, wanted = self._dated, self.choices.presentation.currentData()
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
        found = self.known_completeness
        span = span_with(span_of(plot)[0], found) if plot is not None and plot.d_km else None
        self.plot.show_plot(plot, title, age, span)
        self._tell_completeness(found, span)

    def _number_words(self) -> str:
        kept, out = self.doubtful.kept, len(self.doubtful.left_out)
        area = self._count.area_km2 if self._count is not None else 0.0
        words = counted(
            len(kept), self.tr("1 crater on {area} km²."), self.tr("{n} craters on {area} km²."), area=f"{area:.5g}"
        )
        words = f"{words} {self.tr('{n} left out.').format(n=out)}" if out else words
        odd = self._count.without_circle if self._count is not None else 0
        return f"{words} {self.tr('{n} near no circle, not counted.').format(n=odd)}" if odd else words

    def _tell_completeness(self, found: Optional[Completeness], span: Optional[Tuple[float, float]]) -> None:
        second = self._count.second if self._count is not None else None
        known = found is not None and span is not None and bool(found.bins)
        self.curve.setVisible(known)
        self.completeness.setVisible(second is not None and self._dated is not None)
        if second is None:
            return
        if found is None or span is None:
            self.completeness.setText(self.tr("The second count has no craters that could be compared."))
            return
        self.curve.show_completeness(found, span)
        told = [completeness_words(found, self.plot.smallest_km), assumptions_words(found), *second_words(second)]
        self.completeness.setText(" ".join(told))
        self.completeness.setToolTip(as_it_is("\n".join([class_words(found), *second.notes])))
        self.curve.setToolTip(as_it_is(class_words(found)))

    def _look_at(self, place: int) -> None:
        if self._count is not None:
            self.lookedAt.emit(self._count.craters[place])


def _wrapped() -> PlainLabel:
    label = PlainLabel()
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
