"""Which instrument took an image, as far as its file says so: by its label, else by its name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import rasterio
from rasterio.errors import RasterioError

#: Names of instruments, and what they are called in labels, or their products in file names; letters of either case.
#: A word counts where it stands alone, so "ctx" does in "MurrayLab_CTX_V01" and "wac" does not in "wacky".
_INSTRUMENTS: tuple[tuple[str, str], ...] = (
    ("HiRISE", r"hirise|(?:esp|psp|tra|aeb)_\d{6}_\d{4}|dte[a-z]{2}_\d{6}_\d{4}"),
    ("CTX", r"ctx|[a-z]\d{2}_\d{6}_\d{4}_x[in]_\d{2}[ns]\d{3}w"),
    ("HRSC", r"hrsc|h[0-9a-f]\d{3}_\d{4}_(?:nd|s[12]|p[12]|re|gr|bl|ir|da|dt)\d?"),
    ("CaSSIS", r"cassis|my\d{2}_\d{6}_\d{3}_\d"),
    ("THEMIS", r"themis|themis_(?:vis|ir)|[vi]\d{8}(?:rdr|edr|geo)?"),
    ("MOC", r"moc|moc_[nw]a"),
    ("MOLA", r"mola"),
    ("LROC NAC", r"nac[lr]|nac_(?:roi|dtm)|m\d{9,10}[lr][ce]|lroc_nac"),
    ("LROC WAC", r"wac|wac-(?:vis|uv|color)|lroc_wac"),
    ("LOLA", r"lola"),
    ("Kaguya TC", r"kaguya|selene|tc_(?:eve|mor|ort)|terrain camera"),
    ("MDIS", r"mdis|mdis-[nw]ac|e[nw]\d{10}[a-z]"),
    ("Magellan SAR", r"magellan"),
    ("Galileo SSI", r"ssi"),
    ("Cassini ISS", r"iss[nw]a"),
)
_PATTERNS = tuple((name, re.compile(rf"(?<![a-z0-9])(?:{pattern})(?![a-z0-9])")) for name, pattern in _INSTRUMENTS)
#: Entries of PDS3 and GeoTIFF labels that name an instrument, and the free text that may.
_IDENTIFIERS, _TEXTS = ("INSTRUMENT_ID", "INSTRUMENT_NAME", "INSTRUMENT"), ("SOURCE", "TIFFTAG_IMAGEDESCRIPTION")
#: What labels say where there is nothing to say.
_NOT_KNOWN = ("", "N/A", "UNK", "NULL", "NONE")
_ISIS = "json:ISIS3"


def instrument_of(dataset: rasterio.DatasetReader, name: str) -> str:
    """The instrument by its usual short name; by that of the label where it is none that is known here; else empty.

    Args:
        dataset: The open raster.
        name: Of its file.
    """
    identifiers = list(_identifiers(dataset))
    named = (_recognised(identifier) for identifier in identifiers)
    found = next((word for word in named if word), "") or next(iter(identifiers), "") or _recognised(name)
    return found or _recognised(*(dataset.tags().get(key, "") for key in _TEXTS))


def _recognised(*texts: str) -> str:
    """The one instrument that texts name; empty where they name none, or several."""
    joined = " ".join(texts).lower()
    found = [name for name, pattern in _PATTERNS if pattern.search(joined)]
    return found[0] if len(found) == 1 else ""


def _identifiers(dataset: rasterio.DatasetReader) -> Iterator[str]:
    """What the label calls the instrument."""
    try:
        namespaces = dataset.tag_namespaces()
        tags = dataset.tags()
        isis = dataset.tags(ns=_ISIS) if _ISIS in namespaces else {}
    except RasterioError:
        return
    named = (tags.get(key, "").strip().strip('"') for key in _IDENTIFIERS)
    yield from (name for name in named if name not in _NOT_KNOWN)
    text = json.dumps(isis, ensure_ascii=False).replace('\\"', '"')
    yield from re.findall(r'"InstrumentId"\s*:\s*"([^"]+)"', text)
