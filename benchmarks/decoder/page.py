"""The text of docs/benchmarks/decoder.md."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from plugin.engine.judging.objects import SAME

from .baselines import MOST_PIXELS, SCALES, TREES
from .ground import Ground
from .results import GroundResults, Row, Shown, Spread
from .scores import Summary

Score = Callable[[Summary], float | None]


@dataclass(frozen=True)
class Against:
    """The decoder of another commit on the same terrain scenes: its scores on the folds, and one training of all."""

    commit: str
    rows: tuple[Row, ...]
    trainings: tuple[Row, ...]
    scenes: int


@dataclass(frozen=True)
class Measured:
    """A whole run of ``command``; ``shown`` holds the scenes that are in the picture of each ground, by its name."""

    command: str
    machine: str
    grounds: tuple[GroundResults, ...]
    shown: dict[str, list[Shown]]
    against: Against | None
    seeds: tuple[int, ...]
    trial: str
    pictures: str


def write(run: Measured) -> str:
    """The whole page."""
    parts = [
        _opening(run),
        _glance(run.grounds),
        f"![Mean IoU of each method on each ground]({run.pictures}-glance.svg)",
    ]
    parts += [_ground(item, run) for item in run.grounds]
    if run.against is not None:
        parts.append(_against(run.against))
    return "\n\n".join(part for part in parts if part) + "\n"


def _opening(run: Measured) -> str:
    trial = f" **A trial: {run.trial}.**" if run.trial else ""
    scales = ", ".join(f"{scale:.0f}" for scale in SCALES)
    return f"""# How well decoders map ground that they have not seen

Measured by `{run.command}` {run.machine}.{trial} Every kind of decoder with every encoder, and baselines, on
the same folds, with the same labels, judged by the same pixels. Decoders are trained and maps are made as
`landform train` and `landform map` do, with their own settings. Seeds: {", ".join(str(seed) for seed in run.seeds)};
a score is the mean over seeds, ± its standard deviation.

**Scores.** Pixels of all judged scenes of all folds count together. IoU is intersection over union; F1 is of pixels,
and so is the Dice score. Means are over the classes that the truth holds. Accuracy stands beside that of always
answering the commonest class. The weighted F-beta (β = 1; Margolin et al. 2014) is that of the map itself, the mean
over the scenes that hold the class; ground that does not count is in neither. Objects: connected parts are matched
one to one with the true landforms (Hungarian matching); found is what overlaps with an IoU of at least {SAME}.

**Cost.** Minutes on the clock and of all processors together, with nothing encoded before (first seed); *again* is
the training when all is encoded already (other seeds). A mean over folds, of one training and of mapping all of a
fold's judged scenes. The peak is the most memory that the process held.

**Baselines.** The commonest class of the labels. A random forest on pixels (scikit-learn, {TREES} trees, at most
{MOST_PIXELS} training pixels): grey values, and at Gaussian scales of {scales} pixels the blur, the slope, the
Laplacian and the spread. A linear probe (*linear*) and a UNet from scratch (*unet*) are kinds of decoder of the
plugin.

