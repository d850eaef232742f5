"""Which requests there are, and what answers them."""

from __future__ import annotations

from typing import Any, Dict, Tuple, Type

from .adapting import Adapt, Adapted, EnsembleDrawn, LookAtEnsemble
from .annotating import Hover, Measure, Measured, Prefetch, Prefetched, Segment, Segmented, Warm
from .counting import CountCraters, CratersCounted, CratersDated, DateCraters
from .curves import DrawLearningCurve, LearningCurveDrawn
from .decoders import (
    Compare,
    CompareMaps,
    Comparison,
    DecoderList,
    ExportedModel,
    ExportModel,
    ListDecoders,
    MapDifference,
)
from .engine import (
    CacheState,
    ClearCache,
    DescribeCache,
    DownloadModel,
    Hello,
    LimitCache,
    ListModels,
    LoadedModel,
    LoadModel,
    ModelInfo,
    ModelList,
    Welcome,
)
from .everything import Everything, Found
from .exports import Export, Exported
from .finding import Find, FoundObjects, Rank, Ranked
from .finishing import Finish, Finished
from .jobs import (
    CompareGround,
    Convert,
    Converted,
    GroundCompared,
    Judge,
    Judgement,
    Map,
    Mapped,
    Train,
    Trained,
)
from .mapping import EstimateMap, MapEstimate
from .patches import MapPatches, MappedPatches, TrainedPatches, TrainPatches
from .pretraining import Pretrain, Pretrained
from .rasters import DescribeRaster, RasterDescription

#: Request type of each method and the type of its reply. ``ping`` and ``cancel`` are answered by the reading thread.
METHODS: Dict[str, Tuple[Type[Any], Type[Any]]] = {
    "hello": (Hello, Welcome),
    "models.list": (ListModels, ModelList),
    "models.load": (LoadModel, LoadedModel),
    "models.download": (DownloadModel, ModelInfo),
    "raster.describe": (DescribeRaster, RasterDescription),
    "segment": (Segment, Segmented),
    "warm": (Warm, Segmented),
    "everything": (Everything, Found),
    "hover": (Hover, Segmented),
    "prefetch": (Prefetch, Prefetched),
    "measure": (Measure, Measured),
    "finish": (Finish, Finished),
    "train": (Train, Trained),
    "adapt": (Adapt, Adapted),
    "adapt.look": (LookAtEnsemble, EnsembleDrawn),
    "pretrain": (Pretrain, Pretrained),
    "judge": (Judge, Judgement),
    "learning-curve": (DrawLearningCurve, LearningCurveDrawn),
    "decoders.list": (ListDecoders, DecoderList),
    "decoders.compare": (Compare, Comparison),
    "decoders.export": (ExportModel, ExportedModel),
    "maps.compare": (CompareMaps, MapDifference),
    "map": (Map, Mapped),
    "find": (Find, FoundObjects),
    "rank": (Rank, Ranked),
    "map.compare": (CompareGround, GroundCompared),
    "map.estimate": (EstimateMap, MapEstimate),
    "patches.train": (TrainPatches, TrainedPatches),
    "patches.map": (MapPatches, MappedPatches),
    "export": (Export, Exported),
    "count": (CountCraters, CratersCounted),
    "count.date": (DateCraters, CratersDated),
    "convert": (Convert, Converted),
    "cache.describe": (DescribeCache, CacheState),
    "cache.clear": (ClearCache, CacheState),
    "cache.limit": (LimitCache, CacheState),
}
