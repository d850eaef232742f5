#!/usr/bin/env bash
# Makes the installable zip from a commit (HEAD, or the one named): one top folder, no tests, no caches.
#   bash tools/package.sh [COMMIT [ZIP]]
set -euo pipefail
cd "$(dirname "$0")/.."
commit=${1:-HEAD}
zip=${2:-dist/landform_mapper.zip}
limit=25000000
mkdir -p "$(dirname "$zip")"
git archive --format=zip -9 --prefix=landform_mapper/ -o "$zip" "$commit"
size=$(wc -c <"$zip")
if [ "$size" -ge "$limit" ]; then
    echo "$zip has $size bytes; the QGIS repository takes fewer than $limit. Leave large files out in .gitattributes." >&2
    exit 1
fi
if [ "$commit" = HEAD ] && ! git diff --quiet HEAD; then
    echo "Uncommitted changes are not in the zip." >&2
fi
echo "$zip: $size bytes"
