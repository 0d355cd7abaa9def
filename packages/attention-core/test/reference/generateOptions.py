"""Writes options.json: what PyTorch computes, in float64, with the options of models since 2021.

Needs PyTorch (any version from 1.11) and Transformers 5 (for frequencies). Run it from anywhere: python3 generateOptions.py

Every option is written out here as its paper or its model's published code has it, and what comes
out goes through autograd with a random gradient. Inputs are rounded to float32 first.
"""

import math

import torch

from generate import causal_mask, coin_flips, numbers, write
from generateVariants import plain, shortened


def stages_of(
    queries,
    keys,
    values,
    mask=None,
    causal=False,
    keysBefore=None,
    bias=None,
    biasBeforeCap=False,
    scale=None,
    softCap=None,
    temperature=1,
    sinks=None,
):
    """softmax([cap(Q K^T * scale) + bias, hidden keys at -Infinity | sink] / temperature) V."""
    count, width = queries.shape[-2:]
    size = (count, keys.shape[-2])
    visible = torch.ones(size, dtype=torch.bool) if mask is None else mask
    if causal:
        before = size[1] - count if keysBefore is None else keysBefore
        visible = visible & torch.ones(size, dtype=torch.bool).tril(before)
    by = 1 / math.sqrt(width) if scale is None else scale
    if isinstance(by, torch.Tensor):
        by = by.view(-1, 1, 1) if queries.dim() > 2 else by
    scaled = (queries @ keys.transpose(-2, -1)) * by
    capped = scaled + bias if bias is not None and biasBeforeCap else scaled
    if softCap is not None:
        capped = softCap * torch.tanh(capped / softCap)
    if bias is not None and not biasBeforeCap:
        capped = capped + bias
    masked = capped.masked_fill(~visible, -math.inf)
    if sinks is None:
        sees_any = (masked > -math.inf).any(dim=-1, keepdim=True)
        weights = torch.softmax(masked.masked_fill(~sees_any, 0) / temperature, dim=-1) * sees_any
    else:
        # As gpt-oss does: one more column, which softmax sees and the values do not.
        column = (sinks.view(-1, 1, 1) if queries.dim() > 2 else sinks).expand(*masked.shape[:-1], 1)
        joined = torch.cat([masked, column], dim=-1) / temperature
        weights = torch.softmax(joined, dim=-1)[..., :-1]
    return {"maskedScores": masked, "weights": weights, "output": weights @ values}


def gradients_of(output, leaves):
    """A random gradient of the output, and what autograd makes of it for every leaf."""
    output_gradient = numbers(*output.shape)
    found = torch.autograd.grad(output, list(leaves.values()), output_gradient)
    return output_gradient, dict(zip(leaves, found))


def detached(value):
    if isinstance(value, torch.Tensor):
        return value.detach()
    if isinstance(value, dict):
        return {key: detached(entry) for key, entry in value.items()}
    return value


def attention_case(name, queries, keys, values, **options):
    leaves = {"queries": queries, "keys": keys, "values": values}
    for option in ("scale", "sinks", "bias"):
        if isinstance(options.get(option), torch.Tensor):
            leaves[option] = options[option]
    for leaf in leaves.values():
        leaf.requires_grad_()
    stages = stages_of(queries, keys, values, **options)
    output_gradient, gradients = gradients_of(stages["output"], leaves)
    return detached(
        {
            "kind": "attention",
            "name": name,
            "queries": queries,
            "keys": keys,
            "values": values,
            "options": options,
            "outputGradient": output_gradient,
            "expected": stages,
            "gradients": gradients,
        }
    )


