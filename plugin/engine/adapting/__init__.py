"""Decoders adapted to ground without labels: ensembles of a decoder and a SAM teach a small student."""
