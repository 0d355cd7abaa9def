import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  layerFromCheckpoint,
  type Parameter,
  projectionsFromBert,
  projectionsFromGpt2,
  projectionsFromLlama,
  projectionsFromPyTorch,
  readSafetensors,
  readShardedSafetensors,
} from "../../src/checkpoints.js";
import { errorOf } from "../helpers/refusals.js";
import { safetensorsFile } from "./helpers/safetensorsFile.js";

/** What an error may have at most, since it is one sentence. */
const MAX_LENGTH = 300;

interface FamilyCase {
  readonly family: string;
  readonly layer: number;
  readonly part: "encoder" | "decoder" | "cross" | null;
  readonly modelType: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly options: { readonly heads: number; readonly keyValueHeads?: number };
}

const { cases }: { cases: FamilyCase[] } = JSON.parse(
  readFileSync(new URL("families.json", import.meta.url), "utf8"),
);

/** What stands in front of the names of a hostile file. */
const PREFIXES = ["", "model.".repeat(80), `${"\u0001".repeat(500)}.`, `${"😀".repeat(100)}.`];

const messageOf = (error: unknown) => (error instanceof Error ? error.message : "");
const lengthOf = (run: () => unknown) => messageOf(errorOf(run)).length;

describe("an error of a reader has at most 300 letters, whatever names a file has", () => {
  test.each(cases)("layerFromCheckpoint(…) of $family", ({ parameters, layer, part, ...rest }) => {
    const { modelType, options } = rest;
    const { heads, keyValueHeads } = options;
    const config = { heads, keyValueHeads, modelType, part: part ?? undefined };
    for (const prefix of PREFIXES) {
      const named = Object.entries(parameters).map(
        ([name, value]) => [prefix + name, value] as const,
      );
      for (const [name] of named) {
        const wrongs: readonly (readonly (readonly [string, Parameter])[])[] = [
          named.filter(([other]) => other !== name),
          named.map(([other, value]) => [other, other === name ? [[[1]]] : value]),
          named.map(([other, value]) => [other, other === name ? [[Number.NaN]] : value]),
          named.map(([other, value]) => [other, other === name ? (7 as never) : value]),
          [...named, ...named.map(([other, value]) => [`b.${other}`, value] as const)],
        ];
        for (const wrong of wrongs) {
          expect(
            lengthOf(() => layerFromCheckpoint(new Map(wrong), layer, config)),
            name,
          ).toBeLessThanOrEqual(MAX_LENGTH);
        }
      }
    }
  });

  test.each([
    ["x", "x".repeat(400)],
    ["control characters", "\u0001".repeat(400)],
    ["pictures", "😀".repeat(400)],
  ])("of names full of %s", async (_, long) => {
    const llama = Object.fromEntries(
      ["q", "k", "v", "o"].map((name) => [`layers.0.self_attn.${name}_proj.weight`, [[1]]]),
    );
    const tensors = {
      [long]: { dtype: "F32", shape: [1], data_offsets: [0, 4] },
      [`${long}2`]: { dtype: long, shape: [1], data_offsets: [4, 8] },
    };
    const file = safetensorsFile(tensors, [0, 0, 0, 0, 0, 0, 0, 0]);
    const huge = Array.from({ length: 12 }, () => 2 ** 53 - 1);
    const runs: (() => unknown)[] = [
      () => layerFromCheckpoint(llama, 0, { heads: 1, modelType: long }),
      () => layerFromCheckpoint(llama, 0, { heads: 1, part: long as never }),
      () => layerFromCheckpoint(llama, 0, { heads: 1, [long]: 1 } as never),
      () => layerFromCheckpoint({ [long]: [1] }, 0, { heads: 1 }),
      () => projectionsFromBert({ [`${long}.encoder.layer.0.attention.x`]: [1] }, 0),
      () => projectionsFromGpt2({ [`${long}.h.0.attn.c_attn.weight`]: [1] }, 0),
      () => projectionsFromLlama({ [`${long}.layers.0.self_attn.o_proj.weight`]: [1] }, 0),
      () => projectionsFromPyTorch({ [`${long}.out_proj.weight`]: [1] }, long),
      () => readSafetensors(file),
      () => readSafetensors(file, [`${long}3`]),
      () => readSafetensors(safetensorsFile({ [long]: { dtype: long } }, [])),
      () =>
        readSafetensors(
          safetensorsFile(
            { [long]: { dtype: "F32", shape: huge, data_offsets: [0, 4] } },
            [0, 0, 0, 0],
          ),
        ),
      () => readSafetensors(safetensorsFile({ [long]: long }, [])),
    ];
    for (const run of runs) {
      expect(errorOf(run)).toBeInstanceOf(Error);
      expect(messageOf(errorOf(run)).length, messageOf(errorOf(run))).toBeLessThanOrEqual(
        MAX_LENGTH,
      );
    }
    const indices = [
      { weight_map: { [`${long}3`]: long } },
      { weight_map: { [long]: long, [`${long}2`]: `${long}3` } },
      { weight_map: { [long]: `../${long}` } },
    ];
    for (const index of indices) {
      for (const open of [() => file, () => Promise.reject(new Error(long))]) {
        const error = await readShardedSafetensors(index, open).catch((thrown) => thrown);
        expect(error).toBeInstanceOf(Error);
        expect(error.message.length, error.message).toBeLessThanOrEqual(MAX_LENGTH);
      }
    }
  });
});
