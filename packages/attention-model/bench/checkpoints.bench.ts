// What a reader waits for with a network of BERT-base's size: every stage of twelve layers of 16 tokens.

import { tensor } from "attention-core";
import { loadSimd } from "attention-core/simd";
import { bench, describe } from "vitest";
import {
  type CheckpointBackend,
  type CheckpointSource,
  checkpointSource,
} from "../src/checkpoints.js";

const TOKENS = 16;
const [layers, dModel, dHidden, vocabulary, positions] = [12, 768, 3072, 1000, 512];

/** Numbers of the size that trained ones have: what they are makes no difference to the time. */
function random(...shape: number[]) {
  const length = shape.reduce((product, side) => product * side, 1);
  const data = Float32Array.from({ length }, (_, i) => Math.sin(i * i) / 30);
  return tensor(data, shape);
}

function parameters() {
  const linear = (name: string, rows: number, columns: number) => ({
    [`${name}.weight`]: random(rows, columns),
    [`${name}.bias`]: random(rows),
  });
  const norm = (name: string) => ({
    [`${name}.weight`]: random(dModel),
    [`${name}.bias`]: random(dModel),
  });
  const layer = (i: number) => {
    const place = `encoder.layer.${i}.`;
    return {
      ...linear(`${place}attention.self.query`, dModel, dModel),
      ...linear(`${place}attention.self.key`, dModel, dModel),
      ...linear(`${place}attention.self.value`, dModel, dModel),
      ...linear(`${place}attention.output.dense`, dModel, dModel),
      ...norm(`${place}attention.output.LayerNorm`),
      ...linear(`${place}intermediate.dense`, dHidden, dModel),
      ...linear(`${place}output.dense`, dModel, dHidden),
      ...norm(`${place}output.LayerNorm`),
    };
  };
  const words = "embeddings.word_embeddings.weight";
  return Object.assign(
    {
      [words]: random(vocabulary, dModel),
      "embeddings.position_embeddings.weight": random(positions, dModel),
      "embeddings.token_type_embeddings.weight": random(2, dModel),
    },
    norm("embeddings.LayerNorm"),
    ...Array.from({ length: layers }, (_, i) => layer(i)),
  );
}

const config = {
  model_type: "bert",
  vocab_size: vocabulary,
  hidden_size: dModel,
  num_hidden_layers: layers,
  num_attention_heads: 12,
  intermediate_size: dHidden,
  max_position_embeddings: positions,
  type_vocab_size: 2,
};

const letters = (text: string) => Array.from(text);
const tokenizer = {
  encode: (text: string) => ({
    ids: letters(text).map((letter) => letter.charCodeAt(0)),
    tokens: letters(text),
  }),
};

describe.each<[string, () => Promise<CheckpointBackend | undefined>]>([
  ["without SIMD", async () => undefined],
  ["with SIMD, one thread", loadSimd],
])("%s", (_, backend) => {
  let source: CheckpointSource;

  bench(
    `trace() of ${TOKENS} tokens, BERT-base's size`,
    async () => {
      await source.trace("x".repeat(TOKENS));
    },
    {
      iterations: 5,
      warmupIterations: 1,
      async setup() {
        source = checkpointSource(
          { parameters: parameters(), config, tokenizer },
          { backend: await backend() },
        );
        await source.trace("x"); // the first makes the matrices ready
      },
    },
  );
});
