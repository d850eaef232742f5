"""What to do about a folder that holds a run already: go on with it, replace it, or take another name."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, List, Tuple, Union

from qgis.PyQt.QtCore import QObject

from ....protocol.messages.finding import Find
from ....protocol.messages.jobs import Map
from ...layers.reviewed_maps import reviewed_polygons
from ...requests.map_request import MapForm
from ...requests.map_run import MapRun, RunFolder, begun_run
from ...requests.train_request import free_name
from ...sentences import counted
from ..notice import Action

Question = Tuple[str, List[Action]]


class TakenFolder(QObject):
    """Words the questions of the page.

    Args:
        parent: Owner.
        begin: Starts a run, or goes on with one.
        replace: Starts what the page asks for; what is in this folder may be replaced.
        rename: Starts what the page asks for under another name.
    """

    def __init__(
        self,
        parent: QObject,
        begin: Callable[[MapRun], None],
        replace: Callable[[Path], None],
        rename: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self._begin, self._replace, self._rename = begin, replace, rename

    def question(self, form: MapForm, request: Union[Map, Find], state: RunFolder) -> Question:
        """What to ask where the folder of a form is not free, and the buttons that answer it."""
        other = self._under_another_name(form.folder, form.name)
        words = {"name": form.name, "folder": form.output}
        if state is RunFolder.OTHER:
            return self.tr("{folder} holds other files, which are left alone.").format(**words), [other]
        held = self._reviewed(form.output)
        if state is RunFolder.FINISHED:
            sentence = self.tr(
                "The run “{name}” is finished already. Replacing it deletes its files and removes its layers."
            )
            return f"{sentence.format(**words)} {held}".strip(), [self._replacing(form.output), other]
        begun = begun_run(form.output)
        if begun is None:
            sentence = self.tr("The run “{name}” was not finished, and its model is gone or it is of an older version.")
            return f"{sentence.format(**words)} {held}".strip(), [self._replacing(form.output), other]
        sentence = self.tr("The run “{name}” was not finished. Its tiles are still there.")
        if not begun.asks_as(request):
            sentence = self.tr(
                "The run “{name}” was not finished. It goes on as it was begun, on “{raster}” with the model “{model}” "
                "and its own extent and settings."
            )
        told = sentence.format(**words, raster=begun.raster_name, model=begun.model_name)
        actions = [(self.tr("Continue it"), lambda: self._begin(begun)), other]
        return f"{told} {held}".strip(), actions

    def refused(self, run: MapRun, sentence: str) -> Question:
        """What to ask where the engine would not write over what a run's folder holds."""
        # asked again in words of the dock, as the engine may not have told
        told = f"{sentence} {self._reviewed(run.folder)}".strip()
        replacing = self.tr("Replace it"), lambda: self._begin(run.replacing())
        return told, [replacing, self._under_another_name(run.folder.parent, run.name)]

    def _reviewed(self, folder: Path) -> str:
        """That work would be lost; empty where none would."""
        number = reviewed_polygons(folder)
        if not number:
            return ""
        return counted(
            number,
            self.tr("It holds 1 polygon that was reviewed: that review would be lost."),
            self.tr("It holds {n} polygons that were reviewed: that review would be lost."),
        )

    def _replacing(self, folder: Path) -> Action:
        return self.tr("Replace it"), lambda: self._replace(folder)

    def _under_another_name(self, folder: Path, name: str) -> Action:
        other = free_name(folder, name)
        return self.tr("New run “{name}”").format(name=other), lambda: self._rename(other)
