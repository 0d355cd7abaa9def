"""Writes two tiny checkpoints, and what Hugging Face Transformers computes with them.

Needs PyTorch (from 1.11), transformers (4.39 was used), tokenizers and safetensors:
python3 generate.py

    bert/, gpt2/    model.safetensors, config.json, tokenizer.json and tokenizer_config.json, as
                    save_pretrained writes them
    stages.safetensors    every stage of every layer, by case, layer and stage; of the variants only
                          what goes into the attention, the weights and what comes out
    cases.json      the cases: which checkpoint, which changes of its config, which text, which tokens

Parameters are random, all of them, since fresh networks have biases of 0 and norms of 1, which hide
mistakes. BERT's are float16, GPT-2's float32. Stages were computed in float64 and are kept as float32.
"""

import json
import math
from pathlib import Path

import safetensors.torch
import tokenizers
import torch
import transformers
from transformers import BertConfig, BertModel, GPT2Config, GPT2Model
from tokenizers import decoders, models, normalizers, pre_tokenizers, processors, trainers

SEED = 20181011
HERE = Path(__file__).parent
TEXT = "The keys to the cabinet are on the table."

generator = torch.Generator().manual_seed(SEED)


def randomize(model, dtype):
    """Parameters that make attention sharp and every term count, as numbers that dtype holds."""
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            numbers = torch.randn(parameter.shape, generator=generator)
            is_scale = "LayerNorm.weight" in name or ".ln_" in name and name.endswith("weight")
            is_matrix = parameter.dim() == 2 and "embed" not in name and "wte" not in name
            spread = 1.2 / math.sqrt(parameter.shape[-1]) if is_matrix else 0.4
            parameter.copy_((1 + 0.3 * numbers if is_scale else spread * numbers).to(dtype))


def bert_tokenizer():
    """WordPiece over a few words and all small letters, between [CLS] and [SEP]."""
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "key", "cabinet", "are", "on", "."]
    letters = [chr(letter) for letter in range(ord("a"), ord("z") + 1)]
    pieces = words + letters + ["##" + letter for letter in letters] + ["to", "ta", "##ble"]
    tokenizer = tokenizers.Tokenizer(
        models.WordPiece({piece: i for i, piece in enumerate(pieces)}, unk_token="[UNK]")
    )
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    tokenizer.add_special_tokens(words[:5])
    tokenizer.decoder = decoders.WordPiece()
    return tokenizer


def gpt2_tokenizer():
    """Byte pairs: all bytes, and the 20 pairs that are most frequent in a sentence."""
    tokenizer = tokenizers.Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=256 + 20,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        min_frequency=1,
        show_progress=False,
    )
    tokenizer.train_from_iterator([TEXT.lower() * 3], trainer)
    return tokenizer


def split(matrix, heads):
    """[tokens, heads · dHead] -> [heads, tokens, dHead]"""
    return matrix.view(matrix.shape[0], heads, -1).transpose(0, 1).contiguous()


def recorded(modules, run):
    """What goes into and comes out of some modules while run() runs."""
    seen = {}

    def recorder(name):
        def hook(_, inputs, output):
            output = output[0] if isinstance(output, tuple) else output
            seen[name] = (inputs[0].squeeze(0).double(), output.squeeze(0).double())

        return hook

    handles = [module.register_forward_hook(recorder(name)) for name, module in modules.items()]
    result = run()
    for handle in handles:
        handle.remove()
    return seen, result


def completed(queries, keys, values, concatenated, heads, causal, weights):
    """The stages that Transformers keeps to itself, checked against the weights that it gives out."""
    queries, keys, values = (split(matrix, heads) for matrix in (queries, keys, values))
    scores = queries @ keys.transpose(1, 2)
    scaled = scores / math.sqrt(queries.shape[-1])
    hidden = torch.ones(scaled.shape[1:], dtype=torch.bool).triu(1) & causal
    masked = scaled.masked_fill(hidden, -math.inf)
    assert torch.allclose(torch.softmax(masked, -1), weights, rtol=0, atol=1e-12)
    return {
        "queries": queries,
        "keys": keys,
        "values": values,
        "scores": scores,
        "scaledScores": scaled,
        "maskedScores": masked,
        "weights": weights,
        "headOutputs": split(concatenated, heads),
        "concatenated": concatenated,
    }


def bert_stages(model, ids):
    layers = model.encoder.layer
    parts = {}
    for i, layer in enumerate(layers):
        attention = layer.attention
        for name in ("query", "key", "value"):
            parts[i, name] = getattr(attention.self, name)
        parts[i, "dense"] = attention.output.dense
    run = lambda: model(torch.tensor([ids]), output_attentions=True)
    seen, result = recorded(parts, run)
    for i in range(len(layers)):
        q, k, v = (seen[i, name][1] for name in ("query", "key", "value"))
        concatenated, output = seen[i, "dense"]
        weights = result.attentions[i].squeeze(0)
        heads, causal = model.config.num_attention_heads, model.config.is_decoder
        stages = completed(q, k, v, concatenated, heads, causal, weights)
        yield {"inputs": seen[i, "query"][0], **stages, "output": output}


