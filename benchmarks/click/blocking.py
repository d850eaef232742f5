"""How long an event loop was blocked, and how much of that the machine kept it waiting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

_SCHEDULER = Path("/proc/thread-self/schedstat")


@dataclass(frozen=True)
class Block:
    """A time between two turns of an event loop, in seconds of :func:`time.monotonic`.

    Attributes:
        begun: When the loop should have turned.
        ended: When it did.
        work: Seconds of it that the thread worked.
        queued: Seconds of it that the thread could have worked and had no processor, as the system's scheduler counts.
    """

    begun: float
    ended: float
    work: float
    queued: float

    @property
    def seconds(self) -> float:
        """Its length."""
        return self.ended - self.begun

    def waited(self, stalls: Iterable[tuple[float, float]]) -> float:
        """Seconds of it that the machine kept the thread waiting, at least.

        Either its scheduler said so, or an idle process was ``stalled`` at the same moment: where the host of a virtual
        machine takes the processor away, the scheduler inside knows nothing of it.
        """
        both = sum(max(min(ended, self.ended) - max(begun, self.begun), 0.0) for begun, ended in stalls)
        return min(max(self.queued, both), self.seconds)


@dataclass(frozen=True)
class Blocked:
    """The blocks of some clicks, in seconds.

    Attributes:
        longest: The longest block.
        work: How much of that the thread worked.
        waited: How much of that the machine kept it waiting.
        own: The longest block less what the machine kept the thread waiting in it; may be another one.
    """

    longest: float = 0.0
    work: float = 0.0
    waited: float = 0.0
    own: float = 0.0

    def __or__(self, other: Blocked) -> Blocked:
        """The worst of both."""
        worse = max(self, other, key=lambda blocked: blocked.longest)
        return Blocked(worse.longest, worse.work, worse.waited, max(self.own, other.own))


def blocked(blocks: Sequence[Block], stalls: Sequence[tuple[float, float]]) -> Blocked:
    """What the blocks come to, beside the stalls of an idle process."""
    if not blocks:
        return Blocked()
    worst = max(blocks, key=lambda block: block.seconds)
    own = max(block.seconds - block.waited(stalls) for block in blocks)
    return Blocked(worst.seconds, worst.work, worst.waited(stalls), own)


def queued_seconds() -> float:
    """Seconds that this thread has waited for a processor so far; 0 where the system does not tell."""
    try:
        return int(_SCHEDULER.read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0
