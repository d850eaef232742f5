"""Control characters in names of files and classes reach neither a terminal nor XML."""

from __future__ import annotations

import json
import os
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from plugin.engine.cli.app import main
from plugin.engine.formats.model_package import Encoder, LandformClass, ModelCard
from plugin.engine.formats.xml_text import escape, quoteattr
from plugin.engine.mapping.probability_styles import class_probability_style
from plugin.engine.mapping.results import category_names, class_style, polygon_style
from plugin.engine.words import printable
from tests.scenes import write_raster

#: Bells, colours and titles of a terminal, a line that is written backwards, and half of a character.
ODD = "a\x07b\x1b[31mc\x9bd\x00e\u202ef\udcff"


def is_plain(text: str) -> bool:
    return not any(ord(sign) < 32 and sign not in "\n\t" or 0x7F <= ord(sign) < 0xA0 for sign in text)


def test_what_a_terminal_would_obey_is_told_by_number() -> None:
    shown = printable(ODD)
    assert shown == r"a\x07b\x1b[31mc\x9bd\x00e\u202ef\udcff" and is_plain(shown)
    assert printable("Gruß 42 km² – “Krater”\n\tzwei") == "Gruß 42 km² – “Krater”\n\tzwei"


@pytest.mark.parametrize("words", [[], ["--json"]])
def test_a_file_of_an_odd_name_is_told_about(tmp_path: Path, capfd, words) -> None:
    path = tmp_path / "b\x1b[31mc\x9bd.tif"
    write_raster(tmp_path / "plain.tif", np.arange(4096, dtype=np.uint8).reshape(64, 64))
    os.rename(tmp_path / "plain.tif", path)
    for name, status in ((path, 0), (tmp_path / "gone\x1b]0;title\x07.tif", 1)):
        assert main(["info", str(name), *words]) == status
        told = capfd.readouterr()
        assert is_plain(told.out) and is_plain(told.err)
        if words:
            json.loads(told.out)


def test_styles_of_classes_of_odd_names_are_xml() -> None:
    odd = ODD.replace("\udcff", "")
    card = ModelCard(
        odd, "", (LandformClass(odd, 1, "#3355aa"), LandformClass('"<&\'>', 2, "#aa5533")), True,
        Encoder("", "", ""), 1.0, True, 0, {}, {}, {}, {},
    )  # fmt: skip
    for text in (
        polygon_style(card),
        class_style(card),
        category_names(card),
        class_probability_style(2, card.classes[0]),
    ):
        tree = ElementTree.fromstring(text)
        told = [value for item in tree.iter() for value in (*item.attrib.values(), item.text or "")]
        assert any("a\ufffdb\ufffd[31mc" in value for value in told)
    assert escape("x < y") == "x &lt; y" and quoteattr('"') == "'\"'"
