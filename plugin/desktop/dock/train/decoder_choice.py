"""The combo that chooses the kind of decoder; its tooltip says when the chosen one is good."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox

from ....protocol.messages.jobs import DECODER_KINDS
from ...requests.train_request import decoder_hints, decoder_names

_HINT = Qt.ItemDataRole.ToolTipRole


def offer_decoders(combo: QComboBox) -> None:
    """Fill the combo with all kinds, "auto" first, and keep its tooltip on the chosen one."""
    names, hints = decoder_names(), decoder_hints()
    for row, kind in enumerate(DECODER_KINDS):
        combo.addItem(names[kind], kind)
        combo.setItemData(row, hints[kind], _HINT)
    combo.setToolTip(combo.currentData(_HINT))
    combo.currentIndexChanged.connect(lambda _row: combo.setToolTip(combo.currentData(_HINT)))
