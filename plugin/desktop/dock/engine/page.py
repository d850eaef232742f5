"""The Engine page: set the engine up, see how it is, repair or remove it; and the models it can run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QListWidgetItem, QMessageBox, QWidget

from ....environment.additions import AGES, CLUSTER, Addition
from ....environment.builder import BuildOptions, Step
from ....environment.fetched_python import MENDS
from ....environment.hardware import unused_gpu
from ....protocol.messages.engine import Welcome
from ...engine_process import EngineClient
from ...engine_words import translated
from ...settings import Settings
from ...translation import is_machine_made
from ...widgets import as_it_is, icon, load_form
from .cache_section import CacheSection
from .models import ModelCatalogue
from .searches_section import SearchesSection
from .setup import EngineSetup, Outcome

TITLE = "Landform Mapper"


class EnginePage(QWidget):
    """Controls the engine's environment and process."""

    def __init__(self, iface: Any, client: EngineClient, settings: Settings, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("engine_page", self)
        self._iface = iface
        self._client = client
        self._settings = settings
        self.setup = EngineSetup(self)
        self._adding: Optional[Addition] = None
        self._fill_options()
        self.setupGroup.hide()
        self.setupProgress.hide()
        self.models = ModelCatalogue(self, client, settings)
        self.cache = CacheSection(client, self)
        self.searches = SearchesSection(self)
        self._connect()
        self.logText.setPlainText(client.log_tail())
        self.translationNote.setVisible(is_machine_made(QgsApplication.instance().locale()))
        self._show()

    def _fill_options(self) -> None:
        self.interpreterEdit.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.interpreterEdit.setFilePath(self._settings.interpreter)
        self.wheelsEdit.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheelsEdit.setFilePath(self._settings.wheels_folder)
        for title, value in ((self.tr("automatic"), "auto"), (self.tr("processor"), "cpu"), ("CUDA", "cuda")):
            self.deviceCombo.addItem(title, value)
        self.deviceCombo.setCurrentIndex(max(self.deviceCombo.findData(self._settings.device), 0))
        for title, value in ((self.tr("automatic"), "auto"), ("OpenVINO", "openvino"), ("PyTorch", "torch")):
            self.backendCombo.addItem(title, value)
        self.backendCombo.setCurrentIndex(max(self.backendCombo.findData(self._settings.backend), 0))
        for title, value in (
            (self.tr("quick models"), "quick"),
            (self.tr("every model"), "all"),
            (self.tr("no model"), "never"),
        ):
            self.aheadCombo.addItem(title, value)
        self.aheadCombo.setCurrentIndex(max(self.aheadCombo.findData(self._settings.encode_ahead), 0))

    def _connect(self) -> None:
        self.setUpButton.clicked.connect(self.set_up)
        self.restartButton.clicked.connect(self._ask_to_restart)
        self.repairButton.clicked.connect(self._ask_to_repair)
        self.removeButton.clicked.connect(self._ask_to_remove)
        self.clusterButton.clicked.connect(lambda _on: self._ask_to_add(CLUSTER))
        self.agesButton.clicked.connect(lambda _on: self._ask_to_add(AGES))
        self.cancelSetupButton.clicked.connect(self.setup.cancel)
        self.copyLogButton.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.logText.toPlainText()))
        self.interpreterEdit.fileChanged.connect(lambda path: setattr(self._settings, "interpreter", path))
        self.wheelsEdit.fileChanged.connect(lambda path: setattr(self._settings, "wheels_folder", path))
        self.deviceCombo.activated.connect(
            lambda _row: setattr(self._settings, "device", self.deviceCombo.currentData())
        )
        self.backendCombo.activated.connect(
            lambda _row: setattr(self._settings, "backend", self.backendCombo.currentData())
        )
        self.aheadCombo.activated.connect(
            lambda _row: setattr(self._settings, "encode_ahead", self.aheadCombo.currentData())
        )
        self.setup.stepStarted.connect(self._step)
        self.setup.line.connect(self._line)
        self.setup.finished.connect(self._finished)
        self.setup.runningChanged.connect(self._show)
        self._client.stateChanged.connect(lambda _state: self._show())
        self._client.logLine.connect(self._log)

    # --- what the user does ----------------------------------------------------------------------------------------

    def options(self) -> BuildOptions:
        """How to build, as the page says."""
        interpreter, wheels = self._settings.interpreter, self._settings.wheels_folder
        return BuildOptions(
            interpreter=Path(interpreter) if interpreter else None,
            wheels_folder=Path(wheels) if wheels else None,
            proxy=self._settings.proxy,
            device=self._settings.device,
        )

    def set_up(self) -> None:
        """Build the engine."""
        self._begin()
        self.setup.build(self._settings.engine_folder, self.options())

    def fetch_python(self) -> None:
        """Build the engine with a Python that is fetched for it."""
        self._begin()
        self.setup.build(self._settings.engine_folder, replace(self.options(), fetch_python=True))

    def repair(self) -> None:
        """Check the engine and mend what is wrong."""
        self._begin()
        self.setup.repair(self._settings.engine_folder, self.options())

    def add(self, addition: Addition, fetch_python: bool = False) -> None:
        """Add cluster support or ages to the engine, and mend what is wrong otherwise.

        Args:
            addition: What is added.
            fetch_python: Build the engine again with another Python, fetched if need be, where its own is too old.
        """
        self._begin()
        self._adding = addition
        options = replace(self.options(), fetch_python=fetch_python, **{addition.name: addition.lock})
        self.setup.repair(self._settings.engine_folder, options)

    def remove(self) -> None:
        """Remove the engine."""
        self._begin()
        self.setup.remove(self._settings.engine_folder)

    def _ask_to_fetch_python(self) -> None:
        question = self.tr("No Python on this machine can carry the engine. Fetch one?")
        what = self.tr(
            "Python 3.12 of python-build-standalone is downloaded (30 MB, and 18 MB to fetch it) and lies beside the "
            "engine. Nothing else on the machine changes."
        )
        if self._confirmed(question, what):
            self.fetch_python()

    def _ask_for_newer_python(self, addition: Addition) -> None:
        question = self.tr("This needs a newer Python than the engine's. Set the engine up again with one?")
        what = self.tr(
            "A newer Python on this machine is taken; where there is none, Python 3.12 of python-build-standalone is "
            "downloaded (30 MB, and 18 MB to fetch it). Models, landforms and maps stay."
        )
        if self._confirmed(question, what):
            self.add(addition, fetch_python=True)

    def _ask_to_restart(self) -> None:
        cost = self._running_jobs()
        if not cost or self._confirmed(self.tr("Restart the engine?"), cost):
            self._client.restart()

    def _ask_to_repair(self) -> None:
        cost = self._running_jobs()
        if not cost or self._confirmed(self.tr("Repair the engine?"), cost):
            self.repair()

    def _ask_to_add(self, addition: Addition) -> None:
        cost = self._running_jobs()
        question = (
            self.tr("Add cluster support? The engine is started again.")
            if addition is CLUSTER
            else self.tr("Add Craterstats? The engine is started again.")
        )
        if not cost or self._confirmed(question, cost):
            self.add(addition)

    def _ask_to_remove(self) -> None:
        kept = self.tr("Models, landforms and maps stay. It can be set up again at any time.")
        if self._confirmed(self.tr("Remove the engine?"), kept, self._running_jobs()):
            self.remove()

    def _running_jobs(self) -> str:
        """What ends with the engine, and what becomes of it; empty while no long job runs."""
        running = {job.method for job in self._client.running_jobs}
        costs = {
            "train": self.tr(
                "A training is running, and what it has learnt would be lost. To keep its best epoch, stop it on the "
                "Train page first."
            ),
            "convert": self.tr("A raster is being converted, which would have to start again."),
            "map": self.tr("A map run is under way. Its finished tiles are kept; run it again to continue."),
            "find": self.tr(
                "Landforms are looked for. What was looked at is kept; the same search goes on from there."
            ),
            "everything": self.tr("Everything in the view is looked for, and what was found would be lost."),
        }
        return " ".join(sentence for method, sentence in costs.items() if method in running)

    def _confirmed(self, *sentences: str) -> bool:
        buttons = QMessageBox.StandardButton
        question = " ".join(filter(None, sentences))
        return QMessageBox.question(self, TITLE, question, buttons.Yes | buttons.No, buttons.No) == buttons.Yes

    # --- what is shown ---------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._client.stop()  # its files are in use while it runs
        self.stepList.clear()
        self.setupGroup.show()

    def _step(self, step: Step) -> None:
        self._finish_step("done")
        title = f"{step.number}/{step.count}  {translated(step.title)}"
        self.stepList.addItem(QListWidgetItem(icon("running"), title))
        self.stepList.scrollToBottom()
        self._log(f"== {title}")

    def _finish_step(self, picture: str) -> None:
        count = self.stepList.count()
        if count:
            self.stepList.item(count - 1).setIcon(icon(picture))

    def _line(self, line: str) -> None:
        self._log(line)
        self.setupLine.setText(line.strip())

    def _log(self, line: str) -> None:
        self.logText.appendPlainText(line)

    def _finished(self, outcome: Outcome) -> None:
        picture = "done" if outcome.ok else ("cancelled" if outcome.cancelled else "problem")
        self._finish_step(picture)
        self.stepList.addItem(QListWidgetItem(icon(picture), outcome.sentence))
        self.stepList.scrollToBottom()
        self._log(outcome.sentence)
        if outcome.check is not None:
            for detail in outcome.check.details:
                self._log(detail)
        if not outcome.ok and not outcome.cancelled:
            self._iface.messageBar().pushMessage(TITLE, as_it_is(outcome.sentence), Qgis.MessageLevel.Warning, 0)
            self.logGroup.setCollapsed(False)
        self._client.configure(self._settings.engine_folder)
        self._client.start()
        self._show()
        adding, self._adding = self._adding, None
        if outcome.kind in MENDS and not self._settings.interpreter:
            self._ask_to_fetch_python() if adding is None else self._ask_for_newer_python(adding)

    def _show(self) -> None:
        state, busy = self._client.state, self.setup.is_running
        there = state != "missing"
        welcome = self._client.welcome
        text = self.tr("The engine is being set up.") if busy else self._client.state_sentence
        if welcome is not None:
            versions = welcome.versions
            known = [f"{name} {versions[name]}" for name in ("python", "torch", "openvino") if name in versions]
            text = f"{text} {', '.join(known)}."
            devices = ", ".join(welcome.devices)
            text += f" {self.tr('Runs on')} {devices}." if devices else ""
            text = f"{text} {self._unused_gpu(welcome)}".strip()
        self.stateLabel.setText(text)
        self.folderLabel.setText(str(self._settings.engine_folder))
        self.setUpButton.setVisible(not there and not busy)
        for button in (self.restartButton, self.repairButton, self.removeButton):
            button.setVisible(there and not busy)
        added = CLUSTER.is_in(self._settings.engine_folder)
        self.clusterButton.setText(self.tr("Support is there (dask)") if added else self.tr("Add support (dask)"))
        self.clusterButton.setEnabled(there and not added)
        added = AGES.is_in(self._settings.engine_folder)
        self.agesButton.setText(self.tr("Craterstats is there") if added else self.tr("Add Craterstats"))
        self.agesButton.setEnabled(there and not added)
        self.setupProgress.setVisible(busy)
        self.cancelSetupButton.setVisible(busy)
        self.setupLine.setVisible(busy)
        self.optionsGroup.setEnabled(not busy)

    def _unused_gpu(self, welcome: Welcome) -> str:
        """Why a graphics card that is there is not used."""
        sentences = {
            "build": self.tr(
                "The NVIDIA card is not used, since PyTorch was installed for the processor alone: choose CUDA at "
                "Options → Build, remove the engine and set it up again."
            ),
            "driver": self.tr(
                "The NVIDIA card is not used, since PyTorch does not find it: its driver may be older than PyTorch's "
                "CUDA. Update the driver, then restart the engine."
            ),
        }
        return sentences.get(unused_gpu(welcome.devices, welcome.versions.get("torch", "")), "")

    def shutdown(self) -> None:
        """Stop what runs; called before the dock goes."""
        self.setup.shutdown()
        self.cache.shutdown()
