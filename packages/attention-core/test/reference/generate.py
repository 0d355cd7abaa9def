"""Writes attention.json and multiHeadAttention.json: what PyTorch computes, in float64.

Needs PyTorch (any version from 1.11). Run it from anywhere: python3 generate.py

Every input is rounded to float32 first, so that attention-core starts from exactly the same
numbers. JSON has no -Infinity: null stands for it. A mask holds 1 where a query may attend.
"""

import json
import math
from pathlib import Path

import torch
from torch.nn import functional

SEED = 20170612  # the day "Attention is all you need" appeared
HERE = Path(__file__).parent

generator = torch.Generator().manual_seed(SEED)


def numbers(*shape, spread=1.0):
    """Normally distributed, float32-exact, held in float64."""
    return (torch.randn(*shape, generator=generator) * spread).float().double()


def coin_flips(*shape):
    """A random mask in which every query may attend to key 0, so that no row is empty."""
    mask = torch.rand(*shape, generator=generator) < 0.6
    mask[..., 0] = True
    return mask


def causal_mask(queries, keys):
    """Lower triangle, shifted so that the last query sees the last key."""
    return torch.ones(queries, keys, dtype=torch.bool).tril(keys - queries)


def plain(value):
    """Tensors as nested lists that JSON can hold."""
    if isinstance(value, torch.Tensor):
        return plain(value.int().tolist() if value.dtype == torch.bool else value.tolist())
    if isinstance(value, list):
        return [plain(entry) for entry in value]
    if isinstance(value, dict):
        return {key: plain(entry) for key, entry in value.items()}
    if value == -math.inf:
        return None
    return value


def attention_case(name, queries, keys, values, mask=None, causal=False, bias=None, scale=None):
    """softmax(Q K^T * scale + bias, hidden keys at -Infinity) V, stage by stage."""
    scores = queries @ keys.transpose(-2, -1)
    scaled = scores * (1 / math.sqrt(queries.shape[-1]) if scale is None else scale)
    whole = torch.ones(scores.shape[-2:], dtype=torch.bool) if mask is None else mask
    if causal:
        whole = whole & causal_mask(*scores.shape[-2:])
    added = scaled if bias is None else scaled + bias
    masked = added.masked_fill(~whole, -math.inf)
    weights = torch.softmax(masked, dim=-1)
    output = weights @ values
    if scale is None and hasattr(functional, "scaled_dot_product_attention"):
        additive = masked - scaled
        fused = functional.scaled_dot_product_attention(queries, keys, values, additive)
        assert torch.allclose(fused, output, atol=1e-12, rtol=1e-12), name
    arguments = {"queries": queries, "keys": keys, "values": values}
    options = {"mask": mask, "causal": causal, "bias": bias, "scale": scale}
    expected = {
        "scores": scores,
        "scaledScores": scaled,
        "maskedScores": masked,
        "weights": weights,
        "output": output,
    }
    return {
        "name": name,
        **arguments,
        "options": {key: value for key, value in options.items() if value is not None},
        "expected": expected,
    }


def attention_cases():
    slopes = torch.tensor([0.5, 0.25, 0.125]).double().view(3, 1, 1)
    distance = torch.arange(5).view(1, 1, 5) - torch.arange(5).view(1, 5, 1)
    alibi = -slopes * distance.abs()
    ends_in_padding = torch.tensor([1, 1, 1, 1, 0, 0]).bool().expand(6, 6)
    n = numbers
    return [
        attention_case("one token, one column", n(1, 1), n(1, 1), n(1, 1)),
        attention_case("two tokens, even width", n(2, 2), n(2, 2), n(2, 2)),
        attention_case("five tokens, odd width", n(5, 3), n(5, 3), n(5, 3)),
        attention_case("two heads", n(2, 6, 4), n(2, 6, 4), n(2, 6, 4)),
        attention_case("two batches of two heads", n(2, 2, 3, 4), n(2, 2, 3, 4), n(2, 2, 3, 4)),
        attention_case("cross attention, wider keys than values", n(3, 5), n(7, 5), n(7, 2)),
        attention_case("one query, many keys", n(2, 1, 8), n(2, 13, 8), n(2, 13, 3)),
        attention_case("causal", n(2, 7, 4), n(2, 7, 4), n(2, 7, 4), causal=True),
        attention_case("causal, cached keys", n(2, 6), n(6, 6), n(6, 4), causal=True),
        attention_case("padding", n(2, 6, 4), n(2, 6, 4), n(2, 6, 4), mask=ends_in_padding),
        attention_case(
            "a mask for each head", n(3, 4, 2), n(3, 5, 2), n(3, 5, 2), mask=coin_flips(3, 4, 5)
        ),
        attention_case(
            "causal and a mask",
            n(2, 5, 4),
            n(2, 5, 4),
            n(2, 5, 4),
            mask=coin_flips(5, 5),
            causal=True,
        ),
        attention_case("a bias for all heads", n(2, 4, 3), n(2, 5, 3), n(2, 5, 3), bias=n(4, 5)),
        attention_case(
            "causal and a bias for each head",
            n(3, 5, 4),
            n(3, 5, 4),
            n(3, 5, 4),
            bias=alibi,
            causal=True,
        ),
        attention_case("custom scale", n(4, 9), n(4, 9), n(4, 9), scale=0.75),
        attention_case(
            "large scores", n(2, 5, 4, spread=20), n(2, 5, 4, spread=20), n(2, 5, 4)
        ),
        attention_case(
            "large scores, close together",
            n(2, 5, 8, spread=4),
            (n(2, 1, 8, spread=4) + n(2, 5, 8) / 16).float().double(),
            n(2, 5, 3),
        ),
        attention_case("twenty tokens, wide", n(20, 32), n(20, 32), n(20, 16)),
    ]


