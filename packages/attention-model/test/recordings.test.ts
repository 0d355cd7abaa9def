// What the page shows before it has the network is what the network computes.

import { readFileSync } from "node:fs";
import {
  type AttentionLayer,
  type AttentionTrace,
  type Matrix,
  type Tensor,
  tensor,
  toNested,
} from "attention-core";
import { readAttention } from "attention-core/formats";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  completeRecording,
  fetchRecording,
} from "../../../examples/visualizer/src/recorded/fetchRecording.js";
import { openRecording } from "../../../examples/visualizer/src/recorded/openRecording.js";
import { recordings } from "../../../examples/visualizer/src/recorded/recordings.js";
import { shippedModel } from "./helpers/published.js";

const model = await shippedModel;
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The weight of a cell of a trace. */
function weightAt(
  { layers }: AttentionTrace,
  { layer, head, query, key }: { layer: number; head: number; query: number; key: number },
): number {
  const { shape, data } = layers[layer]!.weights;
  return data[(head * shape[1] + query) * shape[2] + key]!;
}

/** A stage of one head, from what is known of all heads or of it alone; undefined where it is not known. */
function stageOf(
  layer: Pick<AttentionLayer, "queries" | "keys" | "values" | "headStages">,
  head: number,
  stage: "queries" | "keys" | "values",
): Matrix | undefined {
  const all = layer[stage];
  return all === undefined ? layer.headStages?.[head]?.[stage] : tensor(toNested(all)[head]!);
}

/** The largest difference between two tensors of one shape. */
function difference(recorded: Tensor | undefined, live: Tensor | undefined): number {
  expect(recorded?.shape).toEqual(live?.shape);
  return Math.max(...recorded!.data.map((number, i) => Math.abs(number - live!.data[i]!)));
}

const largest = ({ data }: Tensor) => Math.max(...data.map(Math.abs));

describe.each([
  ["he", "father", "0.59"],
  ["she", "mother", "0.79"],
] as const)("the recording with “%s”", (pronoun, noun, weight) => {
  const recording = recordings[pronoun];
  const files = [recording.url, recording.otherHeads].map((url) => readFileSync(url, "utf8"));
  /** The recording with every layer whole, as it comes from its files. */
  const opened = async () => {
    vi.stubGlobal("fetch", async (url: URL) => new Response(readFileSync(url)));
    return completeRecording(await fetchRecording(recording), recording);
  };

  test(`attends from “${pronoun}” to “${noun}” with ${weight}, and so does the live network`, async () => {
    const recorded = await opened();
    expect(recorded.queryTokens[recording.query]).toBe(pronoun);
    expect(recorded.keyTokens[recording.key]).toBe(noun);
    for (const trace of [recorded, await model.trace(recording.text)]) {
      expect(weightAt(trace, recording).toFixed(2)).toBe(weight);
    }
  });

  test.each(files)("is read as readAttention reads it", async (file) => {
    const { views } = await readAttention(file);
    const { layers, ...whole } = openRecording(file);
    const { layers: wanted, ...rest } = views[0]!.trace;
    expect(whole).toEqual(rest);
    for (const [i, { headLabels, ...layer }] of layers.entries()) {
      for (const head of headLabels.keys()) {
        const known = wanted[i]!.headStages?.[head] ?? null;
        for (const stage of ["queries", "keys", "values"] as const) {
          expect(stageOf(layer, head, stage)).toEqual(known?.[stage]);
        }
      }
    }
  });

  test("is of the same tokens and heads as the live trace, and says that it is recorded", async () => {
    const [recorded, live] = [await opened(), await model.trace(recording.text)];
    expect(recorded.source).toEqual({
      kind: "recorded",
      label: "the sentence encoder of attention-model",
    });
    expect(recorded.queryTokens).toEqual(live.queryTokens);
    expect(recorded.textSpans).toEqual(live.textSpans);
    const names = ({ label, headLabels, headDescriptions }: AttentionTrace["layers"][number]) => ({
      label,
      headLabels,
      headDescriptions,
    });
    expect(recorded.layers.map(names)).toEqual(live.layers.map(names));
  });

  test("is within a step of 8 bits of the live vectors, and within 0.003 of its weights", async () => {
    const [recorded, live] = [await opened(), await model.trace(recording.text)];
    expect(recorded.layers).toHaveLength(2);
    for (const [i, layer] of recorded.layers.entries()) {
      const wanted = live.layers[i]!;
      for (const stage of ["queries", "keys", "values"] as const) {
        const step = largest(wanted[stage]!) / 127;
        expect(difference(layer[stage], wanted[stage])).toBeLessThan(step);
      }
      expect(difference(layer.weights, wanted.weights)).toBeLessThan(0.003);
      expect(difference(layer.headOutputs, wanted.headOutputs)).toBeLessThan(0.03);
    }
  });

  test("has every step from queries to the heads side by side, of weights that sum to 1", async () => {
    const { layers } = await opened();
    for (const { weights, ...steps } of layers) {
      expect(Object.keys(steps)).toEqual(
        expect.arrayContaining(["scores", "scaledScores", "maskedScores", "concatenated"]),
      );
      const row = weights.data.subarray(0, weights.shape[2]);
      expect(row.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 6);
    }
  });
});

test("fetchRecording(recording) opens a file, and completeRecording(trace, recording) the other", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: URL) => {
    asked.push(url.pathname);
    return new Response(readFileSync(url));
  });
  const { url, otherHeads, text, layer, head } = recordings.she;
  const trace = await fetchRecording(recordings.she);
  expect(trace.queryTokens.join(" ")).toBe(text);
  expect(asked).toEqual([url.pathname]);
  const known = trace.layers.flatMap(({ headStages = [] }, layer) =>
    headStages.flatMap((stages, head) => (stages === null ? [] : [{ layer, head }])),
  );
  expect(known).toEqual([{ layer, head }]);
  const whole = await completeRecording(trace, recordings.she);
  expect(asked).toEqual([url.pathname, otherHeads.pathname]);
  expect(whole.layers.every((layer) => layer.queries && !layer.headStages)).toBe(true);
  // What was shown of the open head stays as it was.
  const { queries, scores, headOutputs } = whole.layers[layer]!;
  for (const [stage, all] of Object.entries({ queries, scores, headOutputs })) {
    const before = trace.layers[layer]!.headStages![head]![stage as "queries"];
    expect(tensor(toNested(all!)[head]!)).toEqual(before);
  }
  expect(weightAt(whole, recordings.she)).toBe(weightAt(trace, recordings.she));
});

test("fetchRecording(recording) refuses an answer that is not a file", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
  await expect(fetchRecording(recordings.he)).rejects.toThrow(/he\.json must be found, got 404$/);
});
