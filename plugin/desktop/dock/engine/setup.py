"""Builds, repairs, checks and removes the engine in a thread, and tells how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional, Union

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QThread, pyqtSignal

from ....environment import builder
from ....environment.builder import BuildOptions, Step
from ....environment.checker import CheckResult
from ....environment.errors import EnvironmentProblem
from ...engine_words import translated
from ...sentences import tr

#: What a stopped job has for ending its child processes while QGIS closes.
_FAREWELL_MS = 5000


@dataclass(frozen=True)
class Outcome:
    """How it ended.

    Attributes:
        ok: Whether it did what it was asked to.
        cancelled: Whether the user stopped it.
        sentence: For the user.
        check: The state of the engine afterwards, where it was checked.
        kind: Of the problem, as :class:`....environment.errors.EnvironmentProblem` has it.
    """

    ok: bool
    cancelled: bool
    sentence: str
    check: Optional[CheckResult] = None
    kind: str = ""


class _Worker(QThread):
    """A thread that nobody owns and that deletes itself: Qt ends the program when a thread is deleted while it runs."""

    told = pyqtSignal(object)
    ended = pyqtSignal(object)

    def __init__(self, work: Callable[[_Worker], Outcome]) -> None:
        super().__init__()
        self._work = work
        self.stopped = False
        sip.transferto(self, None)
        self.finished.connect(self.deleteLater)

    def run(self) -> None:
        try:
            outcome = self._work(self)
        except EnvironmentProblem as problem:
            outcome = Outcome(False, problem.kind == "cancelled", translated(problem.sentence), kind=problem.kind)
        except Exception as error:  # a thread's error would otherwise end in a silent dock
            sentence = tr("The set-up stopped because of an unexpected error: {error}.")
            outcome = Outcome(False, False, sentence.format(error=repr(error)))
        self.ended.emit(outcome)


class EngineSetup(QObject):
    """One job on the engine's environment at a time."""

    stepStarted = pyqtSignal(object)
    line = pyqtSignal(str)
    finished = pyqtSignal(object)
    runningChanged = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._worker: Optional[_Worker] = None

    @property
    def is_running(self) -> bool:
        """Whether a job is on its way."""
        return self._worker is not None

    def build(self, folder: Path, options: BuildOptions) -> None:
        """Build the engine anew."""
        self._start(lambda job: _built(builder.build(folder, job.told.emit, options, lambda: job.stopped)))

    def repair(self, folder: Path, options: BuildOptions) -> None:
        """Check the engine, and build it again if something is wrong."""
        self._start(lambda job: _built(builder.repair(folder, job.told.emit, options, lambda: job.stopped)))

    def remove(self, folder: Path) -> None:
        """Remove the engine."""
        removed = Outcome(True, False, self.tr("The engine in {folder} was removed.").format(folder=folder))

        def work(_job: _Worker) -> Outcome:
            builder.remove(folder)
            return removed

        self._start(work)

    def cancel(self) -> None:
        """Stop soon; what was there before stays."""
        if self._worker is not None:
            self._worker.stopped = True

    def shutdown(self) -> None:
        """Ask the job to stop, and let go of it.

        It has a moment to end its child processes, which would outlive QGIS otherwise. What takes longer, such as
        deleting gigabytes, goes on in its thread; where QGIS ends first, the next set-up or removal clears the rest.
        """
        worker, self._worker = self._worker, None
        if worker is None:
            return
        worker.told.disconnect(self._told)
        worker.ended.disconnect(self._ended)
        worker.stopped = True
        worker.wait(_FAREWELL_MS)

    def _start(self, work: Callable[[_Worker], Outcome]) -> None:
        if self._worker is not None:
            return
        self._worker = _Worker(work)
        self._worker.told.connect(self._told)
        self._worker.ended.connect(self._ended)
        self._worker.start()
        self.runningChanged.emit()

    def _told(self, news: Union[Step, str]) -> None:
        if isinstance(news, str):
            self.line.emit(news)
        else:
            self.stepStarted.emit(news)

    def _ended(self, outcome: Outcome) -> None:
        self._worker = None
        self.runningChanged.emit()
        self.finished.emit(outcome)


def _built(found: CheckResult) -> Outcome:
    return Outcome(found.is_ready, False, translated(found.sentence), found)
