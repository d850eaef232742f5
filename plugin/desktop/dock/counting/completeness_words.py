"""What a second count tells of the first, in sentences."""

from __future__ import annotations

from typing import List, Optional

from ....protocol.messages.recapture import Completeness, SecondCount, Share, SizeCompleteness
from ...sentences import counted, tr
from .size_words import size_words


def completeness_words(found: Completeness, smallest_km: float) -> str:
    """How complete the count is at its smallest diameter and from there on.

    Args:
        found: As the engine tells it.
        smallest_km: The smallest diameter that counts; 0 where none is chosen.
    """
    total = found.from_smallest
    if found.is_part:
        return _reviewed_words(total, smallest_km)
    told = []
    here = class_of(found, smallest_km)
    if here is not None and here.of_first is not None:
        text = tr("Of the craters of {sizes}, where the count begins, about {share} were found ({low} to {high}).")
        told.append(text.format(sizes=_sizes_of(here), **_share(here.of_first)))
    if total.of_first is None:
        told.append(tr("The counts have too few craters from there on to tell how complete they are."))
    else:
        text = (
            tr("From there on about {share} were found ({low} to {high})")
            if here is not None
            else tr("Of all craters about {share} were found ({low} to {high})")
        )
        numbers = tr("{first} here, {second} in the second count, {both} in both")
        told.append(f"{text.format(**_share(total.of_first))}: {numbers.format(**_numbers(total))}.")
        if total.all is not None and total.together is not None:
            text = tr("There are about {all}; both together have {share}.")
            told.append(text.format(all=f"{total.all:.0f}", share=f"{total.together.share:.0%}"))
    return " ".join(told)


def assumptions_words(found: Completeness) -> str:
    """When that holds."""
    if found.is_part:
        return tr("The second count is a part of this one, which is taken to be complete after its review.")
    return tr(
        "This holds where both have looked at the same ground without knowing of each other; craters that both hardly "
        "see make it look better than it is, things that are no craters worse."
    )


def second_words(second: SecondCount) -> List[str]:
    """What speaks against the second count."""
    unreviewed = sum("unreviewed" in crater.doubts for crater in second.craters)
    if not unreviewed or second.is_part:
        return []
    one = tr("1 crater of the second count was found by a decoder and reviewed by nobody.")
    many = tr("{n} craters of the second count were found by a decoder and reviewed by nobody.")
    return [counted(unreviewed, one, many)]


def class_words(found: Completeness) -> str:
    """A line for each class of sizes."""
    lines = []
    for entry in found.bins:
        share = entry.of_second if found.is_part else entry.of_first
        told = "?" if share is None else "{share} ({low}–{high})".format(**_share(share))
        lines.append(f"{_sizes_of(entry)}: {told}")
    return "\n".join(lines)


def class_of(found: Completeness, smallest_km: float) -> Optional[SizeCompleteness]:
    """The class of sizes that holds the smallest diameter; None where none is chosen, or no crater is of it."""
    for entry in found.bins:
        if smallest_km > 0 and entry.from_km <= smallest_km * 1.000001 and smallest_km < entry.to_km * 0.999999:
            return entry
    return None


def _reviewed_words(total: SizeCompleteness, smallest_km: float) -> str:
    if total.of_second is None:
        return tr("No reviewed crater is so large.")
    text = (
        tr("From {size} on the second count has about {share} ({low} to {high}) of the {first} reviewed craters.")
        if smallest_km > 0
        else tr("The second count has about {share} ({low} to {high}) of the {first} reviewed craters.")
    )
    return text.format(size=size_words(total.from_km), first=total.first, **_share(total.of_second))


def _sizes_of(entry: SizeCompleteness) -> str:
    return f"{size_words(entry.from_km)} – {size_words(entry.to_km)}"


def _share(share: Share) -> dict:
    return {"share": f"{share.share:.0%}", "low": f"{share.low:.0%}", "high": f"{share.high:.0%}"}


def _numbers(entry: SizeCompleteness) -> dict:
    return {"first": entry.first, "second": entry.second, "both": entry.both}
