#!/usr/bin/env bash
# distributed 2026.8.0, numpy 2.3.5 (its OpenBLAS 0.3.30), Python 3.11, two or more processors
#
# Guessed: the same product of the same arrays gives the same bits in a dask worker as in the process that started it, as
# both run the same numpy on the same machine.
# Runs: dask's nanny starts its workers with OPENBLAS_NUM_THREADS=1 where nobody has set it, and with its kernels for
# processors with AVX2 and without AVX-512 OpenBLAS adds in another order for one thread than for two, so that products
# differ in their last digits. Summed in doubles and rounded to singles they are the same. (Its kernels for AVX-512 do not
# mind the number of threads.)
#
# Output seen:
#   singles: same bits False
#   doubles, rounded: same bits True
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet distributed==2026.8.0 numpy==2.3.5
export OPENBLAS_CORETYPE=Haswell  # the kernels for AVX2, whatever the processor
cat > product.py <<'PYTHON'
import numpy as np
from distributed import Client, LocalCluster


def products():
    rng = np.random.default_rng(0)
    directions = rng.normal(size=(96, 448)).astype(np.float32)
    features = rng.normal(size=(448, 4096)).astype(np.float32)
    doubles = (directions.astype(np.float64) @ features).astype(np.float32)
    return (directions @ features).tobytes(), doubles.tobytes()


if __name__ == "__main__":
    here = products()
    with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        there = client.submit(products).result()
    same = [one == other for one, other in zip(here, there)]
    print("singles: same bits", same[0])
    print("doubles, rounded: same bits", same[1])
    raise SystemExit(same != [False, True])
PYTHON
env/bin/python product.py
