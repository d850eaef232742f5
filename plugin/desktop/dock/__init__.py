"""The dock: one controller for each page."""
