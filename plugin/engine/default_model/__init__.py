"""Training of the default model: ``python -m plugin.engine.default_model``."""
