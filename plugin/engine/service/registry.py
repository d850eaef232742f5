"""Which handler answers which method, and on which thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..jobs import JobContext
from . import (
    adapting,
    ahead,
    cache,
    counting,
    decoders,
    everything,
    exports,
    finding,
    finishing,
    lanes,
    mapping,
    models,
    patches,
    raster,
    segment,
    training,
)

#: Takes the request dataclass, its payload and the job; returns the reply dataclass and its payload.
Handler = Callable[[Any, bytes, JobContext], tuple[Any, bytes]]

handlers: dict[str, Handler] = {
    "models.list": models.list_models,
    "models.load": models.load_model,
    "models.download": models.download_model,
    "raster.describe": raster.describe,
    "convert": raster.convert,
    "segment": segment.segment,
    "warm": segment.warm,
    "everything": everything.everything,
    "hover": ahead.hover,
    "prefetch": ahead.prefetch,
    "measure": raster.measure,
    "finish": finishing.finish,
    "train": training.train,
    "adapt": adapting.adapt,
    "adapt.look": adapting.look,
    "pretrain": training.pretrain,
    "judge": mapping.judge,
    "learning-curve": training.learning_curve,
    "decoders.list": decoders.list_decoders,
    "decoders.compare": decoders.compare,
    "decoders.export": decoders.export,
    "maps.compare": decoders.compare_maps,
    "map": mapping.map_landforms,
    "find": finding.find,
    "rank": finding.rank,
    "map.compare": mapping.compare_ground,
    "map.estimate": mapping.estimate,
    "patches.train": patches.train,
    "patches.map": patches.map_patches,
    "export": exports.export,
    "count": counting.count,
    "count.date": counting.date,
    "cache.describe": cache.describe,
    "cache.clear": cache.clear,
    "cache.limit": cache.limit,
}

#: Methods that are not short. A click is answered while one of them runs.
LANE_OF: dict[str, str] = {
    "everything": lanes.JOBS,
    "train": lanes.JOBS,
    "adapt": lanes.JOBS,
    "adapt.look": lanes.JOBS,
    "pretrain": lanes.JOBS,
    "judge": lanes.JOBS,
    "learning-curve": lanes.JOBS,
    "decoders.compare": lanes.JOBS,
    "decoders.export": lanes.JOBS,
    "maps.compare": lanes.JOBS,
    "map": lanes.JOBS,
    "find": lanes.JOBS,
    "rank": lanes.DECISIONS,
    "patches.train": lanes.JOBS,
    "patches.map": lanes.JOBS,
    "models.download": lanes.TRANSFERS,
    "export": lanes.TRANSFERS,
    "count": lanes.TRANSFERS,
    "count.date": lanes.TRANSFERS,
    "convert": lanes.TRANSFERS,
}

#: What a job is called that others wait for.
WORDS_OF: dict[str, str] = {
    "everything": "looking for all landforms",
    "train": "a training",
    "adapt": "teaching a student",
    "adapt.look": "a look at a student's labels",
    "pretrain": "a pretraining",
    "judge": "judging a decoder",
    "learning-curve": "a learning curve",
    "decoders.compare": "a comparison of decoders",
    "decoders.export": "an export of a decoder",
    "maps.compare": "a comparison of maps",
    "map": "a map",
    "find": "finding landforms",
    "patches.train": "a training of a patch classifier",
    "patches.map": "a map of patches",
    "models.download": "a download",
    "export": "an export",
    "count": "a crater count",
    "count.date": "an age",
    "convert": "a conversion",
}

#: Methods that nobody has asked for in so many words, and how far back in their lane they stand; all others are 0.
RANK_OF: dict[str, int] = {"hover": 1, "map.estimate": 1, "prefetch": 2}
