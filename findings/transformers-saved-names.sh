#!/usr/bin/env bash
# transformers 5.24.0 (with torch 2.13.0 and safetensors 0.8.0): the file that save_pretrained writes for a Dinov2Model
# names its weights otherwise than the model's own state_dict.
#
# Guessed: a file that a model saved can be read tensor by tensor into a model of the same class with load_state_dict.
# Runs:    in memory the attention is called attention.q_proj, k_proj, v_proj and o_proj; the file keeps the names of
#          version 4, attention.attention.query, key, value and attention.output.dense. Only from_pretrained translates;
#          load_state_dict(strict=False) leaves the attention at its random start, and says so in its return value alone.
#
# Seen:    saved under other names: 8 of 25; loaded by name: the attention is not equal; from_pretrained: equal
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet torch==2.13.0 transformers==5.24.0 safetensors==0.8.0 numpy==2.4.6
cat > "$work/run.py" <<'PYTHON'
import sys

import torch
from safetensors.torch import load_file
from transformers import Dinov2Config, Dinov2Model

config = Dinov2Config(hidden_size=64, num_hidden_layers=1, num_attention_heads=1, image_size=28)
torch.manual_seed(1)
model = Dinov2Model(config)
model.save_pretrained(sys.argv[1])
saved, own = load_file(f"{sys.argv[1]}/model.safetensors"), model.state_dict()
other = set(saved) - set(own)
by_name = Dinov2Model(config)
by_name.load_state_dict(saved, strict=False)
translated = Dinov2Model.from_pretrained(sys.argv[1])
query = "encoder.layer.0.attention.q_proj.weight"
same = {
    name: torch.equal(found.state_dict()[query], own[query])
    for name, found in (("loaded by name", by_name), ("from_pretrained", translated))
}
words = {True: "equal", False: "not equal"}
print(
    f"saved under other names: {len(other)} of {len(saved)}; loaded by name: the attention is "
    f"{words[same['loaded by name']]}; from_pretrained: {words[same['from_pretrained']]}"
)
PYTHON
found=$("$work/venv/bin/python" "$work/run.py" "$work/model" 2>/dev/null | tail -n 1)
echo "$found"
[[ "$found" == "saved under other names: 8 of "*"; loaded by name: the attention is not equal; from_pretrained: equal" ]]
