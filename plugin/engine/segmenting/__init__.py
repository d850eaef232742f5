"""From prompts to outlines: windows, looks at several scales, candidates, and everything in view."""
