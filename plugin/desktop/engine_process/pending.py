"""A request that waits for its answer."""

from __future__ import annotations

from typing import Any, Callable, Optional

from ...protocol.messages.engine import Failure
from ...protocol.messages.jobs import Progress

ReplyCallback = Callable[[Any, bytes], None]
FailureCallback = Callable[[Failure], None]
ProgressCallback = Callable[[Progress], None]


class PendingRequest:
    """What :meth:`EngineClient.request` hands out.

    Attributes:
        id: Number of the request on the pipe.
        method: Method of the protocol.
        message: The request dataclass.
        payload: Raw bytes that travel with it.
        supersedes: Key under which a newer request overtakes this one; empty for none.
        state: "held" (the engine is not ready yet), "sent", "answered", "failed", "cancelled" or "dropped".
    """

    def __init__(
        self, number: int, method: str, message: Any, payload: bytes, supersedes: str, cancel: Callable[[int], None]
    ) -> None:
        self.id = number
        self.method = method
        self.message = message
        self.payload = payload
        self.supersedes = supersedes
        self.state = "held"
        self.on_reply: Optional[ReplyCallback] = None
        self.on_failure: Optional[FailureCallback] = None
        self.on_progress: Optional[ProgressCallback] = None
        self.on_early: Optional[ReplyCallback] = None
        self._cancel = cancel

    def __repr__(self) -> str:
        return f"<PendingRequest {self.id} {self.method} {self.state}>"

    @property
    def waiting(self) -> bool:
        """Whether an answer may still come."""
        return self.state in ("held", "sent")

    def cancel(self) -> None:
        """Ask the engine to stop.

        The answer still comes: a failure of the kind "cancelled", or a reply where the job keeps what it had so far.
        """
        if self.waiting:
            self._cancel(self.id)

    def drop(self) -> None:
        """Stop listening: no callback will be called any more, and the engine is asked to stop."""
        if self.waiting:
            self.cancel()
            self.settle("dropped")

    def settle(self, state: str) -> None:
        """Note the end of the request and let go of the callbacks and what they hold."""
        self.state = state
        self.on_reply = self.on_failure = self.on_progress = self.on_early = None
        self.payload = b""
