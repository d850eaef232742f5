"""Labels that are not saved yet cannot be learnt from: the engine reads their file."""

from __future__ import annotations

from typing import Any, Callable, Sequence

from qgis.core import QgsVectorLayer

from ...layers.labels import has_unsaved_edits
from ...layers.landform_layer import save_edits
from ...requests.train_request import Pair


def asks_to_save(page: Any, pairs: Sequence[Pair], button: str, go_on: Callable[[], None]) -> bool:
    """Ask on the page to save edits of label layers, and go on when they are; False where there are none.

    Args:
        page: The Train page, with its notice.
        pairs: What is learnt from.
        button: What saving and going on is called.
        go_on: Called once all is saved.
    """
    unsaved = [pair.labels for pair in pairs if has_unsaved_edits(pair.labels)]
    if not unsaved:
        return False

    def save_and_go_on() -> None:
        if _saved(page, unsaved):
            go_on()

    names = page.tr(" and ").join(f"“{layer.name()}”" for layer in unsaved)
    sentence = page.tr("{names} has edits that are not saved yet. The training reads the file, so save them first.")
    page.notice.say("question", sentence.format(names=names), [(button, save_and_go_on)])
    return True


def _saved(page: Any, layers: Sequence[QgsVectorLayer]) -> bool:
    for layer in layers:
        problem = save_edits(layer)
        if problem:
            page.notice.say("error", problem)
            return False
    return True
