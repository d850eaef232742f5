"""Options that take one of a few words."""

from __future__ import annotations

from enum import StrEnum


class Choice(StrEnum):
    """Words that an option takes; sentences that quote one show the word, as of any other text, and no Python."""

    def __repr__(self) -> str:
        return repr(self.value)
