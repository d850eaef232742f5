"""Canvas events in, prompts out; and what the canvas shows while a prompt is open."""
