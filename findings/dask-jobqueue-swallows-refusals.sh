#!/usr/bin/env bash
# dask-jobqueue 0.9.0 (distributed 2026.8.0, Python 3.11)
#
# Guessed: when sbatch refuses a job (wrong partition, no account), scale() or adapt() raises what it said, or the cluster's
# status tells it.
# Runs: the error goes to the log of tornado's event loop as an exception "in a callback"; scale() returns, the cluster's
# status stays running, and whoever waits for a worker waits for ever. Closing the cluster while anything still refers to
# that exception (and so to the job) raises AssertionError: Status.created.
#
# Output seen (beside the traceback that tornado logs):
#   scale() raised nothing, status running, workers 0
#   close() raised AssertionError: Status.created
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet dask-jobqueue==0.9.0 distributed==2026.8.0
mkdir bin
printf '#!/bin/sh\necho sbatch: error: invalid partition specified >&2\nexit 1\n' > bin/sbatch
chmod +x bin/sbatch
cat > refused.py <<'PYTHON'
import time

from dask_jobqueue import SLURMCluster
from dask_jobqueue.slurm import SLURMJob

seen = []


class Job(SLURMJob):
    async def start(self):
        try:
            await super().start()
        except RuntimeError as error:
            seen.append(error)
            raise


cluster = SLURMCluster(job_cls=Job, cores=1, memory="1GB", scheduler_options={"dashboard": False})
cluster.scale(jobs=1)
time.sleep(2)
print(f"scale() raised nothing, status {cluster.status.name}, workers {len(cluster.scheduler_info['workers'])}")
try:
    cluster.close()
    print("close() raised nothing")
except AssertionError as error:
    print(f"close() raised AssertionError: {error}")
PYTHON
PATH=$PWD/bin:$PATH env/bin/python refused.py
