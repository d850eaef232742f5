"""Times everything mode beside an earlier commit, and counts what both find."""
