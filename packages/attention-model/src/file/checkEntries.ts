import { refuse } from "../checks/refuse.js";
import type { EntryHeader, ParametersHeader } from "./parametersHeader.js";

/** The entries of a norm and the attention after it, by name. */
const attention = (name: string, dModel: string, dAll: string, dOutput: string) => ({
  ...norm(`${name}.norm`, dModel),
  ...dense(`${name}.query`, `${name}.queryBias`, dModel, dAll),
  ...dense(`${name}.key`, `${name}.keyBias`, dModel, dAll),
  ...dense(`${name}.value`, `${name}.valueBias`, dModel, dAll),
  ...dense(`${name}.output`, `${name}.outputBias`, dAll, dOutput),
});

const norm = (name: string, dModel: string) => ({
  [`${name}.scale`]: [dModel],
  [`${name}.bias`]: [dModel],
});

const dense = (matrix: string, bias: string, dInput: string, dOutput: string) => ({
  [matrix]: [dInput, dOutput],
  [bias]: [dOutput],
});

/** The entries of each part; axes with the same name have the same length. */
const ENTRIES: readonly Readonly<Record<string, readonly string[]>>[] = [
  {
    pieces: [], // a text
    scores: ["pieces"],
    embeddings: ["rows", "d0"],
    ...attention("layer0.attention", "d0", "all0", "d1"),
  },
  {
    ...dense("layer0.widen.projection", "layer0.widen.bias", "d0", "d1"),
    ...norm("layer0.feedForward.norm", "d1"),
    ...dense(
      "layer0.feedForward.hidden.projection",
      "layer0.feedForward.hidden.bias",
      "d1",
      "hidden",
    ),
    ...dense(
      "layer0.feedForward.output.projection",
      "layer0.feedForward.output.bias",
      "hidden",
      "d1",
    ),
    ...attention("layer1.attention", "d1", "all1", "d2"),
  },
];

/**
 * Refuses a header whose entries are not those of this network, or whose shapes do not fit each other.
 *
 * @throws RangeError if so
 */
export function checkEntries(caller: string, { parts }: ParametersHeader): void {
  const what = "the header of the parameters file";
  if (parts.length !== ENTRIES.length) {
    refuse(caller, what, `have ${ENTRIES.length} parts`, parts.length);
  }
  const lengths = new Map<string, number>();
  for (const [i, expected] of ENTRIES.entries()) {
    const entries = new Map(parts[i]?.entries.map((entry) => [entry.name, entry]));
    for (const [name, axes] of Object.entries(expected)) {
      const shape = shapeOf(entries.get(name));
      if (shape?.length !== axes.length) {
        refuse(caller, what, `have ${name} in part ${i + 1}`, shape ? `[${shape}]` : "none");
      }
      for (const [axis, dimension] of axes.entries()) {
        const length = shape[axis] ?? 0;
        const known = lengths.get(dimension) ?? length;
        const must = `have ${known} as length ${axis + 1} of ${name}`;
        if (length !== known || length === 0) refuse(caller, what, must, length);
        lengths.set(dimension, length);
      }
    }
  }
}

function shapeOf(entry: EntryHeader | undefined): readonly number[] | undefined {
  return entry?.kind === "text" ? [] : entry?.shape;
}
