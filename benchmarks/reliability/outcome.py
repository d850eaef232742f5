"""What a part of the audit did, and what came of it."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Outcome:
    """One row of the page.

    Attributes:
        what: Was done.
        times: How often.
        came: How often each thing came of it, in words.
        faults: What should never happen, a sentence for each.
        seconds: That all of it took.
    """

    what: str
    times: int = 0
    came: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def count(self, came: str, fault: str = "") -> None:
        """Note what came of one time, and what was wrong about it."""
        self.times += 1
        self.came[came] += 1
        if fault:
            self.faults.append(fault)

    def keep(self, path: Path) -> None:
        """Write it to a file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(vars(self)), encoding="utf-8")

    @classmethod
    def kept(cls, path: Path) -> Outcome:
        """Read it again."""
        told = json.loads(path.read_text(encoding="utf-8"))
        return cls(**{**told, "came": Counter(told["came"])})
