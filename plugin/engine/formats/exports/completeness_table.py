"""How complete a crater count is, as a table by size and in a sentence."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from ....protocol.messages.recapture import Completeness, Share, SizeCompleteness

_SHARES = ("of_first", "of_second", "together")
_FIELDS = (
    "rows",
    *("from_km", "to_km", "first", "second", "both", "all", "all_low", "all_high"),
    *(f"{name}{ending}" for name in _SHARES for ending in ("", "_low", "_high")),
)


def beside(count: Path) -> Path:
    """Name of the table that lies beside the file of a count."""
    return count.with_name(f"{count.stem}_completeness.csv")


def completeness_csv(found: Completeness) -> str:
    """A row for each class of sizes, and one for all from the smallest diameter on; what is not known is empty.

    ``first``, ``second`` and ``both`` are numbers of craters in each count and in both; ``all`` is the estimated
    number, ``of_first``, ``of_second`` and ``together`` are shares of it, each with its 95 % interval.
    """
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, _FIELDS)
    writer.writeheader()
    writer.writerows(_row("class", entry) for entry in found.bins)
    writer.writerow(_row("from smallest", found.from_smallest))
    return text.getvalue()


def completeness_words(found: Completeness) -> str:
    """How complete the count is from its smallest diameter on; empty where it cannot be told."""
    entry = found.from_smallest
    share = entry.of_second if found.is_part else entry.of_first
    if share is None:
        return ""
    told = f"{share.share:.0%} ({share.low:.0%} to {share.high:.0%})"
    if found.is_part:
        return f"from {entry.from_km:.3g} km on the second count has {told} of {entry.first} reviewed craters"
    whole = "" if entry.all is None else f" of about {entry.all:.0f}"
    return (
        f"from {entry.from_km:.3g} km on {told} found{whole}, by capture and recapture: {entry.first} here, "
        f"{entry.second} in a second count, {entry.both} in both"
    )


def _row(rows: str, entry: SizeCompleteness) -> dict[str, object]:
    row: dict[str, object] = {"rows": rows}
    row.update({name: getattr(entry, name) for name in _FIELDS[1:9]})
    for name in _SHARES:
        share: Share | None = getattr(entry, name)
        if share is not None:
            row.update({name: share.share, f"{name}_low": share.low, f"{name}_high": share.high})
    return row
