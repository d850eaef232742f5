"""The worst and the median scene of each ground: image, truth and map side by side; and all scores at a glance."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from .ground import BACKGROUND, UNKNOWN, Bytes, Ground, read_grey
from .results import GroundResults, Shown

COLOURS = (
    (230, 97, 1), (253, 184, 99), (94, 60, 153), (27, 158, 119), (231, 41, 138), (102, 166, 30), (166, 118, 29),
    (31, 120, 180), (178, 223, 138), (251, 154, 153), (106, 61, 154), (255, 217, 47),
)  # fmt: skip
_GROUND, _NOTHING = (205, 205, 205), (60, 60, 60)
#: Of a panel, in pixels; and the largest file.
_SIDE, _CAPTION, _GAP, _MOST_BYTES = 340, 18, 4, 200_000

Picture = NDArray[np.uint8]


def colours_of(ground: Ground) -> list[tuple[int, int, int]]:
    """One for each class; background is light grey."""
    rest = iter(COLOURS)
    return [_GROUND if name == BACKGROUND else next(rest) for name in ground.classes]


def draw_scenes(results: GroundResults, path: Path) -> list[Shown]:
    """Draw the picture of a ground.

    Returns:
        The scenes in it, from the top.
    """
    shown = results.worst_and_median()
    if shown:
        rows = [_row(results.ground, item) for item in shown]
        width = max(row.width for row in rows)
        sheet = Image.new("RGB", (width, sum(row.height for row in rows) + _legend_height(results.ground)), "white")
        top = 0
        for row in rows:
            sheet.paste(row, (0, top))
            top += row.height
        _draw_legend(sheet, results.ground, top)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(_as_jpeg(sheet))
    return shown


def _row(ground: Ground, item: Shown) -> Image.Image:
    grey, valid = read_grey(item.scene.raster)
    truth, found = item.scene.classes(), item.run.found(item.scene.name)
    low, high = np.percentile(grey[valid], (1, 99)) if valid.any() else (0.0, 1.0)
    stretched = np.clip((grey - low) / max(high - low, 1e-6) * 255, 0, 255).astype(np.uint8)
    image = np.repeat(stretched[:, :, None], 3, axis=2)
    # what was not to be mapped is not shown
    rows, columns = np.nonzero(truth != UNKNOWN)
    part = slice(rows.min(), rows.max() + 1), slice(columns.min(), columns.max() + 1)
    panels = [image, painted(ground, truth), painted(ground, found)]
    titles = [f"{item.scene.name}", "truth", f"{item.run.method.name}: mean IoU {item.mean_iou:.2f}"]
    scale = _SIDE / max(part[0].stop - part[0].start, part[1].stop - part[1].start)
    size = [max(round((side.stop - side.start) * scale), 1) for side in part]
    row = Image.new("RGB", (3 * size[1] + 2 * _GAP, size[0] + _CAPTION + _GAP), "white")
    ink = ImageDraw.Draw(row)
    for index, (panel, title) in enumerate(zip(panels, titles, strict=True)):
        way = Image.Resampling.LANCZOS if index == 0 else Image.Resampling.NEAREST
        left = index * (size[1] + _GAP)
        row.paste(Image.fromarray(panel[part]).resize((size[1], size[0]), way), (left, _CAPTION))
        ink.text((left + 2, 2), title, fill=(30, 30, 30))
    return row


def painted(ground: Ground, classes: Bytes) -> Picture:
    """Classes in their colours; what is unknown is dark."""
    table = np.array([*colours_of(ground), *[_NOTHING] * (256 - len(ground.classes))], dtype=np.uint8)
    painting: Picture = table[classes]
    return painting


def _legend_height(ground: Ground) -> int:
    return _CAPTION * (1 + len(ground.classes) // 6)


def _draw_legend(sheet: Image.Image, ground: Ground, top: int) -> None:
    ink = ImageDraw.Draw(sheet)
    names = [*ground.classes, "unknown"]
    step = sheet.width // 6
    for index, (name, colour) in enumerate(zip(names, [*colours_of(ground), _NOTHING], strict=True)):
        left, down = index % 6 * step + 2, top + index // 6 * _CAPTION
        ink.rectangle([left, down + 3, left + 10, down + 13], fill=colour)
        ink.text((left + 14, down + 2), name.replace("_", " "), fill=(30, 30, 30))


def _as_jpeg(picture: Image.Image) -> bytes:
    for quality in range(88, 20, -6):
        stream = io.BytesIO()
        picture.save(stream, "JPEG", quality=quality, optimize=True)
        if stream.tell() < _MOST_BYTES:
            break
    return stream.getvalue()


def draw_glance(results: Sequence[GroundResults], path: Path) -> None:
    """Mean IoU of each method on each ground, with the spread over seeds."""
    figure = Figure(figsize=(9, 1.2 + 2.2 * len(results)), layout="constrained")
    for panel, item in zip(np.atleast_1d(figure.subplots(len(results), squeeze=True)), results, strict=True):
        scored = [(row, row.spread(lambda summary: summary.mean_iou)) for row in item.rows]
        bars = [(row.method, spread) for row, spread in scored if spread is not None]
        names = [f"{method.name}\n{method.encoder_name}" if method.encoder else method.name for method, _ in bars]
        panel.bar(
            range(len(bars)),
            [spread.mean for _, spread in bars],
            yerr=[spread.deviation for _, spread in bars],
            color=["0.65" if method.is_baseline else "#3b528b" for method, _ in bars],
        )
        panel.set_xticks(range(len(bars)), names, fontsize=7)
        panel.set(title=item.ground.title, ylabel="mean IoU", ylim=(0, 1))
        panel.grid(axis="y", alpha=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, metadata={"Date": None})
