"""Pages made from templates: one HTML file that opens without network, and the same numbers beside it as JSON."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import jinja2

from ..errors import OutputError
from ..formats.files import writing
from ..formats.targets import check_targets
from ..words import counted
from .results import Score

TEMPLATES = Path(__file__).parent / "templates"


def check_page(html: Path, overwrite: bool, inputs: Any = ()) -> None:
    """Refuse a name that is taken, before the long work starts.

    Args:
        html: Page to write; its numbers go beside it.
        overwrite: Replace files that are there.
        inputs: What is read for it (see :func:`~..formats.targets.check_targets`).

    Raises:
        OutputError: A file is there already or is no file that can be replaced, or the name has not the ending of a
            page.
    """
    if html.suffix.lower() not in (".html", ".htm"):
        raise OutputError(f"{html} is to hold a page that opens in a browser: let its name end with .html.")
    check_targets(html, html.with_suffix(".json"), overwrite=overwrite, inputs=inputs)


def write_page(text: str, numbers: dict[str, Any], html: Path, overwrite: bool = False) -> tuple[Path, Path]:
    """Write a page and its numbers; both files appear whole or not at all.

    Args:
        text: The HTML document.
        numbers: What the JSON holds.
        html: File to write; the JSON is named as it is, with its own ending.
        overwrite: Replace files that are there.

    Returns:
        The HTML file and the JSON file.

    Raises:
        OutputError: As :func:`check_page`, or the folder cannot be written.
    """
    check_page(html, overwrite)
    beside = html.with_suffix(".json")
    with writing(html, beside) as scratch:
        scratch.write_text(text, encoding="utf-8")
        scratch.with_name(beside.name).write_text(
            json.dumps(numbers, indent=2, ensure_ascii=False, allow_nan=False), encoding="utf-8"
        )
    return html, beside


def template(name: str, folder: Path = TEMPLATES) -> jinja2.Template:
    """A page's template of a folder, with the filters for numbers."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters.update(
        number=_number, signed=_signed, ends=_ends, grouped=_grouped, percent=_percent, area=_area, counted=counted
    )
    return environment.get_template(name)


def picture_uri(data: bytes, kind: str) -> str:
    """A picture that lies inside the page; ``kind`` is "png" or "svg+xml"."""
    return f"data:image/{kind};base64,{base64.b64encode(data).decode('ascii')}"


def _number(value: float | None, digits: int = 3) -> str:
    return "–" if value is None else f"{value:.{digits}f}"


def _signed(value: float | None) -> str:
    return "–" if value is None else f"{value:+.3f}".replace("-", "−")


def _ends(score: Score) -> str:
    return "" if score.low is None or score.high is None else f"{score.low:.2f} – {score.high:.2f}"


def _grouped(value: int) -> str:
    """Digits in groups of three, with thin spaces that do not break."""
    return f"{value:,}".replace(",", "\u202f")


def _percent(share: float | None, digits: int = 1) -> str:
    """Per cent, with a thin space that does not break; a share that is there is never shown as none."""
    if share is None:
        return "–"
    least = 10.0**-digits
    if 0 < 100 * share < least:
        return f"<{least:.{digits}f}\u202f%"
    return f"{100 * share:.{digits}f}\u202f%"


def _area(value: float, on_ground: bool = True) -> str:
    """Square metres or kilometres, or pixels where there is no CRS."""
    if not on_ground:
        return f"{_grouped(round(value))} pixels"
    if value >= 1e5:
        digits = 0 if value >= 1e9 else 2
        return f"{value / 1e6:,.{digits}f} km²".replace(",", "\u202f")
    return f"{value:,.0f} m²".replace(",", "\u202f")
