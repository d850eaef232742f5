"""What the card of a model tells of how it was made: a line for the page, and all of it in a window."""

from __future__ import annotations

from html import escape
from typing import Any, Dict, List, Mapping, Optional, Tuple

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ....protocol.messages.jobs import NO_IMAGE_MODEL
from ...layers.model_card import ModelCard
from ...requests.train_request import decoder_names
from ...sentences import counted, tr
from ...widgets import length_text, size_text

Row = Tuple[str, str]


class ModelDetails(QDialog):
    """A window with everything that is known; its text can be copied."""

    def __init__(self, card: ModelCard, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Model “{name}”").format(name=card.name))
        self.text = QTextBrowser()
        self.text.setHtml(as_html(details(card)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for a hash."""
        return QSize(800, 480)


def ground_line(card: ModelCard) -> str:
    """One line on what a model has learnt from; empty where its card does not say."""
    pairs = _pairs(card)
    if not pairs:
        return ""
    polygons = sum(sum(pair.get("polygons", {}).values()) for pair in pairs)
    images = list(dict.fromkeys(str(pair.get("raster", "")) for pair in pairs))
    where = counted(len(images), "{name}", tr("{number} images"), name=images[0], number=len(images))
    known = [*_each(pairs, "body"), *_each(pairs, "instrument")]
    pixels = sorted(pair["pixel_m"] for pair in pairs if pair.get("pixel_m"))
    if pixels:
        shortest, longest = length_text(pixels[0]), length_text(pixels[-1])
        size = shortest if shortest == longest else f"{shortest} – {longest}"
        known.append(tr("{length} a pixel").format(length=size))
    learnt = tr("Learnt from 1 polygon on {where}"), tr("Learnt from {polygons} polygons on {where}")
    sentence = counted(polygons, *learnt, polygons=polygons, where=where)
    return f"{sentence} ({', '.join(known)})" if known else sentence


def _image_model(encoder: Dict[str, Any]) -> str:
    name = str(encoder.get("name", ""))
    return tr("none: it reads the pixels") if name == NO_IMAGE_MODEL else _spaced(name, _hash(encoder.get("hash")))


def _centres(head: Mapping[str, Any]) -> str:
    """Whether a search for objects finds landforms one by one; cards of earlier versions do not tell."""
    learnt, missing = tr("learnt: objects are found one by one"), tr("not learnt: that takes 300 labels of objects")
    return {True: learnt, False: missing}.get(head.get("centres"), "")


def details(card: ModelCard) -> List[Row]:
    """Names and values of what the card tells, as far as it does; the values may have several lines."""
    content, training = card.content, card.content.get("training", {})
    head, encoder = content.get("head", {}), content.get("encoder", {})
    kind = str(head.get("kind", ""))
    levels = ", ".join(f"+{level}" if level else "0" for level in head.get("levels", ()))
    unlabelled = {"background": tr("background"), "ignore": tr("left out")}.get(training.get("unlabelled", ""), "")
    rows = [
        (tr("Folder"), str(card.folder)),
        (tr("Trained"), _time(content.get("created"))),
        (tr("Landform Mapper"), str(training.get("version", ""))),
        (tr("Decoder"), decoder_names().get(kind, kind)),
        (tr("Image model"), _image_model(encoder)),
        (tr("Ground a sample"), length_text(card.sampling_m) if card.sampling_m else ""),
        (tr("Levels"), levels),
        (tr("Centres of landforms"), _centres(head)),
        (tr("Folds"), _number(training.get("validation", {}).get("folds"))),
        (tr("Seed"), _number(training.get("seed"))),
        (tr("Epochs"), _number(training.get("epochs"))),
        (tr("Class field"), str(training.get("class_field", ""))),
        (tr("Only these classes"), ", ".join(training.get("asked", {}).get("classes", ()))),
        (tr("Ground without a label is"), unlabelled),
    ]
    for pair in _pairs(card):
        rows += _pair_rows(pair)
    return [row for row in rows if row[1]]


def as_html(rows: List[Row]) -> str:
    """A table of names and values."""
    lines = (
        f'<tr><td style="padding-right:12px">{escape(name)}</td><td>{escape(value).replace(chr(10), "<br>")}</td></tr>'
        for name, value in rows
    )
    return f'<table cellspacing="4">{"".join(lines)}</table>'


def _pair_rows(pair: Mapping[str, Any]) -> List[Row]:
    place = [str(pair[key]) for key in ("body", "instrument") if pair.get(key)]
    if pair.get("pixel_m"):
        place.append(tr("{length} a pixel").format(length=length_text(pair["pixel_m"])))
    counts = ", ".join(f"{name} {number}" for name, number in pair.get("polygons", {}).items())
    if pair.get("reviewed_only"):
        counts = _spaced(counts, tr("reviewed polygons only"))
    return [
        (tr("Raster"), _lines(_file(pair.get("raster_file"), str(pair.get("raster", ""))), ", ".join(place))),
        (tr("Labels"), _lines(_file(pair.get("labels_file"), str(pair.get("labels", ""))), counts)),
    ]


def _file(facts: Optional[Mapping[str, Any]], name: str) -> str:
    if not facts:
        return name
    size = _size(facts["bytes"]) if "bytes" in facts else ""
    about = _spaced(size, _time(facts.get("changed")))
    return _lines(str(facts.get("path", name)), about, _hash(facts.get("sha256")))


def _size(size_bytes: int) -> str:
    return size_text(size_bytes) if size_bytes >= 1e7 else f"{size_bytes / 1e3:,.0f} kB"


def _time(stamp: Any) -> str:
    """An ISO time in UTC, as people write it."""
    return str(stamp or "").replace("T", " ").replace("+00:00", " UTC")


def _hash(digest: Any) -> str:
    return f"SHA-256 {digest}" if digest else ""


def _pairs(card: ModelCard) -> List[Dict[str, Any]]:
    return list(card.content.get("training", {}).get("pairs", ()))


def _each(pairs: List[Dict[str, Any]], key: str) -> List[str]:
    return [str(value) for value in dict.fromkeys(pair.get(key) for pair in pairs) if value]


def _number(value: Any) -> str:
    return "" if value is None else str(value)


def _spaced(*texts: str) -> str:
    return ", ".join(text for text in texts if text)


def _lines(*texts: str) -> str:
    return "\n".join(text for text in texts if text)
