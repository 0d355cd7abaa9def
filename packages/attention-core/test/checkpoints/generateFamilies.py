"""Writes families.json: what the attention of one layer of a tiny random model computes, in float64.

Needs PyTorch and Transformers 5. Run it from anywhere: python3 generateFamilies.py

Each case has the parameters of that layer under the names of the model's own state dict, what went
into the layer's attention, what came out, and what a caller has to know from the configuration. A
random gradient of what came out goes through the model's own module by autograd, to what went in
and to each of the parameters.
"""

import json
import math
from pathlib import Path

import torch
import transformers
from transformers import AutoModel

HERE = Path(__file__).parent
TOKENS = 5

torch.manual_seed(20170612)
of_outputs = torch.Generator().manual_seed(20170612)  # apart, so that a case more changes no other


def shortened(value, digits=9):
    if isinstance(value, torch.Tensor):
        return shortened(value.tolist(), digits)
    if isinstance(value, list):
        return [shortened(entry, digits) for entry in value]
    return float(f"{value:.{digits}g}") if isinstance(value, float) else value


def case(family, config, path, layer=0, part=None, options=None, finish=None, output=None, cross=False, rename=None, alter=None, also=None, differentiable=True, **settings):
    """`path` leads to the attention module; `finish` makes the layer's output of what that returns, or `output` leads
    to the part of it whose output that is. `alter` changes a parameter as another kind of file has it, `also` names one
    outside of the layer. `differentiable` is whether multiHeadGradient reaches all of it."""
    config = getattr(transformers, f"{config}Config")(**settings, attn_implementation="eager")
    model = AutoModel.from_config(config, attn_implementation="eager").double().eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_((torch.randn(parameter.shape) * 0.4).float())
    module = model.get_submodule(path)
    seen = {}

    def hook(_, args, kwargs, output):
        seen["call"] = args, kwargs
        hidden = kwargs.get("hidden_states", args[0] if args else None)
        seen["inputs"] = hidden
        seen["context"] = kwargs.get("key_value_states", kwargs.get("encoder_hidden_states"))
        if cross and seen["context"] is None:
            seen["context"] = args[1] if len(args) > 1 else None
        seen["output"] = output[0] if isinstance(output, tuple) else output

    module.register_forward_hook(hook, with_kwargs=True)
    if output is not None:
        model.get_submodule(output).register_forward_hook(lambda _, __, result: seen.update(part=result))
    is_image = "image_size" in settings and "vocab_size" not in settings
    try:
        run(model, config, family, is_image, settings)
    except RuntimeError as error:  # experts have no float64, but the attention before them was seen
        if "output" not in seen:
            raise error
    again = {each: seen[each].detach().clone().requires_grad_() for each in ("inputs", "context") if seen[each] is not None}
    call_again(module, *seen["call"], {id(seen[each]): leaf for each, leaf in again.items()})
    result = seen["part"] if output else finish(model, seen) if finish else seen["output"]
    output_gradient = torch.randn(result.shape, generator=of_outputs).double()
    learned = {name: each for name, each in model.named_parameters() if each.requires_grad}
    leaves = {**again, **learned}
    found = torch.autograd.grad(result, list(leaves.values()), output_gradient, materialize_grads=True, allow_unused=True)
    gradients = dict(zip(leaves, found))
    start = path.rsplit(".", 1)[0] if "." in path else path
    parameters = {name: value for name, value in model.state_dict().items() if name.startswith(start + ".")}
    beside = ("post_att", "layernorm", "layer_norm", "LayerNorm")
    keep = [name for name in parameters if "att" in name.lower() and not any(part in name for part in beside)]
    if also is not None:
        parameters[also] = model.state_dict()[also]
        keep.append(also)

    def stored(values, digits):
        """What a file has of these parameters, or of their gradients."""
        altered = {name: alter(name, values[name]) if alter else values[name] for name in keep if name in values}
        return {rename(name) if rename else name: shortened(value.double(), digits) for name, value in altered.items()}

    return {
        "family": family,
        "layer": layer,
        "part": part,
        "modelType": config.model_type,
        "parameters": stored(parameters, 9),
        "inputs": shortened(again["inputs"][0]),
        "context": shortened(again["context"][0]) if cross and "context" in again else None,
        "options": options or {},
        "expected": shortened(result[0]),
        "gradients": {
            "output": shortened(output_gradient[0]),
            "inputs": shortened(gradients["inputs"][0], 7),
            "context": shortened(gradients["context"][0], 7) if cross else None,
            "parameters": stored(gradients, 7),
        }
        if differentiable
        else None,
    }