def attention_cases():
    n = numbers

    def heads(*lengths, spread=1.0):
        return [n(*shape, spread=spread) for shape in lengths]

    four = [(4, 3, 4), (4, 5, 4), (4, 5, 3)]
    zero = torch.zeros(4).double()
    hidden = coin_flips(3, 5)
    hidden[1] = False
    cases = [
        attention_case("sinks", *heads(*four), sinks=n(4)),
        attention_case("sinks of 0: softmax off by one", *heads(*four), sinks=zero),
        attention_case("sinks far above the scores", *heads(*four), sinks=n(4) + 40),
        attention_case("sinks far below the scores", *heads(*four), sinks=n(4) - 60),
        attention_case("sinks, causal", *heads(*four), sinks=n(4), causal=True),
        attention_case("sinks, a row without keys", *heads(*four), sinks=n(4), mask=hidden),
        attention_case("sinks, temperature of 2", *heads(*four), sinks=n(4), temperature=2),
        attention_case("a sink without heads", n(3, 4), n(5, 4), n(5, 2), sinks=n(1)),
        attention_case(
            "sinks, batches of heads", n(2, 3, 4, 2), n(2, 3, 5, 2), n(2, 3, 5, 2), sinks=n(3)
        ),
        attention_case("a scale a head", *heads(*four), scale=n(4)),
        attention_case("scales of 10 and 3", n(2, 3, 4), n(2, 3, 4), n(2, 3, 4), scale=torch.tensor([10.0, 3.0]).double()),
        attention_case(
            "a scale a head, batches", n(2, 3, 4, 2), n(2, 3, 5, 2), n(2, 3, 5, 2), scale=n(3)
        ),
        attention_case(
            "bias before the cap",
            *heads(*four, spread=2.0),
            bias=n(4, 3, 5),
            softCap=1.5,
            biasBeforeCap=True,
        ),
        attention_case(
            "bias before the cap, for all heads",
            *heads(*four, spread=2.0),
            bias=n(3, 5),
            softCap=1.5,
            biasBeforeCap=True,
            causal=True,
        ),
        attention_case("bias after the cap", *heads(*four), bias=n(4, 3, 5), softCap=1.5),
        attention_case("bias before no cap", *heads(*four), bias=n(4, 3, 5), biasBeforeCap=True),
        attention_case("a cache of 6 with 4 filled", n(2, 2, 4), n(2, 6, 4), n(2, 6, 3), causal=True, keysBefore=2),
        attention_case("the first query at the first key", n(3, 4), n(6, 4), n(6, 4), causal=True, keysBefore=0),
        attention_case("more queries than keys, top-left", n(6, 4), n(3, 4), n(3, 4), causal=True, keysBefore=0),
        attention_case("more before than there are keys", n(3, 4), n(4, 4), n(4, 4), causal=True, keysBefore=9),
        attention_case(
            "every option",
            *heads(*four),
            mask=coin_flips(3, 5),
            causal=True,
            keysBefore=1,
            bias=n(4, 3, 5),
            biasBeforeCap=True,
            scale=n(4),
            softCap=2,
            temperature=0.7,
            sinks=n(4),
        ),
    ]
    return cases



def rotate(
    vectors,
    base=10000,
    frequencies=None,
    columns=None,
    offset=0,
    positions=None,
    axes=None,
    magnitude=1,
    layout="interleaved",
    before=0,
):
    """Rotation matrices, written out one by one: [.., tokens, width]."""
    tokens, width = vectors.shape[-2:]
    columns = width if columns is None else columns
    pairs = columns // 2
    if frequencies is None:
        frequencies = [float(base) ** (-2 * pair / columns) for pair in range(pairs)]
    whole = []
    for token in range(tokens):
        matrix = torch.eye(width).double()
        for pair in range(pairs):
            if positions is None:
                position = token + before + offset
            elif axes is None:
                position = positions[token + before]
            else:
                position = positions[axes[pair]][token + before]
            angle = torch.tensor(position * frequencies[pair]).double()
            one, other = (2 * pair, 2 * pair + 1) if layout == "interleaved" else (pair, pair + pairs)
            matrix[one, one] = matrix[other, other] = magnitude * angle.cos()
            matrix[one, other] = -magnitude * angle.sin()
            matrix[other, one] = magnitude * angle.sin()
        whole.append(matrix)
    return torch.einsum("tij,...tj->...ti", torch.stack(whole), vectors)


def rotary_case(name, vectors, **options):
    return {
        "kind": "rotary",
        "name": name,
        "vectors": vectors,
        "options": options,
        "expected": rotate(vectors, **options),
    }


