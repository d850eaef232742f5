"""Caches are the user's alone."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from plugin.environment.locations import make_private


@pytest.mark.skipif(sys.platform == "win32", reason="folders of users have other rights there")
def test_a_private_folder_is_closed_to_others(tmp_path: Path) -> None:
    umask = os.umask(0)
    try:
        new, old = tmp_path / "a" / "new", tmp_path / "old"
        old.mkdir(mode=0o755)
        (old / "kept").write_text("x")
        for folder in (new, old):
            make_private(folder)
            make_private(folder)
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert (old / "kept").read_text() == "x"
    finally:
        os.umask(umask)
