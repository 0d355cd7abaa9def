import { multiHeadAttention } from "attention-core";
import { checkTrace } from "attention-core/formats";
import { describe, expect, test } from "vitest";
import { errorOf } from "../../../attention-core/test/helpers/refusals.js";
import {
  type CheckpointSettings,
  checkpointSource,
  type HeadPlace,
} from "../../src/checkpoints.js";
import { checkpoint, type Kind } from "./helpers/storedCheckpoint.js";

const kinds: Kind[] = ["bert", "gpt2"];

describe.each(kinds)("checkpointSource(checkpoint).trace(text, { ablate }) of %s", (kind) => {
  const source = checkpointSource(checkpoint(kind));
  const heads = kind === "bert" ? 4 : 3;
  const traced = (ablate: readonly HeadPlace[]) => source.trace("the cabinet", { ablate });

  test("computes the later layers without the head, and not those before", async () => {
    const whole = await source.trace("the cabinet");
    const off = await traced([{ layer: 1, head: 2 }]);
    expect(off.layers[0]).toEqual(whole.layers[0]);
    expect(off.layers[1]!.weights).toEqual(whole.layers[1]!.weights);
    expect(off.layers[1]!.headOutputs).toEqual(whole.layers[1]!.headOutputs);
    expect(off.layers[1]!.output).not.toEqual(whole.layers[1]!.output);
    expect(off.layers[2]!.weights).not.toEqual(whole.layers[2]!.weights);
    expect(off.ablate).toEqual([{ layer: 1, head: 2 }]);
    expect(checkTrace(off)).toBeUndefined();
  });

  test("shows matrices that still give the output", async () => {
    const { layers } = await traced([{ layer: 0, head: 0 }]);
    const { inputs, projections, mask, output } = layers[0]!;
    expect(multiHeadAttention(inputs!, projections!, { heads, mask }).output).toEqual(output);
  });

  test("of all heads leaves the bias of the output alone", async () => {
    const all = Array.from({ length: heads }, (_, head) => ({ layer: 0, head }));
    const { output, projections } = (await traced(all)).layers[0]!;
    const [, columns] = output!.shape;
    const bias = projections!.outputBias!.data;
    expect(output!.data).toEqual(output!.data.map((_, i) => bias[i % columns]!));
  });

  test.each([
    [{ layer: 3, head: 0 }, "ablate[0].layer must be a whole number from 0 to 2, got 3"],
    [{ layer: 0, head: 9 }, `ablate[0].head must be a whole number from 0 to ${heads - 1}, got 9`],
    [null, "ablate[0] must be { layer, head }, got null"],
  ])("refuses %j", async (place, message) => {
    const settings = { ablate: [place] } as CheckpointSettings;
    await expect(source.trace("the cabinet", settings)).rejects.toThrow(`trace: ${message}`);
  });
});

test("checkpointSource(checkpoint, options) refuses what it does not know", () => {
  const options = { lable: "mine" } as object;
  expect(() => checkpointSource(checkpoint("bert"), options)).toThrow(
    new TypeError('checkpointSource: options must be named label, backend, got "lable"'),
  );
});

test.each([
  [{}, "TypeError: checkpointSource: backend must have a function project, got object"],
  [
    { project: () => {} },
    "TypeError: checkpointSource: backend must have a function attention, got object",
  ],
  [null, "TypeError: checkpointSource: backend must have a function project, got null"],
])(
  "checkpointSource(checkpoint, { backend: %j }) refuses what cannot compute",
  (backend, error) => {
    const options = { backend } as never;
    expect(String(errorOf(() => checkpointSource(checkpoint("bert"), options)))).toBe(error);
  },
);
