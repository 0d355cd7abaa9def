"""Writes test/checkpoints/families, pairs, images and sounds: what whole tiny random models compute, in float64.

Needs PyTorch and Transformers 5. Run it from anywhere: python3 generate.py, or
python3 generate.py NAME … for the cases whose names begin so.

One file a case: the config as save_pretrained writes it, the names and shapes of the parameters, the
tokens, and what comes of them: the weights and the output of the attention of every layer, and the
probabilities of the next token. Parameters are not stored, since the tests make the same numbers again
from their names (`number` below and `numbersOf` in test/checkpoints/helpers/familyCase.ts).
"""

import json
import sys
import tempfile
from pathlib import Path

import safetensors
import safetensors.torch
import torch
import transformers
from transformers import AutoModel, AutoModelForCausalLM, AutoModelForSeq2SeqLM, AutoModelForSpeechSeq2Seq
from transformers.integrations.mxfp4 import convert_moe_packed_tensors
from transformers.models.falcon import modeling_falcon

FOLDER = Path(__file__).parents[2] / "test" / "checkpoints"
IDS = [3, 1, 4, 1, 5, 9]
TARGET_IDS = [2, 7, 1, 8, 2]  # of which the first is that which a decoder begins with
VOCABULARY = 11

# Everything in float64, also what Transformers computes in float32 whatever its parameters are.
torch.set_default_dtype(torch.float64)


def in_float64(function):
    def wide(*args, **kwargs):
        narrow = (torch.float32, torch.float)
        args = [torch.float64 if arg in narrow and isinstance(arg, torch.dtype) else arg for arg in args]
        kwargs = {key: torch.float64 if value is torch.float32 else value for key, value in kwargs.items()}
        return function(*args, **kwargs)

    return wide


torch.Tensor.to = in_float64(torch.Tensor.to)
torch.Tensor.float = torch.Tensor.double
torch.arange = in_float64(torch.arange)
torch.tensor = in_float64(torch.tensor)
torch.nn.functional.softmax = in_float64(torch.nn.functional.softmax)
as_complex = torch.view_as_complex
torch.view_as_complex = lambda pairs: as_complex(pairs.contiguous())  # which `float` makes them where it copies


def numbers(name, shape):
    """Numbers from -1 to 1 with 15 bits each: those of a linear congruential generator seeded by a name."""
    state = 2166136261
    for letter in name.encode():  # FNV-1a
        state = ((state ^ letter) * 16777619) % 2**32
    made = []
    for _ in range(torch.Size(shape).numel()):
        state = (state * 1664525 + 1013904223) % 2**32
        made.append((state >> 16) / 32768 - 1)
    return torch.tensor(made).reshape(shape)


def number(name, parameter, is_less_one):
    """Numbers that make attention sharp and every term count; float32 holds each of them exactly."""
    made = numbers(name, parameter.shape)
    is_norm = parameter.dim() == 1 and name.endswith("weight")
    if is_norm:
        return made / 4 + (0 if is_less_one else 1)
    return made / (2 if parameter.dim() > 1 else 4)


def shortened(tensor):
    flat = [float(f"{entry:.8g}") for entry in tensor.flatten().tolist()]
    return {"shape": list(tensor.shape), "data": flat}


def file_name(model, name):
    """The name that a parameter has in a file, where Transformers 5 has another for it."""
    renamed = {
        "gpt_neox": {"lm_head": "embed_out"},
        "vit": {
            "layers.": "encoder.layer.", "attention.q_proj": "attention.attention.query", "attention.k_proj": "attention.attention.key",
            "attention.v_proj": "attention.attention.value", "attention.o_proj": "attention.output.dense",
            "mlp.fc1": "intermediate.dense", "mlp.fc2": "output.dense",
        },
    }
    for old, new in renamed.get(model.config.model_type, {}).items():
        name = name.replace(old, new)
    return name


def published(model):
    """The parameters under the names that a file has, which are not always those of the model."""
    names = {file_name(model, name): value for name, value in model.named_parameters()}
    with tempfile.TemporaryDirectory() as folder:
        model.save_pretrained(folder)
        with safetensors.safe_open(f"{folder}/model.safetensors", "pt") as file:
            names.update({name: value for name, value in model.named_buffers() if name in file.keys()})
            assert {name: list(value.shape) for name, value in names.items()} == {name: file.get_slice(name).get_shape() for name in file.keys()}
    return names


