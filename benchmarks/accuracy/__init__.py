"""How well landforms are outlined: models and classical methods, from the same prompts, on held-out scenes."""
