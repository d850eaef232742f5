"""The plugin's algorithms in QGIS's Processing toolbox and in ``qgis_process``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ...protocol.version import plugin_version
from ..widgets import icon
from .adapt_algorithm import AdaptAlgorithm
from .compare_algorithms import CompareDecodersAlgorithm, CompareMapsAlgorithm
from .export_algorithm import ExportAlgorithm
from .export_model_algorithm import ExportModelAlgorithm
from .find_algorithm import FindAlgorithm
from .judge_algorithm import JudgeAlgorithm
from .learning_curve_algorithm import LearningCurveAlgorithm
from .map_algorithm import MapAlgorithm
from .measure_algorithm import MeasureAlgorithm
from .patch_algorithms import ClassifyPatchesAlgorithm, TrainPatchesAlgorithm
from .segment_algorithm import SegmentAlgorithm
from .train_algorithm import TrainAlgorithm


class LandformProvider(QgsProcessingProvider):
    """Groups the algorithms as ``landform_mapper``."""

    def id(self) -> str:
        """First part of the algorithms' names in scripts."""
        return "landform_mapper"

    def name(self) -> str:
        """Name in the toolbox."""
        return "Landform Mapper"

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return icon("landform_mapper")

    def versionInfo(self) -> str:  # noqa: N802 - QGIS's name
        """Version of the plugin."""
        return plugin_version()

    def loadAlgorithms(self) -> None:  # noqa: N802 - QGIS's name
        """Add every algorithm."""
        own = (
            SegmentAlgorithm,
            TrainAlgorithm,
            AdaptAlgorithm,
            JudgeAlgorithm,
            MapAlgorithm,
            FindAlgorithm,
            MeasureAlgorithm,
            ExportAlgorithm,
            ExportModelAlgorithm,
        )
        comparing = (CompareDecodersAlgorithm, CompareMapsAlgorithm)
        for kind in (*own, *comparing, LearningCurveAlgorithm, TrainPatchesAlgorithm, ClassifyPatchesAlgorithm):
            self.addAlgorithm(kind())
