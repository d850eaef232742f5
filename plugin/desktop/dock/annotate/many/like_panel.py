"""“Find more like these…”: where to look, and from which size on; beside the map, which can be used meanwhile."""

from __future__ import annotations

import math
from typing import Any, List, Optional

from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from ....layers.extents import ExtentError, ground_of
from ....requests.like_request import on_image, smallest_like
from ....sentences import counted
from ....widgets import PlainLabel, bring_into_view
from ...extent_chooser import ExtentChooser
from ...extent_outline import ExtentOutline
from ...notice import quiet

#: So many landforms tell at most what more is looked for.
MOST_LIKED = 10


class LikePanel(QGroupBox):
    """Hidden until it is asked for; follows the selection while it is shown.

    Args:
        page: The Annotate page.
        canvas: The map.

    Attributes:
        wanted: The search shall begin.
        closed: It shall not.
    """

    wanted = pyqtSignal()
    closed = pyqtSignal()

    def __init__(self, page: Any, canvas: Any) -> None:
        super().__init__()
        self._page = page
        self.setTitle(self.tr("Find more like these"))
        self.about, self.ground = PlainLabel(), PlainLabel()
        self.kind, self.draw, self.polygons = QComboBox(), QToolButton(), QgsMapLayerComboBox()
        self.smallest = QDoubleSpinBox()
        self.find, self.close_button = QPushButton(self.tr("Find")), QPushButton(self.tr("Close"))
        self._fill()
        self.extent = ExtentChooser(self.kind, self.draw, self.polygons, canvas)
        self.kind.setCurrentIndex(self.kind.findData("canvas"))
        self.outline = ExtentOutline(self, canvas)
        self.extent.changed.connect(self.refresh)
        page.editing.changed.connect(self.refresh)
        page.rasterCombo.layerChanged.connect(self.refresh)
        self.find.clicked.connect(lambda _on: self.wanted.emit())
        self.close_button.clicked.connect(lambda _on: self.closed.emit())
        self.hide()

    def _fill(self) -> None:
        self.about.setWordWrap(True)
        self.ground.setWordWrap(True)
        quiet(self.ground)
        self.draw.setText(self.tr("Draw"))
        self.draw.setCheckable(True)
        self.draw.setToolTip(self.tr("Drag a rectangle on the map"))
        for field in (self.kind, self.polygons):
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.draw.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.smallest.setRange(0.0, 1e9)
        self.smallest.setSpecialValueText(self.tr("20 pixels"))
        self.smallest.setToolTip(
            self.tr("Diameter of the smallest landforms that are looked for; smaller ones take more time")
        )
        where, size = PlainLabel(self.tr("Where")), PlainLabel(self.tr("Smallest"))
        where.setBuddy(self.kind)
        size.setBuddy(self.smallest)
        layout, fields, buttons = QVBoxLayout(self), QGridLayout(), QHBoxLayout()
        layout.setContentsMargins(6, 6, 6, 6)
        for row, (label, field) in enumerate(
            ((where, self.kind), (None, self.draw), (None, self.polygons), (None, self.ground), (size, self.smallest))
        ):
            if label is not None:
                fields.addWidget(label, row, 0)
            fields.addWidget(field, row, 1)
        fields.setColumnStretch(1, 1)
        buttons.addStretch(1)
        buttons.addWidget(self.find)
        buttons.addWidget(self.close_button)
        layout.addWidget(self.about)
        layout.addLayout(fields)
        layout.addLayout(buttons)

    def open(self) -> None:
        """Ask about the landforms that are selected."""
        layer, image = self._page.target.layer, self._page.raster
        in_metres = image is not None and image.crs().isValid()
        self.smallest.setSuffix(" m" if in_metres else self.tr(" pixels"))
        smallest = smallest_like(layer, self.selected) if layer is not None else None
        digits = math.floor(math.log10(smallest)) if smallest else 0
        self.smallest.setDecimals(max(0, 1 - digits))
        self.smallest.setValue(round(smallest or 0.0, 1 - digits))
        self.show()
        self.refresh()
        self.find.setFocus()
        bring_into_view(self)

    def resizeEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Stay in view as a whole: sentences may take more lines than before."""
        super().resizeEvent(event)
        bring_into_view(self)

    @property
    def selected(self) -> List[int]:
        """Feature ids of the landforms that more are to be found of: the selected ones that the image shows."""
        layer: Optional[QgsVectorLayer] = self._page.target.layer
        image, chosen = self._page.raster, self._chosen
        return chosen if layer is None or image is None or len(chosen) > MOST_LIKED else on_image(layer, chosen, image)

    @property
    def _chosen(self) -> List[int]:
        """All that are selected."""
        layer: Optional[QgsVectorLayer] = self._page.target.layer
        return list(layer.selectedFeatureIds()) if layer is not None else []

    @property
    def smallest_m(self) -> Optional[float]:
        """Diameter of the smallest landforms; None leaves it to the engine."""
        return self.smallest.value() or None

    def geometry_on(self, image: QgsRasterLayer) -> Optional[QgsGeometry]:
        """The ground to look at, in the CRS of the image; None for all of it.

        Raises:
            ExtentError: The choice is incomplete or does not fit the image.
        """
        return self.extent.geometry(image)

    def refresh(self, *_: object) -> None:
        """Say what is looked for, and where."""
        if self.isHidden():
            return
        count, image = len(self.selected), self._page.raster
        self.about.setText(self._words_of(count, len(self._chosen) - count))
        problem = ""
        self.outline.choose(None)
        if image is not None:
            try:
                ground = self.geometry_on(image) or ground_of(image, (), QgsProject.instance())
                self.outline.choose((ground, image.crs()))
                box = ground.boundingBox()
                columns = round(box.width() / image.rasterUnitsPerPixelX())
                rows = round(box.height() / image.rasterUnitsPerPixelY())
                self.ground.setText(
                    self.tr("{columns} × {rows} pixels").format(columns=f"{columns:,}", rows=f"{rows:,}")
                )
            except ExtentError as error:
                problem = str(error)
                self.ground.setText(problem)
        self.find.setEnabled(image is not None and not problem and 0 < count <= MOST_LIKED)

    def _words_of(self, count: int, beside: int) -> str:
        if count > MOST_LIKED:
            return self.tr("Ten landforms tell enough: select fewer by Ctrl+click.")
        if not count and beside:
            one = self.tr("The selected landform does not lie on the image. Select one that does, or choose its image.")
            many = self.tr(
                "None of the selected landforms lies on the image. Select some that do, or choose their image."
            )
            return counted(beside, one, many)
        if not count:
            return self.tr("Select landforms by Ctrl+click: more like them are looked for.")
        one = self.tr("1 selected landform tells what is looked for. Add others by Ctrl+click.")
        many = self.tr("{n} selected landforms tell what is looked for. Add others by Ctrl+click.")
        words = counted(count, one, many)
        if beside:
            off = self.tr("1 selected landform does not lie on the image and is left out.")
            words += " " + counted(
                beside, off, self.tr("{n} selected landforms do not lie on the image and are left out.")
            )
        return words

    def shutdown(self) -> None:
        """Give the map back."""
        self.extent.release()
        self.outline.release()
