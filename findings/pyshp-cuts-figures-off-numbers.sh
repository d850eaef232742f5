#!/usr/bin/env bash
# pyshp 3.1.6, Python 3.11
#
# Guessed: a number that does not fit into its field of a Shapefile is refused by pyshp, or a warning is given, as one is where
# a text has to be cut ("PossibleDataLoss"); or it loses figures after the point.
# Runs: the number is written out and cut to the width of the field from the right, whatever figures these are: 123456789.25 m2
# in a field of 8 with 2 after the point becomes 12345678, a tenth of it, and a whole number of 12 figures in a field of 9 is a
# thousand times too small. No error, no warning; other programs read the small number. A field of type N or F for which no
# decimals are asked cuts at the point as well: a share of 0.75 is 0.
#
# Output seen:
#   N 8.2: 123456789.25 -> 12345678.0, warnings: 0
#   N 9.0: 123456789012 -> 123456789, warnings: 0
#   N as it is: 0.75 -> 0, warnings: 0
#   C 5: certain -> certa, warnings: 1
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet pyshp==3.1.6
cat > try.py <<'PYTHON'
import warnings

import shapefile

fields = {
    "N 8.2": ({"field_type": "N", "size": 8, "decimal": 2}, 123456789.25),
    "N 9.0": ({"field_type": "N", "size": 9, "decimal": 0}, 123456789012),
    "N as it is": ({"field_type": "N"}, 0.75),
    "C 5": ({"field_type": "C", "size": 5}, "certain"),
}
for name, (field, value) in fields.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with shapefile.Writer("one", shapeType=shapefile.POINT) as writer:
            writer.field("value", **field)
            writer.point(30, 40)
            writer.record(value)
    with shapefile.Reader("one") as reader:
        print(f"{name}: {value} -> {reader.record(0)[0]}, warnings: {len(caught)}")
PYTHON
said=$(env/bin/python try.py)
echo "$said"
[ "$said" = "N 8.2: 123456789.25 -> 12345678.0, warnings: 0
N 9.0: 123456789012 -> 123456789, warnings: 0
N as it is: 0.75 -> 0, warnings: 0
C 5: certain -> certa, warnings: 1" ]
