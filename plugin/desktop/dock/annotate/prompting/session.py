"""The open prompt: its steps, the engine's answers to them, and the candidate that is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .....protocol.messages.annotating import Prompt, Scribble, Segmented
from .....protocol.messages.engine import Failure
from .....protocol.messages.jobs import Progress
from .candidate_outlines import CandidateOutline, outlines
from .prompt_step import PASSING, Ask, Question, Step


class PromptSession(QObject):
    """Keeps every step of the open prompt, so that undo and redo show their outlines at once.

    Args:
        ask: Sends a prompt to the engine, with callbacks for the answer, a failure, progress, and the best candidate
            ahead of the answer. Returning None means that the question could not be put; the failure callback has then
            been called.
        parent: Owner.

    Attributes:
        shows_best_early: Whether the best candidate is shown before the others are known.
        is_finishing: Whether an outline that is to be accepted is still being finished.
    """

    changed = pyqtSignal()
    progressed = pyqtSignal()
    failed = pyqtSignal(str)
    acceptable = pyqtSignal()
    clickTakenBack = pyqtSignal()
    tookUp = pyqtSignal(int)

    def __init__(self, ask: Ask, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.shows_best_early: Callable[[], bool] = lambda: True
        self.is_finishing: Callable[[], bool] = lambda: False
        self._ask = ask
        self._steps: List[Step] = [Step()]
        self._index = 0
        self._question: Optional[Question] = None
        self._accept_when_answered = False
        self._later: List[Callable[[Prompt], Prompt]] = []
        self._progress: Optional[Progress] = None

    # --- what there is ---------------------------------------------------------------------------------------------

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._steps[self._index]

    @property
    def prompt(self) -> Prompt:
        """The prompt that is shown."""
        return self.step.prompt

    @property
    def is_open(self) -> bool:
        """Whether something has been pointed at."""
        return not self.step.is_empty

    @property
    def is_waiting(self) -> bool:
        """Whether the engine is working on the shown step."""
        return self._question is not None

    @property
    def is_postponing(self) -> bool:
        """Whether something was pointed at for the next prompt, since this one is to be accepted."""
        return bool(self._later)

    @property
    def progress(self) -> Optional[Progress]:
        """What the engine said last about the running question; None while it has said nothing."""
        return self._progress

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier step."""
        return self._index > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a later step."""
        return self._index + 1 < len(self._steps)

    @property
    def candidates(self) -> Tuple[CandidateOutline, ...]:
        """Candidates of the shown step, best first; empty while they are not known."""
        return self.step.candidates or ()

    @property
    def candidate(self) -> Optional[CandidateOutline]:
        """The candidate that is shown."""
        return self.candidates[self.step.chosen] if self.candidates else None

    # --- what the user does ----------------------------------------------------------------------------------------

    def open(
        self, prompt: Prompt, candidates: Tuple[CandidateOutline, ...], model_hash: str, is_given: bool = False
    ) -> None:
        """Take up a prompt that was answered elsewhere, so that clicks can be added to it; see :class:`Step`."""
        self._drop()
        self._steps, self._index = [Step(prompt, candidates, model_hash=model_hash, is_given=is_given)], 0
        self.changed.emit()

    def add_points(
        self, points: Sequence[Tuple[float, float]], label: int, scribble: Sequence[Tuple[float, float]] = ()
    ) -> None:
        """Add clicks as one step, in the raster's CRS; ``label`` is 1 on the landform and 0 off it.

        ``scribble`` are the vertices of the line along which they lie, if there is one.
        """

        def added(prompt: Prompt) -> Prompt:
            labels = prompt.labels + (label,) * len(points)
            lines = (*prompt.scribbles, Scribble(tuple(scribble), label)) if len(scribble) > 1 else prompt.scribbles
            return replace(prompt, points=prompt.points + tuple(points), labels=labels, scribbles=lines)

        self._push(added)

    def set_box(self, box: Tuple[float, float, float, float], around: Sequence[Tuple[float, float]] = ()) -> None:
        """Set the box, in the raster's CRS, and what it is drawn around; it replaces an earlier one."""
        self._push(lambda prompt: replace(prompt, box=box, around=tuple(around)))

    def set_polygon(self, vertices: Sequence[Tuple[float, float]]) -> None:
        """Set the polygon, in the raster's CRS; it replaces an earlier one."""
        self._push(lambda prompt: replace(prompt, polygon=tuple(vertices)))

    def undo(self) -> None:
        """Go one step back."""
        if self.can_undo:
            self._go(self._index - 1)

    def redo(self) -> None:
        """Go one step forward."""
        if self.can_redo:
            self._go(self._index + 1)

    def cycle(self, by: int = 1) -> None:
        """Show the next candidate."""
        if self.candidates:
            self.choose((self.step.chosen + by) % len(self.candidates))

    def choose(self, number: int) -> None:
        """Show a candidate by its number, from 0."""
        if 0 <= number < len(self.candidates):
            self.step.chosen = number
            self.changed.emit()

    def accept_soon(self) -> None:
        """Say :attr:`acceptable` as soon as there is a candidate to accept."""
        if self.candidate is not None:
            self.acceptable.emit()
        elif self.is_open:
            self._accept_when_answered = True
            if not self.is_waiting and self.step.candidates is None:
                self._put()

    def accept_without_last_click(self) -> None:
        """Accept after a double click, whose first half has already added a click to the prompt.

        When the prompt was open before, that click was no prompt: it is taken back. Otherwise it is the prompt.
        """
        if self._index > 1 or (self._index == 1 and not self._steps[0].is_empty):
            self.undo()
            self.clickTakenBack.emit()
        self.accept_soon()

    def close_accepted(self) -> None:
        """Close the prompt, which was accepted, and take up what was pointed at since Enter was pressed."""
        later = self._later
        self.clear()
        self._later = later
        self.take_up()

    def clear(self) -> None:
        """Close the prompt."""
        self._drop()
        self._later = []
        self._steps, self._index = [Step()], 0
        self.changed.emit()

    def ask_again(self) -> None:
        """Ask for the shown step once more, unless its outline is given: another model, or an engine that is back."""
        for step in self._steps:
            if not step.is_given:
                step.candidates, step.asked_again = None, False
                step.prompt = replace(step.prompt, previous="")
        if self.is_open and not self.step.is_given:
            self._put()
        self.changed.emit()

    # --- inside ----------------------------------------------------------------------------------------------------

    def _refined(self) -> Prompt:
        """The prompt to build on; a candidate that the user chose by hand goes along as the mask to refine."""
        if self.candidate is not None and self.step.chosen > 0:
            return replace(self.prompt, previous=self.candidate.mask_id)
        return self.prompt

    def _push(self, change: Callable[[Prompt], Prompt]) -> None:
        """Change the prompt; one that is to be accepted as soon as it is answered keeps what it has."""
        if self._accept_when_answered or self.is_finishing():
            self._later.append(change)
            return
        del self._steps[self._index + 1 :]
        self._steps.append(Step(change(self._refined())))
        self._go(len(self._steps) - 1)

    def take_up(self) -> None:
        """What was pointed at since Enter was pressed belongs to the prompt as it is now."""
        later, self._later = self._later, []
        for change in later:
            self._push(change)
        self.tookUp.emit(len(later))

    def _go(self, index: int) -> None:
        self._later = []
        self._drop()
        self._index = index
        if self.is_open and self.step.candidates is None:
            self._put()
        self.changed.emit()

    def _drop(self) -> None:
        self._accept_when_answered = False
        question, self._question = self._question, None
        if question is not None:
            question.drop()

    def _put(self) -> None:
        waits = self._accept_when_answered
        self._drop()
        self._accept_when_answered = waits
        step, self._progress = self.step, None
        step.failure = ""
        self._question = self._ask(
            step.prompt,
            lambda reply, payload: self._answered(step, reply, payload),
            lambda failure: self._failed(step, failure),
            self._progresses,
            lambda reply, payload: self._answered_early(step, reply, payload),
        )

    def _progresses(self, progress: Progress) -> None:
        self._progress = progress
        self.progressed.emit()

    def _answered_early(self, step: Step, reply: Segmented, payload: bytes) -> None:
        if step is self.step and self.shows_best_early():
            self._take(step, reply, payload)
            self.changed.emit()

    def _answered(self, step: Step, reply: Segmented, payload: bytes) -> None:
        self._take(step, reply, payload)
        if step is not self.step:
            return
        self._question = None
        accept, self._accept_when_answered = self._accept_when_answered, False
        self.changed.emit()
        if accept and self.candidate is not None:
            self.acceptable.emit()
        else:
            self.take_up()

    def _take(self, step: Step, reply: Segmented, payload: bytes) -> None:
        """What is shown already stays the same object: whoever asks about it need not ask again."""
        shown = {outline.mask_id: outline for outline in step.candidates or ()}
        step.candidates = tuple(shown.get(outline.mask_id, outline) for outline in outlines(reply, payload))
        step.model_hash, step.chosen = reply.model_hash, 0

    def _failed(self, step: Step, failure: Failure) -> None:
        if step is not self.step:
            return
        self._question = None
        if failure.kind in PASSING and not step.asked_again:
            step.asked_again = True
            step.prompt = replace(step.prompt, previous="")  # the new engine does not know the old one's masks
            self._put()
            return
        self._accept_when_answered = False
        later = self._later
        if failure.kind == "prompt" and self._index > 0:
            # What was pointed at is refused: it goes, and what was there before goes on.
            del self._steps[self._index :]
            self._go(self._index - 1)
        elif failure.kind != "cancelled":
            step.failure = failure.sentence
        if failure.kind != "cancelled":
            self.failed.emit(failure.sentence)
        self.changed.emit()
        self._later = later
        self.take_up()
