"""What becomes of landforms that are accepted on the Annotate page: when they are saved, and what is told of them."""

from __future__ import annotations

import os
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject

from .....protocol.messages.rasters import Stretch
from ....layers.field_mapping import has_all_fields
from ....layers.file_records import FileRecords
from ....layers.raster_reference import reference_of
from ....settings import Settings
from ....widgets import icon
from .auto_save import AutoSave
from .effort import EffortCounter, EffortSummary


class LandformOutput(QObject):
    """Brings these parts together for :class:`~.page.AnnotatePage`."""

    def __init__(self, page: Any, settings: Settings) -> None:
        super().__init__(page)
        self._page = page
        self.saver = AutoSave(page, settings)
        self.effort = EffortCounter(page)
        self.summary = EffortSummary(page)
        page.layout().insertWidget(page.layout().count() - 1, self.summary)
        self.records = FileRecords(self._stretch_of, self)
        page.matchFieldsButton.setIcon(icon("match_fields"))
        page.matchFieldsButton.clicked.connect(page.target.match_fields)
        page.target.changed.connect(self._follow)
        self._follow()

    def shutdown(self) -> None:
        """Stop listening to the landform layers."""
        self._page.target.changed.disconnect(self._follow)
        self.records.shutdown()

    def _stretch_of(self, image: str) -> Optional[Stretch]:
        """The stretch that the user has chosen for the shown image, else the automatic one."""
        reference = reference_of(self._page.raster)
        if reference is not None and reference.stretch is not None and os.path.basename(reference.source) == image:
            return reference.stretch
        return self._page.notes.stretches.get(image)

    def _follow(self) -> None:
        layer = self._page.target.layer
        self.records.follow(layer)
        self._page.matchFieldsButton.setVisible(layer is not None and not has_all_fields(layer))