**What was chosen on what.** The decoders' settings (levels, turned views, steps, components) were chosen while scores
on the CTX scenes, the landslides and the Moon were in sight; these flatter them by as much as choosing does. Europa's
blocks and the rendered ground had no part in it."""


def _glance(grounds: Sequence[GroundResults]) -> str:
    keys = dict.fromkeys((row.method.name, row.method.encoder_name) for item in grounds for row in item.rows)
    lines = [
        "## Mean IoU at a glance",
        "",
        "| method | encoder | " + " | ".join(item.ground.title for item in grounds) + " |",
        "|---|---|" + "---|" * len(grounds),
    ]
    for key in keys:
        cells = []
        for item in grounds:
            rows = [row for row in item.rows if (row.method.name, row.method.encoder_name) == key]
            cells.append(_cell(rows[0].spread(lambda summary: summary.mean_iou)) if rows else "–")
        lines.append(f"| {key[0]} | {key[1]} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _ground(item: GroundResults, run: Measured) -> str:
    ground = item.ground
    parts = [f"## {ground.title}", " ".join(ground.about.split("\n")) + _amount(ground), _scores(item), _by_class(item)]
    shown = run.shown.get(ground.name)
    if shown:
        which = " and ".join(
            f"{word} ({one.scene.name})" for word, one in zip(("worst", "median"), shown, strict=False)
        )
        method = shown[0].run.method
        with_encoder = f" on {method.encoder_name}" if method.encoder else ""
        parts.append(
            f"The {which} of the {sum(len(fold.scenes) for fold in ground.folds)} judged scenes by mean IoU, as "
            f"{method.name}{with_encoder} maps them: image, truth and map are in "
            f"[a picture]({run.pictures}-{ground.name}.jpg) that the command draws. It is not kept in the repository, "
            "as the scenes are not."
        )
    errors = [f"- {row.method.name}, {row.method.encoder_name}: {error}" for row in item.rows for error in row.errors]
    if errors:
        parts.append("\n".join(["What could not be run:", "", *errors]))
    return "\n\n".join(part for part in parts if part)


def _amount(ground: Ground) -> str:
    folds = len(ground.folds)
    scenes = sum(len(fold.scenes) for fold in ground.folds)
    return f" {folds} fold{'s' if folds > 1 else ''}, {scenes} judged scenes."


def _scores(item: GroundResults) -> str:
    ground = item.ground
    wanted: list[tuple[str, Score]] = [
        ("mean IoU", lambda summary: summary.mean_iou),
        ("Dice, F1", lambda summary: summary.mean_f1),
        ("weighted F", lambda summary: summary.mean_weighted),
        ("accuracy", lambda summary: summary.accuracy),
    ]
    if ground.things:
        wanted.append(("F1 of objects", lambda summary: summary.mean_objects))
    if ground.share_of:
        wanted.append((f"share of {ground.share_of}", lambda summary: summary.share))
    commonest = next((row.by_seed[0].commonest for row in item.rows if row.by_seed), None)
    heads = [
        f"accuracy (commonest {commonest:.3f})" if title == "accuracy" and commonest is not None else title
        for title, _ in wanted
    ]
    if ground.unseen:
        heads.append("mean IoU, unseen pictures")
    costs = ["train, min", "again", "train, CPU min", "map, min", "peak, GB"]
    lines = [
        "| method | encoder | " + " | ".join([*heads, *costs]) + " |",
        "|---|---|" + "---|" * (len(heads) + len(costs)),
    ]
    for row in item.rows:
        cells = [_cell(row.spread(score)) for _, score in wanted]
        if ground.unseen:
            cells.append(_cell(row.spread(lambda summary: summary.mean_iou, unseen=True)))
        cells += _costs(row)
        lines.append(f"| {row.method.name} | {row.method.encoder_name} | " + " | ".join(cells) + " |")
    if ground.share_of:
        lines += ["", f"Published share of {ground.share_of}: {ground.published_share}."]
    return "\n".join(lines)


def _costs(row: Row) -> list[str]:
    cells = [
        _minutes(row.cost("train_seconds")),
        _minutes(row.cost("train_seconds", cold=False)),
        _minutes(row.cost("train_cpu_seconds")),
        _minutes(row.cost("map_seconds")),
    ]
    peak = row.peak_mb()
    return [*cells, "–" if peak is None else f"{peak / 1024:.2f}"]


def _by_class(item: GroundResults) -> str:
    ground = item.ground
    lines = [
        "By class: IoU · F1 · weighted F" + (", and in brackets F1 of objects" if ground.things else "") + ".",
        "",
        "| method | encoder | " + " | ".join(name.replace("_", " ") for name in ground.classes) + " |",
        "|---|---|" + "---|" * len(ground.classes),
    ]
    for row in item.rows:
        cells = [_class_cell(row, name, name in ground.things) for name in ground.classes]
        lines.append(f"| {row.method.name} | {row.method.encoder_name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _class_cell(row: Row, name: str, thing: bool) -> str:
    parts: list[Score] = [
        lambda summary: summary.iou[name],
        lambda summary: summary.f1[name],
        lambda summary: summary.weighted[name],
    ]
    text = " · ".join("–" if found is None else f"{found.mean:.2f}" for found in map(row.spread, parts))
    if thing:
        found = row.spread(lambda summary: summary.objects[name])
        text += f" ({'–' if found is None else f'{found.mean:.2f}'})"
    return text


def _against(other: Against) -> str:
    lines = [
        f"## Beside {other.commit}",
        "",
        f"The decoder of commit {other.commit} on CTX terrain, through the same doors, on the same machine: its scores "
        f"on the folds, and one training on all {other.scenes} scenes.",
        "",
        "| method | encoder | mean IoU | weighted F | accuracy | F1 of objects | train all, min | CPU min | peak, GB |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row, training in zip(other.rows, other.trainings, strict=True):
        scores: list[Score] = [
            lambda summary: summary.mean_iou,
            lambda summary: summary.mean_weighted,
            lambda summary: summary.accuracy,
            lambda summary: summary.mean_objects,
        ]
        peak = training.peak_mb()
        cells = [_cell(row.spread(score)) for score in scores]
        cells += [_minutes(training.cost("train_seconds")), _minutes(training.cost("train_cpu_seconds"))]
        cells.append("–" if peak is None else f"{peak / 1024:.2f}")
        lines.append(f"| {row.method.name} | {row.method.encoder_name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _cell(spread: Spread | None) -> str:
    if spread is None:
        return "–"
    return f"{spread.mean:.3f}" + (f" ± {spread.deviation:.3f}" if spread.count > 1 else "")


def _minutes(spread: Spread | None) -> str:
    return "–" if spread is None else f"{spread.mean / 60:.1f}"
