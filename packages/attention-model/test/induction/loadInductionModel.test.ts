import { readFileSync } from "node:fs";
import { multiHeadAttention, project } from "attention-core";
import { checkTrace } from "attention-core/formats";
import { inductionScore } from "attention-core/metrics";
import { describe, expect, test, vi } from "vitest";
import { NETWORK_BYTES } from "../../src/induction/readParameters.js";
import {
  type Backend,
  type InductionOptions,
  type InductionSettings,
  loadInductionModel,
} from "../../src/induction.js";
import { serving } from "../helpers/server.js";

const file = new Uint8Array(
  readFileSync(new URL("../../scripts/induction/checkpoints.bin", import.meta.url)),
);
const model = loadInductionModel({ checkpoints: file });
const SCALE = "do re mi fa so la ti do re mi";
/** Twenty words and the first three of them again. */
const COUNTED = Array.from({ length: 23 }, (_, i) => `w${i % 20}`).join(" ");
const ALL_HEADS = [0, 1].flatMap((layer) => [0, 1, 2, 3].map((head) => ({ layer, head })));
const last = model.checkpoints.length - 1;

test("a network takes at most 100 kB, inlined", () => {
  expect(NETWORK_BYTES).toBe(99_584);
});

describe("trace(text)", () => {
  test("gives every stage of both layers, and predictions, with the text alone", async () => {
    const trace = await model.trace(SCALE);
    expect(checkTrace(trace)).toBeUndefined();
    expect(trace.source.kind).toBe("trained");
    expect(trace.layers.map(({ label }) => label)).toEqual(["layer 0", "layer 1"]);
    for (const layer of trace.layers) expect(Object.values(layer)).not.toContain(undefined);
    expect(trace.predictions).toHaveLength(10);
    expect(trace.predictions.at(-1)![0]!.token).toBe("fa");
  });

  test("names the heads after what they were measured to do", async () => {
    const { layers } = await model.trace("do");
    expect(layers[1]!.headLabels).toEqual(Array(4).fill("induction"));
    expect(layers[0]!.headLabels.filter((label) => label === "previous token")).toHaveLength(3);
    expect(layers[0]!.headDescriptions![1]).toMatch(
      /^On random repeated sequences, \d+ % of the attention/,
    );
  });

  test("gives each distinct word a symbol of its own, whatever its capitals", async () => {
    const { symbols, queryTokens, textSpans } = await model.trace("The cat, the Cat!");
    expect(queryTokens).toEqual(["The", "cat", ",", "the", "Cat", "!"]);
    expect(symbols[3]).toBe(symbols[0]);
    expect(symbols[4]).toBe(symbols[1]);
    expect(new Set(symbols).size).toBe(4);
    expect(textSpans[4]).toEqual([13, 16]);
  });

  test("predicts among the words so far, in falling order, with less than 1 together", async () => {
    const { predictions } = await model.trace("do re mi do");
    expect(predictions.map((list) => list.map(({ token }) => token).sort())).toEqual([
      ["do"],
      ["do", "re"],
      ["do", "mi", "re"],
      ["do", "mi", "re"],
    ]);
    const sums = predictions.map((list) => list.reduce((sum, each) => sum + each.probability, 0));
    expect(Math.max(...sums)).toBeLessThan(1);
  });

  test("is causal: no token sees a later one, and says so to who asks for it", async () => {
    const { layers, notice } = await model.trace("do re do", { causal: false });
    expect(notice).toBe("The network is always causal: no token sees a later one.");
    expect(layers[0]!.weights.data.slice(0, 3)).toEqual(Float32Array.of(1, 0, 0));
  });
});

