"""The attention of your own model in a notebook: AttentionHeatmap(attentions, tokens)."""

from html import escape

import anywidget
import numpy as np
import traitlets as t

MODULE = "https://cdn.jsdelivr.net/npm/attention-widget@0.1.0/dist/attention-widget.anywidget.js"


class AttentionHeatmap(anywidget.AnyWidget):
    """An interactive heatmap. What is selected in it can be read in Python: `.selection`, `.selected`."""

    _esm = MODULE
    text = t.Unicode(None, allow_none=True).tag(sync=True)
    heads = t.Int(None, allow_none=True).tag(sync=True)
    head = t.Int(None, allow_none=True).tag(sync=True)
    layer = t.Int(None, allow_none=True).tag(sync=True)
    stage = t.Unicode(None, allow_none=True).tag(sync=True)
    causal = t.Bool(None, allow_none=True).tag(sync=True)
    theme = t.Unicode(None, allow_none=True).tag(sync=True)
    settings = t.Dict(default_value=None, allow_none=True).tag(sync=True)
    selection = t.Dict(default_value=None, allow_none=True).tag(sync=True)
    selected = t.Dict(default_value=None, allow_none=True).tag(sync=True)
    query_tokens = t.List(t.Unicode()).tag(sync=True)
    key_tokens = t.List(t.Unicode()).tag(sync=True)
    label = t.Unicode("").tag(sync=True)
    layers = t.List(t.Dict()).tag(sync=True)

    def __init__(self, attentions=(), tokens=(), key_tokens=(), dtype="f32", names=(), head_names=(), stages={}, **traits):
        """`attentions`: [layer][batch of 1?][head, query, key], of numpy, PyTorch or JAX; `stages`: more of them by name
        (scores, queries, keys, values). `names` has one per layer, `head_names` a list per layer. `dtype` is what is sent:
        "f32", "f16", or "u8" (weights only) for steps of 1/255. A notebook takes 10 MB a message."""
        self._weights = [_layer(layer) for layer in attentions]
        layers = [{"weights": _send(layer, dtype)} for layer in self._weights]
        for stage, arrays in stages.items():
            for layer, array in zip(layers, arrays):
                layer[stage] = _send(_layer(array), "f32" if dtype == "u8" else dtype)
        for trait, values in {"label": names, "head_labels": head_names}.items():
            layers = [{**layer, trait: value} for layer, value in zip(layers, values)] if values else layers
        super().__init__(layers=layers, query_tokens=list(tokens), key_tokens=list(key_tokens), **traits)

    @classmethod
    def from_transformers(cls, outputs, tokenizer, input_ids, **traits):
        """Of a model of Hugging Face Transformers that was called with `output_attentions=True`."""
        tokens = tokenizer.convert_ids_to_tokens(list(np.asarray(input_ids).reshape(-1)))
        return cls(outputs.attentions, tokens, label=type(outputs).__name__, **traits)

    def _repr_mimebundle_(self, **kwargs):
        """The widget; and a table where a page of the notebook has no widgets."""
        bundle = super()._repr_mimebundle_(**kwargs)
        data, metadata = bundle if isinstance(bundle, tuple) else (bundle or {}, {})
        return ({**data, "text/html": self.to_html()} if self._weights else data), metadata

    def to_html(self):
        """The weights of the shown head as a table, which needs no script."""
        weights = self._weights[self.layer or 0][self.head or 0]
        keys = list(self.key_tokens) or list(self.query_tokens)
        heads = "".join(f'<th scope="col">{escape(key)}</th>' for key in keys)
        rows = (
            f'<tr><th scope="row">{escape(query)}</th>'
            + "".join(f"<td>{weight:.2f}</td>" for weight in row)
            for query, row in zip(self.query_tokens, weights)
        )
        return f"<table><caption>Attention</caption><tr><td></td>{heads}</tr>{''.join(rows)}</table>"


def _layer(attention):
    """[head, query, key], without the axis of a batch of 1."""
    array = attention.detach().cpu().float() if hasattr(attention, "detach") else attention
    array = np.asarray(array, dtype=np.float32)
    return array[0] if array.ndim == 4 else array


def _send(array, dtype):
    kinds = {"f32": lambda a: a.astype("<f4"), "f16": lambda a: a.astype("<f2")}
    kinds["u8"] = lambda a: np.rint(a * 255).astype("u1")
    return {"shape": list(array.shape), "dtype": dtype, "data": kinds[dtype](array).tobytes()}
