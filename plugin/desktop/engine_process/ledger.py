"""The requests that wait for an answer, and who is called when it comes."""

from __future__ import annotations

import itertools
import sys
from typing import Any, Callable, Dict, List, Optional

from ...protocol import envelope
from ...protocol.codec import ProtocolError, from_json
from ...protocol.messages.engine import Failure
from ...protocol.messages.jobs import Progress
from ...protocol.messages.methods import METHODS
from ..engine_words import in_users_words
from .pending import PendingRequest


class Ledger:
    """Keeps pending requests by number, oldest first."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self._pending: Dict[int, PendingRequest] = {}

    def next_number(self) -> int:
        """A number that no request has had."""
        return next(self._numbers)

    def open(
        self, method: str, message: Any, payload: bytes, supersedes: str, cancel: Callable[[int], None]
    ) -> PendingRequest:
        """Enter a new request, dropping older ones that it supersedes.

        Raises:
            ValueError: The protocol has no such method.
            TypeError: The method asks for another message.
        """
        if method not in METHODS:
            raise ValueError(f"The protocol has no method {method!r}.")
        if not isinstance(message, METHODS[method][0]):
            raise TypeError(f"{method} asks for a {METHODS[method][0].__name__}, not a {type(message).__name__}.")
        if supersedes:
            for older in [p for p in self._pending.values() if p.supersedes == supersedes]:
                del self._pending[older.id]
                older.settle("dropped")
        pending = PendingRequest(self.next_number(), method, message, payload, supersedes, cancel)
        self._pending[pending.id] = pending
        return pending

    def find(self, number: int) -> Optional[PendingRequest]:
        """The request with this number, while it waits."""
        return self._pending.get(number)

    def waiting(self) -> List[PendingRequest]:
        """All requests without an answer that somebody still waits for."""
        return [pending for pending in self._pending.values() if pending.waiting]

    def held(self) -> List[PendingRequest]:
        """Requests that were not sent yet."""
        return [pending for pending in self._pending.values() if pending.state == "held"]

    def take_sent(self) -> List[PendingRequest]:
        """Remove and return what was sent."""
        return self._take([pending for pending in self._pending.values() if pending.state != "held"])

    def take_all(self) -> List[PendingRequest]:
        """Remove and return everything."""
        return self._take(list(self._pending.values()))

    def deliver(self, message: envelope.Envelope, payload: bytes) -> None:
        """Hand an envelope from the engine to whoever waits for it; one that nobody waits for is ignored.

        Raises:
            ProtocolError: It is not shaped as its method asks.
        """
        if isinstance(message, envelope.Notice):
            self._deliver_notice(message, payload)
        elif isinstance(message, envelope.Refusal):
            pending = self._pending.get(message.id or 0)
            if pending is not None:
                self.fail(pending, in_users_words(message.failure))
        elif isinstance(message, envelope.Reply):
            pending = self._pending.get(message.id)
            if pending is not None:
                self._deliver_reply(pending, message, payload)

    def fail(self, pending: PendingRequest, failure: Failure) -> None:
        """End a request with a failure."""
        self._pending.pop(pending.id, None)
        callback = pending.on_failure
        if pending.waiting:
            pending.settle("cancelled" if failure.kind == "cancelled" else "failed")
        _call(callback, failure)

    def _deliver_reply(self, pending: PendingRequest, reply: envelope.Reply, payload: bytes) -> None:
        try:
            result = from_json(METHODS[pending.method][1], reply.result)
        except ProtocolError as error:
            sentence = f"The engine's answer to {pending.method} could not be read; install the plugin again."
            self.fail(pending, Failure("protocol", sentence, str(error)))
            return
        self._pending.pop(pending.id, None)
        callback = pending.on_reply
        if pending.waiting:
            pending.settle("answered")
        _call(callback, in_users_words(result), payload)

    def _deliver_notice(self, notice: envelope.Notice, payload: bytes) -> None:
        pending = self._pending.get(notice.params.get("id", 0))
        if pending is None:
            return
        if notice.method == envelope.PROGRESS:
            _call(pending.on_progress, in_users_words(from_json(Progress, notice.params)))
        elif notice.method == envelope.EARLY:
            early = from_json(METHODS[pending.method][1], notice.params.get("result"))
            _call(pending.on_early, in_users_words(early), payload)

    def _take(self, requests: List[PendingRequest]) -> List[PendingRequest]:
        for pending in requests:
            self._pending.pop(pending.id, None)
        return requests


def _call(callback: Optional[Callable[..., None]], *arguments: Any) -> None:
    """Call back; what goes wrong there is shown as QGIS shows any error, and the other requests go on."""
    if callback is None:
        return
    try:
        callback(*arguments)
    except Exception:
        sys.excepthook(*sys.exc_info())
