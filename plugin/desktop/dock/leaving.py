"""Asks before QGIS closes, or the plugin is removed, over a run that is not finished."""

from __future__ import annotations

from typing import Any, List, Sequence

from qgis.gui import QgsApplicationExitBlockerInterface
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QMessageBox, QProgressDialog

from ..widgets import as_it_is


class ExitBlocker(QgsApplicationExitBlockerInterface):
    """Lets QGIS close when the guard does. QGIS asks it for its menu and its shortcut too, which close no window."""

    def __init__(self, guard: LeaveGuard) -> None:
        super().__init__()
        self._guard = guard

    def allowExit(self) -> bool:  # noqa: N802 - QGIS's name
        """Whether QGIS may close."""
        return self._guard.lets_go(removing=False)


class LeaveGuard(QObject):
    """Keeps QGIS from closing over a training, a map run or a search for landforms unasked.

    Args:
        title: Name of the plugin in the question.
        iface: QGIS.
        pages: Those that run something. Each tells with ``unfinished`` what runs and what is kept of it, and has a
            ``progress`` that stops it.
        parent: Owner, in whose window is asked.
    """

    def __init__(self, title: str, iface: Any, pages: Sequence[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._title, self._iface, self._pages = title, iface, pages
        self._blocker = ExitBlocker(self)
        iface.registerApplicationExitBlocker(self._blocker)

    @property
    def _running(self) -> List[Any]:
        return [page for page in self._pages if page.unfinished]

    def lets_go(self, removing: bool) -> bool:
        """Whether nothing runs, or the user wants it stopped; then it has been."""
        running = self._running
        if not running:
            return True
        if not self._asks("\n\n".join(page.unfinished for page in running), removing):
            return False
        self._stop()
        return True

    def shutdown(self) -> None:
        """Let QGIS close from now on."""
        self._iface.unregisterApplicationExitBlocker(self._blocker)

    def _asks(self, what: str, removing: bool) -> bool:
        box = QMessageBox(self._iface.mainWindow())
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self._title)
        if removing:
            box.setText(self.tr("Remove the plugin and stop what runs?"))
            text = self.tr("Stop and remove")
        else:
            box.setText(self.tr("Close QGIS and stop what runs?"))
            text = self.tr("Stop and close")
        box.setInformativeText(as_it_is(what))
        leave = box.addButton(text, QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is leave

    def _stop(self) -> None:
        """End what runs and wait for what it keeps to be written; the user need not wait."""
        dialog = QProgressDialog(self._iface.mainWindow())
        dialog.setWindowTitle(self._title)
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        dialog.setLabelText(self.tr("Stopping, and keeping what is done…"))
        dialog.setCancelButtonText(self.tr("Do not wait"))
        dialog.setRange(0, 0)

        def look() -> None:
            if not self._running:
                dialog.reset()

        running = self._running
        for page in running:
            page.progress.ended.connect(look)
            page.progress.request_stop()
        if self._running:  # the engine answers later, never within the call
            dialog.exec()
        for page in running:
            page.progress.ended.disconnect(look)
        dialog.deleteLater()
