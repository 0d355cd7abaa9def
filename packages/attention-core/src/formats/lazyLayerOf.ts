import type { AttentionLayer } from "../attentionLayer.js";
import type { HeadTensor, Shape, Tensor } from "../shape.js";
import { checkWeights } from "./checkWeights.js";
import type { Readable, SavedLayer } from "./layerSet.js";
import { HIDDEN_SCORE } from "./survey.js";
import type { tensorMemoizer } from "./tensorMemoizer.js";

/**
 * A layer of a trace whose numbers are decoded when they are read. All layers of a trace share one `memoize`.
 *
 * A weight that is not a number is read as 0. A score that is not a number, or so low that it hides its key, is read as
 * −∞. How many holes the weights have is counted once, at the first read.
 */
export function lazyLayerOf(
  caller: string,
  data: SavedLayer,
  memoize: ReturnType<typeof tensorMemoizer>,
): AttentionLayer {
  const { weights, stages = {}, mask, layerFields } = data;
  const layer = {
    ...namesOf(data),
    ...(mask === undefined ? {} : { mask }),
    ...layerFields,
  };
  let holes: number | undefined;
  const defineLater = (stage: string, compute: () => HeadTensor) =>
    Object.defineProperty(layer, stage, { enumerable: true, get: memoize(compute) });
  defineLater("weights", () => {
    const tensor = tensorOf(weights);
    holes ??= checkWeights(caller, nameOf("layer", data.name), tensor).holes;
    return holes === 0 ? tensor : withoutHoles(tensor);
  });
  for (const [stage, readable] of Object.entries(stages)) {
    const isScores = /scores/i.test(stage);
    defineLater(stage, () => (isScores ? withHidden : identity)(tensorOf(readable)));
  }
  return layer as unknown as AttentionLayer; // its weights were defined as a property above
}

/**
 * What a layer and its heads are called. Numbers of a file stay as they are, and beside them heads count from 0 as they
 * do; where a file has positions alone, both are counted from 1, as people count.
 */
function namesOf({ name, isPosition = false, heads, weights }: SavedLayer) {
  const first = isPosition ? 1 : 0;
  const [count = 0] = weights.shape;
  const headNames = heads ?? Array.from({ length: count }, (_, head) => first + head);
  return {
    label: nameOf("layer", typeof name === "number" ? first + name : name),
    headLabels: headNames.map((head) => nameOf("head", head)),
  };
}

/** `layer 3`, or the name that a tool gives. */
function nameOf(kind: string, name: number | string): string {
  return typeof name === "number" ? `${kind} ${name}` : name;
}

/** Decodes [head, row, column]. */
export function tensorOf(readable: Readable): HeadTensor {
  const [heads = 0, rows = 0, columns = 0] = readable.shape;
  return { shape: [heads, rows, columns], data: readable.floats() };
}

function identity(tensor: HeadTensor): HeadTensor {
  return tensor;
}

/** Weights of 0 in place of missing numbers: the key was hidden, or did not exist yet. */
function withoutHoles({ shape, data }: HeadTensor): HeadTensor {
  const isHole = (weight: number) => !Number.isFinite(weight) || weight <= HIDDEN_SCORE;
  return { shape, data: data.map((weight) => (isHole(weight) ? 0 : weight)) };
}

/** Scores of -∞ where a tool writes NaN or a number so low that it hides the key. */
export function withHidden<S extends Shape>({ shape, data }: Tensor<S>): Tensor<S> {
  const isHidden = (score: number) => !(score > HIDDEN_SCORE);
  return { shape, data: data.map((score) => (isHidden(score) ? Number.NEGATIVE_INFINITY : score)) };
}
