"""Tiny models with random weights, in folders with the names of those that the guide loads: nothing is downloaded."""

import torch
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
from transformers import BertConfig, BertModel, GPT2Config, GPT2LMHeadModel, PreTrainedTokenizerFast

torch.manual_seed(0)
WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "cat", "sat", "because", "it", "was", "warm", "."]

tokenizer = Tokenizer(models.WordPiece({word: i for i, word in enumerate(WORDS)}, unk_token="[UNK]"))
tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
marks = [("[CLS]", WORDS.index("[CLS]")), ("[SEP]", WORDS.index("[SEP]"))]
tokenizer.post_processor = processors.TemplateProcessing(single="[CLS] $A [SEP]", special_tokens=marks)
PreTrainedTokenizerFast(tokenizer_object=tokenizer, unk_token="[UNK]", pad_token="[PAD]").save_pretrained(
    "bert-base-uncased"
)
config = BertConfig(
    vocab_size=len(WORDS), hidden_size=64, num_hidden_layers=4, num_attention_heads=2, intermediate_size=128
)
BertModel(config).save_pretrained("bert-base-uncased")

# Every byte is a token of its own, in the letters that GPT-2 writes them with.
END = "<|endoftext|>"
letters = [*sorted(pre_tokenizers.ByteLevel.alphabet()), END]
by_bytes = Tokenizer(models.BPE({letter: i for i, letter in enumerate(letters)}, []))
by_bytes.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
by_bytes.decoder = decoders.ByteLevel()
PreTrainedTokenizerFast(tokenizer_object=by_bytes, bos_token=END, eos_token=END, unk_token=END).save_pretrained("gpt2")
end = letters.index(END)
config = GPT2Config(
    vocab_size=len(letters), n_positions=64, n_embd=32, n_layer=2, n_head=2, bos_token_id=end, eos_token_id=end
)
GPT2LMHeadModel(config).save_pretrained("gpt2")
