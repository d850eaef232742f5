#!/usr/bin/env bash
# dask-jobqueue 0.9.0 (distributed 2026.8.0, Python 3.11)
#
# Guessed: importing a library leaves the signal handlers of the process alone.
# Runs: `import dask_jobqueue` imports its module `runner`, which puts a handler of SIGINT in place that calls sys.exit().
# A program that handles Ctrl-C itself ends without a word in the middle of what it does, with status 0; and the import
# fails in any thread but the main one.
#
# Output seen:
#   handler after the import: <lambda> of dask_jobqueue.runner
#   in a thread: ValueError: signal only works in main thread of the main interpreter
#   a program that was interrupted ends with status 0
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet dask-jobqueue==0.9.0 distributed==2026.8.0
cat > handler.py <<'PYTHON'
import signal
import threading


def in_thread():
    try:
        import dask_jobqueue  # noqa: F401
    except ValueError as error:
        print(f"in a thread: ValueError: {error}")


signal.signal(signal.SIGINT, lambda *_: print("mine"))
import sys

if sys.argv[1] == "thread":
    thread = threading.Thread(target=in_thread)
    thread.start()
    thread.join()
else:
    import dask_jobqueue  # noqa: F401

    found = signal.getsignal(signal.SIGINT)
    print(f"handler after the import: {found.__name__} of {found.__module__}")
    signal.raise_signal(signal.SIGINT)
    print("goes on")
PYTHON
env/bin/python handler.py main && status=0 || status=$?
env/bin/python handler.py thread
echo "a program that was interrupted ends with status $status"
