"""What a training starts from: nothing, or an earlier decoder that it goes on with."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy

from ....protocol.messages.jobs import NO_IMAGE_MODEL
from ...elided_combo import elide
from ...layers.model_card import ModelCard, ModelCardError, read_card
from ...requests.train_request import decoder_names, free_name
from ...widgets import PlainLabel, as_it_is
from ..map.model_chooser import recent_models, remember_model
from ..notice import quiet


class StartChoice(QObject):
    """The row *Start from* of the Train page, and the button *Train again*.

    Args:
        page: The Train page, with its form.
    """

    def __init__(self, page: Any) -> None:
        super().__init__(page)
        self._page = page
        #: The decoder that *Train again* goes on with.
        self._last: Optional[ModelCard] = None
        self.combo = QComboBox()
        elide(self.combo)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.combo.setToolTip(
            self.tr("An earlier decoder to go on with: classes that both know go on, new ones start fresh")
        )
        label = PlainLabel(self.tr("Start fr&om"))
        label.setBuddy(self.combo)
        self.hint = PlainLabel()
        self.hint.setWordWrap(True)
        quiet(self.hint)
        page.model_form.addRow(label, self.combo)
        page.model_form.addRow(self.hint)
        self.again = QPushButton(self.tr("Train a&gain"))
        self.again.setMinimumHeight(page.train_button.minimumHeight())
        self._set_beside_train()
        self.combo.currentIndexChanged.connect(self._show)
        self.again.clicked.connect(self.train_again)
        self.refresh()

    @property
    def folder(self) -> str:
        """Package of the chosen decoder; empty to start from nothing."""
        return str(self.combo.currentData() or "")

    @property
    def card(self) -> Optional[ModelCard]:
        """Card of the chosen decoder; None to start from nothing."""
        try:
            return read_card(Path(self.folder)) if self.folder else None
        except ModelCardError:
            return None

    @property
    def last(self) -> Optional[ModelCard]:
        """Card of the decoder that is chosen on the Map page; None where there is none."""
        return self._last

    def choose(self, folder: str) -> None:
        """Start from this decoder."""
        remember_model(Path(folder))
        self.refresh()
        self.combo.setCurrentIndex(max(self._row_of(folder), 0))

    def follow(self, card: Optional[ModelCard]) -> None:
        """From now on *Train again* goes on with this decoder."""
        self._last = card
        self.refresh()

    def refresh(self) -> None:
        """Look anew at which decoders are known."""
        chosen = self.folder
        with QSignalBlocker(self.combo):
            self.combo.clear()
            self.combo.addItem(self.tr("nothing"), "")
            for folder in recent_models():
                try:
                    self.combo.addItem(read_card(folder).name, str(folder))
                except ModelCardError:
                    continue
                self.combo.setItemData(self.combo.count() - 1, as_it_is(str(folder)), Qt.ItemDataRole.ToolTipRole)
            self.combo.setCurrentIndex(max(self._row_of(chosen), 0))
        self._show()
        self.allow(self._page.train_button.isEnabled())

    def allow(self, ready: bool) -> None:
        """Offer *Train again* where there is something to learn from and to go on with."""
        self.again.setVisible(self._last is not None)
        self.again.setEnabled(ready)
        if self._last is not None:
            hint = self.tr("Start from “{name}” and learn from what is chosen above")
            self.again.setToolTip(as_it_is(hint.format(name=self._last.name)))

    def train_again(self) -> None:
        """Train on what is chosen, from the last decoder, under a name that is free."""
        if self._last is None:
            return
        self.choose(str(self._last.folder))
        page = self._page
        if page.form().package.exists():
            page.name.setText(free_name(page.form().package.parent, self._last.name))
        page.train()

    def _set_beside_train(self) -> None:
        layout, button = self._page.layout(), self._page.train_button
        place = layout.indexOf(button)
        layout.removeWidget(button)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(button, 3)
        row.addWidget(self.again, 2)
        layout.insertLayout(place, row)

    def _row_of(self, folder: str) -> int:
        """Row of a decoder; paths may be written in more than one way."""
        wanted = Path(folder).resolve() if folder else None
        for row in range(1, self.combo.count()):
            if wanted is not None and Path(self.combo.itemData(row)).resolve() == wanted:
                return row
        return -1

    def _show(self, *_: object) -> None:
        """Say what comes with the start: its image model and kind are kept to."""
        card, page = self.card, self._page
        for widget in (page.encoder, page.decoder):
            widget.setEnabled(card is None)
        self.hint.setVisible(card is not None)
        if card is not None:
            sentence = self.tr("Keeps to its image model ({encoder}), its kind ({kind}) and its scale.")
            if card.encoder_name == NO_IMAGE_MODEL:
                sentence = self.tr("Keeps to its kind ({kind}) and its scale.")
            if card.content.get("training", {}).get("pretrained"):
                sentence = self.tr("Pretrained on images without labels. Keeps to its kind ({kind}).")
            kind = decoder_names().get(card.kind, card.kind)
            self.hint.setText(sentence.format(encoder=card.encoder_name, kind=kind))
