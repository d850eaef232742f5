"""The plugin as QGIS sees it: icon, menu entry, dock and Processing provider come, and go again."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator

from .dock.dock import TITLE, LandformDock
from .engine_process import EngineClient
from .layers.measure_keeper import MeasureKeeper
from .sentences import tr
from .settings import Settings
from .translation import install_translator
from .widgets import icon


class LandformMapperPlugin:
    """Made by ``classFactory``; owns what it adds to QGIS."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.settings = Settings()
        self.client: Optional[EngineClient] = None
        self.measures: Optional[MeasureKeeper] = None
        self.dock: Optional[LandformDock] = None
        self.provider: Any = None
        self.action: Any = None
        self._translator: Optional[QTranslator] = install_translator(QgsApplication.instance().locale())

    def initProcessing(self) -> None:
        """Add the Processing algorithms; all that ``qgis_process`` calls, which has no window and needs no dock."""
        from .processing.provider import LandformProvider

        provider = LandformProvider()
        # QGIS deletes one whose name is taken, by a copy of the plugin that is loaded already
        self.provider = provider if QgsApplication.processingRegistry().addProvider(provider) else None

    def initGui(self) -> None:
        """Add icon, menu entry and dock. The engine starts when the dock is first seen.

        QGIS shows a dock that is new to it, so on the first start it is seen and offers to set the engine up. Later
        QGIS keeps it open or closed as the user has left it.
        """
        self.initProcessing()
        self.client = EngineClient(self.settings.engine_folder)
        self.measures = MeasureKeeper(self.client)
        self.dock = LandformDock(self.iface, self.client, self.settings, self.iface.mainWindow())
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.action = self.dock.toggleViewAction()
        self.action.setIcon(icon("landform_mapper"))
        self.action.setText(TITLE)
        hint = tr("Outline landforms by clicks, train a decoder, map a whole extent")
        self.action.setToolTip(f"<b>{TITLE}</b><br>{hint}")
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToMenu(f"&{TITLE}", self.action)

    def canBeUninstalled(self) -> bool:
        """Whether QGIS may remove the plugin now; asks the user where that would end a run."""
        return self.dock is None or self.dock.leaving.lets_go(removing=True)

    def unload(self) -> None:
        """Take everything away again and end the engine."""
        if self.action is not None:
            self.iface.removeToolBarIcon(self.action)
            self.iface.removePluginMenu(f"&{TITLE}", self.action)
            self.action = None
        if self.dock is not None:
            self.dock.shutdown()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.measures is not None:
            self.measures.shutdown()
            self.measures.deleteLater()
            self.measures = None
        if self.client is not None:
            self.client.shutdown()
            self.client.deleteLater()
            self.client = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
