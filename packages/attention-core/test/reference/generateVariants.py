"""Writes variants.json: what PyTorch computes, in float64, for the variants of attention.

Needs PyTorch (any version from 1.11). Run it from anywhere: python3 generateVariants.py

Windows, ALiBi and rotary positions are written out here as their papers give them; a case stores
only their settings, so that attention-core has to make its own. Inputs are rounded to float32 first
and a query that sees no key has weights of 0, as in attention-core.
"""

import math

import torch

from generate import causal_mask, coin_flips, numbers, plain, write


def whole_numbers(low, high, *shape):
    """Uniformly distributed integers, both ends included, held in float64."""
    return (torch.rand(*shape, dtype=torch.float64) * (high - low + 1)).floor() + low


def window_mask(queries, keys, window):
    """Fewer than `window` steps away, where the last query stands at the last key."""
    positions = torch.arange(queries).view(-1, 1) + keys - queries
    return (torch.arange(keys).view(1, -1) - positions).abs() < window


def alibi_slopes(heads):
    """As the authors of ALiBi publish it."""
    if math.log2(heads).is_integer():
        start = 2 ** (-(2 ** -(math.log2(heads) - 3)))
        return [start * start**i for i in range(heads)]
    closest = 2 ** math.floor(math.log2(heads))
    between = alibi_slopes(2 * closest)[0::2]
    return alibi_slopes(closest) + between[: heads - closest]


def alibi_bias(heads, queries, keys):
    """-slope * distance for each head, where the last query stands at the last key."""
    positions = torch.arange(queries).view(-1, 1) + keys - queries
    distances = (torch.arange(keys).view(1, -1) - positions).abs().double()
    return -torch.tensor(alibi_slopes(heads)).double().view(-1, 1, 1) * distances