def rotary_cases():
    n = numbers
    return [
        rotary_case(f"{name}, {layout}", n(*shape), layout=layout, **options)
        for layout in ("interleaved", "halves")
        for name, shape, options in [
            ("frequencies of one's own", (4, 6), {"frequencies": [1.5, 0.25, -0.1]}),
            ("half of the columns", (4, 8), {"columns": 4}),
            ("a quarter of the columns of heads", (2, 5, 16), {"columns": 4, "base": 500}),
            ("positions in any order", (4, 4), {"positions": [7, 0, 3, 3]}),
            ("positions between and below", (3, 4), {"positions": [0.5, -2.25, 1e4]}),
            (
                "three axes",
                (3, 8),
                {"positions": [[0, 1, 2], [5, 5, 6], [0.5, 2, 9]], "axes": [0, 1, 2, 1]},
            ),
            ("a magnitude", (3, 4), {"magnitude": 1.2, "offset": 5}),
            ("a magnitude and some columns", (3, 8), {"magnitude": 1.2, "columns": 6}),
        ]
    ]


def norm(vectors, gain, epsilon=1e-6):
    return gain * vectors * torch.rsqrt(vectors.pow(2).mean(-1, keepdim=True) + epsilon)


def layer_case(
    name,
    inputs,
    heads,
    key_value_heads,
    d_head,
    d_value=None,
    context=None,
    biases=True,
    rotary=None,
    queryNorm=None,
    keyNorm=None,
    gate=None,
    keysBefore=None,
    **options,
):
    """A whole layer, and the gradients of everything in it."""
    d_value = d_head if d_value is None else d_value
    source = inputs if context is None else context

    def matrix(rows, columns):
        return numbers(rows, columns, spread=1 / math.sqrt(rows))

    projections = {
        "query": matrix(inputs.shape[-1], heads * d_head),
        "key": matrix(source.shape[-1], key_value_heads * d_head),
        "value": matrix(source.shape[-1], key_value_heads * d_value),
        "output": matrix(heads * d_value, 5),
    }
    if biases:
        widths = {kind: weight.shape[-1] for kind, weight in projections.items()}
        projections.update({f"{kind}Bias": numbers(width) for kind, width in widths.items()})
    leaves = {"inputs": inputs, **{f"projections.{kind}": p for kind, p in projections.items()}}
    if context is not None:
        leaves["context"] = context
    if gate is not None:
        leaves["gate"] = gate
    for kind, settings in (("queryGain", queryNorm), ("keyGain", keyNorm)):
        if settings is not None:
            leaves[kind] = settings["gain"]
    for option in ("scale", "sinks", "bias"):
        if isinstance(options.get(option), torch.Tensor):
            leaves[option] = options[option]
    for leaf in leaves.values():
        leaf.requires_grad_()

    def split(of, kind, count):
        projected = of @ projections[kind] + projections.get(f"{kind}Bias", 0)
        return projected.view(of.shape[0], count, -1).transpose(0, 1)

    queries = split(inputs, "query", heads)
    keys = split(source, "key", key_value_heads)
    values = split(source, "value", key_value_heads)
    if queryNorm is not None:
        queries = norm(queries, **queryNorm)
    if keyNorm is not None:
        keys = norm(keys, **keyNorm)
    if rotary is not None:
        before = source.shape[0] - inputs.shape[0] if keysBefore is None else keysBefore
        queries = rotate(queries, before=before, **rotary)
        keys = rotate(keys, **rotary)
    shared = heads // key_value_heads
    keys, values = (each.repeat_interleave(shared, dim=0) for each in (keys, values))
    if keysBefore is not None:
        options["keysBefore"] = keysBefore
    stages = stages_of(queries, keys, values, **options)
    concatenated = stages["output"].transpose(0, 1).flatten(1)
    if gate is not None:
        concatenated = concatenated * torch.sigmoid(gate)
    output = concatenated @ projections["output"] + projections.get("outputBias", 0)
    output_gradient, gradients = gradients_of(output, leaves)
    settings = {
        "heads": heads,
        "keyValueHeads": key_value_heads,
        "context": context,
        "rotary": rotary,
        "queryNorm": queryNorm,
        "keyNorm": keyNorm,
        "gate": gate,
        **options,
    }
    return detached(
        {
            "kind": "layer",
            "name": name,
            "inputs": inputs,
            "projections": projections,
            "options": {key: value for key, value in settings.items() if value is not None},
            "outputGradient": output_gradient,
            "expected": {"weights": stages["weights"], "output": output},
            "gradients": gradients,
        }
    )


