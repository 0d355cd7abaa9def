"""Attention of a model in Python, as a file that attention-core/formats reads. Needs NumPy alone."""

import base64
import json

import numpy as np


def to_attention_trace(outputs, tokens, key_tokens=None, label="a model in Python"):
    """Attention as a dict for json.dump: outputs of Transformers, a cache of TransformerLens, or arrays.

    outputs: what a model returned with output_attentions=True, what run_with_cache returned, or weights
        [head, query, key] of one layer, or a list of layers, each also with a batch of 1 in front
    tokens: a text for each query; key_tokens: for each key, where those are others
    """
    numbers = None
    if hasattr(outputs, "attentions"):
        outputs = outputs.attentions
    elif hasattr(outputs, "cross_attentions"):
        raise ValueError("an encoder and a decoder: pick outputs.cross_attentions, or another of the three")
    elif hasattr(outputs, "keys"):
        names = [name for name in outputs.keys() if str(name).endswith("attn.hook_pattern")]
        numbers = sorted(int(name.split(".")[1]) for name in names)
        outputs = [outputs[f"blocks.{number}.attn.hook_pattern"] for number in numbers]
    elif getattr(outputs, "ndim", 0) in (2, 3):
        outputs = [outputs]
    if outputs is None or len(outputs) == 0:
        raise ValueError('no attention: load the model with attn_implementation="eager"')
    if isinstance(outputs[0], tuple):
        raise ValueError("steps of generate: torch.save(outputs.attentions, file) is read as it is")

    def layer(number, weights):
        weights = weights.detach().float().cpu().numpy() if hasattr(weights, "detach") else np.asarray(weights)
        if weights.ndim == 4 and len(weights) != 1:
            raise ValueError(f"a batch of {len(weights)}: pick one, [layer[i:i+1] for layer in attentions]")
        weights = weights.reshape((-1, *weights.shape[-2:])).astype("<f2")
        if weights.shape[1:] != (len(tokens), len(key_tokens or tokens)):
            raise ValueError(f"weights {weights.shape[1:]}, but {len(tokens)} tokens")
        data = base64.b64encode(weights.tobytes()).decode()
        heads = [f"head {head}" for head in range(len(weights))]
        stored = {"shape": list(weights.shape), "type": "float16", "data": data}
        return {"label": f"layer {number}", "headLabels": heads, "weights": stored}

    layers = [layer(*pair) for pair in zip(numbers or range(len(outputs)), outputs)]
    trace = {"format": "attention-trace", "version": 1, "source": {"kind": "imported", "label": label}}
    return {**trace, "queryTokens": list(tokens), "keyTokens": list(key_tokens or tokens), "layers": layers}


if __name__ == "__main__":
    mask = np.tril(np.ones((3, 3)))
    weights = mask / mask.sum(-1, keepdims=True)
    with open("attention.json", "w", encoding="utf-8") as file:
        json.dump(to_attention_trace([weights[None], weights[None]], ["The", "cat", "sat"]), file)