def gpt2_stages(model, ids):
    parts = {}
    for i, block in enumerate(model.h):
        parts[i, "fused"], parts[i, "dense"] = block.attn.c_attn, block.attn.c_proj
    seen, result = recorded(parts, lambda: model(torch.tensor([ids]), output_attentions=True))
    for i in range(len(model.h)):
        inputs, fused = seen[i, "fused"]
        concatenated, output = seen[i, "dense"]
        weights = result.attentions[i].squeeze(0)
        parts_of_fused = fused.split(model.config.n_embd, dim=1)
        stages = completed(*parts_of_fused, concatenated, model.config.n_head, True, weights)
        yield {"inputs": inputs, **stages, "output": output}


KINDS = {"bert": (BertConfig, BertModel, bert_stages), "gpt2": (GPT2Config, GPT2Model, gpt2_stages)}


def save(kind, config, tokenizer, dtype):
    folder = HERE / kind
    folder.mkdir(exist_ok=True)
    _, make, _ = KINDS[kind]
    model = make(config)
    randomize(model, dtype)
    parameters = {name: tensor.to(dtype) for name, tensor in model.named_parameters()}
    # A buffer of whole numbers, as older checkpoints have one: it must not be in the way.
    parameters["embeddings.position_ids" if kind == "bert" else "h.0.attn.bias"] = torch.arange(4)
    prefix = "bert." if kind == "bert" else ""
    parameters = {prefix + name: tensor.contiguous() for name, tensor in parameters.items()}
    safetensors.torch.save_file(parameters, folder / "model.safetensors", {"format": "pt"})
    kept = {key: value for key, value in config.to_diff_dict().items() if "token_id" not in key}
    (folder / "config.json").write_text(json.dumps(kept, indent=2) + "\n")
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    known = {"tokenizer_class": type(model).__name__.replace("Model", "Tokenizer")}
    if kind == "bert":
        names = ("pad", "unk", "cls", "sep", "mask")
        known.update({f"{name}_token": f"[{name.upper()}]" for name in names}, do_lower_case=True)
    (folder / "tokenizer_config.json").write_text(json.dumps(known, indent=2) + "\n")
    return model.state_dict()


bert_words, gpt2_words = bert_tokenizer(), gpt2_tokenizer()
states = {
    "bert": save(
        "bert",
        BertConfig(
            vocab_size=bert_words.get_vocab_size(),
            hidden_size=16,
            num_hidden_layers=3,
            num_attention_heads=4,
            intermediate_size=24,
            max_position_embeddings=24,
            layer_norm_eps=0.01,
        ),
        bert_words,
        torch.float16,
    ),
    "gpt2": save(
        "gpt2",
        GPT2Config(
            vocab_size=gpt2_words.get_vocab_size(),
            n_embd=12,
            n_layer=3,
            n_head=3,
            n_positions=32,
            layer_norm_epsilon=0.02,
        ),
        gpt2_words,
        torch.float32,
    ),
}
words = {"bert": bert_words, "gpt2": gpt2_words}

# name: (checkpoint, changes of its config, text); with changes of the activation or epsilon, a variant
CASES = {
    "bert": ("bert", {}, TEXT),
    "bert, causal": ("bert", {"is_decoder": True}, "the cabinet"),
    "bert, gelu_new": ("bert", {"hidden_act": "gelu_new"}, "a key"),
    "bert, gelu_pytorch_tanh": ("bert", {"hidden_act": "gelu_pytorch_tanh"}, "a key"),
    "bert, relu": ("bert", {"hidden_act": "relu"}, "a key"),
    "bert, another epsilon": ("bert", {"layer_norm_eps": 1e-12}, "a key"),
    "gpt2": ("gpt2", {}, TEXT),
    "gpt2, other letters": ("gpt2", {}, "naïve 鍵"),
    "gpt2, gelu": ("gpt2", {"activation_function": "gelu"}, "a key"),
    "gpt2, relu": ("gpt2", {"activation_function": "relu"}, "a key"),
    "gpt2, another epsilon": ("gpt2", {"layer_norm_epsilon": 1e-5}, "a key"),
}

stored, cases = {}, []
for name, (kind, changes, text) in CASES.items():
    make_config, make_model, stages_of = KINDS[kind]
    saved = json.loads((HERE / kind / "config.json").read_text())
    model = make_model(make_config(**{**saved, **changes})).double().eval()
    missing, _ = model.load_state_dict(states[kind], strict=False)
    assert not missing
    encoding = words[kind].encode(text)
    cases.append(
        {
            "name": name,
            "checkpoint": kind,
            "config": changes,
            "text": text,
            "ids": encoding.ids,
            "tokens": encoding.tokens,
        }
    )
    with torch.no_grad():
        for layer, stages in enumerate(stages_of(model, encoding.ids)):
            is_variant = any(key != "is_decoder" for key in changes)
            kept = ("inputs", "weights", "output") if is_variant else stages.keys()
            for stage in kept:
                tensor = stages[stage]
                assert tensor.dtype == torch.float64
                stored[f"{name}/{layer}/{stage}"] = tensor.float().contiguous()

safetensors.torch.save_file(stored, HERE / "stages.safetensors")
made = f"transformers {transformers.__version__}, PyTorch {torch.__version__}, float64, seed {SEED}"
(HERE / "cases.json").write_text(
    json.dumps({"made": f"by generate.py with {made}", "cases": cases}, indent=2) + "\n"
)
files = [file for file in HERE.rglob("*") if file.suffix in (".json", ".safetensors")]
print(f"{sum(file.stat().st_size for file in files) / 1000:.0f} kB")
