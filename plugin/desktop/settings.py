"""One typed view of what the plugin remembers in the QGIS profile."""

from __future__ import annotations

import getpass
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional
from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy

from ..environment import locations
from ..protocol.codec import ProtocolError, from_json, to_json
from ..protocol.messages.finishing import Finishing

_PREFIX = "landform_mapper/"


@dataclass(frozen=True)
class LandformClass:
    """A class of landforms: its name and its colour as #rrggbb."""

    name: str
    colour: str


DEFAULT_CLASSES = (
    LandformClass("crater", "#e6550d"),
    LandformClass("dune", "#f2b701"),
    LandformClass("boulder", "#7f3fbf"),
    LandformClass("channel", "#1f78b4"),
)

#: Colours offered to new classes, easy to tell apart on grey and on red ground.
PALETTE = ("#e6550d", "#f2b701", "#7f3fbf", "#1f78b4", "#33a02c", "#e7298a", "#17becf", "#a6761d", "#b2df8a")


class Settings:
    """Reads and writes QgsSettings; every value has a default, so an empty profile works."""

    def _get(self, key: str, default: Any, kind: type = str) -> Any:
        return QgsSettings().value(_PREFIX + key, default, type=kind)

    def _set(self, key: str, value: Any) -> None:
        QgsSettings().setValue(_PREFIX + key, value)

    @property
    def engine_folder(self) -> Path:
        """Folder of the engine's private environment."""
        chosen = self._get("engine_folder", "")
        return Path(chosen) if chosen else Path(locations.engine_folder())

    @engine_folder.setter
    def engine_folder(self, folder: Optional[Path]) -> None:
        self._set("engine_folder", str(folder) if folder else "")

    @property
    def models_folder(self) -> Path:
        """Folder of downloaded SAM checkpoints, the one that the engine uses."""
        return Path(locations.models_folder())

    @property
    def interpreter(self) -> str:
        """Python that builds the engine; empty to find one."""
        return str(self._get("interpreter", ""))

    @interpreter.setter
    def interpreter(self, path: str) -> None:
        self._set("interpreter", path)

    @property
    def wheels_folder(self) -> str:
        """Folder of wheels for a machine without network; empty for the package index."""
        return str(self._get("wheels_folder", ""))

    @wheels_folder.setter
    def wheels_folder(self, path: str) -> None:
        self._set("wheels_folder", path)

    @property
    def device(self) -> str:
        """Build of the engine: "auto", "cpu" or "cuda"."""
        return str(self._get("device", "auto"))

    @device.setter
    def device(self, device: str) -> None:
        self._set("device", device)

    @property
    def backend(self) -> str:
        """Backend that runs SAM: "auto", "torch" or "openvino"."""
        return str(self._get("backend", "auto"))

    @backend.setter
    def backend(self, backend: str) -> None:
        self._set("backend", backend)

    @property
    def model(self) -> str:
        """SAM model of the Annotate page."""
        return str(self._get("model", "default"))

    @model.setter
    def model(self, name: str) -> None:
        self._set("model", name)

    @property
    def hover(self) -> bool:
        """Whether the outline under the mouse is shown before a click."""
        return bool(self._get("hover", True, bool))

    @hover.setter
    def hover(self, wanted: bool) -> None:
        self._set("hover", wanted)

    @property
    def encode_ahead(self) -> str:
        """Models that encode the ground in view before a click: "quick", "all" or "never"."""
        return str(self._get("encode_ahead", "quick"))

    @encode_ahead.setter
    def encode_ahead(self, models: str) -> None:
        self._set("encode_ahead", models)

    @property
    def reviewer(self) -> str:
        """Name written with each accepted landform; the login name until the user gives another."""
        return str(self._get("reviewer", "")) or login_name()

    @reviewer.setter
    def reviewer(self, name: str) -> None:
        self._set("reviewer", name.strip())

    @property
    def classes(self) -> List[LandformClass]:
        """Classes in the order of their number keys."""
        try:
            stored = json.loads(self._get("classes", ""))
            return [LandformClass(str(item["name"]), str(item["colour"])) for item in stored]
        except (ValueError, TypeError, KeyError):
            return list(DEFAULT_CLASSES)

    @classes.setter
    def classes(self, classes: List[LandformClass]) -> None:
        self._set("classes", json.dumps([asdict(item) for item in classes]))

    @property
    def colours(self) -> Dict[str, str]:
        """Colour of each class by its name."""
        return {item.name: item.colour for item in self.classes}

    @property
    def first_steps_done(self) -> bool:
        """Whether the three steps to the first landform are done, or have been put away."""
        return bool(self._get("first_steps_done", False, bool))

    @first_steps_done.setter
    def first_steps_done(self, done: bool) -> None:
        self._set("first_steps_done", done)

    @property
    def save_mode(self) -> str:
        """When accepted landforms are saved: "by hand", "each" (after each one) or "minutes" (every few minutes)."""
        return str(self._get("save_mode", "by hand"))

    @save_mode.setter
    def save_mode(self, mode: str) -> None:
        self._set("save_mode", mode)

    @property
    def save_minutes(self) -> int:
        """Minutes between two savings."""
        return int(self._get("save_minutes", 5, int))

    @save_minutes.setter
    def save_minutes(self, minutes: int) -> None:
        self._set("save_minutes", minutes)

    @property
    def finishing(self) -> Finishing:
        """How outlines are finished."""
        try:
            return from_json(Finishing, json.loads(self._get("finishing", "")))
        except (ValueError, ProtocolError):
            return Finishing()

    @finishing.setter
    def finishing(self, finishing: Finishing) -> None:
        self._set("finishing", json.dumps(to_json(finishing)))

    @property
    def encoder_folders(self) -> List[str]:
        """Folders with image models that decoders may learn on, as they were chosen."""
        try:
            return [str(folder) for folder in json.loads(self._get("encoder_folders", "[]"))]
        except (ValueError, TypeError):
            return []

    @encoder_folders.setter
    def encoder_folders(self, folders: List[str]) -> None:
        self._set("encoder_folders", json.dumps(folders))

    @property
    def last_folder(self) -> str:
        """Where file dialogs start."""
        return str(self._get("last_folder", str(Path.home())))

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._set("last_folder", folder)

    @property
    def proxy(self) -> str:
        """QGIS's own proxy as a URL, its stored login resolved; empty when QGIS uses none, or the system's."""
        used = QgsNetworkAccessManager.instance().fallbackProxy()
        schemes = {
            QNetworkProxy.ProxyType.HttpProxy: "http",
            QNetworkProxy.ProxyType.HttpCachingProxy: "http",
            QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
        }
        scheme, host = schemes.get(used.type()), used.hostName()
        if scheme is None or not host:
            return ""
        who = f"{quote(used.user(), safe='')}:{quote(used.password(), safe='')}@" if used.user() else ""
        return f"{scheme}://{who}{host}" + (f":{used.port()}" if used.port() else "")


def login_name() -> str:
    """Login name; empty where the system gives none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
