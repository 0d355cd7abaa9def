import { arrayOf } from "../arrays/arrayOf.js";
import type { NumberArray } from "../arrays/numberArray.js";
import { stacked } from "../arrays/stacked.js";
import type { Opened } from "../containers/opened.js";
import type { Family, Readable, Reading } from "../family.js";
import { fieldsOf } from "../field.js";
import { tokenFields } from "./tokenFields.js";

const NAME = /^block_(\d+)_attn_head_(\d+)_attn(_scaled|_masked|_softmax)?$/;

/** The stage that each ending of a name means; none is the product of queries and keys. */
const STAGES = { "": "scores", _scaled: "scaledScores", _masked: "maskedScores" } as const;

/**
 * Every stage of every head as Transformer Explainer's model names them, a matrix each.
 *
 * Source: Transformer Explainer, src/utils/model.
 */
export function readTransformerExplainer({ value }: Opened): Reading | undefined {
  const heads = new Map<string, Map<number, NumberArray>>();
  for (const [name, entry] of fieldsOf(value)) {
    const [, layer, head, stage = ""] = NAME.exec(name) ?? [];
    const array = layer === undefined ? undefined : arrayOf(entry);
    if (array?.shape.length !== 2) continue;
    const key = `${layer}${stage}`;
    heads.set(key, (heads.get(key) ?? new Map<number, NumberArray>()).set(Number(head), array));
  }
  const layers = [...heads.keys()]
    .filter((key) => key.endsWith("_softmax"))
    .map((key) => Number.parseInt(key, 10));
  if (layers.length === 0) return undefined;
  const { queryTokens, keyTokens } = tokenFields(value).of("self");
  const family: Family = {
    id: "self",
    label: "self-attention",
    side: "self",
    queryTokens: queryTokens?.[0],
    keyTokens: keyTokens?.[0],
    layers: layers
      .sort((a, b) => a - b)
      .map((layer) => {
        const matrices = heads.get(`${layer}_softmax`)!;
        const numbers = [...matrices.keys()].sort((a, b) => a - b);
        const stack = (stage: string): Readable | undefined => {
          const own = heads.get(`${layer}${stage}`);
          const parts = numbers.map((head) => own?.get(head));
          return parts.every(
            (part) =>
              part !== undefined && `${part.shape}` === `${matrices.get(numbers[0]!)!.shape}`,
          )
            ? stacked("readAttention", "heads", parts as NumberArray[])
            : undefined;
        };
        const stages = Object.entries(STAGES).flatMap(([ending, stage]) => {
          const readable = stack(ending);
          return readable === undefined ? [] : [[stage, readable] as const];
        });
        return {
          name: layer,
          heads: numbers,
          weights: stacked(
            "readAttention",
            `heads of layer ${layer}`,
            numbers.map((head) => matrices.get(head)!),
          ),
          stages: Object.fromEntries(stages),
        };
      }),
  };
  return { families: [family] };
}
