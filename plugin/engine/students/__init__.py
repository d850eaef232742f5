"""Small networks that read samples and score classes: what they are, how they learn from a teacher, how they run."""
