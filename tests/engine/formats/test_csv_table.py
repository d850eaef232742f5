"""CSV files as spreadsheets of all countries write them: taken, or refused with a sentence."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from plugin.engine.cli.prompts import read_prompts
from plugin.engine.errors import LabelError, PromptError
from plugin.engine.formats.csv_table import read_csv
from plugin.engine.patches.folders import read_table

COMMAS = "object,kind,x,y\r\ncrater,point,1.5,-2.25\r\n"
SEMICOLONS = "object;kind;x;y\r\ncrater;point;1,5;-2,25\r\n"
TABS = SEMICOLONS.replace(";", "\t")


@pytest.mark.parametrize("text", [COMMAS, SEMICOLONS, TABS, "sep=;\r\n" + SEMICOLONS, SEMICOLONS.upper()])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_prompts_are_read_as_they_are_meant(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "prompts.csv"
    path.write_bytes(text.encode(encoding))
    (only,) = read_prompts(path)
    assert only.name.lower() == "crater" and only.problem == ""
    assert only.prompt.points == ((1.5, -2.25),)


def test_line_breaks_and_separators_in_quotes_are_part_of_the_cell(tmp_path: Path) -> None:
    path = tmp_path / "prompts.csv"
    path.write_bytes(b'object,kind,x,y\r\n"a crater,\r\nold; ""worn""",point,1,2\r\nb,point,3,oops\r\n')
    first, second = read_prompts(path)
    assert first.name == 'a crater,\r\nold; "worn"' and first.prompt.points == ((1.0, 2.0),)
    assert second.problem.startswith("line 4:") and "not 3, oops" in second.problem


@pytest.mark.parametrize("number", ["1.234,5", "1,234.5", "1,2,3", "1e", ""])
def test_a_number_of_two_readings_is_none(tmp_path: Path, number: str) -> None:
    path = tmp_path / "prompts.csv"
    path.write_text(f"object;kind;x;y\na;point;{number};2\n")
    (only,) = read_prompts(path)
    assert "x, y should be numbers" in only.problem


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b'object,kind,x,y\n"a,point,1,2\nb,point,3,4\n', "quotation mark that is not closed"),
        ("object,kind,x,y\nGruß,point,1,2\n".encode("latin-1"), "neither in UTF-8 nor in UTF-16"),
        (COMMAS.encode("utf-16-le"), "UTF-16 without its mark"),
        (codecs.BOM_UTF16_LE + b"\x00", "neither in UTF-8 nor in UTF-16"),
        (b"\x00" * 64, "is no text"),
        (b"", "lacks the columns object, kind, x, y"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "prompts.csv"
    path.write_bytes(content)
    with pytest.raises(PromptError, match=sentence):
        read_prompts(path)


def test_tables_of_patches_are_read_alike(tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(b"")
    table = tmp_path / "patches.csv"
    table.write_bytes("image;class;observation\r\na.png;crater;one\r\nb.png;dune;two\r\n".encode("utf-16"))
    assert read_table(table).classes == ("crater", "dune")
    table.write_bytes(b'image,class\n"a.png,crater\n')
    with pytest.raises(LabelError, match="quotation mark that is not closed"):
        read_table(table)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("# a catalogue\n# of Mars\nlon,lat,km\n-170,10,5\n", 4),
        ("# a catalogue\r\nlon;lat;km\r\n-170;10;5\r\n", 3),
        ("# written by NumPy\n# lon,lat,km\n-170,10,5\n", 3),
        ("#lon\tlat\tkm\n-1.7e2\t10\t5\n", 2),
        ("sep=;\nlon;lat;km\n-170;10;5\n", 3),
        ("lon,lat,km\n-170,10,5\n", 2),
    ],
)
def test_comments_may_stand_above_the_header(tmp_path: Path, text: str, line: int) -> None:
    path = tmp_path / "craters.csv"
    path.write_bytes(text.encode())
    table = read_csv(path)
    ((number, row),) = table.rows
    assert table.columns == ("lon", "lat", "km") and number == line
    assert [table.number(row[name]) for name in table.columns] == [-170.0, 10.0, 5.0]
