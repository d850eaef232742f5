"""The dock: a status line that always says how the engine is, and four pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QToolButton, QWidget

from ...environment.locations import journals_folder
from ..engine_process import EngineClient
from ..layers.map_results import let_teach
from ..layers.reviewed_maps import mapped_others
from ..recovery.question import Recovery
from ..requests.train_request import Pair, default_folder
from ..settings import Settings
from ..widgets import as_it_is, icon, load_form
from .annotate.first_steps import FirstSteps
from .annotate.page import AnnotatePage
from .decoders.window import DecodersWindow
from .engine.page import EnginePage
from .help_window import HelpWindow, manual_page
from .leaving import LeaveGuard
from .map.page import MapPage
from .pages_memory import PagesMemory
from .train.page import TrainPage

TITLE = "Landform Mapper"
#: Pages of docs/ in the order of the tabs.
_DOCS = ("annotate", "train", "map", "engine")
_ICONS = {"ready": "done", "starting": "running", "restarting": "running", "busy": "running"}


class LandformDock(QgsDockWidget):
    """Holds the pages Annotate, Train, Map and Engine."""

    def __init__(self, iface: Any, client: EngineClient, settings: Settings, parent: Optional[QWidget] = None) -> None:
        super().__init__(TITLE, parent)
        self.setObjectName("LandformMapperDock")
        self._client = client
        self._form = QWidget(self)
        load_form("dock", self._form)
        self.setWidget(self._form)
        self.setMinimumWidth(300)
        self._work = ("ready", self.tr("Ready"), None)
        self.annotate = AnnotatePage(iface, client, settings, self)
        self.train = TrainPage(iface, client, settings, self)
        self.map = MapPage(iface, client, settings, self)
        self.engine = EnginePage(iface, client, settings, self)
        self.recovery = Recovery(TITLE, iface.messageBar(), journals_folder(), self)
        self.annotate.target.changed.connect(lambda: self.recovery.keeper.follow(self.annotate.target.layer))
        self.recovery.restored.connect(self.annotate.targetCombo.setLayer)
        self.pages = (self.annotate, self.train, self.map, self.engine)
        self.decoders = DecodersWindow(client, settings, self._decoder_folders, self._first_pair, self)
        self.memory = PagesMemory(self)
        train = self.train
        runs = (train, train.learning_curve, train.pretraining, train.teaching, self.map, self.annotate.many)
        self.leaving = LeaveGuard(TITLE, iface, runs, self)
        titles = (self.tr("Annotate"), self.tr("Train"), self.tr("Map"), self.tr("Engine"))
        for page, title in zip(self.pages, titles):
            self._form.tabs.addTab(_scrolling(page), title)
        self.helpButton = self._help_button()
        self._help: Optional[HelpWindow] = None
        self.first_steps = FirstSteps(client, self.annotate, settings, self)
        self._form.layout().insertWidget(1, self.first_steps)
        self._form.fixButton.clicked.connect(self._fix)
        self.annotate.statusChanged.connect(self._works)
        self.train.modelTrained.connect(self.map.use_model)
        self.train.useForMapping.connect(self._map_with)
        self.map.models.changed.connect(lambda: self.train.start.follow(self.map.models.card))
        self.map.decoders_button.clicked.connect(self.show_decoders)
        self.decoders.useWanted.connect(self._map_with)
        self.decoders.startWanted.connect(self._train_from)
        self.decoders.putAway.connect(self.map.models.refresh)
        self.train.start.follow(self.map.models.card)
        self.map.review_row.wanted.connect(self.annotate.many.map_review.start)
        self.annotate.many.map_review.begun.connect(lambda: self.show_page(self.annotate))
        like = self.annotate.many.like
        like.opened.connect(self._show_search)
        self.engine.searches.in_use = lambda: like.folder_in_use
        self.engine.searches.cleared.connect(like.refresh)
        self.annotate.many.map_review.labelsWanted.connect(self._learn_from)
        self.engine.models.installed.connect(lambda _name: self.annotate.models.refresh())
        self.engine.models.installed.connect(lambda _name: self.train.encoders.refresh())
        self.engine.setup.runningChanged.connect(self._show)
        client.stateChanged.connect(lambda _state: self._show())
        self.visibilityChanged.connect(self._start_engine)
        self._show()

    @property
    def tabs(self) -> Any:
        """The tab widget."""
        return self._form.tabs

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        self.tabs.setCurrentIndex(self.pages.index(page))

    def _show_search(self) -> None:
        """The form may have been asked for on the map, with another page or no dock in sight."""
        self.setUserVisible(True)
        self.show_page(self.annotate)

    def _help_button(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(self.tr("Help on this page"))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(self.show_help)
        self._form.statusRow.addWidget(button)
        return button

    def show_help(self) -> None:
        """Open the documentation of the page in front: in the browser where the manual is built, else in a window."""
        name = _DOCS[self.tabs.currentIndex()]
        manual = manual_page(name)
        if manual is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(manual)))
            return
        self._help = self._help or HelpWindow(self)
        self._help.open_page(name)

    def show_decoders(self) -> None:
        """Open the window of decoders, or bring it to the front."""
        self.decoders.show()
        self.decoders.raise_()
        self.decoders.activateWindow()

    def _decoder_folders(self) -> list[Path]:
        return list(dict.fromkeys([Path(self.train.folder.filePath()), default_folder("models")]))

    def _first_pair(self) -> Optional[Pair]:
        pairs = self.train.pairs.pairs()
        return pairs[0] if pairs else None

    def _train_from(self, package: str) -> None:
        self.train.start.choose(package)
        self.show_page(self.train)

    def _map_with(self, package: str) -> None:
        self.map.use_model(package)
        self.show_page(self.map)

    def _learn_from(self, labels: QgsVectorLayer, image: QgsRasterLayer) -> None:
        """Offer a map whose polygons were reviewed on the Train page."""
        let_teach(labels)
        self.train.pairs.add_pair(Pair(image, labels, True, mapped_others(labels)))
        self.show_page(self.train)

    def _start_engine(self, visible: bool) -> None:
        if visible and self._client.state == "stopped" and not self.engine.setup.is_running:
            self._client.start()

    def _fix(self) -> None:
        self.show_page(self.engine)
        if self._client.state == "missing":
            self.engine.set_up()
        else:
            self._client.start()

    def _works(self, kind: str, sentence: str, fraction: object) -> None:
        self._work = (kind, sentence, fraction)
        self._show()

    def _show(self) -> None:
        form, state = self._form, self._client.state
        kind, sentence, fraction = self._work
        busy = kind == "busy"
        if self.engine.setup.is_running:
            state, kind, busy, fraction = "starting", "busy", True, None
            sentence = self.tr("The engine is being set up; see the Engine page.")
        elif state != "ready":
            kind, busy, fraction = state, state in ("starting", "restarting"), None
            sentence = self._client.state_sentence
            if state == "missing":
                sentence = self.tr("The engine is not set up yet.")
        form.statusIcon.setPixmap(icon(_ICONS.get(kind, "problem")).pixmap(QSize(36, 36)))
        form.statusText.setText(sentence)
        form.statusText.setToolTip(as_it_is(sentence))
        form.fixButton.setVisible(state in ("missing", "failed", "stopped"))
        form.fixButton.setText(self.tr("Set up engine…") if state == "missing" else self.tr("Start engine"))
        form.statusProgress.setMaximum(1000 if fraction is not None else (0 if busy else 1000))
        form.statusProgress.setValue(int(1000 * fraction) if fraction is not None else 0)
        policy = form.statusProgress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the pages below do not jump with every click
        form.statusProgress.setSizePolicy(policy)
        form.statusProgress.setVisible(busy)

    def shutdown(self) -> None:
        """Let every page leave QGIS as it was."""
        self.memory.shutdown()
        self.leaving.shutdown()
        self.decoders.shutdown()
        self.recovery.shutdown()
        for page in self.pages:
            page.shutdown()


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # letters may be large
    area.setWidget(page)
    return area
