"""How the landforms of a layer came to be, kept in the metadata of the layer's own file."""

from __future__ import annotations

from typing import NamedTuple, Optional, Tuple

from qgis.core import QgsLayerMetadata, QgsProviderRegistry, QgsVectorLayer

from ...protocol.messages.rasters import Stretch
from ...protocol.version import plugin_version
from ..sentences import tr
from .fields import time_text

_KEYWORDS = ("planetary mapping", "landforms")


class Making(NamedTuple):
    """What landforms were outlined with.

    Attributes:
        image: File name of the image, or the name of its layer.
        model: Name of the model.
        model_hash: Hash of its weights.
        stretch: Contrast stretch of the image; None where it is not known.
    """

    image: str
    model: str
    model_hash: str
    stretch: Optional[Stretch] = None

    def words(self) -> str:
        """As a line of the history, without its date."""
        sentence = tr("Landforms outlined on the image {image}, stretched {stretch}, by the model {model} ({hash})")
        return sentence.format(
            image=self.image, stretch=_stretch_words(self.stretch), model=self.model, hash=self.model_hash or "–"
        )


def describe(layer: QgsVectorLayer) -> None:
    """Write title, abstract and the first line of history into a new landform layer's file."""
    metadata = layer.metadata()
    metadata.setType("dataset")
    metadata.setTitle(layer.name())
    metadata.setAbstract(tr("Landforms with their shapes in metres on the body, mapped with Landform Mapper."))
    metadata.setKeywords({"gmd:topicCategory": list(_KEYWORDS)})
    metadata.setCrs(layer.crs())
    metadata.setHistory([_dated(tr("Created"))])
    _store(layer, metadata)


def add_making(layer: QgsVectorLayer, makings: Tuple[Making, ...]) -> None:
    """Add what is new to the history in the layer's file; the same image and model stand there once."""
    metadata = layer.metadata()
    history = list(metadata.history())
    new = [making for making in makings if not any(making.words() in line for line in history)]
    if new:
        metadata.setHistory([*history, *(_dated(making.words()) for making in new)])
        _store(layer, metadata)


def _dated(words: str) -> str:
    return f"{time_text()}: {words}. Landform Mapper {plugin_version()}."


def _stretch_words(stretch: Optional[Stretch]) -> str:
    if stretch is None:
        return tr("as shown")
    return ", ".join(
        tr("{low} to {high}").format(low=f"{a:g}", high=f"{b:g}") for a, b in zip(stretch.low, stretch.high)
    )


def _store(layer: QgsVectorLayer, metadata: QgsLayerMetadata) -> None:
    layer.setMetadata(metadata)  # goes into the project too, where the file does not take it
    QgsProviderRegistry.instance().saveLayerMetadata(layer.providerType(), layer.source(), metadata)
