import { randomBelow } from "./random.js";

/** A tensor as the parameters file is written from. */
interface Numbers {
  shape: number[];
  data: Float32Array;
}

const PIECES = ["<unk>", "<s>", "</s>", "<1>", "<2>", "<3>", "▁", "▁cat", "▁the", "s", "a"];

/** A network of the same form as the published one, of seeded random numbers: 4 wide, then 8 wide. */
export function tinyParts() {
  const random = randomBelow(1, 7);
  const numbers = (...shape: number[]): Numbers => ({
    shape,
    data: Float32Array.from({ length: shape.reduce((a, b) => a * b) }, () => 2 * random() - 1),
  });
  const attention = (layer: number, width: number): [string, Numbers][] =>
    Object.entries({
      "norm.scale": numbers(width),
      "norm.bias": numbers(width),
      query: numbers(width, width),
      queryBias: numbers(width),
      key: numbers(width, width),
      keyBias: numbers(width),
      value: numbers(width, width),
      valueBias: numbers(width),
      output: numbers(width, 8),
      outputBias: numbers(8),
    }).map(([name, tensor]) => [`layer${layer}.attention.${name}`, tensor]);
  const scores = { shape: [PIECES.length], data: Float32Array.from(PIECES, (_, id) => -id) };
  return [
    {
      texts: new Map([["pieces", PIECES.join("\n")]]),
      tensors: new Map([
        ["scores", scores],
        ["embeddings", numbers(PIECES.length, 4)],
        ...attention(0, 4),
      ]),
    },
    {
      texts: new Map<string, string>(),
      tensors: new Map([
        ["layer0.widen.projection", numbers(4, 8)],
        ["layer0.widen.bias", numbers(8)],
        ["layer0.feedForward.norm.scale", numbers(8)],
        ["layer0.feedForward.norm.bias", numbers(8)],
        ["layer0.feedForward.hidden.projection", numbers(8, 12)],
        ["layer0.feedForward.hidden.bias", numbers(12)],
        ["layer0.feedForward.output.projection", numbers(12, 8)],
        ["layer0.feedForward.output.bias", numbers(8)],
        ...attention(1, 8),
      ]),
    },
  ];
}
