import { attention, project } from "attention-core";
import { checkTrace } from "attention-core/formats";
import { describe, expect, test } from "vitest";
import { worstDeviation } from "../../../../attention-core/test/helpers/expectClose.js";
import {
  type Checkpoint,
  type CheckpointBackend,
  type CheckpointTrace,
  checkpointSource,
} from "../../../src/checkpoints.js";
import { families } from "../helpers/families.js";
import { familyCheckpoint } from "../helpers/familyCase.js";
import { pairs } from "../helpers/pairCase.js";
import { STAGES } from "../helpers/stages.js";
import { checkpoint } from "../helpers/storedCheckpoint.js";

/** A backend that notes how many rows each product has, and how many queries each attention. */
function countingBackend() {
  const rows: number[] = [];
  const backend: CheckpointBackend = {
    project(inputs, projection, bias) {
      rows.push(inputs.shape[0]);
      return project(inputs, projection, bias);
    },
    attention(queries, keys, values, options) {
      rows.push(queries.shape[1]);
      return attention(queries, keys, values, options);
    },
  };
  return { rows, backend };
}

/** Every stage of two traces is the same within float32's rounding, and so are their predictions. */
function expectSame(actual: CheckpointTrace, expected: CheckpointTrace): void {
  expect(actual.ids).toEqual(expected.ids);
  for (const name of ["layers", "otherLayers"] as const) {
    expect(actual[name]?.length).toBe(expected[name]?.length);
    for (const [i, layer] of expected[name]?.entries() ?? []) {
      for (const stage of [...STAGES, "mask"] as const) {
        const [ours, theirs] = [actual[name]?.[i]?.[stage], layer[stage]];
        expect(ours?.shape, stage).toEqual(theirs?.shape);
        const deviation = worstDeviation(ours?.data ?? [], theirs?.data ?? []);
        expect(deviation, `${stage} of ${name}[${i}]`).toBeLessThanOrEqual(1e-6);
      }
    }
  }
  const likeliest = ({ predictions = [] }: CheckpointTrace) =>
    predictions.map((list) => list.map(({ id, probability }) => [id, probability.toFixed(5)]));
  expect(likeliest(actual)).toEqual(likeliest(expected));
}

const IDS = [3, 1, 4, 1, 5, 9];
const { tokenizer } = familyCheckpoint(families.get("llama")!);
const causal: [string, Checkpoint][] = [
  ["gpt2, whose positions are learned", checkpoint("gpt2", { tokenizer })],
  ...[...families]
    .filter(([, { probabilities }]) => probabilities !== null)
    .map(([name, stored]): [string, Checkpoint] => [name, familyCheckpoint(stored)]),
];

describe.each(causal)("checkpointSource(checkpoint).appendToken(trace, id) of %s", (_, given) => {
  const source = checkpointSource(given);

  test("gives the trace of the longer text, token by token from none on", async () => {
    let trace = await source.trace("");
    for (const id of IDS) ({ trace } = await source.appendToken(trace, id));
    expectSame(trace, await source.trace(IDS.join("")));
    expect(checkTrace(trace)).toBeUndefined();
    expect(trace.queryTokens).toEqual(IDS.map((id) => `<${id}>`));
  });

  test("leaves off the heads that the trace leaves off", async () => {
    const settings = { ablate: [{ layer: 0, head: 1 }] };
    const { trace } = await source.appendToken(await source.trace("314", settings), 1);
    expectSame(trace, await source.trace("3141", settings));
  });
});

describe.each([...pairs])(
  "checkpointSource(checkpoint).appendToken(trace, id) of the decoder of %s",
  (_, stored) => {
    const source = checkpointSource(familyCheckpoint(stored));
    const [text, target] = [stored.ids.join(""), stored.targetIds.slice(1)];

    test.each(["decoder", "cross"] as const)(
      "gives the trace of the longer target, token by token, in the part %s",
      async (part) => {
        let trace = await source.trace(text, { part });
        for (const id of target) ({ trace } = await source.appendToken(trace, id));
        expectSame(trace, await source.trace(text, { part, target: target.join("") }));
        expect(checkTrace(trace)).toBeUndefined();
        expect(trace.queryTokens.slice(1)).toEqual(target.map((id) => `<${id}>`));
        expect(trace.keyTokens).toEqual(part === "cross" ? [...text] : trace.queryTokens);
      },
    );

    test.each(["decoder", "cross"] as const)(
      "leaves off the heads of the part %s",
      async (part) => {
        const settings = { part, ablate: [{ layer: 0, head: 1 }] };
        const { trace } = await source.appendToken(await source.trace(text, settings), 7);
        expectSame(trace, await source.trace(text, { ...settings, target: "7" }));
      },
    );
  },
);

