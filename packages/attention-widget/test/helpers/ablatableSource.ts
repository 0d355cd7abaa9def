import {
  type AttentionSource,
  type AttentionTrace,
  type HeadPlace,
  multiHeadAttention,
  type TraceSettings,
  tensor,
} from "attention-core";
import { tokenize } from "../../src/sources/tokenize.js";

const LAYERS = 2;
const HEADS = 2;

/** Its training, of which only the last step counts. */
const checkpoints = [{ step: 0 }, { step: 100 }, { step: 1000 }];

/** What a source was asked, besides the text. */
export type RequestSettings = Pick<TraceSettings, "ablate" | "checkpoint">;

/**
 * A causal source of two layers whose heads can be switched off: the first heads give the inputs of the
 * second layer, and each token predicts the first one by as much as is left of the last layer's output.
 */
export function ablatableSource(): { source: AttentionSource; asked: RequestSettings[] } {
  const asked: RequestSettings[] = [];
  const source: AttentionSource = {
    canAblate: true,
    checkpoints,
    trace(text, { ablate = [], checkpoint }) {
      asked.push({ ablate, checkpoint });
      if (checkpoint !== undefined && checkpoint >= checkpoints.length) {
        throw new RangeError(`trace: checkpoint must be one of 3, got ${checkpoint}`);
      }
      return traceOf(tokenize(text), ablate);
    },
  };
  return { source, asked };
}

function traceOf(tokens: readonly string[], ablate: readonly HeadPlace[]): AttentionTrace {
  let inputs = tensor(
    tokens.map((token, i) => Array.from({ length: 4 }, (_, j) => Math.sin(token.length + i + j))),
  );
  const layers = Array.from({ length: LAYERS }, (_, layer) => {
    const output = tensor(
      Array.from({ length: 4 }, (_, row) =>
        Array.from({ length: 4 }, (_, column) =>
          row === column && !ablate.some((off) => off.layer === layer && off.head === row >> 1)
            ? 2
            : 0,
        ),
      ),
    );
    const projections = { query: IDENTITY, key: IDENTITY, value: IDENTITY, output };
    const stages = multiHeadAttention(inputs, projections, { heads: HEADS, causal: true });
    const own = { label: `layer ${layer}`, headLabels: ["head 0", "head 1"], inputs, projections };
    inputs = stages.output;
    return { ...own, ...stages };
  });
  const size = inputs.data.reduce((sum, number) => sum + Math.abs(number), 0);
  const probability = size / (size + 1);
  return {
    source: { kind: "trained", label: "a network of a test" },
    queryTokens: tokens,
    keyTokens: tokens,
    ablate,
    predictions: tokens.map(() => [{ token: tokens[0]!, probability }]),
    layers,
  };
}

const IDENTITY = tensor([
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
]);
