#!/usr/bin/env bash
# Sets up what development, tests and the demo need; does nothing, and fast, when it is all there.
#   bash tools/bootstrap.sh [system] [engine] [benchmarks] [desktop] [slurm]
# system   packages of Debian or Ubuntu (apt-get, with sudo where needed)
# engine   .engine/, built by the plugin's own plugin/environment, plus what the tests of that half need
# benchmarks  what the benchmarks need, added to .engine/
# slurm    packages of Debian or Ubuntu for a SLURM of one node; its daemons are not started
# desktop  .venv-qgis/, the system's Python with QGIS, plus what the tests of that half need
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-/usr/bin/python3}

say() { echo "== $*" >&2; }
stop() {
    echo "$*" >&2
    exit 1
}
has() { command -v "$1" >/dev/null 2>&1; }

missing_packages() {
    has qgis || echo qgis
    "$python" -c 'import qgis.core' >/dev/null 2>&1 || echo python3-qgis
    "$python" -c 'import venv, ensurepip' >/dev/null 2>&1 || echo python3-venv
    has xvfb-run || echo xvfb
    has xauth || echo xauth
    has xdotool || echo xdotool
    has import || echo imagemagick
    has make || echo make
    has git || echo git
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif has sudo; then
        sudo "$@"
    else
        return 1
    fi
}

# Installs the packages named, where there are any.
install_packages() {
    [ $# -gt 0 ] || return 0
    has apt-get || stop "These are missing, and this system has no apt-get to install them: $*"
    if [ "$(id -u)" != 0 ] && ! has sudo; then
        stop "These are missing; ask an administrator to run: apt-get install $*"
    fi
    say "Installing system packages: $*"
    local log
    log=$(mktemp)
    if ! { as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "$@"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        stop "apt-get could not install: $* (the whole log is in $log)."
    fi
    rm -f "$log"
}

system() {
    # shellcheck disable=SC2046 # a list of names
    install_packages $(missing_packages)
}

slurm() {
    local path=$PATH:/usr/sbin missing=()
    PATH=$path has munged || missing+=(munge)
    PATH=$path has slurmctld || missing+=(slurmctld)
    PATH=$path has slurmd || missing+=(slurmd)
    has sbatch || missing+=(slurm-client)
    install_packages ${missing[@]+"${missing[@]}"}
}

# Whether the folder $1 was set up from the files that follow, as they are now.
is_current() {
    local folder=$1
    shift
    [ -x "$folder/bin/python" ] && [ "$(cat "$folder/.set-up-from" 2>/dev/null)" = "$(fingerprint "$@")" ]
}
fingerprint() { cat "$@" | sha256sum | cut -d ' ' -f 1; }

engine() {
    local files=(plugin/environment/requirements.txt plugin/environment/requirements-cuda.txt
        plugin/environment/requirements-cluster.txt plugin/environment/requirements-ages.txt tests/requirements-engine.txt)
    if is_current .engine "${files[@]}" && "$python" -m plugin.environment check --quick --folder .engine >/dev/null 2>&1
    then
        return 0
    fi
    say "Setting up the engine in .engine (its log: .engine.log)"
    "$python" -m plugin.environment repair --folder .engine --cluster ${LANDFORM_BUILD_OPTIONS:-}
    # Craterstats 3.6 is published for Python 3.12 and newer; what needs it is skipped where the engine's is older.
    if .engine/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 12))'; then
        "$python" -m plugin.environment repair --folder .engine --cluster --ages ${LANDFORM_BUILD_OPTIONS:-}
    fi
    say "Adding what the engine's tests need"
    .engine/bin/python -m pip install -q --disable-pip-version-check --no-deps -r tests/requirements-engine.txt
    fingerprint "${files[@]}" >.engine/.set-up-from
}

benchmarks() {
    local mark=.engine/.benchmarks-set-up-from
    [ "$(cat "$mark" 2>/dev/null)" = "$(fingerprint benchmarks/requirements.txt)" ] && return 0
    say "Adding what the benchmarks need"
    .engine/bin/python -m pip install -q --disable-pip-version-check --no-deps -r benchmarks/requirements.txt
    fingerprint benchmarks/requirements.txt >"$mark"
}

desktop() {
    is_current .venv-qgis tests/requirements-desktop.txt && return 0
    "$python" -c 'import qgis.core' >/dev/null 2>&1 || stop "QGIS is missing for $python. Run: make setup"
    say "Setting up .venv-qgis"
    [ -x .venv-qgis/bin/python ] || "$python" -m venv --system-site-packages .venv-qgis
    .venv-qgis/bin/python -m pip install -q --disable-pip-version-check --no-deps -r tests/requirements-desktop.txt
    fingerprint tests/requirements-desktop.txt >.venv-qgis/.set-up-from
}

for part in "${@:-system engine desktop}"; do
    for one in $part; do
        case "$one" in
            system | engine | benchmarks | desktop | slurm) "$one" ;;
            *) stop "unknown part: $one (system, engine, benchmarks, desktop or slurm)" ;;
        esac
    done
done
