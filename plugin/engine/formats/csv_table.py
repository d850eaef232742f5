"""CSV files as programs and spreadsheets of all countries write them."""

from __future__ import annotations

import codecs
import csv
import math
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..raster.regular import is_endless

_MOST_BYTES = 1 << 28
_DELIMITERS = ",;\t"
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


#: How files begin that people take for tables.
_OTHERS = (
    (b"SQLite format 3\0", "GeoPackage or SQLite"),
    (b"\0\0\x27\x0a", "Shapefile"),
    (b"PK\x03\x04", "XLSX, ODS or ZIP"),
    (b"\xd0\xcf\x11\xe0", "XLS"),
    (b"PAR1", "Parquet"),
    (b"{", "JSON"),
    (b"<", "XML or HTML"),
)
#: Parts of shapefiles, which lie beside one another and begin with anything.
_SHAPEFILE = (".shp", ".dbf", ".shx")


class CsvProblem(Exception):
    """A file that is no CSV file that can be read; the message is a sentence."""


class NoTable(CsvProblem):
    """A file of another kind, such as a layer."""


@dataclass(frozen=True)
class CsvTable:
    """A table.

    Attributes:
        name: Of the file.
        columns: As they are called in it.
        rows: Number of the line that each ends in, counted from 1, and its cells by column; none that is empty.
        delimiter: Between cells: a comma, semicolon or tab.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[int, dict[str, str]], ...]
    delimiter: str

    def number(self, text: str) -> float:
        """A number; NaN for what is none.

        Where cells are not parted by commas, a comma may stand before the decimals, as in half of the world. What has
        both comma and point has thousands parted by one of them, and nobody can say by which: it is none.
        """
        text = text.strip()
        if self.delimiter != "," and text.count(",") == 1 and "." not in text:
            text = text.replace(",", ".")
        try:
            return float(text)
        except ValueError:
            return math.nan


def read_csv(path: Path, lower: bool = False, only: Collection[str] | None = None) -> CsvTable:
    """Read a CSV file with a header: UTF-8 or UTF-16, with commas, semicolons or tabs, line breaks in quotes.

    Lines that begin with # may stand above it; the last of them is the header where numbers follow, as NumPy writes it.

    Args:
        path: File.
        lower: Names of columns in small letters.
        only: Columns whose cells are wanted; catalogues have dozens, and hundreds of thousands of rows.

    Raises:
        CsvProblem: It is missing, no file, not of these encodings, or damaged.
        NoTable: It is a layer, a spreadsheet, or another file that is no CSV.
    """
    text, above = _without_comments(_text(path))
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:  # as Excel says it
        delimiter, text, above = first.strip()[4], rest, above + 1
    else:
        header = _unquoted(first)
        delimiter = max(_DELIMITERS, key=header.count)
    reader = csv.DictReader(_lines(text), delimiter=delimiter, skipinitialspace=True, strict=True)
    rows = []
    try:
        columns = tuple((name or "").strip() for name in reader.fieldnames or ())
        reader.fieldnames = [name.lower() for name in columns] if lower else list(columns)
        for row in reader:
            cells = {key: (value or "").strip() for key, value in row.items() if isinstance(key, str) and key}
            if any(cells.values()):
                wanted = cells if only is None else {name: cells[name] for name in only if name in cells}
                rows.append((above + reader.line_num, wanted))
    except csv.Error as error:
        raise CsvProblem(
            f"{path.name} cannot be read as a CSV file: line {above + reader.line_num}: {error}. Look for a quotation "
            "mark that is not closed, or save it again."
        ) from error
    return CsvTable(path.name, tuple(reader.fieldnames), tuple(rows), delimiter)


def _without_comments(text: str) -> tuple[str, int]:
    """A text from its header on, and how many lines stand above that."""
    comments, last = 0, ""
    rest = text.removeprefix("\ufeff")
    while rest.startswith("#"):
        last, _, rest = rest.partition("\n")
        comments += 1
    if not comments:
        return text, 0
    first = re.split(r"[,;\t]", rest.partition("\n")[0])[0].strip().strip('"')
    if re.fullmatch(r"[-+]?\d*[.,]?\d+([eE][-+]?\d+)?", first):
        return f"{last.lstrip('#').lstrip()}\n{rest}", comments - 1
    return rest, comments


def _lines(text: str) -> Iterator[str]:
    """Lines with their ends, as an ``io.StringIO`` gives them, which takes four times the memory of the text."""
    return (found[0] for found in re.finditer(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text))


def _text(path: Path) -> str:
    if is_endless(path):
        raise CsvProblem(f"{path} is a device or a pipe, and no table. Choose a CSV file.")
    try:
        with path.open("rb") as file:
            _refuse_others(path, file.read(64))
        if path.stat().st_size > _MOST_BYTES:
            raise CsvProblem(f"{path.name} is larger than {_MOST_BYTES >> 20} MB. Split it, or choose another file.")
        raw = path.read_bytes()
    except OSError as error:
        raise CsvProblem(f"{path} cannot be read: {error.strerror or error}. Check the path.") from error
    encoding = next((name for bom, name in _BOMS if raw.startswith(bom)), "utf-8")
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise CsvProblem(
            f"{path.name} is written neither in UTF-8 nor in UTF-16. Save it again as CSV in UTF-8."
        ) from error
    if "\0" in text:
        raise CsvProblem(f"{path.name} is no text, or UTF-16 without its mark. Save it again as CSV in UTF-8.")
    return text


def _refuse_others(path: Path, head: bytes) -> None:
    begins = head.removeprefix(codecs.BOM_UTF8)
    kind = next((kind for start, kind in _OTHERS if begins.startswith(start)), "")
    kind = "Shapefile" if path.suffix.lower() in _SHAPEFILE else kind
    if kind:
        raise NoTable(
            f"{path.name} is a file of another kind ({kind}), and only CSV is read here. Save it as CSV: in QGIS by "
            f"Export and Save Features As, with the geometry AS_XY, which writes the places of points into columns."
        )


def _unquoted(line: str) -> str:
    return "".join(part for number, part in enumerate(line.split('"')) if number % 2 == 0)
