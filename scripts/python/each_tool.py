"""The same attention of one tiny model, saved as the table of the guide says for each tool."""

import json

import numpy
import torch
from bertviz import head_view, model_view
from circuitsvis.attention import attention_heads
from safetensors.torch import save_file
from transformer_lens.model_bridge import TransformerBridge
from transformers import AutoModelForCausalLM, AutoTokenizer

text = "Seán gave the café a map."
tokenizer = AutoTokenizer.from_pretrained("gpt2")
model = AutoModelForCausalLM.from_pretrained("gpt2", attn_implementation="eager").eval()
inputs = tokenizer(text, return_tensors="pt")
tokens = tokenizer.convert_ids_to_tokens(inputs.input_ids[0])
with torch.no_grad():
    outputs = model(**inputs, output_attentions=True)


def write(name, content):
    with open(name, "w", encoding="utf-8") as file:
        file.write(content)


numpy.savez("arrays.npz", *[a.detach().numpy() for a in outputs.attentions], tokens=tokens)
torch.save({"attentions": outputs.attentions, "tokens": tokens}, "arrays.pt")
write("arrays.json", json.dumps({"tokens": tokens, "attentions": [a.tolist() for a in outputs.attentions]}))
layers = {f"attentions_{i}": a.contiguous() for i, a in enumerate(outputs.attentions)}
save_file(layers, "arrays.safetensors", metadata={"tokens": json.dumps(tokens)})
write("head_view.html", head_view(outputs.attentions, tokens, html_action="return").data)
write("model_view.html", model_view(outputs.attentions, tokens, html_action="return").data)
write("circuitsvis.html", str(attention_heads(tokens=tokens, attention=outputs.attentions[0][0])))

bridge = TransformerBridge.boot_transformers("gpt2")
with torch.no_grad():
    _, cache = bridge.run_with_cache(text, prepend_bos=False)
numpy.savez(
    "transformer_lens.npz",
    tokens=bridge.to_str_tokens(text, prepend_bos=False),
    **{k: v.detach().cpu().numpy() for k, v in cache.items()},
)

out = model.generate(**inputs, max_new_tokens=4, output_attentions=True, return_dict_in_generate=True)
written = tokenizer.convert_ids_to_tokens(out.sequences[0])
torch.save({"attentions": out.attentions, "tokens": written}, "generate.pt")
