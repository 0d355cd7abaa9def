"""The network of attention-model/induction: two layers of attention and nothing else.

    x₀ = embedding[ids]
    xᵢ₊₁ = xᵢ + attentionᵢ(xᵢ), where queries and keys read xᵢ + positions, and values read xᵢ
    logits = x₂ · unembedding

Positions reach the scores alone, so what a head writes is a sum over tokens.
Source: Elhage et al. 2021, "A mathematical framework for transformer circuits".
"""

import numpy as np

VOCABULARY, D_MODEL, HEADS, LAYERS, CONTEXT = 512, 64, 4, 2, 64
D_HEAD = D_MODEL // HEADS
BASE, AMPLITUDE = 1000, 0.3  # of the positions: their slowest wave, and how far they swing

HIDDEN = np.triu(np.full((CONTEXT, CONTEXT), -np.inf, np.float32), 1)  # later tokens


def positions():
    """Sines, then cosines, of 32 frequencies from 1 down to 1 / BASE: [CONTEXT, D_MODEL]."""
    frequencies = BASE ** (-np.arange(D_MODEL // 2) / (D_MODEL // 2))
    angles = np.arange(CONTEXT)[:, None] * frequencies
    waves = np.concatenate([np.sin(angles), np.cos(angles)], axis=1)
    return (AMPLITUDE * waves).astype(np.float32)


POSITIONS = positions()


def initial_parameters(rng):
    """Embedding, four matrices a layer, unembedding: all that is learned, by name."""

    def normal(rows, columns, deviation):
        return rng.normal(0, deviation, (rows, columns)).astype(np.float32)

    parameters = {"embedding": normal(VOCABULARY, D_MODEL, 0.08)}
    for layer in range(LAYERS):
        for name in ("query", "key", "value"):
            parameters[f"{layer}.{name}"] = normal(D_MODEL, D_MODEL, D_MODEL**-0.5)
        parameters[f"{layer}.output"] = normal(D_MODEL, D_MODEL, 0.5 * D_MODEL**-0.5)
    parameters["unembedding"] = normal(D_MODEL, VOCABULARY, D_MODEL**-0.5)
    return parameters


def softmax(scores):
    shares = np.exp(scores - scores.max(-1, keepdims=True))
    shares /= shares.sum(-1, keepdims=True)
    return shares


def split(x):
    """[batch, tokens, D_MODEL] -> [batch, HEADS, tokens, D_HEAD]"""
    return x.reshape(*x.shape[:2], HEADS, D_HEAD).transpose(0, 2, 1, 3)


def merge(x):
    """[batch, HEADS, tokens, D_HEAD] -> [batch, tokens, D_MODEL]"""
    batch, _, tokens, _ = x.shape
    return np.ascontiguousarray(x.transpose(0, 2, 1, 3)).reshape(batch, tokens, D_MODEL)


ALL_HEADS = np.ones((1, LAYERS, HEADS), np.float32)


def without(*off):
    """What `forward` takes as `on` to leave out the outputs of these (layer, head) pairs."""
    on = ALL_HEADS.copy()
    for layer, head in off:
        on[0, layer, head] = 0
    return on


def forward(parameters, ids, on=ALL_HEADS):
    """Logits [batch, tokens, VOCABULARY], and of each layer what the backward pass needs.

    on: [batch or 1, LAYERS, HEADS], 0 for a head whose output is left out.
    """
    tokens = ids.shape[1]
    x = parameters["embedding"][ids]
    layers = []
    for layer in range(LAYERS):
        placed = x + POSITIONS[:tokens]
        queries = split(placed @ parameters[f"{layer}.query"])
        keys = split(placed @ parameters[f"{layer}.key"])
        values = split(x @ parameters[f"{layer}.value"])
        scores = queries @ keys.transpose(0, 1, 3, 2) * np.float32(D_HEAD**-0.5)
        weights = softmax(scores + HIDDEN[:tokens, :tokens])
        concatenated = merge(weights @ values * on[:, layer, :, None, None])
        layers.append((x, placed, queries, keys, values, weights, concatenated))
        x = x + concatenated @ parameters[f"{layer}.output"]
    return x @ parameters["unembedding"], x, layers


def flat(x):
    return x.reshape(-1, x.shape[-1])


def loss_and_gradients(parameters, ids, targets, places, on=ALL_HEADS):
    """Cross entropy, weighted by `places` [batch, tokens], and its gradient by each parameter."""
    logits, x, layers = forward(parameters, ids, on)
    shares = flat(softmax(logits))
    rows, wanted = np.arange(len(shares)), targets.reshape(-1)
    importance = (places / places.sum()).reshape(-1).astype(np.float32)
    loss = -(importance * np.log(shares[rows, wanted] + 1e-9)).sum()

    by_logits = shares
    by_logits[rows, wanted] -= 1
    by_logits *= importance[:, None]
    gradients = {"unembedding": flat(x).T @ by_logits}
    by_x = (by_logits @ parameters["unembedding"].T).reshape(x.shape)
    for layer in reversed(range(LAYERS)):
        x, placed, queries, keys, values, weights, concatenated = layers[layer]
        gradients[f"{layer}.output"] = flat(concatenated).T @ flat(by_x)
        by_outputs = split(by_x @ parameters[f"{layer}.output"].T) * on[:, layer, :, None, None]
        by_values = weights.transpose(0, 1, 3, 2) @ by_outputs
        by_weights = by_outputs @ values.transpose(0, 1, 3, 2)
        by_weights -= (by_weights * weights).sum(-1, keepdims=True)
        by_scores = by_weights * weights * np.float32(D_HEAD**-0.5)
        by_queries, by_keys = merge(by_scores @ keys), merge(by_scores.transpose(0, 1, 3, 2) @ queries)
        by_values = merge(by_values)
        gradients[f"{layer}.query"] = flat(placed).T @ flat(by_queries)
        gradients[f"{layer}.key"] = flat(placed).T @ flat(by_keys)
        gradients[f"{layer}.value"] = flat(x).T @ flat(by_values)
        by_x = (
            by_x
            + by_queries @ parameters[f"{layer}.query"].T
            + by_keys @ parameters[f"{layer}.key"].T
            + by_values @ parameters[f"{layer}.value"].T
        )
    gradients["embedding"] = np.zeros_like(parameters["embedding"])
    np.add.at(gradients["embedding"], ids.reshape(-1), flat(by_x))
    return loss, gradients
