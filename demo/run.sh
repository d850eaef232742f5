#!/usr/bin/env bash
# Starts real QGIS with the plugin: on the lunar demo, or on a raster of the user's.
#   demo/run.sh                 plays the demo into demo-output/
#   demo/run.sh path.tif        opens the raster and leaves the clicks to the user
#   demo/run.sh --screenshots   plays the demo and keeps the pictures of the dock in docs/images/
#   demo/run.sh --craters       plays the demo of craters; with --screenshots behind it, keeps its pictures
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work="$root/.demo"
output="$root/demo-output"
scene=""
pictures=""
demo=lunar_demo
if [ "${1:-}" = --craters ]; then
    demo=crater_demo
    shift
fi
case "${1:-}" in
    "") ;;
    --screenshots)
        pictures="$root/docs/images"
        # The pictures show paths; they shall not be those of whoever takes them.
        ln -sfn "$root" /tmp/landform-mapper
        root=/tmp/landform-mapper
        work="$root/.demo" output="$root/demo-output"
        ;;
    *) scene=$(realpath -- "$1") ;;
esac
if [ -n "$scene" ] && [ ! -f "$scene" ]; then
    echo "There is no file $scene: give the path of a raster, as in 'make demo SCENE=path.tif'." >&2
    exit 1
fi

# The plugin is used where it stands; profiles of its own leave the user's QGIS settings alone. That of the demo begins
# anew each time.
profile=demo
[ -z "$scene" ] || profile=scene
rm -rf "$work/profiles/profiles/demo"
plugins="$work/profiles/profiles/$profile/python/plugins"
mkdir -p "$plugins"
ln -sfn "$root" "$plugins/landform_mapper"
export LANDFORM_ENGINE="$root/.engine" LANDFORM_HOME="$work/home"
export LANDFORM_DEMO_SCRIPTS="$root/demo"
export QT_LOGGING_RULES="${QT_LOGGING_RULES:-*.debug=false}"
export LANDFORM_DEMO_OUTPUT="$output" LANDFORM_DEMO_PICTURES="$pictures"

display=()
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    display=(xvfb-run -a -s "-screen 0 1600x1000x24")
fi
start_qgis() {
    "${display[@]}" qgis --nologo --noversioncheck --profiles-path "$work/profiles" --profile "$profile" "$@"
}

if [ -n "$scene" ]; then
    if [ ${#display[@]} -gt 0 ]; then
        echo "There is no screen to show QGIS on: run this where a display is, or play 'make demo' without SCENE." >&2
        exit 1
    fi
    LANDFORM_DEMO_SCENE="$scene" start_qgis --code "$root/demo/open_scene.py"
    exit
fi

ground=fetch_scene.py
[ "$demo" = lunar_demo ] || ground=crater_ground.py
LANDFORM_DEMO_SCENE=$("$root/.engine/bin/python" "$root/demo/$ground" "$work" | tail -n 1)
export LANDFORM_DEMO_SCENE LANDFORM_DEMO_PLAY="$demo"
rm -rf "$output"
mkdir -p "$output"
status=0
start_qgis --code "$root/demo/start.py" >"$output/qgis.log" 2>&1 || status=$?
if [ "$status" -ne 0 ] || [ ! -f "$output/summary.md" ]; then
    cat "$output/failure.txt" >&2 2>/dev/null || tail -n 40 "$output/qgis.log" >&2
    echo "The demo did not finish; $output/qgis.log says what QGIS wrote." >&2
    exit 1
fi
cat "$output/summary.md"
