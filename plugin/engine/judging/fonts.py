"""Fonts for names in scripts that the font of the pictures does not have, such as Chinese, Japanese and Korean."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from matplotlib import font_manager
from matplotlib.figure import Figure
from matplotlib.text import Text

#: Families with Chinese, Japanese and Korean characters as Linux, macOS and Windows have them; the first go first.
FALLBACKS = (
    "Noto Sans CJK JP", "Noto Sans CJK SC", "Noto Sans CJK TC", "Noto Sans CJK KR", "Noto Sans JP", "Noto Sans SC",
    "Noto Sans KR", "Source Han Sans", "Source Han Sans SC", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei",
    "Droid Sans Fallback", "IPAexGothic", "IPAGothic", "TakaoGothic", "VL Gothic", "NanumGothic", "UnDotum",
    "Hiragino Sans", "Hiragino Sans GB", "PingFang SC", "Heiti TC", "Arial Unicode MS", "Apple SD Gothic Neo",
    "AppleGothic", "Yu Gothic", "Meiryo", "MS Gothic", "Microsoft YaHei", "SimHei", "SimSun", "Microsoft JhengHei",
    "Malgun Gothic",
)  # fmt: skip

_log = logging.getLogger(__name__)


def use_fallbacks(figure: Figure) -> None:
    """Let texts of a figure take characters that their font lacks from other fonts of the system, where it has some.

    Args:
        figure: With all its texts.
    """
    lacking = [text for text in figure.findobj(Text) if _is_lacking(text)]
    further = _fallbacks() if lacking else ()
    for text in lacking:
        text.set_fontfamily([*text.get_fontfamily(), *further])


def _is_lacking(text: Text) -> bool:
    """Whether its font lacks one of its characters."""
    font = font_manager.get_font(font_manager.findfont(text.get_fontproperties()))
    return any(font.get_char_index(ord(each)) == 0 for each in set(text.get_text()) if each.isprintable())


def _fallbacks() -> tuple[str, ...]:
    """Those of :data:`FALLBACKS` that the system has.

    Matplotlib lists fonts once and keeps the list for good: fonts that came later are looked for where it lacks all.
    """
    known = _known(entry.name for entry in font_manager.fontManager.ttflist)
    if not known:
        listed = {entry.fname for entry in font_manager.fontManager.ttflist}
        for path in font_manager.findSystemFonts():
            if path not in listed:
                _add(path)
        known = _known(entry.name for entry in font_manager.fontManager.ttflist)
    return known


def _known(names: Iterable[str]) -> tuple[str, ...]:
    there = set(names)
    return tuple(name for name in FALLBACKS if name in there)


def _add(path: str) -> None:
    try:
        font_manager.fontManager.addfont(path)
    except Exception as error:  # of fonts that matplotlib cannot read it raises whatever it meets
        _log.debug("The font %s cannot be read: %s", path, error)
