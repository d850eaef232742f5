"""How long maps take from finished tiles on, up to ten gigapixels, and what becomes of killed and cancelled ones."""