def call_again(module, args, kwargs, leaves):
    """The same call, with leaves in place of what went in, and with no cache that has seen it already."""
    def instead(value):
        return None if isinstance(value, transformers.Cache) else leaves.get(id(value), value)

    module(*map(instead, args), **{name: instead(value) for name, value in kwargs.items()})


def as_published(name):
    """ViT's names in files, which Transformers 5 changes while it loads them."""
    short = {"q_proj": "attention.query", "k_proj": "attention.key", "v_proj": "attention.value", "o_proj": "output.dense"}
    _, layer, _, matrix, kind = name.split(".")
    return f"encoder.layer.{layer}.attention.{short[matrix]}.{kind}"


def run(model, config, family, is_image, settings):
    """Something random goes through the whole model."""
    with torch.no_grad():
        if is_image:
            side = settings["image_size"]
            model(pixel_values=torch.randn(1, 3, side, side).double())
        elif family.startswith("Whisper"):
            features = torch.randn(1, settings["num_mel_bins"], 2 * settings["max_source_positions"])
            model(input_features=features.double(), decoder_input_ids=torch.arange(1, TOKENS + 1)[None])
        elif getattr(config, "is_encoder_decoder", False):
            ids = torch.arange(1, TOKENS + 3)[None]
            model(input_ids=ids, decoder_input_ids=torch.arange(2, TOKENS + 2)[None])
        else:
            model(input_ids=torch.arange(1, TOKENS + 1)[None])


def tiny(**others):
    return dict(hidden_size=8, num_attention_heads=4, num_hidden_layers=2, vocab_size=11, **others)


def decoder(**others):
    return tiny(intermediate_size=8, num_key_value_heads=2, head_dim=4, pad_token_id=0, bos_token_id=0, eos_token_id=0, **others)


def rope(theta=10000.0, **others):
    return {"rope_theta": theta, "rope_type": "default", **others}


def seq2seq(**others):
    return dict(
        d_model=8, encoder_layers=1, decoder_layers=1, encoder_attention_heads=2,
        decoder_attention_heads=2, encoder_ffn_dim=8, decoder_ffn_dim=8, vocab_size=11,
        pad_token_id=0, bos_token_id=0, eos_token_id=0, decoder_start_token_id=1, **others,
    )


def after(dense):
    return lambda model, seen: model.get_submodule(dense)(seen["output"])


def as_meta_named(name):
    """The names of a Llama in the files that Meta itself published."""
    _, layer, _, matrix, kind = name.split(".")
    return f"layers.{layer}.attention.w{matrix[0]}.{kind}"


