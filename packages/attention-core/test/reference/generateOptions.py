"""Writes options.json: what PyTorch computes, in float64, with the options of models since 2021.

Needs PyTorch (any version from 1.11). Run it from anywhere: python3 generateOptions.py

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


if __name__ == "__main__":
    write("options.json", shortened(plain(attention_cases())), "generateOptions.py")
