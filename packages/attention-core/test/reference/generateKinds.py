"""Writes kinds.json: kinds of attention beside the usual one, computed by PyTorch in float64.

Needs PyTorch (any version from 1.11) and Transformers 5 (for DeepSeek's layer). Run it from anywhere:
python3 generateKinds.py

Each kind is written out by the formula of its paper in another form than attention-core computes it:
linear attention by all its weights, the delta rule by a product of matrices. What comes out goes
through autograd with a random gradient. Inputs are rounded to float32 first.
"""

import math

import torch

from generate import causal_mask, numbers, write
from generateOptions import detached, gradients_of, rotate, stages_of
from generateVariants import plain, shortened


def shares(*shape):
    """Between 0 and 1, float32-exact."""
    return torch.sigmoid(numbers(*shape)).float().double()


def linear(queries, keys, values):
    """Katharopoulos et al. 2020, equation 5, causal: a row's products of features over their sum."""
    features = [torch.nn.functional.elu(each) + 1 for each in (queries, keys)]
    products = (features[0] @ features[1].transpose(-2, -1)).tril()
    return products / products.sum(-1, keepdim=True) @ values


def gated(queries, keys, values, keep):
    """Dao and Gu 2024, section 6: (L * Q K^T) V, where L[i][j] multiplies the shares after j up to i."""
    tokens = queries.shape[-2]
    decay = torch.stack(
        [
            torch.stack(
                [
                    keep[..., key + 1 : query + 1, 0].prod(-1) if key <= query else 0 * keep[..., 0, 0]
                    for key in range(tokens)
                ],
                dim=-1,
            )
            for query in range(tokens)
        ],
        dim=-2,
    )
    return decay * (queries @ keys.transpose(-2, -1)) @ values


def delta_rule(queries, keys, values, strength):
    """Yang et al. 2024, section 2.2: state = state (I - beta k k^T) + beta v k^T, output = state q."""
    tokens, width = keys.shape[-2:]
    state = torch.zeros(*values.shape[:-2], values.shape[-1], width).double()
    output = []
    for token in range(tokens):
        key, value = keys[..., token, :, None], values[..., token, :, None]
        beta = strength[..., token, :, None]
        state = state @ (torch.eye(width).double() - beta * key @ key.transpose(-2, -1))
        state = state + beta * value @ key.transpose(-2, -1)
        output.append((state @ queries[..., token, :, None])[..., 0])
    return torch.stack(output, dim=-2)


def recurrent_case(name, kind, compute, **leaves):
    for leaf in leaves.values():
        leaf.requires_grad_()
    output = compute(**leaves)
    output_gradient, gradients = gradients_of(output, leaves)
    case = {
        "kind": kind,
        "name": name,
        "inputs": leaves,
        "outputGradient": output_gradient,
        "expected": output,
        "gradients": gradients,
    }
    return detached(case)


def recurrent_cases():
    n = numbers
    cases = []
    for name, batch, tokens, width, value_width in [
        ("one token", (), 1, 3, 2),
        ("six tokens", (), 6, 3, 2),
        ("heads", (2,), 5, 4, 3),
        ("batches of heads", (2, 3), 4, 2, 5),
        ("one column", (), 5, 1, 1),
    ]:
        def inputs():
            return {
                "queries": n(*batch, tokens, width),
                "keys": n(*batch, tokens, width),
                "values": n(*batch, tokens, value_width),
            }

        one_each = (*batch, tokens, 1)
        cases.append(recurrent_case(name, "linear", linear, **inputs()))
        cases.append(recurrent_case(name, "gated", gated, **inputs(), keep=shares(*one_each)))
        given = inputs()
        given["keys"] = torch.nn.functional.normalize(given["keys"], dim=-1).float().double()
        cases.append(recurrent_case(name, "deltaRule", delta_rule, **given, strength=shares(*one_each)))
    far = {"queries": n(5, 3, spread=8.0), "keys": n(5, 3, spread=8.0), "values": n(5, 2)}
    cases.append(recurrent_case("features far apart", "linear", linear, **far))
    ends = torch.tensor([[1.0], [0.0], [1.0], [0.5], [0.0]]).double()
    given = {"queries": n(5, 3), "keys": n(5, 3), "values": n(5, 2)}
    cases.append(recurrent_case("shares of 0 and 1", "gated", gated, **given, keep=ends.clone()))
    given = {"queries": n(5, 3), "keys": 0.5 * n(5, 3), "values": n(5, 2)}
    cases.append(recurrent_case("strengths of 0 and 1", "deltaRule", delta_rule, **given, strength=ends.clone()))
    return cases


def differential_case(name, shapes, factor, **options):
    """Ye et al. 2024, equation 1: (softmax(Q1 K1^T) - lambda softmax(Q2 K2^T)) V."""
    queries, keys, values = shapes
    leaves = {
        "queries1": numbers(*queries),
        "queries2": numbers(*queries),
        "keys1": numbers(*keys),
        "keys2": numbers(*keys),
        "values": numbers(*values),
        "lambda": torch.tensor(factor).double(),
    }
    for leaf in leaves.values():
        leaf.requires_grad_()
    weights = [
        stages_of(leaves[f"queries{i}"], leaves[f"keys{i}"], leaves["values"], **options)["weights"]
        for i in (1, 2)
    ]
    difference = weights[0] - leaves["lambda"] * weights[1]
    output = difference @ leaves["values"]
    output_gradient, gradients = gradients_of(output, leaves)
    case = {
        "kind": "differential",
        "name": name,
        "inputs": leaves,
        "options": options,
        "outputGradient": output_gradient,
        "expected": {"weights": difference, "output": output},
        "gradients": gradients,
    }
    return detached(case)


