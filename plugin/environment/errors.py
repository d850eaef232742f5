"""What can go wrong with the engine's environment, worded for the person at the screen."""

from __future__ import annotations


class EnvironmentProblem(Exception):
    """The environment cannot be built, changed or used.

    Args:
        kind: ``network``, ``proxy``, ``space``, ``venv``, ``hash``, ``package``, ``permission``, ``interpreter``,
            ``system``, ``folder``, ``busy``, ``cancelled``, ``broken`` or ``failed``.
        sentence: What happened and what to do next.
    """

    def __init__(self, kind: str, sentence: str) -> None:
        super().__init__(sentence)
        self.kind = kind
        self.sentence = sentence
