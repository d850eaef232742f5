"""Results of a map run in the project: one group named after the run, styled by class."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...protocol.messages.jobs import Mapped
from ...protocol.schema import MAP_POLYGONS, MAPPED_EXTENT
from ..project_memory import remember_classes
from ..sentences import tr
from ..settings import LandformClass
from .landform_layer import why_invalid
from .style import style_by_class

#: Custom properties of a layer that a map run gave: the run's name; the id of the layer that was mapped; and, where
#: labels were made of it, that they were.
_RESULT, _IMAGE, _TEACHES = "landform_mapper/map_run", "landform_mapper/mapped_image", "landform_mapper/labels"
_OTHERS = "landform_mapper/mapped_others"
#: Custom property of the layer that outlines what was mapped: the folder of the run.
_EXTENT = "landform_mapper/mapped_extent"

#: Colour of the extent of a run, on the canvas and as a layer.
EXTENT_COLOUR = "#3b82c4"


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
    """Add polygons, rasters of classes and probabilities, and the mapped extent to the project, on top of its layers.

    Args:
        mapped: What the engine wrote.
        run_name: Name of the group; the names of its layers begin with it.
        colours: Colour of each class, where the run left no style of its own.
        crs: CRS of the mapped raster, for results whose file QGIS cannot name the CRS of.
        project: The project; None for the current one.
        image_id: Id of the mapped raster's layer.
        other_ids: Those of further layers of its ground, in order.

    Raises:
        MapResultError: The polygons cannot be opened; nothing was added.
    """
    project = project or QgsProject.instance()
    polygons = open_polygons(mapped, run_name, crs)
    _style(polygons, mapped, colours)
    extent = open_extent(mapped, run_name, crs)
    layers = (polygons, *open_rasters(mapped, run_name, colours, crs), *([] if extent is None else [extent]))
    for layer in layers:
        mark_as_result(layer, run_name)
    polygons.setCustomProperty(_IMAGE, image_id)
    polygons.setCustomProperty(_OTHERS, ",".join(other_ids))
    remember_classes([LandformClass(*item) for item in colours.items()], polygons)
    remove_results_of(Path(mapped.polygons).parent, project)
    group = project.layerTreeRoot().insertGroup(0, run_name)
    for layer in layers:
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setExpanded(layer is polygons)
        node.setItemVisibilityChecked(layer in (polygons, extent))
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


def is_mapped_extent(layer: QgsMapLayer) -> bool:
    """Whether the layer outlines what a map run of the plugin has mapped."""
    return layer.customProperty(_EXTENT) is not None


def mapped_extent_of(layer: QgsVectorLayer, project: Optional[QgsProject] = None) -> Optional[QgsVectorLayer]:
    """The polygon of the ground on which a map run has found the polygons of a layer.

    Returns:
        Its layer in the project, else one of the file beside the polygons; None where they are of no map run.
    """
    path = Path(layer.source().split("|")[0])
    beside = path.with_name(MAPPED_EXTENT)
    if path.name != MAP_POLYGONS or not beside.is_file():
        return None
    for other in (project or QgsProject.instance()).mapLayers().values():
        if isinstance(other, QgsVectorLayer) and Path(other.source().split("|")[0]) == beside:
            return other
    found = QgsVectorLayer(str(beside), tr("mapped extent"), "ogr")
    _mend_crs(found, layer.crs())
    return found if found.isValid() else None


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


def open_polygons(mapped: Mapped, run_name: str, crs: Optional[QgsCoordinateReferenceSystem] = None) -> QgsVectorLayer:
    """The polygon layer of a run.

    Raises:
        MapResultError: It does not open.
    """
    source = f"{mapped.polygons}|layername={mapped.polygons_layer}"
    layer = QgsVectorLayer(source, _titled(run_name, tr("landforms")), "ogr")
    if not layer.isValid():
        raise MapResultError(
            tr("The polygons in {path} could not be opened: {reason}. Run the map again.").format(
                path=mapped.polygons, reason=why_invalid(layer)
            )
        )
    _mend_crs(layer, crs)
    return layer


def open_extent(
    mapped: Mapped, run_name: str, crs: Optional[QgsCoordinateReferenceSystem] = None
) -> Optional[QgsVectorLayer]:
    """The polygon of the ground that a run has mapped, as an outline; None where its file does not open."""
    layer = QgsVectorLayer(mapped.mapped_extent, _titled(run_name, tr("mapped extent")), "ogr")
    if not mapped.mapped_extent or not layer.isValid():
        return None
    _mend_crs(layer, crs)
    outline = {"style": "no", "outline_style": "dash", "outline_color": EXTENT_COLOUR, "outline_width": "0.5"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    layer.setCustomProperty(_EXTENT, str(Path(mapped.mapped_extent).parent))
    return layer


def open_rasters(
    mapped: Mapped, run_name: str, colours: Dict[str, str], crs: Optional[QgsCoordinateReferenceSystem] = None
) -> List[QgsRasterLayer]:
    """Class raster and those of probabilities of a run, as far as they were written and open."""
    layers = []
    for path, title in (
        (mapped.class_raster, tr("classes")),
        (mapped.probability_raster, tr("probability")),
        (mapped.class_probabilities, tr("probabilities of each class")),
    ):
        layer = QgsRasterLayer(path, _titled(run_name, title)) if path else None
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


def _titled(run_name: str, what: str) -> str:
    """Name of a layer of a run: layers of several runs lie beside each other in the lists of other tools."""
    return tr("{run}: {what}").format(run=run_name, what=what)


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
