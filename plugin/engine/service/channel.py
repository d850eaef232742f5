"""The pipe to the desktop: private copies of the standard descriptors, and whole frames on them."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator

from ...protocol.envelope import Envelope, to_header
from ...protocol.framing import Frame, FrameParser, encode_frame

READ_SIZE = 1 << 20


class Channel:
    """Frames in, frames out; sending is safe from any thread.

    Args:
        source: Descriptor to read from.
        sink: Descriptor to write to.
    """

    def __init__(self, source: int, sink: int) -> None:
        self._source = source
        self._sink = sink
        self._lock = threading.Lock()

    @classmethod
    def claim_standard(cls) -> Channel:
        """Take standard input and output for frames alone.

        What libraries print, natively or from Python, goes to standard error from here on, and what they read is
        empty. Child processes do not inherit the copies.
        """
        source, sink = os.dup(0), os.dup(1)
        if sys.platform == "win32":
            import msvcrt

            msvcrt.setmode(source, os.O_BINARY)
            msvcrt.setmode(sink, os.O_BINARY)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
        os.dup2(2, 1)
        return cls(source, sink)

    def send(self, envelope: Envelope, payload: bytes = b"") -> None:
        """Write one frame; ends the process when nobody reads any more.

        Raises:
            FramingError: The frame is larger than the desktop takes.
        """
        data = memoryview(encode_frame(Frame(to_header(envelope), payload)))
        with self._lock:
            try:
                while data:
                    data = data[os.write(self._sink, data) :]
            except OSError:
                os._exit(0)

    def frames(self) -> Iterator[Frame]:
        """Frames as they come, until the desktop closes the pipe.

        Raises:
            FramingError: The input is damaged.
        """
        parser = FrameParser()
        while True:
            try:
                data = os.read(self._source, READ_SIZE)
            except OSError:
                return
            if not data:
                return
            yield from parser.feed(data)
