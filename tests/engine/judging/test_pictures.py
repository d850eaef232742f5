"""What pictures show: names in any script, and axes that can be read."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from matplotlib import font_manager

from plugin.engine.judging import fonts
from plugin.engine.judging.curves import draw_curves
from plugin.engine.judging.drawing import draw_block, draw_intervals, draw_learning_curve
from plugin.engine.patches.scores import draw_confusion
from plugin.protocol.messages.jobs import TrainProgress

#: Of the same width in every font that has them.
NAMES = ("火口", "山川")


def _intervals(name: str, format: str = "png") -> bytes:
    return draw_intervals([(name, "#cc7722", 0.6, 0.5, 0.7), ("Кратер é", "#336699", 0.8, None, None)], "IoU", format)


def _learning_curve(name: str, format: str = "png") -> bytes:
    scores = np.array([[0.2, 0.4], [0.3, 0.5]])
    return draw_learning_curve((1, 2), scores, {name: scores}, format=format)


def _block(name: str) -> bytes:
    channels = np.zeros((8, 8), np.uint8)
    return draw_block(np.zeros((8, 8, 3), np.uint8), channels, channels, [name], {name: "#cc7722"})


def _confusion(name: str, format: str = "png") -> bytes:
    return draw_confusion(np.array([[3, 1], [0, 4]]), [name, "plain"], format)


def _curves(name: str) -> bytes:
    history = [TrainProgress(epoch, 2, 1.0 / epoch, 1.0 / epoch, 0.5, 0.0) for epoch in (1, 2)]
    return draw_curves(history, 2, name)


DRAWN = pytest.mark.parametrize("draw", [_intervals, _learning_curve, _block, _confusion, _curves])


@pytest.fixture(autouse=True)
def silent() -> Iterator[None]:
    """A warning of matplotlib would reach the terminal, between the sentences for the user."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


@pytest.mark.skipif(
    not any("CJK" in path or "cjk" in path for path in font_manager.findSystemFonts()),
    reason="this system has no font with Chinese characters (Debian's fonts-noto-cjk)",
)
@DRAWN
def test_names_in_chinese_are_drawn_and_no_boxes(draw: Callable[[str], bytes]) -> None:
    one, other = (draw(name) for name in NAMES)
    assert one != other, "boxes would be the same for both"
    assert draw(NAMES[0]) == one


@DRAWN
def test_where_no_font_has_them_nothing_is_said(draw: Callable[[str], bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "FALLBACKS", ())
    assert draw(NAMES[0]).startswith(b"\x89PNG")


def test_every_picture_of_the_engine_is_written_at_one_place() -> None:
    engine = Path(fonts.__file__).parents[1]
    writing = [
        path.relative_to(engine).as_posix() for path in engine.rglob("*.py") if "savefig(" in path.read_text("utf-8")
    ]
    assert writing == ["judging/drawing.py"]


def test_other_fonts_are_left_alone_where_the_usual_one_has_all(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = _intervals("Кратер é", "svg")
    assert set(re.findall(rb'id="([A-Za-z]+)-[0-9a-f]+"', usual)) >= {b"DejaVuSans"} and b"Noto" not in usual
    monkeypatch.setattr(fonts, "FALLBACKS", ())
    assert _intervals("Кратер é", "svg") == usual
