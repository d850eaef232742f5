"""Asks what a crater count is about, and shows it before anything is written.

Which polygons are craters, on which ground they were counted, which of them are doubtful, how large they are, and how
old the ground is where the engine has Craterstats.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any, List, Optional, Tuple

from qgis.core import QgsGeometry, QgsMapLayer, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QWidget

from .....protocol.crater_classes import names_craters
from .....protocol.messages.counting import CountCraters, Crater
from .....protocol.messages.recapture import Completeness
from .....protocol.schema import EXPORT_FORMATS
from ....engine_process import EngineClient
from ....layers.bodies import CrsMismatch, same_body
from ....layers.circles import circle_around
from ....layers.crater_doubts import count_doubts, doubts_in_words
from ....layers.exports import CountedArea, ExportError, ExportForm, export_request
from ....layers.extents import ExtentError, rectangle_in
from ....layers.field_mapping import field_for
from ....layers.labels import LabelLayerError, class_counts, label_file
from ....layers.map_results import mapped_extent_of
from ....layers.raster_reference import reference_of
from ....map_tools.review_outlines import ReviewOutlines
from ....widgets import load_form
from ...counting.count_view import CountView
from ...counting.second_choice import CountSources

#: Colour of a crater of the list, on the map.
_LOOKED_AT = "#d7191c"
#: In pixels, and what is left of a low screen for the window's frame and the desktop's bars.
_WIDTH, _HEIGHT, _ROOM = 400, 920, 60


class CraterCountDialog(QDialog):
    """A form with two choices, and what they make of the count.

    Args:
        layer: The landforms.
        image: The image that they were mapped on.
        canvas: The map.
        client: The engine, which counts.
        parent: Owner.
    """

    def __init__(
        self,
        layer: QgsVectorLayer,
        image: Optional[QgsRasterLayer],
        canvas: QgsMapCanvas,
        client: EngineClient,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        load_form("crater_count_dialog", self)
        self._layer, self._image, self._canvas = layer, image, canvas
        self._mapped = mapped_extent_of(layer)
        self._doubts = count_doubts(layer, field_for(layer, "class"))
        self._offer_classes()
        self._offer_areas()
        self._sources = self._offer_second()
        self._outlines = ReviewOutlines(canvas)
        self._scratch = tempfile.TemporaryDirectory(prefix="landform_count_")
        self.view = CountView(client, self)
        self._scroll(self.view)
        self.view.lookedAt.connect(self._look_at)
        # The list tells the same crater by crater.
        self.view.counted.connect(lambda found: self.doubtsLabel.setVisible(found is None))
        for combo in (self.classCombo, self.areaCombo, self.reviewerCombo, self.secondCombo):
            combo.currentIndexChanged.connect(lambda _row: self._count())
        self.view.settled.connect(self._allow)
        self.finished.connect(lambda _result: self._end())
        self._show_doubts()
        ready = self.areaCombo.count() > 0
        self.view.setVisible(ready)
        if not ready:
            self.adjustSize()
        if ready:
            self._count()
        self.noAreaLabel.setVisible(not ready)
        self._allow()

    def _scroll(self, view: CountView) -> None:
        """Put the count where it may be higher than the screen."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(view)
        self.viewLayout.addWidget(area)
        self.resize(_WIDTH, min(_HEIGHT, self.screen().availableGeometry().height() - _ROOM))

    def _offer_classes(self) -> None:
        field = field_for(self._layer, "class")
        names = class_counts(self._layer, field)
        craters = [name for name in names if names_craters(name)]
        if craters:
            self.classCombo.addItem(self.tr("Classes named “crater”"), (field, ()))
        for name in names:
            self.classCombo.addItem(name, (field, (name,)))
        self.classCombo.addItem(self.tr("All polygons"), ("", ()))

    def _offer_second(self) -> CountSources:
        """Layers and reviewers that may have counted the same ground."""
        others = [layer for layer in QgsProject.instance().mapLayers().values() if self._may_be_area(layer)]
        row: List[QWidget] = [self.reviewerLabel, self.reviewerCombo]
        return CountSources(self._layer, others, self.reviewerCombo, self.secondCombo, row)

    def _allow(self) -> None:
        """What is written of completeness has to be known first."""
        waits = self._sources.second is not None and self.view.is_counting
        ready = self.areaCombo.count() > 0 and not waits
        self.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _count(self) -> None:
        """Count what is chosen."""
        self._show_doubts()
        field, classes = self.classes
        folder = Path(self._scratch.name)
        form = ExportForm(self._layer, "", EXPORT_FORMATS[0], field, classes, reviewer=self.reviewer)
        form = form._replace(reviewer_field=self.reviewer_field)
        try:
            of = export_request(form._replace(area=self.area()), folder)
            request = self._with_second(CountCraters(of), folder)
        except (ExportError, ExtentError, LabelLayerError) as error:
            self.view.clear(str(error))
        else:
            self.view.count(request)
        self._allow()

    def _with_second(self, request: CountCraters, folder: Path) -> CountCraters:
        """The request with the second count that is chosen.

        Raises:
            LabelLayerError: Its layer cannot be copied.
        """
        chosen, of = self._sources.second, request.of
        if chosen is None:
            return request
        if chosen.layer is None:
            path, layer, field = of.source, of.layer, of.class_field
        else:
            field = field_for(chosen.layer, "class") if of.class_field else ""
            path, layer = label_file(chosen.layer, folder, field)
        return replace(
            request,
            second=path,
            second_layer=layer,
            second_class_field=field,
            second_reviewer=chosen.reviewer,
            second_origin=chosen.origin,
        )

    def _look_at(self, crater: Crater) -> None:
        """Show a crater of the list on the map."""
        crs, middle = self._layer.crs(), QgsGeometry.fromPointXY(QgsPointXY(crater.x, crater.y))
        try:
            circle = circle_around(middle, 1000 * crater.diameter_km, crs)
        except CrsMismatch:
            return
        self._outlines.show_current(circle, crs, _LOOKED_AT)
        self._outlines.bring_into_view(circle, crs)

    def _end(self) -> None:
        self._outlines.remove()
        self.view.shutdown()
        self._scratch.cleanup()

    @property
    def reviewer(self) -> str:
        """Whose craters are counted; empty for all."""
        return self._sources.reviewer

    @property
    def reviewer_field(self) -> str:
        """The layer's field that tells it; empty where there is none."""
        return self._sources.reviewer_field

    @property
    def completeness(self) -> Optional[Completeness]:
        """How complete the count is, where a second one is chosen."""
        return self.view.known_completeness

    @property
    def left_out(self) -> Tuple[int, ...]:
        """Numbers of the features that are not counted."""
        return tuple(crater.fid for crater in self.view.doubtful.left_out)

    @property
    def clustered(self) -> Tuple[int, ...]:
        """Numbers of counted craters that stand in clusters."""
        return tuple(crater.fid for crater in self.view.doubtful.kept if "clustered" in crater.doubts)

    def _show_doubts(self, *_: object) -> None:
        """Say of the chosen polygons how many nobody has looked at, and how many are too small to be counted."""
        field, names = self.classes
        sentences = doubts_in_words(self._doubts, names if field else None)
        self.doubtsLabel.setText("\n".join(sentences))
        self.doubtsLabel.setVisible(bool(sentences))
        area = QgsProject.instance().mapLayer(str(self.areaCombo.currentData()))
        names = {} if area is None else class_counts(area, field_for(area, "class"))
        craters = sum(number for name, number in names.items() if names_craters(name))
        sentence = self.tr("“{name}” holds {count} craters: is it the ground that was looked at?")
        self.areaDoubtLabel.setText(sentence.format(name="" if area is None else area.name(), count=craters))
        self.areaDoubtLabel.setVisible(craters > 0)

    def _offer_areas(self) -> None:
        if self._mapped is not None:
            self.areaCombo.addItem(self.tr("What was mapped: “{name}”").format(name=self._mapped.name()), "mapped")
        if self._image is not None:
            if reference_of(self._image) is not None:
                text = self.tr("All of “{name}” that holds data").format(name=self._image.name())
                self.areaCombo.addItem(text, "image")
            self.areaCombo.addItem(self.tr("Map view"), "view")
        for layer in QgsProject.instance().mapLayers().values():
            if self._may_be_area(layer):
                self.areaCombo.addItem(self.tr("Polygons of “{name}”").format(name=layer.name()), layer.id())

    def _may_be_area(self, layer: QgsMapLayer) -> bool:
        return bool(
            isinstance(layer, QgsVectorLayer)
            and layer is not self._layer
            and layer is not self._mapped
            and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
            and same_body(layer.crs(), self._layer.crs())
        )

    @property
    def classes(self) -> Tuple[str, Tuple[str, ...]]:
        """Class field, empty for none, and the classes; none for all that are named after craters."""
        field, names = self.classCombo.currentData()
        return str(field), tuple(names)

    def area(self) -> CountedArea:
        """The counted area.

        Raises:
            ExtentError: The map shows nothing of the image.
        """
        chosen: Any = self.areaCombo.currentData()
        if chosen == "mapped":
            return self._mapped
        if chosen == "image":
            return self._image
        if chosen == "view":
            crs = self._canvas.mapSettings().destinationCrs()
            shape = rectangle_in(self._canvas.extent(), crs, self._image, QgsProject.instance())
            return shape, self._image.crs()
        return QgsProject.instance().mapLayer(chosen)
