"""SAM 2 and 3: masks from an embedding and two maps of higher resolution, by the networks of ``transformers``."""