def layer_cases():
    n = numbers
    bands = [1.0, 0.09761663265652092, 0.005590169943749474, 0.0011821770112539697]

    def gain(width, **others):
        return {"gain": 1 + 0.1 * n(width), **others}

    for_qwen = {"base": 1000000, "layout": "halves"}
    return [
        layer_case("nothing but matrices", n(4, 3), 2, 2, 2, biases=False),
        layer_case("grouped queries", n(4, 3), 4, 2, 2, causal=True),
        layer_case("cross attention", n(3, 4), 2, 1, 3, d_value=2, context=n(5, 2)),
        layer_case("rotary", n(4, 3), 2, 2, 4, rotary={"base": 100}, causal=True),
        layer_case("rotary, halves", n(4, 3), 2, 1, 4, rotary={"layout": "halves"}),
        layer_case("a norm of queries", n(4, 3), 2, 2, 4, queryNorm=gain(4)),
        layer_case("a norm of keys", n(4, 3), 2, 2, 4, keyNorm=gain(4, epsilon=0.01)),
        layer_case("a gate", n(4, 3), 2, 2, 2, gate=n(4, 4)),
        layer_case("a gate, wider values, grouped", n(4, 3), 4, 2, 2, d_value=3, gate=n(4, 12)),
        layer_case(
            "like Llama 3.1: three bands of frequencies",
            n(5, 6),
            4,
            2,
            8,
            biases=False,
            rotary={"frequencies": bands, "layout": "halves"},
            causal=True,
        ),
        layer_case(
            "like Qwen 3: norms before rotary",
            n(5, 6),
            4,
            2,
            4,
            biases=False,
            queryNorm=gain(4),
            keyNorm=gain(4),
            rotary=for_qwen,
            causal=True,
        ),
        layer_case(
            "like Gemma 3: norms, and a scale of its own",
            n(5, 6),
            2,
            1,
            4,
            biases=False,
            queryNorm=gain(4),
            keyNorm=gain(4),
            rotary={"layout": "halves", "frequencies": [0.125, 0.00125]},
            scale=0.25,
            causal=True,
        ),
        layer_case(
            "like Gemma 2: a cap",
            n(5, 6),
            2,
            1,
            4,
            biases=False,
            rotary={"layout": "halves"},
            softCap=1.5,
            scale=0.6,
            causal=True,
        ),
        layer_case(
            "like gpt-oss: sinks, biases and YaRN",
            n(5, 6),
            4,
            2,
            4,
            sinks=n(4),
            rotary={"layout": "halves", "frequencies": [1.0, 0.02], "magnitude": 1.35},
            causal=True,
        ),
        layer_case(
            "like Qwen3-Next: a gate, norms and some columns",
            n(5, 6),
            4,
            2,
            8,
            biases=False,
            queryNorm=gain(8),
            keyNorm=gain(8),
            rotary={"layout": "halves", "columns": 2},
            gate=n(5, 32),
            causal=True,
        ),
        layer_case(
            "like GLM: half of the columns, neighbours",
            n(4, 6),
            4,
            2,
            4,
            rotary={"columns": 2},
            causal=True,
        ),
        layer_case(
            "like Qwen2-VL: three axes",
            n(4, 6),
            2,
            1,
            6,
            rotary={
                "layout": "halves",
                "positions": [[0, 1, 2, 3], [0, 1, 1, 2], [0, 1, 2, 2]],
                "axes": [0, 1, 2],
            },
            causal=True,
        ),
        layer_case(
            "a cache of 7 with 4 filled",
            n(2, 6),
            2,
            1,
            4,
            context=n(7, 6),
            keysBefore=2,
            rotary={"layout": "halves"},
            causal=True,
        ),
        layer_case(
            "positions of a cache",
            n(2, 6),
            2,
            2,
            4,
            context=n(5, 6),
            rotary={"positions": [0, 2, 4, 5.5, 9]},
            causal=True,
        ),
        layer_case(
            "every option",
            n(3, 4),
            4,
            2,
            4,
            d_value=3,
            context=n(5, 3),
            mask=coin_flips(3, 5),
            causal=True,
            keysBefore=1,
            bias=n(4, 3, 5),
            biasBeforeCap=True,
            scale=n(4),
            softCap=2,
            temperature=0.7,
            sinks=n(4),
            queryNorm=gain(4, epsilon=0.1),
            keyNorm=gain(4),
            gate=n(3, 12),
            rotary={"columns": 2, "magnitude": 1.1, "base": 50, "offset": 3},
        ),
    ]


