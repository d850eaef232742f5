"""The engine's verbs for a terminal: ``landform``."""
