#!/usr/bin/env bash
# sahi 0.12.8, numpy 2.4.6, opencv-python-headless 5.0.0.93, Python 3.11
#
# Guessed: what sahi does after it has looked at an image tile by tile joins what one tile's edge has cut in two; craters that
# lie whole in one tile, a small one on the floor of a large one, are two before and after.
# Runs: by default (GREEDYNMM, IOS, 0.5) a box counts as the same object as another of its class where half of the *smaller*
# lies in the larger, so that each crater within a larger one is it. All that lie in a crater with a better score are gone; of
# those with a better score than the crater around them one is taken for it and the others stay. Counts of small craters, and so
# ages, depend on scores and are too low just where many lie on large ones. IOU for the measure keeps them.
#
# Output seen (one crater of 100 pixels, five of 6 pixels inside):
#   IOS, large one scores better: 1 crater
#   IOS, small ones score better: 5 craters
#   IOU, large one scores better: 6 craters
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet sahi==0.12.8 numpy==2.4.6 opencv-python-headless==5.0.0.93
cat > try.py <<'PYTHON'
import inspect

from sahi.postprocess.combine import GreedyNMMPostprocess
from sahi.predict import get_sliced_prediction
from sahi.prediction import ObjectPrediction

usual = {name: given.default for name, given in inspect.signature(get_sliced_prediction).parameters.items()}
assert usual["postprocess_type"] == "GREEDYNMM", usual
assert (usual["postprocess_match_metric"], usual["postprocess_match_threshold"]) == ("IOS", 0.5), usual


def crater(west, south, size, score):
    box = [west, south, west + size, south + size]
    return ObjectPrediction(bbox=box, category_id=0, category_name="crater", score=score, full_shape=[200, 200])


for measure, large, small in (("IOS", 0.9, 0.8), ("IOS", 0.8, 0.9), ("IOU", 0.9, 0.8)):
    found = [crater(0, 0, 100, large)] + [crater(20 + 10 * number, 20, 6, small) for number in range(5)]
    left = GreedyNMMPostprocess(match_threshold=0.5, match_metric=measure, class_agnostic=False)(found)
    better = "large one scores" if large > small else "small ones score"
    print(f"{measure}, {better} better: {len(left)} crater{'s' * (len(left) != 1)}")
PYTHON
said=$(HOME=$folder env/bin/python -W ignore try.py 2>/dev/null)
echo "$said"
[ "$said" = "IOS, large one scores better: 1 crater
IOS, small ones score better: 5 craters
IOU, large one scores better: 6 craters" ]
