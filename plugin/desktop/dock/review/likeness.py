"""Orders what is left of a review by likeness after each decision; the engine ranks, and keeps what it ranks by."""

from __future__ import annotations

import sys
from array import array
from dataclasses import replace
from pathlib import Path
from typing import List, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ....protocol.messages.engine import Failure
from ....protocol.messages.finding import Rank, Ranked
from ...engine_process import EngineClient
from .like_record import LikeRecord, end_record, write_record
from .queue import ReviewItem, ReviewQueue, Verdict

#: Nobody waits longer for the order, in milliseconds; it comes when it comes, and what is on view stays there then.
PATIENCE_MS = 500


class LikenessOrder(QObject):
    """The order of one review at a time.

    Attributes:
        ordered: The queue is ordered, or the order stays as it is for now; the review may go on.
        changed: What is behind the current item, or the note, is another.
        note: Says why the order stayed as it was, or why decisions are not kept; empty where all is well.
        least: Score from which on an outline is likely what is looked for; None while nobody knows.
    """

    ordered = pyqtSignal()
    changed = pyqtSignal()

    def __init__(self, client: EngineClient, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client
        self._folder: Optional[Path] = None
        self._record: Optional[LikeRecord] = None
        self._queue = ReviewQueue()
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(PATIENCE_MS)
        self._late.timeout.connect(self._go_on)
        self._pending = None
        self._waits = False
        self.note = ""
        self.least: Optional[float] = None
        client.stateChanged.connect(self._engine_changed)

    @property
    def is_on(self) -> bool:
        """Whether the review is about landforms that are like others."""
        return self._folder is not None

    @property
    def folder(self) -> Optional[Path]:
        """Of the search that is reviewed; None where the review is about something else."""
        return self._folder

    @property
    def is_waiting(self) -> bool:
        """Whether the review waits for the order."""
        return self._waits

    @property
    def likely(self) -> List[ReviewItem]:
        """Items without a decision that are looked at and likely what is looked for."""
        least, waiting = self.least, Verdict.OPEN
        if least is None:
            return []
        likely = [item for item in self._queue.items if item.verdict is waiting and (item.likeness or 0.0) >= least]
        return [item for item in likely if self._queue.passes(item)]

    def begin(self, queue: ReviewQueue, folder: Path, record: LikeRecord) -> None:
        """Order the items of a search from now on."""
        self._queue, self._folder, self._record = queue, folder, record
        self.note, self.least = "", None

    def end(self) -> None:
        """Order nothing any more; what was decided is kept while anything is left to decide on."""
        folder, self._folder = self._folder, None
        self._late.stop()
        self._waits = False
        if self._pending is not None:
            self._pending.drop()
            self._pending = None
        if folder is not None and not self._queue.left:
            end_record(folder)
        self._queue, self._record, self.least, self.note = ReviewQueue(), None, None, ""

    def ask(self, wait: bool = True) -> None:
        """Have what is left ordered anew, and keep what was decided; ``ordered`` says when to go on.

        Args:
            wait: Whether the review waits; otherwise the current item stays in its place.
        """
        assert self._folder is not None  # there is nothing to order otherwise
        accepted, rejected = self._numbers(Verdict.ACCEPTED), self._numbers(Verdict.REJECTED)
        self._keep(accepted, rejected)
        self._waits = wait
        if wait:
            self._late.start()
        if self._client.state == "stopped":
            self._client.start()
        self._pending = self._client.request(
            "rank",
            Rank(str(self._folder), tuple(accepted), tuple(rejected)),
            on_reply=self._ranked,
            on_failure=self._failed,
            supersedes="rank",
        )

    def _numbers(self, verdict: Verdict) -> List[int]:
        return [item.number for item in self._queue.items if item.verdict is verdict]

    def _keep(self, accepted: List[int], rejected: List[int]) -> None:
        self.note = ""
        if self._record is None or self._folder is None:
            return
        left = len(self._queue.left)
        self._record = replace(self._record, accepted=tuple(accepted), rejected=tuple(rejected), left=left)
        try:
            write_record(self._folder, self._record)
        except OSError as error:
            sentence = self.tr("What is decided cannot be kept in {folder}: {reason}. Free some space there.")
            self.note = sentence.format(folder=self._folder, reason=error.strerror or error)

    def _ranked(self, reply: Ranked, payload: bytes) -> None:
        self._pending = None
        scores = array("f")
        scores.frombytes(payload)
        if sys.byteorder == "big":
            scores.byteswap()
        for item in self._queue.items:
            item.likeness = scores[item.number]
        self.least = reply.least
        self._queue.order(stay=not self._waits)
        self._go_on()

    def _failed(self, failure: Failure) -> None:
        self._pending = None
        sentence = self.tr("The order stays as it was: {reason} The next decision tries again.")
        self.note = sentence.format(reason=failure.sentence)
        self._go_on()

    def _go_on(self) -> None:
        """Nobody waits any more."""
        self._late.stop()
        waited, self._waits = self._waits, False
        (self.ordered if waited else self.changed).emit()

    def _engine_changed(self, state: str) -> None:
        """An engine that is there again makes up for what another one could not do."""
        if state == "ready" and self.is_on and self.note and self._pending is None:
            self.ask(wait=False)
