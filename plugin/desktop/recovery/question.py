"""Asks in the message bar whether landforms that a killed QGIS has left unsaved shall come back."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Dict, List, Optional, Set

from qgis.core import Qgis, QgsMapLayer, QgsProject
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ..layers.fields import LandformLayerError
from ..widgets import as_it_is
from .journal import LeftBehind, read_journal
from .keeper import JournalKeeper
from .places import JournalFolder
from .restore import layer_of, restore, still_missing


class Recovery(QObject):
    """Keeps journals of what is accepted, and offers those that were left behind.

    Asks when it is made, and again when a layer that something belongs to is added to the project, for what was neither
    restored nor discarded.

    Args:
        title: Name of the plugin in the message bar.
        bar: Where it asks.
        place: Folder of all journals.
        parent: Owner.

    Attributes:
        keeper: Follows the layers that landforms are accepted into.
        restored: Landforms are back in this layer.
    """

    restored = pyqtSignal(QgsMapLayer)

    def __init__(self, title: str, bar: QgsMessageBar, place: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._title, self._bar = title, bar
        self._folder = JournalFolder(place)
        self.keeper = JournalKeeper(self._folder, self)
        self.keeper.failed.connect(self._cannot_write)
        self._told: Set[str] = set()
        self._asked: Dict[Path, QgsMessageBarItem] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.offer)
        QgsProject.instance().layersAdded.connect(self._layers_added)
        self._soon.start()

    def offer(self) -> None:
        """Ask about every journal that was left behind and is not asked about."""
        self._offer(None)

    def shutdown(self) -> None:
        """Stop asking and listening; what is unsaved stays written down."""
        self._soon.stop()
        QgsProject.instance().layersAdded.disconnect(self._layers_added)
        self.keeper.shutdown()
        for path in list(self._asked):
            self._withdraw(path)
        self._folder.release()

    def _layers_added(self, layers: List[QgsMapLayer]) -> None:
        self._offer([layer.id() for layer in layers])

    def _offer(self, only_of: Optional[List[str]]) -> None:
        """Ask about what belongs to layers of these ids, or about everything."""
        for path in self._folder.left_behind():
            if path in self._asked and not sip.isdeleted(self._asked[path]):
                continue
            left = read_journal(path)
            layer = layer_of(left.origin, QgsProject.instance()) if left is not None else None
            if left is None:
                path.unlink()
            elif layer is not None and not still_missing(left, layer):
                self.keeper.follow(layer)  # the plugin alone was away: QGIS holds them, and they are unsaved still
                path.unlink()
            elif only_of is None or (layer is not None and layer.id() in only_of):
                self._ask(path, left, len(still_missing(left, layer)) if layer is not None else len(left.entries))

    def _ask(self, path: Path, left: LeftBehind, count: int) -> None:
        new = all(not entry.saved_as for entry in left.entries)
        sentence = self._sentence(count, new).format(n=count, layer=left.origin.name)
        item = QgsMessageBarItem(self._title, as_it_is(sentence), Qgis.MessageLevel.Warning, 0)
        item.layout().addWidget(self._button(self.tr("Restore"), lambda: self._restore(path, left)))
        item.layout().addWidget(self._button(self.tr("Discard"), lambda: self._discard(path)))
        self._asked[path] = item
        self._bar.pushItem(item)

    def _sentence(self, count: int, all_new: bool) -> str:
        if not all_new and count == 1:
            return self.tr("1 landform of “{layer}” that was accepted or edited but not saved can be restored.")
        if not all_new:
            return self.tr("{n} landforms of “{layer}” that were accepted or edited but not saved can be restored.")
        if count == 1:
            return self.tr("1 landform of “{layer}” that was accepted but not saved can be restored.")
        return self.tr("{n} landforms of “{layer}” that were accepted but not saved can be restored.")

    @staticmethod
    def _button(text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(act)
        return button

    def _withdraw(self, path: Path) -> None:
        item: Optional[QgsMessageBarItem] = self._asked.pop(path, None)
        if item is not None and not sip.isdeleted(item):
            self._bar.popWidget(item)

    def _discard(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        self._withdraw(path)

    def _restore(self, path: Path, left: LeftBehind) -> None:
        try:
            done = restore(left, QgsProject.instance())
        except LandformLayerError as error:
            self._say(str(error), Qgis.MessageLevel.Warning)
            return
        # Written down anew before the old journal goes.
        self.keeper.follow(done.layer)
        self._discard(path)
        self.restored.emit(done.layer)
        sentences = [
            self.tr("1 landform is back in “{layer}”; save it there.")
            if done.count == 1
            else self.tr("{n} landforms are back in “{layer}”; save them there.")
        ]
        if done.overtaken:
            sentences.append(
                self.tr("1 edit was left out: its landform is another by now in the file.")
                if done.overtaken == 1
                else self.tr("{k} edits were left out: their landforms are others by now in the file.")
            )
        text = " ".join(sentences).format(n=done.count, k=done.overtaken, layer=done.layer.name())
        self._say(text, Qgis.MessageLevel.Warning if done.overtaken else Qgis.MessageLevel.Success)

    def _cannot_write(self, reason: str) -> None:
        if reason not in self._told:  # once, not with every click
            self._told.add(reason)
            sentence = self.tr(
                "Accepted landforms cannot be kept for the case that QGIS ends unexpectedly: {reason}. Save often."
            )
            self._say(sentence.format(reason=reason), Qgis.MessageLevel.Warning)

    def _say(self, sentence: str, level: Qgis.MessageLevel) -> None:
        self._bar.pushMessage(self._title, as_it_is(sentence), level, 8)
