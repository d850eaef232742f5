"""From an encoder's name or path to one that is ready."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

import torch

from ...environment.locations import models_folder
from ...protocol.messages.engine import FEATURES_ONLY
from ...protocol.messages.jobs import Progress
from ..errors import ModelError
from ..sam import catalogue
from ..sam.backends.onnx_backend import pair_hash
from ..sam.checkpoints import verify_official
from ..sam.contents import is_later_sam
from ..sam.files import check_readable, file_hash
from ..sam.light import CARD_NAME, LightEncoder, load_light_sam
from ..sam.light import WEIGHTS_NAME as LIGHT_WEIGHTS
from ..sam.loader import load_model
from ..sam.sam2.files import network_hash
from .encoder import FeatureEncoder
from .network_features import NetworkFeatures, Prepared
from .sam_features import SamFeatures
from .semantic_branch import CHANNELS, WEIGHTS_NAME, SemanticEncoder, load_branch
from .vit_files import hash_of, is_vit_folder, read_pretrained

#: Encoders that stay in memory: the one in use and the one before.
_KEPT = 2
_loaded: OrderedDict[tuple[str, str], FeatureEncoder] = OrderedDict()
_lock = threading.Lock()

Report = Callable[[Progress], None]


def load_encoder(name_or_path: str, progress: Report | None = None) -> FeatureEncoder:
    """Make an encoder ready.

    Args:
        name_or_path: "default", a SAM of the catalogue ("vit_b", …), a DINOv2 of it ("dinov2_vits14", …), a folder with
            a light model or a SAM 2, a checkpoint or ONNX pair of a SAM, or a file or folder with a plain vision
            transformer in the layout of DINOv2, DINOv3, timm or transformers.
        progress: Is told about reading and conversion; may raise to stop it.

    Raises:
        ModelError: It is missing, damaged, other than the catalogue says, or does not run here.
    """

    def tell(text: str) -> None:
        if progress is not None:
            progress(Progress(text))

    with _lock:
        folder = _light_folder(name_or_path)
        if folder is not None:
            return _kept(name_or_path, _light_hash(folder), lambda digest: _light(name_or_path, folder, digest, tell))
        file = _vit_file(name_or_path)
        if file is not None:
            return _kept(name_or_path, hash_of(file), lambda digest: _vit(name_or_path, file, digest, tell))
    return SamFeatures(load_model(name_or_path, progress=progress))


def hash_at(name_or_path: str) -> str | None:
    """Hash of an encoder that is no other's than this file's or folder's, before anything of it is understood.

    Args:
        name_or_path: As for :func:`load_encoder`.

    Returns:
        What :func:`load_encoder` would give it as hash; None for names of the catalogue, which has hashes of its own,
        and where there is nothing.

    Raises:
        ModelError: It is no file or folder, cannot be read, or holds no model.
    """
    path = Path(name_or_path).expanduser()
    if _known(name_or_path) is not None or not path.exists():
        return None
    check_readable(path)
    if is_later_sam(path):
        return network_hash(path)
    folder = _light_folder(name_or_path)
    if folder is not None:
        return _light_hash(folder)
    if path.is_dir():
        if is_vit_folder(path):
            return hash_of(path)
        return file_hash(path / LIGHT_WEIGHTS) if (path / LIGHT_WEIGHTS).is_file() else pair_hash(path)
    return pair_hash(path) if path.suffix == ".onnx" else file_hash(path)


def _kept(name: str, digest: str, make: Callable[[str], FeatureEncoder]) -> FeatureEncoder:
    key = (name, digest)
    if key not in _loaded:
        _loaded[key] = make(digest)
    _loaded.move_to_end(key)
    while len(_loaded) > _KEPT:
        _loaded.popitem(last=False)
    return _loaded[key]


def _light_folder(name_or_path: str) -> Path | None:
    """The folder of a light model that has a second output; None for everything else."""
    known = _known(name_or_path)
    if known is not None and known.kind != "default":
        return None
    folder = known.path(models_folder()) if known is not None else Path(name_or_path).expanduser()
    return folder if (folder / CARD_NAME).is_file() and (folder / WEIGHTS_NAME).is_file() else None


def _light_hash(folder: Path) -> str:
    parts = file_hash(folder / LIGHT_WEIGHTS) + file_hash(folder / WEIGHTS_NAME)
    return hashlib.sha256(parts.encode()).hexdigest()


def _light(name: str, folder: Path, digest: str, tell: Callable[[str], None]) -> FeatureEncoder:
    known = _known(name)
    title = known.title if known is not None else folder.name
    return NetworkFeatures(lambda: _light_prepared(folder), name, title, digest, 256 + CHANNELS, tell)


def _vit_file(name_or_path: str) -> Path | None:
    """The file or folder of a vision transformer; None for everything else."""
    known = _known(name_or_path)
    if known is not None:
        if known.kind != FEATURES_ONLY:
            return None
        path = known.path(models_folder())
        if not path.is_file():
            raise ModelError(f"{known.title} is not downloaded yet. Download it on the tab Engine, or take another.")
        verify_official(path, known)
        return path
    path = Path(name_or_path).expanduser()
    if is_later_sam(path):
        return None
    if path.is_dir():
        return path if is_vit_folder(path) else None
    if path.suffix not in (".pth", ".pt", ".bin", ".safetensors") or not path.is_file():
        return None
    try:
        read_pretrained(path)
    except ModelError:
        return None  # perhaps a SAM, whose own reader words what is wrong
    return path


def _vit(name: str, path: Path, digest: str, tell: Callable[[str], None]) -> FeatureEncoder:
    pretrained = read_pretrained(path)

    def build() -> Prepared:
        mean, spread = torch.tensor(pretrained.mean), torch.tensor(pretrained.spread)
        return Prepared(pretrained.build(), mean, spread, pretrained.shape.patch)

    known = _known(name)
    title = known.title if known else path.name if path.is_dir() else path.stem
    return NetworkFeatures(build, name, title, digest, pretrained.shape.channels, tell)


def light_network(name_or_path: str) -> tuple[Prepared, str] | None:
    """The network of a light model such as the default one, in torch, and its hash; None for every other encoder.

    Raises:
        ModelError: Its files are missing or damaged.
    """
    folder = _light_folder(name_or_path)
    return None if folder is None else (_light_prepared(folder), _light_hash(folder))


def _light_prepared(folder: Path) -> Prepared:
    sam = load_light_sam(folder)
    assert isinstance(sam.image_encoder, LightEncoder)
    return Prepared(SemanticEncoder(sam.image_encoder, load_branch(folder)), sam.pixel_mean, sam.pixel_std)


def _known(name: str) -> catalogue.CatalogueEntry | None:
    return next((entry for entry in catalogue.entries() if entry.name == name), None)
