"""What a worker process does: it holds the methods, and prompts them for the landforms that it is given."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import cv2

from plugin.engine.effort.user import Method, inside_point
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.sam.loader import load_model
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.protocol.messages.annotating import Prompt

from .methods import GrabCut, ModelMethod, NativeLook, RandomWalker, RegionGrowing
from .results import Record, record
from .subjects import Subject
from .user import prompt_all

#: Diameters of the craters that looks at several scales are measured on, in pixels.
SMALL_PX = (10.0, 40.0)

_methods: list[Method] = []
_segmenters: list[Segmenter] = []


def start(models: Sequence[tuple[str, str]], folder: Path) -> None:
    """Load what is compared.

    Args:
        models: Name for the tables, and name or path, of each model.
        folder: Where embeddings are kept; the workers share them.
    """
    cv2.setNumThreads(1)
    for name, model in models:
        _segmenters.append(Segmenter(load_model(model), EmbeddingCache(folder / "embeddings", 8 << 30)))
        _methods.append(ModelMethod(name, _segmenters[-1]))
    _methods.extend([RegionGrowing(), GrabCut(), RandomWalker()])


def all_prompts(subject: Subject) -> list[Record]:
    """Scores of every method on some landforms of a scene."""
    records = []
    with subject.open() as source:
        for landform in subject.landforms:
            # the same random click whoever else is measured, and in whichever worker
            seed = crc32(f"{subject.name} {landform.bounds}".encode())
            for method in _methods:
                session = prompt_all(method, source, landform, seed)
                records.append(record(method.name, landform, session, source.pixel_size))
    return records


def looks_at_small(subject: Subject) -> list[tuple[float, ...]]:
    """IoU of one click on each small crater with the first model: a look at native scale, on a canvas, without one."""
    segmenter = _segmenters[0]
    methods = [NativeLook("", segmenter), ModelMethod("", segmenter, on_canvas=True), ModelMethod("", segmenter)]
    found = []
    with subject.open() as source:
        for landform in subject.landforms:
            if landform.size_px <= SMALL_PX[1]:
                prompt = Prompt(points=(inside_point(landform),), labels=(1,))
                answers = (method.answer(source, landform, prompt) for method in methods)
                found.append(tuple(landform.iou(answer.polygon) for answer in answers))
    return found
