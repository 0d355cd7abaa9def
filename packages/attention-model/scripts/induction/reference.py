"""What NumPy computes of the shipped network, for test/induction/reference.test.ts.

    python reference.py FOLDER
"""

import json
import sys
from pathlib import Path

import numpy as np
from network import forward, softmax, without
from write import HERE, packed

IDS = [7, 300, 41, 511, 0, 300, 41, 7, 300, 99, 511, 0]  # with repeats, and both ends


def main(folder):
    _, parameters = packed(np.load(folder / "step-12000.npz"))
    cases = []
    for ablate in ([], [(0, 1)], [(0, 0), (0, 3), (1, 2)]):
        logits, _, layers = forward(parameters, np.array([IDS]), without(*ablate))
        cases.append(
            {
                "ablate": [{"layer": layer, "head": head} for layer, head in ablate],
                "ids": IDS,
                "weights": [np.round(layer[5][0].astype(float), 7).ravel().tolist() for layer in layers],
                "probabilities": np.round(softmax(logits)[0, -1].astype(float), 7).tolist(),
            }
        )
    target = HERE / "../../test/reference/induction.json"
    target.write_text(json.dumps(cases))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
