"""Lists, loads and downloads models for the desktop."""

from __future__ import annotations

from pathlib import Path

from ...environment.locations import models_folder
from ...protocol.messages.engine import DownloadModel, ListModels, LoadedModel, LoadModel, ModelInfo, ModelList
from ..jobs import JobContext


def list_models(request: ListModels, payload: bytes, context: JobContext) -> tuple[ModelList, bytes]:
    """Answer ``models.list``."""
    from ..sam import catalogue

    return ModelList(tuple(catalogue.list_models(_folder(request.models_folder)))), b""


def load_model(request: LoadModel, payload: bytes, context: JobContext) -> tuple[LoadedModel, bytes]:
    """Answer ``models.load``."""
    from ..sam import loader

    model = loader.load_model(request.model, request.backend, request.device, context.stoppable)
    return LoadedModel(request.model, model.model_hash, model.backend, model.device), b""


def _folder(named: str) -> Path:
    return Path(named) if named else models_folder()


def download_model(request: DownloadModel, payload: bytes, context: JobContext) -> tuple[ModelInfo, bytes]:
    """Answer ``models.download``: fetch a model of the catalogue, or take a file that the user already has."""
    from ..sam import catalogue, download

    entry = catalogue.entry(request.model)
    folder = models_folder()
    if request.file:
        path = download.adopt(entry, Path(request.file), folder, context.progress, context.cancelled)
    else:
        path = download.download(entry, folder, context.progress, context.cancelled, request.proxy)
    # A file with other weights than the official ones is kept by its own name, beside the catalogue.
    return next(info for info in catalogue.list_models(folder) if Path(info.path) == path), b""