def multi_head_case(
    name,
    heads,
    inputs,
    context=None,
    mask=None,
    causal=False,
    padding=None,
    bias=None,
    has_biases=True,
):
    """One forward pass of torch.nn.MultiheadAttention, its weights transposed to [dIn, dOut]."""
    source = inputs if context is None else context
    width = inputs.shape[-1]
    layer = torch.nn.MultiheadAttention(
        width,
        heads,
        bias=has_biases,
        kdim=source.shape[-1],
        vdim=source.shape[-1],
        batch_first=True,
        dtype=torch.float64,
    )
    with torch.no_grad():
        for parameter in layer.parameters():
            parameter.copy_(numbers(*parameter.shape, spread=1 / math.sqrt(width)))

    hidden = None if mask is None else ~mask
    if causal:
        later = ~causal_mask(inputs.shape[0], source.shape[0])
        hidden = later if hidden is None else hidden | later
    additive = hidden
    if bias is not None:
        additive = bias if hidden is None else bias.masked_fill(hidden, -math.inf)
    output, weights = layer(
        inputs,
        source,
        source,
        attn_mask=additive,
        key_padding_mask=None if padding is None else ~padding,
        need_weights=True,
        average_attn_weights=False,
    )

    if layer.in_proj_weight is None:
        matrices = [layer.q_proj_weight, layer.k_proj_weight, layer.v_proj_weight]
    else:
        matrices = layer.in_proj_weight.chunk(3)
    query, key, value = (matrix.detach().T for matrix in matrices)
    projections = {
        "query": query,
        "key": key,
        "value": value,
        "output": layer.out_proj.weight.detach().T,
    }
    if has_biases:
        names = ["queryBias", "keyBias", "valueBias"]
        projections.update(zip(names, layer.in_proj_bias.detach().chunk(3)))
        projections["outputBias"] = layer.out_proj.bias.detach()
    whole_mask = mask
    if padding is not None:
        rows = padding.expand(inputs.shape[0], -1)
        whole_mask = rows if mask is None else rows & mask
    options = {
        "heads": heads,
        "context": context,
        "mask": whole_mask,
        "causal": causal,
        "bias": bias,
    }
    return {
        "name": name,
        "inputs": inputs,
        "projections": projections,
        "options": {key: value for key, value in options.items() if value is not None},
        "expected": {"weights": weights.detach(), "output": output.detach()},
    }


def multi_head_cases():
    n = numbers
    ends_in_padding = torch.tensor([1, 1, 1, 0, 0]).bool()
    return [
        multi_head_case("one token, one head", 1, n(1, 2)),
        multi_head_case("one token, one column", 1, n(1, 1)),
        multi_head_case("one head, odd width", 1, n(4, 5)),
        multi_head_case("two heads, even width", 2, n(4, 4)),
        multi_head_case("three heads, odd width of a head", 3, n(5, 9)),
        multi_head_case("as many heads as columns", 4, n(3, 4)),
        multi_head_case("no biases", 2, n(3, 6), has_biases=False),
        multi_head_case("cross attention, same width", 2, n(3, 4), context=n(5, 4)),
        multi_head_case("cross attention, another width", 2, n(3, 4), context=n(7, 3)),
        multi_head_case("causal", 2, n(6, 4), causal=True),
        multi_head_case("causal, longer context", 2, n(2, 4), context=n(5, 4), causal=True),
        multi_head_case("padding", 2, n(5, 4), padding=ends_in_padding),
        multi_head_case("causal and padding", 2, n(5, 4), causal=True, padding=ends_in_padding),
        multi_head_case("a mask for each head", 2, n(4, 4), mask=coin_flips(2, 4, 4)),
        multi_head_case("a bias for each head", 2, n(4, 4), bias=n(2, 4, 4)),
        multi_head_case("causal and a bias", 2, n(4, 4), bias=n(4, 4), causal=True),
        multi_head_case("large scores", 2, n(4, 6, spread=8)),
    ]


def write(name, cases, script="generate.py"):
    """One case a line, so that a changed case is one changed line."""
    made = f"by {script} with PyTorch {torch.__version__}, float64, seed {SEED}"
    lines = ",\n".join(json.dumps(plain(case), separators=(",", ":")) for case in cases)
    text = f'{{"made": {json.dumps(made)},\n"cases": [\n{lines}\n]}}\n'
    (HERE / name).write_text(text)
    print(f"{name}: {len(cases)} cases, {len(text) / 1000:.0f} kB")


if __name__ == "__main__":
    write("attention.json", attention_cases())
    write("multiHeadAttention.json", multi_head_cases())
