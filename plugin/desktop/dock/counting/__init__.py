"""Counting craters: which are doubtful, how large they are, and how old the ground is."""
