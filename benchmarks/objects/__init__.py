"""How well landforms are found as objects, each once: ``make bench-objects``."""
