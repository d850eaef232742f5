"""Work that is shared by several processes or machines, as tasks of dask.distributed."""
