"""What a job says of itself, in the user's language where it waits for another job."""

from __future__ import annotations

from typing import Dict

from ...protocol.messages.jobs import WAITS_FOR, Progress
from ..sentences import tr


def told(progress: Progress) -> str:
    """The words of a progress; of one that waits, with what it waits for."""
    method = progress.detail.get(WAITS_FOR)
    return _waiting().get(str(method), progress.text) if method else progress.text


def _waiting() -> Dict[str, str]:
    """Sentences by the method that is waited for."""
    return {
        "train": tr("Waits until the training is done."),
        "map": tr("Waits until the map run is done."),
        "everything": tr("Waits until all landforms are found."),
        "find": tr("Waits until all landforms are found."),
        "learning-curve": tr("Waits until the learning curve is drawn."),
        "judge": tr("Waits until the decoder is judged."),
        "adapt": tr("Waits until the student is taught."),
        "adapt.look": tr("Waits until the labels of the student are drawn."),
        "pretrain": tr("Waits until the pretraining is done."),
        "decoders.compare": tr("Waits until the comparison is done."),
        "maps.compare": tr("Waits until the comparison is done."),
        "decoders.export": tr("Waits until the export is done."),
        "export": tr("Waits until the export is done."),
        "convert": tr("Waits until the conversion is done."),
        "models.download": tr("Waits until the download is done."),
    }