describe("trace(text) of an unusual text", () => {
  test.each(["", "  \n\t "])("has no tokens for %j", async (text) => {
    const trace = await model.trace(text);
    expect(trace.queryTokens).toEqual([]);
    expect(trace.predictions).toEqual([]);
    expect(trace.notice).toBeUndefined();
    expect(checkTrace(trace)).toBeUndefined();
  });

  test("of one word has one token, and nothing to copy", async () => {
    const trace = await model.trace("do");
    expect(trace.queryTokens).toEqual(["do"]);
    expect(trace.notice).toBe("No word occurs twice, so there is nothing to copy.");
    expect(trace.layers[1]!.weights.data.every((weight) => weight === 1)).toBe(true);
  });

  test("of 10,000 words reads 64 and says where it was cut", async () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `w${i}`).join(" ");
    const trace = await model.trace(text);
    expect(trace.queryTokens).toHaveLength(64);
    expect(trace.notice).toContain("cut after word 64, “\u2068w63\u2069”");
    expect(checkTrace(trace)).toBeUndefined();
  });

  test("of 64 words is not cut", async () => {
    const trace = await model.trace("do re ".repeat(32));
    expect(trace.queryTokens).toHaveLength(64);
    expect(trace.notice).toBeUndefined();
  });

  test("of the same word throughout expects that word", async () => {
    const trace = await model.trace("do ".repeat(20));
    expect(checkTrace(trace)).toBeUndefined();
    expect(trace.predictions.at(-1)).toEqual([{ token: "do", probability: expect.any(Number) }]);
  });

  test("of a word of a million letters has one token", async () => {
    const trace = await model.trace(`${"a".repeat(1_000_000)} b`);
    expect(trace.queryTokens.map(({ length }) => length)).toEqual([1_000_000, 1]);
  });

  test("without Intl.Segmenter finds the same words", async () => {
    const text = "Don't the cat’s mats, the नमस्ते Cat!";
    const { queryTokens } = await model.trace(text);
    vi.stubGlobal("Intl", { ...Intl, Segmenter: undefined });
    try {
      expect((await model.trace(text)).queryTokens).toEqual(queryTokens);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("trace(text, { ablate })", () => {
  test("recomputes the later layers and the predictions, not the layer itself", async () => {
    const whole = await model.trace(COUNTED);
    const off = await model.trace(COUNTED, { ablate: [{ layer: 0, head: 1 }] });
    expect(off.layers[0]!.weights).toEqual(whole.layers[0]!.weights);
    expect(off.layers[0]!.headOutputs).toEqual(whole.layers[0]!.headOutputs);
    expect(off.layers[0]!.output).not.toEqual(whole.layers[0]!.output);
    const score = (trace: typeof whole) =>
      inductionScore(trace.layers[1]!.weights, trace.symbols).data.reduce((sum, x) => sum + x, 0) /
      4;
    expect(score(off)).toBeLessThan(score(whole) - 0.2);
    const [before, after] = [whole, off].map(
      (trace) => trace.predictions.at(-1)!.find(({ token }) => token === "w3")!.probability,
    );
    expect(after).toBeLessThan(before!);
    expect(off.ablate).toEqual([{ layer: 0, head: 1 }]);
    expect(checkTrace(off)).toBeUndefined();
  });

  test("of a head of layer 1 leaves both layers' weights as they are and changes the prediction", async () => {
    const whole = await model.trace(SCALE);
    const off = await model.trace(SCALE, { ablate: [{ layer: 1, head: 0 }] });
    expect(off.layers[1]!.weights).toEqual(whole.layers[1]!.weights);
    expect(off.predictions).not.toEqual(whole.predictions);
  });

  test("of everything leaves the word alone to say what comes next", async () => {
    const trace = await model.trace(SCALE, { ablate: ALL_HEADS });
    for (const { output } of trace.layers) expect(output.data.every((x) => x === 0)).toBe(true);
    expect(trace.predictions[7]).not.toEqual(trace.predictions[0]);
    expect(trace.logits.data.slice(0, 512)).toEqual(trace.logits.data.slice(7 * 512, 8 * 512));
    expect(checkTrace(trace)).toBeUndefined();
  });

  test.each<[unknown, string]>([
    [5, "ablate must be an array of { layer, head }, got 5"],
    [[5], "ablate[0] must be { layer, head }, got 5"],
    [[{ layer: 2, head: 0 }], "ablate[0].layer must be a whole number from 0 to 1, got 2"],
    [[{ layer: 0, head: -1 }], "ablate[0].head must be a whole number from 0 to 3, got -1"],
    [[{ layer: 0, head: 0.5 }], "ablate[0].head must be a whole number from 0 to 3, got 0.5"],
    [[{ layer: 0 }], "ablate[0].head must be a whole number from 0 to 3, got undefined"],
  ])("refuses %j", async (ablate, message) => {
    await expect(model.trace("do", { ablate } as InductionSettings)).rejects.toThrow(
      `trace: ${message}`,
    );
  });
});

describe("trace(text, { checkpoint })", () => {
  test("there are six to ten, from untrained to trained, and heads form on the way", async () => {
    expect(model.checkpoints.length).toBeGreaterThanOrEqual(6);
    expect(model.checkpoints.length).toBeLessThanOrEqual(10);
    expect(model.checkpoints[0]!.step).toBe(0);
    const copies = model.checkpoints.map((checkpoint) => checkpoint.copies);
    expect(copies[0]).toBeLessThan(0.01);
    expect(copies.at(-1)).toBeGreaterThan(0.9);
    expect(copies).toEqual([...copies].sort((a, b) => a - b));
  });

  test("computes with the parameters of that moment", async () => {
    const traces = await Promise.all(
      model.checkpoints.map((_, checkpoint) => model.trace(SCALE, { checkpoint })),
    );
    const fa = traces.map(
      ({ predictions }) => predictions.at(-1)!.find(({ token }) => token === "fa")!.probability,
    );
    expect(fa[0]).toBeLessThan(0.05);
    expect(fa.at(-1)).toBeGreaterThan(0.9);
    expect(traces[0]!.source.label).toContain("after 0 training steps");
    expect(traces[0]!.layers[1]!.headLabels).toEqual(["head 0", "head 1", "head 2", "head 3"]);
  });

  test("the last is the network that is used without the setting", async () => {
    expect(await model.trace(SCALE, { checkpoint: last })).toEqual(await model.trace(SCALE));
  });

  test.each([-1, 1.5, 100])("refuses %j, which there is not", async (checkpoint) => {
    await expect(model.trace("do", { checkpoint })).rejects.toThrow(
      new RangeError(
        `trace: checkpoint must be a whole number from 0 to ${last}, got ${checkpoint}`,
      ),
    );
  });

  test("reads the file from an address, once", async () => {
    let asked = 0;
    await serving(
      (_, response) => {
        asked += 1;
        response.end(file);
      },
      async (url) => {
        const remote = loadInductionModel({ checkpoints: url });
        await remote.trace("do");
        expect(asked).toBe(0);
        await remote.trace("do", { checkpoint: 0 });
        await remote.trace("do", { checkpoint: 1 });
      },
    );
    expect(asked).toBe(1);
  });

  test.each<[string, Uint8Array, string]>([
    ["cut short", file.slice(0, -1), `have ${file.length} bytes, got ${file.length - 1}`],
    [
      "too long",
      Uint8Array.from({ length: file.length + 1 }, (_, i) => file[i] ?? 0),
      `have ${file.length} bytes, got more`,
    ],
    ["damaged", file.with(5, file[5]! ^ 1), "have checksum"],
    [
      "a page",
      new TextEncoder().encode("<!doctype html><p>404"),
      "the server answered with a page",
    ],
  ])("refuses a file that is %s", async (_, checkpoints, message) => {
    const broken = loadInductionModel({ checkpoints });
    await expect(broken.trace("do", { checkpoint: 0 })).rejects.toThrow(message);
    await expect(broken.trace("do")).resolves.toMatchObject({ queryTokens: ["do"] }); // without it
  });
});

describe("trace(text, settings, signal)", () => {
  test("gives up once the signal is aborted, as for two texts faster than computed", async () => {
    const first = new AbortController();
    const old = model.trace("do re mi", {}, first.signal);
    first.abort(new Error("a newer text"));
    const next = model.trace("fa so la", {}, new AbortController().signal);
    await expect(old).rejects.toThrow("a newer text");
    expect((await next).queryTokens).toEqual(["fa", "so", "la"]);
  });

  test("of twenty texts faster than computed answers the last alone, and rejects the others", async () => {
    const texts = Array.from({ length: 20 }, (_, i) => `${COUNTED} w${i}`);
    let running = new AbortController();
    const answers = texts.map((text) => {
      running.abort();
      running = new AbortController();
      return model.trace(text, {}, running.signal);
    });
    const settled = await Promise.allSettled(answers);
    const names = settled.map((answer) =>
      answer.status === "rejected" ? answer.reason.name : answer.value.queryTokens.at(-1),
    );
    expect(names).toEqual([...Array(19).fill("AbortError"), "w19"]);
  });

  test("computes no further layer once the signal is aborted between two", async () => {
    const controller = new AbortController();
    const attend = vi.fn((...args: Parameters<typeof multiHeadAttention>) => {
      controller.abort(new Error("a newer text"));
      return multiHeadAttention(...args);
    });
    const backend = { multiHeadAttention: attend, project };
    const answer = loadInductionModel({ backend }).trace("do re mi", {}, controller.signal);
    await expect(answer).rejects.toThrow("a newer text");
    expect(attend).toHaveBeenCalledTimes(1);
  });

  test.each<[string, unknown[], string]>([
    ["no text", [5], "trace: text must be a string, got 5"],
    ["settings of null", ["do", null], "trace: settings must be an object, got null"],
    [
      "a signal that is not an AbortSignal",
      ["do", {}, {}],
      "trace: signal must be an AbortSignal, got object",
    ],
  ])("refuses %s", async (_, args, message) => {
    const call = model.trace as (...args: unknown[]) => Promise<unknown>;
    await expect(call(...args)).rejects.toThrow(new TypeError(message));
  });
});

describe("loadInductionModel(options)", () => {
  test.each<[unknown, string]>([
    [null, "options must be an object, got null"],
    [{ checkpoint: 1 }, 'options must be named checkpoints, backend, got "checkpoint"'],
    [{ backend: {} }, "backend must have a function project, got object"],
  ])("refuses %j", (options, message) => {
    expect(() => loadInductionModel(options as InductionOptions)).toThrow(
      new TypeError(`loadInductionModel: ${message}`),
    );
  });

  test("multiplies with the backend it is given", async () => {
    const backend = {
      multiHeadAttention: vi.fn(multiHeadAttention),
      project: vi.fn<Backend["project"]>(project),
    };
    await loadInductionModel({ backend }).trace("do re");
    expect(backend.multiHeadAttention).toHaveBeenCalledTimes(2);
    expect(backend.project).toHaveBeenCalledTimes(1);
  });
});
