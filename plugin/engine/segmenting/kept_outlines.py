"""Outlines that long runs ask for, kept on disk until the run is repeated: one that was killed or stopped goes on.

An outline depends on the raster, the model and the prompt alone, and is found again where all of them are the same.
"""

from __future__ import annotations

import hashlib
import json
import struct
import threading
from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ...environment.locations import outlined_folder
from ...protocol.codec import to_json
from ...protocol.messages.annotating import Candidate, Prompt, Segmented
from ...protocol.version import plugin_version
from ..errors import PromptError
from ..formats.kept_answers import KeptAnswers, forget_old
from ..jobs import JobContext
from ..raster.source import RasterSource
from .answers import answer_of
from .segmenter import Segmenter

#: Of what is written; it also goes up where earlier answers, refusals among them, would no longer be given.
_FORMAT = 2
#: Rasters whose outlines are known at a time; a run has one after the other.
_RASTERS = 2
_LENGTH = struct.Struct("<I")


@dataclass(frozen=True)
class Outlined:
    """The answer to a prompt.

    Attributes:
        reply: Candidates, best first; maybe none.
        payload: Their polygons as WKB.
        at: When they were outlined, as ISO 8601 in UTC.
        was_kept: They were found before.
    """

    reply: Segmented
    payload: bytes
    at: str
    was_kept: bool


class KeptOutlines:
    """Outlines by raster, model and prompt.

    Args:
        root: Folder with one of each raster and model; None takes that of this machine's user.
    """

    def __init__(self, root: Path | None = None) -> None:
        self._root = outlined_folder() if root is None else root
        self._answers: OrderedDict[tuple[str, bool, str, str, str], KeptAnswers] = OrderedDict()
        self._lock = threading.Lock()
        self._version = plugin_version()

    def outline(
        self, segmenter: Segmenter, source: RasterSource, prompt: Prompt, context: JobContext, only_best: bool
    ) -> Outlined:
        """Outline the landform that a prompt points at without a canvas, or tell what was outlined before.

        Args:
            segmenter: Looks where nothing is kept.
            source: The raster.
            prompt: In its CRS, and no refinement.
            context: See :meth:`.segmenter.Segmenter.segment`.
            only_best: Keep and tell the best candidate alone.

        Raises:
            PromptError: As :meth:`.segmenter.Segmenter.segment` does; kept too.
            RasterError: The window cannot be read.
            Cancelled: The user has asked to stop.
        """
        answers, key = self._of(segmenter, source), _key(prompt, only_best)
        known = self._read(answers, key)
        if known is not None:
            return known
        try:
            found = segmenter.segment(source, prompt, context=context, only_best=only_best)
        except PromptError as problem:
            answers.put(key, _packed({"problem": str(problem)}, b""))
            raise
        reply, payload = answer_of(found, segmenter.model, source, prompt)
        at = datetime.now(UTC).isoformat(timespec="seconds")
        answers.put(key, _packed({"reply": to_json(reply), "at": at}, payload))
        return Outlined(reply, payload, at, was_kept=False)

    def holds(self, segmenter: Segmenter, source: RasterSource, prompt: Prompt, only_best: bool) -> bool:
        """Whether a prompt was answered before; the answer may still turn out to be damaged."""
        return _key(prompt, only_best) in self._of(segmenter, source)

    def flush(self) -> None:
        """Write what waits in memory."""
        with self._lock:
            kept = list(self._answers.values())
        for answers in kept:
            answers.flush()

    def _of(self, segmenter: Segmenter, source: RasterSource) -> KeptAnswers:
        model = segmenter.model
        whole = source.identity, source.flat, model.model_hash, model.backend, model.precision
        with self._lock:
            if whole not in self._answers:
                name = hashlib.sha256(json.dumps([_FORMAT, self._version, *whole]).encode()).hexdigest()
                self._answers[whole] = KeptAnswers(self._root / name)
                forget_old(self._root, self._root / name)
            self._answers.move_to_end(whole)
            beyond = [self._answers.popitem(last=False)[1] for _ in range(len(self._answers) - _RASTERS)]
            answers = self._answers[whole]
        for other in beyond:
            other.close()
        return answers

    @staticmethod
    def _read(answers: KeptAnswers, key: bytes) -> Outlined | None:
        """What is kept, or None.

        Raises:
            PromptError: What is kept is that the prompt makes no sense.
        """
        packed = answers.get(key)
        if packed is None:
            return None
        (length,) = _LENGTH.unpack_from(packed)
        told, payload = json.loads(packed[_LENGTH.size : _LENGTH.size + length]), packed[_LENGTH.size + length :]
        if "problem" in told:
            raise PromptError(told["problem"])
        reply = told["reply"]
        # our own, and whole: without the checks of what comes from elsewhere, which take ten times as long
        reply["candidates"] = tuple(Candidate(**candidate) for candidate in reply["candidates"])
        reply["footprint"] = tuple(reply["footprint"])
        return Outlined(Segmented(**reply), payload, told["at"], was_kept=True)


def _key(prompt: Prompt, only_best: bool) -> bytes:
    # of all fields, with all digits
    return hashlib.sha256(f"{prompt!r} {only_best}".encode()).digest()


def _packed(told: dict[str, object], payload: bytes) -> bytes:
    text = json.dumps(told).encode()
    return _LENGTH.pack(len(text)) + text + payload