def as_meta_ordered(name, value):
    """Meta rotates neighbouring columns of a head, Hugging Face one half of them with the other."""
    if not name.endswith(("q_proj.weight", "k_proj.weight")):
        return value
    rows, columns = value.shape
    return value.view(rows // 4, 2, 2, columns).transpose(1, 2).reshape(rows, columns)  # heads of four rows


GROUPED = {"heads": 4, "keyValueHeads": 2, "causal": True}
BANDS = {"factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 64}


def cases():
    yield case("Llama 3.1", "Llama", "layers.1.self_attn", 1, options={**GROUPED, "rotary": {"llama3": [4, 500, {"factor": 8, "trainedLength": 64}]}},
        **decoder(rope_parameters={"rope_theta": 500.0, "rope_type": "llama3", **BANDS}, max_position_embeddings=512))
    yield case("Qwen 2", "Qwen2", "layers.0.self_attn", options={**GROUPED, "keyValueHeads": 2, "rotary": {"base": 1e6}},
        **{**decoder(rope_parameters=rope(1e6)), "hidden_size": 16})
    yield case("Qwen 3", "Qwen3", "layers.0.self_attn", options={**GROUPED, "rotary": {"base": 1e6}}, **decoder(rope_parameters=rope(1e6)))
    yield case("Gemma 2", "Gemma2", "layers.0.self_attn", options={**GROUPED, "rotary": {}, "softCap": 1.5, "scale": 0.25},
        **decoder(query_pre_attn_scalar=16, attn_logit_softcapping=1.5, rope_parameters=rope()))
    yield case("Gemma 3", "Gemma3Text", "layers.0.self_attn", options={**GROUPED, "rotary": {}, "scale": 0.25},
        **decoder(query_pre_attn_scalar=16, layer_types=["sliding_attention"] * 2,
            rope_parameters={"sliding_attention": rope(), "full_attention": rope()}))
    yield case("gpt-oss", "GptOss", "layers.0.self_attn", options={**GROUPED, "rotary": {"base": 150000}},
        **decoder(num_local_experts=2, num_experts_per_tok=1, rope_parameters=rope(150000.0), layer_types=["full_attention"] * 2))
    yield case("Phi-3", "Phi3", "layers.0.self_attn", options={**GROUPED, "rotary": {}}, **{**decoder(rope_parameters=rope()), "hidden_size": 16})
    yield case("Phi-2", "Phi", "layers.0.self_attn", options={"heads": 4, "causal": True, "rotary": {"columns": 2}},
        **{**decoder(rope_parameters=rope(partial_rotary_factor=0.5)), "hidden_size": 16, "num_key_value_heads": 4})
    yield case("GPT-NeoX", "GPTNeoX", "layers.0.attention", options={"heads": 4, "causal": True, "rotary": {"columns": 2}},
        **{**tiny(intermediate_size=8, rope_parameters=rope(partial_rotary_factor=0.5)), "hidden_size": 16})
    yield case("Falcon, multi-query", "Falcon", "h.0.self_attention", options={"heads": 4, "keyValueHeads": 1, "causal": True, "rotary": {}},
        **{**tiny(multi_query=True, new_decoder_architecture=False, alibi=False, bias=False, rope_parameters=rope()), "hidden_size": 16})
    yield case("Falcon, grouped", "Falcon", "h.0.self_attention", options={**GROUPED, "rotary": {}},
        **{**tiny(num_kv_heads=2, new_decoder_architecture=True, alibi=False, bias=False, rope_parameters=rope()), "hidden_size": 16})
    yield case("GPT-J", "GPTJ", "h.0.attn", options={"heads": 4, "causal": True, "rotary": {"columns": 2}},
        n_embd=16, n_head=4, n_layer=1, n_positions=16, rotary_dim=2, vocab_size=11, bos_token_id=0, eos_token_id=0)
    yield case("GPT-2", "GPT2", "h.0.attn", options={"heads": 2, "causal": True}, n_embd=8, n_head=2, n_layer=1, n_positions=16, vocab_size=11, bos_token_id=0, eos_token_id=0)
    yield case("OPT", "OPT", "decoder.layers.0.self_attn", options={"heads": 2, "causal": True},
        hidden_size=8, num_attention_heads=2, num_hidden_layers=1, ffn_dim=8, vocab_size=11, word_embed_proj_dim=8, max_position_embeddings=16)
    yield case("BART, encoder", "Bart", "encoder.layers.0.self_attn", part="encoder", options={"heads": 2}, **seq2seq(max_position_embeddings=16))
    yield case("BART, cross-attention", "Bart", "decoder.layers.0.encoder_attn", part="cross", cross=True, options={"heads": 2}, **seq2seq(max_position_embeddings=16))
    whisper = seq2seq(num_mel_bins=4, max_source_positions=6, max_target_positions=16)
    yield case("Whisper, decoder", "Whisper", "decoder.layers.0.self_attn", part="decoder", options={"heads": 2, "causal": True}, **whisper)
    yield case("CLIP, text", "CLIPText", "encoder.layers.0.self_attn", options={"heads": 2, "causal": True},
        hidden_size=8, num_attention_heads=2, num_hidden_layers=1, intermediate_size=8, vocab_size=11, max_position_embeddings=16, eos_token_id=5)
    yield case("ViT", "ViT", "layers.0.attention", options={"heads": 2}, rename=as_published,
        hidden_size=8, num_attention_heads=2, num_hidden_layers=1, intermediate_size=8, image_size=4, patch_size=2)
    yield case("RoBERTa", "Roberta", "encoder.layer.0.attention.self", options={"heads": 4}, finish=after("encoder.layer.0.attention.output.dense"),
        **tiny(intermediate_size=8, max_position_embeddings=16, pad_token_id=0))
    yield case("DistilBERT", "DistilBert", "transformer.layer.0.attention", options={"heads": 2}, dim=8, n_heads=2, n_layers=1, hidden_dim=8, vocab_size=11, max_position_embeddings=16)
    yield case("ModernBERT", "ModernBert", "layers.0.attn", options={"heads": 4, "rotary": {"base": 160000}},
        **{**tiny(intermediate_size=8, pad_token_id=0, global_attn_every_n_layers=1), "hidden_size": 16})
    yield case("T5, encoder", "T5", "encoder.block.0.layer.0.SelfAttention", part="encoder", options={"heads": 2, "t5": [8, 16]},
        d_model=8, d_kv=4, d_ff=8, num_layers=1, num_decoder_layers=1, num_heads=2, vocab_size=11, relative_attention_num_buckets=8, relative_attention_max_distance=16, decoder_start_token_id=0)
    yield case("BERT", "Bert", "encoder.layer.0.attention.self", options={"heads": 2}, finish=after("encoder.layer.0.attention.output.dense"),
        **{**tiny(intermediate_size=8, max_position_embeddings=8), "num_attention_heads": 2, "num_hidden_layers": 1})
    albert = "encoder.albert_layer_groups.0.albert_layers.0.attention"
    yield case("ALBERT", "Albert", albert, output=f"{albert}.dense", options={"heads": 2},
        hidden_size=8, embedding_size=4, num_attention_heads=2, num_hidden_layers=1, intermediate_size=8, vocab_size=11, max_position_embeddings=8)
    yield case("BLOOM", "Bloom", "h.0.self_attention", output="h.0.self_attention.dense", options={"heads": 3, "causal": True, "alibi": True},
        hidden_size=12, n_head=3, n_layer=1, vocab_size=11)
    small = {**decoder(rope_parameters=rope()), "num_hidden_layers": 1}
    yield case("Mistral", "Mistral", "layers.0.self_attn", options={**GROUPED, "rotary": {}}, **small, sliding_window=None)
    yield case("Gemma", "Gemma", "layers.0.self_attn", options={**GROUPED, "rotary": {}}, **small)
    yield case("Llama (Meta)", "Llama", "layers.0.self_attn", options={**GROUPED, "rotary": {}}, rename=as_meta_named, alter=as_meta_ordered, **small)
    deberta = {**tiny(intermediate_size=8, max_position_embeddings=8), "num_attention_heads": 2, "num_hidden_layers": 1}
    yield case("DeBERTa", "DebertaV2", "encoder.layer.0.attention.self", also="encoder.rel_embeddings.weight", options={"heads": 2, "distances": {"maxDistance": 8}},
        finish=after("encoder.layer.0.attention.output.dense"), differentiable=False, relative_attention=True, position_biased_input=False, pos_att_type=["c2p", "p2c"], position_buckets=4, **deberta)
    yield case("GLM", "Glm", "layers.0.self_attn", options={**GROUPED, "rotary": {"columns": 2}},
        **decoder(rope_parameters=rope(partial_rotary_factor=0.5)))
    yield case("Whisper, cross-attention", "Whisper", "decoder.layers.0.encoder_attn", part="cross", cross=True, options={"heads": 2}, **whisper)
    t5 = dict(d_model=8, d_kv=4, d_ff=8, num_layers=1, num_decoder_layers=1, num_heads=2, vocab_size=11,
        relative_attention_num_buckets=8, relative_attention_max_distance=16, decoder_start_token_id=0)
    yield case("T5, decoder", "T5", "decoder.block.0.layer.0.SelfAttention", part="decoder", options={"heads": 2, "causal": True, "t5": [8, 16]}, **t5)
    yield case("T5, cross-attention", "T5", "decoder.block.0.layer.1.EncDecAttention", part="cross", cross=True, options={"heads": 2}, **t5)
    for family, config in [("Cohere", "Cohere"), ("ERNIE 4.5", "Ernie4_5"), ("Helium", "Helium")]:
        yield case(family, config, "layers.0.self_attn", options={**GROUPED, "rotary": {}}, **{**small, "hidden_size": 16})


if __name__ == "__main__":
    made = f"by generateFamilies.py with Transformers {transformers.__version__}, PyTorch {torch.__version__}, float64"
    found = []
    generator = cases()
    lines = ",\n".join(json.dumps(each, separators=(",", ":")) for each in generator)
    (HERE / "families.json").write_text(f'{{"made": {json.dumps(made)},\n"cases": [\n{lines}\n]}}\n')
    print(len(lines), "bytes")
