"""What the network learns from: random symbols in which earlier parts come again."""

import numpy as np
from network import CONTEXT, HEADS, LAYERS, VOCABULARY

OTHER_PLACES = 0.05  # how much a place counts whose next symbol cannot be known
HEAD_OFF = 0.2  # in so many sequences one head of layer 0 is off at first, so that several learn its work


def segment_length(rng):
    """2 to 30 symbols, most of them few: a single repeated word is the hard case."""
    kind = rng.random()
    if kind < 0.45:
        return int(rng.integers(2, 4))
    if kind < 0.75:
        return int(rng.integers(4, 9))
    return int(rng.integers(9, 17)) if kind < 0.9 else int(rng.integers(17, 31))


def sequence(rng):
    """CONTEXT + 1 symbols: runs of new ones, and parts of what was there, at any distance."""
    fresh = rng.permutation(VOCABULARY)[: CONTEXT + 1].tolist()
    symbols = []
    while len(symbols) <= CONTEXT:
        new = int(rng.integers(1, 13))
        symbols += fresh[len(symbols) : len(symbols) + new]
        length = segment_length(rng)
        if len(symbols) > 2:
            start = int(rng.integers(0, max(1, len(symbols) - length)))
            symbols += symbols[start : start + length]
    return symbols[: CONTEXT + 1]


def batch(rng, size):
    """ids, targets [size, CONTEXT], and how much each place counts.

    A place counts in full where the next symbol is the one that followed the same symbol last time.
    """
    symbols = np.array([sequence(rng) for _ in range(size)])
    ids, targets = symbols[:, :-1], symbols[:, 1:]
    places = np.full(ids.shape, OTHER_PLACES, np.float32)
    followed = np.full((size, VOCABULARY), -1)
    rows = np.arange(size)
    for place in range(CONTEXT):
        current, following = ids[:, place], targets[:, place]
        places[followed[rows, current] == following, place] = 1
        followed[rows, current] = following
    return ids, targets, places


def heads_on(rng, size, progress):
    """Which heads take part in each sequence of a batch: [size, LAYERS, HEADS]

    progress: how much of the training is done, 0-1. From the middle on all heads take part.
    """
    on = np.ones((size, LAYERS, HEADS), np.float32)
    is_off = rng.random(size) < (HEAD_OFF if progress < 0.5 else 0)
    on[is_off, 0, rng.integers(0, HEADS, size)[is_off]] = 0
    return on
