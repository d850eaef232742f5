"""Messages about the engine itself: the handshake, its models, and its failures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Tuple

PROTOCOL_VERSION = 1
#: Kind of the models that give features for decoders alone and cannot be clicked with.
FEATURES_ONLY = "encoder"


@dataclass(frozen=True)
class Hello:
    """First request after the engine has started."""

    protocol: int
    plugin_version: str


@dataclass(frozen=True)
class Welcome:
    """Versions and capabilities of the engine; ``raster_formats`` are the names of its GDAL's drivers.

    ``on_maps`` holds places that its PROJ has put on maps, see :mod:`..proj_check`.
    """

    protocol: int
    engine_version: str
    process_id: int
    backends: Tuple[str, ...]
    devices: Tuple[str, ...]
    versions: Dict[str, str] = field(default_factory=dict)
    raster_formats: Tuple[str, ...] = ()
    on_maps: Tuple[float, ...] = ()


@dataclass(frozen=True)
class ListModels:
    """Which models there are."""

    models_folder: str = ""


@dataclass(frozen=True)
class ModelScores:
    """Mean IoU of a model's outlines over so many landforms that nobody trained on, by prompt."""

    landforms: int = 0
    click: float = 0.0
    three_clicks: float = 0.0
    box: float = 0.0


@dataclass(frozen=True)
class ModelInfo:
    """A model of the catalogue, or one that the user added; ``kind`` may be :data:`FEATURES_ONLY`.

    ``window_seconds`` is what the quickest window so far took on this machine; 0 before the first. ``scores`` are of no
    landform where none are known.
    """

    name: str
    title: str
    installed: bool
    path: str = ""
    size_bytes: int = 0
    licence: str = ""
    source: str = ""
    description: str = ""
    kind: str = "default"
    window_seconds: float = 0.0
    scores: ModelScores = ModelScores()


@dataclass(frozen=True)
class ModelList:
    """The models of the catalogue, then the user's own."""

    models: Tuple[ModelInfo, ...]


@dataclass(frozen=True)
class LoadModel:
    """Make a model ready. ``backend`` and ``device`` "auto" take the fastest available."""

    model: str
    backend: str = "auto"
    device: str = "auto"


@dataclass(frozen=True)
class LoadedModel:
    """What "auto" came to, and the hash of the weights."""

    model: str
    model_hash: str
    backend: str
    device: str


@dataclass(frozen=True)
class DownloadModel:
    """Fetch a model of the catalogue; ``file`` takes a file the user already has instead."""

    model: str
    file: str = ""
    proxy: str = ""


@dataclass(frozen=True)
class DescribeCache:
    """How full the cache of embeddings is."""


@dataclass(frozen=True)
class ClearCache:
    """Delete the embeddings that are kept; they are computed again when they are needed."""


@dataclass(frozen=True)
class LimitCache:
    """Let the cache grow no larger than this; the embeddings that were used longest ago go first."""

    limit_bytes: int


@dataclass(frozen=True)
class CacheState:
    """Where the cache lies, how many windows it holds, how large it is and how large it may be."""

    folder: str
    windows: int
    size_bytes: int
    limit_bytes: int


@dataclass(frozen=True)
class Failure:
    """A typed error. ``sentence`` says what happened, to which file, and what to do; ``details`` is for the log."""

    kind: str
    sentence: str
    details: str = ""
