"""A state of the open prompt, and how the engine is asked about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Optional, Protocol, Tuple

from .....protocol.messages.annotating import Prompt, Segmented
from .....protocol.messages.engine import Failure
from .....protocol.messages.jobs import Progress
from .candidate_outlines import CandidateOutline

#: Failures after which the engine comes back by itself, so that asking again is right.
PASSING = ("engine-died", "engine-hung")


@dataclass
class Step:
    """A state of the prompt and what is known about it.

    Attributes:
        is_given: Its outline was there before, and is no model's answer to the prompt.
        failure: Why the engine could not answer; empty where it did, or has not been asked yet.
    """

    prompt: Prompt = field(default_factory=Prompt)
    candidates: Optional[Tuple[CandidateOutline, ...]] = None
    model_hash: str = ""
    chosen: int = 0
    asked_again: bool = False
    is_given: bool = False
    failure: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been pointed at."""
        return self.prompt.is_empty


class Question(Protocol):
    """A running question that can be abandoned."""

    def drop(self) -> None:
        """Stop listening."""


Answered = Callable[[Segmented, bytes], None]
Ask = Callable[[Prompt, Answered, Callable[[Failure], None], Callable[[Progress], None], Answered], Optional[Question]]
