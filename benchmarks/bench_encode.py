"""Times the image encoders at 1024 x 1024 in one run: ``python -m benchmarks.bench_encode``.

ViT-B and SAM 2.1 have the official layouts and weights from a fixed seed: the time does not depend on their values.
Backends take turns, and the fastest round of each counts, so that other work on the machine hits all alike.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from benchmarks.machine import when_and_where
from plugin.engine.sam.backends import openvino_backend
from plugin.engine.sam.backends.torch_backend import TorchSam
from plugin.engine.sam.catalogue import RESOURCES
from plugin.engine.sam.light import load_light_sam
from plugin.engine.sam.model import BaseSam
from plugin.engine.sam.official import Sam, sam_model_registry
from plugin.engine.sam.sam2.predictor import OpenVinoLaterSam, TorchLaterSam, parts_to_convert

ROOT = Path(__file__).resolve().parents[1]

Timings = dict[str, list[float]]


def main() -> None:
    """Measure, print and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="timed encodings of each backend")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "benchmarks" / "encode.md")
    arguments = parser.parse_args()
    torch.manual_seed(0)
    with tempfile.TemporaryDirectory() as folder:
        text = _report(
            {
                "ViT-B": _measure(_official(sam_model_registry["vit_b"]()), Path(folder) / "b", arguments.rounds),
                "SAM 2.1 tiny": _measure(_sam2_tiny(), Path(folder) / "tiny", arguments.rounds),
                "default model": _measure(_official(_default_model()), Path(folder) / "default", arguments.rounds),
            },
            arguments.rounds,
        )
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(text, encoding="utf-8")
    print(text)


def _default_model() -> Sam:
    return load_light_sam(RESOURCES / "default_model")


class Candidate(NamedTuple):
    """A model to time: how it starts in torch, what of it is converted, and how that starts."""

    in_torch: BaseSam
    parts: tuple[openvino_backend.Part, openvino_backend.Part]
    converted: Callable[..., BaseSam]


def _official(sam: Sam) -> Candidate:
    model = TorchSam(sam, "bench", "bench", "", "cpu")
    return Candidate(model, openvino_backend.parts_to_convert(sam), openvino_backend.OpenVinoSam)


def _sam2_tiny() -> Candidate:
    from transformers import Sam2Config, Sam2Model

    network = Sam2Model(Sam2Config()).eval()  # the defaults are those of tiny
    model = TorchLaterSam(network, "bench", "bench", "", "cpu")
    return Candidate(model, parts_to_convert(network), OpenVinoLaterSam)


def _measure(candidate: Candidate, folder: Path, rounds: int) -> Timings:
    """Seconds of each backend's rounds, after a warm-up of each."""
    print("converting to OpenVINO", file=sys.stderr)
    openvino_backend.convert(*candidate.parts, folder)
    models: dict[str, BaseSam] = {
        "torch fp32": candidate.in_torch,
        "OpenVINO fp32": candidate.converted(folder, "bench", "bench", "", "f32"),
    }
    if openvino_backend.best_precision() == "bf16":
        models["OpenVINO bf16"] = candidate.converted(folder, "bench", "bench", "", "bf16")
    window = np.random.default_rng(0).integers(0, 256, (1024, 1024, 3), dtype=np.uint8)
    for model in models.values():
        model.embed(window)
    timings: Timings = {name: [] for name in models}
    for number in range(rounds):
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
        for name, model in models.items():
            timings[name].append(_seconds(lambda model=model: model.embed(window)))
    return timings


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _report(measured: dict[str, Timings], rounds: int) -> str:
    reference = min(measured["ViT-B"]["torch fp32"])
    lines = [
        "# Encoding a window of 1024 x 1024 samples",
        "",
        f"Measured by `make bench-encode` {when_and_where()}. The fastest "
        f"of {rounds} rounds counts; the backends take turns within one run, including scaling and normalising.",
        "",
        "| encoder | backend | seconds | slowest round | times as fast as ViT-B in torch fp32 |",
        "|---|---|---|---|---|",
    ]
    for encoder, timings in measured.items():
        for backend, seconds in timings.items():
            best, worst = min(seconds), max(seconds)
            lines.append(f"| {encoder} | {backend} | {best:.2f} | {worst:.2f} | {reference / best:.1f} |")
    if openvino_backend.best_precision() != "bf16":
        lines += ["", "This CPU does not compute in bf16, so that row is missing; where it does, it is the default."]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
