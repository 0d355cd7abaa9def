import { readdirSync, readFileSync } from "node:fs";
import { type Shape, tensor } from "attention-core";
import { checkTrace } from "attention-core/formats";
import { loadSimd } from "attention-core/simd";
import { afterAll, describe, expect, test } from "vitest";
import {
  type CheckpointSettings,
  checkpointSource,
  type SoundCheckpoint,
} from "../../src/checkpoints.js";
import { families } from "./helpers/families.js";
import {
  familyCheckpoint,
  familyParameters,
  numbersOf,
  relativeDeviation,
} from "./helpers/familyCase.js";
import type { PairCase } from "./helpers/pairCase.js";

/** Of the largest entry: ours are float32 from stage to stage, theirs float64. */
const TOLERANCE = 1e-6;

/** What a tiny random Whisper computes; the type is what generate.py promises. */
interface SoundCase extends Omit<PairCase, "ids"> {
  /** [bands, frames] */
  readonly spectrogram: Shape;
}

const folder = new URL("sounds/", import.meta.url);
const sounds: ReadonlyMap<string, SoundCase> = new Map(
  readdirSync(folder).map((file) => [
    file.replace(".json", ""),
    JSON.parse(readFileSync(new URL(file, folder), "utf8")),
  ]),
);

const given = (name: string, changes: SoundCheckpoint["config"] = {}): SoundCheckpoint => ({
  ...familyCheckpoint(sounds.get(name)!, changes),
  reads: "sound",
});
const spectrogram = tensor(numbersOf("spectrogram", 4 * 10), [4, 10]);

describe.each([...sounds])(
  "checkpointSource(checkpoint).trace(spectrogram) of %s",
  async (name, stored) => {
    const simd = await loadSimd();
    afterAll(() => simd.release());
    const target = stored.targetIds.slice(1).join("");

    test("was computed in float64 by a known version of Transformers", () => {
      expect(stored.made).toMatch(/Transformers \d+\.\d+.*float64/);
      expect(stored.spectrogram).toEqual(spectrogram.shape);
    });

    test.each(["encoder", "decoder", "cross"] as const)(
      "equals Transformers in the part %s, at once and token by token, in JavaScript and on SIMD",
      async (part) => {
        for (const backend of [undefined, simd]) {
          const source = checkpointSource(given(name), { backend });
          const whole = await source.trace(spectrogram, { part, target });
          const traces = [whole];
          if (part !== "encoder") {
            let grown = await source.trace(spectrogram, { part });
            for (const id of stored.targetIds.slice(1))
              ({ trace: grown } = await source.appendToken(grown, id));
            traces.push(grown);
          }
          for (const trace of traces) {
            expect(trace.layers).toHaveLength(stored[part].length);
            expect(checkTrace(trace)).toBeUndefined();
            for (const [i, { weights, output }] of stored[part].entries()) {
              const layer = trace.layers[i]!;
              expect(layer.weights.shape).toEqual(weights.shape);
              expect(relativeDeviation(layer.weights.data, weights.data)).toBeLessThan(TOLERANCE);
              expect(layer.output.shape).toEqual(output.shape);
              expect(relativeDeviation(layer.output.data, output.data)).toBeLessThan(TOLERANCE);
            }
          }
        }
      },
    );

    test("predicts as Transformers does, at once and token by token", async () => {
      const source = checkpointSource(given(name));
      const whole = await source.trace(spectrogram, { part: "cross", target });
      let grown = await source.trace(spectrogram, { part: "cross" });
      for (const id of stored.targetIds.slice(1))
        ({ trace: grown } = await source.appendToken(grown, id));
      const { shape, data } = stored.probabilities!;
      const [tokens, vocabulary] = shape as [number, number];
      for (const { predictions = [] } of [whole, grown]) {
        expect(predictions).toHaveLength(tokens);
        for (const [token, list] of predictions.entries()) {
          const row = data.slice(token * vocabulary, (token + 1) * vocabulary);
          const expected = list.map(({ id }) => row[id]!);
          expect(expected).toEqual([...row].sort((a, b) => b - a).slice(0, list.length));
          const actual = list.map(({ probability }) => probability);
          expect(relativeDeviation(actual, expected)).toBeLessThan(TOLERANCE);
        }
      }
    });
  },
);

