"""Trains the network of attention-model/induction. One core; see README.md beside this file.

    OMP_NUM_THREADS=1 python train.py FOLDER

FOLDER receives the parameters at many steps (step-N.npz) and the measurements on the way (log.txt).
"""

import sys
import time
from pathlib import Path

import numpy as np
from measure import report
from network import initial_parameters, loss_and_gradients
from sequences import batch, heads_on

SEED, STEPS, BATCH, WARM_UP, RATE, CLIP = 1, 12_000, 32, 200, 3e-3, 1.0


def is_saved(step):
    """Often while the heads form, seldom later."""
    return step % (100 if step <= 4000 else 1000) == 0


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(SEED)
    parameters = initial_parameters(rng)
    means = {name: np.zeros_like(value) for name, value in parameters.items()}
    squares = {name: np.zeros_like(value) for name, value in parameters.items()}
    began = time.time()
    with open(folder / "log.txt", "w", buffering=1) as log:
        for step in range(STEPS + 1):
            if is_saved(step):
                np.savez(folder / f"step-{step}.npz", **parameters)
                print(step, f"{time.time() - began:.0f} s", report(parameters), file=log)
            on = heads_on(rng, BATCH, step / STEPS)
            _, gradients = loss_and_gradients(parameters, *batch(rng, BATCH), on)
            length = np.sqrt(sum((gradient**2).sum() for gradient in gradients.values()))
            shorter = min(1.0, CLIP / (length + 1e-9))
            rate = RATE * min((step + 1) / WARM_UP, 1 - step / (STEPS + 1))
            for name, gradient in gradients.items():
                gradient *= np.float32(shorter)
                means[name] += 0.1 * (gradient - means[name])
                squares[name] += 0.02 * (gradient**2 - squares[name])
                mean = means[name] / (1 - 0.9 ** (step + 1))
                square = squares[name] / (1 - 0.98 ** (step + 1))
                parameters[name] -= np.float32(rate) * mean / (np.sqrt(square) + 1e-8)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