describe("checkpointSource(checkpoint).appendToken(trace, id)", () => {
  const llama = familyCheckpoint(families.get("llama")!);

  test("multiplies one row for each matrix, and attends with one query for each layer", async () => {
    const { rows, backend } = countingBackend();
    const source = checkpointSource(llama, { backend });
    const before = await source.trace("31415");
    rows.length = 0;
    await source.appendToken(before, 9);
    expect(rows).toEqual(Array(2 * 8 + 1).fill(1)); // seven matrices and an attention a layer, and the words
  });

  test("multiplies one row for each matrix of a decoder, but for the keys and values of its encoder", async () => {
    const { rows, backend } = countingBackend();
    const source = checkpointSource(familyCheckpoint(pairs.get("t5")!), { backend });
    const before = await source.trace("31415", { part: "cross", target: "718" });
    rows.length = 0;
    const { counts } = await source.appendToken(before, 9);
    expect(rows).toEqual(Array(2 * 10 + 1).fill(1)); // eight matrices and two attentions a layer, and the words
    expect(counts.map(({ cachedTokens }) => cachedTokens)).toEqual([4, 4]);
  });

  test("counts what the token cost: narrow keys and values, and its own row", async () => {
    const source = checkpointSource(llama);
    const { counts } = await source.appendToken(await source.trace("31415"), 9);
    expect(counts).toHaveLength(2);
    // Two heads of four numbers for keys, and as many for values.
    expect(counts[0]).toMatchObject({ cachedTokens: 5, cachedBytes: 4 * 5 * 16, addedBytes: 64 });
  });

  test("takes the likeliest token of the trace", async () => {
    const source = checkpointSource(llama);
    const before = await source.trace("314");
    const next = before.predictions?.at(-1)?.[0];
    const { trace } = await source.appendToken(before, next?.id ?? Number.NaN);
    expect(trace.queryTokens.at(-1)).toBe(next?.token);
  });

  test("changes nothing in the trace that it goes on from", async () => {
    const source = checkpointSource(llama);
    const before = await source.trace("314");
    const copy = structuredClone(before);
    await source.appendToken(before, 9);
    expect(before).toEqual(copy);
  });

  test("stops between layers when the signal is aborted", async () => {
    const controller = new AbortController();
    let attended = 0;
    const backend: CheckpointBackend = {
      project,
      attention(...rows) {
        attended++;
        return attention(...rows);
      },
    };
    const source = checkpointSource(llama, { backend });
    const before = await source.trace("3");
    attended = 0;
    const answer = source.appendToken(before, 1, controller.signal);
    controller.abort(new Error("enough"));
    await expect(answer).rejects.toThrow("enough");
    expect(attended).toBe(0);
  });

  test("refuses what it cannot go on from, in one sentence", async () => {
    const source = checkpointSource(llama);
    const own = await source.trace("31");
    const other = await checkpointSource(familyCheckpoint(families.get("qwen3")!)).trace("31");
    const isOwn = "TypeError: appendToken: trace must be one of this source, got object";
    const refusal = (trace: CheckpointTrace, id: number) =>
      source.appendToken(trace, id).catch(String);
    expect(await refusal(other, 1)).toBe(isOwn);
    expect(await refusal({} as CheckpointTrace, 1)).toBe(isOwn);
    expect(await refusal({ ...own, layers: [...own.layers, own.layers[0]!] }, 1)).toBe(isOwn);
    expect(await refusal(null as never, 1)).toBe(isOwn.replace("object", "null"));
    for (const part of ["queryTokens", "ablate", "predictions"]) {
      expect(await refusal({ ...own, [part]: 5 }, 1)).toBe(isOwn);
    }
    const [first, ...others] = own.layers;
    for (const stage of ["inputs", "keys", "weights", "output", "mask"]) {
      const odd = { ...first!, [stage]: { shape: [1, 1], data: new Float32Array(1) } };
      expect(await refusal({ ...own, layers: [odd, ...others] }, 1)).toBe(isOwn);
    }
    const must = "appendToken: id must be a whole number from 0 to 10";
    expect(await refusal(own, 11)).toBe(`RangeError: ${must}, got 11`);
    expect(await refusal(own, 0.5)).toBe(`RangeError: ${must}, got 0.5`);
    expect(await refusal(own, "1" as never)).toBe(
      'TypeError: appendToken: id must be a number, got "1"',
    );
    // @ts-expect-error a JavaScript caller is not stopped by types
    const noSignal = await source.appendToken(own, 1, "soon").catch(String);
    expect(noSignal).toBe('TypeError: appendToken: signal must be an AbortSignal, got "soon"');
  });

  test("refuses a text that is as long as the network reads", async () => {
    const config = { ...llama.config, max_position_embeddings: 3 };
    const source = checkpointSource({ ...llama, config });
    const full = await source.trace("3141");
    expect(await source.appendToken(full, 1).catch(String)).toBe(
      "RangeError: appendToken: trace must have fewer than 3 tokens, as the network has no more positions, got 3",
    );
  });

  test("refuses a network whose tokens see later ones, and a tokenizer without id_to_token", async () => {
    const bert = checkpointSource(checkpoint("bert"));
    expect(await bert.appendToken(await bert.trace("a"), 5).catch(String)).toBe(
      "RangeError: appendToken: trace must be of a network in which no token sees a later one, got one of BERT",
    );
    const t5 = checkpointSource(familyCheckpoint(pairs.get("t5")!));
    expect(await t5.appendToken(await t5.trace("3"), 5).catch(String)).toBe(
      "RangeError: appendToken: trace must be of the decoder, got one of the encoder",
    );
    const { otherLayers: _, ...half } = await t5.trace("3", { part: "decoder" });
    expect(await t5.appendToken(half, 5).catch(String)).toBe(
      "TypeError: appendToken: trace must be one of this source, got object",
    );
    const { encode } = llama.tokenizer;
    const silent = checkpointSource({ ...llama, tokenizer: { encode } });
    expect(await silent.appendToken(await silent.trace("3"), 1).catch(String)).toBe(
      "TypeError: appendToken: tokenizer must have a method id_to_token, got object",
    );
    const gaps = { encode, id_to_token: () => undefined };
    const sparse = checkpointSource({ ...llama, tokenizer: gaps });
    expect(await sparse.appendToken(await sparse.trace("3"), 1).catch(String)).toBe(
      "RangeError: appendToken: id must be that of a token, got 1",
    );
  });
});
