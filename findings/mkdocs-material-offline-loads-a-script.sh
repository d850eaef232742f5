#!/usr/bin/env bash
# mkdocs-material 9.8.2, mkdocs 1.6.1
#
# Guessed: a site built with the plugin `offline` and `font: false`, whose purpose is to be opened as files without a
# network, loads nothing from the web when it is read.
# Runs: the plugin puts the search index into a script so that files can read it, and each page then loads a shim for
# web workers from unpkg.com; without the network it is missing, and search finds nothing. One has to bring the shim
# oneself (or build with the plugin `privacy`, which wants the network instead).
#
# Output seen:
#   2 pages of 2 load https://unpkg.com/iframe-worker/shim
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet mkdocs-material==9.8.2 mkdocs==1.6.1
mkdir docs
echo "# Craters" > docs/index.md
cat > mkdocs.yml <<'YAML'
site_name: Try
theme:
  name: material
  font: false
plugins:
  - search
  - offline
YAML
env/bin/mkdocs build --quiet
pages=$(find site -name '*.html' | wc -l)
loading=$(grep -rlE '<script src="?https://unpkg\.com/iframe-worker/shim' site --include='*.html' | wc -l)
echo "$loading pages of $pages load https://unpkg.com/iframe-worker/shim"
[ "$loading" = "$pages" ] && [ "$pages" = 2 ]
