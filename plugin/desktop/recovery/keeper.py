"""Watches the layers that landforms are accepted into, and writes down what their files do not hold yet."""

from __future__ import annotations

import hashlib
import os
from typing import Any, Dict, List, Optional, Set, Tuple

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDate, QDateTime, QObject, Qt, QTime, QTimer, pyqtSignal

from ..layers.bodies import wkt_of
from ..layers.field_mapping import field_kind
from .journal import Entry, Journal, Origin
from .places import JournalFolder


class JournalKeeper(QObject):
    """Keeps a journal for each layer that it was told to follow.

    A journal is thrown away when the layer is saved, rolled back or removed. A layer in memory has no file to be saved
    to: its journal goes on until the layer is removed.

    Attributes:
        failed: A journal cannot be written; carries the reason.
    """

    failed = pyqtSignal(str)

    def __init__(self, folder: JournalFolder, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._followed: Dict[str, _Followed] = {}

    def follow(self, layer: Optional[QgsVectorLayer]) -> None:
        """Write down what is added to this layer, and what it holds unsaved already."""
        if layer is not None and layer.id() not in self._followed:
            self._followed[layer.id()] = _Followed(layer, self._folder, self)

    def leave(self, layer_id: str) -> None:
        """The layer is gone."""
        followed = self._followed.pop(layer_id, None)
        if followed is not None:
            followed.deleteLater()

    def shutdown(self) -> None:
        """Stop listening; what is unsaved stays written down."""
        for followed in self._followed.values():
            followed.release()
        self._followed = {}


class _Followed(QObject):
    """One layer and its journal."""

    def __init__(self, layer: QgsVectorLayer, folder: JournalFolder, keeper: JournalKeeper) -> None:
        super().__init__(keeper)
        self._layer, self._folder, self._keeper = layer, folder, keeper
        self._layer_id = layer.id()
        self._in_memory = layer.providerType() == "memory"
        self._journal: Optional[Journal] = None
        self._written: Set[int] = set()
        self._touched: Set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._write)
        self._connections = (
            (layer.featureAdded, self._touch),
            (layer.featureDeleted, self._touch),
            (layer.geometryChanged, self._touch),
            (layer.attributeValueChanged, self._touch),
            (layer.editCommandEnded, self._write),  # at once: what is accepted is written down before Python goes on
            (layer.afterCommitChanges, self._saved),
            (layer.afterRollBack, self._saved),
            (layer.dataSourceChanged, self._moved),
            (layer.willBeDeleted, self._removed),
        )
        for signal, slot in self._connections:
            signal.connect(slot)
        self._touched.update(self._unsaved())
        self._write()

    def release(self) -> None:
        """Write what is left to write, and stop listening."""
        if not sip.isdeleted(self._layer):
            self._write()
            for signal, slot in self._connections:
                signal.disconnect(slot)
        self.deleteLater()

    def _unsaved(self) -> Set[int]:
        """Features that no file holds as they are."""
        if self._in_memory:
            return set(self._layer.allFeatureIds())
        buffer = self._layer.editBuffer()
        if buffer is None:
            return set()
        changed = {*buffer.changedGeometries(), *buffer.changedAttributeValues()}
        return {*buffer.addedFeatures(), *buffer.deletedFeatureIds(), *changed}

    def _touch(self, feature_id: int, *_: object) -> None:
        self._touched.add(feature_id)
        self._soon.start()

    def _saved(self) -> None:
        if self._in_memory:
            self._soon.start()
            return
        self._touched.clear()
        self._discard()

    def _moved(self) -> None:
        """A layer in memory was made permanent, or the file is another one: what was written down is about the old."""
        self._discard()
        self._in_memory = self._layer.providerType() == "memory"
        self._touched = self._unsaved()
        self._write()

    def _removed(self) -> None:
        self._soon.stop()
        self._discard()
        self._keeper.leave(self._layer_id)

    def _discard(self) -> None:
        self._written.clear()
        if self._journal is not None:
            self._journal.discard()
            self._journal = None

    def _write(self) -> None:
        self._soon.stop()
        touched, self._touched = self._touched, set()
        entries = self._entries(touched)
        if not entries:
            return
        try:
            if self._journal is None:
                self._journal = Journal(self._folder.new_file(), origin_of(self._layer))
            self._journal.write(entries)
        except OSError as error:
            self._touched |= touched  # with the next one again
            self._keeper.failed.emit(str(error))
            return
        self._written.update(entry.feature_id for entry in entries)

    def _entries(self, touched: Set[int]) -> List[Entry]:
        """States of those of the features whose state the layer's file does not hold."""
        layer, buffer = self._layer, self._layer.editBuffer()
        request = QgsFeatureRequest().setFilterFids(sorted(touched))
        there = {feature.id(): feature for feature in layer.getFeatures(request)} if touched else {}
        entries = []
        for number in sorted(touched):
            feature = there.get(number)
            is_new = self._in_memory or number < 0
            is_edited = buffer is not None and (
                buffer.isFeatureAdded(number)
                or buffer.isFeatureGeometryChanged(number)
                or buffer.isFeatureAttributesChanged(number)
                or buffer.isFeatureDeleted(number)
            )
            if feature is not None and (self._in_memory or is_edited):
                saved_as = "" if is_new else self._saved_as(number)
                values = values_of(feature, with_empty=not is_new)
                entries.append(Entry(number, bytes(feature.geometry().asWkb()), values, saved_as))
            elif feature is None and is_edited and not is_new:
                entries.append(Entry(number, saved_as=self._saved_as(number)))
            elif number in self._written:
                entries.append(Entry(number))
        return entries

    def _saved_as(self, feature_id: int) -> str:
        request = QgsFeatureRequest(feature_id).setNoAttributes()
        return next((shape_hash(item) for item in self._layer.dataProvider().getFeatures(request)), "")


def origin_of(layer: QgsVectorLayer) -> Origin:
    """What finds this layer again."""
    path, table = _file_of(layer)
    fields = tuple((field.name(), field_kind(field), field.length()) for field in layer.fields())
    return Origin(layer.id(), layer.name(), source_of(layer), path, table, wkt_of(layer.crs()), fields)


def source_of(layer: QgsVectorLayer) -> str:
    """Tells the layer's data from others': its file and table; the id of a layer in memory, which a project keeps.

    Others are told apart by a hash: what opens a database may hold a password, which is written nowhere.
    """
    path, table = _file_of(layer)
    if path:
        return f"{os.path.realpath(path)}|{table}"
    if layer.providerType() == "memory":
        return str(layer.id())
    return f"{layer.providerType()}:{hashlib.sha256(layer.source().encode()).hexdigest()}"


def _file_of(layer: QgsVectorLayer) -> Tuple[str, str]:
    if layer.providerType() != "ogr":
        return "", ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return str(parts.get("path") or ""), str(parts.get("layerName") or "")


def shape_hash(feature: QgsFeature) -> str:
    """Hash of a feature's outline."""
    return hashlib.sha256(bytes(feature.geometry().asWkb())).hexdigest()


def values_of(feature: QgsFeature, with_empty: bool = False) -> Dict[str, Any]:
    """The attributes that have a value, as JSON can hold them; the empty ones too, as None, if wanted."""
    values: Dict[str, Any] = {}
    for name, value in zip(feature.fields().names(), feature.attributes()):
        if value is None or value == NULL:
            if with_empty:
                values[name] = None
            continue
        if isinstance(value, (QDate, QDateTime, QTime)):
            value = value.toString(Qt.DateFormat.ISODate)
        values[name] = value if isinstance(value, (str, int, float, bool)) else str(value)
    return values
