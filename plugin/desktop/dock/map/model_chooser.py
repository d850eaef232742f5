"""The trained models used last, and what their cards say."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import List, Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QLabel, QSizePolicy, QToolButton

from ...layers.model_card import ModelCard, ModelCardError, read_card
from ...sentences import tr
from ...widgets import as_it_is, length_text
from .model_details import ModelDetails, ground_line

_KEY = "landform_mapper/recent_models"
_KEPT = 12
#: Target of the link to all that the card tells.
_DETAILS = "details"


def recent_models() -> List[Path]:
    """Folders of the models used last that still hold a model, latest first."""
    try:
        stored = json.loads(QgsSettings().value(_KEY, "[]", type=str))
    except ValueError:
        stored = []
    folders = [Path(str(folder)) for folder in stored]
    return [folder for folder in folders if (folder / "card.json").is_file()]


def remember_model(folder: Path) -> None:
    """Put a model on top of the list of those used last."""
    others = [known for known in recent_models() if known != folder]
    QgsSettings().setValue(_KEY, json.dumps([str(known) for known in [folder, *others][:_KEPT]]))


def forget_model(folder: Path) -> None:
    """Take a model out of the list of those used last."""
    kept = [known for known in recent_models() if known.resolve() != folder.resolve()]
    QgsSettings().setValue(_KEY, json.dumps([str(known) for known in kept]))


class ModelChooser(QObject):
    """Fills a combo box with trained models and a label with what the chosen one is."""

    changed = pyqtSignal()
    #: A sentence about a folder that holds no model.
    refused = pyqtSignal(str)

    def __init__(self, combo: QComboBox, browse: QToolButton, card: QLabel) -> None:
        super().__init__(combo)
        self._combo = combo
        self._label = card
        self._browse_button = browse
        self.card: Optional[ModelCard] = None
        self.details: Optional[ModelDetails] = None
        card.setWordWrap(True)
        card.setTextFormat(Qt.TextFormat.RichText)
        card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._fill(None)
        combo.currentIndexChanged.connect(self._chosen)
        browse.clicked.connect(self._browse)
        card.linkActivated.connect(lambda _target: self.show_details())
        self._chosen()

    def choose(self, folder: Path) -> None:
        """Take the model in ``folder`` and put it on top of the list."""
        try:
            read_card(folder)
        except ModelCardError as problem:
            self.refused.emit(str(problem))
            return
        remember_model(folder)
        self._fill(folder)
        self._chosen()

    def show_details(self) -> None:
        """Open a window with all that the card of the chosen model tells."""
        if self.card is not None:
            self.details = ModelDetails(self.card, self._label)
            self.details.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.details.show()

    def refresh(self) -> None:
        """Look anew at which models are known, and keep to the chosen one."""
        self._fill(self.card.folder if self.card is not None else None)
        self._chosen()

    def _fill(self, chosen: Optional[Path]) -> None:
        self._combo.blockSignals(True)
        self._combo.clear()
        for folder in recent_models():
            try:
                title = read_card(folder).name
            except ModelCardError:
                continue
            self._combo.addItem(title, str(folder))
            self._combo.setItemData(self._combo.count() - 1, as_it_is(str(folder)), Qt.ItemDataRole.ToolTipRole)
        self._combo.setCurrentIndex(max(self._combo.findData(str(chosen)), 0) if self._combo.count() else -1)
        self._combo.setEnabled(self._combo.count() > 0)
        self._combo.blockSignals(False)

    def _chosen(self) -> None:
        folder = self._combo.currentData()
        self.card = None
        self._label.setToolTip("")
        if folder is None:
            self._label.setText(self.tr("No model yet: train one on the Train page, or open the folder of one."))
        else:
            try:
                self.card = read_card(Path(folder))
                self._label.setText(describe(self.card))
                self._label.setToolTip(as_it_is(self._about_samples(self.card)))
            except ModelCardError as problem:
                self._label.setText(escape(str(problem)))
        self.changed.emit()

    def _about_samples(self, card: ModelCard) -> str:
        """What samples are beside pixels, where both are told."""
        if not card.sampling_m:
            return ""
        sentence = self.tr(
            "A sample is what the model takes for a pixel: it looks at every image drawn larger or smaller, so that a "
            "sample is {length} of ground, as in its training. The pixels are those of the images that it learnt from."
        )
        return sentence.format(length=length_text(card.sampling_m))

    def _browse(self) -> None:
        start = str(self.card.folder.parent) if self.card is not None else ""
        title = self.tr("Folder of a trained model")
        folder = QFileDialog.getExistingDirectory(self._browse_button, title, start)
        if folder:
            self.choose(Path(folder))


def describe(card: ModelCard) -> str:
    """Classes with their colours, a line each on quality and scale and on what was learnt from, as rich text."""
    chips = "&nbsp;&nbsp; ".join(
        f'<span style="color:{escape(colour) or "#888888"}">■</span>&nbsp;{escape(name)}'
        for name, colour in card.colours.items()
    )
    facts = []
    if card.mean_iou is not None:
        quality = tr("mean IoU {score} on unseen ground")
        facts.append(quality.format(score=f"{card.mean_iou:.2f}"))
    if card.sampling_m:
        facts.append(tr("{length} a sample").format(length=length_text(card.sampling_m)))
    learnt = ""
    if len(card.layers) > 1:
        learnt = tr("learnt from {number} layers: {names}")
        learnt = escape(learnt.format(number=len(card.layers), names=", ".join(card.layers)))
    link = f'<a href="{_DETAILS}">{tr("Details…")}</a>'
    lines = [chips, ", ".join(facts), learnt, escape(ground_line(card)), link]
    return "<br>".join(line for line in lines if line)
