#!/usr/bin/env bash
# craterstats 3.2.1 (what pip takes on Python 3.11), scipy 1.17.1, numpy 2.4.6
#
# Guessed: `pip install craterstats` on the Python of Debian 12 gives a Craterstats that runs, if not the latest one.
# Runs: releases from 3.3 on want Python 3.12, so pip falls back to 3.2.1 without a word. That names no upper bounds for
# what it needs, and with the scipy and numpy that come with it not even its import succeeds: it takes `simps` from
# scipy.integrate, which scipy has removed. Ages need Python 3.12 or newer, or pins of scipy and numpy from 2023.
#
# Output seen (the last line of the traceback, without its path):
#   ImportError: cannot import name 'simps' from 'scipy.integrate'
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/python -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' || { echo "this needs Python 3.11"; exit 1; }
env/bin/pip install --quiet craterstats scipy==1.17.1 numpy==2.4.6
version=$(env/bin/pip show craterstats | sed -n 's/^Version: //p')
said=$({ env/bin/craterstats --help 2>&1 || true; } | tail -1 | sed 's/ (.*//')
echo "craterstats $version"
echo "$said"
[ "$version" = 3.2.1 ] && [ "$said" = "ImportError: cannot import name 'simps' from 'scipy.integrate'" ]
