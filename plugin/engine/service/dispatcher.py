"""From a frame to the thread that answers it, and from an exception to a sentence."""

from __future__ import annotations

import logging
import traceback
from typing import Any

from ...protocol import envelope
from ...protocol.codec import ProtocolError, from_json, to_json
from ...protocol.framing import Frame, FramingError
from ...protocol.messages.engine import PROTOCOL_VERSION, Failure, Hello, Welcome
from ...protocol.messages.jobs import WAITS_FOR, Progress
from ...protocol.messages.methods import METHODS
from ..errors import LandformError, in_words
from ..jobs import CANCELLED, JobContext
from . import lanes
from .channel import Channel
from .registry import LANE_OF, RANK_OF, WORDS_OF, Handler

log = logging.getLogger(__name__)


class Dispatcher:
    """Answers requests; :meth:`receive` belongs to the reading thread and never waits for work.

    Args:
        channel: Where answers go.
        handlers: Handler of each method.
        welcome: What the handshake tells; or the failure that makes this engine useless.
    """

    def __init__(self, channel: Channel, handlers: dict[str, Handler], welcome: Welcome | Failure) -> None:
        self._channel = channel
        self._handlers = handlers
        self._welcome = welcome
        self._greeted = False
        self._lanes = {
            lanes.CLICKS: lanes.Lane(lanes.CLICKS, self._work, self._given_up, overtaking=True),
            lanes.JOBS: lanes.Lane(lanes.JOBS, self._work, self._given_up, self._wait),
            lanes.TRANSFERS: lanes.Lane(lanes.TRANSFERS, self._work, self._given_up, self._wait),
            lanes.DECISIONS: lanes.Lane(lanes.DECISIONS, self._work, self._given_up),
        }

    def receive(self, frame: Frame) -> None:
        """Take one frame from the desktop."""
        try:
            message = envelope.from_header(frame.header)
        except ProtocolError as error:
            number = frame.header.get("id")
            self._refuse(number if type(number) is int else None, Failure("protocol", str(error)))
            return
        if isinstance(message, envelope.Notice):
            self._notice(message)
        elif isinstance(message, envelope.Request):
            self._request(message, frame.payload)

    def _notice(self, notice: envelope.Notice) -> None:
        number = notice.params.get("id")
        if notice.method != envelope.CANCEL or not isinstance(number, int):
            return
        for lane in self._lanes.values():
            if lane.cancel(number) is not None:
                self._refuse(number, Failure("cancelled", "The request was cancelled before it started."))

    def _request(self, request: envelope.Request, payload: bytes) -> None:
        if request.method == envelope.PING:
            self._channel.send(envelope.Reply(request.id))
            return
        try:
            if request.method == envelope.HELLO:
                self._greet(request.id, from_json(Hello, request.params))
                return
            if not self._greeted:
                self._refuse(request.id, Failure("handshake", "The first request has to be a handshake."))
                return
            if request.method not in self._handlers:
                sentence = f"This engine does not know {request.method!r}; the plugin and its engine do not match."
                self._refuse(request.id, Failure("method", sentence))
                return
            message, rank = from_json(METHODS[request.method][0], request.params), RANK_OF.get(request.method, 0)
            task = lanes.Task(request, message, payload, rank)
        except ProtocolError as error:
            self._refuse(request.id, Failure("parameters", f"{request.method} was asked wrongly: {error}"))
            return
        for dropped in self._lanes[LANE_OF.get(request.method, lanes.CLICKS)].put(task):
            self._refuse(dropped.request.id, Failure("superseded", "A newer request has overtaken this one."))

    def _greet(self, number: int, hello: Hello) -> None:
        if hello.protocol != PROTOCOL_VERSION:
            sentence = (
                f"This engine speaks protocol {PROTOCOL_VERSION}, the plugin (version {hello.plugin_version}) protocol "
                f"{hello.protocol}. Restart QGIS so that both are the same version."
            )
            self._refuse(number, Failure("handshake", sentence))
        elif isinstance(self._welcome, Failure):
            self._refuse(number, self._welcome)
        else:
            self._greeted = True
            self._channel.send(envelope.Reply(number, to_json(self._welcome)))

    def _work(self, task: lanes.Task) -> None:
        number = task.request.id
        context = JobContext(
            lanes.ProgressThrottle(lambda progress: self._tell(number, progress)),
            task.is_cancelled,
            lambda reply, payload: self._answer_early(number, reply, payload),
        )
        try:
            context.check()
            reply, payload = self._handlers[task.request.method](task.message, task.payload, context)
            if not task.given_up:
                self._channel.send(envelope.Reply(number, to_json(reply)), payload)
        except BaseException as error:  # A worker that dies would leave every later request without an answer.
            if not task.given_up:
                self._refuse(number, failure_of(error, task.request.method))

    def _given_up(self, task: lanes.Task) -> None:
        log.warning("%s was stopped while it waited for a file that does not answer.", task.request.method)
        self._refuse(task.request.id, Failure("cancelled", CANCELLED))

    def _wait(self, task: lanes.Task, running: lanes.Task) -> None:
        """Tell a job that it waits for another one, whose method stands in the detail."""
        method = running.request.method
        text = f"Waits until this is done: {WORDS_OF.get(method, method)}"
        self._tell(task.request.id, Progress(text, None, None, {WAITS_FOR: method}))

    def _tell(self, number: int, progress: Progress) -> None:
        self._channel.send(envelope.Notice(envelope.PROGRESS, {"id": number, **to_json(progress)}))

    def _answer_early(self, number: int, reply: Any, payload: bytes) -> None:
        self._channel.send(envelope.Notice(envelope.EARLY, {"id": number, "result": to_json(reply)}), payload)

    def _refuse(self, number: int | None, failure: Failure) -> None:
        if failure.details:
            log.error("%s\n%s", failure.sentence, failure.details)
        self._channel.send(envelope.Refusal(number, failure))


def failure_of(error: BaseException, method: str) -> Failure:
    """Word an exception for the person at the screen, with the traceback for the log."""
    details = "".join(traceback.format_exception(error))
    worded = in_words(error)
    if isinstance(error, LandformError) and error.__cause__ is None:
        # Expected, so the log needs no more than the sentence, unless another error is behind it.
        details = ""
    if worded is not None:
        kind, sentence = worded
    elif isinstance(error, ProtocolError):
        kind, sentence = "parameters", f"{method} was asked wrongly: {error}"
    elif isinstance(error, FramingError):
        kind, sentence = "protocol", f"The result of {method} is too large to hand over. Take a smaller extent."
    else:
        kind = "internal"
        sentence = (
            f"The engine met an unexpected error during {method}: {_first_line(error)}. The details are in its log on "
            "the Engine page."
        )
    return Failure(kind, sentence, details)


def _first_line(error: Any) -> str:
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0].rstrip('.')}" if lines else type(error).__name__
