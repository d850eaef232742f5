"""Results of a map run in the project: one group named after the run, styled by class."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...protocol.messages.jobs import Mapped
from ..project_memory import remember_classes
from ..sentences import tr
from ..settings import LandformClass
from .landform_layer import why_invalid
from .style import style_by_class

#: Custom properties of a layer that a map run gave: the run's name; the id of the layer that was mapped; and, where
#: labels were made of it, that they were.
_RESULT, _IMAGE, _TEACHES = "landform_mapper/map_run", "landform_mapper/mapped_image", "landform_mapper/labels"
_OTHERS = "landform_mapper/mapped_others"


class MapResultError(Exception):
    """A result that QGIS cannot open; the message is a sentence for the user."""


def add_map_results(
    mapped: Mapped,
    run_name: str,
    colours: Dict[str, str],
    crs: Optional[QgsCoordinateReferenceSystem] = None,
    project: Optional[QgsProject] = None,
    image_id: str = "",
    other_ids: Sequence[str] = (),
) -> QgsLayerTreeGroup:
    """Add polygons, class raster and probability rasters to the project, on top of its layers.

    Args:
        mapped: What the engine wrote.
        run_name: Name of the group.
        colours: Colour of each class, where the run left no style of its own.
        crs: CRS of the mapped raster, for results whose file QGIS cannot name the CRS of.
        project: The project; None for the current one.
        image_id: Id of the mapped raster's layer.
        other_ids: Those of further layers of its ground, in order.

    Raises:
        MapResultError: The polygons cannot be opened; nothing was added.
    """
    project = project or QgsProject.instance()
    polygons = open_polygons(mapped, crs)
    _style(polygons, mapped, colours)
    rasters = open_rasters(mapped, colours, crs)
    for layer in (polygons, *rasters):
        mark_as_result(layer, run_name)
    polygons.setCustomProperty(_IMAGE, image_id)
    polygons.setCustomProperty(_OTHERS, ",".join(other_ids))
    remember_classes([LandformClass(*item) for item in colours.items()], polygons)
    remove_results_of(Path(mapped.polygons).parent, project)
    group = project.layerTreeRoot().insertGroup(0, run_name)
    for layer in (polygons, *rasters):
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setExpanded(layer is polygons)
        node.setItemVisibilityChecked(layer is polygons)
    return group


def mark_as_result(layer: QgsMapLayer, run_name: str) -> None:
    """From now on this layer is known as a result of the plugin, which is not offered as image or labels first."""
    layer.setCustomProperty(_RESULT, run_name)


def map_run_of(layer: QgsMapLayer) -> str:
    """Name of the run that gave this layer; empty for any other layer."""
    return str(layer.customProperty(_RESULT, ""))


def is_map_result(layer: QgsMapLayer) -> bool:
    """Whether a map run of the plugin gave this layer."""
    return layer.customProperty(_RESULT) is not None


def image_id_of(layer: QgsMapLayer) -> str:
    """Id of the layer that was mapped, as it was then."""
    return str(layer.customProperty(_IMAGE, ""))


def other_ids_of(layer: QgsMapLayer) -> List[str]:
    """Ids of the further layers of its ground that were mapped with it, in order."""
    return [layer_id for layer_id in str(layer.customProperty(_OTHERS, "")).split(",") if layer_id]


def is_map_that_teaches(layer: QgsMapLayer) -> bool:
    """Whether the layer is a map whose reviewed polygons were made labels."""
    return bool(is_map_result(layer) and layer.customProperty(_TEACHES))


def let_teach(layer: QgsMapLayer) -> None:
    """From now on this map is offered as labels, too."""
    layer.setCustomProperty(_TEACHES, True)


def open_polygons(mapped: Mapped, crs: Optional[QgsCoordinateReferenceSystem] = None) -> QgsVectorLayer:
    """The polygon layer of a run.

    Raises:
        MapResultError: It does not open.
    """
    layer = QgsVectorLayer(f"{mapped.polygons}|layername={mapped.polygons_layer}", tr("Landforms"), "ogr")
    if not layer.isValid():
        raise MapResultError(
            tr("The polygons in {path} could not be opened: {reason}. Run the map again.").format(
                path=mapped.polygons, reason=why_invalid(layer)
            )
        )
    _mend_crs(layer, crs)
    return layer


def open_rasters(
    mapped: Mapped, colours: Dict[str, str], crs: Optional[QgsCoordinateReferenceSystem] = None
) -> List[QgsRasterLayer]:
    """Class raster and those of probabilities of a run, as far as they were written and open."""
    layers = []
    for path, title in (
        (mapped.class_raster, tr("Classes")),
        (mapped.probability_raster, tr("Probability")),
        (mapped.class_probabilities, tr("Probabilities of each class")),
    ):
        layer = QgsRasterLayer(path, title) if path else None
        if layer is not None and layer.isValid():
            _mend_crs(layer, crs)
            layers.append(layer)
            # the run has left styles beside them, which show doubt where it is
            styled = _named_style(layer, Path(path).with_suffix(".qml"))
            if path == mapped.class_raster and not styled:
                _style_classes(layer, colours)
    return layers


def remove_results_of(folder: Path, project: QgsProject) -> None:
    """Take layers of an earlier run in ``folder`` out of the project, with their group when that leaves it empty.

    A run that is done again writes new files under the same names; a layer that still has the old ones open would show
    old polygons with new ones.
    """
    root = project.layerTreeRoot()
    for layer in list(project.mapLayers().values()):
        source = layer.source().split("|")[0]
        if not source or Path(source).parent != folder:
            continue
        node = root.findLayer(layer.id())
        group = node.parent() if node is not None else None
        project.removeMapLayer(layer.id())
        if isinstance(group, QgsLayerTreeGroup) and group is not root and not group.children():
            parent: Any = group.parent()
            if parent is not None:
                parent.removeChildNode(group)


def layers_of(group: QgsLayerTreeGroup) -> List[QgsMapLayer]:
    """Layers of a group, from the top."""
    return [node.layer() for node in group.children() if isinstance(node, QgsLayerTreeLayer)]


def _style(layer: QgsVectorLayer, mapped: Mapped, colours: Dict[str, str]) -> None:
    if not mapped.style or not _named_style(layer, Path(mapped.style)):
        style_by_class(layer, colours)


def _named_style(layer: QgsMapLayer, path: Path) -> bool:
    """Load the style that the run left; says whether there is a usable one."""
    return path.is_file() and bool(layer.loadNamedStyle(str(path))[1])


def _style_classes(layer: QgsRasterLayer, colours: Dict[str, str]) -> None:
    """Use the raster's own colour table, else the classes in the model's order from 1 on."""
    provider = layer.dataProvider()
    classes = QgsPalettedRasterRenderer.colorTableToClassData(provider.colorTable(1))
    if not classes:
        classes = [
            QgsPalettedRasterRenderer.Class(value, QColor(colour), name)
            for value, (name, colour) in enumerate(colours.items(), start=1)
        ]
    names = dict(enumerate(colours, start=1))
    shown = []
    for entry in classes:
        if entry.value in names:
            entry.label = names[entry.value]
            shown.append(entry)
    if shown:
        layer.setRenderer(QgsPalettedRasterRenderer(provider, 1, shown))


def _mend_crs(layer: QgsMapLayer, crs: Optional[QgsCoordinateReferenceSystem]) -> None:
    """QGIS does not recognise every planetary CRS in a file; the mapped raster's is the same one."""
    if not layer.crs().isValid() and crs is not None and crs.isValid():
        layer.setCrs(crs)
