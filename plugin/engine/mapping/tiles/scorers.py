"""Decoders with the encoders that they were trained on, loaded to score windows."""

from __future__ import annotations

from ....environment.locations import cache_folder
from ....protocol.messages.jobs import Progress
from ...decoders.package import ModelPackage
from ...decoders.window_scorer import WindowScorer
from ...embeddings.cache import EmbeddingCache
from ...encoders.encoder import FeatureEncoder
from ...encoders.loader import hash_at, load_encoder
from ...errors import EncoderDiffers, ModelError
from ...jobs import JobContext

#: Windows whose features stay in memory, 2 MB each: each is needed once, and what surrounds several is kept reduced.
_IN_MEMORY = 8


def scorer_of(
    package: ModelPackage,
    context: JobContext,
    done: float = 0.0,
    views: int = 1,
    cache: EmbeddingCache | None = None,
) -> WindowScorer:
    """What scores windows as a decoder does, with its encoder where it has one.

    Args:
        package: The decoder.
        context: Progress and cancellation.
        done: Share of the job that came before.
        views: How often each window is looked at.
        cache: Where features are kept; None takes the one on this machine's disk.

    Raises:
        ModelError: The encoder is not at hand, or another one than then.
    """
    encoder = None
    if package.head.reads_features:
        context.progress(Progress("Loading the encoder", done))
        encoder = encoder_of(package, context)
    kept = EmbeddingCache(cache_folder() / "embeddings", memory_entries=_IN_MEMORY) if cache is None else cache
    return WindowScorer(package, encoder, kept, context.within(done), views)


def encoder_of(package: ModelPackage, context: JobContext) -> FeatureEncoder:
    """The encoder that a decoder was trained on.

    Raises:
        ModelError: It is not at hand, or another one than then.
    """
    wanted = package.card.encoder
    try:
        # a package may come from anywhere: the file that it names is not opened before it is known to be the right one
        found = hash_at(wanted.reference)
        if found is not None:
            package.require_encoder(found)
        encoder = load_encoder(wanted.reference, progress=context.within(0.0))
    except EncoderDiffers:
        raise
    except ModelError as error:
        raise ModelError(
            f"The model package {package.folder} needs the encoder {wanted.name}, which is not at hand: {error}"
        ) from error
    package.require_encoder(encoder.model_hash)
    package.require_channels(encoder.channels)
    return encoder
