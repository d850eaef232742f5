#!/usr/bin/env bash
# typer 0.29.2 (with click 8.5.1): Ctrl-C in a command that is called with standalone_mode=False is a return value.
#
# Guessed: without standalone mode an interruption reaches the caller, as it does in click, whose documentation says that
#          exceptions are then no longer handled by it: click raises click.exceptions.Abort.
# Runs:    typer answers 130, as if that were what the command had returned. A caller that only catches Abort or
#          KeyboardInterrupt goes on as after a success, and says nothing.
#
# Seen:    click: raised Abort; typer: returned 130
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet typer==0.29.2 click==8.5.1
cat > "$work/run.py" <<'PYTHON'
import click
import typer

group, app = click.Group(), typer.Typer()


def stop() -> None:
    raise KeyboardInterrupt  # what Ctrl-C raises


def go() -> None:
    pass


group.add_command(click.Command("stop", callback=stop))
app.command("stop")(stop)
app.command("go")(go)
for name, command in (("click", group), ("typer", app)):
    try:
        answer = f"returned {command(['stop'], standalone_mode=False)}"
    except BaseException as error:
        answer = f"raised {type(error).__name__}"
    print(f"{name}: {answer}", end="; " if name == "click" else "\n")
PYTHON
found=$("$work/venv/bin/python" "$work/run.py" 2>/dev/null | tail -n 1)
echo "$found"
[[ "$found" == "click: raised Abort; typer: returned 130" ]]