def frequency_case(name, function, arguments, kind, columns=16, base=10000, **parameters):
    """What Transformers computes (in float32) for a configuration."""
    from transformers import LlamaConfig
    from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

    length = parameters.pop("length", 4096)
    parameters = {"rope_type": kind, "rope_theta": float(base), **parameters}
    config = LlamaConfig(
        hidden_size=2 * columns,
        num_attention_heads=2,
        max_position_embeddings=length,
        rope_parameters=parameters,
    )
    frequencies, magnitude = ROPE_INIT_FUNCTIONS[kind](config, "cpu", parameters.pop("tokens", None))
    return {
        "kind": "frequencies",
        "name": name,
        "function": function,
        "arguments": arguments,
        "expected": {"frequencies": frequencies.double(), "magnitude": float(magnitude)},
    }


def frequency_cases():
    llama = {"factor": 8, "trainedLength": 64}
    long_factors = [1, 1.1, 1.5, 2, 3, 5, 8, 9.5]
    return [
        frequency_case("linear", "interpolatedFrequencies", [16, 10000, 4], "linear", factor=4.0),
        frequency_case(
            "llama3",
            "llama3Frequencies",
            [16, 500, llama],
            "llama3",
            base=500,
            factor=8.0,
            low_freq_factor=1.0,
            high_freq_factor=4.0,
            original_max_position_embeddings=64,
        ),
        frequency_case(
            "llama3, other bands",
            "llama3Frequencies",
            [16, 500000, {"factor": 32, "trainedLength": 8192, "lowFrequencyFactor": 2, "highFrequencyFactor": 8}],
            "llama3",
            base=500000,
            factor=32.0,
            low_freq_factor=2.0,
            high_freq_factor=8.0,
            original_max_position_embeddings=8192,
        ),
        frequency_case(
            "yarn",
            "yarnFrequencies",
            [16, {"factor": 4, "trainedLength": 4096}],
            "yarn",
            length=16384,
            factor=4.0,
            original_max_position_embeddings=4096,
        ),
        frequency_case(
            "yarn of gpt-oss",
            "yarnFrequencies",
            [16, {"factor": 32, "trainedLength": 4096, "base": 150000, "truncate": False}],
            "yarn",
            base=150000,
            length=131072,
            factor=32.0,
            beta_fast=32.0,
            beta_slow=1.0,
            truncate=False,
            original_max_position_embeddings=4096,
        ),
        frequency_case(
            "yarn, a magnitude and other ends",
            "yarnFrequencies",
            [16, {"factor": 8, "trainedLength": 2048, "magnitude": 1, "betaFast": 16, "betaSlow": 2}],
            "yarn",
            length=16384,
            factor=8.0,
            beta_fast=16.0,
            beta_slow=2.0,
            attention_factor=1.0,
            original_max_position_embeddings=2048,
        ),
        frequency_case(
            "dynamic NTK at 4 times the trained length: a factor of 2 · 4 − 1",
            "ntkFrequencies",
            [16, {"factor": 7}],
            "dynamic",
            tokens=4 * 4096,
            factor=2.0,
        ),
        frequency_case(
            "dynamic NTK, another base, beyond the trained length by a half: 4 · 1.5 − 3",
            "ntkFrequencies",
            [16, {"factor": 3, "base": 500000}],
            "dynamic",
            base=500000,
            length=2048,
            tokens=3072,
            factor=4.0,
        ),
        frequency_case(
            "longrope",
            "longRopeFrequencies",
            [16, {"factors": long_factors, "factor": 32, "trainedLength": 4096}],
            "longrope",
            length=131072,
            factor=32.0,
            short_factor=long_factors,
            long_factor=long_factors,
            original_max_position_embeddings=4096,
        ),
    ]


