"""Embeddings of windows, computed once and kept in memory and on disk."""
