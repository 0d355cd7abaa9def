"""What the heads do, on random symbols that training never saw: see report()."""

import numpy as np
from network import CONTEXT, HEADS, VOCABULARY, forward

SEED = 2


def repeats(rng, length, size, distance=None):
    """Random symbols [size, CONTEXT] with one segment of `length` again, `distance` later."""
    ids = rng.integers(0, VOCABULARY, (size, CONTEXT))
    second = np.zeros(size, int)
    for row in range(size):
        apart = distance or int(rng.integers(length, CONTEXT - length + 1))
        start = int(rng.integers(0, CONTEXT - length - apart + 1))
        second[row] = start + apart
        ids[row, second[row] : second[row] + length] = ids[row, start : start + length]
    return ids, second


def induction_scores(weights, ids):
    """As attention-core's inductionScore has it, for each head."""
    same = np.tril(ids[:, :, None] == ids[:, None, :], -1)  # [batch, query, earlier key]
    rows = same.any(-1)
    after = np.einsum("bij,bhij->bhi", same[:, :, :-1].astype(np.float32), weights[:, :, :, 1:])
    return np.array([after[:, head][rows].mean() for head in range(HEADS)])


def previous_scores(weights):
    return weights[:, :, np.arange(1, CONTEXT), np.arange(CONTEXT - 1)].mean((0, 2))


def copies(logits, ids, second, length):
    """The share of next symbols that is right, within the repeated segment."""
    best = logits.argmax(-1)
    right = [
        (best[row, at : at + length - 1] == ids[row, at + 1 : at + length]).mean()
        for row, at in enumerate(second)
    ]
    return float(np.mean(right))


def report(parameters, size=100):
    rng = np.random.default_rng(SEED)
    parts = []
    for length in (2, 4, 8, 16, 30):
        ids, second = repeats(rng, length, size)
        logits, _, layers = forward(parameters, ids)
        scores = induction_scores(layers[1][5], ids)
        parts.append(f"{length}: {copies(logits, ids, second, length):.2f} {np.round(scores, 2)}")
    previous = np.round(previous_scores(layers[0][5]), 2)
    return f"previous {previous} | copies, induction at {' | '.join(parts)}"


def scores(parameters, size=200):
    """What src/induction/trainingCheckpoint.ts says of a moment of training, on repeats of 16."""
    ids, second = repeats(np.random.default_rng(SEED), 16, size)
    logits, _, layers = forward(parameters, ids)
    return {
        "copies": round(copies(logits, ids, second, 16), 3),
        "previousTokenScores": [round(float(x), 3) for x in previous_scores(layers[0][5])],
        "inductionScores": [round(float(x), 3) for x in induction_scores(layers[1][5], ids)],
    }
