"""Frames on a pipe: two lengths, a JSON header, raw bytes.

A frame is ``uint32 header length, uint32 payload length`` (both little-endian), the header as a UTF-8 JSON object, and
the payload as it is. Pixels and WKB travel as payload, so nothing is encoded twice.
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from typing import List, Optional, Tuple

from .codec import JsonObject

LENGTHS = struct.Struct("<II")

#: No honest header comes near this: the longest hold the scores of a training run.
MAX_HEADER = 16 * 1024 * 1024
#: A rendered window of 8192 x 8192 RGBA pixels is 256 MiB.
MAX_PAYLOAD = 512 * 1024 * 1024


class FramingError(ValueError):
    """The bytes are not frames; nothing that follows on the same pipe can be trusted."""


@dataclass(frozen=True)
class Frame:
    """One header with its payload."""

    header: JsonObject
    payload: bytes = b""


def encode_frame(frame: Frame, max_header: int = MAX_HEADER, max_payload: int = MAX_PAYLOAD) -> bytes:
    """Turn a frame into bytes.

    Raises:
        FramingError: Header or payload is larger than the other side will take.
    """
    # ASCII escapes keep the lone surrogates of file names that are not UTF-8.
    header = json.dumps(frame.header, separators=(",", ":")).encode("ascii")
    _check_size("header", len(header), max_header)
    _check_size("payload", len(frame.payload), max_payload)
    return b"".join((LENGTHS.pack(len(header), len(frame.payload)), header, frame.payload))


class FrameParser:
    """Cuts a stream of bytes, in whatever pieces it arrives, into frames.

    Args:
        max_header: Largest header taken, in bytes.
        max_payload: Largest payload taken, in bytes.
    """

    def __init__(self, max_header: int = MAX_HEADER, max_payload: int = MAX_PAYLOAD) -> None:
        self._max_header = max_header
        self._max_payload = max_payload
        self._buffer = bytearray()
        self._lengths: Optional[Tuple[int, int]] = None
        self._error: Optional[FramingError] = None

    @property
    def pending(self) -> int:
        """Number of bytes held of a frame that is not complete yet."""
        return len(self._buffer) + (LENGTHS.size if self._lengths else 0)

    def feed(self, data: bytes) -> List[Frame]:
        """Take the next bytes and return the frames that they complete.

        Frames that were complete before a damaged one are returned first; the error comes with the next call.

        Raises:
            FramingError: The stream is damaged. Every later call raises it again.
        """
        if self._error is not None:
            raise self._error
        self._buffer += data
        frames: List[Frame] = []
        try:
            frame = self._next()
            while frame is not None:
                frames.append(frame)
                frame = self._next()
        except FramingError as error:
            self._error = error
            if not frames:
                raise
        return frames

    def close(self) -> None:
        """Say that no more bytes will come.

        Raises:
            FramingError: The stream was damaged, or ends in the middle of a frame.
        """
        if self._error is not None:
            raise self._error
        if self.pending:
            raise FramingError(f"The stream ended in the middle of a frame, after {self.pending} bytes of it.")

    def _next(self) -> Optional[Frame]:
        if self._lengths is None:
            if len(self._buffer) < LENGTHS.size:
                return None
            header_size, payload_size = LENGTHS.unpack_from(self._buffer)
            # Checked before anything is collected, so that garbage cannot make us wait for four gigabytes.
            _check_size("header", header_size, self._max_header)
            _check_size("payload", payload_size, self._max_payload)
            del self._buffer[: LENGTHS.size]
            self._lengths = (header_size, payload_size)
        header_size, payload_size = self._lengths
        if len(self._buffer) < header_size + payload_size:
            return None
        header = bytes(self._buffer[:header_size])
        payload = bytes(self._buffer[header_size : header_size + payload_size])
        del self._buffer[: header_size + payload_size]
        self._lengths = None
        return Frame(_decode_header(header), payload)


def _check_size(part: str, size: int, limit: int) -> None:
    if size > limit:
        raise FramingError(f"A frame's {part} of {size} bytes is larger than the {limit} bytes allowed.")


def _decode_header(data: bytes) -> JsonObject:
    try:
        header = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise FramingError(f"A frame's header is not JSON: {data[:60]!r} ({error}).") from error
    if not isinstance(header, dict):
        raise FramingError(f"A frame's header is not an object: {data[:60]!r}.")
    return header
