// Every stage of a network of BERT-base's size, in a process of its own, as one line:
// node network.mjs ROUNDS SECONDS
import { checkpointSource } from "../../attention-model/dist/checkpoints.js";
import { loadSimd } from "../dist/simd.js";
import { measure } from "./measure.mjs";

const TOKENS = 16;
const [layers, dModel, dHidden, vocabulary] = [12, 768, 3072, 1000];

/** Numbers of the size that trained ones have: what they are makes no difference to the time. */
function random(...shape) {
  const length = shape.reduce((product, side) => product * side, 1);
  return { shape, data: Float32Array.from({ length }, (_, i) => Math.sin(i * i) / 30) };
}

const linear = (name, rows, columns) => [
  [`${name}.weight`, random(rows, columns)],
  [`${name}.bias`, random(rows)],
];
const norm = (name) => [
  [`${name}.weight`, random(dModel)],
  [`${name}.bias`, random(dModel)],
];
const layer = (place) => [
  ...linear(`${place}.attention.self.query`, dModel, dModel),
  ...linear(`${place}.attention.self.key`, dModel, dModel),
  ...linear(`${place}.attention.self.value`, dModel, dModel),
  ...linear(`${place}.attention.output.dense`, dModel, dModel),
  ...norm(`${place}.attention.output.LayerNorm`),
  ...linear(`${place}.intermediate.dense`, dHidden, dModel),
  ...linear(`${place}.output.dense`, dModel, dHidden),
  ...norm(`${place}.output.LayerNorm`),
];
const parameters = new Map([
  ["embeddings.word_embeddings.weight", random(vocabulary, dModel)],
  ["embeddings.position_embeddings.weight", random(TOKENS, dModel)],
  ["embeddings.token_type_embeddings.weight", random(1, dModel)],
  ...norm("embeddings.LayerNorm"),
  ...Array.from({ length: layers }, (_, i) => layer(`encoder.layer.${i}`)).flat(),
]);
const config = {
  model_type: "bert",
  vocab_size: vocabulary,
  hidden_size: dModel,
  num_hidden_layers: layers,
  num_attention_heads: 12,
  intermediate_size: dHidden,
  max_position_embeddings: TOKENS,
  type_vocab_size: 1,
};
const ids = Array.from({ length: TOKENS }, (_, i) => i);
const tokenizer = { encode: () => ({ ids, tokens: ids.map(String) }) };

const outputOf = ({ layers: traced }) => traced.at(-1).output.data;
const backends = { "attention-core": undefined, "attention-core/simd": await loadSimd() };
const candidates = Object.entries(backends).map(([name, backend]) => {
  const source = checkpointSource({ parameters, config, tokenizer }, { backend });
  return [name, () => source.trace("any"), outputOf];
});
const answer = outputOf(await candidates[0][1]());
const [rounds, seconds] = process.argv.slice(2).map(Number);
console.log(JSON.stringify({ results: await measure(candidates, answer, { rounds, seconds }) }));
process.exit(0);
