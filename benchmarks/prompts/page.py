"""The page docs/benchmarks/prompts.md."""

from __future__ import annotations

from plugin.engine.effort.page import cells_of
from plugin.engine.effort.results import Comparison

from ..decoder.grounds.craters import AGREED, JUDGED, TRAINED


def write(comparison: Comparison, smallest_px: float, when: str) -> str:
    """The page as Markdown.

    Args:
        comparison: What was found.
        smallest_px: Of a crater that counts.
        when: Date and machine.
    """
    costs, seeds = comparison.costs, len(comparison.seeds)
    learnt, judged = " and ".join(TRAINED), " and ".join(JUDGED)
    drawn = f"{seeds} {'seed' if seeds == 1 else 'seeds'}"
    return f"""# Which prompts are worth their time

What does a decoder learn from outlines that a model drew, and does a better prompt pay? `make lab-prompts` measured
this {when}, after the question of arXiv 2305.07586.

A simulated person outlines the {comparison.landforms} craters of {smallest_px:.0f} pixels and more on the CTX tiles
{learnt} (those that at least {AGREED} of six annotators drew, as ellipses in their boxes), in each of several
ways; the default model draws. Decoders learn from some of these outlines, the same for every way, and are judged on
{judged}, by an expert's craters of that size; smaller and doubtful craters do not count.
{drawn} of draw and training; mean, and least to most.

**{comparison.answer()}**
{"".join(f"{chr(10)}{note}{chr(10)}" for note in comparison.notes())}
![Score over clicks and over minutes](../images/benchmarks/prompts.svg)

| way | clicks | seconds | IoU of the outlines with the truth | not outlined |
|---|---|---|---|---|
{_ways(comparison)}

Seconds are stated, not measured: a click that finds a landform {costs.click} s (Bearman et al. 2016), one that corrects
{costs.next_click} s, a box {costs.box} s (Papadopoulos et al. 2017), accepting {costs.accept} s (Card et al. 1980), a
polygon by hand {costs.polygon} s (Lin et al. 2014). `landform compare-prompts --seconds box=5` takes others.

IoU of the craters on the judged tiles, F1 of craters matched one to one, and minutes of the person's time:

| craters learnt from | {" | ".join(_drawn(comparison))} |
|---|{"---|" * len(comparison.sizes)}
{_scores(comparison)}

The simulated person hits the middle and the bounds exactly and clicks into the middle of the largest mistake; a person
who does not pays more. `landform compare-prompts` asks the same of your own ground.
"""


def _ways(comparison: Comparison) -> str:
    return "\n".join(
        f"| {effort.way.name} | {effort.way.actions or '–'} | {effort.seconds:.1f} | {effort.mean_iou:.2f} | "
        f"{effort.lost} |"
        for effort in comparison.efforts
    )


def _drawn(comparison: Comparison) -> list[str]:
    """How many landforms each size came to."""
    first = comparison.efforts[0].way
    return [str(trials[0].landforms) if (trials := comparison.of(first, size)) else "–" for size in comparison.sizes]


def _scores(comparison: Comparison) -> str:
    return "\n".join(
        f"| {effort.way.name} | {' | '.join(_cell(cell) for cell in cells_of(comparison, effort.way))} |"
        for effort in comparison.efforts
    )


def _cell(cell: dict[str, float | None]) -> str:
    if cell["mean"] is None:
        return "–"
    objects = "" if cell["objects"] is None else f"; F1 {cell['objects']:.2f}"
    return f"**{cell['mean']:.3f}** ({cell['low']:.3f} to {cell['high']:.3f}){objects}; {cell['minutes']:.1f} min"
