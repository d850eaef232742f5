"""What a frame's header says: JSON-RPC 2.0 requests, replies, errors and notifications.

A request may carry one member of ours, ``supersedes``: it overtakes requests with the same key that have not started.
Three notifications exist, each with the ``id`` of the request it is about: ``progress`` and ``early`` (engine to
desktop), and ``cancel`` (desktop to engine). ``early`` has what is known of the ``result`` so far, shaped as the reply
that still comes, with a payload of its own. ``ping`` is a request that is answered at once, whatever else is running.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional, Union

from .codec import JsonObject, ProtocolError
from .messages.engine import Failure

CANCEL = "cancel"
PING = "ping"
EARLY = "early"
PROGRESS = "progress"
HELLO = "hello"

#: Error codes of the JSON-RPC 2.0 specification for the kinds that it knows; all other kinds are ``APPLICATION``.
CODES = {"protocol": -32600, "method": -32601, "parameters": -32602, "internal": -32603}
APPLICATION = -32000


@dataclass(frozen=True)
class Request:
    """Something that will be answered by a :class:`Reply` or a :class:`Refusal` with the same id."""

    id: int
    method: str
    params: JsonObject = field(default_factory=dict)
    supersedes: str = ""


@dataclass(frozen=True)
class Reply:
    """The result of a request."""

    id: int
    result: JsonObject = field(default_factory=dict)


@dataclass(frozen=True)
class Refusal:
    """The failure of a request; without an id it is about the stream itself."""

    id: Optional[int]
    failure: Failure


@dataclass(frozen=True)
class Notice:
    """Something that is said and not answered."""

    method: str
    params: JsonObject = field(default_factory=dict)


Envelope = Union[Request, Reply, Refusal, Notice]


def to_header(envelope: Envelope) -> JsonObject:
    """Turn an envelope into a frame's header."""
    header: JsonObject = {"jsonrpc": "2.0"}
    if isinstance(envelope, Request):
        header.update(id=envelope.id, method=envelope.method, params=envelope.params)
        if envelope.supersedes:
            header["supersedes"] = envelope.supersedes
    elif isinstance(envelope, Reply):
        header.update(id=envelope.id, result=envelope.result)
    elif isinstance(envelope, Refusal):
        failure = envelope.failure
        header["id"] = envelope.id
        header["error"] = {
            "code": CODES.get(failure.kind, APPLICATION),
            "message": failure.sentence,
            "data": {"kind": failure.kind, "details": failure.details},
        }
    else:
        header.update(method=envelope.method, params=envelope.params)
    return header


def from_header(header: JsonObject) -> Envelope:
    """Read a frame's header.

    Raises:
        ProtocolError: It is none of the four kinds of envelope.
    """
    if "error" in header:
        return Refusal(_optional_id(header), _failure(header["error"]))
    if "result" in header:
        return Reply(_id(header), _object(header["result"], "result"))
    method = header.get("method")
    if not isinstance(method, str):
        raise ProtocolError(f"A header has neither a method nor a result nor an error: {header!r:.200}.")
    params = _object(header.get("params", {}), "params")
    if "id" not in header:
        return Notice(method, params)
    supersedes = header.get("supersedes", "")
    if not isinstance(supersedes, str):
        raise ProtocolError(f"supersedes should be a string, not {supersedes!r:.80}.")
    return Request(_id(header), method, params, supersedes)


def _failure(error: Any) -> Failure:
    error = _object(error, "error")
    data = _object(error.get("data", {}), "error.data")
    return Failure(
        kind=str(data.get("kind", "internal")),
        sentence=str(error.get("message", "")),
        details=str(data.get("details", "")),
    )


def _object(value: Any, where: str) -> JsonObject:
    if not isinstance(value, dict):
        raise ProtocolError(f"{where} should be an object, not {value!r:.80}.")
    return value


def _optional_id(header: JsonObject) -> Optional[int]:
    return None if header.get("id") is None else _id(header)


def _id(header: JsonObject) -> int:
    value = header.get("id")
    if not isinstance(value, int) or isinstance(value, bool):
        raise ProtocolError(f"id should be a whole number, not {value!r:.80}.")
    return value
