"""Experiments as plain configurations, which name what was done to the bit."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass

#: What a student's weights are before it is fine-tuned: random, ImageNet's, or those of the shipped SAM's encoder.
NONE, IMAGENET, SHIPPED = "none", "imagenet", "shipped"
#: Begins starts from pseudo-labels; the ranking follows. What stands before it are the weights of the pretraining.
PSEUDO = "pseudo: "
#: Version of what is done; raise it when results change.
VERSION = 2


@dataclass(frozen=True)
class Plan:
    """What is run.

    Attributes:
        grounds: Names of grounds of bench-decoder.
        starts: :data:`NONE`, :data:`IMAGENET`, :data:`SHIPPED`, or :data:`PSEUDO` and a ranking, which begins at
            random weights, or at ImageNet's as ``imagenet, pseudo: area``.
        pictures: Labelled pictures to fine-tune on; 0 for all.
        seeds: Each draws pictures, crops and weights.
        pool: At most so many images to pretrain on.
        pretraining: Steps of a pretraining.
        finetuning: Steps of a fine-tuning.
        crop: Side of a crop in samples.
    """

    grounds: tuple[str, ...] = ("ctx_terrain", "valles_landslides")
    starts: tuple[str, ...] = (
        NONE, IMAGENET, SHIPPED, PSEUDO + "rating", PSEUDO + "reversed", PSEUDO + "area", PSEUDO + "stability",
        PSEUDO + "shuffled", PSEUDO + "boundaries", f"{IMAGENET}, {PSEUDO}area",
    )  # fmt: skip
    pictures: tuple[int, ...] = (2, 5, 10, 0)
    seeds: tuple[int, ...] = (0, 1, 2)
    pool: int = 400
    pretraining: int = 2000
    finetuning: int = 600
    crop: int = 512

    def experiments(self) -> Iterator[Experiment]:
        """All of them; those of a ground and a seed follow each other, so that what is there early can be compared."""
        for seed in self.seeds:
            for ground in self.grounds:
                for pictures in self.pictures:
                    for start in self.starts:
                        how = (self.pool, self.pretraining) if PSEUDO in start else (0, 0)
                        yield Experiment(ground, start, pictures, seed, *how, self.finetuning, self.crop)


@dataclass(frozen=True)
class Experiment:
    """One fine-tuning, judged on scenes that neither it nor its pretraining has seen."""

    ground: str
    start: str
    pictures: int
    seed: int
    pool: int
    pretraining: int
    finetuning: int
    crop: int

    @property
    def weights(self) -> str:
        """What the first weights are: :data:`NONE`, :data:`IMAGENET` or :data:`SHIPPED`."""
        return self.start.partition(PSEUDO)[0].rstrip(", ") or NONE

    @property
    def ranking(self) -> str:
        """That of the pseudo-labels; nothing where there is no pretraining on them."""
        return self.start.partition(PSEUDO)[2]

    @property
    def key(self) -> str:
        """Names its result."""
        return _hash([VERSION, asdict(self)])

    @property
    def start_key(self) -> str:
        """Names the weights that it starts from."""
        return _hash([VERSION, self.ground, self.start, self.seed, self.pool, self.pretraining, self.crop])


#: Steps, seeds and starts of what two cores do in an hour and a half.
SMALL = Plan(
    grounds=("ctx_terrain",),
    starts=(NONE, IMAGENET, SHIPPED, PSEUDO + "rating", PSEUDO + "area", f"{IMAGENET}, {PSEUDO}area"),
    pictures=(2, 5), pool=64, pretraining=1500, finetuning=500, crop=256,
)  # fmt: skip


def _hash(told: list[object]) -> str:
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:16]
