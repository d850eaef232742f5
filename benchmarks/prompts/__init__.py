"""Prompts compared by the decoders that learn from their outlines, on CTX craters: ``make lab-prompts``."""
