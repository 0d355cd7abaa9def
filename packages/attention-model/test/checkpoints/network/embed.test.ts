import { tensor, toNested } from "attention-core";
import { describe, expect, test } from "vitest";
import { pureBackend } from "../../../src/checkpoints/checkpointBackend.js";
import { embed as embedBy } from "../../../src/checkpoints/network/embed.js";
import { multiplier } from "../../../src/checkpoints/network/multiplier.js";
import type { Embeddings } from "../../../src/checkpoints/network/textNetwork.js";

const words = tensor([
  [1, 2],
  [30, 40],
]);
const positions = tensor([
  [0, 0],
  [100, 200],
]);
const types = tensor([
  [0.5, 0.25],
  [7, 7],
]);

const embed = (ids: readonly number[], embeddings: Embeddings, first?: number) =>
  embedBy(ids, embeddings, multiplier(pureBackend), first);

describe("embed(ids, embeddings)", () => {
  test("adds the vector of the token and that of its position", async () => {
    expect(toNested(await embed([1, 0], { words, scale: 1, positions }))).toEqual([
      [30, 40],
      [101, 202],
    ]);
  });

  test("takes columns of words where a language head shares them", async () => {
    const columns = tensor([
      [1, 30],
      [2, 40],
    ]);
    const rows = await embed([1, 0], { words: columns, areColumns: true, scale: 2 });
    expect(toNested(rows)).toEqual([
      [60, 80],
      [2, 4],
    ]);
  });

  test("goes on from the position of the first token", async () => {
    expect(toNested(await embed([0], { words, scale: 1, positions }, 1))).toEqual([[101, 202]]);
  });

  test("adds the vector of type 0 to every token", async () => {
    expect(toNested(await embed([1, 0], { words, scale: 1, positions, types }))).toEqual([
      [30.5, 40.25],
      [101.5, 202.25],
    ]);
  });

  test("ends with the layer norm, with its own epsilon", async () => {
    // Of a row 1, 3 the mean is 2 and the variance 1.
    const norm = { scale: tensor([1, 10]), bias: tensor([5, 0]), epsilon: 3 };
    const rows = await embed([0], { words, scale: 1, positions, types: tensor([[0, 1]]), norm });
    expect(toNested(rows)).toEqual([[4.5, 5]]);
  });

  test("leads narrow vectors to the width of the network, before positions or after all", async () => {
    const narrow = tensor([[1], [2]]);
    const projection = { projection: tensor([[10, 20]]), bias: tensor([1, 1]) };
    const byWords = { words: narrow, scale: 1, positions, wordProjection: projection };
    expect(toNested(await embed([1], byWords, 1))).toEqual([[121, 241]]);
    const bySum = {
      words: narrow,
      scale: 1,
      positions: tensor([[3], [4]]),
      sumProjection: projection,
    };
    expect(toNested(await embed([1], bySum, 1))).toEqual([[61, 121]]);
  });

  test("of no tokens is no rows", async () => {
    expect(await embed([], { words, scale: 1, positions })).toEqual(tensor([], [0, 2]));
  });
});