def made_model(kind, model_type, is_less_one, settings):
    """A tiny model with numbers that are made from the names of its parameters, which come second."""
    config = transformers.AutoConfig.for_model(model_type, **settings)
    config._attn_implementation = "eager"
    model = kind.from_config(config, attn_implementation="eager", experts_implementation="eager").double().eval()
    parameters = published(model)
    with torch.no_grad():
        for key, parameter in parameters.items():
            parameter.copy_(number(key, parameter, is_less_one))
    return model, parameters


def outputs_of(model, *paths):
    """A list for each path of modules, which takes up what these give as the model runs."""
    lists = [[] for _ in paths]
    for (path, count), outputs in zip(paths, lists):
        for layer in range(count):
            module = model.get_submodule(path.format(layer))
            module.register_forward_hook(lambda _, __, output, to=outputs: to.append(output[0] if isinstance(output, tuple) else output))
    return lists


def layers_of(weights, outputs):
    assert weights[-1].dtype == torch.float64 and len(weights) == len(outputs)
    return [{"weights": shortened(weight[0]), "output": shortened(output[0])} for weight, output in zip(weights, outputs)]


def store(folder, name, config, parameters, is_less_one=False, **case):
    case = {
        "made": f"by scripts/checkpoints/generate.py with Transformers {transformers.__version__}, PyTorch {torch.__version__}, float64",
        "config": json.loads(config.to_json_string(use_diff=True)),
        "isLessOne": is_less_one,
        "parameters": {key: list(value.shape) for key, value in parameters.items()},
        **case,
    }
    folder.mkdir(exist_ok=True)
    file = folder / f"{name}.json"
    file.write_text(json.dumps(case, separators=(",", ":")) + "\n")
    print(name, file.stat().st_size, "bytes")


def write(name, attention, model_type, is_less_one=False, kind=AutoModelForCausalLM, **settings):
    if wanted and not name.startswith(tuple(wanted)):
        return
    model, parameters = made_model(kind, model_type, is_less_one, settings)
    config = model.config
    stored = getattr(config, "num_hidden_groups", config.num_hidden_layers)  # of layers that share parameters, one
    [outputs] = outputs_of(model, (attention, stored))
    with torch.no_grad():
        result = model(torch.tensor([IDS]), output_attentions=True)
    probabilities = shortened(torch.softmax(result.logits[0], -1)) if "logits" in result else None
    store(FOLDER / "families", name, config, parameters, is_less_one, ids=IDS, layers=layers_of(result.attentions, outputs), probabilities=probabilities)