describe("checkpointSource(checkpoint).trace(spectrogram, settings, signal)", () => {
  const source = checkpointSource(given("whisper"));

  test("names the tokens of sound by their seconds, and says where they lie", async () => {
    const encoder = await source.trace(spectrogram);
    expect(encoder.queryTokens).toEqual(["0.00 s", "0.02 s", "0.04 s", "0.06 s", "0.08 s"]);
    expect(encoder.queryLayout).toEqual({ unit: "s", step: 0.02 });
    expect(encoder.keyLayout).toEqual({ unit: "s", step: 0.02 });
    expect(encoder.ids).toEqual([]);
    const cross = await source.trace(spectrogram, { part: "cross", target: "71" });
    expect(cross.queryTokens).toEqual(["<2>", "7", "1"]);
    expect(cross.queryLayout).toBeUndefined();
    expect(cross.keyLayout).toEqual({ unit: "s", step: 0.02 });
    const decoder = await source.trace(spectrogram, { part: "decoder" });
    expect(decoder.keyLayout).toBeUndefined();
  });

  test("begins once where the tokenizer writes the first token too", async () => {
    const { ids } = await source.trace(spectrogram, { part: "decoder", target: "271" });
    expect(ids).toEqual([2, 7, 1]);
  });

  test("reads fewer frames as they are, an odd number too, and says so", async () => {
    const short = tensor(spectrogram.data.slice(0, 4 * 7), [4, 7]);
    const { queryTokens, layers, notice } = await source.trace(short);
    expect(queryTokens).toHaveLength(4);
    expect(layers[0]?.weights.shape).toEqual([2, 4, 4]);
    expect(notice).toBe("The network was trained on spectrograms of 10 frames; this one has 7.");
  });

  test("leaves out heads, reports the layers of both, and ends with the signal", async () => {
    const told: number[] = [];
    const settings: CheckpointSettings = {
      part: "cross",
      ablate: [{ layer: 0, head: 2 }],
      onProgress: ({ layers }) => told.push(layers),
    };
    const without = await source.trace(spectrogram, settings);
    const whole = await source.trace(spectrogram, { part: "cross" });
    expect(told).toEqual([0, 1, 2, 2, 3, 4]);
    expect(without.layers[0]?.weights).toEqual(whole.layers[0]?.weights);
    expect(without.layers[1]?.weights).not.toEqual(whole.layers[1]?.weights);
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(source.trace(spectrogram, {}, signal)).rejects.toThrow("enough");
  });

  const wrongShape = "trace: spectrogram must have shape [4, 1 to 10], as the config says";
  test.each<[what: string, spectrogram: unknown, settings: unknown, error: Error]>([
    ["a text", "hm", {}, new TypeError('trace: spectrogram must be a tensor, got "hm"')],
    [
      "other bands",
      tensor(new Float32Array(6), [3, 2]),
      {},
      new RangeError(`${wrongShape}, got [3, 2]`),
    ],
    [
      "too many frames",
      tensor(new Float32Array(44), [4, 11]),
      {},
      new RangeError(`${wrongShape}, got [4, 11]`),
    ],
    [
      "no frame",
      tensor(new Float32Array(0), [4, 0]),
      {},
      new RangeError(`${wrongShape}, got [4, 0]`),
    ],
    [
      "three axes",
      tensor(new Float32Array(8), [4, 2, 1]),
      {},
      new RangeError(`${wrongShape}, got [4, 2, 1]`),
    ],
    [
      "a number that is not finite",
      tensor([
        [1, 2],
        [3, Number.POSITIVE_INFINITY],
        [5, 6],
        [7, 8],
      ]),
      {},
      new RangeError("trace: spectrogram must hold finite numbers, got Infinity at 3"),
    ],
    [
      "settings that are not an object",
      spectrogram,
      3,
      new TypeError("trace: settings must be an object, got 3"),
    ],
    [
      "a signal that is not an AbortSignal",
      spectrogram,
      {},
      new TypeError('trace: signal must be an AbortSignal, got "soon"'),
    ],
    [
      "an unknown part",
      spectrogram,
      { part: "middle" },
      new RangeError('trace: part must be one of encoder, decoder, cross, got "middle"'),
    ],
  ])("refuses %s", async (what, wrong, settings, error) => {
    const signal = what.startsWith("a signal") ? "soon" : undefined;
    const answer = source.trace(wrong as never, settings as never, signal as never);
    await expect(answer).rejects.toThrow(error);
  });

  test("refuses the encoder of sound whose stages take too much memory, and shows what is written of it", async () => {
    const positions = 3000;
    const parameters = familyParameters(sounds.get("whisper-untied")!);
    const table = new Float32Array(positions * 12);
    parameters.set("model.encoder.embed_positions.weight", tensor(table, [positions, 12]));
    const config = { ...given("whisper-untied").config, max_source_positions: positions };
    const long = checkpointSource({ ...given("whisper-untied"), parameters, config });
    const whole = tensor(new Float32Array(4 * 2 * positions), [4, 2 * positions]);
    await expect(long.trace(whole)).rejects.toThrow(
      new RangeError(
        "trace: spectrogram must have at most 5782 frames for every stage of the encoder, as more would take too much memory, got 6000",
      ),
    );
  });
});

describe("checkpointSource(checkpoint) of Whisper refuses", () => {
  test("not to be told that it reads sound, and others that are", () => {
    const { reads: _, ...silent } = given("whisper");
    expect(() => checkpointSource(silent)).toThrow(
      'checkpointSource: reads must be "sound" for a Whisper, got undefined',
    );
    const llama: SoundCheckpoint = { ...familyCheckpoint(families.get("llama")!), reads: "sound" };
    expect(() => checkpointSource(llama)).toThrow(
      'checkpointSource: reads must be left out for a Llama, got "sound"',
    );
  });

  test.each<[what: string, changes: SoundCheckpoint["config"], message: string]>([
    [
      "another number of bands",
      { num_mel_bins: undefined },
      '"model.encoder.conv1.weight" must have shape [12, 80, 3], as the config says, got [12, 4, 3]',
    ],
    [
      "another number of positions",
      { max_source_positions: 6 },
      '"model.encoder.embed_positions.weight" must have shape [6, 12], as the config says, got [5, 12]',
    ],
    [
      "more layers than there are",
      { encoder_layers: 3 },
      'parameters must have "model.encoder.layers.2.',
    ],
  ])("%s", (_, changes, message) => {
    expect(() => checkpointSource(given("whisper", changes))).toThrow(message);
  });
});
