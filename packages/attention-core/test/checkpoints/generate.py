"""Writes reference.json: what PyTorch computes with the parameters of four kinds of layers.

Needs PyTorch (any version from 1.10). Run it from anywhere: python3 generate.py

Parameters are float32 and lie in safetensors files, as models are shared; the files are in base64.
What is expected was computed from the same numbers in float64, and is a row of float64 in base64.
"""

import base64
import json
import math
import struct
from pathlib import Path

import torch
from torch.nn import functional

SEED = 20180611
D_MODEL = 6
HEADS = 2
TOKENS = 5

generator = torch.Generator().manual_seed(SEED)


def numbers(*shape, spread=None):
    """Normally distributed float32; small enough that sums keep the size of their terms."""
    spread = 1 / math.sqrt(shape[-1]) if spread is None else spread
    return torch.randn(*shape, generator=generator) * spread


TYPES = {torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16", torch.int64: "I64"}


def in_base64(content):
    return base64.b64encode(content).decode("ascii")


def safetensors(tensors):
    """The file format: length of the header, header, numbers."""
    header, content = {"__metadata__": {"format": "pt"}}, b""
    for name, tensor in tensors.items():
        words = torch.int16 if tensor.element_size() == 2 else tensor.dtype
        added = tensor.contiguous().view(words).numpy().tobytes()
        offsets = [len(content), len(content) + len(added)]
        shape = list(tensor.shape)
        header[name] = {"dtype": TYPES[tensor.dtype], "shape": shape, "data_offsets": offsets}
        content += added
    text = json.dumps(header, separators=(",", ":")).encode("utf-8")
    text += b" " * (-len(text) % 8)  # so that the numbers are aligned, as the format's own writer does
    return struct.pack("<Q", len(text)) + text + content


def attend(queries, keys, values, causal=False):
    """Plain attention of every head: [tokens, dModel] three times -> [tokens, dModel]."""
    heads = [
        matrix.view(matrix.shape[0], HEADS, -1).transpose(0, 1) for matrix in (queries, keys, values)
    ]
    scores = heads[0] @ heads[1].transpose(1, 2) / math.sqrt(heads[0].shape[-1])
    if causal:
        hidden = torch.ones(scores.shape[-2:], dtype=torch.bool).triu(1)
        scores = scores.masked_fill(hidden, -math.inf)
    return (torch.softmax(scores, -1) @ heads[2]).transpose(0, 1).reshape(queries.shape[0], -1)


def case(parameters, output, **inputs):
    """One stored case: parameters and inputs as they are, the output in float64."""
    assert output.dtype == torch.float64
    return {
        "parameters": in_base64(safetensors(parameters)),
        "inputs": in_base64(safetensors(inputs)),
        "output": in_base64(output.detach().contiguous().numpy().tobytes()),
    }


def pytorch_case(context_width=None, prefix="", **options):
    """nn.MultiheadAttention itself, also in its form for a context of another width."""
    inputs = numbers(TOKENS, D_MODEL, spread=1)
    context = inputs if context_width is None else numbers(TOKENS + 2, context_width, spread=1)
    widths = {} if context_width is None else {"kdim": context_width, "vdim": context_width}
    layer = torch.nn.MultiheadAttention(D_MODEL, HEADS, batch_first=True, **widths, **options)
    with torch.no_grad():
        for parameter in layer.parameters():
            parameter.copy_(numbers(*parameter.shape))
    parameters = {prefix + name: tensor for name, tensor in layer.state_dict().items()}
    source = context.double()
    output, _ = layer.double()(inputs.double(), source, source)
    given = {"inputs": inputs} if context_width is None else {"inputs": inputs, "context": context}
    return case(parameters, output, **given)


def bert_case(prefix):
    """Layer 1 of 2. nn.Linear keeps [dOutput, dInput]."""
    place = prefix + "encoder.layer.{}.attention."
    names = ["self.query", "self.key", "self.value", "output.dense"]
    parameters = {}
    for layer in range(2):
        for name in names:
            parameters[place.format(layer) + name + ".weight"] = numbers(D_MODEL, D_MODEL)
            parameters[place.format(layer) + name + ".bias"] = numbers(D_MODEL)
    inputs = numbers(TOKENS, D_MODEL, spread=1)

    def linear(rows, name):
        weight = parameters[place.format(1) + name + ".weight"].double()
        return functional.linear(rows, weight, parameters[place.format(1) + name + ".bias"].double())

    x = inputs.double()
    heads = attend(linear(x, "self.query"), linear(x, "self.key"), linear(x, "self.value"))
    return case(parameters, linear(heads, "output.dense"), inputs=inputs)


def gpt2_case(prefix):
    """Layer 1 of 2, causal. Conv1D keeps [dInput, dOutput]."""
    place = prefix + "h.{}.attn."
    parameters = {}
    for layer in range(2):
        for name, width in [("c_attn", 3 * D_MODEL), ("c_proj", D_MODEL)]:
            parameters[place.format(layer) + name + ".weight"] = numbers(D_MODEL, width)
            parameters[place.format(layer) + name + ".bias"] = numbers(width)
    inputs = numbers(TOKENS, D_MODEL, spread=1)

    def conv1d(rows, name):
        weight = parameters[place.format(1) + name + ".weight"].double()
        return torch.addmm(parameters[place.format(1) + name + ".bias"].double(), rows, weight)

    fused = conv1d(inputs.double(), "c_attn")
    heads = attend(*fused.split(D_MODEL, dim=1), causal=True)
    return case(parameters, conv1d(heads, "c_proj"), inputs=inputs)


def llama_case(prefix, has_biases):
    """Layer 1 of 2, one head of keys and values for two of queries: the matrices only."""
    place = prefix + "layers.{}.self_attn."
    widths = {"q": D_MODEL, "k": D_MODEL // HEADS, "v": D_MODEL // HEADS, "o": D_MODEL}
    parameters = {}
    for layer in range(2):
        for letter, width in widths.items():
            parameters[f"{place.format(layer)}{letter}_proj.weight"] = numbers(width, D_MODEL)
            if has_biases and letter != "o":
                parameters[f"{place.format(layer)}{letter}_proj.bias"] = numbers(width)
    expected = {}
    for letter, name in zip("qkvo", ["query", "key", "value", "output"]):
        expected[name] = parameters[f"{place.format(1)}{letter}_proj.weight"].T
        if f"{place.format(1)}{letter}_proj.bias" in parameters:
            expected[name + "Bias"] = parameters[f"{place.format(1)}{letter}_proj.bias"]
    return {
        "parameters": in_base64(safetensors(parameters)),
        "projections": in_base64(safetensors(expected)),
    }


def bit_patterns(exponent_bits, fraction_bits):
    """Every sign and exponent, with the fractions at both ends and in between, as int16."""
    full = (1 << fraction_bits) - 1
    fractions = [0, 1, 2, full // 3, full // 2, full // 2 + 1, full - 1, full]
    patterns = [
        (sign << 15) | (exponent << fraction_bits) | fraction
        for sign in range(2)
        for exponent in range(1 << exponent_bits)
        for fraction in fractions
    ]
    return torch.tensor([bits - (bits >> 15 << 16) for bits in patterns], dtype=torch.int16)


def conversions():
    """16-bit floats, and the same numbers as PyTorch makes them float32."""
    half = bit_patterns(5, 10).view(torch.float16)
    brain = bit_patterns(8, 7).view(torch.bfloat16)
    return safetensors(
        {"F16": half, "F16 as F32": half.float(), "BF16": brain, "BF16 as F32": brain.float()}
    )


reference = {
    "made": f"by generate.py with PyTorch {torch.__version__}, float64, seed {SEED}",
    "pytorch": {
        "all parameters": pytorch_case(),
        "no biases": pytorch_case(bias=False),
        "another width of keys and values": pytorch_case(context_width=4),
        "another width of keys and values, no biases": pytorch_case(context_width=4, bias=False),
        "a prefix": pytorch_case(prefix="encoder.layers.0.self_attn."),
    },
    "bert": {
        "with the name of the model": bert_case("bert."),
        "without the name of the model": bert_case(""),
    },
    "gpt2": {
        "with the name of the model": gpt2_case("transformer."),
        "without the name of the model": gpt2_case(""),
    },
    "llama": {
        "with the name of the model": llama_case("model.", has_biases=False),
        "without the name of the model": llama_case("", has_biases=False),
        "biases of queries, keys and values": llama_case("model.", has_biases=True),
    },
    "conversions": in_base64(conversions()),
}
text = json.dumps(reference, indent=2) + "\n"
(Path(__file__).parent / "reference.json").write_text(text)
print(f"reference.json: {len(text) / 1000:.0f} kB")
