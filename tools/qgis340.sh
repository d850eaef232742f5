#!/usr/bin/env bash
# Runs the tests of the desktop half in QGIS 3.40, Debian 13's, in a folder of its own: build/trixie.
#   bash tools/qgis340.sh [what pytest takes]
# Wants root and Debian; installs debootstrap. The engine is .engine/, run by this system's own Python; make setup makes it.
set -euo pipefail
cd "$(dirname "$0")/.."
repository=$PWD
root=$repository/build/trixie
engine=$repository/build/trixie-engine
site=$repository/build/trixie-site
packages="qgis python3-qgis python3-pip python3-venv xvfb xauth xdotool imagemagick git make ca-certificates"

say() { echo "== $*" >&2; }
stop() {
    echo "$*" >&2
    exit 1
}

[ "$(id -u)" = 0 ] || stop "A system in a folder wants root: sudo bash tools/qgis340.sh"
[ -x .engine/bin/python ] && [ -x .venv-qgis/bin/python ] || stop "The engine or pytest is missing. Run: make setup"
command -v debootstrap >/dev/null || apt-get install -y -q --no-install-recommends debootstrap >&2

mounted=()
bind() { # from where, to where below the folder
    local to=$root$2
    if [ -d "$1" ]; then mkdir -p "$to"; else mkdir -p "$(dirname "$to")" && touch "$to"; fi
    mount --bind "$1" "$to"
    mounted=("$to" ${mounted[@]+"${mounted[@]}"})
}
unmount() { for place in ${mounted[@]+"${mounted[@]}"}; do umount -l "$place"; done; }
trap unmount EXIT
inside() { chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"; }

if [ ! -e "$root/.ready" ]; then
    say "Setting up Debian 13 in build/trixie (2.5 GB)"
    rm -rf --one-file-system "$root"
    debootstrap --variant=minbase trixie "$root" >&2
    touch "$root/.ready"
fi
bind /proc /proc
bind /dev /dev
if [ "$(cat "$root/.ready")" != "$packages" ]; then
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    # shellcheck disable=SC2086 # a list of names
    inside DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $packages >&2
    inside apt-get clean
    echo "$packages" >"$root/.ready"
fi
inside python3 -c 'from qgis.core import Qgis; print("== QGIS", Qgis.QGIS_VERSION)' >&2

if [ tests/requirements-desktop.txt -nt "$site/.ready" ]; then
    version=$(inside python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    rm -rf "$site"
    .venv-qgis/bin/python -m pip install -q --disable-pip-version-check --no-deps --only-binary :all: \
        --python-version "$version" --target "$site" -r tests/requirements-desktop.txt
    touch "$site/.ready"
fi

# The engine's Python is this system's: its program and its library are lent, and the engine is told of them.
python=$(readlink -f .engine/bin/python)
library=$("$python" -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
bind "$python" "$python"
bind "$library" "$library"
rm -rf "$engine"
mkdir -p "$engine/bin"
for entry in .engine/* .engine/.[!.]*; do
    [ "$(basename "$entry")" = bin ] || ln -s "$repository/$entry" "$engine/"
done
ln -s "$python" "$engine/bin/python"
ln -s "$python" "$engine/bin/python3"

bind "$repository" "$repository"
[ ! -d ../shared ] || bind "$(readlink -f ../shared)" "$(readlink -f ..)/shared"
say "Running the tests"
inside LANDFORM_ENGINE="$engine" PYTHONPATH="$repository:$site" PYTHONDONTWRITEBYTECODE=1 \
    xvfb-run -a -s "-screen 0 1600x1000x24" \
    sh -c 'cd "$1" && shift && exec python3 -m pytest -p no:cacheprovider "$@"' sh "$repository" "${@:-tests/desktop}"