def write_in_four_bits(name, attention, **settings):
    """A gpt-oss whose experts are numbers of 4 bits, two a byte, with a scale for each 32."""
    if wanted and not name.startswith(tuple(wanted)):
        return
    model, parameters = made_model(AutoModelForCausalLM, "gpt_oss", False, settings)
    for key in [key for key in parameters if key.endswith(("gate_up_proj", "down_proj"))]:
        matrix = parameters.pop(key)
        experts, inputs, outputs = matrix.shape
        blocks = torch.floor((numbers(f"{key}_blocks", [experts, outputs, inputs // 32, 16]) + 1) * 128)
        scales = torch.floor((numbers(f"{key}_scales", [experts, outputs, inputs // 32]) + 1) * 2) + 123
        parameters.update({f"{key}_blocks": blocks, f"{key}_scales": scales})
        with torch.no_grad():
            matrix.copy_(convert_moe_packed_tensors(blocks.to(torch.uint8), scales.to(torch.uint8), dtype=torch.float64))
    [outputs] = outputs_of(model, (attention, model.config.num_hidden_layers))
    with torch.no_grad():
        result = model(torch.tensor([IDS]), output_attentions=True)
    probabilities = shortened(torch.softmax(result.logits[0], -1))
    store(FOLDER / "families", name, model.config, parameters, ids=IDS, layers=layers_of(result.attentions, outputs), probabilities=probabilities)


def write_from_file(name, attention, model_type, **settings):
    """A model that Transformers does not keep as a file has it, so that the file is written first."""
    if wanted and not name.startswith(tuple(wanted)):
        return
    config = transformers.AutoConfig.for_model(model_type, **settings)
    options = {"attn_implementation": "eager", "experts_implementation": "eager"}
    model = AutoModelForCausalLM.from_config(config, **options).double().eval()
    with tempfile.TemporaryDirectory() as folder:
        model.save_pretrained(folder)
        with safetensors.safe_open(f"{folder}/model.safetensors", "pt") as file:
            shapes = {key: file.get_tensor(key) for key in file.keys()}
        parameters = {key: number(key, parameter, False).reshape(parameter.shape) for key, parameter in shapes.items()}
        safetensors.torch.save_file(parameters, f"{folder}/model.safetensors", {"format": "pt"})
        read = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float64)
    model.load_state_dict(read.state_dict())  # whose angles were not made, as they are not in the file
    [outputs] = outputs_of(model, (attention, config.num_hidden_layers))
    with torch.no_grad():
        result = model(torch.tensor([IDS]), output_attentions=True)
    probabilities = shortened(torch.softmax(result.logits[0], -1))
    store(FOLDER / "families", name, config, parameters, ids=IDS, layers=layers_of(result.attentions, outputs), probabilities=probabilities)


def write_pair(name, paths, layers, model_type, **settings):
    """An encoder beside a decoder: what each attends to, and the decoder to the encoder."""
    if wanted and not name.startswith(tuple(wanted)):
        return
    model, parameters = made_model(AutoModelForSeq2SeqLM, model_type, False, settings)
    counts = layers[0], layers[1], layers[1]
    encoder, decoder, cross = outputs_of(model, *zip(paths, counts))
    with torch.no_grad():
        result = model(torch.tensor([IDS]), decoder_input_ids=torch.tensor([TARGET_IDS]), output_attentions=True)
    store(
        FOLDER / "pairs", name, model.config, parameters, ids=IDS, targetIds=TARGET_IDS,
        encoder=layers_of(result.encoder_attentions, encoder),
        decoder=layers_of(result.decoder_attentions, decoder),
        cross=layers_of(result.cross_attentions, cross),
        probabilities=shortened(torch.softmax(result.logits[0], -1)),
    )


def write_image(name, attention, model_type, **settings):
    """A network that reads images, of which the numbers are made as those of parameters are.

    Their seed stays "picture": another name would be other numbers.
    """
    if wanted and not name.startswith(tuple(wanted)):
        return
    model, parameters = made_model(AutoModel, model_type, False, settings)
    config = model.config
    [outputs] = outputs_of(model, (attention, config.num_hidden_layers))
    shape = [config.num_channels, *config.image_size]
    with torch.no_grad():
        result = model(pixel_values=numbers("picture", shape)[None], output_attentions=True)
    store(FOLDER / "images", name, config, parameters, image=shape, layers=layers_of(result.attentions, outputs))


def write_sound(name, layers, **settings):
    """A network that reads sound beside a decoder that writes what is said."""
    if wanted and not name.startswith(tuple(wanted)):
        return
    model, parameters = made_model(AutoModelForSpeechSeq2Seq, "whisper", False, settings)
    config = model.config
    paths = "model.encoder.layers.{}.self_attn", "model.decoder.layers.{}.self_attn", "model.decoder.layers.{}.encoder_attn"
    encoder, decoder, cross = outputs_of(model, *zip(paths, (layers[0], layers[1], layers[1])))
    shape = [config.num_mel_bins, 2 * config.max_source_positions]
    with torch.no_grad():
        result = model(input_features=numbers("spectrogram", shape)[None], decoder_input_ids=torch.tensor([TARGET_IDS]), output_attentions=True)
    store(
        FOLDER / "sounds", name, config, parameters, spectrogram=shape, targetIds=TARGET_IDS,
        encoder=layers_of(result.encoder_attentions, encoder),
        decoder=layers_of(result.decoder_attentions, decoder),
        cross=layers_of(result.cross_attentions, cross),
        probabilities=shortened(torch.softmax(result.logits[0], -1)),
    )


def write_clip(name, text, vision):
    """A network that reads texts and one that reads images in one file, each of which is a case."""
    if wanted and not name.startswith(tuple(wanted)):
        return
    settings = {"text_config": text, "vision_config": vision, "projection_dim": 8}
    model, parameters = made_model(AutoModel, "clip", False, settings)
    config = model.config
    paths = "text_model.encoder.layers.{}.self_attn", "vision_model.encoder.layers.{}.self_attn"
    of_text, of_image = outputs_of(model, *zip(paths, (text["num_hidden_layers"], vision["num_hidden_layers"])))
    shape = [vision["num_channels"], vision["image_size"], vision["image_size"]]
    with torch.no_grad():
        result = model(input_ids=torch.tensor([IDS]), pixel_values=numbers("picture", shape)[None], output_attentions=True)
    text, image = result.text_model_output.attentions, result.vision_model_output.attentions
    store(FOLDER / "families", name, config, parameters, ids=IDS, layers=layers_of(text, of_text), probabilities=None)
    store(FOLDER / "images", name, config, parameters, image=shape, layers=layers_of(image, of_image))


def decoder(**others):
    return {
        "vocab_size": VOCABULARY, "hidden_size": 16, "intermediate_size": 12, "num_hidden_layers": 2,
        "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 4, "max_position_embeddings": 32,
        "pad_token_id": 0, "bos_token_id": 0, "eos_token_id": 0, **others,
    }


def rope(theta=10000.0, kind="default", **others):
    return {"rope_theta": theta, "rope_type": kind, **others}


def cases():
    llama = "model.layers.{}.self_attn"
    bands = {"factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 16}
    write("llama", llama, "llama", **decoder(rope_parameters=rope(500.0, "llama3", **bands), max_position_embeddings=128))
    write("llama-tied", llama, "llama", **decoder(tie_word_embeddings=True, attention_bias=True, mlp_bias=True, rope_parameters=rope()))
    write("mistral", llama, "mistral", **decoder(sliding_window=3, rope_parameters=rope(), head_dim=6))
    write("qwen2", llama, "qwen2", **decoder(use_sliding_window=True, sliding_window=2, max_window_layers=1, rope_parameters=rope(1e6)))
    write("qwen3", llama, "qwen3", **decoder(tie_word_embeddings=True, rms_norm_eps=0.01, rope_parameters=rope(1e6)))
    write("gemma", llama, "gemma", is_less_one=True, **decoder(rope_parameters=rope()))
    write("gemma2", llama, "gemma2", is_less_one=True, **decoder(query_pre_attn_scalar=9, attn_logit_softcapping=1.5, final_logit_softcapping=2.5, sliding_window=3, rope_parameters=rope()))
    write("gemma3", llama, "gemma3_text", is_less_one=True, **decoder(query_pre_attn_scalar=9, num_hidden_layers=3, layer_types=["sliding_attention", "full_attention", "sliding_attention"],
        sliding_window=3, rope_parameters={"sliding_attention": rope(), "full_attention": rope(1e6, "linear", factor=8.0)}))
    write("glm", llama, "glm", **decoder(rope_parameters=rope(partial_rotary_factor=0.5)))
    write("glm4", llama, "glm4", **decoder(attention_bias=False, rope_parameters=rope(partial_rotary_factor=0.5)))
    write("phi3", llama, "phi3", **decoder(original_max_position_embeddings=16, sliding_window=4,
        rope_parameters=rope(1e4, "longrope", short_factor=[1.0, 1.5], long_factor=[2.0, 4.0], original_max_position_embeddings=16)))
    neox = {"vocab_size": VOCABULARY, "hidden_size": 16, "intermediate_size": 12, "num_hidden_layers": 2, "num_attention_heads": 4,
        "max_position_embeddings": 32, "pad_token_id": 0, "bos_token_id": 0, "eos_token_id": 0}
    write("gpt-neox", "gpt_neox.layers.{}.attention", "gpt_neox", **neox, rope_parameters=rope(partial_rotary_factor=0.5))
    write("gpt-neox-in-turn", "gpt_neox.layers.{}.attention", "gpt_neox", **neox, use_parallel_residual=False, attention_bias=False, rope_parameters=rope(partial_rotary_factor=0.5))
    yarn = {"factor": 4.0, "beta_fast": 32.0, "beta_slow": 1.0, "truncate": False, "original_max_position_embeddings": 16}
    write("gpt-oss", llama, "gpt_oss", **decoder(num_local_experts=4, num_experts_per_tok=2, sliding_window=3, swiglu_limit=0.75, rope_parameters=rope(150.0, "yarn", **yarn)))
    write_in_four_bits("gpt-oss-in-4-bits", llama, **decoder(hidden_size=32, intermediate_size=32, num_hidden_layers=1, num_local_experts=3, num_experts_per_tok=2, sliding_window=3, rope_parameters=rope(150.0, "yarn", **yarn)))
    deepseek = {**decoder(), "num_key_value_heads": 4, "moe_intermediate_size": 6, "n_routed_experts": 8, "num_experts_per_tok": 3, "n_shared_experts": 2,
        "first_k_dense_replace": 1, "kv_lora_rank": 5, "qk_rope_head_dim": 4, "qk_nope_head_dim": 3, "v_head_dim": 2}
    groups = {"n_group": 4, "topk_group": 2}
    parted = rope(150.0, "yarn", mscale=0.7, mscale_all_dim=1.3, **yarn)
    write_from_file("deepseek-v2", llama, "deepseek_v2", **deepseek, q_lora_rank=None, rope_parameters=rope())
    write_from_file("deepseek-v2-in-groups", llama, "deepseek_v2", **deepseek, **groups, q_lora_rank=6, topk_method="group_limited_greedy", routed_scaling_factor=1.5,
        attention_bias=True, mlp_bias=True, rope_parameters=rope(150.0, "yarn", mscale=0.707, mscale_all_dim=0.707, **yarn))
    write_from_file("deepseek-v3", llama, "deepseek_v3", **deepseek, **groups, q_lora_rank=6, rms_norm_eps=0.01, rope_parameters=parted)
    write_from_file("deepseek-v3-in-halves", llama, "deepseek_v3", **deepseek, **groups, q_lora_rank=6, num_mtp_layers=0, rope_interleave=False, norm_topk_prob=False, rope_parameters=rope())
    experts = {**decoder(), "moe_intermediate_size": 6, "num_experts_per_tok": 2}
    write_from_file("glm4-moe", llama, "glm4_moe", **experts, n_routed_experts=4, n_shared_experts=1, first_k_dense_replace=1, use_qk_norm=True, attention_bias=True, routed_scaling_factor=1.5,
        rope_parameters=rope(partial_rotary_factor=0.5))
    write_from_file("qwen3-moe", llama, "qwen3_moe", **experts, num_experts=4, norm_topk_prob=True, rope_parameters=rope(1e6))
    write_from_file("mixtral", llama, "mixtral", **decoder(), num_local_experts=4, num_experts_per_tok=2, sliding_window=3, rope_parameters=rope(1e6))
    write("phi2", llama, "phi", **{**decoder(rope_parameters=rope(partial_rotary_factor=0.5)), "num_key_value_heads": 4})
    ends = {"vocab_size": VOCABULARY, "pad_token_id": 0, "bos_token_id": 0, "eos_token_id": 0}
    write("gpt-j", "transformer.h.{}.attn", "gptj", **ends, n_embd=16, n_head=2, n_layer=2, n_inner=12, n_positions=32, rotary_dim=4)
    bert = {**ends, "hidden_size": 16, "intermediate_size": 12, "num_hidden_layers": 2, "num_attention_heads": 4}
    dense = "encoder.layer.{}.attention.output.dense"
    write("roberta", dense, "roberta", kind=AutoModel, **{**bert, "pad_token_id": 2}, max_position_embeddings=16, type_vocab_size=1, layer_norm_eps=0.01)
    write("distilbert", "transformer.layer.{}.attention", "distilbert", kind=AutoModel, **ends, dim=16, n_heads=2, n_layers=2, hidden_dim=12, max_position_embeddings=16)
    deberta = {**bert, "max_position_embeddings": 16, "relative_attention": True, "position_biased_input": False}
    write("deberta", dense, "deberta-v2", kind=AutoModel, **deberta, pos_att_type=["p2c", "c2p"], share_att_key=True, position_buckets=4, norm_rel_ebd="layer_norm")
    write("deberta-own-matrices", dense, "deberta-v2", kind=AutoModel, **deberta, pos_att_type="c2p|p2c", embedding_size=8, max_relative_positions=4)
    albert = {**bert, "num_hidden_layers": 4, "num_hidden_groups": 2, "embedding_size": 6, "max_position_embeddings": 16}
    write("albert", "encoder.albert_layer_groups.{}.albert_layers.0.attention.dense", "albert", kind=AutoModel, **albert)
    modern = {"max_position_embeddings": 32, "layer_types": ["full_attention", "sliding_attention", "full_attention"], "local_attention": 4,
        "rope_parameters": {"full_attention": rope(160000.0), "sliding_attention": rope()}}
    write("modernbert", "layers.{}.attn.Wo", "modernbert", kind=AutoModel, **{**bert, "num_hidden_layers": 3}, **modern)
    write("modernbert-biased", "layers.{}.attn.Wo", "modernbert", kind=AutoModel, **bert, **{**modern, "layer_types": ["full_attention", "sliding_attention"]},
        norm_bias=True, mlp_bias=True, attention_bias=True)
    opt = {**ends, "hidden_size": 16, "ffn_dim": 12, "num_hidden_layers": 2, "num_attention_heads": 2, "max_position_embeddings": 16}
    write("opt", "model.decoder.layers.{}.self_attn", "opt", **opt, word_embed_proj_dim=16)
    write("opt-after", "model.decoder.layers.{}.self_attn", "opt", **opt, word_embed_proj_dim=6, do_layer_norm_before=False)
    write("bloom", "transformer.h.{}.self_attention.dense", "bloom", **ends, hidden_size=8, n_layer=2, n_head=4)
    falcon = {**ends, "hidden_size": 16, "ffn_hidden_size": 12, "num_hidden_layers": 2, "num_attention_heads": 4, "max_position_embeddings": 32, "rope_parameters": rope()}
    shared = "transformer.h.{}.self_attention"
    write("falcon", shared, "falcon", **falcon)
    write("falcon-grouped", shared, "falcon", **falcon, new_decoder_architecture=True, num_kv_heads=2)
    write("falcon-one-norm", shared, "falcon", **falcon, new_decoder_architecture=True, num_kv_heads=2, num_ln_in_parallel_attn=1)
    alibi = modeling_falcon.build_alibi_tensor
    # Eager attention adds these biases twice, of which `sdpa`, the usual way, adds one; so each is a half here.
    modeling_falcon.build_alibi_tensor = lambda *args, **kwargs: alibi(*args, **kwargs) / 2
    write("falcon-in-turn", shared, "falcon", **falcon, alibi=True, multi_query=False, parallel_attn=False, bias=True)
    ids = {"vocab_size": VOCABULARY, "pad_token_id": 0, "bos_token_id": 0, "eos_token_id": 10, "decoder_start_token_id": 2}
    t5 = {**ids, "d_model": 12, "d_kv": 4, "d_ff": 10, "num_heads": 2, "relative_attention_num_buckets": 8, "relative_attention_max_distance": 6}
    paths = "encoder.block.{}.layer.0.SelfAttention", "decoder.block.{}.layer.0.SelfAttention", "decoder.block.{}.layer.1.EncDecAttention"
    write_pair("t5", paths, (2, 2), "t5", **t5, num_layers=2)
    write_pair("t5-gated", paths, (1, 2), "t5", **t5, num_layers=1, num_decoder_layers=2, feed_forward_proj="gated-gelu", tie_word_embeddings=False)
    bart = {**ids, "d_model": 12, "encoder_attention_heads": 2, "decoder_attention_heads": 3, "encoder_ffn_dim": 10, "decoder_ffn_dim": 8, "max_position_embeddings": 16}
    paths = "model.encoder.layers.{}.self_attn", "model.decoder.layers.{}.self_attn", "model.decoder.layers.{}.encoder_attn"
    write_pair("bart", paths, (1, 2), "bart", **bart, encoder_layers=1, decoder_layers=2)
    write_pair("bart-scaled", paths, (1, 1), "bart", **bart, encoder_layers=1, decoder_layers=1, scale_embedding=True)
    whisper = {**ids, "d_model": 12, "encoder_attention_heads": 2, "decoder_attention_heads": 3, "encoder_ffn_dim": 10, "decoder_ffn_dim": 8,
        "num_mel_bins": 4, "max_source_positions": 5, "max_target_positions": 16}
    write_sound("whisper", (2, 2), **whisper, encoder_layers=2, decoder_layers=2)
    write_sound("whisper-untied", (1, 1), **whisper, encoder_layers=1, decoder_layers=1, scale_embedding=True, tie_word_embeddings=False)
    tower = {"intermediate_size": 10, "num_hidden_layers": 2}
    write_clip("clip", {**ends, **tower, "hidden_size": 12, "num_attention_heads": 3, "max_position_embeddings": 16},
        {**tower, "hidden_size": 16, "num_attention_heads": 2, "num_channels": 2, "image_size": 4, "patch_size": 2})
    vit = {"hidden_size": 12, "intermediate_size": 10, "num_hidden_layers": 2, "num_attention_heads": 3, "num_channels": 2}
    write_image("vit", "layers.{}.attention", "vit", **vit, image_size=[6, 4], patch_size=2)
    write_image("vit-without-biases", "layers.{}.attention", "vit", **{**vit, "num_hidden_layers": 1}, image_size=[4, 6], patch_size=[4, 2], qkv_bias=False)


if __name__ == "__main__":
    wanted = sys.argv[1:]  # the beginnings of the names of some, or nothing for all
    cases()
