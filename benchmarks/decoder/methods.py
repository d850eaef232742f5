"""What is compared: kinds of decoder with encoders, and baselines; each as a process that takes a specification."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .baselines import COMMONEST, PIXEL_FOREST

ROOT = Path(__file__).resolve().parents[2]
DRIVER = Path(__file__).with_name("driver.py")

#: Kinds of decoder that learn on the feature maps of an encoder, those that need none, and such that take long.
ENCODED = ("ensemble", "conv", "vit", "linear", "prototype", "forest")
PLAIN = ("unet", "lite0", "segformer-b0")
LARGE = ("segformer-b1", "segformer-b2")
BASELINES = (COMMONEST, PIXEL_FOREST)


@dataclass(frozen=True)
class Method:
    """A method by its name, with an encoder where it needs one.

    Attributes:
        kind: Name of a baseline, or of a kind of decoder; empty for the one of a commit from before there were kinds.
        encoder: What the engine loads it by; empty without one.
        checkout: Root of the code that is run.
        commit: Its commit, where it is not the code at hand.
    """

    kind: str
    encoder: str = ""
    checkout: Path = ROOT
    commit: str = ""

    @property
    def name(self) -> str:
        """For tables."""
        return f"decoder of {self.commit}" if self.commit else self.kind

    @property
    def encoder_name(self) -> str:
        """For tables."""
        return Path(self.encoder).stem if self.encoder else "–"

    @property
    def loaded(self) -> str:
        """What the engine is asked to load; it wants an encoder for all kinds."""
        return self.encoder or "default"

    @property
    def is_baseline(self) -> bool:
        """Whether it is one of the benchmark's own."""
        return self.kind in BASELINES

    @property
    def command(self) -> list[str]:
        """How its process is started; the specification's file follows."""
        if self.is_baseline:
            return [sys.executable, "-m", "benchmarks.decoder.baselines"]
        return [sys.executable, "-P", str(DRIVER)]


def choose(names: Sequence[str] | None, encoders: Sequence[str]) -> list[Method]:
    """The methods of these names (None takes all but the large ones) with each encoder that they need."""
    wanted = names or (*BASELINES, *ENCODED, *PLAIN)
    methods = []
    for name in wanted:
        if name in (*BASELINES, *PLAIN, *LARGE):
            methods.append(Method(name))
        else:
            methods += [Method(name, encoder) for encoder in encoders]
    return methods
