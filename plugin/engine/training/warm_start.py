"""Training that starts from an earlier decoder: what is taken over, and who may be judged where."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ...protocol.messages.jobs import Train
from ..decoders.decoder import Decoder
from ..decoders.ensemble import EnsembleDecoder
from ..decoders.learnt_ground import LearntGround, has_seen, learnt_by
from ..decoders.package import ModelPackage, load_package
from ..decoders.reduction import Reduction
from ..decoders.takeover import started_from
from ..encoders.encoder import FeatureEncoder
from ..errors import ModelError
from ..formats.model_package import ModelCard
from ..judging.blocks import GUARD
from ..raster.source import RasterSource
from ..words import counted
from .fitting import Settings
from .labels import BACKGROUND, ClassTable
from .levels import nearest_level
from .places import TrainingPair

#: Key of the part of a card about a pretraining without labels.
PRETRAINED = "pretrained"
#: Shares of the epochs and of the learning rate of a training that starts from nothing. Where the folds start from the
#: earlier decoder too, the one that is kept learns for as many epochs as served them and half as many again, as ever.
EPOCHS, RATE = 0.5, 0.3


@dataclass
class WarmStart:
    """An earlier decoder that a training starts from.

    Attributes:
        package: The decoder.
        folds_too: Whether the decoders of the folds start from it as well, which is fair only where it has seen none
            of the ground that they are judged on.
        taken: Classes that both know.
        fresh: Classes that it did not know.
        lost: Classes that it knew and the labels do not hold.
        notes: Sentences for the user.
        is_kept: Whether the decoder that was kept started from it.
    """

    package: ModelPackage
    folds_too: bool = False
    taken: tuple[str, ...] = ()
    fresh: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    notes: list[str] = field(default_factory=list)
    is_kept: bool = True

    @property
    def reduction(self) -> Reduction:
        """How its features become components; its weights mean these."""
        return self.package.head.reduction

    @property
    def is_pretrained(self) -> bool:
        """Whether it has seen no labels: it knows no class and is bound to no scale, and there is all to learn."""
        return PRETRAINED in self.package.card.training

    def require(self, encoder: FeatureEncoder | None, pairs: Sequence[TrainingPair]) -> None:
        """Refuse what its weights do not mean.

        Args:
            encoder: Of the features; None where it reads none.
            pairs: Rasters with further layers of their ground.

        Raises:
            ModelError: The encoder is another one, or it reads the pixels and has learnt on more or fewer layers.
        """
        if encoder is not None:
            self.package.require_encoder(encoder.model_hash)
            return
        learnt, given = self.package.head.layer_count, 1 + len(pairs[0].others)
        if learnt != given:
            raise ModelError(
                f"{self.package.card.name} has learnt on {counted(learnt, 'layer')} of its ground, and not on "
                f"{counted(given, 'layer')}. Train on the same layers as then, or start from nothing."
            )

    def levels(self, sources: Sequence[RasterSource]) -> tuple[float, list[int], tuple[int, ...]]:
        """Ground sampling, the finest level of each raster, and the levels above it, as those of the earlier decoder.

        Raises:
            ModelError: The scale of the rasters cannot be compared with that of its training, or they are shown
                otherwise.
        """
        card = self.package.card
        for source in sources:
            _check_look(card, source)
        if card.georeferenced != all(source.crs is not None for source in sources):
            which = ("without", "with")[card.georeferenced]
            raise ModelError(
                f"{card.name} has learnt on rasters {which} a CRS, so that its scale and that of these rasters cannot "
                "be compared. Start from nothing, or from another decoder."
            )
        finest = [nearest_level(source, card.ground_sampling_m, card.georeferenced) for source in sources]
        for source, level in zip(sources, finest, strict=True):
            sampling = (source.pixel_m if card.georeferenced else 1.0) * 2.0**level
            if abs(math.log2(sampling / card.ground_sampling_m)) > 1.0:
                unit = "m" if card.georeferenced else "pixels"
                self.notes.append(
                    f"{card.name} has learnt at {card.ground_sampling_m:.4g} {unit} a sample; {source.name} is seen at "
                    f"{sampling:.4g} {unit}. A start from nothing may do better."
                )
        return card.ground_sampling_m, finest, card.levels

    def meet(self, pairs: Sequence[TrainingPair], table: ClassTable) -> None:
        """See which classes are shared, and whether the folds may start from the earlier decoder too."""
        knew, names = self.knew, table.names
        self.taken = tuple(name for name in names if name in knew)
        self.fresh = tuple(name for name in names if name not in knew)
        self.lost = tuple(name for name in knew if name not in names and name != BACKGROUND)
        met = [has_seen(self.package.card, pair.source, pair.layer.ground, GUARD * 2.0**pair.level) for pair in pairs]
        self.folds_too = not any(one is None or one for one in met)
        self._tell(None in met and True not in met)

    @property
    def knew(self) -> tuple[str, ...]:
        """Name of each of its output channels."""
        card = self.package.card
        return ((BACKGROUND,) if card.background else ()) + tuple(item.name for item in card.classes)

    def settings(self, settings: Settings) -> Settings:
        """Fewer and smaller steps: most is known already. After a pretraining as many as from nothing."""
        if self.is_pretrained:
            return settings
        return replace(
            settings,
            epochs=max(math.ceil(EPOCHS * settings.epochs), 1),
            learning_rate=RATE * settings.learning_rate,
        )

    @property
    def members(self) -> int:
        """Decoders that it consists of, each of which can be trained on for itself."""
        head = self.package.head
        return len(head.convs) if isinstance(head, EnsembleDecoder) else 1

    def begin(self, names: Sequence[str], member: int = -1) -> Decoder:
        """A decoder for the classes now, ready to be trained on: the earlier one, or one of its members."""
        decoder = started_from(self.package.head, self.knew, names)
        return decoder.only(member) if isinstance(decoder, EnsembleDecoder) else decoder

    @property
    def grounds(self) -> tuple[LearntGround, ...] | None:
        """All that its weights have seen; None where its card does not tell."""
        return learnt_by(self.package.card)

    def dropped(self) -> WarmStart:
        """The same, of which nothing is left in the decoder that was kept."""
        note = f"Stopped early: the decoder that was kept started from nothing, and not from {self.package.card.name}."
        return replace(self, notes=[note], is_kept=False)

    def record(self) -> dict[str, Any]:
        """What the card says of the start."""
        card = self.package.card
        return {
            "package": str(self.package.folder),
            "name": card.name,
            "hash": self.package.hash,
            "created": card.created,
            "learnt_from": [pair.get("raster", "") for pair in card.training.get("pairs", ())],
            "classes_taken_over": list(self.taken),
            "classes_new": list(self.fresh),
            "classes_left": list(self.lost),
            "folds_start_from_it": self.folds_too,
            "kept_starts_from_it": self.is_kept,
        }

    def _tell(self, is_not_known: bool) -> None:
        name = self.package.card.name
        if self.is_pretrained:
            images = self.package.card.training[PRETRAINED].get("images", ())
            self.notes.append(f"Started from {name}, pretrained without labels on {counted(len(images), 'image')}.")
            return
        if self.taken and self.fresh:
            self.notes.append(f"Started from {name}; new to it: {', '.join(self.fresh)}.")
        elif self.taken:
            self.notes.append(f"Started from {name}.")
        else:
            self.notes.append(
                f"Started from {name}, which knows none of these classes: their outputs were learnt anew."
            )
        if self.lost:
            self.notes.append(
                f"{name} also knew {', '.join(self.lost)}, which these labels do not hold; it is left out."
            )
        if not self.folds_too:
            why = (
                f"it is not known whether {name} has learnt from this ground"
                if is_not_known
                else f"{name} has learnt from a part of this ground"
            )
            self.notes.append(f"The scores come from decoders that started from nothing, since {why}.")


def with_start(request: Train) -> tuple[Train, WarmStart | None, list[str]]:
    """Open the decoder that a training is to start from.

    Image model, kind and colours that the request leaves open are those of the earlier decoder.

    Returns:
        The request with these, the start (None where it starts from nothing), and sentences about that.

    Raises:
        ModelError: The package is missing or damaged, or is of another kind or image model than asked for.
    """
    if not request.start:
        return request, None, []
    package = load_package(Path(request.start))
    card, kind = package.card, package.head.kind
    if request.kind not in ("auto", kind):
        raise ModelError(
            f"{card.name} is a decoder of the kind {kind!r}, and {request.kind!r} is asked for. Ask for the kind "
            f"{kind!r} or 'auto', or start from nothing."
        )
    reads_features = package.head.reads_features
    if reads_features and request.model not in (Train.model, card.encoder.reference):
        raise ModelError(
            f"{card.name} has learnt on features of {card.encoder.name}, and {request.model!r} is asked for. Leave the "
            "image model as it is, or start from nothing."
        )
    colours = {item.name: item.colour for item in card.classes}
    model = card.encoder.reference if reads_features else request.model
    followed = replace(request, kind=kind, model=model, colours={**colours, **request.colours})
    if not package.head.learns_by_steps:
        note = (
            f"A decoder of the kind {kind!r} is fitted to its labels at once, so this one has learnt from these labels "
            f"alone and not from what {card.name} knew."
        )
        return followed, None, [note]
    return followed, WarmStart(package), []


def _check_look(card: ModelCard, source: RasterSource) -> None:
    """Refuse brightness for what was learnt on hillshades, and the other way round."""
    learnt = {bool(seen.get("hillshade")) for seen in card.stretch.get("sources", ())}
    shaded = source.reference.hillshade is not None
    if len(learnt) == 1 and shaded not in learnt:
        kinds = ("brightness", "a hillshade")
        raise ModelError(
            f"{card.name} has learnt from {kinds[not shaded]}, and {source.name} is shown as {kinds[shaded]}. Change "
            "what is shown of the layer (Annotate page, Stretch), or start from nothing."
        )
