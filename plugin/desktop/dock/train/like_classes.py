"""Classes whose names differ in case or blanks alone: nearly always one, typed in two ways, so that is asked."""

from __future__ import annotations

from collections import Counter
from typing import Any, Callable, Dict, FrozenSet, List, Sequence, Set

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...layers.labels import class_counts
from ...layers.landform_layer import LandformLayerError, edit_command, save_edits
from ...requests.train_request import Pair


class LikeClasses:
    """Asks on the Train page, once for each set of names.

    Args:
        page: With its notice.
    """

    def __init__(self, page: Any) -> None:
        self._page = page
        self._told_apart: Set[FrozenSet[str]] = set()

    def asks(self, pairs: Sequence[Pair], class_field: str, go_on: Callable[[], None]) -> bool:
        """Ask about the first names that are alike, and go on when that is answered; False where there are none."""
        counts = _counts(pairs, class_field)
        alike = next((names for names in like_names(counts) if frozenset(names) not in self._told_apart), None)
        if alike is None:
            return False
        page, kept = self._page, alike[0]

        def keep_apart() -> None:
            self._told_apart.add(frozenset(alike))
            go_on()

        def make_one() -> None:
            if self._renamed(pairs, class_field, alike[1:], kept):
                keep_apart()  # what a layer shows of a code is no name that can be changed, and is not asked again

        names = page.tr(" and ").join(f"“{name}” ({counts[name]})" for name in alike)
        sentence = page.tr("The classes {names} differ in capitals or blanks alone. Are they one class?")
        one = page.tr("One: rename to “{name}”").format(name=kept)
        answers = [(one, make_one), (page.tr("They differ"), keep_apart)]
        page.notice.say("question", sentence.format(names=names), answers)
        return True

    def _renamed(self, pairs: Sequence[Pair], class_field: str, names: Sequence[str], kept: str) -> bool:
        """Rename in all layers and save them; a layer that was in edit before stays so."""
        for layer in {pair.labels.id(): pair.labels for pair in pairs}.values():
            problem = _rename(layer, class_field, names, kept)
            if problem:
                self._page.notice.say("error", problem)
                return False
        return True


def like_names(counts: Dict[str, int]) -> List[List[str]]:
    """Names that are the same but for capitals and blanks, the most frequent first."""
    groups: Dict[str, List[str]] = {}
    for name in sorted(counts, key=lambda name: (-counts[name], name)):
        groups.setdefault(" ".join(name.casefold().split()), []).append(name)
    return [names for names in groups.values() if len(names) > 1]


def _counts(pairs: Sequence[Pair], class_field: str) -> Dict[str, int]:
    counts: Counter = Counter()
    for pair in pairs:
        if pair.labels is not None:
            counts.update(class_counts(pair.labels, class_field, pair.reviewed_only))
    return dict(counts)


def _rename(layer: QgsVectorLayer, class_field: str, names: Sequence[str], kept: str) -> str:
    """A sentence where that failed; empty when it is done."""
    index, was_edited = layer.fields().lookupField(class_field), layer.isEditable()
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    due = [feature.id() for feature in layer.getFeatures(request) if str(feature[index]).strip() in names]
    if not due:
        return ""
    try:
        with edit_command(layer, f"{class_field}: {kept}"):
            for number in due:
                layer.changeAttributeValue(number, index, kept)
    except LandformLayerError as error:
        return str(error)
    problem = save_edits(layer)
    if problem is None and not was_edited:
        layer.commitChanges()
    return problem or ""
