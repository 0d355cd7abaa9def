import { readFileSync } from "node:fs";
import type { Matrix } from "attention-core";
import { expect, test } from "vitest";
import { finalNetwork } from "../../src/induction/finalNetwork.js";
import type { InductionNetwork } from "../../src/induction/inductionNetwork.js";
import { readParameters } from "../../src/induction/readParameters.js";
import { copiesRight, repeatsOf, run } from "./helpers/repeats.js";

const sum = ({ shape, data }: Matrix, other: Matrix): Matrix => ({
  shape,
  data: data.map((number, i) => number + other.data[i]!),
});

/** The parameters as they were trained, to 1/512 of a step of the 8 bits, which `write.py` put aside. */
function unrounded(): InductionNetwork {
  const taken = readParameters(
    new Uint8Array(readFileSync(new URL("remainders.bin", import.meta.url))),
  );
  const { embedding, layers, unembedding } = finalNetwork();
  return {
    embedding: sum(embedding, taken.embedding),
    layers: layers.map(({ query, key, value, output }, i) => ({
      query: sum(query, taken.layers[i]!.query),
      key: sum(key, taken.layers[i]!.key),
      value: sum(value, taken.layers[i]!.value),
      output: sum(output, taken.layers[i]!.output),
    })),
    unembedding: sum(unembedding, taken.unembedding),
  };
}

test("8 bits cost at most 1 point of the copies", async () => {
  const network = unrounded();
  expect(network.embedding).not.toEqual(finalNetwork().embedding);
  const repeats = [4, 8, 16, 30].flatMap((length) =>
    repeatsOf(length, length + 3, 30, 77 + length),
  );
  const copiesOf = async (of?: InductionNetwork) =>
    copiesRight(repeats, await Promise.all(repeats.map(({ ids }) => run(ids, [], of))));
  const [before, after] = [await copiesOf(network), await copiesOf()];
  expect(before).toBeGreaterThan(0.9);
  expect(before - after).toBeLessThanOrEqual(0.01);
});
