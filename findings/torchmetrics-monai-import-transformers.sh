#!/usr/bin/env bash
# torchmetrics 1.9.0, MONAI 1.6.1, transformers 5.24.0, torch 2.13.0, Python 3.11
#
# Guessed: `import torchmetrics` for a confusion matrix, or `import monai.losses` for a Dice loss, costs the same whether
#          or not transformers is installed beside it; neither asks for it on installation.
# Runs:    both import transformers at once where they find it (torchmetrics for its text and multimodal metrics, MONAI for
#          a transformer block), so that installing transformers for something else makes every program that counts
#          confusions slower to start, and larger.
#
# Seen:    torchmetrics: without transformers not imported, with it imported; monai.losses: likewise
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
python="$work/venv/bin/python"
"$python" -m pip install --quiet torch==2.13.0 torchmetrics==1.9.0 monai==1.6.1 numpy
seen() {
    "$python" -W ignore -c "import sys, $1; print('imported' if 'transformers' in sys.modules else 'not imported')" 2>/dev/null
}
before="$(seen torchmetrics) $(seen monai.losses)"
"$python" -m pip install --quiet transformers==5.24.0
after="$(seen torchmetrics) $(seen monai.losses)"
echo "without transformers: $before; with it: $after"
[[ "$before" == "not imported not imported" && "$after" == "imported imported" ]]