def mask_case(name, function, arguments, mask):
    """What scaled_dot_product_attention makes of a mask that is built here by another way than in attention-core."""
    queries, keys, values = numbers(mask.shape[0], 4), numbers(mask.shape[1], 4), numbers(mask.shape[1], 3)
    output = torch.nn.functional.scaled_dot_product_attention(queries, keys, values, attn_mask=mask)
    return {
        "kind": "mask",
        "name": name,
        "function": function,
        "arguments": arguments,
        "queries": queries,
        "keys": keys,
        "values": values,
        "expected": {"mask": mask, "output": output},
    }


def mask_cases():
    """Every query sees a key in each, since PyTorch has NaN for the others."""

    def square(size):
        return torch.zeros(size, size, dtype=torch.bool)

    def lower(size):
        return torch.ones(size, size, dtype=torch.bool).tril()

    def prefix(size, seen):
        mask = lower(size)
        mask[:, :seen] = True
        return mask

    def blocks(sizes):
        return torch.block_diag(*(torch.ones(size, size) for size in sizes)).bool()

    def diagonals(size, step):
        mask = square(size)
        for offset in range(0, size, step):
            mask |= torch.diag(torch.ones(size - offset), offset).bool()
            mask |= torch.diag(torch.ones(size - offset), -offset).bool()
        return mask

    def band(size, before, after):
        return torch.ones(size, size, dtype=torch.bool).tril(after).triu(-before)

    return [
        mask_case("a prefix of 3", "prefixMask", [6, 3], prefix(6, 3)),
        mask_case("no prefix is causal", "prefixMask", [4, 0], lower(4)),
        mask_case("a prefix longer than the text", "prefixMask", [3, 5], prefix(3, 5)),
        mask_case("a prefix, cached keys", "prefixMask", [2, 2, 6], prefix(6, 2)[-2:]),
        mask_case("blocks of 3, the last one short", "blockMask", [8, 3], blocks([3, 3, 2])),
        mask_case("blocks of 1", "blockMask", [3, 1], blocks([1, 1, 1])),
        mask_case("blocks, cached keys", "blockMask", [3, 2, 7], blocks([2, 2, 2, 1])[-3:]),
        mask_case("three documents", "documentMask", [[4, 4, 4, 7, 0, 0]], blocks([3, 1, 2])),
        mask_case(
            "a document that comes again, by name",
            "documentMask",
            [["a", "b", "a"]],
            torch.tensor([[1, 0, 1], [0, 1, 0], [1, 0, 1]]).bool(),
        ),
        mask_case("documents, fewer queries", "documentMask", [[1, 1, 2, 2], [2]], blocks([2, 2])[-1:]),
        mask_case("every second key", "dilatedMask", [7, 2], diagonals(7, 2)),
        mask_case("every third key, cached keys", "dilatedMask", [3, 3, 8], diagonals(8, 3)[-3:]),
        mask_case("every key", "dilatedMask", [3, 1], diagonals(3, 1)),
        mask_case("a step beyond the text", "dilatedMask", [3, 9], diagonals(3, 9)),
        mask_case("a window of 2 before", "slidingWindowMask", [6, {"before": 2, "after": 0}], band(6, 2, 0)),
        mask_case("a window of 1 before and 3 after", "slidingWindowMask", [6, {"before": 1, "after": 3}], band(6, 1, 3)),
        mask_case("a window, cached keys", "slidingWindowMask", [2, {"before": 3, "after": 1}, 7], band(7, 3, 1)[-2:]),
        mask_case(
            "a window, a cache filled in part",
            "slidingWindowMask",
            [2, {"before": 1, "after": 2, "keysBefore": 3}, 8],
            band(8, 1, 2)[3:5],
        ),
        mask_case("a prefix, a cache filled in part", "prefixMask", [2, 2, 8, 3], prefix(8, 2)[3:5]),
        mask_case("blocks, a cache filled in part", "blockMask", [2, 3, 8, 3], blocks([3, 3, 2])[3:5]),
        mask_case("every third key, a cache filled in part", "dilatedMask", [2, 3, 8, 3], diagonals(8, 3)[3:5]),
    ]


if __name__ == "__main__":
    cases = attention_cases() + rotary_cases() + layer_cases() + frequency_cases() + mask_cases()
    write("options.json", shortened(plain(cases)), "generateOptions.py")
