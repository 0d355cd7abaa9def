"""Rounds what train.py saved to 8 bits, and writes what the package ships.

    python write.py FOLDER

writes src/induction/parameters.ts (the trained network), scripts/induction/checkpoints.bin (moments
before), src/induction/training.ts (what the heads did at each) and test/induction/remainders.bin (what
rounding took from the trained network). readParameters.ts has the layout.
"""

import base64
import json
import sys
import zlib
from pathlib import Path

import numpy as np
from measure import scores
from network import LAYERS

STEPS = [0, 1000, 1400, 1800, 2200, 3000, 4000, 6000, 12_000]
HERE = Path(__file__).parent
SOURCES = HERE / "../../src/induction"


def upper_half(scales):
    """The upper 16 bits of float32, rounded up so that no entry exceeds 127."""
    bits = scales.astype(np.float32).view(np.uint32)
    return ((bits + 0xFFFF) >> 16).astype("<u2")


def rounded(matrix):
    """Bytes of a matrix, those of what rounding took from it, and the matrix that the first stand for."""
    halves = upper_half(np.maximum(np.abs(matrix).max(0) / 127, 1e-12))
    scales = (halves.astype(np.uint32) << 16).view(np.float32)
    entries = np.round(matrix / scales).astype(np.int8)
    taken = np.round((matrix - entries * scales) / scales * 256).clip(-128, 127).astype(np.int8)
    finer = halves - (8 << 7)  # a scale over 256: its exponent less 8
    return entries.tobytes() + halves.tobytes(), taken.tobytes() + finer.tobytes(), entries * scales


def packed(parameters):
    """Bytes of a network, those of what rounding took from it, and its parameters after rounding."""
    names = ["embedding"]
    names += [f"{i}.{name}" for i in range(LAYERS) for name in ("query", "key", "value", "output")]
    parts, remainders, after = [], [], {}
    for name in [*names, "unembedding"]:
        matrix = parameters[name].T if name == "unembedding" else parameters[name]
        part, remainder, back = rounded(matrix)
        parts.append(part)
        remainders.append(remainder)
        after[name] = np.ascontiguousarray(back.T) if name == "unembedding" else back
    return b"".join(parts), b"".join(remainders), after


def main(folder):
    networks = [packed(np.load(folder / f"step-{step}.npz")) for step in STEPS]
    training = [{"step": step, **scores(after)} for step, (*_, after) in zip(STEPS, networks)]
    earlier = b"".join(bytes for bytes, *_ in networks[:-1])
    (HERE / "../../test/induction/remainders.bin").write_bytes(networks[-1][1])
    (HERE / "checkpoints.bin").write_bytes(earlier)
    (SOURCES / "parameters.ts").write_text(
        "// Written by scripts/induction/write.py.\n\n"
        "/** The trained network, as readParameters.ts reads it, in base64. */\n"
        f'export const PARAMETERS: string =\n  "{base64.b64encode(networks[-1][0]).decode()}";\n'
    )
    (SOURCES / "training.ts").write_text(
        "// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was measured is no constant.\n"
        "// Written by scripts/induction/write.py.\n\n"
        'import type { TrainingCheckpoint } from "./trainingCheckpoint.js";\n\n'
        "/** CRC-32 of the file with all moments of training but the last. */\n"
        f"export const CHECKPOINTS_CHECKSUM: number = 0x{zlib.crc32(earlier):08x};\n\n"
        "/** The stored moments of training, measured after rounding. */\n"
        f"export const TRAINING: readonly TrainingCheckpoint[] = {json.dumps(training)};\n"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
