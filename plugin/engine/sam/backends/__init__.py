"""The ways to compute a SAM, all behind :class:`plugin.engine.sam.model.SamModel`."""