def differential_cases():
    heads = [(2, 4, 3), (2, 5, 3), (2, 5, 6)]
    return [
        differential_case("one head", [(3, 2), (4, 2), (4, 4)], 0.25),
        differential_case("heads, causal", heads, 0.75, causal=True),
        differential_case("a factor above 1 and a scale", heads, 1.5, scale=0.9),
        differential_case("a factor of 0", heads, 0.0),
    ]


def latent_case(name, tokens, query_rank, rank, heads, d_plain, d_rotary, d_value):
    """A layer of DeepSeek-V3 as Transformers has it, and gradients through the same formulas."""
    from transformers.models.deepseek_v3 import modeling_deepseek_v3 as deepseek

    config = deepseek.DeepseekV3Config(
        hidden_size=6,
        num_attention_heads=heads,
        num_key_value_heads=heads,
        q_lora_rank=query_rank,
        kv_lora_rank=rank,
        qk_nope_head_dim=d_plain,
        qk_rope_head_dim=d_rotary,
        v_head_dim=d_value,
        rope_interleave=True,
        rope_parameters={"rope_type": "default", "rope_theta": 10000.0},
        attn_implementation="eager",
    )
    layer = deepseek.DeepseekV3Attention(config, 0).double().eval()
    with torch.no_grad():
        for parameter in layer.parameters():
            is_gain = parameter.dim() == 1
            parameter.copy_(1 + 0.1 * numbers(*parameter.shape) if is_gain else 0.5 * numbers(*parameter.shape))
            parameter.copy_(parameter.float())
    inputs = numbers(tokens, 6)
    positions = deepseek.DeepseekV3RotaryEmbedding(config)(inputs[None], torch.arange(tokens)[None])
    mask = torch.zeros(tokens, tokens).double().masked_fill(~causal_mask(tokens, tokens), -math.inf)
    with torch.no_grad():
        expected, weights = layer(inputs[None], positions, mask[None, None])

    def columns(matrix, widths):
        """The parts of each head's columns of a matrix [dOutput, dInput], as [dInput, heads * part]."""
        parts = matrix.T.reshape(matrix.shape[1], heads, sum(widths)).split(widths, dim=-1)
        return [part.reshape(matrix.shape[1], -1) for part in parts]

    query, query_rotary = columns(layer.q_b_proj.weight, [d_plain, d_rotary])
    key_up, value_up = columns(layer.kv_b_proj.weight, [d_plain, d_value])
    down, key_rotary = layer.kv_a_proj_with_mqa.weight.T.split([rank, d_rotary], dim=-1)
    parameters = {
        "queryDown": layer.q_a_proj.weight.T,
        "queryGain": layer.q_a_layernorm.weight,
        "down": down,
        "gain": layer.kv_a_layernorm.weight,
        "keyRotary": key_rotary,
        "query": query,
        "queryRotary": query_rotary,
        "keyUp": key_up,
        "valueUp": value_up,
        "output": layer.o_proj.weight.T,
    }
    parameters = {key: value.detach().clone().requires_grad_() for key, value in parameters.items()}
    p = parameters

    def norm(vectors, gain):
        return gain * vectors * torch.rsqrt(vectors.pow(2).mean(-1, keepdim=True) + 1e-6)

    leaves = {
        "latentQueries": norm(inputs @ p["queryDown"], p["queryGain"]).detach().requires_grad_(),
        "latent": norm(inputs @ p["down"], p["gain"]).detach().requires_grad_(),
        "positions": (inputs @ p["keyRotary"]).detach().requires_grad_(),
    }

    def split(projected):
        return projected.view(tokens, heads, -1).transpose(0, 1)

    queries = split(leaves["latentQueries"] @ p["query"])
    rotary_queries = rotate(split(leaves["latentQueries"] @ p["queryRotary"]))
    keys = split(leaves["latent"] @ p["keyUp"])
    rotary_keys = rotate(leaves["positions"]).expand(heads, -1, -1)
    stages = stages_of(
        torch.cat([queries, rotary_queries], dim=-1),
        torch.cat([keys, rotary_keys], dim=-1),
        split(leaves["latent"] @ p["valueUp"]),
        causal=True,
    )
    output = stages["output"].transpose(0, 1).flatten(1) @ p["output"]
    assert torch.allclose(output, expected[0], atol=1e-6), name  # Transformers rotates in float32
    assert torch.allclose(stages["weights"], weights[0], atol=1e-6), name
    multiplied = ["query", "queryRotary", "keyUp", "valueUp", "output"]  # after the norms
    leaves.update({f"parameters.{each}": p[each] for each in multiplied})
    output_gradient, gradients = gradients_of(output, leaves)
    case = {
        "kind": "latent",
        "name": name,
        "heads": heads,
        "inputs": inputs,
        "parameters": parameters,
        "outputGradient": output_gradient,
        "expected": {"weights": weights[0], "output": expected[0]},
        "gradients": gradients,
    }
    return detached(case)


def latent_cases():
    return [
        latent_case("DeepSeek-V3, one head", 4, 3, 2, 1, 2, 2, 2),
        latent_case("DeepSeek-V3, three heads", 5, 4, 3, 3, 2, 4, 3),
        latent_case("DeepSeek-V3, latent vectors wider than heads", 4, 5, 8, 2, 3, 2, 2),
    ]


if __name__ == "__main__":
    cases = recurrent_cases() + differential_cases() + latent_cases()
    write("kinds.json", shortened(plain(cases)), "generateKinds.py")