def rotate_roformer(vectors, base=10000, offset=0):
    """RoFormer, equation 34: neighbours are turned together."""
    tokens, width = vectors.shape[-2:]
    positions = torch.arange(tokens).double() + offset
    theta = float(base) ** (-2 * torch.arange(width // 2).double() / width)
    angles = torch.outer(positions, theta).repeat_interleave(2, dim=-1)
    turned = torch.stack([-vectors[..., 1::2], vectors[..., 0::2]], dim=-1).flatten(-2)
    return vectors * angles.cos() + turned * angles.sin()


def rotate_llama(vectors, base=10000, offset=0):
    """Llama and GPT-NeoX: column k is turned with column k + width/2."""
    tokens, width = vectors.shape[-2:]
    positions = torch.arange(tokens).double() + offset
    frequencies = 1.0 / (base ** (torch.arange(0, width, 2).double() / width))
    angles = torch.outer(positions, frequencies)
    angles = torch.cat([angles, angles], dim=-1)
    first, second = vectors[..., : width // 2], vectors[..., width // 2 :]
    return vectors * angles.cos() + torch.cat([-second, first], dim=-1) * angles.sin()


def rotate(vectors, layout="interleaved", **settings):
    return (rotate_llama if layout == "halves" else rotate_roformer)(vectors, **settings)


def stages_of(
    queries,
    keys,
    values,
    mask=None,
    causal=False,
    window=None,
    bias=None,
    alibi=False,
    scale=None,
    softCap=None,
    temperature=1,
):
    """softmax((cap(Q K^T * scale) + bias, hidden keys at -Infinity) / temperature) V."""
    size = (queries.shape[-2], keys.shape[-2])
    visible = torch.ones(size, dtype=torch.bool) if mask is None else mask
    if causal:
        visible = visible & causal_mask(*size)
    if window is not None:
        visible = visible & window_mask(*size, window)
    if alibi:
        bias = alibi_bias(queries.shape[-3], *size)

    scores = queries @ keys.transpose(-2, -1)
    scaled = scores * (1 / math.sqrt(queries.shape[-1]) if scale is None else scale)
    capped = scaled if softCap is None else softCap * torch.tanh(scaled / softCap)
    biased = capped if bias is None else capped + bias
    masked = biased.masked_fill(~visible, -math.inf)
    sees_any = (masked > -math.inf).any(dim=-1, keepdim=True)
    weights = torch.softmax(masked.masked_fill(~sees_any, 0) / temperature, dim=-1) * sees_any
    return {
        "scores": scores,
        "scaledScores": scaled,
        "maskedScores": masked,
        "weights": weights,
        "output": weights @ values,
    }


def attention_case(name, queries, keys, values, **options):
    stages = stages_of(queries, keys, values, **options)
    return {
        "kind": "attention",
        "name": name,
        "queries": queries,
        "keys": keys,
        "values": values,
        "options": options,
        "expected": {key: stages[key] for key in ("maskedScores", "weights", "output")},
    }


def gradient_case(name, queries, keys, values, **options):
    """What autograd gives for a random gradient of the output."""
    for leaf in (queries, keys, values):
        leaf.requires_grad_()
    stages = stages_of(queries, keys, values, **options)
    output_gradient = numbers(*stages["output"].shape)
    through = {
        "queries": queries,
        "keys": keys,
        "values": values,
        **{key: stages[key] for key in ("weights", "maskedScores", "scores")},
    }
    gradients = torch.autograd.grad(stages["output"], list(through.values()), output_gradient)
    return {
        "kind": "gradient",
        "name": name,
        "queries": queries.detach(),
        "keys": keys.detach(),
        "values": values.detach(),
        "outputGradient": output_gradient,
        "options": options,
        "expected": dict(zip(through, gradients)),
    }


def rotary_case(name, vectors, **rotary):
    return {
        "kind": "rotary",
        "name": name,
        "vectors": vectors,
        "options": rotary,
        "expected": rotate(vectors, **rotary),
    }


def multi_head_case(
    name, inputs, heads, key_value_heads, d_head, d_value=None, context=None, rotary=None, **options
):
    """X W^Q, C W^K, C W^V, rotated, repeated for the heads that share them, attended, times W^O."""
    d_value = d_head if d_value is None else d_value
    source = inputs if context is None else context

    def matrix(rows, columns):
        return numbers(rows, columns, spread=1 / math.sqrt(rows))

    projections = {
        "query": matrix(inputs.shape[-1], heads * d_head),
        "key": matrix(source.shape[-1], key_value_heads * d_head),
        "value": matrix(source.shape[-1], key_value_heads * d_value),
        "output": matrix(heads * d_value, inputs.shape[-1]),
        "queryBias": numbers(heads * d_head),
        "keyBias": numbers(key_value_heads * d_head),
        "valueBias": numbers(key_value_heads * d_value),
        "outputBias": numbers(inputs.shape[-1]),
    }

    def split(of, kind, count):
        projected = of @ projections[kind] + projections[f"{kind}Bias"]
        return projected.view(of.shape[0], count, -1).transpose(0, 1)

    queries = split(inputs, "query", heads)
    keys = split(source, "key", key_value_heads)
    values = split(source, "value", key_value_heads)
    if rotary is not None:
        before = source.shape[0] - inputs.shape[0]
        queries = rotate(queries, **{**rotary, "offset": rotary.get("offset", 0) + before})
        keys = rotate(keys, **rotary)
    shared = heads // key_value_heads
    stages = stages_of(
        queries,
        keys.repeat_interleave(shared, dim=0),
        values.repeat_interleave(shared, dim=0),
        **options,
    )
    concatenated = stages["output"].transpose(0, 1).flatten(1)
    output = concatenated @ projections["output"] + projections["outputBias"]
    settings = {"heads": heads, "keyValueHeads": key_value_heads, **options}
    if context is not None:
        settings["context"] = context
    if rotary is not None:
        settings["rotary"] = rotary
    return {
        "kind": "multiHead",
        "name": name,
        "inputs": inputs,
        "projections": projections,
        "options": settings,
        "expected": {"weights": stages["weights"], "output": output},
    }


def nearly_tied(queries, keys):
    """Scaled scores of about +10000 or -10000 in steps of 1/2: whole numbers in 4 columns."""
    sign = whole_numbers(0, 1, queries, 1) * 2 - 1
    q = torch.cat([100 * sign, 100 * sign, whole_numbers(-2, 2, queries, 2)], dim=1)
    k = torch.cat([torch.full((keys, 2), 100.0).double(), whole_numbers(-3, 3, keys, 2)], dim=1)
    return q, k


def attention_cases():
    n = numbers
    no_key_for_two = coin_flips(6, 5)
    no_key_for_two[1] = no_key_for_two[4] = False
    huge = [[tied.unsqueeze(0).expand(2, -1, -1).clone() for tied in nearly_tied(5, 5)] for _ in "ab"]
    return [
        attention_case("one token, one column", n(1, 1), n(1, 1), n(1, 1)),
        attention_case("five tokens, odd width", n(5, 3), n(5, 3), n(5, 3)),
        attention_case("two heads, even width", n(2, 6, 4), n(2, 6, 4), n(2, 6, 4)),
        attention_case("two batches of three heads", n(2, 3, 3, 2), n(2, 3, 3, 2), n(2, 3, 3, 2)),
        attention_case("cross attention, wider values", n(3, 5), n(7, 5), n(7, 6)),
        attention_case("one query, many keys", n(2, 1, 8), n(2, 13, 8), n(2, 13, 3)),
        attention_case("causal", n(2, 7, 4), n(2, 7, 4), n(2, 7, 4), causal=True),
        attention_case("causal, cached keys", n(2, 6), n(6, 6), n(6, 4), causal=True),
        attention_case("causal, more queries than keys", n(6, 3), n(4, 3), n(4, 2), causal=True),
        attention_case("hidden rows", n(6, 4), n(5, 4), n(5, 4), mask=no_key_for_two),
        attention_case(
            "a mask for each head", n(3, 4, 2), n(3, 5, 2), n(3, 5, 2), mask=coin_flips(3, 4, 5)
        ),
        attention_case("window of 1", n(4, 3), n(4, 3), n(4, 3), window=1),
        attention_case("window of 3", n(2, 8, 4), n(2, 8, 4), n(2, 8, 4), window=3),
        attention_case("window, causal", n(7, 4), n(7, 4), n(7, 4), window=3, causal=True),
        attention_case("window, cached keys", n(3, 4), n(8, 4), n(8, 4), window=4, causal=True),
        attention_case("window, more queries than keys", n(7, 4), n(4, 4), n(4, 4), window=2),
        attention_case("ALiBi, 2 heads", n(2, 5, 4), n(2, 5, 4), n(2, 5, 4), alibi=True),
        attention_case(
            "ALiBi, 3 heads, causal", n(3, 6, 3), n(3, 6, 3), n(3, 6, 3), alibi=True, causal=True
        ),
        attention_case(
            "ALiBi, 6 heads, cached keys",
            n(6, 2, 4),
            n(6, 5, 4),
            n(6, 5, 2),
            alibi=True,
            causal=True,
        ),
        attention_case(
            "ALiBi, batches of 12 heads", n(2, 12, 2, 2), n(2, 12, 3, 2), n(2, 12, 3, 1), alibi=True
        ),
        attention_case("scale", n(4, 9), n(4, 9), n(4, 9), scale=0.75),
        attention_case("soft cap", n(2, 5, 4), n(2, 5, 4), n(2, 5, 4), softCap=0.8),
        attention_case(
            "soft cap of large scores",
            n(2, 5, 4, spread=8),
            n(2, 5, 4, spread=8),
            n(2, 5, 4),
            softCap=20,
        ),
        attention_case("temperature of 0.5", n(4, 4), n(6, 4), n(6, 4), temperature=0.5),
        attention_case("temperature of 3", n(4, 4), n(6, 4), n(6, 4), temperature=3),
        attention_case(
            "every option",
            n(2, 5, 4),
            n(2, 7, 4),
            n(2, 7, 3),
            mask=coin_flips(2, 5, 7),
            causal=True,
            window=4,
            bias=n(2, 5, 7),
            scale=0.6,
            softCap=1.5,
            temperature=0.7,
        ),
        attention_case("scores near 10000", *nearly_tied(6, 7), n(7, 3)),
        attention_case("scores near 10000, causal", *nearly_tied(6, 6), n(6, 3), causal=True),
        attention_case("scores near 10000, ALiBi", *huge[0], n(2, 5, 3), alibi=True),
        attention_case("scores near 10000, soft cap", *huge[1], n(2, 5, 3), softCap=50),
        attention_case("scores near 10000, temperature", *nearly_tied(5, 5), n(5, 3), temperature=4),
        attention_case(
            "scores anywhere up to 10000",
            whole_numbers(-70, 70, 2, 6, 4),
            whole_numbers(-70, 70, 2, 6, 4),
            n(2, 6, 3),
        ),
    ]


def rotary_cases():
    n = numbers
    return [
        rotary_case(f"{name}, {layout}", n(*shape), layout=layout, **options)
        for layout in ("interleaved", "halves")
        for name, shape, options in [
            ("one token", (1, 2), {}),
            ("two columns", (5, 2), {}),
            ("an odd number of pairs", (5, 6), {}),
            ("heads", (2, 4, 8), {}),
            ("batches of heads", (2, 2, 3, 4), {}),
            ("base 500", (4, 8), {"base": 500}),
            ("offset", (4, 8), {"offset": 9}),
            ("far out", (3, 8), {"base": 500000, "offset": 100000}),
        ]
    ]


def multi_head_cases():
    n = numbers
    interleaved = {"layout": "interleaved"}
    halves = {"layout": "halves"}
    return [
        multi_head_case("grouped queries", n(4, 4), 4, 2, 3),
        multi_head_case("grouped queries, causal", n(5, 6), 6, 2, 2, causal=True),
        multi_head_case("grouped queries, narrower values", n(4, 4), 4, 2, 3, d_value=1),
        multi_head_case("multi-query", n(4, 4), 3, 1, 2),
        multi_head_case("multi-query, cross attention", n(3, 4), 2, 1, 4, context=n(5, 3)),
        multi_head_case("as many key heads as query heads", n(4, 4), 2, 2, 2),
        multi_head_case("one token, grouped", n(1, 3), 4, 2, 1),
        multi_head_case("rotary, interleaved", n(5, 4), 2, 2, 4, rotary=interleaved),
        multi_head_case("rotary, halves", n(5, 4), 2, 2, 4, rotary=halves),
        multi_head_case(
            "rotary, interleaved, base and offset",
            n(5, 4),
            1,
            1,
            6,
            rotary={**interleaved, "base": 500, "offset": 7},
        ),
        multi_head_case(
            "rotary, halves, grouped, causal", n(6, 4), 4, 2, 4, rotary=halves, causal=True
        ),
        multi_head_case(
            "rotary, halves, multi-query, cached keys",
            n(2, 4),
            4,
            1,
            4,
            context=n(6, 4),
            rotary=halves,
            causal=True,
        ),
        multi_head_case(
            "rotary, interleaved, cached keys, offset",
            n(1, 4),
            2,
            2,
            4,
            context=n(5, 4),
            rotary={**interleaved, "offset": 3},
            causal=True,
        ),
        multi_head_case("soft cap", n(4, 4), 2, 2, 3, softCap=0.5),
        multi_head_case("grouped, ALiBi, causal", n(5, 4), 6, 3, 2, alibi=True, causal=True),
        multi_head_case("grouped, window", n(6, 4), 4, 2, 2, window=2),
        multi_head_case(
            "rotary, grouped, window, soft cap, temperature",
            n(6, 4),
            4,
            2,
            4,
            rotary=halves,
            window=3,
            causal=True,
            softCap=2,
            temperature=0.8,
        ),
    ]


def gradient_cases():
    n = numbers
    no_key_for_two = coin_flips(6, 5)
    no_key_for_two[0] = no_key_for_two[3] = False
    return [
        gradient_case("one token, one column", n(1, 1), n(1, 1), n(1, 1)),
        gradient_case("five tokens, odd width", n(5, 3), n(5, 3), n(5, 3)),
        gradient_case("two heads, even width", n(2, 4, 4), n(2, 4, 4), n(2, 4, 4)),
        gradient_case("two batches of two heads", n(2, 2, 3, 2), n(2, 2, 3, 2), n(2, 2, 3, 2)),
        gradient_case("cross attention, wider values", n(3, 5), n(6, 5), n(6, 7)),
        gradient_case("causal", n(2, 6, 4), n(2, 6, 4), n(2, 6, 4), causal=True),
        gradient_case("causal, cached keys", n(2, 4), n(6, 4), n(6, 3), causal=True),
        gradient_case("causal, more queries than keys", n(6, 3), n(4, 3), n(4, 2), causal=True),
        gradient_case("hidden rows", n(6, 4), n(5, 4), n(5, 4), mask=no_key_for_two),
        gradient_case("window, causal", n(6, 4), n(6, 4), n(6, 4), window=2, causal=True),
        gradient_case("ALiBi", n(3, 4, 4), n(3, 4, 4), n(3, 4, 4), alibi=True),
        gradient_case("a bias for all heads", n(4, 3), n(5, 3), n(5, 3), bias=n(4, 5)),
        gradient_case("scale", n(4, 5), n(4, 5), n(4, 5), scale=0.75),
        gradient_case("soft cap", n(2, 4, 4), n(2, 4, 4), n(2, 4, 4), softCap=0.8),
        gradient_case(
            "soft cap of large scores", n(4, 4, spread=4), n(5, 4, spread=4), n(5, 3), softCap=10
        ),
        gradient_case("temperature of 0.5", n(4, 4), n(5, 4), n(5, 4), temperature=0.5),
        gradient_case("temperature of 3", n(4, 4), n(5, 4), n(5, 4), temperature=3),
        gradient_case(
            "every option",
            n(2, 4, 4),
            n(2, 6, 4),
            n(2, 6, 3),
            mask=coin_flips(2, 4, 6),
            causal=True,
            window=4,
            bias=n(2, 4, 6),
            scale=0.6,
            softCap=1.5,
            temperature=0.7,
        ),
        gradient_case("scores near 10000", *nearly_tied(4, 5), n(5, 3)),
    ]


def shortened(value):
    """Nine significant digits: they name a float32 exactly, and keep results to 1e-9."""
    if isinstance(value, list):
        return [shortened(entry) for entry in value]
    if isinstance(value, dict):
        return {key: shortened(entry) for key, entry in value.items()}
    return float(f"{value:.9g}") if isinstance(value, float) else value


if __name__ == "__main__":
    torch.manual_seed(20170612)  # of whole_numbers; the other numbers have generate.py's seed
    cases = attention_cases() + rotary_cases() + multi_head_cases() + gradient_cases()
    write("variants.json", shortened(plain(cases)), "generateVariants.py")
