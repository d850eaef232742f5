"""Tiles of a map run on several processes or machines, as tasks of dask.distributed."""
