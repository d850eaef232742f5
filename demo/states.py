"""The states of the windows that the documentation shows beside the demo's own steps: ``run.sh --screenshots``.

Nothing that is done here stays: what follows in the demo is the same with and without it.
"""

from __future__ import annotations

from hands import Hands
from lunar_prompts import PROMPTS, LunarPrompt
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog
from scenario import Steps, Until, pause, send_click

#: A crater that the demo does not map, and a view with many of them.
TYCHO = LunarPrompt("Tycho", "crater", -11.2, -43.3, 86)
SOUTHERN_HIGHLAND = QgsRectangle(20, -50, 60, -28)
#: QGIS's own dark theme.
DARK = "Night Mapping"


class States:
    """Steps that show one state each, on the landforms that the demo has accepted."""

    def __init__(self, demo: Hands) -> None:
        self.demo = demo
        self.page = demo.dock.annotate

    def steps(self) -> Steps:
        """All but the last, in order."""
        yield from self.circle()
        yield from self.edit()
        yield from self.review()
        yield from self.stretch()
        yield from self.dialogs()
        self.demo.canvas.setExtent(self.demo.moon.extent())
        self.demo.canvas.refresh()
        yield Until(lambda: not self.demo.canvas.isDrawing(), "the canvas")

    def circle(self) -> Steps:
        """The circle through the rim in place of the outline."""
        yield from self.demo.outline(TYCHO)
        box = self.page.editing.finish.box
        self.demo.press(box.circleButton)
        yield pause(2)
        self.demo.shot("states-circle", "circle")
        self.demo.press(box.tracedButton)
        yield pause(1)
        self.demo.press_key(Qt.Key.Key_Escape)

    def edit(self) -> Steps:
        """A landform that is mapped, selected to be refined."""
        clavius = next(prompt for prompt in PROMPTS if prompt.name == "Clavius")
        self.demo.canvas.setExtent(QgsRectangle(*clavius.box(3.0)))
        yield Until(lambda: not self.demo.canvas.isDrawing(), "the canvas")
        spot = self.demo.pixel(clavius.lon, clavius.lat)
        send_click(self.demo.canvas.viewport(), spot, modifiers=Qt.KeyboardModifier.ControlModifier)
        self.demo.press(self.page.editing.row.refineButton)
        yield pause(1)
        self.demo.shot("states-edit", "edit")
        self.demo.press_key(Qt.Key.Key_Escape)
        self.page.target.layer.removeSelection()

    def review(self) -> Steps:
        """All that is found in a view, to be accepted and rejected one by one."""
        self.demo.canvas.setExtent(SOUTHERN_HIGHLAND)
        yield Until(lambda: not self.demo.canvas.isDrawing(), "the canvas")
        self.demo.press(self.page.everythingButton)
        panel = self.page.many.review.panel
        yield Until(panel.isVisible, "what is in the view", 300)
        yield pause(1)
        self.demo.shot("states-review", "review")
        self.demo.press(panel.fixItemButton)
        yield pause(1)
        self.demo.shot("states-fix", "review-fix")
        self.demo.press_key(Qt.Key.Key_Escape)
        self.demo.press(panel.stopReviewButton)
        yield Until(panel.isHidden, "the review to end")

    def stretch(self) -> Steps:
        """Black and white of the image."""
        # The plugin stands in QGIS's folder of plugins, from where QGIS has made it a package.
        from landform_mapper.plugin.desktop.widgets import bring_into_view

        self.page.stretch.setCollapsed(False)
        yield pause(2)
        bring_into_view(self.page.stretch)
        yield pause(1)
        self.demo.shot("states-stretch", "stretch")
        self.page.stretch.setCollapsed(True)
        bring_into_view(self.page.rasterCombo)

    def dialogs(self) -> Steps:
        """The questions that are asked before many landforms are outlined, counted or written elsewhere."""
        from landform_mapper.plugin.desktop.dock.annotate.many.batch_dialog import BatchDialog
        from landform_mapper.plugin.desktop.dock.annotate.output.crater_count_dialog import CraterCountDialog
        from landform_mapper.plugin.desktop.dock.annotate.output.field_mapping_dialog import FieldMappingDialog

        catalogue = _catalogue()
        QgsProject.instance().addMapLayer(catalogue)
        layer = self.page.target.layer
        yield from self._show(BatchDialog(layer, self.page), "from-layer")
        count = CraterCountDialog(layer, self.demo.moon, self.demo.canvas, self.page.exporter.client, self.page)
        while count.view.is_counting:
            yield pause(0.2)
        yield from self._show(count, "crater-count")
        yield from self._show(FieldMappingDialog(catalogue, self.page), "field-mapping")
        QgsProject.instance().removeMapLayer(catalogue)

    def _show(self, dialog: QDialog, picture: str) -> Steps:
        dialog.show()
        yield pause(1)
        self.demo.picture_of(dialog, f"states-{picture}", picture)
        dialog.reject()

    def map_review(self) -> Steps:
        """The polygons of the map, of which the first is confirmed and the second is under review."""
        row = self.demo.dock.map.review_row
        layer = row.maps.currentLayer()
        self.demo.press(row.button)
        panel = self.page.many.map_review.panel
        yield Until(panel.isVisible, "the review of the map")
        self.demo.press_key(Qt.Key.Key_Return)
        yield pause(2)
        self.demo.shot("states-map-review", "map-review")
        self.demo.press(panel.stopReviewButton)
        layer.rollBack()
        self.demo.canvas.setExtent(self.demo.moon.extent())
        yield pause(1)

    def dark(self) -> Steps:
        """A dark theme, from which QGIS comes back wholly at its next start only."""
        QgsApplication.instance().setUITheme(DARK)
        self.demo.dock.show()
        self.demo.dock.show_page(self.page)
        yield from self.demo.outline(TYCHO)
        yield pause(1)
        self.demo.shot("states-dark", "dark")
        self.demo.press_key(Qt.Key.Key_Escape)


def _catalogue() -> QgsVectorLayer:
    """The demo's prompts as a crater catalogue."""
    fields = "field=name:string&field=class:string&field=diameter_km:double"
    layer = QgsVectorLayer(f"Point?crs={QgsProject.instance().crs().authid()}&{fields}", "crater catalogue", "memory")
    features = []
    for prompt in PROMPTS:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(prompt.lon, prompt.lat)))
        feature.setAttributes([prompt.name, prompt.landform, float(prompt.diameter_km)])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer
