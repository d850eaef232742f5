"""Training of the default model: ``python -m plugin.engine.distillation``."""
