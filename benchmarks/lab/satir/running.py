"""Runs one experiment after the other; what is done is kept, so that a run goes on where it ended."""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import nn

from benchmarks.decoder.ground import UNKNOWN, Ground
from plugin.engine.jobs import JobContext
from plugin.engine.judging.confusion import summary
from plugin.engine.judging.weighted_f import weighted_errors
from plugin.engine.pretraining.pictures import pictures_of
from plugin.engine.pretraining.pretrain import lessons_of as pseudo_lessons
from plugin.engine.pretraining.rankings import class_count
from plugin.engine.sam.catalogue import entry
from plugin.engine.sam.light import LightTrunk, load_light_sam
from plugin.engine.sam.loader import load_model
from plugin.engine.students.lite import WIDTH, LiteNetwork
from plugin.engine.students.network import BANDS
from plugin.engine.students.samples import as_floats
from plugin.engine.students.teach import Teaching, teach
from plugin.environment.locations import models_folder
from plugin.protocol.messages.pretraining import Pretrain
from plugin.protocol.messages.rasters import RasterReference

from .experiments import NONE, SHIPPED, Experiment
from .lessons import judged_pictures, lessons_of, taught_pairs
from .pool import pool_of

#: Samples that the student averages to one, as in the product.
SHRINK = 2


@dataclass(frozen=True)
class Laboratory:
    """Where results and pretrained weights are kept, and where the real scenes are."""

    work: Path
    data: Path

    def result(self, experiment: Experiment) -> dict[str, Any] | None:
        """What an experiment gave, where it has been run."""
        path = self.work / "results" / f"{experiment.key}.json"
        if not path.is_file():
            return None
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return found

    def run(self, experiment: Experiment, ground: Ground) -> dict[str, Any]:
        """The result of an experiment, which may be there from before."""
        known = self.result(experiment)
        if known is not None:
            return known
        print(experiment, file=sys.stderr, flush=True)
        began = time.process_time()
        student = started(len(ground.classes), experiment.weights, experiment.seed)
        if experiment.ranking:
            _take(student, self._pretrained(experiment, ground))
        lessons = lessons_of(ground, taught_pairs(ground))
        if experiment.pictures:  # the same for every start
            drawn = np.random.default_rng(experiment.seed).permutation(len(lessons))[: experiment.pictures]
            lessons = [lessons[number] for number in drawn]
        how = Teaching(steps=experiment.finetuning, crop=experiment.crop, seed=experiment.seed)
        loss = teach(student, lessons, how)
        seconds = time.process_time() - began
        told = {"experiment": asdict(experiment), "loss": loss, "cpu_seconds": seconds, **scored(student, ground)}
        _write(self.work / "results" / f"{experiment.key}.json", json.dumps(told).encode())
        return told

    def _pretrained(self, experiment: Experiment, ground: Ground) -> dict[str, torch.Tensor]:
        path = self.work / "starts" / f"{experiment.start_key}.safetensors"
        if not path.is_file():
            ranking, model = experiment.ranking, load_model("default")
            rasters = pool_of(ground, self.data)[: experiment.pool]
            seen = [pictures_of(RasterReference(str(raster)), model, JobContext()) for raster in rasters]
            request = Pretrain((), "", ranking=ranking, seed=experiment.seed)
            lessons = pseudo_lessons([picture for one in seen for picture in one.pictures], request)
            student = started(1 + class_count(ranking), experiment.weights, experiment.seed)
            teach(student, lessons, Teaching(experiment.pretraining, crop=experiment.crop, seed=experiment.seed))
            path.parent.mkdir(parents=True, exist_ok=True)
            aside = path.with_suffix(".part")
            save_file({name: value.contiguous() for name, value in student.state_dict().items()}, aside)
            os.replace(aside, path)
        return load_file(path)


def started(outputs: int, weights: str, seed: int) -> LiteNetwork:
    """A student with random weights, or with ImageNet's or the shipped SAM's in its encoder."""
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        student = LiteNetwork(1, outputs, SHRINK)
        if weights == NONE:
            student.trunk = LightTrunk(BANDS, SHRINK)
            student.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        elif weights == SHIPPED:
            encoder = load_light_sam(entry("default").path(models_folder())).image_encoder.state_dict()
            student.trunk.load_state_dict({name: encoder[name] for name in student.trunk.state_dict()})
    return student


def _take(student: LiteNetwork, weights: dict[str, torch.Tensor]) -> None:
    """Encoder and decoder of a pretrained student; its classes are others."""
    kept = {name: value for name, value in weights.items() if not name.startswith("classifier")}
    missing, unexpected = student.load_state_dict(kept, strict=False)
    assert not unexpected and {name.split(".")[0] for name in missing} <= {"classifier"}, (missing, unexpected)
    assert student.mix[0].weight.shape[0] == WIDTH


@torch.inference_mode()
def scored(student: nn.Module, ground: Ground) -> dict[str, Any]:
    """Mean IoU and mean weighted F (β = 1) over the classes, on cells of the judged scenes."""
    count = len(ground.classes)
    matrix, sums = np.zeros((count, count), dtype=np.int64), np.zeros((count, 3))
    for samples, labels in judged_pictures(ground):
        logits = student(as_floats(torch.from_numpy(samples.transpose(2, 0, 1)[None])))
        probabilities = torch.softmax(logits[0], 0).numpy().astype(np.float64).clip(0, 1)
        known = labels != UNKNOWN
        said = probabilities.argmax(0)
        matrix += np.bincount(labels[known] * count + said[known], minlength=count * count).reshape(count, count)
        for number in range(count):
            errors = weighted_errors(probabilities[number], labels == number, known)
            is_class = (labels == number) & known
            sums[number] += is_class.sum(), errors[is_class].sum(), errors[known & ~is_class].sum()
    told = summary(matrix, ground.classes, sums)
    weighted = [item["weighted_f"] for item in told["classes"].values() if item["weighted_f"] is not None]
    return {"mean_iou": told["mean_iou"], "weighted_f": float(np.mean(weighted)), "classes": told["classes"]}


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_suffix(".part")
    aside.write_bytes(content)
    os.replace(aside, path)
