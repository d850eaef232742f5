"""The contact sheet: many landforms at a glance, decided on by keys; the map follows."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QModelIndex, QSize, Qt
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from ...map_tools.review_outlines import ReviewOutlines
from ...widgets import PlainLabel
from ..notice import quiet
from .sheet_landforms import ACCEPTED, OPEN, REJECTED, LandformsOfLayer, SheetLandforms
from .sheet_view import ALIKE, CLASS, DOUBT, SIZE, SheetDelegate, SheetModel, SheetView
from .thumbnails import Thumbnails


class ContactSheet(QWidget):
    """A window beside QGIS's; closing it ends it.

    Args:
        landforms: What it shows.
        canvas: The map, which follows.
        parent: The window that it stays in front of.
    """

    def __init__(self, landforms: SheetLandforms, canvas: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Contact sheet"))
        self.landforms = landforms
        landforms.setParent(self)
        self.thumbnails = Thumbnails(landforms, self)
        self.model = SheetModel(landforms, self)
        self.view = SheetView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(SheetDelegate(landforms, self.thumbnails, self.model, self.view))
        self.sorting, self.count, self.hint = QComboBox(), PlainLabel(), PlainLabel()
        self._outlines = ReviewOutlines(canvas)
        self._ended = False
        self._arrange()
        self._connect()
        self._tell()

    def _arrange(self) -> None:
        if self.landforms.ranked:
            self.sorting.addItem(self.tr("Most alike first"), ALIKE)
        for text, by in (
            (self.tr("Least sure first"), DOUBT),
            (self.tr("By class"), CLASS),
            (self.tr("Largest first"), SIZE),
        ):
            self.sorting.addItem(text, by)
        self.sorting.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hint.setText(
            self.tr("Space: right, and on. 1 to 9: another class. Delete: no landform. Ctrl+Z: take back.")
        )
        self.hint.setWordWrap(True)
        quiet(self.hint)
        layout = QVBoxLayout(self)
        layout.addWidget(self.sorting)
        layout.addWidget(self.count)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.hint)

    def _connect(self) -> None:
        self.sorting.activated.connect(lambda _row: self._sort())
        self.view.accepted.connect(lambda: self._decide(self.landforms.accept))
        self.view.rejected.connect(lambda: self._decide(self.landforms.reject))
        self.view.classified.connect(lambda number: self._decide(lambda place: self.landforms.classify(place, number)))
        self.view.undone.connect(self.landforms.undo)
        self.view.seen.connect(self._want)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.thumbnails.drawn.connect(self._drawn)
        self.landforms.changed.connect(self._tell)
        self.landforms.reloaded.connect(self._reload)
        self.landforms.refused.connect(self.landforms.page.warn)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Six by five cells."""
        return QSize(760, 720)

    def begin(self) -> None:
        """Show it, the first landform current."""
        self.resize(self.sizeHint())
        self.show()
        self.raise_()
        self.view.setFocus()
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0))

    @property
    def current(self) -> int:
        """The landform that keys are about; -1 for none."""
        index = self.view.currentIndex()
        return self.model.place_of(index.row()) if index.isValid() else -1

    def closeEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Let go of everything."""
        self.end()
        super().closeEvent(event)

    def end(self) -> None:
        """Let go of layers, renderings and the canvas."""
        if self._ended:
            return
        self._ended = True
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_go)
        self.thumbnails.shutdown()
        self.landforms.shutdown()
        self._outlines.remove()

    def _layers_go(self, layer_ids: list) -> None:
        shown = [self.landforms.image]
        if isinstance(self.landforms, LandformsOfLayer):
            shown.append(self.landforms.layer)
        if any(layer.id() in layer_ids for layer in shown):
            self.close()

    def _decide(self, act: Any) -> None:
        place, row = self.current, self.view.currentIndex().row()
        if place < 0:
            return
        act(place)
        self.view.setCurrentIndex(self.model.index(self.model.next_open(row)))

    def _current_changed(self, _index: QModelIndex, _before: QModelIndex) -> None:
        place = -1 if self._ended else self.current
        outline = self.landforms.outline(place) if place >= 0 else None
        if outline is None:
            return
        crs, image = self.landforms.crs, self.landforms.image
        name = self.landforms.class_name(place)
        colours = self.landforms.page.classes
        self._outlines.show_current(outline, crs, colours.colours.get(name, colours.current_colour))
        self._outlines.bring_into_view(outline, crs, 60 * image.rasterUnitsPerPixelX())

    def _want(self) -> None:
        if not self._ended:
            self.thumbnails.want([self.model.place_of(row) for row in self.view.seen_rows()])

    def _drawn(self, place: int) -> None:
        if place < 0:
            self._want()
        self.view.viewport().update()

    def _sort(self) -> None:
        place = self.current
        self.model.sort_by(self.sorting.currentData())
        row = self.model.row_of(place)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))
            self.view.scrollTo(self.model.index(row))
        self._want()

    def _reload(self) -> None:
        self.thumbnails.forget()
        self._sort()
        self._tell()

    def _tell(self) -> None:
        states = self.landforms.states
        accepted, rejected, left = (states.count(state) for state in (ACCEPTED, REJECTED, OPEN))
        words = self.tr("{accepted} right, {rejected} no landform, {left} to decide")
        self.count.setText(words.format(accepted=accepted, rejected=rejected, left=left))
        self.view.viewport().update()
